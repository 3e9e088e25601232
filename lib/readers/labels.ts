import { fold } from './visible.ts';

/** A label as one compares it: no colon, no capitals, no marks after it. */
export const plainLabel = (label: string): string =>
  fold(label)
    .replace(/[\s:：*•·-]+$/u, '')
    .toLowerCase();
