import type { AnswerOf, AskOf, PanelAsk, PanelHears } from '#bus/messages.ts';
import type { Shown } from '#bus/shown.ts';
import { ok } from '#core/result.ts';
import type { World } from '#panel/world.ts';
import { instant, ownFlag, shownOf } from './fixtures.ts';

type Script = { [A in PanelAsk]?: (ask: AskOf<A>) => AnswerOf<A> | Promise<AnswerOf<A>> };

/** A world with a clock that stands, a clipboard that remembers, and a background that keeps flags as the real one does. */
export function fakeWorld(first: Shown = shownOf(), script: Script = {}) {
  let shown = first;
  const heard = new Set<PanelHears>();
  const asked: { name: PanelAsk; with: unknown }[] = [];
  const copied: string[] = [];
  const kept = new Map<string, unknown>();
  const keeping = new Map<string, readonly (() => void)[]>();
  const timers = new Map<number, { at: number; then: () => void }>();
  let time = new Date(instant('09:30')).getTime();
  let count = 0;

  const tell = (changes: Partial<Shown>) => {
    shown = { ...shown, ...changes };
    for (const each of heard) each.shown(shown);
  };
  const answers: Script = {
    'panel:look': () => shown,
    'flag:raise': ({ draft, id = 'no-id' }) => {
      const own = ownFlag(id, {}, { kind: draft.kind, criterion: draft.criterion, fact: draft.fact });
      tell({ flags: [own, ...shown.flags] });
      return ok(own.flag);
    },
    'flag:withdraw': ({ id }) => {
      tell({ flags: shown.flags.filter((own) => own.flag.id !== id) });
      return ok(null);
    },
    'flag:payload': ({ id }) => ok({ letters: [JSON.stringify({ type: 'flag', id })] }),
    'sites:look': () => ({ sites: shown.site ? [shown.site] : [] }),
    'clues:look': () => ({ clues: [] }),
    ...script,
  };
  const world: World = {
    background: {
      ask: async (name, ask) => {
        asked.push({ name, with: ask });
        const answer = answers[name] as ((ask: unknown) => unknown) | undefined;
        return (answer ? await answer(ask) : ok(null)) as never;
      },
      hear(hears) {
        heard.add(hears);
        return () => heard.delete(hears);
      },
    },
    windowId: 7,
    memory: {
      read: (key) => kept.get(key) ?? null,
      keep(key, value) {
        kept.set(key, value);
        for (const then of keeping.get(key) ?? []) then();
      },
      hear: (key, then) => void keeping.set(key, [...(keeping.get(key) ?? []), then]),
    },
    now: () => new Date(time),
    newId: () => `id-${++count}`,
    after(ms, then) {
      const id = ++count;
      timers.set(id, { at: time + ms, then });
      return () => void timers.delete(id);
    },
    copy: async (words) => {
      copied.push(words);
      return true;
    },
    grant: async (pattern) => {
      tell({ site: shown.site && { ...shown.site, granted: shown.site.pattern === pattern } });
      return true;
    },
    takeBack: async () => true,
    consent: async () => true,
    openOptions: () => void asked.push({ name: 'panel:look', with: 'options' }),
    openWorkspace: () => void asked.push({ name: 'panel:look', with: 'workspace' }),
  };
  return {
    world,
    asked,
    copied,
    kept,
    tell,
    listeners: heard,
    /** Lets time pass, and runs what falls due. */
    pass(ms: number) {
      time += ms;
      for (const [id, timer] of [...timers])
        if (timer.at <= time) {
          timers.delete(id);
          timer.then();
        }
    },
    names: () => asked.map((each) => each.name),
  };
}
