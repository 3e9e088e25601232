import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '#core/result.ts';

export interface ServeChoices {
  readonly help: boolean;
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly databaseUrl: string | null;
}

export const serveHelp = `Usage: npm run serve [-- OPTIONS]

Starts the team's shared store. Without a database address it keeps everything in a folder on this machine. An empty
store gets a sample team; its invite codes are printed.

  --port NUMBER      port to listen on (PORT; default 8787; 0: any free one)
  --host ADDRESS     address to listen on (HOST; default 127.0.0.1: this machine only)
  --data FOLDER      folder of the embedded database (ICP_LENS_DATA; default .data/store)
  --database-url URL a PostgreSQL 14 or newer instead (DATABASE_URL)
  --help             this text
`;

/** The settings of `npm run serve`: an option goes before its environment variable. Fails with what is wrong in one sentence. */
export function readServeOptions(words: readonly string[], env: NodeJS.ProcessEnv): Result<ServeChoices, 'usage'> {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        port: { type: 'string', default: env.PORT || '8787' },
        host: { type: 'string', default: env.HOST || '127.0.0.1' },
        data: { type: 'string', default: env.ICP_LENS_DATA || '.data/store' },
        'database-url': { type: 'string', default: env.DATABASE_URL || '' },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535)
      return failed('usage', `--port takes a number from 0 to 65535, not "${values.port}".`);
    const databaseUrl = values['database-url'] || null;
    if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
      return failed('usage', '--database-url takes an address such as postgres://user:password@host:5432/name.');
    return ok({ help: values.help, port, host: values.host, data: values.data, databaseUrl });
  } catch (error) {
    return failed('usage', `${(error as Error).message.split('\n')[0]} See npm run serve -- --help.`);
  }
}
