import type { Clues } from '#core/clue-updates.ts';
import type { OwnClue } from '#core/own-clues.ts';
import { isUnderHost } from '#core/under-host.ts';
import type { Keep } from '#local/kept.ts';

/** The clues for a page: what the seller pointed at on its host, then the team's. Kept at hand, for every page that is read asks. */
export interface CluesInForce {
  of(url: string): Promise<Clues>;
  /** Something was kept anew: looks again the next time. */
  changed(): void;
}

export function openCluesInForce(keep: Pick<Keep, 'get'>): CluesInForce {
  let atHand: Promise<readonly [Clues, readonly OwnClue[]]> | null = null;
  const look = async (): Promise<readonly [Clues, readonly OwnClue[]]> => {
    // A memory that cannot be read is said elsewhere; the readers' own clues still work.
    const [team, own] = await Promise.all([
      keep.get('clues').catch(() => null),
      keep.get('ownClues').catch(() => null),
    ]);
    return [{ clues: team?.clues ?? [], pages: team?.pages ?? [] }, own ?? []];
  };
  return {
    async of(url) {
      atHand ??= look();
      const [team, own] = await atHand;
      const mine = own.filter(({ host }) => isUnderHost(host, url));
      const claiming = mine.filter(({ claims }) => claims);
      return {
        clues: [...mine.map(asUpdate), ...team.clues],
        pages: [...team.pages, ...claiming.map(asPage)],
      };
    },
    changed() {
      atHand = null;
    },
  };
}

/** A keep that says when clues may have changed. */
export const tellingOf = (keep: Keep, changed: () => void): Keep => {
  const told =
    <A extends readonly unknown[], R>(work: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> =>
      work(...given).finally(changed);
  const put: Keep['put'] = (key, value) => keep.put(key, value).finally(() => key === 'ownClues' && changed());
  const putOf: Keep['putOf'] = (team, key, value) =>
    keep.putOf(team, key, value).finally(() => key === 'clues' && changed());
  return { ...keep, put, putOf, join: told(keep.join), leave: told(keep.leave) };
};

const markOf = ({ by, words, attribute, is, endsWith }: OwnClue) => ({
  by,
  ...(words === undefined ? {} : { words }),
  ...(attribute === undefined ? {} : { attribute }),
  ...(is === undefined ? {} : { is }),
  ...(endsWith === undefined ? {} : { endsWith }),
});
const asUpdate = (clue: OwnClue) => ({ site: clue.site, fact: clue.fact, own: true as const, ...markOf(clue) });
const asPage = (clue: OwnClue) => ({ site: clue.site, host: clue.host, kind: 'crm' as const, shows: [markOf(clue)] });
