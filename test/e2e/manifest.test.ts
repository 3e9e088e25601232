import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

const folder = inject('extension');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
const scripts = (at: string): string[] =>
  readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

it('asks for no host and exposes nothing', () => {
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect([...(manifest.permissions as string[])].sort()).toEqual([
    'activeTab',
    'alarms',
    'scripting',
    'sidePanel',
    'storage',
  ]);
});

it('ships no code that makes code, and none of the server', () => {
  for (const name of scripts(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text.includes('new Function('), name).toBe(false);
    expect(/[^\w.]eval\(/.test(text), name).toBe(false);
    expect(/node:fs|pglite|kysely|jsdom/.test(text), name).toBe(false);
  }
});

it('keeps the content script small: what understands words stays outside the page', () => {
  const text = readFileSync(join(folder, 'reader.js'));
  expect(gzipSync(text).length).toBeLessThanOrEqual(20_000);
  expect(text.includes('Deutschland')).toBe(false);
});
