import type { Reading } from '#core/reading.ts';
import type { Entry } from './corpus-manifest.ts';
import { inWords, sourceGroups } from './corpus-sources.ts';
import { add, type CorpusScore, nothing, precision, recall, type Tally } from './corpus-tally.ts';
import { printable, valueInWords } from './print-checklist.ts';

const share = (rate: number | null) => (rate === null ? '    -' : rate.toFixed(3).padStart(5));
const cell = (count: number) => String(count).padStart(8);
const head = `${''.padEnd(24)}labelled   right   wrong  missed invented  precision recall`;

const row = (name: string, tally: Tally): string =>
  `${name.padEnd(24)}${cell(tally.labelled)}${cell(tally.right)}${cell(tally.wrong)}${cell(tally.missed)}${cell(tally.invented)}      ${share(precision(tally))}  ${share(recall(tally))}`;

const sourceHead = `${''.padEnd(28)}${''.padEnd(32)}    read   right  precision  of labelled`;

/** For each fact the groups of places that it was read from: how much of what they gave is right, and how much of what is labelled they gave. */
function bySource(score: CorpusScore): string[] {
  return Object.entries(score.sources).flatMap(([kind, facts]) => [
    `BY FACT AND SOURCE: ${kind}`,
    sourceHead,
    ...Object.keys(score.kinds[kind]?.facts ?? {}).flatMap((fact) =>
      sourceGroups.flatMap((group, at) => {
        const tally = facts[fact]?.[group];
        if (tally === undefined) return [];
        const isFirst = sourceGroups.slice(0, at).every((before) => facts[fact]?.[before] === undefined);
        const read = tally.right + tally.wrong + tally.invented;
        const labelled = score.kinds[kind]?.facts[fact]?.labelled ?? 0;
        const part = labelled === 0 ? null : tally.right / labelled;
        return [
          `${(isFirst ? fact : '').padEnd(28)}${inWords[group].padEnd(32)}${cell(read)}${cell(tally.right)}      ${share(precision(tally))}        ${share(part)}`,
        ];
      }),
    ),
    '',
  ]);
}

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
  rows.push(...bySource(score));
  if (score.worst.length) rows.push('', 'WORST PAGES');
  for (const { file, remarks } of score.worst.slice(0, readings.length ? undefined : longest))
    rows.push(file, ...remarks.map((remark) => `    ${printable(remark)}`));
  rows.push('', `${score.pages} pages read; ${score.pages - score.worst.length} without a fault`);
  return `${rows.join('\n')}\n`;
}
