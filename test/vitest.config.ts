import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { yamlModules } from '../lib/cli/yaml-modules.ts';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact(), yamlModules()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
