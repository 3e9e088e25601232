import { computed } from '@preact/signals';
import type { Spec } from '#core/spec.ts';
import { paths, workspacePaths } from '#wire/paths.ts';
import { publishAnswer } from '#wire/wire.ts';
import { dayAfter } from './days.ts';
import { createDraftBase } from './draft-base.ts';
import { type DraftBody, readDraftBody } from './draft-body.ts';
import { createDraftCheck } from './draft-check.ts';
import { createDraftFiles } from './draft-files.ts';
import { createDraftLinks } from './draft-links.ts';
import { createDraftSignatures } from './draft-signatures.ts';
import { draftWords } from './interview-words.ts';
import { createPapers } from './papers.ts';
import { signedSpec } from './signing.ts';
import type { SpecDesk } from './spec-desk.ts';
import { askStore, tellStore, toldBy } from './store.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

type Tell = (words: string, tone?: 'good' | 'bad', back?: () => void) => void;

/** The life of a spec before it is in force, and what takes it out of force. */
export function createDrafts(world: World, desk: SpecDesk, today: { readonly value: string }, tell: Tell) {
  const papers = createPapers<DraftBody>(world, 'draft', readDraftBody);
  const check = createDraftCheck(world, papers);
  const { checked, withYaml } = check;
  const names = createDraftSignatures(world, check, tell);
  const base = createDraftBase(desk, papers, check);
  /** The store takes higher numbers only than it ever had: after a way back that is not the number in force. */
  const highest = computed(() => {
    const versions = (desk.versions.is.value.value?.versions ?? []).map(({ version }) => version);
    return Math.max(desk.spec.value?.version ?? 0, ...versions);
  });
  const nextVersion = () => highest.peek() + 1;
  const links = createDraftLinks(world, papers, nextVersion);

  const begin = (title: string, text: string, basedOn: number | null, quotes: DraftBody['quotes'] = []) => {
    names.forget();
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
    /** The highest version that was ever published; 0 where none was. */
    highest,
    checked,
    hash: check.hash,
    signatures: names.signatures,
    rule: names.rule,
    missing: names.missing,
    sign: names.sign,
    ...createDraftFiles(world, { papers, withYaml, begin, write, tell }),
    behind: base.behind,
    standOnNow: base.standOnNow,
    enter: () => Promise.all([papers.listed.load(), names.readRule()]).then(names.readSignatures),
    /** Looks again who has signed meanwhile, and what was published. */
    refresh: () => Promise.all([names.readSignatures(), names.readRule(), desk.load().then(base.read)]),
    open(): () => void {
      const offs = [papers.watch(), check.watch(), names.watch(), base.watch()];
      return () => {
        for (const off of offs) off();
      };
    },
    async show(id: string) {
      checked.value = null;
      const answer = await papers.show(id);
      if (!answer.ok) tell(toldBy(say('tell.draftUnread'), answer), 'bad');
    },
    /** A draft of the next version, from what is in force. */
    async fromInForce(): Promise<string | null> {
      // Somebody may have published since the page was opened: their version is the one to go on from.
      await desk.load();
      const spec = desk.spec.peek();
      if (!spec) return null;
      const { textOf } = await withYaml();
      const { $schema: _editor, ...rest } = spec;
      const next = {
        ...rest,
        ...datesFrom(spec, today.value),
        version: nextVersion(),
        status: 'draft',
        signatures: [],
      };
      return begin(say('made.version', { name: spec.name, version: next.version }), textOf(next), spec.version);
    },
    /** A draft of a first spec: valid, and open about everything. */
    async fromNothing(): Promise<string> {
      const [{ textOf }, { draftFrom }] = await Promise.all([withYaml(), import('#core/convergence-draft.ts')]);
      const name = say('made.name', { team: world.me?.team ?? say('made.ours') });
      const { spec } = draftFrom([], {
        ...{ id: 'icp', name, version: nextVersion(), today: today.value, owner: world.me?.member.name ?? '' },
        ...{ reviewBy: reviewAfter(today.value), words: draftWords() },
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
      const yaml = check.yaml();
      if (!yaml || !open || open.body.publishedAs !== null) return;
      papers.change({ ...open.body, text: yaml.setIn(open.body.text, path, value) });
    },
    /** Publishes the draft. True once the store has it. */
    async publish(note: string): Promise<boolean> {
      const open = papers.open.peek();
      await desk.load();
      await base.read();
      const read = open && papers.open.peek()?.id === open.id ? await check.checkNow() : null;
      if (!open || !read?.ok) return false;
      const behind = base.behind.peek();
      if (behind) {
        tell(say('tell.behind', { version: behind.now }), 'bad');
        return false;
      }
      const by = world.me?.member.name ?? '';
      const spec: Spec = signedSpec(read.spec, names.signatures.peek(), {
        today: today.value,
        by,
        note,
        links: open.body.links,
        told: open.body.basedOn === null ? [] : (desk.spec.peek()?.changelog ?? []),
      });
      const answer = await askStore(world, publishAnswer, paths.specs, { method: 'POST', body: spec });
      if (!answer.ok) {
        tell(toldBy(say('tell.notPublished'), answer), 'bad');
        return false;
      }
      const { version } = answer.value;
      const title = say('made.publishedTitle', { title: open.title, version });
      await papers.changeOf(open, (body) => ({ ...body, publishedAs: version }), title);
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

/** A spec is looked at again after so many days, unless somebody says otherwise. */
const reviewAfter = (today: string): string => dayAfter(new Date(`${today}T00:00:00Z`), 90);

/** A next version is in force from the day it is published, not since the first one, and is looked at again on a day to come. */
const datesFrom = ({ reviewBy }: Spec, today: string): Pick<Spec, 'effectiveFrom' | 'reviewBy'> => ({
  effectiveFrom: today,
  reviewBy: reviewBy > today ? reviewBy : reviewAfter(today),
});
