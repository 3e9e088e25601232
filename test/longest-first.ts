import { existsSync } from 'node:fs';
import { BaseSequencer, type TestSpecification, type Vitest } from 'vitest/node';

/** The files that take longest, by what they do and not by their size, in each project the longest first. */
const longest = [
  'test/e2e/workspace-spec.test.ts',
  'test/e2e/every-state.test.ts',
  'test/e2e/workspace-keyboard.test.ts',
  'test/e2e/no-footprint.test.ts',
  'test/e2e/workspace.test.ts',
  'test/e2e/hostile.test.ts',
  'test/e2e/nothing-lost.test.ts',
  'test/e2e/killed-often.test.ts',
  'test/server/backup.test.ts',
  'test/server/kill.test.ts',
  'test/server/fuzz.test.ts',
];

/** Begins with what takes longest, so that at the end no long file runs while the other processors wait. Vitest itself knows only how large a file is, until it has run once. */
export class LongestFirst extends BaseSequencer {
  readonly #root: string;

  constructor(vitest: Vitest) {
    super(vitest);
    this.#root = vitest.config.root;
    const gone = longest.filter((file) => !existsSync(`${this.#root}/${file}`));
    if (gone.length > 0) throw new Error(`test/longest-first.ts names files that are gone: ${gone.join(', ')}`);
  }

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
