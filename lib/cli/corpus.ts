import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '#core/reading.ts';
import { failed, ok, type Result } from '#core/result.ts';
import { fold } from './corpus-compare.ts';
import { listOf } from './corpus-label.ts';
import { labelsOf, pageKindOf, type Whole } from './corpus-labels.ts';
import { type Entry, readManifest } from './corpus-manifest.ts';
import { corpusTable } from './corpus-print.ts';
import { groupOf } from './corpus-sources.ts';
import { add, type CorpusScore, nothing, precision, recall, type Tally } from './corpus-tally.ts';
import { readPage } from './qualify-page.ts';

/** Facts are counted against the day the corpus was made, so that its figures do not drift. */
const today = '2026-11-21';

function gradePage(entry: Entry, html: string, whole: Whole, reading: Reading, score: CorpusScore): void {
  score.kinds[entry.kind] ??= { pageKind: nothing(), facts: {} };
  const kind = score.kinds[entry.kind] as CorpusScore['kinds'][string];
  const remarks: string[] = [];
  let faults = 0;
  const expected = pageKindOf(entry);
  // A page whose publisher may be named is no fault when it is taken for the publisher's.
  const isRight = reading.kind === expected || (expected === 'none' && (entry.mayName !== null || entry.ambiguous));
  add(kind.pageKind, { labelled: 1, [isRight ? 'right' : expected === 'none' ? 'invented' : 'wrong']: 1 });
  if (!isRight)
    remarks.push(`page: taken for ${reading.kind} by ${reading.reader} (${reading.why}), it is ${expected}`);
  for (const label of labelsOf(entry, html, whole)) {
    const fact = reading.facts.find((one) => one.name === label.fact) ?? null;
    const graded = label.grade(fact);
    kind.facts[label.fact] ??= nothing();
    add(kind.facts[label.fact] as Tally, graded.tally);
    remarks.push(...graded.remarks);
    const { wrong = 0, invented = 0, missed = 0 } = graded.tally;
    faults += wrong + invented + missed / 4;
    if (!fact) continue;
    const group = groupOf(fact.from);
    score.sources[entry.kind] ??= {};
    const ofKind = score.sources[entry.kind] as CorpusScore['sources'][string];
    ofKind[fact.name] ??= {};
    const ofFact = ofKind[fact.name] as CorpusScore['sources'][string][string];
    ofFact[group] = add(ofFact[group] ?? nothing(), { ...graded.tally, missed: 0 });
  }
  if (remarks.length) score.worst.push({ file: entry.file, faults: faults + (isRight ? 0 : 1), remarks });
}

/** Reads every labelled page of a folder once and counts. `each` sees each reading as it comes. */
export async function scoreCorpus(
  folder: string,
  wanted: (entry: Entry) => boolean,
  each: (entry: Entry, reading: Reading) => void = () => {},
): Promise<Result<CorpusScore, 'corpus'>> {
  const manifest = await readManifest(folder);
  if (!manifest.ok) return manifest;
  const whole = {
    technologies: new Set(manifest.value.flatMap((entry) => listOf(entry.facts.technologies).map(fold))),
  };
  const entries = manifest.value.filter(wanted);
  const score: CorpusScore = { pages: entries.length, kinds: {}, sources: {}, worst: [] };
  for (const entry of entries) {
    let bytes: Buffer;
    try {
      bytes = await readFile(join(folder, entry.file));
    } catch {
      return failed('corpus', `the page ${join(folder, entry.file)} is in manifest.json but not in the folder.`);
    }
    const { reading } = readPage(bytes, entry.url, today);
    each(entry, reading);
    gradePage(entry, bytes.toString('utf8'), whole, reading, score);
  }
  score.worst.sort((one, other) => other.faults - one.faults || (one.file < other.file ? -1 : 1));
  return ok(score);
}

/** What `qualify --corpus` prints. */
export async function corpusReport(
  folder: string,
  options: { readonly json: boolean; readonly kind: string | null; readonly file: string | null },
): Promise<Result<string, 'corpus'>> {
  const { kind, file, json } = options;
  const detail = kind !== null || file !== null;
  const readings: [Entry, Reading][] = [];
  const score = await scoreCorpus(
    folder,
    (entry) => (kind === null || entry.kind.includes(kind)) && (file === null || entry.file.includes(file)),
    (entry, reading) => detail && readings.push([entry, reading]),
  );
  if (!score.ok) return score;
  if (score.value.pages === 0)
    return failed('corpus', `no page of ${folder} has that kind or file; leave out --kind and --file to see all.`);
  if (!json) return ok(corpusTable(score.value, readings));
  const withRates = (tally: Tally) => ({ ...tally, precision: precision(tally), recall: recall(tally) });
  const each = (tallies: Record<string, Tally>) =>
    Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, withRates(tally)]));
  const kinds = Object.fromEntries(
    Object.entries(score.value.kinds).map(([name, one]) => [
      name,
      { pageKind: withRates(one.pageKind), facts: each(one.facts) },
    ]),
  );
  const sources = Object.fromEntries(
    Object.entries(score.value.sources).map(([name, facts]) => [
      name,
      Object.fromEntries(Object.entries(facts).map(([fact, groups]) => [fact, each(groups as Record<string, Tally>)])),
    ]),
  );
  return ok(`${JSON.stringify({ ...score.value, kinds, sources }, null, 2)}\n`);
}
