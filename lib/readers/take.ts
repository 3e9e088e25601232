import { type Held, mostMarkup, type Shadow, type Snapshot } from '#core/snapshot.ts';
import { allIn, native, type Root } from './native.ts';
import { secret, secretsInMarkup, withoutSecrets } from './secrets.ts';
import { written } from './written.ts';

/**
 * Takes a page down. All that is done in the page: the browser writes its own markup down faster than any script could walk
 * it, and reading that markup happens outside, where it costs the page nothing. What costs is each first touch: of a function
 * of the browser's, of a kind of element, of an element. So few are made.
 */

/** What the browser writes down for a tree, but for what nobody else may read. Most pages have nothing of that. */
function emptied(html: string, root: Root): string {
  const fields = allIn(root, secretsInMarkup);
  return fields.length === 0
    ? html
    : withoutSecrets(
        html,
        Array.from(fields, (field) => native<string>(field, 'outerHTML')),
      );
}

/** What a page was taken down as, and the shadow roots that are part of it. */
export interface Taken {
  readonly snapshot: Snapshot;
  readonly roots: readonly ShadowRoot[];
}

/** More elements than this are written down piece by piece, so that no step takes long. */
const mostAtOnce = 25_000;
const mostRoots = 400;
const mostInputs = 2000;
/** Those of the platform's elements that pages put shadow roots on. */
const plain = 'div,section,article,main,aside,header,footer,nav';
/** The other names of the platform, but for inputs; the usual ones first, for they are gone through one by one. */
const others =
  'span,a,p,li,h1,h2,h3,h4,h5,h6,blockquote,script,link,meta,img,path,br,td,option,ul,svg,button,i,b,tr,strong,label,em,' +
  'figure,use,g,style,noscript,form,html,head,body,title,table,tbody,thead,th,hr,iframe,picture,source,time,small,dl,dt,' +
  'dd,ol,rect,circle,polygon,line,ellipse,defs,symbol,clipPath,linearGradient,stop,text,tspan,mask,polyline,video,audio,' +
  'figcaption,address,abbr,sup,sub,u,s,code,pre,cite,center,font,fieldset,legend,template,canvas,object,embed,map,area,' +
  'col,colgroup,caption,tfoot,details,summary,dialog,base,optgroup,ins,del,wbr,var,kbd,menu,slot';
const box = 'input,textarea,select';
/** Inputs that say no more than their markup does, or nothing that may be taken. */
const idle =
  'input:is([type=hidden],[type=submit],[type=button],[type=image],[type=reset],[type=file],:placeholder-shown:not([value]),' +
  `:is([type=checkbox],[type=radio]):is([checked]:checked,:not([checked],:checked)),${secret})`;
/**
 * What is touched: other inputs, elements with a name of an application's own, and the platform's that may have a shadow root, where
 * they hold nothing else or are the outermost. One look for all of them: that they are few is what keeps it cheap.
 */
const touched = `:not(${plain},${others},${idle}),:empty:is(${plain}),body>div`;

/** The places of options in their list, `0,2`. */
const placesOf = (options: Iterable<Element>): string =>
  Array.from(options, (option) => (option as HTMLOptionElement).index).join();

/** What an input holds where its markup says otherwise, else null. */
function heldBy(input: Element, name: string): string | null {
  if (name === 'select') {
    const { multiple, selectedIndex, selectedOptions } = input as HTMLSelectElement;
    const said = input.querySelectorAll('option[selected]');
    const isAsSaid = multiple
      ? placesOf(selectedOptions) === placesOf(said)
      : selectedIndex === ((said[said.length - 1] as HTMLOptionElement | undefined)?.index ?? 0);
    return isAsSaid ? null : placesOf(selectedOptions);
  }
  const { type, value, defaultValue, checked, defaultChecked } = input as HTMLInputElement;
  if (type === 'checkbox' || type === 'radio') return checked === defaultChecked ? null : checked ? 'on' : '';
  if (value === defaultValue || type === 'hidden' || type === 'file') return null;
  return value.slice(0, 2000);
}

/** What the inputs of a tree hold, and its elements with an open shadow root. */
function lookedThrough(root: Root): { readonly held: Held[]; readonly hosts: Element[] } {
  const elements = allIn(root, touched);
  const held: Held[] = [];
  const hosts: Element[] = [];
  let boxes: readonly Element[] | null = null;
  let looked = 0;
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    const name = element.localName;
    if (name === 'input' || name === 'textarea' || name === 'select') {
      const words = looked++ < mostInputs ? heldBy(element, name) : null;
      if (words === null) continue;
      boxes ??= [...allIn(root, box)];
      held.push([boxes.indexOf(element), words]);
    } else if (element.shadowRoot?.nodeType === 11) hosts.push(element);
  }
  return { held, hosts };
}

/** Tells the how-manieth of its name an element is in a tree. */
function placedIn(root: Root): (element: Element) => number {
  const all = new Map<string, readonly Element[]>();
  return (element) => {
    const name = element.localName;
    const alike = all.get(name) ?? [...allIn(root, name)];
    all.set(name, alike);
    return alike.indexOf(element);
  };
}

/** Takes the page down, step by step; between steps the page may do its own work. */
export function* take(doc: Document, url: string): Generator<void, Taken> {
  const top = native<Element | null>(doc, 'documentElement');
  let html = '';
  if (top !== null) {
    const count = native<(n: string) => { length: number }>(doc, 'getElementsByTagName').call(doc, '*').length;
    // Markup is never shorter than the text in it, and takes many times longer to write.
    const mayBeWhole = count <= mostAtOnce && native<string>(top, 'textContent').length <= mostMarkup;
    const whole = mayBeWhole ? native<string>(top, 'outerHTML') : '';
    if (whole !== '' && whole.length <= mostMarkup) html = emptied(whole, doc);
    yield;
    if (html === '') html = yield* written(top);
  }
  const roots: ShadowRoot[] = [];
  const shadows: Shadow[] = [];
  let room = mostMarkup - html.length;
  const { held, hosts } = lookedThrough(doc);
  const waiting = [hosts];
  for (const [within, found] of waiting.entries()) {
    const places = placedIn(within === 0 ? doc : (roots[within - 1] as ShadowRoot));
    for (const host of found) {
      if (roots.length >= mostRoots || room <= 0) break;
      const root = host.shadowRoot as ShadowRoot;
      const words = emptied(native<string>(root, 'innerHTML'), root).slice(0, room);
      room -= words.length;
      const inside = lookedThrough(root);
      roots.push(root);
      shadows.push({ within, name: host.localName, host: places(host), html: words, held: inside.held });
      waiting.push(inside.hosts);
      yield;
    }
  }
  return { snapshot: { url, html, held, shadows }, roots };
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
