import { closest, type Document, type Element, matches, type Node } from '../dom.ts';
import { inside, plain } from '../pieces.ts';
import type { Field } from './record.ts';

/** Finding a record's fields: through shadow roots, each once, and what of them is shown. */

/** Elements that fit a selector in page order, those inside open shadow roots too. */
export function deep(root: Element | Document, selector: string, limit = 2000): Element[] {
  const found: Element[] = [];
  const steps: Node[] = [root];
  for (let count = 0; count < 60_000 && found.length < limit; count++) {
    const node = steps.pop();
    if (node === undefined) break;
    if (node !== root && node.nodeType === 1 && matches(node, selector)) found.push(node);
    const kids = inside(node);
    for (let at = kids.length - 1; at >= 0; at--) if (kids[at]?.nodeType === 1) steps.push(kids[at] as Element);
  }
  return found;
}

/** Fields said twice are said once: the first with words wins its place. */
export function unique(fields: readonly Field[]): Field[] {
  const kept = new Map<string, Field>();
  for (const field of fields) {
    const label = plain(field.label);
    const words = plain(field.said);
    // Some fields show their own label where they are empty.
    const said = words === label || isInvitation(words, label) ? '' : words;
    const key = label.toLowerCase();
    if (label === '' || label.length > 120) continue;
    const had = kept.get(key);
    if (!had || (said !== '' && (had.said === '' || isCut(had.said))))
      kept.set(key, { ...field, label: had?.label ?? label, said });
  }
  return [...kept.values()];
}

/** "Kim Sample, +2": the rest is said elsewhere, if anywhere. */
const isCut = (said: string): boolean => /, \+\d{1,3}$/.test(said);

/** What applications write into an empty field, about its label: "Add description", "No description", "Beschreibung hinzufügen". */
function isInvitation(said: string, label: string): boolean {
  const [before, after, ...more] = said.toLowerCase().split(label.toLowerCase());
  return (
    after !== undefined &&
    more.length === 0 &&
    /^(?:(?:add|set|enter|select|choose|no) (?:an? )?|keine?n? |ajouter (?:une? )?|aucune? )(?:…|\.\.\.)?$|^ (?:hinzufügen|festlegen|eingeben|auswählen)(?:…|\.\.\.)?$/.test(
      before + after,
    )
  );
}

/** A record's name, unless one of its fields says it already. */
export function withName(fields: readonly Field[], name: string | null): Field[] {
  if (!name || fields.some((field) => field.said === name)) return [...fields];
  return [{ label: 'Name', said: name }, ...fields];
}

/** Whether an element stands in something that is not shown: a tab in the background, a hidden panel. */
export const isHiddenAway = (element: Element): boolean =>
  closest(
    element,
    '[hidden], [aria-hidden="true"], .slds-hide, .hideEl, .tab-pane:not(.active), .hidden-cell, .o_invisible_modifier, .hidden:not([class*=":"]), [style*="display: none"], [style*="display:none"]',
  ) !== null;
