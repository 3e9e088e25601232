// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import panelEn from '#assets/locales/en.json';
import en from '#assets/locales/workspace-en.json';
import sample from '#assets/sample-spec.yaml';
import { WorkspaceApp } from '#components/workspace/workspace-app.tsx';
import { parseSpec, type Spec } from '#core/spec.ts';
import { unhyphened } from '#panel/fact-words.ts';
import { type Catalogue, speak } from '#panel/words.ts';
import { reportHtml } from '#workspace/report-html.ts';
import { rooms } from '#workspace/route.ts';
import { speakWorkspace, type WorkspaceCatalogue } from '#workspace/words.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { fakeStore } from './fake-store.ts';
import { fakeWorld, settled } from './fake-world.ts';
import { someFlags } from './some-flags.ts';
import { someInterviews } from './some-interviews.ts';
import { someNumbers } from './some-numbers.ts';

const panelWords = panelEn as Catalogue;

afterEach(() => {
  speak('en', panelWords);
  speakWorkspace('en', en);
});

/** Every sentence in a script of its own: what is still Latin on the page did not come from the catalogue. */
const greek = <T extends Readonly<Record<string, string>>>(catalogue: T): T =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, words]) => [
      key,
      words.replace(/\{\w+\}|[^{]+/g, (piece) => (piece.startsWith('{') ? piece : piece.replace(/[A-Za-zÀ-ž]/g, 'α'))),
    ]),
  ) as T;

let spec: Spec;
beforeAll(async () => {
  // Loaded here, so that in the rooms only the world's own time passes.
  await Promise.all([
    import('#core/accounts-tally.ts'),
    import('#core/convergence.ts'),
    import('#core/convergence-divergence.ts'),
    import('#workspace/draft-text.ts'),
  ]);
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  spec = parsed.value;
  // jsdom lays nothing out.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView ??= () => {};
});

/** All that people wrote: what the page may show as it is. Keys, and ids of closed sets, are not among it. */
function contentOf(...held: unknown[]): string {
  const words: string[] = [];
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && !(closed.has(key) && /^[a-z]+(?:-[a-z]+)*$/.test(value))) words.push(value);
    else if (Array.isArray(value)) for (const one of value) walk(one, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) walk(one, name);
  };
  walk(held);
  return words.join('\n').toLowerCase();
}
/** Keys under which one of a closed set of ids stands: the locale has words for each. */
const closed = new Set(
  'kind dimension status role roles personas speakerRole about what reason side state section decision code field seniority departments'.split(
    ' ',
  ),
);

/** Words on the page, and in the names of things, that are neither marked nor written by people. */
function strange(place: Element, content: string): string[] {
  const found = new Set<string>();
  const look = (words: string | null) => {
    for (const piece of (words ?? '').split(/[^A-Za-zÀ-ž0-9'’ -]+/))
      if (/[A-Za-z]{2,}/.test(piece) && !content.includes(piece.trim().toLowerCase())) found.add(piece.trim());
  };
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around?.closest('kbd, code, textarea.code, script, style, [lang="en"]') && !isName(node.textContent ?? ''))
      look(node.textContent);
  }
  for (const element of place.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (!element.matches('.content-hash, [title="spec.published"], td[title]')) look(element.getAttribute(name));
  return [...found];
}
const isName = (words: string) => names.has(words.trim());
/** Proper names, which no language changes. */
const names = new Set(['ICP Lens']);

const waitFor = async (turns = 12) => {
  for (let turn = 0; turn < turns; turn++) await act(() => settled());
};

async function stagedWorkspace() {
  const store = fakeStore(spec);
  store.flags = someFlags(40, spec, new Date('2026-11-20T10:00:00Z'));
  // Three sellers who say the same.
  store.flags[2] = { ...store.flags[2]!, flag: { ...store.flags[0]!.flag, id: store.flags[2]!.flag.id } };
  store.numbers = (from) => someNumbers(spec, from);
  for (const [id, body] of someInterviews())
    store.papers.set(id, {
      ...{ id, kind: 'interview', title: 'Mara said', rev: 1, at: '2026-11-19T10:00:00.000Z' },
      ...{ by: 'Robin Vale', body, save: id },
    });
  for (let index = 0; index < 30; index++)
    store.accounts.set(`company-${index}.com`, {
      ...{ domain: `company-${index}.com`, name: 'Acme', tier: null, owner: 'Mara' },
      facts: { 'company.employees': '201-500' },
    });
  const at = '2026-05-04T09:00:00Z';
  store.team = {
    ...store.team,
    members: [
      {
        ...{
          id: '018f0000-0000-4000-8000-000000000002',
          name: 'Robin Vale',
          role: 'admin',
          joinedAt: at,
          removedAt: null,
        },
        devices: [
          { id: '018f0000-0000-4000-8000-000000000201', name: 'Laptop', addedAt: at, seenAt: at, revokedAt: null },
        ],
      },
      {
        ...{ id: '018f0000-0000-4000-8000-000000000003', name: 'Mara', role: 'rep', joinedAt: at, removedAt: null },
        devices: [],
      },
    ],
    invites: [
      { id: '018f0000-0000-4000-8000-000000000300', role: 'rep', usesLeft: 7, expiresAt: at, by: 'Robin Vale' },
    ],
  };
  const world = {
    ...fakeWorld(store, undefined, 'admin'),
    model: { standing: async () => 'to-load' as const, propose: async () => [] },
  };
  const workspace = createWorkspace(world);
  workspace.open('#/spec');
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await act(() => render(<WorkspaceApp workspace={workspace} />, place));
  const content = contentOf(spec, store.flags, [...store.papers.values()], [...store.accounts.values()], store.team, {
    me: world.me,
    log: ['version 4', 'Fieldnote'],
    ids: spec.profile.criteria.map(({ id }) => id),
    // Ids that are called the same in every language need no entry of their own.
    same: ['Series A', 'Series B', 'Series C', 'Series D', 'Senior', 'Manager', 'VP', 'Software'],
    // A team's own signals go by their ids.
    signals: [...JSON.stringify(spec).matchAll(/"(?:intent|engagement)\.(\w+)"/g)].map(([, id]) =>
      unhyphened(id ?? ''),
    ),
  });
  const press = async (selector: string, at = 0) => {
    const button = place.querySelectorAll<HTMLElement>(selector)[at];
    if (!button) throw new Error(`nothing is ${selector}`);
    await act(() => button.click());
    await waitFor(4);
  };
  const key = async (pressed: string) => {
    await act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true })));
    await waitFor(2);
  };
  const go = async (hash: string) => {
    await act(() => workspace.go(hash));
    await vi.waitFor(async () => {
      await waitFor(1);
      expect(place.querySelector('main h1:not(.unseen)'), hash).not.toBeNull();
    }, 20_000);
    await act(() => world.pass(1_500));
    await waitFor();
  };
  return { store, world, workspace, place, content, press, key, go };
}

