import { stepsOf } from '#workspace/draft-text.ts';

/** What the fields of a form share: the draft as it stands, what is wrong with it, and how to change it. */
export interface FormOf {
  readonly raw: unknown;
  readonly isShut: boolean;
  /** The first problem at or under a path; null where there is none. */
  wrongAt(path: readonly (string | number)[]): string | null;
  set(path: readonly (string | number)[], value: unknown): void;
}

/** Whether a problem's path stands at or under another. */
export const isUnder = (path: string, wanted: readonly (string | number)[]): boolean => {
  const steps = stepsOf(path);
  return wanted.every((step, index) => steps[index] === step);
};
