import { any } from '#core/any-of.ts';
import { all, attr, closest, type Document, type Element, hasAttr, matches, one, parentOf, tagOf } from '../dom.ts';
import { pieces, plain } from '../pieces.ts';
import { action, linkAction, otherAction } from './button-words.ts';
import { nothing } from './empty-words.ts';
import { deep, isHiddenAway } from './fields.ts';

/** How values stand in CRM pages: in inputs, in links, in lines. What helps or edits them is left out. */

const buttons = new Set([
  'BUTTON',
  'LIGHTNING-HELPTEXT',
  'LIGHTNING-BUTTON-ICON',
  'LIGHTNING-PRIMITIVE-ICON',
  'RECORDS-HOVERABLE-LINK-PREVIEW',
]);

const isDropDown = (element: Element): boolean =>
  attr(element, 'role') === 'combobox' ||
  attr(element, 'aria-haspopup') === 'listbox' ||
  attr(element, 'data-selenium-test').startsWith('property-input-');

const isHidden = (element: Element): boolean =>
  attr(element, 'aria-hidden') === 'true' ||
  attr(element, 'hidden') !== '' ||
  hasAttr(element, 'hidden') ||
  /display:\s*none/.test(attr(element, 'style'));

/** Buttons, icons, help and what only screen readers say. */
export function isAid(element: Element, tag: string): boolean {
  // A drop-down shows its value in a button.
  if (buttons.has(tag)) return !isDropDown(element);
  if (isHidden(element)) return true;
  // A raised sign beside a label opens its help.
  if (tag === 'SUP') return /^[?*i]$/.test(plain(element.textContent));
  // A field that opens for editing on a click is a button as a whole.
  if (attr(element, 'role') === 'button') return one(element, 'label, dt') === null;
  if (attr(element, 'role') === 'tooltip' || /(?:^|[\s_-])placeholder(?:\s|$)/.test(attr(element, 'class')))
    return true;
  if (attr(element, 'data-placeholder') === 'true' || (tag === 'A' && isActionLink(element))) return true;
  return /(?:^|\s)(?:slds-assistive-text|slds-form-element__help|sr-only|inlineEditIcon|inline-edit-trigger|none-value)(?:\s|$)|(?:^|[\s_-])(?:visually-?hidden|screen-?reader)/i.test(
    attr(element, 'class'),
  );
}

