import { flagKinds } from './flagging.ts';
import type { Panel } from './panel.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

/** The panel's own keys: Alt+1 to Alt+5 flag, but in a field, where a Mac's Option+5 types a character; `/` or Ctrl+K searches the objections, Ctrl+Z takes back what was just done, Escape lets a sheet, a toast or the tour go. */
export function onKey(panel: Panel, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    if (isTyping(event.target)) return;
    const kind = flagKinds[Number(event.code.match(/^Digit([1-5])$/)?.[1]) - 1];
    if (kind && panel.prospect.value && (kind !== 'wrong-contact' || panel.prospect.value.person)) {
      event.preventDefault();
      // Held a moment longer it was pressed once: the second time would open the flag, and take its undo away.
      if (event.repeat) return;
      // On a line of the checklist the flag is about that line.
      const line =
        event.target instanceof Element ? event.target.closest('[data-line]')?.getAttribute('data-line') : null;
      void panel.flagging.raise(kind, line ? { criterion: line } : {});
    }
    return;
  }
  const asksSearch =
    (event.key === '/' && !isTyping(event.target)) ||
    ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k');
  const undo = panel.toasts.current.value?.actions.find((action) => action.undoes);
  if (undo && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping(event.target)) {
    event.preventDefault();
    undo.run();
  } else if (asksSearch) {
    event.preventDefault();
    panel.toSearch();
  } else if (event.key === 'Escape') {
    if (panel.flagging.inHand.value) panel.flagging.take(null);
    else if (panel.toasts.current.value) panel.toasts.clear();
    else if (panel.tour.at.value !== null) panel.tour.end();
  }
}
