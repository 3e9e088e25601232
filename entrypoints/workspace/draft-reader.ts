import type { DraftRead } from '#workspace/draft-text.ts';

/**
 * Reads the text of a draft in a worker, so that a long one never holds up who types. Where there is no worker to be had,
 * it is read on the page.
 */
export function draftReader(): (text: string) => Promise<DraftRead> {
  let worker: Worker | null | undefined;
  const waiting: ((read: DraftRead | null) => void)[] = [];
  const begin = (): Worker | null => {
    try {
      const begun = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
      begun.onmessage = ({ data }: MessageEvent<DraftRead>) => waiting.shift()?.(data);
      begun.onerror = () => {
        begun.terminate();
        worker = null;
        for (const done of waiting.splice(0)) done(null);
      };
      return begun;
    } catch {
      return null;
    }
  };
  return async (text) => {
    if (worker === undefined) worker = begin();
    const read = worker
      ? await new Promise<DraftRead | null>((done) => {
          waiting.push(done);
          worker?.postMessage(text);
        })
      : null;
    return read ?? (await import('#workspace/draft-text.ts')).readDraft(text);
  };
}
