/** What each key does in the review queue. One list: the page listens by it and its help is drawn from it (`key.ACT` in the locale). */
export const queueKeys = [
  { keys: ['j', 'ArrowDown'], act: 'next' },
  { keys: ['k', 'ArrowUp'], act: 'previous' },
  { keys: ['a'], act: 'accept' },
  { keys: ['t'], act: 'tier' },
  { keys: ['e'], act: 'exception' },
  { keys: ['s'], act: 'spec' },
  { keys: ['r'], act: 'reject' },
  { keys: ['n'], act: 'later' },
  { keys: ['m'], act: 'merge' },
  { keys: ['u'], act: 'undo' },
  { keys: ['c'], act: 'claim' },
  { keys: ['o'], act: 'page' },
  { keys: ['/'], act: 'filter' },
  { keys: ['g', 'Home'], act: 'first' },
  { keys: ['G', 'End'], act: 'last' },
  { keys: ['?'], act: 'help' },
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
