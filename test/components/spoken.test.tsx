// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import de from '#assets/locales/de.json';
import en from '#assets/locales/en.json';
import optionsDe from '#assets/locales/options-de.json';
import optionsEn from '#assets/locales/options-en.json';
import type { Shown } from '#bus/shown.ts';
import { OptionsPage } from '#components/options-page.tsx';
import { speakOptions } from '#panel/option-words.ts';
import { createPanel } from '#panel/panel.ts';
import { speak } from '#panel/words.ts';
import { fakeWorld } from '../panel/fake-world.ts';
import { allFlags, prospectOf, shownOf } from '../panel/fixtures.ts';
import { staged } from './stage.tsx';

/** A language in which every word that the catalogue says is marked: whatever stands unmarked was said by nobody's catalogue. */
const mark = '¤';
const marked = <C extends Readonly<Record<string, string>>>(catalogue: C): C =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, words]) => [
      key,
      words.replace(/\{\w+\}|\p{L}[\p{L}\p{N}'’-]*/gu, (found) => (found.startsWith('{') ? found : `${mark}${found}`)),
    ]),
  ) as C;

/** Names, keys of the keyboard, and the example of a domain. */
const spared = /^(?:ICP|Lens|HubSpot|CRM|Alt|[A-Z]|acme|com)$/;
const wordsIn = (text: string): readonly string[] => text.match(/¤?\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
/** What `Intl` says in German of the numbers, days, lists and countries of the fixtures. */
const ofTheBrowser =
  'und oder vor Std Min in Tag Tagen Tage Stunden gerade heute gestern Okt Nov Dez Jan Feb März Apr Mai Juni Juli Aug Sept Deutschland Frankreich Österreich Schweiz Schweden Niederlande Vereinigtes Königreich h d m Uhr Mio Mrd Tsd';
/** Keys whose strings are ours, not a person's words: were they shown, they would have to be in the catalogue. */
const ours = new Set(['kind', 'code', 'outcome', 'dimension', 'state', 'role', 'reader', 'why']);

/** The words that people wrote: of the spec, the page, the team, and of the signals that a spec names. */
function wordsOf(shown: Shown): ReadonlySet<string> {
  const found = new Set(wordsIn(ofTheBrowser));
  const take = (held: unknown, isOurs: boolean): void => {
    if (typeof held === 'string' && !isOurs) for (const word of wordsIn(held)) found.add(word);
    if (typeof held === 'string')
      for (const name of held.matchAll(/\b(?:intent|engagement)\.(\w+)/g))
        for (const word of wordsIn((name[1] ?? '').replace(/([A-Z])/g, ' $1')))
          found
            .add(word)
            .add(word.toLowerCase())
            .add(word.charAt(0).toUpperCase() + word.slice(1));
    if (typeof held !== 'object' || held === null) return;
    for (const [key, value] of Object.entries(held)) take(value, ours.has(key) && key !== 'why');
  };
  for (const [key, value] of Object.entries(shown)) if (key !== 'page') take(value, false);
  return found;
}

/** Everything that is said or read aloud, but what is marked as English: the names of clues. */
function said(place: Element): readonly string[] {
  const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    if (!node.parentElement?.closest('[lang="en"], pre')) texts.push(node.textContent ?? '');
  for (const element of place.querySelectorAll('[aria-label], [title], [placeholder]'))
    for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
  return texts;
}

const unmarked = (place: Element, shown: Shown): readonly string[] => {
  const allowed = wordsOf(shown);
  return said(place).filter((text) =>
    wordsIn(text).some((word) => !word.startsWith(mark) && !allowed.has(word) && !spared.test(word)),
  );
};

beforeEach(() => {
  speak('de', marked(de));
  speakOptions(marked(optionsDe));
});
afterEach(() => {
  speak('en', en);
  speakOptions(optionsEn);
});

const nothing = { prospect: null } as const;
const url = 'https://nordlicht.example/about';
const alone = { joined: false, team: null, member: null, role: null, store: null };
const sync = (state: Shown['sync']['state']) => ({
  sync: { state, lastAt: '2026-11-21T07:00:00Z', waiting: 3, note: 'The store said something in English.' },
});
const states: Readonly<Record<string, Partial<Shown>>> = {
  'a prospect with all flags': { flags: allFlags(), unseen: ['d'], settings: { counts: true } },
  'a prospect of which little is known': { prospect: prospectOf([]) },
  'a page that is nothing': {
    ...nothing,
    page: { state: 'nothing', url, why: 'This is documentation or a help page.' },
  },
  'a page that is nothing, for a reason unheard of': {
    ...nothing,
    page: { state: 'nothing', url, why: 'Some new reason.' },
  },
  'a page that cannot be read': { ...nothing, page: { state: 'unreadable', url, why: 'This is a LinkedIn profile.' } },
  'a page that is being read': { ...nothing, page: { state: 'reading', url } },
  'a page that wants a click': { ...nothing, page: { state: 'click', url } },
  'a page of the browser': { ...nothing, page: { state: 'forbidden' } },
  offline: sync('offline'),
  'store away': sync('unreachable'),
  'signed out': sync('signed-out'),
  'update needed': sync('update-needed'),
  'nothing can be kept': sync('no-room'),
  'erased by the team': {
    team: alone,
    specFrom: 'sample',
    flags: [],
    sync: { ...sync('erased').sync, note: 'Callwright' },
  },
  'sample spec': { team: alone, specFrom: 'sample' },
  'spec retired': { spec: { ...shownOf().spec, status: 'retired' } },
  'past its review': { spec: { ...shownOf().spec, reviewBy: '2026-01-31' } },
  'a site that may be allowed': {
    site: { pattern: 'https://nordlicht.example/*', label: 'nordlicht.example', granted: false },
  },
};

describe('nothing in the panel is said in another language than the seller’s', () => {
  it.each(Object.entries(states))('%s', async (_, changes) => {
    const shown = shownOf(changes);
    const { place, all, press } = await staged(fakeWorld(shown));
    for (const line of all('.line-button')) await press(line);
    for (const open of all('.disclosure > button[aria-expanded="false"]')) await press(open);
    expect(unmarked(place, shown)).toEqual([]);
    const flag = all('.flag-button')[0];
    if (!flag) return;
    await press(flag);
    for (const more of all('.toast button').slice(1, 2)) await press(more);
    expect(unmarked(place, shown)).toEqual([]);
  });

  it('the options', async () => {
    const shown = shownOf();
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    const panel = createPanel(fakeWorld(shown).world);
    panel.open();
    await act(() => render(<OptionsPage panel={panel} />, place));
    await act(() => new Promise<void>((done) => setTimeout(done, 0)));
    expect(unmarked(place, shown)).toEqual([]);
  });
});
