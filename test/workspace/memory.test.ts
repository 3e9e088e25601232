import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryOf } from '../../entrypoints/workspace/memory.ts';

/** A page's own storage that holds so many characters and no more. */
function storage(most: number): Storage {
  const kept = {} as Record<string, string>;
  const hidden = (value: unknown) => ({ value, enumerable: false });
  return Object.defineProperties(kept, {
    getItem: hidden((key: string) => kept[key] ?? null),
    setItem: hidden((key: string, value: string) => {
      const others = Object.entries(kept).filter(([other]) => other !== key);
      if (others.reduce((sum, [, words]) => sum + words.length, value.length) > most) throw new Error('quota');
      kept[key] = value;
    }),
    removeItem: hidden((key: string) => {
      delete kept[key];
    }),
  }) as unknown as Storage;
}

describe('what the page keeps in this browser', () => {
  beforeEach(() => void vi.stubGlobal('localStorage', storage(1_000)));
  afterEach(() => void vi.unstubAllGlobals());

  it('is each team’s own; what was read for another one goes, what was typed for it stays', () => {
    const first = memoryOf('one');
    first.keep('last:queue', [1]);
    first.keep('typed:1', 'half an ans');
    const second = memoryOf('two');
    expect(second.keys('')).toEqual([]);
    expect(memoryOf('one').keys('')).toEqual(['typed:1']);
  });

  it('makes room for what was typed: what can be read again goes', () => {
    const memory = memoryOf('one');
    expect(memory.keep('last:queue', 'x'.repeat(900))).toBe(true);
    expect(memory.keep('paper:draft:1', 'y'.repeat(300))).toBe(true);
    expect(memory.keys('')).toEqual(['paper:draft:1']);
    // What was read makes no room for itself, and nothing makes room for what is too long.
    expect(memory.keep('last:queue', 'x'.repeat(900))).toBe(false);
    expect(memory.keep('paper:draft:2', 'y'.repeat(2_000))).toBe(false);
    expect(memory.keys('')).toEqual(['paper:draft:1']);
  });
});
