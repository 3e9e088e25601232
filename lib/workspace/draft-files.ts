import type { DraftBody } from './draft-body.ts';
import type { DraftCheck } from './draft-check.ts';
import type { Papers } from './papers.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

export interface DraftFilesNeeds {
  readonly papers: Papers<DraftBody>;
  readonly withYaml: DraftCheck['withYaml'];
  /** Begins another draft. */
  begin(title: string, text: string, basedOn: number | null): string;
  /** Puts a text into a draft that is open still. */
  write(id: string, text: string): void;
  tell(words: string, tone?: 'good' | 'bad', back?: () => void): void;
}

/** Drafts as files: taken over from one, and handed over as one. */
export function createDraftFiles(world: World, { papers, withYaml, begin, write, tell }: DraftFilesNeeds) {
  return {
    /** Takes over a file into the open draft, which can be taken back, or begins one with it. JSON and YAML both; the draft's comments
     * stay where it is JSON, and YAML brings its own. */
    async takeFile(name: string, text: string): Promise<void> {
      const open = papers.open.peek();
      const { mergeInto } = await withYaml();
      if (!open || open.body.publishedAs !== null) return void begin(name.replace(/\.\w+$/, ''), text, null);
      const before = open.body.text;
      write(open.id, /\.json$/i.test(name) ? mergedJson(mergeInto, before, text) : text);
      tell(say('tell.fileTaken', { file: name }), 'good', () => write(open.id, before));
    },
    /** Hands the draft over as a file. */
    async giveFile(form: 'yaml' | 'json') {
      const open = papers.open.peek();
      const { jsonOf, readDraft } = await withYaml();
      if (!open) return;
      const read = readDraft(open.body.text);
      const name = (read.spec?.id ?? 'spec') + (read.spec ? `-v${read.spec.version}` : '-draft');
      if (form === 'yaml') return world.download(`${name}.yaml`, 'application/yaml', [open.body.text]);
      if (!read.ok) return tell(say('tell.jsonLater'), 'bad');
      world.download(`${name}.json`, 'application/json', [jsonOf(read.spec)]);
    },
  };
}

function mergedJson(mergeInto: (text: string, json: unknown) => string, text: string, json: string): string {
  try {
    return mergeInto(text, JSON.parse(json));
  } catch {
    // Broken JSON goes in as it is: the check then says what is wrong with it, and where.
    return json;
  }
}
