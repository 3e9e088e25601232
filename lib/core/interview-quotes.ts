import type { Interview, Observation, Quote, Section } from './interview.ts';
import { explainedBy, sectionOfQuestion } from './interview-plan.ts';
import { sectionFor } from './interview-sections.ts';
import { fewestWords, isThinking, plainly, quotesOf, reasonsIn, repeatedWords } from './interview-spoken.ts';
import { topicsOf } from './interview-topics.ts';
import { cutTranscript } from './interview-transcript.ts';
import { tellingStems } from './telling-stems.ts';
import { cut } from './text.ts';

/** Raw words as quotes, and quotes as observations of the six sections. */

/** Of which deals or days, and how many: nothing by themselves. */
const pointing = new Set(['last', 'first', 'next', 'three', 'letzte', 'letzten', 'erste', 'ersten', 'drei']);
/** A longer sentence says more than the figure or the name that was asked for. */
const mostForDetail = 14;

/**
 * What an answer adds: its words as quotes, and observations for each quote that says something. What only explains an
 * earlier observation ("seven out of ten") is put to it as one more quote, for alone it says nothing.
 */
export function takeAnswer(
  interview: Interview,
  question: string,
  said: string,
  newId: () => string,
): Pick<Interview, 'quotes' | 'observations'> {
  const found = quotesOf(said).map(
    (words): Quote => ({ id: newId(), said: words, speaker: interview.rep, from: `answer:${question}` }),
  );
  const explained = explainedBy(question, interview);
  const details = explained ? found.filter(({ said }) => said.split(/\s+/).length <= mostForDetail) : [];
  const rest = found.filter((quote) => !details.includes(quote) && saysSomething(quote));
  const asked = sectionOfQuestion(question);
  return {
    quotes: [...interview.quotes, ...found],
    observations: [
      ...interview.observations.map((one) =>
        one.id === explained?.id ? { ...one, quotes: [...one.quotes, ...details.map(({ id }) => id)] } : one,
      ),
      ...rest.flatMap((quote) => observe(quote, sectionFor(quote.said, asked, question), newId)),
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
      if (topic && saysSomething(quote) && !said.endsWith('?'))
        observations.push(...observe(quote, sectionFor(said, topic.section, ''), newId));
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

/** The words are kept in any case; they show something where they repeat somebody, are about a topic, name a number, or carry more than "so, the last three". */
function saysSomething({ said }: Quote): boolean {
  const words = said.split(/\s+/);
  if (words.length < fewestWords) return false;
  if (/\d/.test(said) || repeatedWords(said).length > 0 || topicsOf(said).length > 0) return true;
  const carrying = words
    .map((word) => word.toLowerCase().replace(/[^\p{L}']/gu, ''))
    .filter((word) => !isThinking(word));
  return carrying.filter((word) => !pointing.has(word) && tellingStems(word).length > 0).length >= 2;
}

/** In the buyers' language it is their words that count, each sentence of them apart; elsewhere what the rep says of it, each reason why
 * deals are lost apart. */
function observe(quote: Quote, section: Section, newId: () => string): readonly Observation[] {
  const repeated = section === 'language' ? repeatedWords(quote.said) : [];
  const told = plainly(quote.said);
  return (repeated.length ? repeated : section === 'objections' ? reasonsIn(told) : [told]).map((words) => ({
    id: newId(),
    section,
    text: cut(words, 300),
    quotes: [quote.id],
  }));
}
