import { computed, effect, signal } from '@preact/signals';
import type { Spec } from '#core/spec.ts';
import { paths, workspacePaths } from '#wire/paths.ts';
import { publishAnswer } from '#wire/wire.ts';
import { type Side, type SignatureRecord, signaturesAnswer, teamAnswer } from '#wire/workspace.ts';
import { dayAfter } from './days.ts';
import { type DraftBody, readDraftBody } from './draft-body.ts';
import { createDraftLinks } from './draft-links.ts';
import type { DraftRead } from './draft-text.ts';
import { draftWords } from './interview-words.ts';
import { createPapers } from './papers.ts';
import { missingSignatures, signedSpec } from './signing.ts';
import type { SpecDesk } from './spec-desk.ts';
import { askStore, tellStore, toldBy, withQuery } from './store.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/** How long typing has to rest before a draft is checked. */
const checkAfter = 200;

type Tell = (words: string, tone?: 'good' | 'bad', back?: () => void) => void;

/** The life of a spec before it is in force, and what takes it out of force. */
export function createDrafts(world: World, desk: SpecDesk, today: { readonly value: string }, tell: Tell) {
  const papers = createPapers<DraftBody>(world, 'draft', readDraftBody);
  const checked = signal<DraftRead | null>(null);
  const signatures = signal<readonly SignatureRecord[]>([]);
  const rule = signal({ sales: 1, marketing: 1 });
  let checkOff = () => {};

  /** What reads and writes YAML is large, and most visits to the page need none of it. */
  let yaml: typeof import('./draft-text.ts') | null = null;
  const withYaml = async () => {
    yaml ??= await import('./draft-text.ts');
    return yaml;
  };
  /** One text is read at a time; what is typed meanwhile is read after it, the newest only. */
  let reading: Promise<void> | null = null;
  const check = (): Promise<void> => {
    reading ??= readAll().finally(() => {
      reading = null;
    });
    return reading;
  };
  const readAll = async () => {
    for (let read: string | null = null; ; ) {
      const text = papers.open.peek()?.body.text;
      if (text === undefined) checked.value = null;
      if (text === undefined || text === read) return;
      read = text;
      // A draft that is open has forms to fill, and they need what reads it as well.
      const [found] = await Promise.all([world.readDraft(text), withYaml()]);
      if (papers.open.peek()?.body.text === text) checked.value = found;
    }
  };
  /** What is signed and published is what stands there now, not what stood there before the last word. */
  const checkNow = async () => {
    checkOff();
    await check();
    return checked.peek();
  };
  const hash = computed(() => checked.value?.hash ?? null);
  const nextVersion = () => {
    const versions = (desk.versions.is.peek().value?.versions ?? []).map(({ version }) => version);
    const inForce = desk.spec.peek()?.version ?? 0;
    return Math.max(inForce, ...versions) + 1;
  };
  const links = createDraftLinks(world, papers, nextVersion);

  /** Answers may overtake each other: only that to the last question counts, and only for the content that it was about. */
  let asked = 0;
  const readSignatures = async () => {
    const wanted = hash.peek();
    if (!wanted) return;
    const turn = ++asked;
    const answer = await askStore(world, signaturesAnswer, withQuery(workspacePaths.signatures, { hash: wanted }));
    if (answer.ok && turn === asked && hash.peek() === wanted) signatures.value = answer.value.signatures;
  };
  const readRule = async () => {
    const answer = await askStore(world, teamAnswer, workspacePaths.team);
    if (answer.ok) rule.value = answer.value.settings.signatures;
  };
  const begin = (title: string, text: string, basedOn: number | null, quotes: DraftBody['quotes'] = []) => {
    signatures.value = [];
    return papers.create(title, { text, basedOn, links: [], quotes, publishedAs: null });
  };

  /** Puts a text into the draft where it is still the open one, and no version yet. */
  const write = (id: string, text: string) => {
    const open = papers.open.peek();
    if (open?.id === id && open.body.publishedAs === null) papers.change({ ...open.body, text });
  };

  return {
    papers,
    links,
    checked,
    hash,
    signatures,
    rule,
    /** Signatures that the team's rule still asks for. */
    missing: computed(() => missingSignatures(rule.value, signatures.value)),
    enter: () => Promise.all([papers.listed.load(), desk.versions.load(), readRule()]).then(readSignatures),
    /** Looks again who has signed meanwhile. */
    refresh: () => Promise.all([readSignatures(), readRule()]),
    open(): () => void {
      const offs = [
        papers.watch(),
        effect(() => {
          papers.open.value?.body.text;
          checkOff();
          if (checked.peek() === null) void check();
          else checkOff = world.after(checkAfter, () => void check());
        }),
        effect(() => {
          hash.value;
          signatures.value = [];
          void readSignatures();
        }),
      ];
      return () => {
        for (const off of offs) off();
        checkOff();
      };
    },
    async show(id: string) {
      checked.value = null;
      const answer = await papers.show(id);
      if (!answer.ok) tell(toldBy(say('tell.draftUnread'), answer), 'bad');
    },
    /** A draft of the next version, from what is in force. */
    async fromInForce(): Promise<string | null> {
      const spec = desk.spec.peek();
      if (!spec) return null;
      const { textOf } = await withYaml();
      const { $schema: _editor, ...rest } = spec;
      const next = { ...rest, version: nextVersion(), status: 'draft', signatures: [] };
      return begin(say('made.version', { name: spec.name, version: next.version }), textOf(next), spec.version);
    },
    /** A draft of a first spec: valid, and open about everything. */
    async fromNothing(): Promise<string> {
      const [{ textOf }, { draftFrom }] = await Promise.all([withYaml(), import('#core/convergence-draft.ts')]);
      const name = say('made.name', { team: world.me?.team ?? say('made.ours') });
      const { spec } = draftFrom([], {
        ...{ id: 'icp', name, version: nextVersion(), today: today.value, owner: world.me?.member.name ?? '' },
        ...{ reviewBy: dayAfter(new Date(`${today.value}T00:00:00Z`), 90), words: draftWords() },
      });
      return begin(name, textOf(spec), null);
    },
    /** A draft from a file or from interviews. */
    fromText: (title: string, text: string, quotes: DraftBody['quotes'] = []) => begin(title, text, null, quotes),
    type(text: string) {
      const open = papers.open.peek();
      if (open) write(open.id, text);
    },
    /** Sets one place of the draft, or with `undefined` takes it out; comments stay. */
    set(path: readonly (string | number)[], value: unknown) {
      const open = papers.open.peek();
      if (!yaml || !open || open.body.publishedAs !== null) return;
      papers.change({ ...open.body, text: yaml.setIn(open.body.text, path, value) });
    },
    /** Takes over a file into the open draft, which can be taken back, or begins one with it. JSON and YAML both; the draft's comments
     * stay where it is JSON, and YAML brings its own. */
    async takeFile(name: string, text: string): Promise<void> {
      const { mergeInto } = await withYaml();
      const open = papers.open.peek();
      if (!open || open.body.publishedAs !== null) return void begin(name.replace(/\.\w+$/, ''), text, null);
      const before = open.body.text;
      write(open.id, /\.json$/i.test(name) ? mergedJson(mergeInto, before, text) : text);
      tell(say('tell.fileTaken', { file: name }), 'good', () => write(open.id, before));
    },
    /** Hands the draft over as a file. */
    async giveFile(form: 'yaml' | 'json') {
      const { jsonOf, readDraft } = await withYaml();
      const open = papers.open.peek();
      if (!open) return;
      const read = readDraft(open.body.text);
      const name = (read.spec?.id ?? 'spec') + (read.spec ? `-v${read.spec.version}` : '-draft');
      if (form === 'yaml') return world.download(`${name}.yaml`, 'application/yaml', [open.body.text]);
      if (!read.ok) return tell(say('tell.jsonLater'), 'bad');
      world.download(`${name}.json`, 'application/json', [jsonOf(read.spec)]);
    },
    /** Puts one's own name under exactly what stands in the draft now. */
    async sign(side: Side) {
      const contentHash = (await checkNow())?.hash;
      if (!contentHash) return tell(say('tell.nothingToSign'), 'bad');
      const body = { id: world.newId(), contentHash, side };
      const answer = await tellStore(world, workspacePaths.signatures, { method: 'POST', body });
      if (!answer.ok) tell(toldBy(say('tell.notSigned'), answer), 'bad');
      else tell(say('tell.signed'));
      await readSignatures();
    },
    /** Publishes the draft. True once the store has it. */
    async publish(note: string): Promise<boolean> {
      const open = papers.open.peek();
      const read = open && (await checkNow());
      if (!open || !read?.ok) return false;
      const by = world.me?.member.name ?? '';
      const spec: Spec = signedSpec(read.spec, signatures.peek(), {
        today: today.value,
        by,
        note,
        links: open.body.links,
      });
      const answer = await askStore(world, publishAnswer, paths.specs, { method: 'POST', body: spec });
      if (!answer.ok) {
        tell(toldBy(say('tell.notPublished'), answer), 'bad');
        return false;
      }
      const { version } = answer.value;
      const title = say('made.publishedTitle', { title: open.title, version });
      papers.change({ ...open.body, publishedAs: version }, title);
      tell(say('tell.published', { version }));
      await desk.load();
      return true;
    },
    /** Back to an earlier version, or with null: no spec is in force any more. */
    async putInForce(version: number | null, why: string): Promise<boolean> {
      const body = { id: world.newId(), version, why };
      const answer = await tellStore(world, workspacePaths.inForce, { method: 'POST', body });
      if (!answer.ok) {
        tell(toldBy(say('tell.notDone'), answer), 'bad');
        return false;
      }
      tell(version === null ? say('tell.retired') : say('tell.backInForce', { version }));
      await desk.load();
      return true;
    },
  };
}
export type Drafts = ReturnType<typeof createDrafts>;

function mergedJson(mergeInto: (text: string, json: unknown) => string, text: string, json: string): string {
  try {
    return mergeInto(text, JSON.parse(json));
  } catch {
    // Broken JSON goes in as it is: the check then says what is wrong with it, and where.
    return json;
  }
}
