import { computed, effect, signal } from '@preact/signals';
import type { Spec } from '#core/spec.ts';
import type { DraftBody } from './draft-body.ts';
import { lostChanges, type SpecChange } from './draft-change.ts';
import type { DraftCheck } from './draft-check.ts';
import type { Papers } from './papers.ts';
import type { SpecDesk } from './spec-desk.ts';

/** The open draft was begun from a version that is not in force any more. */
export interface Behind {
  /** The version that it began from, and the one in force. */
  readonly from: number;
  readonly now: number;
  /** What the one in force changed since and the draft says otherwise; null while the version that it began from is unread. */
  readonly lost: readonly SpecChange[] | null;
}

/** What others have brought into force since the open draft was begun, and what of it would go if the draft were published. */
export function createDraftBase(desk: SpecDesk, papers: Papers<DraftBody>, { checked }: DraftCheck) {
  const known = signal<ReadonlyMap<number, Spec>>(new Map());
  const inForce = computed(() => (desk.inForce.is.value.why === 'missing' ? null : desk.spec.value));
  /** The version to look at; null where the draft stands on the one in force, or on none. */
  const from = computed(() => {
    const body = papers.open.value?.body;
    if (!body || body.publishedAs !== null || !inForce.value) return null;
    return body.basedOn === inForce.value.version ? null : body.basedOn;
  });
  /** Published versions never change: each is read once. */
  const read = async () => {
    const version = from.peek();
    if (version === null || known.peek().has(version)) return;
    const answer = await desk.version(version);
    if (answer.ok) known.value = new Map(known.peek()).set(version, answer.value);
  };
  return {
    /** Null where publishing the draft takes nothing out of force that it has not seen. */
    behind: computed<Behind | null>(() => {
      const [began, now, draft] = [from.value, inForce.value, checked.value];
      if (began === null || !now || !draft?.ok) return null;
      const base = known.value.get(began);
      const lost = base ? lostChanges(base, now, draft.spec) : null;
      return lost?.length === 0 ? null : { from: began, now: now.version, lost };
    }),
    read,
    /** Reads the version that a draft began from as soon as another one is in force; the answer stops. */
    watch: () =>
      effect(() => {
        from.value;
        void read();
      }),
    /** Somebody has seen what goes and wants it so: from now on the draft stands on the version in force. */
    standOnNow() {
      const open = papers.open.peek();
      const now = inForce.peek();
      if (open && now && from.peek() !== null) papers.change({ ...open.body, basedOn: now.version });
    },
  };
}
