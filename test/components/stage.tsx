import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import { App } from '#components/app.tsx';
import { fetchLater } from '#components/bits/later.tsx';
import { createPanel } from '#panel/panel.ts';
import { fakeWorld } from '../panel/fake-world.ts';

/** The real panel in a document, with a fake background behind it. */
export async function staged(fake = fakeWorld()) {
  // One panel at a time: an earlier one would hear the keys first.
  for (const before of document.body.children) render(null, before);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  fake.world.memory.keep('tour', 'done');
  await fetchLater();
  const panel = createPanel(fake.world);
  panel.open();
  await act(() => render(<App panel={panel} />, place));
  await act(settled);
  // What stands below the verdict follows its first frame.
  await vi.waitFor(() => expect(place.querySelector('.panel-below')).toBeNull());
  await act(settled);
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)];
  const named = (name: string | RegExp, selector = 'button, a, input, textarea, select') => {
    const found = all(selector).find((each) => {
      const label = place.querySelector(`label[for="${each.id}"]`)?.textContent;
      const words = each.getAttribute('aria-label') ?? label ?? each.textContent?.trim() ?? '';
      return typeof name === 'string' ? words === name : name.test(words);
    });
    if (!found) throw new Error(`nothing is called ${name}`);
    return found;
  };
  return {
    fake,
    panel,
    place,
    all,
    named,
    text: () => place.textContent ?? '',
    press: async (target: HTMLElement) => {
      await act(() => target.click());
      await act(settled);
    },
    key: async (target: Element, key: string, more: KeyboardEventInit = {}) => {
      await act(() => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      });
      await act(settled);
    },
    type: async (target: HTMLElement, words: string) => {
      await act(() => {
        (target as HTMLInputElement).value = words;
        target.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await act(settled);
    },
    /** The shortcut that asks for the search. */
    search: () =>
      act(() => {
        for (const each of fake.listeners) each.search();
      }),
    tell: (changes: Parameters<typeof fake.tell>[0]) => act(() => fake.tell(changes)),
  };
}

const settled = () => new Promise<void>((done) => setTimeout(done, 0));
