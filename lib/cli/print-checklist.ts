import type { Fact, Value } from '#core/facts.ts';
import { headline } from '#core/headline.ts';
import { personaWords } from '#core/plain-words.ts';
import type { Plays } from '#core/plays.ts';
import type { Prospect } from '#core/prospect.ts';
import type { Reading } from '#core/reading.ts';
import { playWords, reasonWords } from '#core/reason-words.ts';
import type { Spec } from '#core/spec.ts';
import { tidy } from '#core/text.ts';
import type { Line, Outcome, Score, Verdict } from '#core/verdict.ts';

/** The checklist for people: what the page says, what it means for the spec, and what to do next. */

const marks: Readonly<Record<Outcome, string>> = { match: '✓', mismatch: '✗', unknown: '?', exempt: '~' };
const most = { facts: 40, next: 5, objections: 5, phrases: 5 };

/** Text of a page may hold anything: what a terminal would obey is taken out. */
export const printable = (words: string): string => tidy(words);

const short = (words: string, length: number): string => {
  const clean = printable(words);
  return clean.length > length ? `${clean.slice(0, length - 1)}…` : clean;
};

/** A value as a person would write it. */
export function valueInWords(value: Value): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return String(value);
  if ('min' in value && 'max' in value) {
    const { min, max } = value as { min: number; max: number | null };
    const number = (amount: number) => amount.toLocaleString('en-GB');
    const span = max === null ? `${number(min)}+` : min === max ? number(min) : `${number(min)}–${number(max)}`;
    return 'currency' in value && value.currency ? `${value.currency} ${span}` : span;
  }
  return Object.entries(value)
    .map(([label, words]) => `${label}: ${words || '(empty)'}`)
    .join('; ');
}

const round = (score: number) => Math.round(score);
const scoreInWords = ({ point, low, high, coverage }: Score): string =>
  `${point === null ? 'no score yet' : round(point)} (${round(low)}–${round(high)}), ${round(coverage * 100)} % known`;

const proof = (fact: Fact): string => `"${short(fact.said, 110)}" — ${printable(fact.from)}`;

function lineInWords(line: Line): string[] {
  const rows = [
    `  ${marks[line.outcome]} ${line.outcome.padEnd(8)} ${line.label} (${line.kind})`,
    `      ${printable(reasonWords(line.because))}`,
  ];
  for (const fact of line.used.slice(0, 3)) rows.push(`      ${proof(fact)}`);
  for (const fact of line.conflicts.slice(0, 2)) rows.push(`      but: ${proof(fact)}`);
  return rows;
}

function readingInWords(reading: Reading): string[] {
  const { health } = reading;
  const rows = [
    `Page      ${printable(reading.url)}`,
    `Read as   ${reading.kind} by ${reading.reader}: ${printable(reading.why)}`,
    `Health    ${health.read} of ${health.expected} expected facts${health.missed.length ? `; not found: ${health.missed.join(', ')}` : ''}`,
  ];
  if (reading.facts.length) rows.push('', 'FACTS');
  for (const fact of reading.facts.slice(0, most.facts)) {
    const value =
      fact.name === 'page.passages'
        ? `${(fact.value as readonly string[]).length} sentences`
        : valueInWords(fact.value);
    rows.push(`  ${fact.name.padEnd(22)} ${short(value, 90)}`, `  ${''.padEnd(22)} ${proof(fact)}`);
  }
  return rows;
}

/** Everything `qualify` says about one page, as lines of text. */
export function checklist(reading: Reading, prospect: Prospect, verdict: Verdict, plays: Plays, spec: Spec): string {
  const { standing } = verdict;
  const rows = readingInWords(reading);
  const who = [prospect.name, prospect.person?.name, prospect.person?.title].filter(Boolean).join(' · ');
  rows.push('', `VERDICT     ${printable(who) || 'nobody to qualify on this page'}`, `  ${headline(verdict, spec)}.`);
  if (plays.persona) rows.push(`  persona     ${personaWords[plays.persona]}`);
  rows.push(
    `  ${standing.label}${standing.provisional ? ' (provisional)' : ''} · score ${scoreInWords(verdict.composite)} · priority ${verdict.priority}`,
  );
  for (const [dimension, score] of Object.entries(verdict.dimensions))
    if (score) rows.push(`  ${dimension.padEnd(11)} ${scoreInWords(score)}`);
  rows.push(`  core        ${verdict.core.matched} of ${verdict.core.total} match, ${verdict.core.needed} needed`);
  if (standing.motion) rows.push(`  motion      ${standing.motion}`);
  rows.push('', `CHECKLIST   ${verdict.spec.name}, version ${verdict.spec.version}`);
  for (const line of verdict.lines) rows.push(...lineInWords(line));
  if (verdict.next.length) rows.push('', 'ASK NEXT');
  for (const next of verdict.next.slice(0, most.next))
    rows.push(`  - ${next.ask}`, `      yes: ${next.ifYes}, no: ${next.ifNo}`);
  if (plays.objections.length) rows.push('', 'LIKELY OBJECTIONS');
  for (const { objection, because, stale } of plays.objections.slice(0, most.objections)) {
    rows.push(
      `  - "${objection.says[0] ?? objection.id}"${because.length ? ` (${because.map(playWords).join('; ')})` : ''}`,
    );
    rows.push(`      say: ${objection.response.short}${stale ? ` (verify: was due ${objection.verifyBy})` : ''}`);
  }
  if (plays.phrases.length) rows.push('', 'BUYERS SAY');
  for (const { phrase } of plays.phrases.slice(0, most.phrases)) rows.push(`  - "${phrase.quote}" — ${phrase.speaker}`);
  return `${rows.join('\n')}\n`;
}
