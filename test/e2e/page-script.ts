import type { BareBrowser } from '../bare-browser.ts';
import { until } from './until.ts';

/**
 * What our script does in a page, noted down in the script's own world: the extension has other prototypes and names there than the page, so the page
 * sees nothing of it, and nothing but the notes is changed.
 */
export interface PageScript {
  /** What was done since the notes were begun, in order. */
  deeds(): Promise<readonly Deed[]>;
  /** Tears the notes up, and begins again. */
  begin(): Promise<void>;
  /** How many timers of it are running. */
  timers(): Promise<number>;
  /** What it listens to, of the page and of the browser. */
  listens(): Promise<readonly string[]>;
  /** Keeps the answers to what it tells, until it is called with false. */
  hold(isHeld: boolean): Promise<void>;
  /** What an expression comes to in its world. */
  value<T>(expression: string): Promise<T>;
}

/** It took the page down; it told what it took and was answered; it began to look out for changes, or stopped; or a word that a test noted. */
export type Deed = 'taken' | 'told' | 'answered' | 'observes' | 'rests' | `note: ${string}`;

const notes = `
globalThis.notes = { deeds: [], timers: new Set(), held: null, release() {} };
{
  const note = (deed) => notes.deeds.push(deed);
  const markup = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML');
  Object.defineProperty(Element.prototype, 'outerHTML', { ...markup, get() { note('taken'); return markup.get.call(this); } });
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...all) { note('observes'); return observe.apply(this, all); };
  MutationObserver.prototype.disconnect = function () { note('rests'); return disconnect.call(this); };
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  globalThis.setTimeout = (call, ms) => {
    const timer = set(() => { notes.timers.delete(timer); call(); }, ms);
    notes.timers.add(timer);
    return timer;
  };
  globalThis.clearTimeout = (timer) => { notes.timers.delete(timer); clear(timer); };
  const send = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = async (...all) => {
    note('told');
    const answer = await send.apply(chrome.runtime, all);
    await notes.held;
    note('answered');
    return answer;
  };
}`;

interface World {
  readonly context: { readonly id: number; readonly auxData?: { readonly type?: string } };
}

/** Finds our script's world in the tab that the browser was started with, once the icon was clicked there. */
export async function pageScript({ hear, send, tab }: BareBrowser): Promise<PageScript> {
  let id: number | null = null;
  hear<World>('Runtime.executionContextCreated', ({ context }, session) => {
    if (session === tab && context.auxData?.type === 'isolated') id = context.id;
  });
  await send('Runtime.enable', {}, tab);
  await until(
    async () => id,
    (known) => known !== null,
  );
  const ask = async (expression: string, returnByValue: boolean) => {
    const asked = { expression, contextId: id, awaitPromise: true, returnByValue };
    const answer = await send<{ result: { value?: unknown; objectId?: string }; exceptionDetails?: object }>(
      'Runtime.evaluate',
      asked,
      tab,
    );
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result;
  };
  const value = async <T>(expression: string): Promise<T> => (await ask(expression, true)).value as T;
  const heardBy = async (target: string): Promise<string[]> => {
    const { objectId } = await ask(target, false);
    const found = await send<{ listeners: { type: string }[] }>('DOMDebugger.getEventListeners', { objectId }, tab);
    return found.listeners.map(({ type }) => type);
  };
  await value(notes);
  return {
    value,
    deeds: () => value('notes.deeds'),
    begin: () => value('void notes.deeds.splice(0)'),
    timers: () => value('notes.timers.size'),
    hold: (isHeld) =>
      value(`void (${isHeld} ? notes.held = new Promise((done) => { notes.release = done; }) : notes.release())`),
    async listens() {
      const heard = await Promise.all(['document', 'window', 'navigation'].map(heardBy));
      const isAnswering = await value<boolean>('chrome.runtime.onMessage.hasListeners()');
      return [...heard.flat().sort(), ...(isAnswering ? ['message'] : [])];
    },
  };
}
