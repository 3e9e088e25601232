import { afterEach, expect, it } from 'vitest';
import de from '#assets/locales/workspace-de.json';
import en from '#assets/locales/workspace-en.json';
import { daysOf } from '#core/weekly.ts';
import { sayClock, speakWorkspace } from '#workspace/words.ts';

afterEach(() => speakWorkspace('en', en));

const begins = (week: string): Date => new Date(`${daysOf(week)?.from}T00:00:00Z`);

it('says when a week begins by the clock of those who read it, in summer and in winter', () => {
  speakWorkspace('de', de);
  expect(sayClock(begins('week-2026-w48'), 'Australia/Sydney')).toBe('Montag, 11:00');
  expect(sayClock(begins('week-2026-w28'), 'Australia/Sydney')).toBe('Montag, 10:00');
  expect(sayClock(begins('week-2026-w48'), 'America/Los_Angeles')).toBe('Sonntag, 16:00');
  expect(sayClock(begins('week-2026-w28'), 'America/Los_Angeles')).toBe('Sonntag, 17:00');
  speakWorkspace('en', en);
  expect(sayClock(begins('week-2026-w48'), 'America/Los_Angeles')).toMatch(/^Sunday,? (at )?4:00\sPM$/);
});
