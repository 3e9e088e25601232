import type { Interview, Observation, Quote, Section } from './interview.ts';
import { sectionOfQuestion } from './interview-plan.ts';
import { topicsOf } from './interview-topics.ts';
import { tellingStems } from './telling-stems.ts';
import { cut, sentences, tidy } from './text.ts';

/** Raw words cut into quotes, and quotes sorted into the six sections. */

export interface SpokenPiece {
  readonly speaker: string;
  readonly said: string;
  /** As the transcript writes it; '' where it has none. */
  readonly time: string;
}

const time = String.raw`\[?\(?(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)\)?\]?`;
const named = new RegExp(
  String.raw`^(?:${time}\s*[-–]?\s*)?(\p{Lu}[\p{L}'.\- ]{0,40}?)(?:\s*\([^)]{0,30}\))?(?:\s*${time})?\s*:\s+(.+)$`,
  'u',
);
const aboveLine = new RegExp(
  String.raw`^(\p{Lu}[\p{L}'.\- ]{0,40}?)\s+${time}$|^${time}\s+(\p{Lu}[\p{L}'.\- ]{0,40})$`,
  'u',
);
const cue = new RegExp(String.raw`^${time}\s*-->\s*${time}`);
const longestQuote = 400;
const mostPieces = 3_000;

/**
 * A transcript as pieces by speaker. Knows "Name: words", "[00:12:31] Name: words", a line with name and time above the
 * words, and WebVTT; without any of these it is one speaker's, paragraph by paragraph.
 */
export function cutTranscript(text: string): readonly SpokenPiece[] {
  const pieces: { speaker: string; said: string; time: string }[] = [];
  let speaker = '';
  let at = '';
  let isNew = true;
  const add = (said: string) => {
    const last = pieces.at(-1);
    if (!isNew && last?.speaker === speaker && last.said.length < 2_000) last.said += ` ${said}`;
    else pieces.push({ speaker, said, time: at });
    isNew = false;
  };
  for (const raw of text.slice(0, 2_000_000).split(/\r\n|\n|\r/)) {
    const line = tidy(raw.replace(/<v ([^>]{1,60})>/, '$1: ').replace(/<[^>]{1,60}>/g, ''));
    if (!line) {
      isNew = true;
      continue;
    }
    if (/^WEBVTT|^NOTE\b|^\d+$/.test(line)) continue;
    const stamp = cue.exec(line);
    if (stamp) {
      at = stamp[1] ?? '';
      continue;
    }
    const above = aboveLine.exec(line);
    if (above) {
      speaker = (above[1] ?? above[4] ?? '').trim();
      at = above[2] ?? above[3] ?? '';
      isNew = true;
      continue;
    }
    const spoken = named.exec(line);
    if (spoken?.[2] && spoken[4]) {
      const name = spoken[2].trim();
      isNew ||= name !== speaker;
      speaker = name;
      at = spoken[1] ?? spoken[3] ?? at;
      add(spoken[4]);
    } else add(line);
    if (pieces.length > mostPieces) break;
  }
  return pieces;
}

/** Somebody's words as quotes: sentences, short ones kept with the one before. */
export function quotesOf(said: string): readonly string[] {
  const quotes: string[] = [];
  for (const sentence of sentences(said)) {
    const last = quotes.at(-1);
    const isShort = sentence.split(' ').length < 3;
    if (last !== undefined && isShort && last.length + sentence.length < longestQuote)
      quotes[quotes.length - 1] = `${last} ${sentence}`;
    else quotes.push(cut(sentence, longestQuote));
  }
  return quotes;
}

/** The section that some words speak of; `fallback` where they do not say. */
export function sectionFor(said: string, fallback: Section): Section {
  const own = topicsOf(said);
  if (/["“„«]/.test(said) && fallback === 'language') return 'language';
  const best = own[0];
  if (!best || own.some(({ section }) => section === fallback)) return fallback;
  return best.section;
}

/** Fewer words than this say nothing that could be agreed or disagreed with. */
const fewestWords = 3;
/** What people say while they think, English and German. */
const fillers = 'um uh uhm er erm hmm hm okay ok yeah yep well so right honestly anyway äh ähm naja tja also genau gut';
const isFiller = new Set(fillers.split(' '));
const leading = new RegExp(`^(?:(?:${fillers.split(' ').join('|')})(?:[,.…]+\\s*|\\s+))+(?=.)`, 'iu');
/** Of which deals or days, and how many: nothing by themselves. */
const pointing = new Set(['last', 'first', 'next', 'three', 'letzte', 'letzten', 'erste', 'ersten', 'drei']);

/** What an answer adds: its words as quotes, and one observation for each quote that says something. */
export function takeAnswer(
  interview: Interview,
  question: string,
  said: string,
  newId: () => string,
): Pick<Interview, 'quotes' | 'observations'> {
  const found = quotesOf(said).map(
    (words): Quote => ({ id: newId(), said: words, speaker: interview.rep, from: `answer:${question}` }),
  );
  return {
    quotes: [...interview.quotes, ...found],
    observations: [
      ...interview.observations,
      ...found
        .filter(saysSomething)
        .map((quote) => observe(quote, sectionFor(quote.said, sectionOfQuestion(question)), newId)),
    ],
  };
}

/** What a transcript adds: everything as quotes; observations of what is about one of the topics. `asker` is left out. */
export function takeTranscript(
  interview: Interview,
  text: string,
  asker: string,
  newId: () => string,
): Pick<Interview, 'quotes' | 'observations' | 'transcript'> {
  const quotes: Quote[] = [];
  const observations: Observation[] = [];
  for (const piece of cutTranscript(text)) {
    if (piece.speaker && piece.speaker === asker) continue;
    for (const said of quotesOf(piece.said)) {
      const quote: Quote = {
        id: newId(),
        said,
        speaker: piece.speaker || interview.rep,
        from: `transcript ${piece.time}`.trim(),
      };
      quotes.push(quote);
      const topic = topicsOf(said)[0];
      if (topic && saysSomething(quote) && !said.endsWith('?')) observations.push(observe(quote, topic.section, newId));
    }
  }
  const before = interview.quotes.filter(({ from }) => !from.startsWith('transcript'));
  const kept = new Set(before.map(({ id }) => id));
  return {
    transcript: text,
    quotes: [...before, ...quotes],
    observations: [...interview.observations.filter((one) => one.quotes.some((id) => kept.has(id))), ...observations],
  };
}

/** The words are kept in any case; they show something where they are about a topic, name a number, or carry more than "so, the last three". */
function saysSomething({ said }: Quote): boolean {
  const words = said.split(/\s+/);
  if (words.length < fewestWords) return false;
  if (/\d/.test(said) || topicsOf(said).length > 0) return true;
  const carrying = words
    .map((word) => word.toLowerCase().replace(/[^\p{L}']/gu, ''))
    .filter((word) => !isFiller.has(word));
  return carrying.filter((word) => !pointing.has(word) && tellingStems(word).length > 0).length >= 2;
}
/** Without what was said while thinking; the quote has it all. */
function plainly(said: string): string {
  const short = said.replace(leading, '');
  return short.split(/\s+/).length < fewestWords ? said : short.charAt(0).toUpperCase() + short.slice(1);
}
const observe = (quote: Quote, section: Section, newId: () => string): Observation => ({
  id: newId(),
  section,
  text: cut(plainly(quote.said), 300),
  quotes: [quote.id],
});
