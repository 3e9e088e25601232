import { effect } from '@preact/signals';
import type { Shown } from '#bus/shown.ts';
import { forgetLastRead } from './memory.ts';

/** A mark in the storage that the extension's pages share: changing it tells the workspace in another tab at once. */
export const teamMark = 'team';

/** Keeps the mark in step with the team that a page of the panel shows. */
export function markTeam(shown: { readonly value: Shown | null }): void {
  effect(() => {
    const team = shown.value?.team;
    if (!team) return;
    const mark = JSON.stringify([team.joined, team.store, team.team, team.member, team.role]);
    try {
      if (localStorage.getItem(teamMark) !== mark) localStorage.setItem(teamMark, mark);
      if (!team.joined) forgetLastRead();
    } catch {
      // Storage is full or switched off: the workspace finds out when it is come back to.
    }
  });
}
