import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanLetters } from './lib/cli/lean-letters.ts';
import { madeTables } from './lib/cli/made-tables.ts';
import { panelChunk } from './lib/cli/panel-chunk.ts';
import { yamlModules } from './lib/cli/yaml-modules.ts';
import { consents } from './lib/local/consents.ts';

/** Hosts that a seller may grant, one site at a time. None is asked for at install. */
const optionalHosts = ['https://*/*', 'http://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  outDir: process.env.ICP_LENS_OUT ?? '.output',
  manifestVersion: 3,
  vite: () => ({
    build: {
      // Every browser that the extension is for preloads modules by itself.
      modulePreload: { polyfill: false },
      // Else the list of public suffixes, one long string, is written down once for each place that uses it.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
    plugins: [preact(), yamlModules(), madeTables(), leanLetters(), panelChunk()],
  }),
  manifest: ({ browser, mode }) => ({
    name: 'ICP Lens',
    // In assets/public/_locales; what the pages say stands in assets/locales.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['activeTab', 'scripting', 'storage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: optionalHosts,
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    // Where the browser lets us choose, the icon stands in the toolbar: it is the click that a page is read on.
    action: { default_title: '__MSG_readPage__', ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_readPage__' },
      objections: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_searchObjections__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'icp-lens@icp-lens.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: Object.values(consents).flat() },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // Writing a page's markup as JSON costs that page twice as much. Chrome before 148 passes over this.
          message_serialization: 'structured_clone',
        }),
    ...(mode === 'e2e' ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] } : {}),
  }),
});
