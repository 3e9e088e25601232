import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { databases, storeFor } from './databases.ts';

describe.each(databases)('an address for notices on $kind', ({ make }) => {
  const test = storeFor(make);

  it('is added once, and no other is taken for it', async () => {
    const admin = await (await test.team()).join('admin');
    const hook = { id: v7(), url: 'https://hooks.example.com/one', format: 'json', secret: 'a secret of the team' };
    const add = async (more: object = {}) => (await admin.post<unknown>('/v1/hooks', { ...hook, ...more })).status;
    expect(await add()).toBe(200);
    expect(await add()).toBe(200);
    expect(await add({ url: 'https://hooks.example.com/other' })).toBe(409);
    expect(await add({ format: 'slack' })).toBe(409);
    expect(await add({ secret: 'another secret of the team' })).toBe(409);
    const { hooks } = (await admin.get<{ hooks: { url: string; format: string }[] }>('/v1/hooks')).body;
    expect(hooks).toEqual([expect.objectContaining({ url: hook.url, format: 'json' })]);
    await admin.ask('DELETE', `/v1/hooks/${hook.id}`);
    // Nothing would be sent there: it is not said that something is.
    expect(await add()).toBe(409);
    expect(await add({ id: v7() })).toBe(200);
  });

  it('holds no password, which would stand in the log of whoever is sent to', async () => {
    const admin = await (await test.team('Open')).join('admin');
    const hook = {
      id: v7(),
      url: 'https://kim:pass@hooks.example.com/',
      format: 'json',
      secret: 'a secret of the team',
    };
    expect((await admin.post<unknown>('/v1/hooks', hook)).status).toBe(422);
  });
});
