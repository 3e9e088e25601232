import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { yamlModules } from '../lib/cli/yaml-modules.ts';

const root = new URL('..', import.meta.url).pathname;
const plugins = [preact(), yamlModules()];

/** `unit`: everything that needs neither browser nor database. `store`: the shared store, on both databases. `e2e`: the built extension in real browsers, two files at a time: each has a browser and a store of its own, and waits more than it works. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/server/**'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        plugins,
        test: {
          name: 'store',
          include: ['test/server/**/*.test.ts'],
          environment: 'node',
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
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          globalSetup: ['test/e2e/build.ts'],
        },
      },
    ],
  },
});
