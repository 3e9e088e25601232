import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { databases, storeFor } from './databases.ts';

const [pglite] = databases;
const test = storeFor(pglite!.make);

it('says to whoever clicks an invite link where to paste it, in both languages, and can do nothing itself', async () => {
  const answer = await test.fetch(new Request('http://store.test/join', { headers: { accept: 'text/html' } }));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const page = await answer.text();
  expect(page).not.toMatch(/<script|<style|<link|<img|href=|src=| on\w+=/i);
  // Under the name that the field has in the options.
  for (const language of ['en', 'de']) {
    const words = JSON.parse(readFileSync(`assets/locales/options-${language}.json`, 'utf8')) as Record<string, string>;
    expect(page).toContain(words['join.code']);
  }
});
