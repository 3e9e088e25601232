import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Clipping } from '#core/clipping.ts';
import type { Reading } from '#core/reading.ts';
import { failed, ok, type Result } from '#core/result.ts';
import type { Snapshot } from '#core/snapshot.ts';
import { understand } from '#core/understand.ts';
import { finish } from '#readers/company/finish.ts';
import { readers } from '#readers/index.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import type { Page } from '#readers/reader.ts';
import { clip } from '#readers/run.ts';
import { takeAtOnce } from '#readers/take.ts';
import { shallow } from './shallow.ts';

/** A page that nobody named the address of: it has no host, so no reader can mistake it for a site. */
const nowhere = 'about:blank';
const mostBytes = 64 * 1024 * 1024;
const element =
  /<(?:!doctype\s+html|html|head|body|main|div|section|article|table|ul|ol|dl|p|h[1-6]|span|form|title|meta)\b/i;

/** Whether bytes can be an HTML page at all, and if not, what they seem to be. */
export function isHtml(bytes: Buffer): Result<null, 'empty' | 'not-html' | 'too-large'> {
  if (bytes.length > mostBytes)
    return failed('too-large', `it has ${Math.round(bytes.length / 1048576)} MB; 64 MB is the most that is read`);
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const start = wide
    ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
    : bytes.toString('latin1');
  if (/^(?:\xef\xbb\xbf|\ufeff)?\s*$/.test(start))
    return failed('empty', 'it is empty; save the page again once it has loaded');
  if (/^%PDF-/.test(start)) return failed('not-html', 'it is a PDF; save the web page itself as HTML');
  if (/^(?:From: |MIME-Version: )/.test(start))
    return failed('not-html', 'it is a web archive (MHTML); save it as "web page, HTML only"');
  if (start.slice(0, 4096).includes('\0')) return failed('not-html', 'it is not text; save the web page as HTML');
  if (/^\s*<\?xml/.test(start) && !/<(?:\w+:)?html\b/i.test(start))
    return failed('not-html', 'it is XML without <html>; save the web page as HTML');
  if (!element.test(start)) return failed('not-html', 'no HTML element is in it; save the web page as HTML');
  return ok(null);
}

/** `http` and `https` addresses only; null for anything else. */
export function webAddress(words: string | null | undefined, base?: string): URL | null {
  if (!words?.trim()) return null;
  const url = URL.parse(words.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** Where a saved page says it came from: its base, canonical or Open Graph address. */
function addressIn(doc: Document): URL | null {
  return (
    webAddress(doc.querySelector('base[href]')?.getAttribute('href')) ??
    webAddress(doc.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    webAddress(doc.querySelector('meta[property="og:url"]')?.getAttribute('content'))
  );
}

/** Encodings whose bytes are valid UTF-8 by themselves and mean something else. */
const sevenBit = /charset=["']?(?:iso-2022|utf-7|utf-16|hz-)/i;

/**
 * Bytes that are valid UTF-8 are taken for it, whatever the page says or says too late to be heard: the server that sent it
 * had the last word, and no other encoding looks like that by chance. Else the bytes are sniffed.
 */
function isTakenForUtf8(bytes: Buffer): boolean {
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef;
  return !marked && isUtf8(bytes) && !sevenBit.test(bytes.subarray(0, 4096).toString('latin1'));
}

/** Parses one document after the other: making a window for each would take as long as reading the page in it. */
let parser: DOMParser | null = null;
function makeParser(): DOMParser {
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
  // Each document that a selector is asked of would leave listeners here: they hold it, and all are gone through for the next one. No event ever comes.
  window.addEventListener = () => {};
  return new window.DOMParser();
}

/** A saved page as a document, and what ends it. */
function parsed(bytes: Buffer, url: URL | null): { readonly doc: Document; close(): void } {
  const html = shallow(bytes);
  if (isTakenForUtf8(bytes)) {
    parser ??= makeParser();
    return { doc: parser.parseFromString(html.toString('utf8'), 'text/html'), close() {} };
  }
  const { window } = new JSDOM(html, { url: url?.href ?? nowhere, virtualConsole: new VirtualConsole() });
  return { doc: window.document, close: () => window.close() };
}

/** Parses a saved page and takes it down. Its bytes decide the charset, as in a browser; scripts never run and nothing is fetched. */
export function takePage(bytes: Buffer, url: URL | null): Snapshot {
  const { doc, close } = parsed(bytes, url);
  const snapshot = takeAtOnce(doc, (url ?? addressIn(doc) ?? new URL(nowhere)).href);
  close();
  return snapshot;
}

/** A saved page as the readers see it. */
export const openPage = (bytes: Buffer, url: URL | null): Page => pageOf(takePage(bytes, url));

/** Reads a saved page as the extension would: a clipping from the DOM, understood outside it. */
export function readPage(
  bytes: Buffer,
  url: URL | null,
  today: string,
): { readonly clipping: Clipping; readonly reading: Reading } {
  const clipping = finish(clip(openPage(bytes, url), readers));
  return { clipping, reading: understand(clipping, { id: 'reading', at: `${today}T12:00:00.000Z`, today }) };
}
