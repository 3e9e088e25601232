import { signal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

const parts: (() => Promise<void>)[] = [];
let isHeld = false;

/** What stands in a part's place while its code is on the way, and where the code did not come. */
export interface InPlace<P> {
  readonly waiting: FunctionComponent<P>;
  readonly failed: FunctionComponent<P>;
}

/** A part whose code is fetched when it is first drawn, or before. */
export type Later<P> = FunctionComponent<P> & {
  /** Fetches its code, unless it is here. One that fails is fetched again when it is next put on the page. */
  fetch(): Promise<void>;
};

const nothing = () => null;

/**
 * A part that nobody sees at first, so that a page's first paint need not wait for its code. `fetchLater` fetches it once the page stands; whoever
 * opens it before sees it a moment later.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { waiting: Waiting, failed: Failed }: InPlace<P> = { waiting: nothing, failed: nothing },
): Later<P> {
  const found = signal<{ readonly Part: ComponentType<P> } | 'waiting' | 'failed'>('waiting');
  const fetch = async () => {
    if (typeof found.value === 'object') return;
    found.value = 'waiting';
    found.value = await load().then(
      (Part) => ({ Part }),
      () => 'failed' as const,
    );
  };
  parts.push(fetch);
  const Part = (props: P) => {
    useEffect(() => void (isHeld || fetch()), []);
    if (found.value === 'waiting') return <Waiting {...props} />;
    if (found.value === 'failed') return <Failed {...props} />;
    const { Part } = found.value;
    return <Part {...props} />;
  };
  return Object.assign(Part, { fetch });
}

/** Until `fetchLater`, no part is fetched because it is drawn: what is seen first shares the line with nothing. */
export function holdLater(): void {
  isHeld = true;
}

/** Fetches every such part. */
export async function fetchLater(): Promise<void> {
  isHeld = false;
  await Promise.all(parts.map((fetch) => fetch()));
}
