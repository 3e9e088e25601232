import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Plays } from '#core/plays.ts';
import type { PlayReason } from '#core/reason.ts';
import { createSearch } from '#panel/search.ts';
import { fixtureSpec } from './fixture-spec.ts';

const spec = fixtureSpec();
const play = (id: string, because: PlayReason[] = []) => ({
  objection: spec.objections.find((each) => each.id === id) ?? spec.objections[0]!,
  because,
  stale: false,
});
const plays: Plays = {
  persona: null,
  objections: [play('security', [{ code: 'persona', persona: 'technical' }]), play('no-budget')],
  phrases: [],
};
const turned: Plays = { ...plays, objections: [...plays.objections].reverse() };
const search = () => createSearch(signal(spec), signal<Plays | null>(plays), () => '2026-11-21');
const ids = (of: ReturnType<typeof search>) => of.found.value.map((each) => each.objection.id);

describe('search over the objections', () => {
  it('gives the order that fits the prospect while nothing is typed', () => {
    expect(ids(search())).toEqual(['security', 'no-budget']);
  });

  it('finds by what buyers say, and keeps the reason that the play has', async () => {
    const of = search();
    await of.ready();
    of.type('gdpr');
    expect(ids(of)[0]).toBe('security');
    expect(of.found.value[0]?.because).toEqual([{ code: 'persona', persona: 'technical' }]);
  });

  it('works without a prospect, and knows what is past its day', () => {
    const of = createSearch(signal(spec), signal<Plays | null>(null), () => '2026-11-21');
    expect(of.found.value).toHaveLength(4);
    expect(of.found.value.find((each) => each.objection.id === 'security')?.stale).toBe(true);
  });

  it('walks in a circle and starts at the top with every letter', () => {
    const of = search();
    of.move(-1);
    expect(of.at.value).toBe(1);
    of.move(1);
    expect(of.at.value).toBe(0);
    of.move(1);
    of.type('budget');
    expect(of.at.value).toBe(0);
  });

  it('keeps open what is open when the order changes, and leaves it for another prospect', () => {
    const now = signal<Plays | null>(plays);
    const of = createSearch(signal(spec), now, () => '2026-11-21');
    const open = () => of.drawn.value[of.at.value]?.objection.id;
    of.hold();
    expect(open()).toBe('security');
    now.value = turned;
    expect([open(), of.at.value]).toEqual(['security', 1]);
    of.stand('no-budget');
    now.value = plays;
    expect(open()).toBe('no-budget');
    of.begin();
    expect(open()).toBe('security');
  });

  it('draws what is open however far down it goes, and goes on from none by either arrow', () => {
    const many = {
      ...spec,
      objections: Array.from({ length: 20 }, (_, at) => ({ ...spec.objections[0]!, id: `o${at}` })),
    };
    const now = signal(many);
    const of = createSearch(now, signal<Plays | null>(null), () => '2026-11-21');
    of.stand('o2');
    now.value = { ...many, objections: [...many.objections].reverse() };
    expect(of.drawn.value[of.at.value]?.objection.id).toBe('o2');
    of.stand(null);
    expect(of.at.value).toBe(-1);
    of.move(-1);
    expect(of.at.value).toBe(11);
    of.stand(null);
    of.move(1);
    expect(of.at.value).toBe(0);
  });
});
