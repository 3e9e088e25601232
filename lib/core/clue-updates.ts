import { parse } from 'tldts';
import { z } from 'zod';
import { anchorNames } from './anchors.ts';
import type { PageKind } from './clipping.ts';
import { type FactName, factKinds, type KnownFact } from './facts.ts';
import { depthUnder, holdsProto } from './json-bounds.ts';
import { lentEnd } from './parse/lent-hosts.ts';
import { ok } from './result.ts';
import { problemAt, problemsOf, type SpecProblem, summaryOf } from './spec-errors.ts';
import { addFault, faultCode, type ProblemCode } from './spec-problems.ts';

/**
 * Clue updates: where a fact stands on a site that was laid out anew, and which pages are to be read at all, as data that a
 * team's store ships. A closed set: no code, no selectors, no patterns; labels, headings, literal values of a fixed list of
 * attributes, and names of hosts.
 */

/** The readers that can be mended, by their `site`. */
export const mendable = [
  'linkedin-company',
  'linkedin-profile',
  'sales-navigator',
  'hubspot-record',
  'salesforce-record',
  'suitecrm-record',
  'atomic-record',
  'crm-record',
  'company-site',
] as const;

const facts = (Object.keys(factKinds) as KnownFact[]).filter(
  (name) => name !== 'crm.fields' && name !== 'page.passages',
);
const words = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .meta({ examples: ['Company size'] });

/** What a clue looks for on a page. */
const mark = {
  by: z.enum(['label', 'heading', 'attribute']),
  /** Of a label or heading, as it stands on the page; capitals and a colon at its end do not count. */
  words: words.optional(),
  attribute: z.enum(anchorNames).optional(),
  /** The attribute's whole value, or its end. */
  is: words.optional(),
  endsWith: words.optional(),
};

/** A label or heading has words, an attribute has a name and a value. */
function whole(found: ClueMark, context: z.core.$RefinementCtx): void {
  const problem = (path: string, code: ProblemCode, example: unknown) =>
    addFault(context, [path], { code, slots: {} }, example);
  const isAttribute = found.by === 'attribute';
  if (isAttribute && found.words !== undefined) problem('words', 'ofWords', null);
  if (isAttribute && found.attribute === undefined) problem('attribute', 'missing', 'data-testid');
  if (isAttribute && (found.is === undefined) === (found.endsWith === undefined))
    problem('is', 'isOrEnds', 'company-size');
  if (isAttribute) return;
  if (found.words === undefined) problem('words', 'missing', 'Company size');
  for (const key of ['attribute', 'is', 'endsWith'] as const)
    if (found[key] !== undefined) problem(key, 'ofAttribute', null);
}

const clue = z.strictObject({ site: z.enum(mendable), fact: z.enum(facts), ...mark }).superRefine(whole);

/** `crm.acme.com`, `crm`, or `*.acme.com` for a domain and all under it. Never a whole public suffix, nor an end below which hosts are lent. */
const isHost = (host: string): boolean =>
  /^(?:\*\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*[a-z\d][a-z\d-]*$/.test(host) &&
  (!host.startsWith('*.') || isOneOwners(host.slice(2)));

/** What lies below has one owner: no end below which names are sold or lent, as `github.io`. */
const isOneOwners = (host: string): boolean =>
  parse(host, { allowPrivateDomains: true }).domain !== null && lentEnd(host) !== host;

/** A page that its reader no longer knows, or never knew, for its own. */
const page = z.strictObject({
  site: z.enum(mendable).exclude(['company-site']),
  host: z
    .string()
    .max(253)
    .refine(isHost, faultCode('host'))
    .meta({ examples: ['crm.acme.com'] }),
  kind: z.enum(['company', 'person', 'crm']),
  /** All of these must stand on the page. */
  shows: z.array(z.strictObject(mark).superRefine(whole)).min(1).max(5),
});

export const clueUpdatesSchema = z.strictObject({
  /** Grows with every update of the team's. */
  version: z.int().min(1).max(1_000_000_000),
  clues: z.array(clue).max(100),
  /** Which pages are to be read, where their reader does not claim them. */
  pages: z.array(page).max(20).optional(),
});

export type ClueUpdates = z.output<typeof clueUpdatesSchema>;

/** What stands on a page: a label, a heading, or an attribute with a value. */
export interface ClueMark {
  readonly by: 'label' | 'heading' | 'attribute';
  readonly words?: string | undefined;
  readonly attribute?: string | undefined;
  readonly is?: string | undefined;
  readonly endsWith?: string | undefined;
}

/** One clue as the page gets it. */
export interface ClueUpdate extends ClueMark {
  readonly site: string;
  readonly fact: FactName;
  /** The seller pointed at it; not the team's. */
  readonly own?: true;
}

/** All that a page may be asked for. */
export interface Clues {
  readonly clues: readonly ClueUpdate[];
  readonly pages: readonly PageUpdate[];
}

/** Which pages of a host are to be read, and by which reader. */
export interface PageUpdate {
  readonly site: string;
  readonly host: string;
  readonly kind: Exclude<PageKind, 'none'>;
  readonly shows: readonly ClueMark[];
}

export type ClueUpdatesResult =
  | { readonly ok: true; readonly value: ClueUpdates }
  | { readonly ok: false; readonly why: 'invalid'; readonly note: string; readonly problems: readonly SpecProblem[] };

/** An update, or everything that is wrong with it: one bad clue refuses all of them. Never throws. */
export function parseClueUpdates(json: unknown): ClueUpdatesResult {
  const refused = (problems: readonly SpecProblem[]): ClueUpdatesResult => ({
    ...{ ok: false, why: 'invalid', problems },
    note: summaryOf(problems).replace(/^the spec\b/, 'the clue update'),
  });
  if (!depthUnder(json, 10)) return refused([problemAt('', { code: 'deep', slots: { most: 10 } })]);
  const proto = holdsProto(json);
  if (proto !== null) return refused([problemAt(proto, { code: 'proto', slots: {} })]);
  const parsed = clueUpdatesSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : refused(problemsOf(parsed.error.issues, clueUpdatesSchema, json));
}
