import { render } from 'preact';
import { v7 } from 'uuid';
import de from '#assets/locales/de.json';
import workspaceDe from '#assets/locales/workspace-de.json';
import sample from '#assets/sample-spec.yaml';
import { WorkspaceApp } from '#components/workspace/workspace-app.tsx';
import { parseSpec } from '#core/spec.ts';
import { weekAway, weekOf } from '#core/weekly.ts';
import { speak } from '#panel/words.ts';
import { speakWorkspace } from '#workspace/words.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { fakeStore } from '../fake-store.ts';
import { fakeMemory } from '../fake-world.ts';
import { someFlags } from '../some-flags.ts';
import { someInterviews } from '../some-interviews.ts';
import { someNumbers } from '../some-numbers.ts';

/** The workspace with a store in memory, for looking at it and for driving it in a browser without an extension. */
const asked = new URLSearchParams(location.search);
if (asked.get('lang') === 'de') {
  speak('de', de);
  speakWorkspace('de', workspaceDe);
  document.documentElement.lang = 'de';
}
const parsed = parseSpec(sample);
const spec = parsed.ok ? parsed.value : null;
const store = fakeStore(asked.has('empty') ? null : spec);
if (spec && !asked.has('empty')) {
  store.flags = someFlags(Number(asked.get('flags') ?? 50), spec, new Date());
  store.clues = {
    version: 3,
    clues: [
      { site: 'linkedin-company', fact: 'company.employees', by: 'label', words: 'Team strength' },
      { site: 'hubspot-record', fact: 'crm.stage', by: 'attribute', attribute: 'data-testid', is: 'stage-now' },
    ],
    pages: [{ site: 'crm-record', host: 'crm.acme.com', kind: 'crm', shows: [{ by: 'heading', words: 'Client' }] }],
  };
  store.numbers = (from) => someNumbers(spec, from);
  for (const [id, body] of someInterviews())
    store.papers.set(id, {
      id,
      kind: 'interview',
      title: `Interview with ${String(body.rep)}`,
      rev: 1,
      at: new Date().toISOString(),
      by: 'Robin Vale',
      body,
      save: id,
    });
  const lastWeek = weekAway(weekOf(new Date().toISOString().slice(0, 10)), -1);
  const promises = ['A one-page security answer, by Thursday', 'The price page says per site'];
  store.papers.set(lastWeek, {
    ...{
      id: lastWeek,
      kind: 'week',
      title: lastWeek,
      rev: 1,
      at: new Date().toISOString(),
      by: 'Mara Lindqvist',
      save: lastWeek,
    },
    body: {
      words: 'Security questions stop deals in week two.',
      promises: promises.map((what, index) => ({ id: String(index), what })),
      ...{ kept: [], by: 'Mara Lindqvist' },
    },
  });
  store.team = {
    ...store.team,
    members: ['Robin Vale', 'Mara Lindqvist', 'Tom Okafor'].map((name, index) => ({
      id: `018f0000-0000-4000-8000-00000000000${index + 2}`,
      name,
      role: (['admin', 'marketer', 'rep'] as const)[index]!,
      joinedAt: '2026-05-04T09:00:00Z',
      removedAt: null,
      devices: [
        {
          id: `018f0000-0000-4000-8000-00000000020${index}`,
          name: 'Chrome on a laptop',
          addedAt: '2026-05-04T09:00:00Z',
          seenAt: new Date().toISOString(),
          revokedAt: null,
        },
      ],
    })),
    invites: [
      {
        id: '018f0000-0000-4000-8000-000000000300',
        role: 'rep',
        usesLeft: 7,
        expiresAt: '2026-12-04T09:00:00Z',
        by: 'Robin Vale',
        member: null,
      },
      {
        id: '018f0000-0000-4000-8000-000000000301',
        role: 'rep',
        usesLeft: 1,
        expiresAt: '2026-11-25T09:00:00Z',
        by: 'Robin Vale',
        member: '018f0000-0000-4000-8000-000000000004',
      },
    ],
  };
}
for (let index = 0; index < Number(asked.get('accounts') ?? 0); index++)
  store.accounts.set(`company-${index}.com`, {
    domain: `company-${index}.com`,
    name: `Company ${index}`,
    tier: index % 3 ? null : 'tier-1',
    owner: index % 2 ? 'Mara Lindqvist' : null,
    facts:
      index % 60 ? { 'company.employees': `${20 + index}`, 'company.country': index % 4 ? 'Germany' : 'Japan' } : {},
  });
store.isAway = asked.has('away');
const listeners = new Set<() => void>();
const workspace = createWorkspace({
  store: asked.has('slow') ? { call: () => new Promise(() => {}) } : store,
  memory: fakeMemory(),
  me: asked.has('alone')
    ? null
    : {
        team: 'Fieldnote',
        member: { name: 'Robin Vale', role: asked.get('role') === 'revops' ? 'revops' : 'admin' },
        store: 'http://store.invalid',
      },
  sample,
  page: v7(),
  isPageOpen: async () => false,
  model: {
    standing: async () => (asked.has('model') ? 'here' : 'none'),
    propose: async () => ['How many of the last ten were like that?', 'Who brought it up first?'],
  },
  now: () => new Date(),
  newId: () => v7(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  onOnline(then) {
    listeners.add(then);
    return () => void listeners.delete(then);
  },
  onShown: () => () => {},
  readDraft: async (text) => (await import('#workspace/draft-text.ts')).readDraft(text),
  copy: async () => true,
  download(name, type, parts) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([...parts], { type }));
    link.download = name;
    link.click();
  },
  print: () => print(),
  reload: () => location.reload(),
  openOptions: () => {},
});
Object.assign(globalThis, { store, workspace, comeOnline: () => listeners.forEach((then) => void then()) });
workspace.open(location.hash);
addEventListener('hashchange', () => workspace.go(location.hash));
render(<WorkspaceApp workspace={workspace} />, document.getElementById('workspace') as HTMLElement);
