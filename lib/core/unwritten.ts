import type { Spec } from './spec.ts';

/** What nobody has written yet. A draft from interviews holds it as one known sentence, so that readers get an open question instead. */

/**
 * That sentence in the languages in which drafts are written, which a test compares with the catalogues; and what a new
 * entry of a form begins with.
 */
const placeholders: ReadonlySet<string> = new Set(['To be written.', 'Noch zu schreiben.', '…']);

export const isUnwritten = (words: string): boolean => placeholders.has(words.trim());

/** What a line may still lack. */
export type Unwritten = 'means' | 'short' | 'long' | 'email' | 'proof' | 'askBack' | 'cares';

export interface OpenLine {
  /** As in the address of a line: `objection-too-dear`; null for the buying committee, whose lines have none. */
  readonly name: string | null;
  readonly label: string;
  readonly lacks: readonly Unwritten[];
  /** Who has to answer. */
  readonly owner: string;
}

type Objection = Spec['objections'][number];

/** What an objection still lacks, in the order in which it is read. */
export function unwrittenIn({ means, response, proof, askBack }: Objection): readonly Unwritten[] {
  const parts = { short: response.short, means, long: response.long, email: response.email, proof, askBack };
  return (Object.keys(parts) as (keyof typeof parts)[]).filter((part) => isUnwritten(parts[part]));
}

/** Every line of a spec that still lacks something, with who has to answer: the line's owner, else the spec's first. */
export function openLines(spec: Spec): readonly OpenLine[] {
  const owner = spec.owners[0] ?? '';
  return [
    ...spec.profile.committee.map((member) => ({
      name: null,
      label: member.titles.join(', '),
      lacks: member.cares.some(isUnwritten) ? (['cares'] as const) : [],
      owner,
    })),
    ...spec.evaluation.map(({ id, what, proof }) => ({
      name: `evaluation-${id}`,
      label: what,
      lacks: isUnwritten(proof) ? (['proof'] as const) : [],
      owner,
    })),
    ...spec.objections.map((objection) => ({
      name: `objection-${objection.id}`,
      label: objection.says[0] ?? objection.id,
      lacks: unwrittenIn(objection),
      owner: isUnwritten(objection.owner) ? owner : objection.owner,
    })),
  ].filter(({ lacks }) => lacks.length > 0);
}
