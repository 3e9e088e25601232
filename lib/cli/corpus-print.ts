import type { Reading } from '#core/reading.ts';
import type { Entry } from './corpus-manifest.ts';
import { add, type CorpusScore, nothing, precision, recall, type Tally } from './corpus-tally.ts';
import { printable, valueInWords } from './print-checklist.ts';

const share = (rate: number | null) => (rate === null ? '    -' : rate.toFixed(3).padStart(5));
const cell = (count: number) => String(count).padStart(8);
const head = `${''.padEnd(24)}labelled   right   wrong  missed invented  precision recall`;

const row = (name: string, tally: Tally): string =>
  `${name.padEnd(24)}${cell(tally.labelled)}${cell(tally.right)}${cell(tally.wrong)}${cell(tally.missed)}${cell(tally.invented)}      ${share(precision(tally))}  ${share(recall(tally))}`;

const longest = 20;

/** The corpus score as a table for people; with single pages chosen, what was read off each comes first. */
export function corpusTable(score: CorpusScore, readings: readonly [Entry, Reading][]): string {
  const rows: string[] = [];
  for (const [entry, reading] of readings) {
    rows.push(`${entry.file}  ${reading.kind} by ${reading.reader}: ${reading.why}`);
    for (const fact of reading.facts) {
      const words = printable(fact.said).slice(0, 70);
      rows.push(
        `  ${fact.name.padEnd(22)} ${printable(valueInWords(fact.value)).slice(0, 90)}  <- ${printable(fact.from)} "${words}"`,
      );
    }
    rows.push('');
  }
  for (const [kind, { pageKind, facts }] of Object.entries(score.kinds)) {
    rows.push(kind.toUpperCase(), head, row('kind of page', pageKind));
    const all = nothing();
    for (const [name, tally] of Object.entries(facts)) {
      // Not stated and not read: nothing to say.
      if (Object.values(tally).some((count) => count > 0)) rows.push(row(name, tally));
      add(all, tally);
    }
    rows.push(row('all facts', all), '');
  }
  rows.push('BY SOURCE', head);
  for (const [source, tally] of Object.entries(score.sources).sort((one, other) => other[1].right - one[1].right))
    rows.push(row(source, tally));
  if (score.worst.length) rows.push('', 'WORST PAGES');
  for (const { file, remarks } of score.worst.slice(0, readings.length ? undefined : longest))
    rows.push(file, ...remarks.map((remark) => `    ${printable(remark)}`));
  rows.push('', `${score.pages} pages read; ${score.pages - score.worst.length} without a fault`);
  return `${rows.join('\n')}\n`;
}
