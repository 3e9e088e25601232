import { useEffect } from 'preact/hooks';

/** One step of the way from the cursor up to the page: where an element stands. */
interface Step {
  readonly parent: Element;
  /** As which of the parent's children. */
  readonly index: number;
}

/** What takes a press: the cursor is never put there, or a second press of Enter would do what nobody asked for. */
const controls = 'a[href], button, input, select, textarea';
/** What a screen reader has a word for when the cursor comes to it. */
const spoken = 'li, tr, fieldset, form, section, article, header, footer, main, [role]';
/** Whoever took something away may know better where the cursor belongs, and says so in an effect: that long they have. */
const patience = 200;

function wayTo(element: Element): readonly Step[] {
  const way: Step[] = [];
  for (let each = element; each.parentElement; each = each.parentElement)
    way.push({ parent: each.parentElement, index: [...each.parentElement.children].indexOf(each) });
  return way;
}

/** What stands now where the way led, or around it. */
function placeAt(way: readonly Step[]): HTMLElement | null {
  const step = way.find(({ parent }) => parent.isConnected);
  if (!step) return null;
  const { parent, index } = step;
  const there = parent.children[Math.min(index, parent.children.length - 1)];
  return (there && !there.matches(controls) ? there : parent).closest<HTMLElement>(spoken);
}

/** The cursor on what takes none by itself, for as long as it is there; seen where it was seen before. */
function focusOn(place: HTMLElement, focusVisible: boolean): void {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true, focusVisible });
}

/**
 * Keeps the cursor where it was when what held it is gone: a pressed button, a deleted line, a form that was sent. Without it nothing has the cursor:
 * a screen reader begins again at the top, and keys that are meant for a line or a form reach neither. A button that is only disabled for a while
 * takes the cursor back itself.
 */
export function keepCursor(page: Document): () => void {
  let held: HTMLElement | null = null;
  let isSeen = false;
  let way: readonly Step[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    held = target;
    isSeen = target.matches(':focus-visible');
    way = wayTo(target);
  };
  /** Let go of by whoever moved on, and not by what was taken away. */
  const letGo = ({ target }: Event) => {
    if (target instanceof Element && target.isConnected && !target.matches(':disabled')) held = null;
  };
  const look = () => {
    if (!held || page.activeElement !== page.body || held.matches(':disabled')) return;
    const place = held.isConnected ? held : placeAt(way);
    held = null;
    if (place) focusOn(place, isSeen);
  };
  const watch = new MutationObserver(() => {
    if (!held || (held.isConnected && page.activeElement === held)) return;
    clearTimeout(timer);
    timer = setTimeout(look, patience);
  });
  page.addEventListener('focusin', hold);
  page.addEventListener('focusout', letGo);
  watch.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    clearTimeout(timer);
    watch.disconnect();
    page.removeEventListener('focusin', hold);
    page.removeEventListener('focusout', letGo);
  };
}

/** `keepCursor` for as long as a page is drawn. */
export function useKeptCursor(): void {
  useEffect(() => keepCursor(document), []);
}
