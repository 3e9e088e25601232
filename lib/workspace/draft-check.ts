import { computed, effect, signal } from '@preact/signals';
import type { DraftBody } from './draft-body.ts';
import type { DraftRead } from './draft-text.ts';
import type { Papers } from './papers.ts';
import type { World } from './world.ts';

/** How long typing has to rest before a draft is checked. */
const checkAfter = 200;

/** What the text of the open draft says, read a moment after it was typed. */
export function createDraftCheck(world: World, papers: Papers<DraftBody>) {
  const checked = signal<DraftRead | null>(null);
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
    const id = papers.open.peek()?.id;
    checkOff();
    await check();
    // Another draft was opened meanwhile: what stands in that one was not meant.
    return papers.open.peek()?.id === id ? checked.peek() : null;
  };

  return {
    checked,
    hash: computed(() => checked.value?.hash ?? null),
    checkNow,
    withYaml,
    /** The same where it is there already: it is, once a draft was read. */
    yaml: () => yaml,
    /** Reads whatever is typed from now on; the answer stops. */
    watch(): () => void {
      const off = effect(() => {
        papers.open.value?.body.text;
        checkOff();
        if (checked.peek() === null) void check();
        else checkOff = world.after(checkAfter, () => void check());
      });
      return () => {
        off();
        checkOff();
      };
    },
  };
}
export type DraftCheck = ReturnType<typeof createDraftCheck>;
