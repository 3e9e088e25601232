import type { JoinFailure } from '#bus/messages.ts';
import type { Settings } from '#bus/shown.ts';
import type { Result } from '#core/result.ts';
import type { Latest } from './latest.ts';
import type { Toasts } from './toasts.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/** Why joining came to nothing. */
export type JoinRefusal = JoinFailure | 'background' | 'no-consent';

/** Which team this browser belongs to, what it may count, and which sites it may read: what is given, and taken back as easily. */
export function createMembership(world: World, { look, tell }: Latest, toasts: Toasts) {
  const siteChanged = () => tell(world.background.ask('site:changed', { windowId: world.windowId }));
  /** Waits for a change of what this browser keeps, shows what it is now, and says where there was no room for it. */
  const keeps = async (asked: Promise<Result<null, 'no-room'>>) => {
    await tell(asked.then(({ ok }) => ok || toasts.show(say('failed.no-room'), 'bad')));
    await look();
  };
  return {
    /** Null once joined, else why not. */
    async join(store: string, code: string, name: string): Promise<JoinRefusal | null> {
      if (!(await world.consent('team'))) return 'no-consent';
      try {
        const answer = await world.background.ask('team:join', { store, code, name });
        if (!answer.ok) return answer.why;
        toasts.show(say('team.joined', { team: answer.value.team }), 'good');
        await look();
        return null;
      } catch {
        return 'background';
      }
    },
    leave: () => keeps(world.background.ask('team:leave', {})),
    async change(settings: Partial<Settings>) {
      if (settings.counts && !(await world.consent('counts'))) return;
      await keeps(world.background.ask('settings:change', { settings }));
    },
    /** Straight from the click: the browser asks only within the gesture. */
    async grant(pattern: string) {
      const granted = await world.grant(pattern);
      if (granted) await siteChanged();
      return granted;
    },
    async takeBack(pattern: string) {
      const gone = await world.takeBack(pattern);
      if (gone) await siteChanged();
      return gone;
    },
    async sites() {
      try {
        return (await world.background.ask('sites:look', {})).sites;
      } catch {
        return [];
      }
    },
  };
}
