import { buildExtension } from '../../lib/cli/build-extension.ts';
import { getChromium } from '../../lib/cli/chromium.ts';
import { getDisplay } from '../../lib/cli/display.ts';
import { getFirefox } from '../../lib/cli/firefox.ts';
import { prepareStore } from '../server/prepared-store.ts';

const tell = (line: string) => process.stderr.write(`${line}\n`);

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    extension: string;
    /** The extension for Firefox. */
    addon: string;
  }
}

/** Once before the end-to-end tests: a Chromium, the extension as it would ship for it and for Firefox, and a store that each file copies. */
export default async function setup(project: {
  provide(name: 'chromium' | 'extension' | 'addon' | 'preparedStore', value: string): void;
}): Promise<() => void> {
  const chromium = await getChromium(tell);
  if (!chromium.ok) throw new Error(chromium.note);
  // Whoever needs one of these says so where it is missing; two at a time must not install them.
  await getFirefox(tell);
  await getDisplay(tell);
  const [extension, prepared] = await Promise.all([buildExtension(), prepareStore()]);
  if (!extension.ok) throw new Error(extension.note);
  const addon = await buildExtension('firefox');
  if (!addon.ok) throw new Error(addon.note);
  project.provide('chromium', chromium.value);
  project.provide('extension', extension.value);
  project.provide('addon', addon.value);
  project.provide('preparedStore', prepared.folder);
  return prepared.remove;
}
