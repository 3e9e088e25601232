import type { Pointed } from '#bus/messages.ts';
import { askPage } from '#bus/page.ts';
import type { PointedNews } from '#bus/shown.ts';
import type { FactName } from '#core/facts.ts';
import { isPointable, type OwnClue, type PointedChoice } from '#core/own-clues.ts';
import { personRead } from '#core/prospect.ts';
import type { Answers } from '#local/answers.ts';
import type { Keep } from '#local/kept.ts';
import type { Session } from '#local/session.ts';
import { labelsFor } from '#readers/crm/labels.ts';
import { comparedLabel } from '#readers/crm/record-type.ts';
import { markCss, pointName } from './in-page.ts';
import type { Prospecting } from './prospecting.ts';
import type { ReadingTabs } from './reading-tabs.ts';
import type { TabMemory } from './tab-memory.ts';
import { typedFact } from './typed.ts';
import type { Clock, Tabs } from './world.ts';

/** The seller points at a fact on the page; what names it there is looked for from then on. */

export interface PointingWorld {
  readonly tabs: Tabs;
  readonly keep: Keep;
  readonly session: Session;
  readonly memory: TabMemory;
  readonly prospecting: Pick<Prospecting, 'of'>;
  readonly reading: Pick<ReadingTabs, 'given'>;
  readonly answers: Pick<Answers, 'put'>;
  readonly clock: Clock;
  onChange(tabId: number): void;
}

export interface Pointing {
  /** Waits for a click in the tab. False where the browser does not let us, or the fact cannot be pointed at. */
  begin(tabId: number, name: FactName): Promise<boolean>;
  letGo(tabId: number): Promise<void>;
  /** A page told where the seller clicked. */
  arrived(pointed: Pointed, tabId: number, frameId: number, url: string): Promise<void>;
  /** What a panel is to know of the tab. */
  of(tabId: number): Promise<{ readonly pointing: FactName | null; readonly pointed: PointedNews | null }>;
  /** The tab went elsewhere: nobody listens there any more. */
  moved(tabId: number): Promise<void>;
}

const most = 200;
const labels = new Set(
  [...labelsFor(null), ...labelsFor('company'), ...labelsFor('contact')].flatMap(([, names]) => names),
);

export function openPointing(world: PointingWorld): Pointing {
  const { tabs, keep, session, memory, clock, onChange } = world;
  const waits = (tabId: number): string => `pointing:${tabId}`;
  const news = (tabId: number): string => `pointed:${tabId}`;

  const now = () => ({ at: new Date(clock.now()).toISOString(), day: clock.today() });

  const letGo = async (tabId: number): Promise<void> => {
    await session.remove([waits(tabId)]);
    await tabs.aid(tabId, null, 'letGo', {});
    await tabs.style(tabId, markCss(pointName), false);
    onChange(tabId);
  };

  /** Words that read as the fact; a label clicked on is taken for what stands beside it. */
  const chosen = (name: FactName, choices: readonly PointedChoice[]): PointedChoice | null => {
    const understood = choices.filter(({ said }) => typedFact(name, said, now()) !== null);
    return understood.find(({ said }) => !labels.has(comparedLabel(said))) ?? understood[0] ?? null;
  };

  const kept = async (clue: OwnClue): Promise<boolean> => {
    const before = (await keep.get('ownClues')) ?? [];
    const isSame = (other: OwnClue) => other.host === clue.host && other.site === clue.site && other.fact === clue.fact;
    const put = await keep.put('ownClues', [clue, ...before.filter((other) => !isSame(other))].slice(0, most));
    return put.ok;
  };

  return {
    async begin(tabId, name) {
      if (!isPointable(name)) return false;
      await session.put(waits(tabId), name);
      const begun = await tabs.aid(tabId, null, 'point', { name, markName: pointName });
      if (begun) await tabs.style(tabId, markCss(pointName), true);
      else await session.remove([waits(tabId)]);
      onChange(tabId);
      return begun !== null;
    },
    letGo,
    async arrived({ name, choices }, tabId, frameId, url) {
      if ((await session.get(waits(tabId))) !== name) return;
      await letGo(tabId);
      if (choices === null) return;
      const choice = chosen(name, choices);
      const id = clock.newId();
      const tell = async (came: PointedNews['came'], said: string): Promise<void> => {
        await session.put(news(tabId), { id, name, came, said } satisfies PointedNews);
        onChange(tabId);
      };
      if (!choice) return tell('not-understood', choices[0]?.said ?? '');
      const tab = await memory.tab(tabId);
      const read = tab && (await memory.readings()).find((reading) => reading.id === tab.reading);
      const isUnknown = !read || !URL.canParse(read.url) || read.reader === 'by hand';
      const clue = choice.mark && {
        ...{ id, host: new URL(url).hostname, at: now().at },
        ...{ site: isUnknown ? 'crm-record' : read.reader, fact: name, claims: isUnknown, ...choice.mark },
      };
      if (clue && (await kept(clue))) {
        await askPage((message) => tabs.send(tabId, message, frameId), 'page:read-now', {});
        return tell('kept', choice.said);
      }
      const prospect = tab && (await world.prospecting.of(tab));
      const answer = { name, said: choice.said, ...now() };
      if (prospect) await world.answers.put({ prospect: prospect.key, person: personRead(prospect), ...answer });
      else await world.reading.given(tabId, tab?.url ?? url, name, choice.said);
      await tell('once', choice.said);
    },
    async of(tabId) {
      return {
        pointing: await session.get<FactName>(waits(tabId)),
        pointed: await session.get<PointedNews>(news(tabId)),
      };
    },
    async moved(tabId) {
      // A page that only changed its address still listens.
      if ((await session.get(waits(tabId))) !== null) await letGo(tabId);
      await session.remove([waits(tabId), news(tabId)]);
    },
  };
}
