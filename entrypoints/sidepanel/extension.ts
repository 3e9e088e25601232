import type { Browser } from 'webextension-polyfill';

const own = globalThis as unknown as { readonly browser: Browser; readonly chrome: Browser };

/**
 * What the browser gives an extension's page, under its own name: each gives promises by itself, and messages are answered through `send`
 * (lib/bus/runtime.ts). Nothing needs wrapping, and a panel that opens need not fetch what would wrap it.
 */
export const browser: Browser = import.meta.env.FIREFOX ? own.browser : own.chrome;