describe('the rooms in a language that nobody wrote', () => {
  it('show nothing but words of the catalogue and what people wrote', async () => {
    speak('el', greek(panelWords));
    speakWorkspace('el', greek(en as WorkspaceCatalogue));
    const { place, content, press, key, go, store, workspace, world } = await stagedWorkspace();
    const faults: Record<string, string[]> = {};
    const look = (name: string, more = '') => {
      const found = strange(place, content + more.toLowerCase());
      if (found.length) faults[name] = found;
    };
    for (const room of rooms) {
      await go(`#/${room}`);
      expect(place.querySelector('main h1:not(.unseen)'), room).not.toBeNull();
      look(room);
    }
    await go('#/queue');
    for (const pressed of [
      '?',
      'a',
      'Escape',
      't',
      'Escape',
      'e',
      'Escape',
      's',
      'Escape',
      'r',
      'Escape',
      'n',
      'Escape',
      'm',
    ]) {
      await key(pressed);
      look(`queue ${pressed}`);
    }
    for (const view of [1, 2]) {
      await press('.queue-room .segment', view);
      look(`queue view ${view}`);
    }
    await go('#/draft');
    await act(async () => void (await workspace.drafts.fromInForce()));
    await go('#/draft');
    const doors = place.querySelectorAll('.form-door').length;
    expect(doors).toBe(10);
    for (let door = 0; door < doors; door++) {
      await press('.form-door', door);
      look(`form ${door}`, 'Tallyfield ICP, usage billing for B2B SaaS');
    }
    const { drafts } = workspace;
    drafts.set(['scoring', 'coreMinimum'], 2);
    drafts.set(['profile', 'criteria', 0, 'weight'], 30);
    await act(() => world.pass(1_000));
    for (let view = 1; view < 6; view++) {
      await press('.draft-bar .segment', view);
      look(`draft view ${view}`);
    }
    for (const hash of ['#/interviews/interview-1', '#/interviews/study']) {
      await go(hash);
      look(hash);
    }
    for (const view of [1, 2]) {
      await press('.draft-bar .segment', view);
      look(`study view ${view}`);
    }
    await act(() => void workspace.interviews.begin('Mara', 'AE'));
    await go(`#/interviews/${workspace.interviews.papers.open.value?.id}`);
    look('question');
    await act(() => {
      workspace.interviews.type('large');
      workspace.interviews.answer();
    });
    look('follow-up', 'large');
    store.isAway = true;
    await go('#/team');
    look('away');
    expect(faults).toEqual({});
    const html = document.createElement('div');
    const parsed = new DOMParser().parseFromString(
      reportHtml({
        ...{ team: 'Fieldnote', today: '2026-11-20' },
        ...{ interviews: workspace.interviews.read.value, study: workspace.interviews.study },
      }),
      'text/html',
    );
    html.append(...parsed.body.childNodes);
    expect(strange(html, content)).toEqual([]);
  }, 120_000);
});
