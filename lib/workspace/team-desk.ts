import { computed, signal } from '@preact/signals';
import { ok } from '#core/result.ts';
import { paths, workspacePaths } from '#wire/paths.ts';
import {
  auditAnswer,
  type InviteRequest,
  inviteAnswer,
  signedOutAnswer,
  type Team,
  type TeamSettings,
  teamAnswer,
} from '#wire/team.ts';
import { meAnswer, type Role } from '#wire/wire.ts';
import { loader } from './loaded.ts';
import { askStore, readPages, tellStore, toldBy, withQuery } from './store.ts';
import { type CountWord, say, sayCount } from './words.ts';
import type { World } from './world.ts';

type Tell = (words: string, tone?: 'good' | 'bad', back?: () => void) => void;

/** So many entries are read before somebody asks for older ones. */
const logAtOnce = 1_000;

/** People, their devices, invites, the team's rules, and the log of what was changed by whom. */
export function createTeamDesk(world: World, tell: Tell) {
  const team = loader(() => askStore(world, teamAnswer, workspacePaths.team));
  /** One's own id among the members. */
  const me = loader(() => askStore(world, meAnswer, paths.me));
  /** Where the entries go on that are older than those that were read; null at the end. */
  const older = signal<string | null>(null);
  const readLog = (from: string | null, partly: (entries: readonly LogEntry[]) => void) =>
    readPages(
      async (after) => {
        const answer = await askStore(
          world,
          auditAnswer,
          withQuery(workspacePaths.audit, { limit: 200, after: after ?? from }),
        );
        if (!answer.ok) return answer;
        older.value = answer.value.next;
        return ok({ entries: answer.value.entries, next: answer.value.next });
      },
      logAtOnce,
      partly,
    );
  const log = loader((partly: (entries: readonly LogEntry[]) => void) => readLog(null, partly));
  /** A new invite's code: the store shows it this once. */
  const freshInvite = signal<FreshInvite | null>(null);

  /** Does it, says so, and reads the team again. Gives whether it was done. */
  const change = async (
    words: string,
    path: string,
    method: 'PUT' | 'DELETE',
    body?: unknown,
    back?: () => void,
  ): Promise<boolean> => {
    const answer = await tellStore(world, path, { method, ...(body === undefined ? {} : { body }) });
    answer.ok ? tell(words, 'good', back) : tell(toldBy(say('tell.notDone'), answer), 'bad');
    await team.load();
    return answer.ok;
  };
  const invite = async (terms: Omit<InviteRequest, 'id'>, member: FreshInvite['member']) => {
    const body = { id: world.newId(), ...terms };
    const answer = await askStore(world, inviteAnswer, workspacePaths.invites, { method: 'POST', body });
    if (!answer.ok) return tell(toldBy(say('tell.noInvite'), answer), 'bad');
    freshInvite.value = { code: answer.value.code, role: terms.role, member };
    await team.load();
  };
  const signOut = async ({ id, name }: Pick<TeamMember, 'id' | 'name'>) => {
    const answer = await askStore(world, signedOutAnswer, workspacePaths.devicesOf(id), { method: 'DELETE' });
    if (answer.ok) {
      if (freshInvite.peek()?.member?.id === id) freshInvite.value = null;
      const { devices, signsIn } = answer.value;
      const end: CountWord = signsIn ? 'tell.signedOutOrIn' : 'tell.signedOut';
      tell(devices ? sayCount(end, devices, { name }) : say('tell.signedOutNone', { name }));
    } else tell(toldBy(say('tell.notDone'), answer), 'bad');
    await team.load();
  };
  return {
    team,
    me,
    log,
    freshInvite,
    loadTeam: () => Promise.all([team.load(), me.load()]),
    /** With the team, whose names stand in the log's lines. */
    loadLog: () => Promise.all([log.load(), team.load()]),
    nameOf: (id: string): string | null =>
      team.is.value.value?.members.find((member) => member.id === id)?.name ?? null,
    /** Whether the store has entries older than those that were read. */
    hasOlder: computed(() => older.value !== null),
    async readOlder() {
      const from = older.peek();
      const there = log.is.peek().value;
      if (from === null || !there) return;
      const answer = await readLog(from, () => {});
      if (answer.ok) log.put([...there, ...answer.value]);
      else tell(toldBy(say('log.unread'), answer), 'bad');
    },
    invite: (role: Role, uses: number, days: number) => invite({ role, uses, days }, null),
    /** An invite for a member whose browser is gone, or who has one more: once, and for few days, for whoever has it is them. */
    letIn: (member: Pick<TeamMember, 'id' | 'name' | 'role'>) =>
      invite({ role: member.role, uses: 1, days: 3, member: member.id }, member),
    /** `link`: the store's address and the code in one, as the field for joining takes it. */
    async copyInvite(as: 'link' | 'code') {
      const code = freshInvite.peek()?.code;
      if (!code) return;
      const words = as === 'link' ? `${world.me?.store ?? ''}/join#${code}` : code;
      const done = as === 'link' ? 'tell.linkCopied' : 'tell.codeCopied';
      tell(say((await world.copy(words)) ? done : 'tell.copyRefused'));
    },
    endInvite: (id: string) => change(say('tell.inviteEnded'), workspacePaths.invite(id), 'DELETE'),
    /** Gives somebody another role; what is told of it leads back to the one before. */
    setRole: ({ id, role: before }: Pick<TeamMember, 'id' | 'role'>, role: Role) =>
      change(say('tell.roleChanged'), workspacePaths.member(id), 'PUT', { role }, () =>
        change(say('tell.roleBack'), workspacePaths.member(id), 'PUT', { role: before }),
      ),
    remove: (id: string) => change(say('tell.memberRemoved'), workspacePaths.member(id), 'DELETE'),
    /** Out of every browser; they stay in the team, and come back by a new invite. */
    signOut,
    endDevice: (id: string) => change(say('tell.deviceEnded'), workspacePaths.device(id), 'DELETE'),
    /** Changes the rules that are named. The store takes all of them, so the others are read first: another administrator, or a spec
     * that came into force, may have changed them. Gives whether it was done. */
    async setRules({ signatures, ...rules }: RulesChange): Promise<boolean> {
      const now = await askStore(world, teamAnswer, workspacePaths.team);
      if (!now.ok) {
        tell(toldBy(say('tell.notDone'), now), 'bad');
        return false;
      }
      const { settings } = now.value;
      const changed: TeamSettings = { ...settings, ...rules, signatures: { ...settings.signatures, ...signatures } };
      return change(say('tell.rulesChanged'), workspacePaths.settings, 'PUT', changed);
    },
  };
}
/** Rules of the team that are to be others; what is not named stays. */
export type RulesChange = Partial<Omit<TeamSettings, 'signatures'>> & {
  readonly signatures?: Partial<TeamSettings['signatures']>;
};
/** An invite that was just made, and whom it lets in again. */
interface FreshInvite {
  readonly code: string;
  readonly role: Role;
  readonly member: { readonly id: string; readonly name: string } | null;
}
type TeamMember = Team['members'][number];
type LogEntry = (typeof auditAnswer)['_output']['entries'][number];
