import { type FactName, isPersonFact } from '#core/facts.ts';
import type { Result } from '#core/result.ts';
import { ok } from '#core/result.ts';
import type { Session } from './session.ts';
import type { Cabinet, KeptAnswer } from './shelves.ts';

/** Facts that the seller answered by hand. Those about a person stay in memory: they must not reach the disk. */
export interface Answers {
  of(prospects: readonly string[]): Promise<readonly KeptAnswer[]>;
  put(answer: KeptAnswer): Promise<Result<null, 'no-room'>>;
  forget(prospects: readonly string[], name: FactName): Promise<void>;
}

export function openAnswers(cabinet: Cabinet, session: Session): Answers {
  const inMemory = (prospect: string): string => `answers:${prospect}`;
  const personal = async (prospect: string): Promise<readonly KeptAnswer[]> =>
    (await session.get<readonly KeptAnswer[]>(inMemory(prospect))) ?? [];

  return {
    async of(prospects) {
      const found = await Promise.all(
        prospects.flatMap((prospect) => [
          cabinet.recall('answers', prospect, (db) => db.getAllFromIndex('answers', 'prospect', prospect)),
          personal(prospect),
        ]),
      );
      return found.flat();
    },
    async put(answer) {
      if (!isPersonFact(answer.name))
        return cabinet.change(['answers'], async (transaction) => {
          await transaction.objectStore('answers').put(answer);
          return null;
        });
      const others = (await personal(answer.prospect)).filter((other) => other.name !== answer.name);
      await session.put(inMemory(answer.prospect), [...others, answer]);
      return ok(null);
    },
    async forget(prospects, name) {
      for (const prospect of prospects) {
        await cabinet.change(['answers'], async (transaction) => {
          await transaction.objectStore('answers').delete([prospect, name]);
          return null;
        });
        const others = await personal(prospect);
        if (others.some((other) => other.name === name))
          await session.put(
            inMemory(prospect),
            others.filter((other) => other.name !== name),
          );
      }
    },
  };
}
