import { type Held, mostMarkup, type Shadow, type Snapshot } from '#core/snapshot.ts';
import { native } from './native.ts';
import { written } from './written.ts';

/**
 * Takes a page down. All that is done in the page: the browser writes its own markup down faster than any script could walk
 * it, and reading that markup happens outside, where it costs the page nothing.
 */

type Root = Document | ShadowRoot;

const allIn = (root: Root, selector: string): NodeListOf<Element> =>
  native<(s: string) => NodeListOf<Element>>(root, 'querySelectorAll').call(root, selector);

/** What a page was taken down as, and the shadow roots that are part of it. */
export interface Taken {
  readonly snapshot: Snapshot;
  readonly roots: readonly ShadowRoot[];
}

/** More elements than this are written down piece by piece, so that no step takes long. */
const mostAtOnce = 25_000;
const mostRoots = 400;
const mostInputs = 2000;

/** What an input holds where its markup says otherwise, else null. What a person may not see is never taken. */
function heldBy(box: Element): string | null {
  if (box.nodeName === 'SELECT') {
    const { multiple, options: list } = box as HTMLSelectElement;
    const options = [...list];
    const said = options.some((option) => option.defaultSelected);
    if (options.every((option, at) => option.selected === (said ? option.defaultSelected : at === 0 && !multiple)))
      return null;
    return options.flatMap((option, at) => (option.selected ? [at] : [])).join();
  }
  const { type, value, defaultValue, checked, defaultChecked } = box as HTMLInputElement;
  if (/^(?:hidden|password|file)$/.test(type)) return null;
  if (/^(?:checkbox|radio)$/.test(type)) return checked === defaultChecked ? null : checked ? 'on' : '';
  return value === defaultValue ? null : value.slice(0, 2000);
}

function heldIn(root: Root): Held[] {
  const boxes = allIn(root, 'input, textarea, select');
  const held: Held[] = [];
  for (let at = 0; at < boxes.length && at < mostInputs; at++) {
    const words = heldBy(boxes[at] as Element);
    if (words !== null) held.push([at, words]);
  }
  return held;
}

/** The elements with names of an application's own, in page order: only they are asked for shadow roots. */
function hostsIn(root: Root, html: string): Iterable<Element> {
  const names = new Set<string>();
  for (const [, name] of html.matchAll(/<([a-z][a-z0-9]*-[a-z0-9-]*)[\s>]/g)) names.add(name as string);
  return names.size === 0 ? [] : allIn(root, [...names].join());
}

/** Takes the page down, step by step; between steps the page may do its own work. */
export function* take(doc: Document, url: string): Generator<void, Taken> {
  const top = native<Element | null>(doc, 'documentElement');
  let html = '';
  if (top !== null) {
    const count = native<(n: string) => { length: number }>(doc, 'getElementsByTagName').call(doc, '*').length;
    if (count <= mostAtOnce) html = native<string>(top, 'outerHTML');
    yield;
    if (count > mostAtOnce || html.length > mostMarkup) html = yield* written(top);
  }
  const roots: ShadowRoot[] = [];
  const shadows: Shadow[] = [];
  let room = mostMarkup - html.length;
  for (let within = 0; within <= roots.length; within++) {
    const at = within === 0 ? doc : (roots[within - 1] as ShadowRoot);
    let host = 0;
    for (const element of hostsIn(at, within === 0 ? html : (shadows[within - 1] as Shadow).html)) {
      const root = native<ShadowRoot | null>(element, 'shadowRoot');
      if (root?.nodeType === 11 && roots.length < mostRoots && room > 0) {
        const words = native<string>(root, 'innerHTML').slice(0, room);
        room -= words.length;
        roots.push(root);
        shadows.push({ within, host, html: words, held: heldIn(root) });
        yield;
      }
      host++;
    }
  }
  return { snapshot: { url, html, held: heldIn(doc), shadows }, roots };
}

/** What the slices are cut by: a clock in milliseconds, and a pause in which the page may do its own work. */
export interface Breath {
  now(): number;
  pause(): Promise<void>;
}

/** Takes a page down in slices of at most some milliseconds each; null when `signal` says that the page was left. */
export async function takeInSlices(
  doc: Document,
  url: string,
  breath: Breath,
  signal: { readonly aborted: boolean },
  slice = 8,
): Promise<Taken | null> {
  const steps = take(doc, url);
  let began = breath.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (breath.now() - began < slice) continue;
    await breath.pause();
    if (signal.aborted) return null;
    began = breath.now();
  }
}

/** Takes a page down in one go. */
export function takeAtOnce(doc: Document, url: string): Snapshot {
  const steps = take(doc, url);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.snapshot;
  }
}
