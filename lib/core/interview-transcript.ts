import { tidy } from './text.ts';

/** A transcript of a call, as pieces by speaker. */

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
