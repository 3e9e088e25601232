import { type FactName, isPersonFact, kindOf } from '#core/facts.ts';
import { isPageKey } from '#core/identity.ts';
import { failed, ok, type Result } from '#core/result.ts';
import { fold } from '#core/text.ts';
import type { Session } from './session.ts';
import type { Cabinet, KeptAnswer, SaidByHand } from './shelves.ts';

/** What an answer is about: a fact of a company; one about a person belongs to that person, too. */
export interface AnswerKey {
  readonly name: FactName;
  /** All keys of the company. */
  readonly prospects: readonly string[];
  readonly person: string | null;
}

/** Some of what was said about a fact: in these words, whenever it was, or at once under one id. */
export type SomeSaid = readonly string[] | { readonly id: string };

/**
 * Facts that the seller answered by hand. Those about a person stay in memory: they must not reach the disk. Neither must the address of a person's
 * profile, so what is said of a company that only its page names stays there, too.
 */
export interface Answers {
  /** Those that count of a company and of the person at hand: of a list every one, of another fact the last. */
  of(prospects: readonly string[], person: string | null): Promise<readonly KeptAnswer[]>;
  /** Keeps an answer before those that were given of the same fact. */
  put(answer: KeptAnswer): Promise<Result<null, 'no-room'>>;
  /** Takes this back, so that what was said before counts again; all that was said where nothing is given. */
  forget(about: AnswerKey, what?: SomeSaid): Promise<void>;
}

/** More than anybody says of one fact. */
const mostBefore = 100;

export function openAnswers(cabinet: Cabinet, session: Session): Answers {
  const inMemory = (prospect: string): string => `answers:${prospect}`;
  const personal = async (prospect: string): Promise<readonly KeptAnswer[]> =>
    (await session.get<readonly KeptAnswer[]>(inMemory(prospect))) ?? [];
  /** Changes what is kept of one fact of one person. */
  const changePersonal = async (
    { prospect, name, person = null }: Pick<KeptAnswer, 'prospect' | 'name' | 'person'>,
    change: (kept: KeptAnswer | null) => KeptAnswer | null,
  ): Promise<boolean> => {
    const all = await personal(prospect);
    const kept = all.find((one) => one.name === name && one.person === person) ?? null;
    const now = change(kept);
    if (now === kept) return true;
    return session.put(inMemory(prospect), [...all.filter((one) => one !== kept), ...(now ? [now] : [])]);
  };

  return {
    async of(prospects, person) {
      const found = await Promise.all(
        prospects.flatMap((prospect) => [
          cabinet.recall('answers', prospect, (db) => db.getAllFromIndex('answers', 'prospect', prospect)),
          personal(prospect).then((all) => all.filter((one) => one.person === person)),
        ]),
      );
      return found.flat().flatMap(countingOf);
    },
    async put(answer) {
      if (isInMemory(answer))
        return (await changePersonal(answer, (kept) => withAnswer(kept, answer))) ? ok(null) : failed('no-room');
      const { person: _, ...ofCompany } = answer;
      return cabinet.change(['answers'], async (transaction) => {
        const shelf = transaction.objectStore('answers');
        const kept = (await shelf.get([answer.prospect, answer.name])) ?? null;
        await shelf.put(withAnswer(kept, ofCompany));
        return null;
      });
    },
    async forget({ name, prospects, person }, what) {
      for (const prospect of prospects) {
        if (isInMemory({ prospect, name }))
          await changePersonal({ prospect, name, person }, (kept) => without(kept, what));
        else
          await cabinet.change(['answers'], async (transaction) => {
            const shelf = transaction.objectStore('answers');
            const kept = (await shelf.get([prospect, name])) ?? null;
            const left = without(kept, what);
            if (left) await shelf.put(left);
            else await shelf.delete([prospect, name]);
            return null;
          });
      }
    },
  };
}

const isInMemory = ({ prospect, name }: Pick<KeptAnswer, 'prospect' | 'name'>): boolean =>
  isPersonFact(name) || isPageKey(prospect);

const isSaid = (one: SaidByHand, words: string): boolean => fold(one.said) === fold(words);
const allOf = ({ prospect: _, name: __, person: ___, before = [], ...last }: KeptAnswer): readonly SaidByHand[] => [
  last,
  ...before,
];

function countingOf(kept: KeptAnswer): readonly KeptAnswer[] {
  const { before: _, ...last } = kept;
  if (kindOf(kept.name) !== 'list') return [last];
  const all = allOf(kept);
  // What was said again counts once, as it was said last.
  const each = all.filter(({ said }, at) => all.findIndex((one) => isSaid(one, said)) === at);
  return each.map((one) => ({ ...last, ...one }));
}

function withAnswer(kept: KeptAnswer | null, answer: KeptAnswer): KeptAnswer {
  // Asked twice it is said once; the same words of another time stay, for whoever takes only these back.
  const before = kept ? allOf(kept).filter((one) => one.id !== answer.id || !isSaid(one, answer.said)) : [];
  return before.length > 0 ? { ...answer, before: before.slice(0, mostBefore) } : answer;
}

/** What is left of it without these words, or without what was said under an id; null where nothing is. */
function without(kept: KeptAnswer | null, what: SomeSaid = []): KeptAnswer | null {
  if (!kept || ('length' in what && what.length === 0)) return null;
  const isGone = (one: SaidByHand): boolean =>
    'id' in what ? one.id === what.id : what.some((words) => isSaid(one, words));
  const [last, ...before] = allOf(kept).filter((one) => !isGone(one));
  if (!last) return null;
  const { prospect, name, person } = kept;
  const about = { prospect, name, ...(person === undefined ? {} : { person }) };
  return { ...about, ...last, ...(before.length > 0 ? { before } : {}) };
}
