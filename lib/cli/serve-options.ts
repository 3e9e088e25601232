import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '#core/result.ts';
import { type Level, levels } from '#server/log.ts';

export interface ServeChoices {
  readonly help: boolean;
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly databaseUrl: string | null;
  readonly log: Level;
  readonly retentionDays: number;
  readonly metricsToken: string | null;
  readonly trustProxy: boolean;
  /** The address that people reach the store by, where a proxy stands in front. */
  readonly publicUrl: string | null;
  /** Names of OpenID providers that may stand at addresses which are not public. */
  readonly providerHosts: readonly string[];
  /** What to do instead of serving; empty: serve. */
  readonly command: readonly string[];
}

export const serveHelp = `Usage: npm run serve [-- OPTIONS]

Starts the team's shared store. Without a database address it keeps everything in a folder on this machine. An empty
store gets a sample team; its invite codes are printed. A team of your own: see below.

  --port NUMBER      port to listen on (PORT; default 8787; 0: any free one)
  --host ADDRESS     address to listen on (HOST; default 127.0.0.1: this machine only)
  --data FOLDER      folder of the embedded database (ICP_LENS_DATA; default .data/store)
  --database-url URL a PostgreSQL 14 or newer instead (DATABASE_URL, unless --data is given)
  --log LEVEL        silent, error, warn, info or debug, as lines of JSON on standard error (LOG_LEVEL; default warn)
  --retention DAYS   how long answered flags are kept (RETENTION_DAYS; default 180)
  --metrics-token T  who may read /metrics from elsewhere (METRICS_TOKEN; default: this machine only)
  --trust-proxy      a proxy in front names the caller in X-Forwarded-For (TRUST_PROXY=1; default 0)
  --public-url URL   the address that people reach it by, where a proxy stands in front: sign-in sends browsers back there (PUBLIC_URL)
  --provider-hosts N OpenID providers inside your own network, by name and with commas between (PROVIDER_HOSTS; default: only
                     providers at public addresses are spoken to; a certificate authority of your own: NODE_EXTRA_CA_CERTS)
  --help             this text

Rate limits (per device 50 requests a second, per unknown address 1) are counted by each server for itself: behind a
balancer over N servers a caller may make up to N times as many.

Instead of serving:
  team NAME                make a team, or let one more administrator into it: prints an invite code
  backup FILE              write everything to a file
  restore FILE             read such a file into an empty store
  --import-pglite FOLDER   move the embedded database of a folder into the PostgreSQL of --database-url
`;

/** The settings of `npm run serve`: an option goes before its environment variable. Fails with what is wrong in one sentence. */
export function readServeOptions(words: readonly string[], env: NodeJS.ProcessEnv): Result<ServeChoices, 'usage'> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        port: { type: 'string', default: env.PORT || '8787' },
        host: { type: 'string', default: env.HOST || '127.0.0.1' },
        data: { type: 'string' },
        'database-url': { type: 'string' },
        log: { type: 'string', default: env.LOG_LEVEL || 'warn' },
        retention: { type: 'string', default: env.RETENTION_DAYS || '180' },
        'metrics-token': { type: 'string', default: env.METRICS_TOKEN || '' },
        'import-pglite': { type: 'string', default: '' },
        'provider-hosts': { type: 'string', default: env.PROVIDER_HOSTS || '' },
        'public-url': { type: 'string', default: env.PUBLIC_URL || '' },
        'trust-proxy': { type: 'boolean' },
      },
    });
    // Who asks for help gets it, whatever else is said there or in the environment.
    if (values.help && words.length + Object.keys(env).length > 1) return readServeOptions(['--help'], {});
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535)
      return failed('usage', `--port takes a number from 0 to 65535, not "${values.port}".`);
    if (values.data && values['database-url'])
      return failed('usage', 'Name a folder with --data or a PostgreSQL with --database-url, not both.');
    // Who names a folder on the line means it, whatever database the environment is for.
    const databaseUrl = values['database-url'] || (!values.data && env.DATABASE_URL) || null;
    if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
      return failed('usage', '--database-url takes an address such as postgres://user:password@host:5432/name.');
    const log = levels.find((level) => level === values.log);
    if (!log) return failed('usage', `--log takes one of ${levels.join(', ')}, not "${values.log}".`);
    const retentionDays = Number(values.retention);
    if (!Number.isInteger(retentionDays) || retentionDays < 1 || retentionDays > 36_500)
      return failed('usage', `--retention takes a number of days from 1, not "${values.retention}".`);
    if (!['', '0', '1'].includes(env.TRUST_PROXY ?? ''))
      return failed('usage', `TRUST_PROXY takes 1 or 0, not "${env.TRUST_PROXY}".`);
    const trustProxy = values['trust-proxy'] ?? env.TRUST_PROXY === '1';
    const data = values.data || env.ICP_LENS_DATA || '.data/store';
    const publicUrl = values['public-url'].replace(/\/+$/, '') || null;
    if (publicUrl && !(URL.canParse(publicUrl) && new URL(publicUrl).origin === publicUrl))
      return failed('usage', `--public-url takes an address such as https://lens.example.com, not "${publicUrl}".`);
    return ok({
      ...{ help: values.help, port, host: values.host, data, databaseUrl, log, retentionDays },
      ...{ metricsToken: values['metrics-token'] || null, trustProxy, publicUrl },
      providerHosts: values['provider-hosts'].split(',').flatMap((name) => name.trim().toLowerCase() || []),
      command: values['import-pglite'] ? ['import-pglite', values['import-pglite']] : positionals,
    });
  } catch (error) {
    const { message } = error as Error;
    const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1];
    const what = unknown ? `There is no option ${unknown}.` : `${message.split('\n')[0]}.`.replace(/\.\.$/, '.');
    return failed('usage', `${what} See npm run serve -- --help.`);
  }
}
