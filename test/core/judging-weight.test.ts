import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const house = new URL('../..', import.meta.url).pathname;

/** Every file that a module of core brings along, by its path in the house. */
async function filesOf(module: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`${house}lib/core/${module}`],
    absWorkingDir: house,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
}

describe('the panel, which judges and plays', () => {
  it.each(['judge.ts', 'plays.ts', 'headline.ts'])(
    'gets with %s no validator, no search and no table that parses pages',
    async (module) => {
      const heavy = (await filesOf(module)).filter((file) =>
        /node_modules\/(?:zod|tldts|fuse\.js)|lib\/core\/parse\//.test(file),
      );
      expect(heavy).toEqual([]);
    },
  );
});
