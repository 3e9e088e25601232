import { signal } from '@preact/signals';
import { ok } from '#core/result.ts';
import { meAnswer, paths, type Role } from '#wire/wire.ts';
import { auditAnswer, inviteAnswer, type TeamSettings, teamAnswer, workspacePaths } from '#wire/workspace.ts';
import { loader } from './loaded.ts';
import { askStore, readPages, tellStore, withQuery } from './store.ts';
import type { World } from './world.ts';

/** People, their devices, invites, the team's rules, and the log of what was changed by whom. */
export function createTeamDesk(world: World, tell: (words: string, tone?: 'good' | 'bad') => void) {
  const team = loader(() => askStore(world, teamAnswer, workspacePaths.team));
  /** One's own id among the members. */
  const me = loader(() => askStore(world, meAnswer, paths.me));
  const log = loader((partly: (entries: readonly LogEntry[]) => void) =>
    readPages(
      async (after) => {
        const answer = await askStore(world, auditAnswer, withQuery(workspacePaths.audit, { limit: 200, after }));
        return answer.ok ? ok({ entries: answer.value.entries, next: answer.value.next }) : answer;
      },
      2_000,
      partly,
    ),
  );
  /** A new invite's code: the store shows it this once. */
  const freshInvite = signal<{ readonly code: string; readonly role: Role } | null>(null);

  /** Does it, says so, and reads the team again. */
  const change = async (words: string, path: string, method: 'PUT' | 'DELETE', body?: unknown) => {
    const answer = await tellStore(world, path, { method, ...(body === undefined ? {} : { body }) });
    tell(answer.ok ? words : (answer.note ?? 'That did not work.'), answer.ok ? 'good' : 'bad');
    await team.load();
  };
  return {
    team,
    me,
    log,
    freshInvite,
    loadTeam: () => Promise.all([team.load(), me.load()]),
    loadLog: () => log.load(),
    async invite(role: Role, uses: number, days: number) {
      const body = { id: world.newId(), role, uses, days };
      const answer = await askStore(world, inviteAnswer, workspacePaths.invites, { method: 'POST', body });
      if (!answer.ok) return tell(answer.note ?? 'No invite could be made.', 'bad');
      freshInvite.value = { code: answer.value.code, role };
      await team.load();
    },
    async copyInvite() {
      const code = freshInvite.peek()?.code;
      if (code)
        tell((await world.copy(code)) ? 'The code is copied.' : 'The browser refused to copy: mark it by hand.');
    },
    endInvite: (id: string) => change('The invite no longer works.', workspacePaths.invite(id), 'DELETE'),
    setRole: (id: string, role: Role) => change('The role is changed.', workspacePaths.member(id), 'PUT', { role }),
    remove: (id: string) =>
      change('Removed from the team; all devices are signed out.', workspacePaths.member(id), 'DELETE'),
    endDevice: (id: string) => change('The device is signed out.', workspacePaths.device(id), 'DELETE'),
    setRules: (settings: TeamSettings) => change('The rules are changed.', workspacePaths.settings, 'PUT', settings),
  };
}
export type TeamDesk = ReturnType<typeof createTeamDesk>;
type LogEntry = (typeof auditAnswer)['_output']['entries'][number];
