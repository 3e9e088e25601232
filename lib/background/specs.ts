import type { Spec } from '#core/spec.ts';
import type { Keep } from '#local/kept.ts';
import type { KeptSpec } from '#local/kept-things.ts';

/** The spec in force: the team's where one has arrived, else the sample. Kept at hand, for it is large and asked for often. */

export interface SpecNow {
  readonly spec: Spec;
  readonly from: 'sample' | 'team';
  readonly hash: string;
  /** Another one whenever anything of the document is other: its status and signatures, too, which its hash leaves out. */
  readonly mark: string;
}

export interface Specs {
  now(): Promise<SpecNow>;
  /** A sync round, a joining or a leaving may have changed it. */
  changed(): void;
}

const ofTeam = ({ spec, hash, etag }: KeptSpec): SpecNow => ({
  spec,
  from: 'team',
  hash,
  mark: `${spec.status} ${hash} ${etag}`,
});

/** `sample` comes with the extension, read and hashed when it was built. */
export function openSpecs(keep: Pick<Keep, 'get'>, sample: Pick<SpecNow, 'spec' | 'hash'>): Specs {
  const ofSample = (): SpecNow => ({ ...sample, from: 'sample', mark: sample.hash });
  let atHand: Promise<SpecNow> | null = null;
  return {
    now() {
      atHand ??= keep.get('spec').then(
        (kept) => (kept ? ofTeam(kept) : ofSample()),
        // A memory that cannot be read is said elsewhere; the sample still works.
        ofSample,
      );
      return atHand;
    },
    changed() {
      atHand = null;
    },
  };
}
