import { expect, it } from 'vitest';
import { understand } from '#core/understand.ts';
import { finish } from '#readers/company/finish.ts';
import { readers } from '#readers/index.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { clip } from '#readers/run.ts';
import { warmUp } from '../../entrypoints/background/warm-up.ts';

it('the page that makes the readers ready is one that they read in full', () => {
  const clipping = clip(pageOf(warmUp), readers);
  const reading = understand(finish(clipping), { id: 'r', at: '2026-11-22T09:00:00Z', today: '2026-11-22' });
  expect([reading.reader, reading.kind]).toEqual(['company-site', 'company']);
  expect(reading.facts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['company.name', 'company.city', 'company.employees', 'company.industry', 'company.phone']),
  );
});
