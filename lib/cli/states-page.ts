import { waitForCompany } from './panel-steps.ts';
import { type Stage, type States, visit } from './stage.ts';

/** A page on which the panel says this, taken and closed again. */
async function instead(stage: Stage, name: string, title: string, url: string, body?: string, isClicked = true) {
  const page = await visit(stage, url, body, isClicked);
  await stage.panel.getByRole('heading', { name: title }).waitFor();
  await stage.shutter.shoot(stage.panel, name);
  await page.close();
  await stage.tab.bringToFront();
}

const about = (name: string, more: object) =>
  `<!doctype html><html lang="en"><title>${name}</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name, ...more })}</script><h1>${name}</h1>`;
const outOfReach = about('Volga Metering', {
  description: 'Software as a service for metering companies.',
  numberOfEmployees: 220,
  address: { '@type': 'PostalAddress', addressLocality: 'Kazan', addressCountry: 'RU' },
});
const littleKnown = about('Quiet Harbour', { url: 'https://quiet-harbour.example/' });

/** Keeps a page's own thread busy until it is closed, or for a minute: no script of ours comes to run in it. */
const keepBusy = `console.log('busy'); for (const end = Date.now() + 60000; Date.now() < end; );`;

/** Companies that are out or hardly known, and pages on which there is nothing to judge. */
export const pageStates: States = {
  disqualified: async (stage) => {
    const page = await visit(stage, 'https://volga-metering.example/about', outOfReach);
    await stage.panel.locator('.verdict.out').waitFor();
    await stage.shutter.shoot(stage.panel, 'disqualified');
    await page.close();
    await stage.tab.bringToFront();
  },
  'little-known': async (stage) => {
    const page = await visit(stage, 'https://quiet-harbour.example/', littleKnown);
    await waitForCompany(stage.panel, 'Quiet Harbour');
    await stage.shutter.shoot(stage.panel, 'little-known');
    await page.close();
    await stage.tab.bringToFront();
  },
  'search-window': async ({ browser, panel, tab, shutter }) => {
    // The same panel in the small window that the shortcut opens where a panel cannot have the keyboard.
    const here = await panel.evaluate('chrome.windows.getCurrent().then(({ id }) => id)');
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.id}/sidepanel.html#search=${here}`);
    await page.getByRole('textbox', { name: 'Search the objections' }).fill('price');
    await page.locator('.hit.open').waitFor();
    await shutter.shoot(page, 'search-window', page.locator('#section-objections-title'));
    await page.close();
    await tab.bringToFront();
  },
  nothing: (stage) =>
    instead(
      stage,
      'nothing',
      'Nothing to qualify here',
      'https://recipes.example/soup',
      '<title>Soup</title><h1>Leek soup</h1><p>Cut the leeks.</p>',
    ),
  'about-others': (stage) =>
    instead(
      stage,
      'about-others',
      'Nothing to qualify here',
      'https://www.harrow-pumps.example/customers/leek-farm',
      '<title>Leek Farm</title><h1>How Leek Farm waters its fields</h1><p>Leek Farm has forty fields.</p>',
    ),
  'click-to-read': (stage) =>
    instead(
      stage,
      'click-to-read',
      'Click to read this page',
      'https://www.linkedin.com/company/another-sample/',
      '<title>Another</title>',
      false,
    ),
  reading: async (stage) => {
    const url = 'https://slow.example/about';
    const page = await stage.browser.context.newPage();
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Slow</title>' }));
    await page.goto(url);
    const isBusy = page.waitForEvent('console');
    page.evaluate(keepBusy).catch(() => 'it is closed before it ends');
    await isBusy;
    await stage.browser.clickAction(page);
    await stage.panel.locator('.skeleton').waitFor();
    await stage.shutter.shoot(stage.panel, 'reading');
    await page.close();
    await stage.tab.bringToFront();
  },
  unreadable: (stage) =>
    instead(
      stage,
      'unreadable',
      'This page is laid out in a way I cannot read',
      'https://www.linkedin.com/company/changed-sample/',
      '<title>LinkedIn</title><main><p>Loading</p></main>',
    ),
  // A page of the extension itself: of the browser's own pages an extension is not even told the address.
  forbidden: async ({ options, tab, panel, shutter }) => {
    await options.bringToFront();
    await panel.getByRole('heading', { name: 'Browsers keep this page to themselves' }).waitFor();
    await shutter.shoot(panel, 'forbidden');
    await panel.getByRole('button', { name: 'Enter a company' }).click();
    await panel.getByLabel("The company's domain").waitFor();
    await shutter.shoot(panel, 'by-name');
    await tab.bringToFront();
  },
};
