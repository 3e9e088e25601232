// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '#components/options-page.tsx';
import { failed, ok } from '#core/result.ts';
import { readInvite } from '#panel/invite.ts';
import { createPanel } from '#panel/panel.ts';
import { fakeWorld } from '../panel/fake-world.ts';
import { shownOf } from '../panel/fixtures.ts';

const settled = () => new Promise<void>((done) => setTimeout(done, 0));
const alone = { joined: false, team: null, member: null, role: null, store: null };

async function options(fake: ReturnType<typeof fakeWorld>) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const panel = createPanel(fake.world);
  panel.open();
  await act(() => render(<OptionsPage panel={panel} />, place));
  await act(settled);
  await act(settled);
  const button = (words: string) =>
    [...place.querySelectorAll('button')].find((each) => each.textContent === words) as HTMLButtonElement;
  const press = async (words: string) => {
    await act(() => button(words).click());
    await act(settled);
  };
  const type = (label: string, words: string) =>
    act(() => {
      const id = [...place.querySelectorAll('label')].find((each) => each.textContent === label)?.getAttribute('for');
      const input = document.getElementById(id ?? '') as HTMLInputElement;
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return { place, press, type, button };
}

describe('joining a team', () => {
  it('takes a pasted invite link apart', async () => {
    const fake = fakeWorld(shownOf({ team: alone, specFrom: 'sample' }), {
      'team:join': () => ok({ team: 'Callwright' }),
    });
    const { type, press } = await options(fake);
    await type('Invite link or code', 'https://icp.callwright.example/join#ACME-1234');
    await type('Your name', 'Sam Seller');
    await press('Join');
    expect(fake.asked.find((each) => each.name === 'team:join')?.with).toEqual({
      store: 'https://icp.callwright.example',
      code: 'ACME-1234',
      name: 'Sam Seller',
    });
  });

  it('says which team it is, where the administrator named it', async () => {
    const policy = { store: 'https://icp.callwright.example', team: 'Callwright', sites: null, disabledReaders: [] };
    const { place } = await options(fakeWorld(shownOf({ team: alone, policy })));
    expect(place.querySelector('form')?.textContent).toContain('You join Callwright.');
  });

  it.each([
    ['unreachable', 'Nothing answers at this address'],
    ['not-a-store', 'it is no ICP Lens store'],
    ['bad-address', 'That is not an address'],
  ] as const)(
    'says what is wrong with an address that the administrator set, without a field of its own: %s',
    async (why, words) => {
      const policy = { store: 'https://icp.callwright.example', team: 'Callwright', sites: null, disabledReaders: [] };
      const fake = fakeWorld(shownOf({ team: alone, policy }), { 'team:join': () => failed(why) });
      const { type, press, place } = await options(fake);
      await type('Invite link or code', 'ACME-1234');
      await type('Your name', 'Sam');
      await press('Join');
      expect(place.querySelector('form [role=alert]')?.textContent).toContain(words);
    },
  );

  it('says at the field what was wrong', async () => {
    const fake = fakeWorld(shownOf({ team: alone }), { 'team:join': () => failed('bad-code') });
    const { type, press, place } = await options(fake);
    await type('Invite link or code', 'nonsense');
    await type("Address of the team's store", 'https://icp.callwright.example');
    await type('Your name', 'Sam');
    await press('Join');
    expect(place.querySelector('[role=alert]')?.textContent).toContain('not valid: mistyped, used up or expired');
  });

  it('reads an invitation in each of its forms, and nothing else', () => {
    const invite = { store: 'https://a.example', code: 'ABC-123' };
    for (const words of [
      'https://a.example/join#ABC-123',
      'https://a.example/join/ABC-123',
      'https://a.example/?code=ABC-123',
      '  https://a.example ABC-123 ',
    ])
      expect(readInvite(words)).toEqual(invite);
    const under = { store: 'https://tools.example/icp', code: 'ABC-123' };
    for (const words of [
      'https://tools.example/icp/join#ABC-123',
      'https://tools.example/icp/join/ABC-123',
      'https://tools.example/icp/join?code=ABC-123',
      'https://tools.example/icp ABC-123',
    ])
      expect(readInvite(words), words).toEqual(under);
    for (const words of [
      'ABC-123',
      'https://a.example',
      'http://a.example/join#ABC-123',
      'javascript:alert(1)#x',
      '',
      'https://',
    ])
      expect(readInvite(words)).toBeNull();
  });
});

describe('leaving a team', () => {
  it('warns when flags wait, and asks once more', async () => {
    const fake = fakeWorld(shownOf({ sync: { state: 'offline', lastAt: null, waiting: 2, note: null } }));
    const { press, place } = await options(fake);
    await press('Leave the team');
    expect(place.textContent).toContain('2 messages were not sent yet');
    expect(fake.names()).not.toContain('team:leave');
    await press('Leave');
    expect(fake.names()).toContain('team:leave');
  });

  it('is not taken for done where the browser could not keep it', async () => {
    const fake = fakeWorld(shownOf(), {
      'team:leave': () => failed('no-room'),
      'settings:change': () => failed('no-room'),
    });
    const { press, place } = await options(fake);
    await press('Leave the team');
    await press('Leave');
    const toast = () => place.querySelector('.toast')?.textContent ?? '';
    expect(toast()).toContain('no room left');
    await act(() => (place.querySelector('.toast button') as HTMLButtonElement).click());
    expect(toast()).toBe('');
    await act(() => (place.querySelector('.switch input') as HTMLInputElement).click());
    await act(settled);
    expect(toast()).toContain('no room left');
  });
});

it('says what waits for a team that was left', async () => {
  const sync = { state: 'idle', lastAt: null, waiting: 0, elsewhere: 2, note: null } as const;
  const { place } = await options(fakeWorld(shownOf({ sync })));
  expect(place.textContent).toContain('2 messages wait for a team that you left.');
});

describe('help', () => {
  it('has the tour shown again, in the panel that is open and in the next one', async () => {
    const fake = fakeWorld();
    fake.kept.set('tour', 'done');
    const beside = createPanel(fake.world);
    expect(beside.tour.at.value).toBeNull();
    const { press, place } = await options(fake);
    await press('Show the three-step tour again');
    expect(place.querySelector('.toast')?.textContent).toContain('The tour stands in the panel');
    expect([beside.tour.at.value, createPanel(fake.world).tour.at.value]).toEqual([0, 0]);
    beside.tour.end();
    expect(createPanel(fake.world).tour.at.value).toBeNull();
  });
});

describe('sites and privacy', () => {
  it('give a site and take it back', async () => {
    const fake = fakeWorld(shownOf({ site: { pattern: 'https://a.example/*', label: 'a.example', granted: false } }));
    const { press, place } = await options(fake);
    expect(place.textContent).toContain('on click only');
    await press('Allow');
    expect(fake.names()).toContain('site:changed');
    expect(place.textContent).toContain('allowed');
  });

  it('has nothing to take back of a site that only every site covers, and says so', async () => {
    const site = { pattern: 'https://www.linkedin.com/*', label: 'linkedin.com', granted: true, covered: true };
    const every = { pattern: 'https://*/*', label: '*', granted: true };
    const { place } = await options(fakeWorld(shownOf(), { 'sites:look': () => ({ sites: [site, every] }) }));
    const [row, last] = place.querySelectorAll('.site-list li');
    expect(row?.textContent).toContain('allowed with “Every site”');
    expect(row?.querySelector('button')).toBeNull();
    expect(last?.querySelector('button')?.textContent).toBe('Take back');
  });

  it('names every site in words', async () => {
    const every = { pattern: 'https://*/*', label: '*', granted: false };
    const { place } = await options(fakeWorld(shownOf(), { 'sites:look': () => ({ sites: [every] }) }));
    expect(place.querySelector('.site-list')?.textContent).toMatch(/^Every site/);
  });

  it('shows what most sellers work in and what was given, with the product where the host does not tell; the others unfold', async () => {
    const hosts = ['linkedin.com', 'hubspot.com', 'my.salesforce.com', 'pipedrive.com', 'dynamics.com', 'kommo.com'];
    const sites = hosts.map((host) => ({ pattern: `https://*.${host}/*`, label: host, granted: host === 'kommo.com' }));
    const fake = fakeWorld(shownOf(), { 'sites:look': () => ({ sites }) });
    const { place, press } = await options(fake);
    const names = () => [...place.querySelectorAll('.site-list span[dir]')].map((each) => each.textContent);
    const atOnce = ['linkedin.com', 'hubspot.com', 'Salesforce (my.salesforce.com)', 'pipedrive.com', 'kommo.com'];
    expect(names()).toEqual(atOnce);
    await press('1 more CRM or sales tool');
    expect(names()).toEqual([...atOnce, 'Dynamics 365 (dynamics.com)']);
  });

  it('turn counting on only when asked', async () => {
    const fake = fakeWorld();
    const { place } = await options(fake);
    const box = place.querySelector<HTMLInputElement>('input[type=checkbox]');
    expect(box?.checked).toBe(false);
    await act(() => box?.click());
    await act(settled);
    expect(fake.asked.find((each) => each.name === 'settings:change')?.with).toEqual({ settings: { counts: true } });
  });

  it('keep the switch as it was turned until that is done, whatever is heard meanwhile', async () => {
    let done = () => {};
    const until = new Promise<void>((over) => {
      done = over;
    });
    const change = () => until.then(() => ({ ok: true, value: null }) as const);
    const fake = fakeWorld(shownOf(), { 'settings:change': change });
    const { place } = await options(fake);
    const box = place.querySelector<HTMLInputElement>('input[type=checkbox]');
    await act(() => box?.click());
    await act(() => fake.tell({ today: '2026-12-24' }));
    expect(box?.checked).toBe(true);
    await act(() => done());
    await act(settled);
    // The background said in the end that it is off.
    expect(box?.checked).toBe(false);
  });
});
