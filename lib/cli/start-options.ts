import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '#core/result.ts';

export interface StartOptions {
  readonly help: boolean;
  readonly headless: boolean;
  readonly port: number;
  readonly data: string;
}

export const startHelp = `Usage: npm start [-- OPTIONS]

Builds the extension, starts a shared store with a sample team on this machine, serves a few fictional sample pages,
and opens a Chromium with the extension loaded and joined. Without a display it takes the seller's path by itself in the
real side panel, prints what the seller sees, leaves screenshots in .output/tour/ and ends.

  --headless      take the tour without a window (what happens when there is no display)
  --headed        open a window in any case
  --port NUMBER   port of the shared store (default: any free one)
  --data FOLDER   where the store keeps its data (default: .data/sample)
  --help          this text

  CHROMIUM_PATH   which Chromium to run; otherwise one is found, or installed
`;

/** The options of `npm start`. Fails with a sentence that names the option and what it takes. */
export function readStartOptions(words: readonly string[], env: NodeJS.ProcessEnv): Result<StartOptions, 'usage'> {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        headless: { type: 'boolean', default: false },
        headed: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        data: { type: 'string', default: '.data/sample' },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return failed('usage', `--port takes a number from 0 to 65535, not "${values.port}".`);
    if (values.headless && values.headed) return failed('usage', '--headless and --headed exclude each other.');
    const hasDisplay = process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
    return ok({
      help: values.help,
      port,
      data: values.data,
      headless: values.headless || (!values.headed && !hasDisplay),
    });
  } catch (error) {
    return failed('usage', `${(error as Error).message.split('\n')[0]} See npm start -- --help.`);
  }
}
