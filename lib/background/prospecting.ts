import type { FactName } from '#core/facts.ts';
import { type Apart, apartKey } from '#core/identity.ts';
import { byHand } from '#core/merge.ts';
import { type Prospect, personRead, prospectOf, withSignals } from '#core/prospect.ts';
import type { Reading } from '#core/reading.ts';
import type { Answers } from '#local/answers.ts';
import { samePage } from './reach.ts';
import type { Specs } from './specs.ts';
import { readingOf, type TabMemory, type TabNow } from './tab-memory.ts';
import type { TeamAccounts } from './team-accounts.ts';
import { typedFact } from './typed.ts';
import type { Clock } from './world.ts';

/** From what was read in the tabs to the prospect of one of them. */

/** The prospect of a tab, or null where nothing of one was read or named. */
export interface Prospecting {
  of(tab: TabNow): Promise<Prospect | null>;
  /** The same, with the names of the facts that the seller answered by hand. */
  seen(tab: TabNow): Promise<{ readonly prospect: Prospect | null; readonly answered: readonly FactName[] }>;
  /** Keeps a source apart from the tab's subject. Gives the two, or null when there is no such source. */
  setApart(tab: TabNow, readingId: string): Promise<Apart[number] | null>;
  /** Takes one keeping-apart back. */
  setTogether(pair: Apart[number]): Promise<void>;
}

interface Built {
  readonly subject: Reading;
  readonly prospect: Prospect;
  readonly readings: readonly Reading[];
  readonly answered: readonly FactName[];
}

export function openProspecting(
  memory: TabMemory,
  answers: Answers,
  accounts: TeamAccounts,
  specs: Specs,
  clock: Clock,
): Prospecting {
  /** The reading that the seller looks at; where a domain was named for the tab, one that says so instead. */
  const subjectOf = (tab: TabNow, readings: readonly Reading[]): Reading | null => {
    const read = readingOf(tab, readings);
    if (tab.domain === null) return read;
    const at = read?.at ?? new Date(clock.now()).toISOString();
    const domain = typedFact('company.domain', tab.domain, { at, day: at.slice(0, 10) });
    if (!domain) return read;
    const kept = (read?.facts ?? []).filter(
      (fact) => !fact.name.startsWith('company.') && fact.name !== 'person.company',
    );
    return {
      id: `${byHand}:${tab.domain}`,
      reader: byHand,
      kind: read?.kind === 'person' ? 'person' : 'company',
      why: 'You named the company.',
      url: tab.url,
      title: read?.title ?? tab.domain,
      at,
      facts: [domain, ...kept],
      health: { expected: 0, read: 0, missed: [] },
    };
  };

  const build = async (tab: TabNow): Promise<Built | null> => {
    const all = await memory.readings();
    const subject = subjectOf(tab, all);
    if (!subject) return null;
    const others = tab.domain === null ? all : all.filter(({ url }) => !samePage(url, tab.url));
    const read = others.includes(subject) ? others : [...others, subject];
    const options = { subject: subject.id, apart: await memory.apart() };
    const first = prospectOf(read, options);
    if (!first) return null;
    const domain = first.facts['company.domain']?.fact.value;
    const account = typeof domain === 'string' ? await accounts.of(domain) : null;
    const readings = account ? [...read, account] : read;
    const prospect = account ? (prospectOf(readings, options) ?? first) : first;
    // A memory that cannot be read is said elsewhere; what was read on the page is shown all the same.
    const said = await answers.of([prospect.key, ...prospect.aliases], personRead(prospect)).catch(() => []);
    if (said.length === 0) return { subject, prospect, readings, answered: [] };
    const hand = said.flatMap(({ prospect: key, name, said, at, day = at.slice(0, 10) }) => {
      const fact = typedFact(name, said, { at, day });
      return fact ? [{ key, fact }] : [];
    });
    const answered = [...new Set(said.map(({ name }) => name))];
    return { subject, prospect: prospectOf(readings, { ...options, byHand: hand }) ?? prospect, readings, answered };
  };
  const seen: Prospecting['seen'] = async (tab) => {
    const [built, { spec }] = await Promise.all([build(tab), specs.now()]);
    return { prospect: built && withSignals(built.prospect, spec), answered: built?.answered ?? [] };
  };

  return {
    of: async (tab) => (await seen(tab)).prospect,
    seen,
    async setApart(tab, readingId) {
      const built = await build(tab);
      const other = built?.readings.find((reading) => reading.id === readingId);
      if (!built || !other || other.id === built.subject.id) return null;
      const pair: Apart[number] = [apartKey(built.subject), apartKey(other)];
      if (pair[0] === pair[1]) return null;
      await memory.putApart([...(await memory.apart()), pair].slice(-200));
      return pair;
    },
    async setTogether([one, other]) {
      await memory.putApart((await memory.apart()).filter((pair) => pair[0] !== one || pair[1] !== other));
    },
  };
}
