/** What each key does in the review queue. One list: the page listens by it and its help is drawn from it. */
export const queueKeys = [
  { keys: ['j', 'ArrowDown'], act: 'next', says: 'next flag' },
  { keys: ['k', 'ArrowUp'], act: 'previous', says: 'flag before' },
  { keys: ['a'], act: 'accept', says: 'accept' },
  { keys: ['r'], act: 'reject', says: 'reject' },
  { keys: ['e'], act: 'exception', says: 'accept as an exception' },
  { keys: ['s'], act: 'spec', says: 'accept, and change the spec' },
  { keys: ['n'], act: 'later', says: 'not now: bring it back later' },
  { keys: ['m'], act: 'together', says: 'answer all that say the same, or only this one' },
  { keys: ['u'], act: 'undo', says: 'take the last answer back' },
  { keys: ['c'], act: 'claim', says: 'claim it, or let go' },
  { keys: ['o'], act: 'page', says: 'open the page it was raised on' },
  { keys: ['/'], act: 'filter', says: 'filter' },
  { keys: ['g', 'Home'], act: 'first', says: 'first flag' },
  { keys: ['G', 'End'], act: 'last', says: 'last flag' },
  { keys: ['?'], act: 'help', says: 'show these keys' },
] as const;
export type QueueAct = (typeof queueKeys)[number]['act'];

/** The act of a key press, or null: with a modifier, or where somebody types, a key means itself. */
export function actOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  isTyping: boolean,
): QueueAct | null {
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return null;
  return queueKeys.find(({ keys }) => (keys as readonly string[]).includes(event.key))?.act ?? null;
}

/** Whether the focus stands where letters are text. */
export const isTypingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
