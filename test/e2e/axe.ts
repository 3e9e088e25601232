import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What axe finds in a page as it stands, in both themes. */

const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');
/** What a theme decides. All else is in the document, which no theme changes. */
const ofColours = ['color-contrast', 'link-in-text-block'];

interface Axe {
  run(within: unknown, options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

/** "light: color-contrast: .quiet", one for each fault; also where the page scrolls sideways. Leaves the page in dark. */
export async function faultsIn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source);
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await page.evaluate(
      async ([rules]) => {
        const { axe } = globalThis as unknown as { axe: Axe };
        const { violations } = await axe.run(document, {
          resultTypes: ['violations'],
          ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
        });
        const { scrollWidth, clientWidth } = document.documentElement;
        return [
          ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' ')}`),
          ...(scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth}`] : []),
        ];
      },
      [colorScheme === 'light' ? null : ofColours],
    );
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}
