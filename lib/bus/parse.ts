import { anchorNames } from '#core/anchors.ts';
import { type FactName, isAnswerable, kindOf } from '#core/facts.ts';
import { flagKinds, reasonCodes } from '#core/flag-codes.ts';
import type { Apart } from '#core/identity.ts';
import { type Held, mostMarkup, type Snapshot } from '#core/snapshot.ts';
import { type Guard, list, named, oneOf, orNull, record, refused, text, truth, whole, words } from './guard.ts';
import { type AskOf, counted, type PanelAsk, type Pointed } from './messages.ts';

/** What may arrive, message by message. A message that does not fit is refused whole. */

const nothing = record({});
const inWindow = record({ windowId: whole });
const factName = named<FactName>(100, (name) => kindOf(name) !== null);
const answerName = named<FactName>(120, isAnswerable);
const id = named<string>(36, (name) =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(name),
);
const aboutId = text(64);
/** A prospect without a name of its own is named after its page. */
const prospectKey = text(8100);

const aboutShown = { windowId: whole, prospect: prospectKey, person: orNull(text(300)) };
const aboutPage = { tabId: whole, page: orNull(text(8100)) };

/** A path of the store's own, from which no other host and no way up can be made. */
const isStorePath = (path: string): boolean => /^\/v1\/[\w\-./?=&%+~:]*$/.test(path) && !/\.\.|\/\//.test(path);

const refinement = {
  suggestedTier: orNull(text(64)),
  reason: orNull(oneOf(reasonCodes)),
  note: orNull(text(2000)),
};
const flagDraft = record({ kind: oneOf(flagKinds), criterion: orNull(aboutId), fact: orNull(text(100)) }, refinement);

/** Each names a source by a company's key or by its page. */
const pair: Guard<Apart[number]> = (input) => {
  const keys = Array.isArray(input) && input.length === 2 ? list(prospectKey, 2)(input) : refused;
  return keys === refused ? refused : [keys[0]!, keys[1]!];
};

const asks: { readonly [A in PanelAsk]: Guard<AskOf<A>> } = {
  'panel:look': inWindow,
  'page:read': inWindow,
  'page:own': record({ ...aboutPage, isOwn: truth }),
  'page:insert': record({ windowId: whole, text: text(4000) }),
  'page:point': record({ windowId: whole, said: text(2000) }),
  'page:unpoint': inWindow,
  'flag:raise': record({ ...aboutShown, draft: flagDraft }, { id }),
  'flag:withdraw': record({ id }),
  'flag:refine': record({ id, refinement: record({}, refinement) }),
  'flag:payload': record({ id }),
  'flags:seen': nothing,
  'fact:answer': record({ ...aboutShown, name: answerName, said: text(300) }, { id }),
  'fact:forget': record({ ...aboutShown, name: answerName }, { said: list(text(300), 200), id }),
  'facts:paste': record({ ...aboutPage, words: text(20_000) }),
  'fact:point': record({ ...aboutPage, name: factName }),
  'fact:let-go': inWindow,
  'clues:look': nothing,
  'clue:forget': record({ id: text(100) }),
  'prospect:apart': record({ ...aboutShown, reading: text(100) }),
  'prospect:together': record({ windowId: whole, pair }),
  'prospect:domain': record({ ...aboutPage, domain: orNull(text(300)) }),
  'count:add': record({ what: oneOf(counted), about: oneOf(['objection', 'phrase']), aboutId }),
  'team:join': record({ store: text(2000), code: text(400), name: text(120) }),
  'team:leave': nothing,
  'site:changed': inWindow,
  'sites:look': nothing,
  'settings:change': record({ settings: record({}, { counts: truth }) }),
  'sync:now': nothing,
  'store:call': record(
    { method: oneOf(['GET', 'POST', 'PUT', 'DELETE']), path: named<string>(2000, isStorePath) },
    { body: (input) => input, etag: text(200) },
  ),
};

/** The name and payload of a panel's ask, or `refused`. */
export function parseAsk(message: unknown): { name: PanelAsk; ask: AskOf<PanelAsk> } | typeof refused {
  const envelope = askEnvelope(message);
  if (envelope === refused) return refused;
  const name = envelope.name as PanelAsk;
  const ask = asks[name](envelope.with);
  return ask === refused ? refused : { name, ask };
}

/** Whether a message is meant for the background at all, without looking into it. */
export const isAsk = (message: unknown): boolean => kindOfMessage(message) === 'ask';
export const isTell = (message: unknown): boolean => kindOfMessage(message) === 'tell';

const kindOfMessage = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && Object.hasOwn(message, 'icp') ? Reflect.get(message, 'icp') : null;

const anything: Guard<unknown> = (input) => input;
const askEnvelope = record({
  icp: oneOf(['ask']),
  name: named<string>(40, (name) => Object.hasOwn(asks, name)),
  with: anything,
});
const tellEnvelope = record({
  icp: oneOf(['tell']),
  name: oneOf(['page:snapshot', 'page:pointed']),
  with: anything,
});

const held: Guard<Held> = (input) => {
  if (!Array.isArray(input) || input.length !== 2) return refused;
  const at = whole(input[0]);
  const said = words(4000)(input[1]);
  return at === refused || said === refused ? refused : [at, said];
};
const snapshot: Guard<Snapshot> = record({
  url: named<string>(8000, (url) => URL.canParse(url)),
  html: words(mostMarkup),
  held: list(held, 4000),
  shadows: list(
    record({ within: whole, name: words(200), host: whole, html: words(mostMarkup), held: list(held, 4000) }),
    500,
  ),
});

/** A page that a content script took down, with its sizes bounded, or `refused`. Its address must be of the sender's own origin. */
export function parseSnapshot(message: unknown, senderUrl: string): Snapshot | typeof refused {
  const envelope = tellEnvelope(message);
  if (envelope === refused || envelope.name !== 'page:snapshot') return refused;
  const parsed = snapshot(envelope.with);
  if (parsed === refused || !sameOrigin(parsed.url, senderUrl)) return refused;
  const size = parsed.shadows.reduce((sum, { html }) => sum + html.length, parsed.html.length);
  return size > 2 * mostMarkup ? refused : parsed;
}

const pointed: Guard<Pointed> = record({
  name: factName,
  choices: orNull(
    list(
      record({
        said: words(300),
        mark: orNull(
          record(
            { by: oneOf(['label', 'heading', 'attribute']) },
            { words: text(120), attribute: oneOf(anchorNames), is: text(120), endsWith: text(120) },
          ),
        ),
      }),
      20,
    ),
  ),
});

/** What the seller pointed at, or `refused`. */
export function parsePointed(message: unknown): Pointed | typeof refused {
  const envelope = tellEnvelope(message);
  return envelope === refused || envelope.name !== 'page:pointed' ? refused : pointed(envelope.with);
}

const sameOrigin = (one: string, other: string): boolean => {
  const [a, b] = [new URL(one), new URL(other)];
  return a.protocol === b.protocol && a.host === b.host;
};
