import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { hostileStrings, shown } from './hostile-strings.ts';
import { company, flagStates, type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** Pages made to break out, through the whole real path: taken down, read, drawn, flagged, reviewed. Nothing of them runs anywhere. */
const data = preparedFolder();
let serving: Serving;
let lens: Lens;
/** Whatever ran: dialogs, requests to where only code would send them. */
const ran: string[] = [];
const pages = new Map<string, string>();
const words = () => lens.panel.locator('body').innerText();

function watch(page: Page): void {
  page.on('dialog', (dialog) => {
    ran.push(`dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) ran.push(request.url());
  });
}

/** What hostile words left in a page of ours: a global, an element that we did not make, code in an attribute. */
const leftIn = (page: Page) =>
  page.evaluate(() => {
    const made =
      '[data-hit], iframe, object, embed, base, math, video, animate, [srcdoc], [href^="javascript:" i], [action]';
    const coded = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const strange = [...document.querySelectorAll('script, link, img, form')].filter((element) =>
      /hit/.test(`${element.outerHTML.slice(0, 300)}`),
    );
    return ['hit' in window, document.querySelectorAll(made).length, coded.length, strange.length];
  });
const nothing = [false, 0, 0, 0];

/** Deals out the strings, each once until all were dealt. */
let dealt = 0;
const next = (): string => hostileStrings[dealt++ % hostileStrings.length] as string;

function companyPage(at: number): string {
  const many = (count: number, one: (words: string) => string) =>
    Array.from({ length: count }, () => one(next())).join('');
  const organisation = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: `Works ${at} ${next()}`,
    description: next(),
    telephone: next(),
    sameAs: [next(), next()],
    logo: next(),
    knowsAbout: [next(), next()],
    address: { '@type': 'PostalAddress', streetAddress: next(), addressLocality: next(), addressCountry: 'NL' },
    numberOfEmployees: '340',
    __proto__: { hit: 1 },
  };
  const json = JSON.stringify(organisation).replace(/</g, '\\u003c');
  return `<!doctype html><html lang="en"><title>Works ${at} ${shown(next())}</title>
    <meta name="description" content="${shown(next())}"><meta property="og:site_name" content="Works ${at} ${shown(next())}">
    <meta name="generator" content="${shown(next())}"><script type="application/ld+json">${json}</script><body>
    <header><img class="logo" alt="${shown(next())}" src="/logo.png"></header><h1>${shown(next())}</h1>
    <p>Works ${at} makes meters. ${shown(next())}</p><address>${shown(next())}</address>
    <dl>${many(6, (said) => `<dt>Industry</dt><dd>${shown(said)}</dd><dt>${shown(next())}</dt><dd>x</dd>`)}</dl>
    <section><h2>We are hiring</h2><ul>${many(6, (said) => `<li>Account executive ${shown(said)}</li>`)}</ul></section>
    ${many(4, (said) => `<p>We changed our prices three times this year ${shown(said)}.</p>`)}
    <a href="${shown(next())}">Careers ${shown(next())}</a><footer>© 2026 Works ${at} ${shown(next())}</footer></body></html>`;
}

const crmPage = (at: number, count: number): string =>
  `<!doctype html><html lang="en"><title>Dynamics 365</title><body><main><h1>Works ${at} ${shown(next())}</h1>
    <dl><dt>Account name</dt><dd>Works ${at} ${shown(next())}</dd><dt>Website</dt><dd>works-${at}.example</dd><dt>Owner</dt><dd>${shown(next())}</dd>
    <dt>Stage</dt><dd>${shown(next())}</dd><dt>Industry</dt><dd>${shown(next())}</dd><dt>Number of employees</dt><dd>340</dd>
    ${Array.from({ length: count }, () => `<dt>${shown(next())}</dt><dd>${shown(next())}</dd>`).join('')}</dl></main></body></html>`;

/** A saved page in which every second line says something hostile too. */
function savedPage(file: string): string {
  const html = readFileSync(new URL(`../pages/${file}.html`, import.meta.url), 'utf8');
  let at = 0;
  return html.replace(/(<(?!script|style|title|h2)[a-z][^>]*>)([^<>{}]{4,})(?=<)/g, (_, tag: string, said: string) =>
    at++ % 2 === 0 ? `${tag}${said}` : `${tag}${said} ${shown(next())}`,
  );
}

beforeAll(async () => {
  serving = await serve({ sample: true, data, app: { limits: null } });
  lens = await openLens();
  await waitForCompany(lens.panel, company);
  await lens.join(serving.url, serving.invites?.revops ?? '', 'Robin RevOps');
  watch(lens.panel);
  await lens.browser.context.route(/^https:\/\/(?!www\.tidewater)/, (route) => {
    const url = route.request().url();
    const body = pages.get(url);
    if (body === undefined) {
      if (url.includes('hit.example')) ran.push(url);
      return route.abort();
    }
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
});
afterAll(async () => {
  await lens?.close();
  await serving?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** Reads a page and waits until the panel shows what it is to show. */
async function read(url: string, html: string, sign: string): Promise<void> {
  pages.set(url, html);
  const page = await lens.read(url);
  page.on('dialog', () => ran.push(`dialog on ${url}`));
  await until(words, (all) => all.includes(sign), 30_000, url);
  expect(await leftIn(lens.panel), url).toEqual(nothing);
}

it('runs nothing of five hundred ways of writing code, in the panel or the workspace', async () => {
  expect(new Set(hostileStrings).size).toBeGreaterThan(500);
  /** The tier is flagged, and what is sent is looked at. */
  let seen = '';
  const flag = async () => {
    const { panel } = lens;
    await panel.getByRole('button', { name: 'Wrong tier', exact: true }).first().click();
    await panel.locator('.toast').getByRole('button', { name: 'Add detail' }).click();
    const sheet = panel.locator('.sheet');
    await sheet.getByRole('button', { name: 'See what is sent' }).click();
    await sheet.locator('pre').first().waitFor();
    seen += await sheet.innerText();
    expect(await leftIn(panel)).toEqual(nothing);
    await sheet.getByRole('button', { name: 'Save' }).click();
  };
  for (let at = 1; at <= 10; at++) {
    await read(`https://www.works-${at}.example/`, companyPage(at), `works-${at}.example`);
    if (at <= 2) await flag();
  }
  const dynamics =
    'https://harrow.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=0a1b2c3d-0000-4000-8000-00000000001';
  for (let at = 0; at < 2; at++) {
    await read(`${dynamics}${at}`, crmPage(11 + at, 80), `works-${11 + at}.example`);
    await flag();
  }
  for (const [file, sign] of [
    ['linkedin-company/sdui-home', 'Calderbank Systems'],
    ['linkedin-profile/sdui-grouped-roles', 'Ilse Vanterpool'],
  ] as const) {
    const { url } = JSON.parse(readFileSync(new URL(`../pages/${file}.json`, import.meta.url), 'utf8')) as {
      url: string;
    };
    await read(url, savedPage(file), sign);
  }
  expect(dealt).toBeGreaterThan(hostileStrings.length);
  await openSection(lens.panel, 'Flags and answers');
  // They were not merely lost on the way: what is sent has them, as words.
  expect(seen.split('hit').length).toBeGreaterThan(40);
  await until(
    () => flagStates(lens.panel),
    (states) => states.length >= 4 && states.every((state) => /sent/.test(state)),
  );

  const { context, id } = lens.browser;
  const room = await context.newPage();
  await room.goto(`chrome-extension://${id}/workspace.html#/queue`);
  await room.getByRole('option', { selected: true }).waitFor();
  const served = new URL(serving.url).origin;
  room.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('chrome-extension:') && !url.startsWith(served)) ran.push(url);
  });
  const rows = await room.getByRole('option').all();
  expect(rows.length).toBeGreaterThanOrEqual(4);
  for (const row of rows) {
    await row.click();
    await room.waitForTimeout(100);
    expect(await leftIn(room)).toEqual(nothing);
  }
  await expect.poll(() => room.locator('body').innerText()).toContain('data-hit');
  expect(ran).toEqual([]);
});

