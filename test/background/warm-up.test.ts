import { expect, it, vi } from 'vitest';
import { understand } from '#core/understand.ts';
import { finders } from '#readers/company/clues.ts';
import { finish } from '#readers/company/finish.ts';
import { readers } from '#readers/index.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { clip } from '#readers/run.ts';
import { warmUp, warmUpPage } from '../../entrypoints/background/warm-up.ts';

it('the page that makes the readers ready is one that they read in full', () => {
  const clipping = clip(pageOf(warmUpPage), readers);
  const reading = understand(finish(clipping), { id: 'r', at: '2026-11-22T09:00:00Z', today: '2026-11-22' });
  expect([reading.reader, reading.kind]).toEqual(['company-site', 'company']);
  expect(reading.facts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['company.name', 'company.city', 'company.employees', 'company.industry', 'company.phone']),
  );
});

it('is read in many parts, to the same verdict as at once', () => {
  const parts = warmUp();
  let count = 0;
  let last = parts.next();
  for (; !last.done; last = parts.next()) count += 1;
  expect(count).toBeGreaterThan(10);
  expect(last.value?.lines.filter(({ outcome }) => outcome === 'match').length).toBeGreaterThan(3);
});

it('is looked at once for each fact: the browser has other work to do', () => {
  const asked = vi.spyOn(finders, 'company.city');
  for (const _ of warmUp());
  expect(asked).toHaveBeenCalledOnce();
});
