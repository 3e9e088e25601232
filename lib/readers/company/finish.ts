import type { Candidate, Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { finishRecord } from '../crm/finish.ts';
import { bounds, gathered, surviving } from '../gather.ts';
import { finishCompany } from '../linkedin/finish-company.ts';
import { finishProfile } from '../linkedin/finish-profile.ts';
import { withStructured } from '../linkedin/structured.ts';
import { finders } from './clues.ts';
import { kindOf } from './kind/page-kind.ts';
import { sitePageOf } from './site-page.ts';

/**
 * Finds in a clipping's sheet what kind of page it is and which facts stand on it. A clipping without a sheet is
 * only rounded off: a record's labels are looked up, a headline that is no title is dropped. Runs outside the page; same sheet, same clipping.
 *
 * @param isOwn the seller said that it is a company's own page: what it looks like does not count
 */
export function finish(clipping: Clipping, isOwn = false): Clipping {
  const parts = finishInParts(clipping, isOwn);
  let last = parts.next();
  while (!last.done) last = parts.next();
  return last.value;
}

/** The same, one part each time that it is asked on, so that who does it beside other work can give way. */
export function* finishInParts(clipping: Clipping, isOwn = false): Generator<void, Clipping> {
  const { mended, ...own } = clipping;
  const done = yield* finishOwn(own, isOwn);
  if (mended === undefined || done.kind === 'none') return done;
  const found: { [F in FactName]?: readonly Candidate[] } = { ...done.found };
  // A reader's own clues are more precise: an update only fills what they miss.
  for (const [fact, here] of Object.entries(mended) as [FactName, readonly Candidate[]][])
    found[fact] = [...(found[fact] ?? []), ...here];
  return { ...done, found };
}

/** What a page is taken for on the seller's word. */
const bySeller = { kind: 'company', why: 'You said that this is a company’s own page.' } as const;

function* finishOwn(clipping: Clipping, isOwn: boolean): Generator<void, Clipping> {
  const { sheet, ...rest } = clipping;
  if (sheet === undefined) return finishCompany(finishProfile(finishRecord(rest)));
  if (clipping.reader.startsWith('linkedin-')) return finishCompany(finishProfile(withStructured(rest, sheet)));
  const page = surviving(() => sitePageOf(clipping, sheet), null);
  const claim = page === null ? null : surviving(() => (isOwn ? bySeller : kindOf(page)), null);
  if (page === null || claim === null)
    return { ...rest, kind: 'none', why: 'This page could not be read.', expected: [] };
  if (claim.kind === 'none') return { ...rest, kind: 'none', why: claim.why, expected: [] };
  const found: { [F in FactName]?: readonly Candidate[] } = {};
  for (const name of Object.keys(finders) as FactName[]) {
    const find = finders[name];
    if (find === undefined) continue;
    yield;
    const limit = name === 'page.passages' ? bounds.passages : bounds.candidates;
    const candidates = gathered([{ from: name, look: () => find(page) }], limit);
    if (candidates.length > 0) found[name] = candidates;
  }
  return { ...rest, kind: claim.kind, why: claim.why.slice(0, bounds.short), found };
}
