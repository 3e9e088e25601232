import type { CursorSeen } from './in-page.ts';

/** What each frame of a tab answered, with the browser's number for it. */
type Seen = readonly { readonly frameId: number; readonly answer: CursorSeen | null }[];

/** The frame that has the cursor, followed from the top down; null where it is in one that cannot be reached, or cannot be told from another. */
export function frameWithCursor(seen: Seen): number | null {
  for (let at = ''; ; ) {
    const here = seen.filter(({ answer }) => answer?.at === at);
    const [only] = here;
    if (here.length !== 1 || !only?.answer) return null;
    if (only.answer.to === at) return only.frameId;
    at = only.answer.to;
  }
}
