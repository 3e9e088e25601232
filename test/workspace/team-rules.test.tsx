// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { TeamRules } from '#components/workspace/team-rules.tsx';
import type { TeamSettings } from '#wire/team.ts';
import { asAdmin, place } from './team-room-stage.tsx';

/** The form of the team's rules, in the room of the team as an administrator sees it. */
async function atTheRules() {
  const { store, workspace, doing, field, type } = await asAdmin();
  return {
    store,
    field,
    read: () => doing(() => void workspace.team.loadTeam()),
    /** One key after the other, each to what stands in the field then. */
    async keys(label: string, ...keys: string[]) {
      for (const key of keys) {
        const { value } = field(label);
        await type(field(label), key === 'Backspace' ? value.slice(0, -1) : `${value}${key}`);
      }
    },
    turn: (label: string) => doing(() => field(label).click()),
    save: () =>
      doing(() => {
        const button = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Save the rules');
        button?.form?.requestSubmit(button);
      }),
    toast: () => workspace.toast.value?.words,
  };
}

const hours = 'Hours to answer a flag';
const sales = 'Signatures from sales';
const rules = (more: Partial<TeamSettings>): TeamSettings => ({
  ...{ reviewHours: 48, businessHours: false, signatures: { sales: 1, marketing: 1 }, ...more },
});

describe('the rules of a team', () => {
  it('can be typed anew key by key', async () => {
    const { store, field, keys, save } = await atTheRules();
    await keys(hours, 'Backspace', 'Backspace', '2', '4');
    expect(field(hours).value).toBe('24');
    await save();
    expect(store.team.settings).toEqual(rules({ reviewHours: 24 }));
  });

  it('are shown as they are now, and one that is changed leaves what others changed', async () => {
    const { store, field, read, turn, save } = await atTheRules();
    const others = rules({ reviewHours: 24, signatures: { sales: 2, marketing: 1 } });
    store.team = { ...store.team, settings: others };
    await read();
    expect([field(hours).value, field(sales).value]).toEqual(['24', '2']);
    await turn('Leave out Saturday and Sunday (UTC)');
    // Changed again after this page has read them, in the same pair that is changed here.
    store.team = { ...store.team, settings: { ...others, signatures: { sales: 2, marketing: 3 } } };
    await save();
    expect(store.team.settings).toEqual({
      ...others,
      businessHours: true,
      signatures: { sales: 2, marketing: 3 },
    });
    expect(field('Signatures from marketing').value).toBe('3');
  });

  it('stay typed, and unsaved, where a number is none that the store takes', async () => {
    const { store, field, keys, save } = await atTheRules();
    await keys(hours, '0', '0');
    await keys(sales, 'Backspace');
    await save();
    expect(store.asked.some(({ path }) => path.includes('settings'))).toBe(false);
    expect(place.querySelectorAll('[role=alert]')).toHaveLength(2);
    expect(place.textContent).toContain('Write a number from 1 to 720.');
    expect(place.textContent).toContain('Write a number from 0 to 9.');
    expect([field(hours).value, field(sales).value]).toEqual(['4800', '']);
    await keys(hours, 'Backspace', 'Backspace');
    await keys(sales, '2');
    expect(place.querySelector('[role=alert]')).toBeNull();
    await save();
    expect(store.team.settings).toEqual(rules({ signatures: { sales: 2, marketing: 1 } }));
  });

  it('say which hours do not count', async () => {
    const { store, workspace } = await asAdmin();
    const told = (settings: TeamSettings) => {
      render(<TeamRules workspace={workspace} value={{ ...store.team, settings }} isAdmin={false} />, place);
      return place.textContent;
    };
    expect(told(rules({}))).toContain('Flags are answered within 48 hours. ');
    // Whole days are left out, as the store has it; no hour of a day that counts is.
    expect(told(rules({ businessHours: true }))).toContain('48 hours; Saturday and Sunday (UTC) do not count. ');
  });

  it('stay typed where the store is away', async () => {
    const { store, field, keys, save, toast } = await atTheRules();
    await keys(hours, 'Backspace', '0');
    store.isAway = true;
    await save();
    expect(toast()).toContain('did not work');
    expect(field(hours).value).toBe('40');
    store.isAway = false;
    await save();
    expect(store.team.settings.reviewHours).toBe(40);
  });
});
