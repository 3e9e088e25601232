import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PageRuntime, tellPointed } from '#bus/page.ts';
import type { FactName } from '#core/facts.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { startPointing } from '#readers/point.ts';
import { takeAtOnce } from '#readers/take.ts';

/**
 * What a page gets only when it is needed, so that the content script need not carry it: pointing at words on the seller's
 * click. Asked by the background in the extension's own world, which the page cannot see.
 */
const mine = globalThis as typeof globalThis & {
  icpLensAids?: Record<string, (ask: never) => unknown>;
  icpLensLetGo?: () => void;
  browser?: typeof chrome;
};

/** The words under the pointer are marked by the browser; no node changes. */
function paint(element: Element | null, name: string): void {
  if (!element) return void CSS.highlights?.delete(name);
  const range = document.createRange();
  range.selectNodeContents(element);
  CSS.highlights?.set(name, new Highlight(range));
}

export default defineUnlistedScript(() => {
  const runtime = (mine.browser ?? chrome).runtime as unknown as PageRuntime;
  mine.icpLensAids = {
    point({ name, markName }: { name: FactName; markName: string }) {
      mine.icpLensLetGo?.();
      mine.icpLensLetGo = startPointing({
        pageNow: () => pageOf(takeAtOnce(document, location.href)),
        view: window,
        isReal: (event) => event.isTrusted,
        paint: (element) => paint(element, markName),
        tell: (choices) => tellPointed(runtime, { name, choices }),
      });
      return true;
    },
    letGo() {
      mine.icpLensLetGo?.();
      return true;
    },
  };
});
