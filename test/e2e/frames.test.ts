import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCompany } from '../../lib/cli/panel-steps.ts';
import { company, type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** A CRM of the classic kind: its page is a frame around the record, with an advert beside it. */
const host = 'https://harrow.crm4.dynamics.com';
const recordAt = '/main.aspx?pagetype=entityrecord&etn=account&id=0a1b2c3d-0000-4000-8000-000000000001';
const saved = readFileSync(new URL('../pages/crm-record/dynamics-account.html', import.meta.url), 'utf8');
const around = `<!doctype html><html lang="en"><title>Dynamics 365</title><body><nav>Sales</nav>
  <iframe src="/advert.html"></iframe><iframe src="${recordAt.replaceAll('&', '&amp;')}"></iframe></body></html>`;
const advert = `<!doctype html><html lang="en"><title>Loud Adverts Inc</title><meta property="og:site_name" content="Loud Adverts Inc">
  <body><h1>Loud Adverts Inc</h1><p>Loud Adverts Inc makes adverts. We are 900 employees in Utrecht, Netherlands.</p></body></html>`;

let lens: Lens;
beforeAll(async () => {
  lens = await openLens();
  await waitForCompany(lens.panel, company);
});
afterAll(() => lens?.close());

it('reads the record in a frame of a page that is nothing, and no advert', async () => {
  const { context } = lens.browser;
  await context.route(`${host}/**`, (route) => {
    const { pathname, search } = new URL(route.request().url());
    const body = pathname === '/advert.html' ? advert : search.includes('entityrecord') ? saved : around;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  const page = await lens.read(`${host}/main.aspx`);
  await waitForCompany(lens.panel, 'Calderbank Systems');
  await until(
    () => lens.panel.locator('body').innerText(),
    (words) => words.includes('Calderbank Systems') && !words.includes('Loud Adverts'),
  );
  // Nothing was left on any of its frames.
  for (const frame of page.frames())
    expect(
      await frame.evaluate(() => [Object.keys(window).filter((name) => /icp/i.test(name)), document.cookie]),
    ).toEqual([[], '']);
});
