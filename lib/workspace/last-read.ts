import type { Spec } from '#core/spec.ts';
import { readSpec } from '#core/spec-read.ts';
import { type QueuedFlag, queuedFlag } from '#wire/wire.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/**
 * What was read last, kept in this browser so that work goes on over a reload while the store is away. It holds nobody that a
 * flag is about: a store that erases a person must not leave them on a reviewer's disk.
 */

const queueKey = 'last:queue';
const answeredKey = 'last:answered';
const specKey = 'last:spec';
/** More would crowd out what was typed and not sent: browsers keep five million characters for a page. */
const mostFlags = 500;
const longestSpec = 1_000_000;
/** After so many days a queue is another one. */
const oldest = 7 * 86_400_000;

/** What is about a person goes: with the name the address of the page, which often holds it, and what the seller wrote. */
const impersonal = (queued: QueuedFlag): QueuedFlag => {
  const { prospect, facts, note } = queued.flag;
  const isAboutPerson = prospect.person !== null || facts.some(({ name }) => name.startsWith('person.'));
  return {
    ...queued,
    flag: {
      ...queued.flag,
      prospect: { ...prospect, person: null, url: isAboutPerson ? originOf(prospect.url) : prospect.url },
      facts: facts.filter(({ name }) => !name.startsWith('person.')),
      note: isAboutPerson ? null : note,
    },
  };
};
const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : 'about:blank');

export interface LastQueue {
  readonly flags: readonly QueuedFlag[];
  /** How many there were. */
  readonly of: number;
  /** When it was read. */
  readonly at: string;
}

export function keepQueue(world: World, flags: readonly QueuedFlag[]): void {
  const kept: LastQueue = {
    flags: flags.slice(0, mostFlags).map(impersonal),
    of: flags.length,
    at: world.now().toISOString(),
  };
  world.memory.drop(answeredKey);
  if (!world.memory.keep(queueKey, kept)) world.memory.drop(queueKey);
}

/** An answer has reached the store: its flag is not shown again from here. */
export function noteAnswered(world: World, flagId: string): void {
  const there = world.memory.read(answeredKey);
  world.memory.keep(answeredKey, [...(Array.isArray(there) ? there : []), flagId]);
}

/** The queue as it was read last, without what was answered since; null where there is none that is worth showing. */
export function lastQueue(world: World): LastQueue | null {
  const held = world.memory.read(queueKey) as Partial<LastQueue> | null;
  if (!held || typeof held.at !== 'string' || !Array.isArray(held.flags)) return null;
  if (!(world.now().getTime() - Date.parse(held.at) < oldest)) return null;
  const answered = world.memory.read(answeredKey);
  const gone = new Set<unknown>(Array.isArray(answered) ? answered : []);
  const flags = held.flags.flatMap((one) => {
    const read = queuedFlag.safeParse(one);
    return read.success && !gone.has(read.data.flag.id) ? [read.data] : [];
  });
  return { flags, of: Number(held.of), at: held.at };
}

/** What has to be said of such a queue: how much of it this is, and what is not there. */
export const lastQueueWords = ({ flags, of }: LastQueue): string =>
  [of > mostFlags ? say('queue.lastFirst', { count: flags.length, of }) : '', say('queue.lastNoPeople')]
    .filter(Boolean)
    .join(' ');

export function keepSpec(world: World, spec: Spec): void {
  const isShort = JSON.stringify(spec).length <= longestSpec;
  if (!isShort || !world.memory.keep(specKey, spec)) world.memory.drop(specKey);
}

/** The spec that was in force when the store was last there. */
export function lastSpec(world: World): Spec | null {
  const read = readSpec(world.memory.read(specKey));
  return read.ok ? read.value : null;
}
