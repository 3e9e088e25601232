import type { BrowserModel } from '#workspace/world.ts';

/** The browser's own language model (the Prompt API). Nothing that is said leaves the browser. */

interface Session {
  prompt(words: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}
/** What is expected of a session, so that the browser can say beforehand whether it can. */
interface Expected {
  readonly expectedInputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}
/** Tells how much of the model the browser has fetched. */
type Monitor = (watched: {
  addEventListener(type: 'downloadprogress', hear: (event: { readonly loaded: number }) => void): void;
}) => void;
export interface LanguageModel {
  availability(expected: Expected): Promise<string>;
  create(expected: Expected & { readonly monitor: Monitor }): Promise<Session>;
}

const longest = 200;
const most = 2;
/** Without a graphics card it takes its time; nobody waits longer for two questions. */
const patienceMs = 60_000;

const expect = (language: string): Expected => {
  const languages = [language.slice(0, 2)];
  return {
    expectedInputs: [{ type: 'text', languages }],
    expectedOutputs: [{ type: 'text', languages }],
  };
};

export function browserModel(model = modelOf(globalThis)): BrowserModel {
  return {
    // Not every model has every language: one that has English fails on German.
    async standing(language) {
      const state = await model?.availability(expect(language)).catch(() => 'unavailable');
      if (state === 'available') return 'here';
      return state === 'downloadable' || state === 'downloading' ? 'to-load' : 'none';
    },
    async propose(asked, said, language, onLoad) {
      if (!model) return null;
      const inWords = language.startsWith('de') ? 'German' : 'English';
      try {
        const session = await model.create({
          ...expect(language),
          monitor: (watched) => watched.addEventListener('downloadprogress', ({ loaded }) => onLoad(loaded)),
        });
        try {
          return questionsIn(
            await session.prompt(
              `A sales rep was asked: ${JSON.stringify(asked)}. The answer: ${JSON.stringify(said.slice(0, 2000))}. Write two short follow-up questions in ${inWords} that ask for facts, one per line, nothing else.`,
              { signal: AbortSignal.timeout(patienceMs) },
            ),
          );
        } finally {
          session.destroy();
        }
      } catch {
        return null;
      }
    },
  };
}

const modelOf = (scope: object): LanguageModel | undefined =>
  (scope as { LanguageModel?: LanguageModel }).LanguageModel;

/** The lines that are questions. What a model writes is a stranger's word: cut, and only ever drawn as text. */
const questionsIn = (words: string): readonly string[] =>
  words
    .split('\n')
    .map((line) => line.replace(/^[\d.)\-*•\s]+/, '').trim())
    .filter((line) => line.endsWith('?') && line.length <= longest)
    .slice(0, most);
