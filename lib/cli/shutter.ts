import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

export const themes = ['light', 'dark'] as const;
export const widths = [320, 360, 400] as const;
const height = 800;
/** The narrowest panel that a browser makes, a wide one, and one of 360 px at twice the size of everything. */
const narrow = { '280': 280, '500': 500, zoomed: 180 } as const;

/** Takes one state in both themes and all widths. */
export interface Shutter {
  /** @param sight what must be in sight; the page's top when left out */
  shoot(page: Page, name: string, sight?: Locator): Promise<void>;
  /** One state as it looks to those who see it otherwise: in the system's own colours, at 280 and 500 px, at 200 % zoom, and from right to left. */
  odd(page: Page, name: string): Promise<void>;
  /** How many pictures there are. */
  taken(): number;
}

/** @param wanted names of the states to be kept; all when empty */
export function openShutter(folder: string, wanted: readonly string[] = []): Shutter {
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const take = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    count += 1;
  };
  return {
    async shoot(page, name, sight) {
      if (wanted.length > 0 && !wanted.includes(name)) return;
      // Nothing looks pointed at.
      await page.mouse.move(0, 0);
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          if (sight) await sight.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
          else await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
          await take(page, `${name}-${colorScheme}-${width}`);
        }
      }
    },
    async odd(page, name) {
      if (wanted.length > 0 && !wanted.includes(`${name}-odd`)) return;
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme, forcedColors: 'active' });
        await take(page, `${name}-odd-contrast-${colorScheme}`);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      for (const [look, width] of Object.entries(narrow)) {
        await page.setViewportSize({ width, height });
        await take(page, `${name}-odd-${look}`);
      }
      await page.setViewportSize({ width: 360, height });
      for (const dir of ['rtl', 'ltr']) {
        await page.evaluate((way) => {
          document.documentElement.dir = way;
        }, dir);
        if (dir === 'rtl') await take(page, `${name}-odd-rtl`);
      }
    },
    taken: () => count,
  };
}
