/** What the browser refuses (a tab that is gone, a page that is closed to us) is an answer, not a fault. */
export const orNull = <T>(attempt: Promise<T>): Promise<T | null> => attempt.catch(() => null);
