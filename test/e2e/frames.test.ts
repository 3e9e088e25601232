import { readFileSync, rmSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { grantedExtension } from '../granted-extension.ts';
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

const words = () => lens.panel.locator('body').innerText();
const heard = `<script>window.heard = []; for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
  document.addEventListener(type, (event) => window.heard.push(event.type));</script>`;
const told = (frame: Frame) => frame.evaluate(() => (window as unknown as { heard: string[] }).heard);
const frameAt = async (page: Page, part: string): Promise<Frame> => {
  const frame = page.frames().find((one) => one.url().includes(part));
  if (!frame) throw new Error(`no frame shows ${part}`);
  await frame.waitForLoadState();
  return frame;
};

it('lets the seller point at words in a frame of the same origin', async () => {
  const record = (name: string, crew: string) => `<!doctype html><html lang="en"><title>Dynamics 365</title><body><main>
    <p class="a1">${name}</p><div><b>Crew on board</b> <span id="crew">${crew}</span></div>${heard}</main></body></html>`;
  const { context } = lens.browser;
  const crm = 'https://loom.crm4.dynamics.com';
  await context.route(`${crm}/**`, (route) => {
    const { pathname, search } = new URL(route.request().url());
    const framed = search.endsWith('2') ? record('Other Works', '75') : record('Harrow Pumps', '340');
    const shell = (id: string) => around.replace('000000000001"', `00000000001${id}"`);
    const body =
      pathname === '/advert.html' ? advert : search.includes('entityrecord') ? framed : shell(pathname.slice(-1));
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  const page = await lens.read(`${crm}/shell/1`);
  await until(words, (all) => all.includes('laid out in a way I cannot read'));
  const frame = await frameAt(page, 'entityrecord');
  const before = await frame.evaluate(() => document.documentElement.outerHTML);
  await lens.panel.getByText('Point at what the page says').click();
  await lens.panel.getByRole('button', { name: 'Employees', exact: true }).click();
  await until(words, (all) => all.includes('Click on the page where it says: Employees'));
  await frame.locator('#crew').click();
  await until(words, (all) => all.includes('Looked for on this site from now on') && all.includes('340'));
  // Neither the frame nor the page around it heard or saw anything of it.
  expect([await told(frame), await frame.evaluate(() => document.documentElement.outerHTML)]).toEqual([[], before]);
  // No frame listens any more.
  await frame.locator('#crew').click();
  await expect.poll(() => told(frame)).toContain('click');
  await lens.read(`${crm}/shell/2`);
  await until(words, (all) => all.includes('75'));
});

it('lets the seller point at words in a granted frame of another origin', async () => {
  const crm = 'https://kettle.example';
  const extension = grantedExtension(inject('extension'), [`${crm}/*`]);
  const other = await openLens({ extension });
  onTestFinished(async () => {
    await other.close();
    rmSync(extension, { recursive: true, force: true });
  });
  const { context } = other.browser;
  const record = `<!doctype html><html lang="en"><title>Harrow and Pike | Accounts | KettleCRM</title><body><main><h1>Harrow and Pike</h1>
    <table><tr><th scope="row">Website</th><td>harrowpike.example</td></tr><tr><th scope="row">Industry</th><td>Logistics</td></tr>
    <tr><th scope="row">Account owner</th><td>Dana Okafor</td></tr><tr><th scope="row">Crew on board</th><td id="crew">90</td></tr></table></main>${heard}</body></html>`;
  await context.route(`${crm}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: record }));
  const desk = 'https://desk.crm4.dynamics.com';
  await context.route(`${desk}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Desk</title><iframe width="900" height="600" src="${crm}/accounts/7"></iframe>`,
    }),
  );
  const page = await other.read(`${desk}/main.aspx`);
  await waitForCompany(other.panel, 'Harrow and Pike');
  await openSection(other.panel, 'Checklist');
  await other.panel.locator('.line-button', { hasText: '50 to 1,000 employees' }).click();
  await other.panel.getByRole('button', { name: 'Point at it on the page' }).first().click();
  const says = () => other.panel.locator('body').innerText();
  await until(says, (all) => all.includes('Click on the page where it says: Employees'));
  const frame = await frameAt(page, '/accounts/7');
  await frame.locator('#crew').click();
  await until(says, (all) => all.includes('Looked for on this site from now on') && all.includes('90 people'));
  expect(await told(frame)).toEqual([]);
});
