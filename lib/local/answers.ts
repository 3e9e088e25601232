import { type FactName, isPersonFact, kindOf } from '#core/facts.ts';
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

/** Facts that the seller answered by hand. Those about a person stay in memory: they must not reach the disk. */
export interface Answers {
  /** Those that count of a company and of the person at hand: of a list every one, of another fact the last. */
  of(prospects: readonly string[], person: string | null): Promise<readonly KeptAnswer[]>;
  /** Keeps an answer before those that were given of the same fact. */
  put(answer: KeptAnswer): Promise<Result<null, 'no-room'>>;
  /** Takes back what was said in these words, so that what was said before counts again; all of it where none are given. */
  forget(about: AnswerKey, said?: readonly string[]): Promise<void>;
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
      if (isPersonFact(answer.name))
        return (await changePersonal(answer, (kept) => withAnswer(kept, answer))) ? ok(null) : failed('no-room');
      const { person: _, ...ofCompany } = answer;
      return cabinet.change(['answers'], async (transaction) => {
        const shelf = transaction.objectStore('answers');
        const kept = (await shelf.get([answer.prospect, answer.name])) ?? null;
        await shelf.put(withAnswer(kept, ofCompany));
        return null;
      });
    },
    async forget({ name, prospects, person }, said) {
      for (const prospect of prospects) {
        if (isPersonFact(name)) await changePersonal({ prospect, name, person }, (kept) => without(kept, said));
        else
          await cabinet.change(['answers'], async (transaction) => {
            const shelf = transaction.objectStore('answers');
            const kept = (await shelf.get([prospect, name])) ?? null;
            const left = without(kept, said);
            if (left) await shelf.put(left);
            else await shelf.delete([prospect, name]);
            return null;
          });
      }
    },
  };
}

const isSaid = (one: SaidByHand, words: string): boolean => fold(one.said) === fold(words);
const allOf = ({ said, at, day, before = [] }: KeptAnswer): readonly SaidByHand[] => [
  { said, at, ...(day === undefined ? {} : { day }) },
  ...before,
];

function countingOf(kept: KeptAnswer): readonly KeptAnswer[] {
  const { before: _, ...last } = kept;
  return kindOf(kept.name) === 'list' ? allOf(kept).map((one) => ({ ...last, ...one })) : [last];
}

function withAnswer(kept: KeptAnswer | null, answer: KeptAnswer): KeptAnswer {
  const before = kept ? allOf(kept).filter((one) => !isSaid(one, answer.said)) : [];
  return before.length > 0 ? { ...answer, before: before.slice(0, mostBefore) } : answer;
}

/** What is left of it without these words; null where nothing is. */
function without(kept: KeptAnswer | null, said: readonly string[] = []): KeptAnswer | null {
  if (!kept || said.length === 0) return null;
  const left = allOf(kept).filter((one) => !said.some((words) => isSaid(one, words)));
  const [last, ...before] = left;
  if (!last) return null;
  const { day: _day, before: _before, ...about } = kept;
  return { ...about, ...last, ...(before.length > 0 ? { before } : {}) };
}
