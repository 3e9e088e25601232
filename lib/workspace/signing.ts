import { contentHash } from '#core/content-hash.ts';
import type { Spec } from '#core/spec.ts';
import type { SignatureRecord } from '#wire/specs.ts';
import type { TeamSettings } from '#wire/team.ts';
import type { DraftLink } from './draft-body.ts';
import { say } from './words.ts';

/** How many signatures each side still owes before a spec may be published. The store takes one of each member: they are counted, not names. */
export function missingSignatures(
  rule: TeamSettings['signatures'],
  given: readonly SignatureRecord[],
): readonly { readonly side: 'sales' | 'marketing'; readonly more: number }[] {
  return (['sales', 'marketing'] as const).flatMap((side) => {
    const more = rule[side] - given.filter((signature) => signature.side === side).length;
    return more > 0 ? [{ side, more }] : [];
  });
}

export interface Publishing {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly by: string;
  readonly note: string;
  readonly links: readonly DraftLink[];
  /** The story as the version in force tells it: what came into force since the draft was begun stays in it, and who was erased since
   * does not come back. */
  readonly told: Spec['changelog'];
}

/** The document as it is published: the draft, the names under exactly its content, and why it changed. */
export function signedSpec(draft: Spec, given: readonly SignatureRecord[], publishing: Publishing): Spec {
  const hash = contentHash(draft);
  const { today, by, note, links, told } = publishing;
  const reasons = links.map(({ criterion, kind, by, company }) =>
    say('made.reason', { line: criterion ?? kind, by, company }),
  );
  const story = [
    note.trim() || say('made.published'),
    reasons.length ? say('made.fromFlags', { reasons: reasons.join('; ') }) : '',
  ]
    .filter(Boolean)
    .join(' ');
  const theirs = new Set(told.map(({ version }) => version));
  const before = [...told, ...draft.changelog.filter(({ version }) => !theirs.has(version))];
  return {
    ...draft,
    status: 'published',
    signatures: given
      .filter((signature) => signature.contentHash === hash)
      .map(({ name, side, at, contentHash }) => ({ name, role: side, at, contentHash })),
    changelog: [
      ...before.sort((a, b) => a.version - b.version),
      { version: draft.version, at: today, by: by || say('made.defaultOwner'), note: story.slice(0, 4000) },
    ],
  };
}
