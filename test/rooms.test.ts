import { readdirSync } from 'node:fs';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { roomRules, rooms } from './rooms.ts';

const house = new URL('..', import.meta.url).pathname;

/** What the rules say about the tree as it stands, or about the tree with extra rules. */
async function violations(rules: IConfiguration['forbidden']): Promise<string[]> {
  const { output } = await cruise(
    ['entrypoints', 'components', 'lib'],
    {
      baseDir: house,
      ruleSet: { forbidden: rules ?? [] },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)tsconfig\\.json$' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'types', 'node', 'default'],
        extensions: ['.ts', '.tsx', '.js', '.json', '.mjs', '.cjs', '.yaml'],
      },
    },
    {},
  );
  return (output as ICruiseResult).summary.violations.map(
    (found) =>
      `${found.rule.name}: ${found.from} -> ${found.to}${found.via ? ` (via ${found.via.map((step) => step.name).join(', ')})` : ''}`,
  );
}

describe('the rooms table', () => {
  it('names every room there is', () => {
    const folders = readdirSync(`${house}lib`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => `lib/${entry.name}`).sort()).toEqual(
      rooms
        .map((room) => room.path)
        .filter((path) => path.startsWith('lib/'))
        .sort(),
    );
  });

  it('is kept', async () => {
    expect(await violations(roomRules)).toEqual([]);
  }, 60_000);

  it('would notice: a rule that forbids what is there finds it', async () => {
    const found = await violations([
      {
        name: 'readers-may-not-know-core',
        severity: 'error',
        from: { path: '^lib/readers/' },
        to: { path: '^lib/core/' },
      },
      {
        name: 'panel-page-is-alone',
        severity: 'error',
        from: { path: '^entrypoints/sidepanel/' },
        to: { path: '^lib/core/', reachable: true },
      },
    ]);
    expect(found.some((line) => line.startsWith('readers-may-not-know-core'))).toBe(true);
  }, 60_000);
});
