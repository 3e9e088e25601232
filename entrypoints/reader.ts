import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerBackground, type PageRuntime, tellSnapshot } from '#bus/page.ts';
import { type Following, follow } from '#readers/follow.ts';
import { takeInSlices } from '#readers/take.ts';

/**
 * The content script: put into a page on a click, or on sites that were granted. Not declared as one, because WXT's
 * content scripts greet each other by events that the page could see. No polyfill: the little that is needed is the same everywhere.
 */

/** In the extension's own world, where the page sees nothing: whether this page is followed already. */
const mine = globalThis as typeof globalThis & { icpLensFollowing?: Following; browser?: typeof chrome };

const breath = {
  now: () => performance.now(),
  pause: () => new Promise<void>((done) => setTimeout(done)),
};

export default defineUnlistedScript(() => {
  const runtime = (mine.browser ?? chrome).runtime as unknown as PageRuntime;
  if (mine.icpLensFollowing?.isStopped() === false) {
    mine.icpLensFollowing.touch();
    return 'running';
  }
  const following = follow({
    doc: document,
    take: (signal) => takeInSlices(document, location.href, breath, signal),
    tell: (snapshot) => tellSnapshot(runtime, snapshot),
    isAlive: () => runtime.id !== undefined,
    now: () => performance.now(),
    later(ms, call) {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
  });
  const stopListening = answerBackground(runtime, {
    'page:read-now': () => {
      following.readNow();
      return { ok: true };
    },
    'page:stop': () => {
      stopListening();
      following.stop();
      return { ok: true };
    },
  });
  mine.icpLensFollowing = following;
  return 'started';
});
