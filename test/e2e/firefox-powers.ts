import type { Firefox } from './firefox.ts';
import { until } from './until.ts';

/** What only the browser itself can do or see. */

/** Lets Firefox show these pages under their own addresses; nothing is asked of the network for them. */
export const answerPages = (firefox: Firefox, pages: Readonly<Record<string, string>>): Promise<null> =>
  firefox.inBrowser(
    `const pages = new Map(Object.entries(args[0]));
     const bytes = (text) => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
     const answering = { observe(subject) {
       const channel = subject.QueryInterface(Ci.nsIHttpChannel);
       const html = pages.get(channel.URI.specIgnoringRef);
       if (html === undefined) return;
       const made = Cc['@mozilla.org/network/replaced-http-response;1'].createInstance(Ci.nsIReplacedHttpResponse);
       made.init();
       made.responseStatus = 200;
       made.responseStatusText = 'OK';
       made.setResponseHeader('content-type', 'text/html; charset=utf-8', false);
       made.responseBody = bytes(html);
       channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(made);
     } };
     Services.obs.addObserver(answering, 'http-on-before-connect');
     globalThis.lensAnswering = answering;
     return null;`,
    pages,
  );

/** What a person would paste. */
export const clipboard = (firefox: Firefox): Promise<string> =>
  firefox.inBrowser(
    `const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
     held.init(null);
     held.addDataFlavor('text/plain');
     Services.clipboard.getData(held, Services.clipboard.kGlobalClipboard);
     const words = {};
     try { held.getTransferData('text/plain', words); } catch { return ''; }
     return words.value.QueryInterface(Ci.nsISupportsString).data;`,
  );

/** Firefox's own "Work Offline". It spares connections to this machine that are open already; a store elsewhere would have none. */
export const setOffline = (firefox: Firefox, isOffline: boolean): Promise<null> =>
  firefox.inBrowser(
    `Services.io.offline = args[0];
     if (args[0]) Services.obs.notifyObservers(null, 'net:prune-all-connections');
     return null;`,
    isOffline,
  );

/** What Firefox does to an idle event page at any time. The next event starts it again. */
export const endBackground = (firefox: Firefox): Promise<null> =>
  firefox.inBrowser(
    `const { extension } = WebExtensionPolicy.getByID(args[0]);
     await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
     if (extension.backgroundState !== 'stopped') throw new Error('the background is ' + extension.backgroundState);
     return null;`,
    firefox.id,
  );

/** A click on the icon in the toolbar. */
export async function clickIcon(firefox: Firefox): Promise<void> {
  const { x, y } = await firefox.inBrowser<{ x: number; y: number }>(
    `const icon = document.querySelector('#nav-bar [data-extensionid="' + args[0] + '"]');
     if (!icon) throw new Error('the icon is not in the toolbar');
     const box = icon.getBoundingClientRect();
     return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`,
    firefox.id,
  );
  await firefox.clickAt(x, y);
}

/** Answers the question that Firefox puts under its toolbar, and gives its words. */
export async function answerPrompt(firefox: Firefox, isAllowed: boolean): Promise<string> {
  const prompt = `const prompt = document.querySelector('#notification-popup[panelopen] popupnotification');`;
  await until(
    () => firefox.inBrowser<boolean>(`${prompt} return Boolean(prompt);`),
    (isThere) => isThere,
    20_000,
    'a prompt',
  );
  const { words, x, y } = await firefox.inBrowser<{ words: string; x: number; y: number }>(
    `${prompt}
     const box = prompt[args[0] ? 'button' : 'secondaryButton'].getBoundingClientRect();
     return { words: prompt.textContent.replace(/\\s+/g, ' '), x: box.x + box.width / 2, y: box.y + box.height / 2 };`,
    isAllowed,
  );
  await firefox.clickAt(x, y);
  await until(
    () => firefox.inBrowser<boolean>(`${prompt} return Boolean(prompt);`),
    (isThere) => !isThere,
    20_000,
    'the end of the prompt',
  );
  return words;
}

/** What a seller does on the page of the add-on, where optional kinds of data are switched off. */
export const takeConsentBack = (firefox: Firefox): Promise<null> =>
  firefox.inBrowser(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(args[0]);
     await ExtensionPermissions.remove(args[0], { permissions: [], origins: [], data_collection: ['browsingActivity'] }, extension);
     return null;`,
    firefox.id,
  );
