/**
 * What runs inside a page on the seller's click. Each function is sent to the page as its text: it may use nothing
 * from outside itself, runs in the extension's isolated world, and leaves nothing behind there.
 */

/** The name of the mark; its style is added by the browser, not by the page. */
export const markName = 'icp-lens-said';
export const markCss = (name: string): string => `::highlight(${name}) { background-color: #ffe08a; color: #1a1a1a; }`;
/** The name of the mark that follows the pointer while the seller points at a fact. */
export const pointName = 'icp-lens-point';

/** What one frame of a page can tell of where the cursor is. */
export interface CursorSeen {
  /** The frame's place, from the top down: '' is the page itself, '2/0/' the first frame of the third in it. */
  readonly at: string;
  /** The place of the frame within it that the cursor is in, or its own. */
  readonly to: string;
}

/**
 * Each document has an active element, its body where there is none other: only from the top down can it be told whose has the cursor.
 * null in a frame that sees by itself that the cursor is elsewhere.
 */
export function seeCursor(): CursorSeen | null {
  const around = window.frameElement;
  if (around && (around.getRootNode() as Document | ShadowRoot).activeElement !== around) return null;
  // Which of its parent's frames it is can be told across origins. Those in a shadow root have no number, and are -1.
  const place = (parent: Window, frame: Window) =>
    `${Array.from({ length: parent.length }, (_, index) => parent[index]).indexOf(frame)}/`;
  let at = '';
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) at = place(frame.parent, frame) + at;
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const within = (active as Partial<HTMLIFrameElement> | null)?.contentWindow;
  return { at, to: within ? at + place(window, within) : at };
}

/** Puts words into the field that has the focus in the frame that has the cursor, as typing would. Says whether there was one. */
export function insertWords(text: string): boolean {
  let field: Element | null = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  if (!(field instanceof HTMLElement)) return false;
  // A body that can be written in is the active element of its page before anybody has clicked there, too.
  if (field === document.body && !document.getSelection()?.rangeCount) return false;
  const element: Element = field;
  const isInput = element instanceof HTMLInputElement && /^(text|search|email|url|tel)$/.test(element.type);
  const box = isInput || element instanceof HTMLTextAreaElement ? element : null;
  if (box ? box.disabled || box.readOnly : !field.isContentEditable) return false;
  field.focus();
  // The only way that goes through the editor's own undo and events. Deprecated, with nothing in its place (2026-11).
  if (document.execCommand('insertText', false, text)) return true;
  if (!box) return false;
  const end = box.selectionEnd ?? box.value.length;
  box.setRangeText(text, box.selectionStart ?? end, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return true;
}

/** The addresses of the frames of other origins that are large enough to hold a record. */
export function frameAddresses(least: number): string[] {
  return [...document.querySelectorAll('iframe')]
    .filter((frame) => frame.offsetWidth >= least && frame.offsetHeight >= least)
    .map((frame) => frame.src)
    .filter((src) => URL.canParse(src) && new URL(src).origin !== location.origin)
    .slice(0, 20);
}
