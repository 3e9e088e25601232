import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';

/** Our own fictional pages for a first look, each with the address that its real counterpart would have. */
export const samplePages = [
  { file: 'company.html', title: 'A company’s site', url: 'https://www.tidewater-analytics.example/about' },
  {
    file: 'linkedin-company.html',
    title: 'Its LinkedIn page',
    url: 'https://www.linkedin.com/company/tidewater-analytics/',
  },
  {
    file: 'linkedin-profile.html',
    title: 'A buyer’s LinkedIn profile',
    url: 'https://www.linkedin.com/in/marta-lindqvist-sample/',
  },
  {
    file: 'hubspot-record.html',
    title: 'Its HubSpot record',
    url: 'https://app.hubspot.com/contacts/5550134/record/0-2/90017',
  },
] as const;

/** Days are written as `[[day -67]]`, `[[day -67 iso]]` or `[[month -32]]`, so that the pages never grow old. */
export function fillDays(html: string, now: Date): string {
  return html.replace(/\[\[(day|month) ([+-]\d+)( iso)?\]\]/g, (_, unit: string, days: string, iso?: string) => {
    const day = new Date(now.getTime() + Number(days) * 86_400_000);
    if (iso) return day.toISOString().slice(0, 10);
    const words: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric', timeZone: 'UTC' };
    return day.toLocaleDateString('en-US', unit === 'day' ? { ...words, day: 'numeric' } : words);
  });
}

/** A sample page as it is shown today. */
export const readSamplePage = (file: string): string =>
  fillDays(readFileSync(new URL(`../../assets/sample-pages/${file}`, import.meta.url), 'utf8'), new Date());

const contents =
  (): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>ICP Lens: sample pages</title>
<style>body{font:17px/1.6 system-ui,sans-serif;max-width:36em;margin:3em auto;padding:0 1em}li{margin:.6em 0}</style>
<h1>Sample pages</h1><p>Open one, then click the ICP Lens icon (or press Alt+Shift+L). All names are fictional.</p>
<ul>${samplePages.map((page) => `<li><a href="${page.url}">${page.title}</a></li>`).join('')}</ul></html>`;

/** Serves the contents page and the sample pages on this machine alone. */
export function serveSamplePages(port = 0): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const file = samplePages.find((page) => `/${page.file}` === request.url)?.file;
    if (request.url !== '/' && !file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('No such sample page.');
      return;
    }
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(file ? readSamplePage(file) : contents());
  });
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () =>
      done({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      }),
    );
  });
}

/**
 * Lets a browser of ours show the sample pages under their own addresses, so that the readers see what they would see on
 * the real site. Only these addresses are answered; nothing is sent to the sites named.
 */
export async function routeSamplePages(context: BrowserContext): Promise<void> {
  for (const page of samplePages)
    await context.route(page.url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: readSamplePage(page.file) }),
    );
}
