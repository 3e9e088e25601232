/** The browser's own language model (the Prompt API), where it has one that is ready. Nothing leaves the browser. */

interface Session {
  prompt(words: string): Promise<string>;
  destroy(): void;
}
/** What is expected of a session, so that the browser can say beforehand whether it can. */
interface Expected {
  readonly expectedInputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}
export interface LanguageModel {
  availability(expected: Expected): Promise<string>;
  create(expected: Expected): Promise<Session>;
}

/** Proposes questions for an answer. `language`: BCP 47, of the questions. */
export type Propose = (asked: string, said: string, language: string) => Promise<readonly string[]>;

const longest = 200;
const most = 2;
const expect = (languages: readonly string[]): Expected => ({
  expectedInputs: [{ type: 'text', languages }],
  expectedOutputs: [{ type: 'text', languages }],
});

/** Two follow-up questions to an answer; null where there is no model that is ready. A model that fails proposes nothing. */
export async function browserModel(model = modelOf(globalThis)): Promise<Propose | null> {
  if (!model) return null;
  const state = await model.availability(expect(['en'])).catch(() => 'unavailable');
  if (state !== 'available') return null;
  return async (asked, said, language) => {
    const inWords = language.startsWith('de') ? 'German' : 'English';
    try {
      const session = await model.create(expect([language.slice(0, 2)]));
      try {
        return questionsIn(
          await session.prompt(
            `A sales rep was asked: ${JSON.stringify(asked)}. The answer: ${JSON.stringify(said.slice(0, 2000))}. Write two short follow-up questions in ${inWords} that ask for facts, one per line, nothing else.`,
          ),
        );
      } finally {
        session.destroy();
      }
    } catch {
      return [];
    }
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
