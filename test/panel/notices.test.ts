import { describe, expect, it } from 'vitest';
import type { Shown } from '#bus/shown.ts';
import { pageNotice, teamNotices } from '#panel/notices.ts';
import { instant, shownOf } from './fixtures.ts';

const now = new Date(instant('09:30'));
const ids = (changes: Partial<Shown>) => teamNotices(shownOf(changes), now).map((notice) => notice.id);
const sync = (state: Shown['sync']['state'], waiting = 0) => ({ state, waiting, lastAt: null, note: null });

describe('states of the page', () => {
  it('each have a sentence and a thing to do', () => {
    const url = 'https://a.example';
    const of = (page: Shown['page']) => pageNotice(shownOf({ page, site: null }));
    expect(of({ state: 'read', url })).toBeNull();
    expect(of({ state: 'reading', url })).toBeNull();
    expect(of({ state: 'nothing', url, why: 'A news article.' })).toMatchObject({
      words: 'This is an article or a post.',
      remedy: 'name',
    });
    // What may have passed by now is read again.
    expect(of({ state: 'nothing', url, why: 'This page asks to sign in.' })).toMatchObject({ remedy: 'again' });
    expect(of({ state: 'nothing', url, why: 'no reason that is known' })).toMatchObject({ remedy: 'again' });
    expect(of({ state: 'unreadable', url, why: '' })).toMatchObject({
      words: expect.stringMatching(/./),
      remedy: 'again',
    });
    // No button opens a page: only the icon and its key do.
    expect(of({ state: 'click', url })).toMatchObject({
      words: expect.stringContaining('Alt+Shift+L'),
      remedy: 'sites',
    });
    expect(of({ state: 'forbidden' })?.remedy).toBe('name');
  });

  it('say no more of a page that browsers keep to themselves once the seller has named a company there', () => {
    expect(pageNotice(shownOf({ page: { state: 'forbidden' }, namedDomain: 'acme.com' }))).toBeNull();
  });

  it('offer to allow a site that could be read without a click', () => {
    const site = { pattern: 'https://a.example/*', label: 'a.example', granted: false };
    expect(pageNotice(shownOf({ page: { state: 'click', url: null }, site }))?.remedy).toBe('grant');
  });
});

describe('states of the team', () => {
  it('say nothing while all is well', () => {
    expect(ids({})).toEqual([]);
  });

  it('tell the store, the sign-in and the version apart', () => {
    expect(ids({ sync: sync('offline') })).toEqual(['offline']);
    expect(ids({ sync: sync('unreachable') })).toEqual(['unreachable']);
    expect(ids({ sync: sync('signed-out') })).toEqual(['signed-out']);
    expect(ids({ sync: sync('update-needed') })).toEqual(['update-needed']);
  });

  it('say that nothing can be kept, and that the team erased the seller, also where no team is joined', () => {
    const team = { joined: false, team: null, member: null, role: null, store: null };
    expect(ids({ sync: sync('no-room') })).toEqual(['no-room']);
    expect(ids({ sync: sync('no-room'), team, specFrom: 'sample' })[0]).toBe('no-room');
    const erased = teamNotices(
      shownOf({ sync: { ...sync('erased'), note: 'Callwright' }, team, specFrom: 'sample' }),
      now,
    );
    expect(erased[0]).toMatchObject({ id: 'erased', title: 'Callwright erased what it had about you', remedy: 'join' });
  });

  it('say how much waits', () => {
    expect(teamNotices(shownOf({ sync: sync('offline', 2) }), now)[0]?.words).toContain('2 messages wait');
  });

  it('name the sample spec and a spec past its review date', () => {
    const team = { joined: false, team: null, member: null, role: null, store: null };
    expect(ids({ specFrom: 'sample', team })).toEqual(['sample']);
    expect(ids({ today: '2027-01-16' })).toEqual(['past-review']);
    expect(ids({ today: '2027-01-15' })).toEqual([]);
  });

  it('lead to the workspace whoever may write a team its first spec, and have the others wait for it', () => {
    const remedy = (role: string) => {
      const team = { joined: true, team: 'Acme', member: 'Ada', role, store: 'https://a.example' };
      return teamNotices(shownOf({ specFrom: 'sample', team }), now)[0]?.remedy;
    };
    expect(['rep', 'marketer', 'revops', 'admin'].map(remedy)).toEqual(['sync', 'workspace', 'workspace', 'workspace']);
  });
});
