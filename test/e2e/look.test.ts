import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { faultsIn } from './axe.ts';
import { company, type Lens, openLens } from './lens.ts';

/** The real panel, as axe and a ruler see it. */
let lens: Lens;
beforeAll(async () => {
  lens = await openLens();
  await waitForCompany(lens.panel, company);
  for (const title of ['Checklist', 'Objections', 'Buyer language']) await openSection(lens.panel, title);
  await lens.panel.locator('.line-button').first().click();
});
afterAll(() => lens?.close());

// 180 px is the narrow panel of 360 px at 200 % zoom; 280 px the narrowest that a browser makes.
it.each([180, 280, 400])('has no fault that axe can see and no sideways scrolling at %i px', async (width) => {
  await lens.panel.setViewportSize({ width, height: 900 });
  expect(await faultsIn(lens.panel)).toEqual([]);
});

it('can be gone through by keyboard, with the focus in sight and never behind the foot', async () => {
  await lens.panel.setViewportSize({ width: 360, height: 640 });
  await lens.panel.locator('body').focus();
  const seen = new Set<string>();
  for (let press = 0; press < 40; press++) {
    await lens.panel.keyboard.press('Tab');
    seen.add(
      await lens.panel.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        if (!at || at === document.body) return 'none';
        const { outlineStyle, boxShadow } = getComputedStyle(at.closest('.search') ?? at);
        const foot = document.querySelector('.panel-foot');
        const isBehind =
          !foot?.contains(at) && at.getBoundingClientRect().bottom > (foot?.getBoundingClientRect().top ?? 0);
        const isSeen = !isBehind && (outlineStyle !== 'none' || boxShadow !== 'none');
        return `${at.textContent?.trim() || at.getAttribute('aria-label')}|${isSeen}`;
      }),
    );
  }
  expect(seen.size).toBeGreaterThan(25);
  expect([...seen].filter((each) => each.endsWith('|false'))).toEqual([]);
});
