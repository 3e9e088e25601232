import type { Migration } from '../database/migrate.ts';
import { teamStore } from './0001-team-store.ts';
import { workspace } from './0002-workspace.ts';
import { refreshTokens } from './0003-refresh.ts';
import { jobs } from './0004-jobs.ts';
import { signIn } from './0005-sign-in.ts';
import { clueUpdates } from './0006-clue-updates.ts';
import { erasedMembers } from './0007-erased-members.ts';
import { revisedSpecs } from './0008-revised-specs.ts';
import { boundInvites } from './0009-bound-invites.ts';
import { freedFlags } from './0010-freed-flags.ts';
import { profiles } from './0011-profiles.ts';
import { hostNames } from './0012-host-names.ts';

/** Every step, in order. Add at the end; never change one that was released. */
export const migrations: readonly Migration[] = [
  teamStore,
  workspace,
  refreshTokens,
  jobs,
  signIn,
  clueUpdates,
  erasedMembers,
  revisedSpecs,
  boundInvites,
  freedFlags,
  profiles,
  hostNames,
];