/** "Rename", "map": a link that leads nowhere, or to a map, and says what one can do and no more. */
const isActionLink = (link: Element): boolean =>
  /^(?:$|#|javascript:)|^https?:\/\/[^/]*\bmaps?\b|^https?:\/\/[^/]+\/maps\//i.test(attr(link, 'href')) &&
  link.children.every((icon) => /^(?:SVG|I|IMG)$/i.test(tagOf(icon))) &&
  linkAction.test(plain(link.childNodes.map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('')));

/** What an input holds, as the person sees it; null where the element is no input. */
export function inputValue(element: Element): string | null {
  const tag = tagOf(element);
  if (tag === 'SELECT')
    return plain(
      all(element, 'option:checked', 5)
        .map((option) => option.textContent)
        .join(', '),
    );
  if (tag !== 'INPUT' && tag !== 'TEXTAREA') return null;
  const { type, value, checked } = element;
  if (/^(?:hidden|password|file|submit|button|image|reset)$/.test(String(type))) return null;
  if (type === 'checkbox' || type === 'radio') return checked === true ? 'Yes' : null;
  return plain(typeof value === 'string' ? value : '');
}

const initials = (words: string): string =>
  words
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');

/** What pieces say together. The initials in the circle before a name are its picture, the kind behind a telephone number or an address no part of it; a sign belongs to its number. */
const together = (said: readonly string[]): string =>
  said
    .filter((text) => !/^[,;|·*]+$/.test(text))
    .filter(
      (text, at, all) => !/^\p{Lu}{1,3}$/u.test(text) || text !== initials(all[at + 1] ?? '').slice(0, text.length),
    )
    .filter((text, at, all) => !kind.test(text) || !/^\+?[\d\s()./-]{6,}$|@/.test(all[at - 1] ?? ''))
    .join(', ')
    .replace(/(^|, )(\p{Sc}), (?=\d)/gu, '$1$2 ')
    .replace(/(?<=\d), (\p{Sc}|%)(?=$|, )/gu, ' $1');
/** "(Office)", "Primary", "Confirmed". */
const kind = new RegExp(
  `^${any(
    '\\(\\p{L}[\\p{L} -]{1,20}\\)',
    // English, German, French
    'primary|main|default|work|office|home|mobile|private|personal|other',
    'primär|haupt|standard|geschäftlich|büro|privat|mobil',
    'principale?|travail|bureau|domicile|personnel',
    // Spanish, Italian, Dutch, Portuguese, Polish
    'principal|trabajo|oficina|casa|móvil|lavoro|ufficio|cellulare|privé|werk|kantoor|mobiel|trabalho|escritório|telemóvel|celular',
    'główny|podstawowy|służbowy|prywatny|komórkowy',
    // Whether it is known to be good: English, German, French
    '(?:un)?(?:confirmed|verified)|valid|opted[ -]in|(?:un)?bestätigt|verifiziert|confirmée?|vérifiée?',
  )}$`,
  'iu',
);

export const isRadio = (input: Element): boolean => attr(input, 'type').toLowerCase() === 'radio';
/** What the button of several that is chosen says: its label, else the words right behind it. */
function chosenOf(radios: readonly Element[]): string {
  const chosen = radios.find((radio) => inputValue(radio) !== null);
  if (!chosen) return '';
  const id = attr(chosen, 'id').replace(/["\\\n]/g, '');
  const label = closest(chosen, 'label') ?? (id ? one(chosen.getRootNode(), `label[for="${id}"]`) : null);
  const nodes = parentOf(chosen)?.childNodes ?? [];
  const behind = nodes[nodes.indexOf(chosen) + 1];
  const words = behind?.nodeType === 3 ? plain(behind.nodeValue) : behind ? labelText(behind) : '';
  return (label ? labelText(label) : words) || 'Yes';
}

const isOpener = (element: Element): boolean => attr(element, 'role') === 'button';
const isAnyButton = (element: Element, tag: string): boolean => tag === 'BUTTON' || isOpener(element);

/** The words of a value's element: its inputs first, else its pieces, joined by commas; else those that open it for editing. */
export function wordsOf(element: Element, isLeftOut = isAid): string {
  const own = inputValue(element);
  if (own !== null) return own.replace(nothing, '');
  // Another choice that is not shown, or the shown value's own editor. A list that is put away itself is shown as something else.
  const shownInputs = deep(element, 'input, textarea, select').filter(
    (input) => isHiddenAway(element) || !isHiddenAway(parentOf(input) ?? input),
  );
  const radios = shownInputs.filter(isRadio);
  const said = (isOut: typeof isLeftOut) => pieces(element, isOut).map(({ text }) => text);
  // A box to tick that is put away serves the script where words stand beside it.
  const isAside = (input: Element): boolean =>
    attr(input, 'type') === 'checkbox' && isHiddenAway(input) && together(said(isLeftOut)) !== '';
  const filled = shownInputs
    .filter((input) => (radios.length < 2 || !isRadio(input)) && !isAside(input))
    .flatMap((input) => inputValue(input) || []);
  if (filled.length > 0) return filled.join(', ').replace(nothing, '');
  // Of several buttons one is meant; without one their words are a choice and no answer.
  if (radios.length > 1) return chosenOf(radios).replace(nothing, '');
  const shown = together(said(isLeftOut)).replace(nothing, '');
  if (shown !== '' && !kind.test(shown)) return shown;
  // Then what opens the field for editing, then buttons: some applications show each value as one.
  const openedBy = (isButton: typeof isLeftOut, isAction: (text: string) => boolean): string =>
    together(
      said((one, tag) => isLeftOut(one, tag) && !(isButton(one, tag) && !isHidden(one))).filter(
        (text) => !isAction(text) && !nothing.test(text),
      ),
    );
  const isDone = (text: string): boolean => action.test(text);
  const isNew = (words: string): boolean => words !== '' && words !== shown;
  const opened = openedBy(isOpener, isDone);
  const pressed = isNew(opened) ? opened : openedBy(isAnyButton, (text) => isDone(text) || otherAction.test(text));
  // What a button dials or writes to stands before its kind, which is no value beside it.
  if (shown !== '') return reached.test(pressed) ? pressed : shown;
  return pressed || ticked(element);
}
/** A telephone number or an address. */
const reached = /^\+?[\d\s()./-]{6,}(?:$|,)|@/;

const switches = '[role="switch"][aria-checked="true"], [role="checkbox"][aria-checked="true"]';
/** A switch, a tick or a cross that says which it is to screen readers only. */
const ticked = (element: Element): string =>
  deep(element, '[aria-label], [aria-checked="true"]', 5)
    .map((icon) => (matches(icon, switches) ? 'Yes' : attr(icon, 'aria-label')))
    .find((words) => /^(?:yes|no|true|false|ja|nein|oui|non|sí)$/i.test(words)) ?? '';

/** A mark of a required field in words: English, German, French, Spanish and Portuguese, Italian, Dutch; Japanese. */
const required =
  /^\(?(?:required|pflichtfeld|erforderlich|obligatoire|requis|obligatori[oa]|obrigatório|obbligatorio|verplicht)\)?$|^(?:必須|任意)$/i;

/** A label as it stands, without the colon and the mark of a required field. */
export const labelText = (element: Element, isLeftOut = isAid): string =>
  pieces(element, isLeftOut)
    .map(({ text }) => text)
    .filter((text, at) => text !== '*' && (at === 0 || !required.test(text)))
    .join(' ')
    .replace(/^\*\s*/, '')
    .replace(/\s*[:：*]+$/, '');

export const heading = (page: { readonly doc: Document }, selector: string): string | null => {
  const element = one(page.doc, selector);
  return element ? labelText(element) || null : null;
};
