import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

const parts: (() => Promise<void>)[] = [];

/**
 * A part that nobody sees at first, so that the panel's first paint need not wait for its code. `fetchLater` fetches it once the panel stands;
 * whoever opens it before sees it a moment later.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const found = signal<{ readonly Part: ComponentType<P> } | null>(null);
  const fetch = async () => {
    found.value ??= { Part: await load() };
  };
  parts.push(fetch);
  return function Later(props: P) {
    if (found.value === null) {
      void fetch();
      return null;
    }
    const { Part } = found.value;
    return <Part {...props} />;
  };
}

/** Fetches every such part. */
export async function fetchLater(): Promise<void> {
  await Promise.all(parts.map((fetch) => fetch()));
}
