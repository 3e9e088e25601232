import { readDraft } from '#workspace/draft-text.ts';

/** Reads drafts beside the page. One text in, what it holds or what is wrong with it out, in the order of asking. */
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(readDraft(data)));
