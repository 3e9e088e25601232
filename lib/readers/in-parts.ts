import type { Clipping } from '#core/clipping.ts';
import { finders } from './company/clues.ts';
import { finish } from './company/finish.ts';
import { kindOf } from './company/page-kind.ts';
import { sitePageOf } from './company/site-page.ts';
import { readers } from './index.ts';
import type { Page } from './reader.ts';
import { clip } from './run.ts';

/**
 * Reads a company's page part by part, one each time that it is asked on, so that who does it beside other work can give way. What it comes to in
 * the end is what reading it at once gives.
 */
export function* readInParts(page: Page): Generator<void, Clipping> {
  const clipping = clip(page, readers);
  yield;
  if (clipping.sheet) {
    const site = sitePageOf(clipping, clipping.sheet);
    kindOf(site);
    yield;
    for (const find of Object.values(finders)) {
      find?.(site);
      yield;
    }
  }
  return finish(clipping);
}
