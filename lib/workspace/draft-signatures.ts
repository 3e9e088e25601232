import { computed, effect, signal } from '@preact/signals';
import { workspacePaths } from '#wire/paths.ts';
import { type Side, type SignatureRecord, signaturesAnswer } from '#wire/specs.ts';
import { teamAnswer } from '#wire/team.ts';
import type { DraftCheck } from './draft-check.ts';
import { missingSignatures } from './signing.ts';
import { askStore, tellStore, toldBy, withQuery } from './store.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

type Tell = (words: string, tone?: 'good' | 'bad') => void;

/** The names under exactly what stands in the open draft, and how many the team's rule asks for. */
export function createDraftSignatures(world: World, { hash, checkNow }: DraftCheck, tell: Tell) {
  const signatures = signal<readonly SignatureRecord[]>([]);
  const rule = signal({ sales: 1, marketing: 1 });

  /** Answers may overtake each other: only that to the last question counts, and only for the content that it was about. */
  let asked = 0;
  const readSignatures = async () => {
    const wanted = hash.peek();
    if (!wanted) return;
    const turn = ++asked;
    const answer = await askStore(world, signaturesAnswer, withQuery(workspacePaths.signatures, { hash: wanted }));
    if (answer.ok && turn === asked && hash.peek() === wanted) signatures.value = answer.value.signatures;
  };
  const readRule = async () => {
    const answer = await askStore(world, teamAnswer, workspacePaths.team);
    if (answer.ok) rule.value = answer.value.settings.signatures;
  };
  const forget = () => {
    signatures.value = [];
  };

  return {
    signatures,
    rule,
    /** Signatures that the team's rule still asks for. */
    missing: computed(() => missingSignatures(rule.value, signatures.value)),
    readSignatures,
    readRule,
    forget,
    /** Asks anew whenever the content is another; the answer stops. */
    watch: () =>
      effect(() => {
        hash.value;
        forget();
        void readSignatures();
      }),
    /** Puts one's own name under exactly what stands in the draft now. */
    async sign(side: Side) {
      const contentHash = (await checkNow())?.hash;
      if (!contentHash) return tell(say('tell.nothingToSign'), 'bad');
      const body = { id: world.newId(), contentHash, side };
      const answer = await tellStore(world, workspacePaths.signatures, { method: 'POST', body });
      if (!answer.ok) tell(toldBy(say('tell.notSigned'), answer), 'bad');
      else tell(say('tell.signed'));
      await readSignatures();
    },
  };
}