it('reads pages that were made to choke it, and names what they name', async () => {
  const fields = 'getAttribute attributes childNodes parentNode localName shadowRoot textContent outerHTML nodeType';
  const clobbering =
    'querySelectorAll getElementsByTagName documentElement createTreeWalker visibilityState defaultView'
      .split(' ')
      .map(
        (name) =>
          `<form name="${name}">${fields
            .split(' ')
            .map((field) => `<input name="${field}">`)
            .join('')}</form>`,
      )
      .join('');
  const foot = (name: string) => `<footer>© 2026 ${name} Ltd</footer>`;
  const block =
    '<script type="application/ld+json">{"@type":"Organization","name":"Blockmoor","@id":"#a","parent":{"@id":"#a"}}</script>';
  const broken = `<script>document.querySelector('h1').textContent += ' \\ud800'; document.title = 'Bentley\\udc00 Turn';</script>`;
  const made: Record<string, string> = {
    Clobberton: `<title>Clobberton</title>${clobbering}${foot('Clobberton')}`,
    'Bentley Turn': `<title>x</title><h1>Bentley Turn</h1><p>Phone: \u202d0113\u200b 496 0042</p>${broken}${foot('Bent\u200bley Turn')}`,
    Longacre: `<title>Longacre</title><p>${'b'.repeat(1_000_000)}</p><a href="/${'c'.repeat(1_000_000)}">x</a><b title="${'d'.repeat(1_000_000)}">x</b>${foot('Longacre')}`,
    Blockmoor: `<title>Blockmoor</title>${block.repeat(10_000)}${foot('Blockmoor')}`,
    Nesthill: `<title>Nesthill</title>${'<div>'.repeat(200_000)}${foot('Nesthill')}`,
  };
  for (const [name, html] of Object.entries(made)) {
    const url = `https://www.${name.toLowerCase().replace(' ', '-')}.example/`;
    await read(url, `<!doctype html><html lang="en"><meta charset="utf-8">${html}`, name);
    await lens.panel.getByRole('heading', { level: 1, name }).waitFor();
  }
  expect(await words()).not.toMatch(/[\u202a-\u202e\u200b]|\p{Cs}/u);
  expect(ran).toEqual([]);
});
