// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { staged } from './stage.tsx';

describe('by keyboard alone', () => {
  it('a flag is taken back by Ctrl+Z while it can be, and not while something is typed', async () => {
    const { named, press, key, fake } = await staged();
    await press(named('Wrong tier'));
    await key(named('Search the objections'), 'z', { ctrlKey: true });
    expect(fake.names()).not.toContain('flag:withdraw');
    await key(document.body, 'z', { ctrlKey: true });
    expect(fake.names()).toContain('flag:withdraw');
    const before = fake.asked.length;
    await key(document.body, 'z', { ctrlKey: true });
    expect(fake.asked.length).toBe(before);
  });

  it('Alt and a digit write a character in a field, and raise no flag there', async () => {
    const { named, press, key, all, fake } = await staged();
    const search = named('Search the objections');
    search.focus();
    await key(search, '€', { code: 'Digit2', altKey: true });
    expect(fake.names()).not.toContain('flag:raise');
    await press(named('Wrong tier'));
    await press(named('Add detail'));
    const raised = fake.names().filter((name) => name === 'flag:raise').length;
    await key(named('In your words'), '[', { code: 'Digit5', altKey: true });
    expect(fake.names().filter((name) => name === 'flag:raise')).toHaveLength(raised);
    expect(all('.sheet-title')).toHaveLength(1);
  });

  it('a key that is held flags once, and can be taken back', async () => {
    const { key, all, named, fake } = await staged();
    const held = { code: 'Digit1', altKey: true };
    await key(document.body, '1', held);
    for (let times = 0; times < 3; times++) await key(document.body, '1', { ...held, repeat: true });
    expect(fake.names().filter((name) => name === 'flag:raise')).toHaveLength(1);
    expect(all('.sheet')).toEqual([]);
    expect(named('Undo')).toBeDefined();
  });

  it('Enter that is held in the search copies once', async () => {
    const { key, named, fake } = await staged();
    const search = named('Search the objections');
    await key(search, 'Enter');
    await key(search, 'Enter', { repeat: true });
    expect(fake.copied).toHaveLength(1);
    expect(fake.names().filter((name) => name === 'count:add')).toHaveLength(1);
  });

  it('the cursor goes back to where it was when what it pressed in passing is gone', async () => {
    const { named, press } = await staged();
    named('Not a fit').focus();
    await press(named('Not a fit'));
    named('Undo').focus();
    await press(named('Undo'));
    expect(document.activeElement).toBe(named('Not a fit'));
  });

  it('the cursor comes back to where flags are raised when the sheet closes', async () => {
    const { named, press, key, place } = await staged();
    await press(named('Wrong timing'));
    await press(named('Add detail'));
    expect(document.activeElement?.id).toBe('sheet-title');
    await key(document.activeElement as Element, 'Escape');
    expect(place.querySelector('.sheet')).toBeNull();
    expect(document.activeElement?.className).toContain('flag-button raised');
  });

  it('Escape folds a line, and a form, from within, and gives the cursor back to what opened it', async () => {
    const { all, press, key, named } = await staged();
    const line = all('.line-button')[0] as HTMLElement;
    await press(line);
    await key(all('.line-proof button')[0] as HTMLElement, 'Escape');
    expect(line.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(line);
    const wrong = named('Wrong company?');
    await press(wrong);
    await key(named("The company's domain"), 'Escape');
    expect(wrong.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(wrong);
  });
});
