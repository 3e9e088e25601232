import type { Firefox } from './firefox.ts';
import { until } from './until.ts';

/** Firefox's real sidebar: read by scripts, worked by the mouse and the keys of the browser's own window. */
export interface Sidebar {
  /** Whether it is open with our page in it. */
  isOpen(): Promise<boolean>;
  hide(): Promise<void>;
  /** Runs a script in the sidebar's page. */
  run<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  /** What is shown of the first place that a selector finds; empty where there is none. */
  text(css: string): Promise<string>;
  texts(css: string): Promise<readonly string[]>;
  /** Waits until some place that the selector finds shows these words. */
  waitFor(css: string, words?: string): Promise<void>;
  /** Waits until no place that the selector finds shows these words. */
  waitGone(css: string, words?: string): Promise<void>;
  /** Scrolls to the first place that the selector finds with these words (shown, or its name) and clicks in its middle. */
  click(css: string, words?: string): Promise<void>;
}

const frame = `SidebarController.browser?.contentDocument?.querySelector('browser')`;
/** In the sidebar: the shown elements of a selector, of which the words or the name hold what is looked for. */
const found = `const found = [...document.querySelectorAll(arguments[0])].filter((each) => each.getClientRects().length > 0
  && [each.innerText, each.getAttribute('aria-label')].some((words) => (words ?? '').replace(/\\s+/g, ' ').includes(arguments[1] ?? '')));`;

interface Place {
  readonly x: number;
  readonly y: number;
  /** Whether it is what a click there would hit. */
  readonly isThere: boolean;
  /** What stands there instead. */
  readonly seen: string;
}
const nowhere: Place = { x: 0, y: 0, isThere: false, seen: '' };
const middle = `${found}
  found[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = found[0]?.getBoundingClientRect();
  const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
  const top = document.elementFromPoint(x, y);
  return { x, y, isThere: Boolean(top && found[0]?.contains(top)), seen: top?.outerHTML.slice(0, 80) ?? 'nothing' };`;
const patience = 45_000;

export function openSidebar(firefox: Firefox): Sidebar {
  const run = <T>(script: string, ...args: readonly unknown[]): Promise<T> =>
    firefox.inBrowser<T>(
      `const at = ${frame}?.browsingContext?.currentWindowGlobal;
       if (!at?.documentURI.filePath.endsWith('/sidepanel.html')) throw new Error('the sidebar does not show the panel');
       return at.getActor('MarionetteCommands').executeScript(args[0], args[1], {});`,
      script,
      args,
    );
  const texts = (css: string) =>
    run<readonly string[]>(
      `return [...document.querySelectorAll(arguments[0])].map((each) => each.innerText.replace(/\\s+/g, ' ').trim());`,
      css,
    );
  const count = (css: string, words = '') => run<number>(`${found} return found.length;`, css, words).catch(() => -1);
  const wait = async (css: string, words: string | undefined, holds: (many: number) => boolean) => {
    try {
      await until(() => count(css, words), holds, patience, `${css} ${words ?? ''}`);
    } catch (error) {
      const shown = await texts('body').catch((reason) => [String(reason)]);
      throw new Error(`${error instanceof Error ? error.message : error}\nThe sidebar shows: ${shown.join(' ')}`);
    }
  };

  return {
    run,
    texts,
    isOpen: () =>
      firefox.inBrowser<boolean>(
        `return SidebarController.isOpen && Boolean(${frame}?.browsingContext?.currentURI.spec.endsWith('/sidepanel.html'));`,
      ),
    async hide() {
      await firefox.inBrowser('SidebarController.hide();');
    },
    text: async (css) => (await texts(css))[0] ?? '',
    waitFor: (css, words) => wait(css, words, (many) => many > 0),
    waitGone: (css, words) => wait(css, words, (many) => many === 0),
    async click(css, words) {
      const place = () => run<Place>(middle, css, words ?? '').catch(() => ({ ...nowhere, seen: 'no panel' }));
      let before: Place = nowhere;
      // Where it is twice running, with nothing over it: what still moves is not clicked on.
      const at = await until(
        async () => {
          const [last, now] = [before, await place()];
          before = now;
          return { ...now, isThere: now.isThere && now.x === last.x && now.y === last.y };
        },
        ({ isThere }) => isThere,
        patience,
        `a click on ${css} ${words ?? ''}`,
      );
      const edge = await firefox.inBrowser<{ x: number; y: number }>(
        `const [outer, inner] = [SidebarController.browser, ${frame}].map((each) => each.getBoundingClientRect());
         return { x: outer.x + inner.x, y: outer.y + inner.y };`,
      );
      await firefox.clickAt(edge.x + at.x, edge.y + at.y);
    },
  };
}
