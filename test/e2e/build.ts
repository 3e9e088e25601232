import { buildExtension } from '../../lib/cli/build-extension.ts';
import { getChromium } from '../../lib/cli/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    extension: string;
  }
}

/** Once before the end-to-end tests: a Chromium, and the extension as it would ship. */
export default async function setup(project: {
  provide(name: 'chromium' | 'extension', value: string): void;
}): Promise<void> {
  const chromium = await getChromium((line) => process.stderr.write(`${line}\n`));
  if (!chromium.ok) throw new Error(chromium.note);
  const extension = await buildExtension();
  if (!extension.ok) throw new Error(extension.note);
  project.provide('chromium', chromium.value);
  project.provide('extension', extension.value);
}
