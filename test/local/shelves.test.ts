import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openAnswers } from '#local/answers.ts';
import { openSession } from '#local/session.ts';
import { openCabinet } from '#local/shelves.ts';

/** The shelf of answers as the first version had it. */
async function firstVersion(name: string, prospects: readonly string[]): Promise<void> {
  const disk = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { autoIncrement: true });
      db.createObjectStore('flags', { keyPath: 'flag.id' });
      db.createObjectStore('kept');
      db.createObjectStore('answers', { keyPath: ['prospect', 'name'] }).createIndex('prospect', 'prospect');
    },
  });
  for (const prospect of prospects)
    await disk.put('answers', { prospect, name: 'company.city', said: 'Hamburg', at: '2026-11-20T09:00:00Z' });
  disk.close();
}

test('an update forgets the profiles under whose addresses answers were kept, and no other answer', async () => {
  const name = 'of-the-first-version';
  await firstVersion(name, ['acme.com', 'name:acme', 'page:https://www.linkedin.com/in/anna-berg-7/']);
  const cabinet = openCabinet(name);
  const left = await cabinet.look((db) => db.getAllKeys('answers'));
  expect(left.map(([prospect]) => prospect)).toEqual(['acme.com', 'name:acme']);
  const session = openSession({ get: async () => ({}), set: async () => {}, remove: async () => {} });
  expect(await openAnswers(cabinet, session).of(['acme.com'], null)).toMatchObject([{ said: 'Hamburg' }]);
  await cabinet.close();
});
