/** The browser's own language model (the Prompt API), where it has one that is ready. Nothing leaves the browser. */

interface Session {
  prompt(words: string): Promise<string>;
  destroy(): void;
}
interface LanguageModel {
  availability(): Promise<string>;
  create(): Promise<Session>;
}

export type Propose = (asked: string, said: string) => Promise<readonly string[]>;

/** Two follow-up questions to an answer; null where there is no model. */
export async function browserModel(): Promise<Propose | null> {
  const model = (globalThis as { LanguageModel?: LanguageModel }).LanguageModel;
  if (!model || (await model.availability().catch(() => 'no')) !== 'available') return null;
  return async (asked, said) => {
    try {
      const session = await model.create();
      const words = await session.prompt(
        `A sales rep was asked: "${asked}". The answer: "${said.slice(0, 2000)}". Write two short follow-up questions that ask for facts, one per line, nothing else.`,
      );
      session.destroy();
      return words
        .split('\n')
        .map((line) => line.replace(/^[\d.\-*\s]+/, '').trim())
        .filter((line) => line.endsWith('?'))
        .slice(0, 2);
    } catch {
      return [];
    }
  };
}
