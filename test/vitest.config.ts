import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { yamlModules } from '../lib/cli/yaml-modules.ts';
import { LongestFirst } from './longest-first.ts';

const root = new URL('..', import.meta.url).pathname;
const plugins = [preact(), yamlModules()];
/** One for each processor: by itself Vitest leaves one idle, which is half of a machine of two. */
const maxWorkers = '100%';
/** What they test keeps nothing and asks nothing of the platform, so their files share one copy of it; making the readers ready anew for each file took as long as testing them. */
const pure = ['test/core/**/*.test.ts', 'test/readers/**/*.test.ts'];
/** Browsers' sides of the wire that are tested with the store at the other end. */
const withStore = ['test/{sync,workspace}/real-store.test.ts', 'test/sync/erasing.test.ts'];

/** `pure` and `unit`: everything that needs neither browser nor database. `store`: the shared store, on both databases. `e2e`: the built extension in real browsers, two files at a time: each has a browser and a store of its own, and waits a third of its time. A third one at once took no less time in all on two processors. Its files share one copy of what drives browsers and stores: they keep nothing in it. */
export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        plugins,
        test: {
          name: 'pure',
          include: pure,
          environment: 'node',
          isolate: false,
          maxWorkers,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        plugins,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/server/**', ...withStore, ...pure],
          environment: 'node',
          maxWorkers,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        plugins,
        test: {
          name: 'store',
          include: ['test/server/**/*.test.ts', ...withStore],
          environment: 'node',
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ['test/server/global-setup.ts'],
        },
      },
      {
        root,
        plugins,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 20_000 } },
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          globalSetup: ['test/e2e/build.ts'],
        },
      },
    ],
  },
});
