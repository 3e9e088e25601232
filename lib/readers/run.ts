import type { Candidate, Clipping, Sheet } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { bounds, cut, gathered, surviving } from './gather.ts';
import { langOf, titleOf } from './meta.ts';
import type { Page, Reader } from './reader.ts';
import { blankSheet } from './sheet.ts';

/** The first reader that claims the page, with its reason. */
export function readerFor(page: Page, readers: readonly Reader[]) {
  for (const reader of readers) {
    const claim = surviving(() => reader.claims(page), null);
    if (claim !== null) return { reader, claim };
  }
  return null;
}

/** Reads a page that was taken down. Same page, same clipping. */
export function clip(page: Page, readers: readonly Reader[]): Clipping {
  const head = {
    url: cut(page.url.href, bounds.said),
    title: cut(
      surviving(() => titleOf(page), ''),
      bounds.short,
    ),
    lang: surviving(() => langOf(page), ''),
  };
  const claimed = readerFor(page, readers);
  if (claimed === null) {
    const why = 'Nothing on this page says that it is about one company, person or CRM record.';
    return { reader: 'none', kind: 'none', why, ...head, found: {}, fields: [], expected: [] };
  }
  const { reader, claim } = claimed;
  const base = { reader: reader.site, kind: claim.kind, why: cut(claim.why, bounds.short), ...head };
  if (claim.kind === 'none') return { ...base, found: {}, fields: [], expected: [] };
  const found: { [F in FactName]?: readonly Candidate[] } = {};
  for (const name of Object.keys(reader.clues) as FactName[]) {
    const limit = name === 'page.passages' ? bounds.passages : bounds.candidates;
    const candidates = gathered(
      (reader.clues[name] ?? []).map((clue) => ({ from: clue.from, look: () => clue.look(page) })),
      limit,
    );
    if (candidates.length > 0) found[name] = candidates;
  }
  const fields = surviving(() => reader.fields?.(page) ?? [], [])
    .slice(0, bounds.fields)
    .map(({ label, said }) => ({ label: cut(label, bounds.label), said: cut(said, bounds.said) }));
  const whole = { ...base, found, fields, expected: reader.expects };
  if (reader.sheet === undefined) return whole;
  let sheet: Sheet = blankSheet;
  for (const step of reader.sheet) sheet = { ...sheet, ...surviving(() => step(page), {}) };
  return { ...whole, sheet };
}
