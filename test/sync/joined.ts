import { holdMs } from '#local/outbox.ts';
import { account, aFlag, type Device, makeDevice, stamp } from './device.ts';
import { ModelStore, type Weather } from './model-store.ts';

/** A browser in a team, and the store that it talks to. */
export async function joined(weather: () => Weather = () => 'fine'): Promise<{ store: ModelStore; device: Device }> {
  const store = new ModelStore();
  const device = makeDevice(store.net(weather));
  await device.keep.join(account);
  return { store, device };
}

/** Raises flags that may leave at once; their ids. */
export const raise = async (device: Device, count = 1): Promise<string[]> => {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const flag = aFlag();
    ids.push(flag.id);
    await device.flags.raise(flag, account.teamId, stamp(device));
  }
  device.clock.now += holdMs;
  return ids;
};

/** The states of the seller's flags, newest first. */
export const states = async (device: Device) => (await device.flags.newest(1000)).map(({ state }) => state);
