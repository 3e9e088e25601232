import type { IForbiddenRuleType } from 'dependency-cruiser';

/** One row of the rooms table: who may be imported, from the project and from outside. */
export interface Room {
  readonly path: string;
  /** Rooms it may import besides itself. */
  readonly may: readonly string[];
  /** Packages that this room may use; a package named by some room is that room's alone, and theirs who also name it. */
  readonly packages: readonly string[];
  /** Node built-ins. */
  readonly node?: true;
}

export const rooms: readonly Room[] = [
  {
    path: 'lib/core',
    may: [],
    packages: ['zod', 'fuse\\.js', 'tldts', 'i18n-iso-countries', '@noble/hashes', 'punycode'],
  },
  { path: 'lib/readers', may: ['lib/core'], packages: ['css-select', 'css-what'] },
  { path: 'lib/wire', may: ['lib/core'], packages: ['zod'] },
  { path: 'lib/bus', may: ['lib/core'], packages: ['zod', 'webextension-polyfill'] },
  { path: 'lib/local', may: ['lib/core'], packages: ['idb', 'webextension-polyfill'] },
  { path: 'lib/sync', may: ['lib/core', 'lib/wire', 'lib/local'], packages: ['uuid'] },
  {
    path: 'lib/background',
    may: ['lib/core', 'lib/readers', 'lib/wire', 'lib/bus', 'lib/local', 'lib/sync'],
    packages: ['zod', 'uuid'],
  },
  { path: 'lib/panel', may: ['lib/core', 'lib/bus'], packages: ['@preact/signals'] },
  {
    path: 'lib/workspace',
    may: ['lib/core', 'lib/wire'],
    packages: ['@preact/signals', 'papaparse', 'yaml'],
  },
  {
    path: 'components',
    may: ['lib/core', 'lib/wire', 'lib/panel', 'lib/workspace'],
    packages: ['preact', '@preact/signals'],
  },
  {
    path: 'lib/server',
    may: ['lib/core', 'lib/wire'],
    packages: [
      'zod',
      'hono',
      '@hono/node-server',
      'kysely',
      'pg',
      '@electric-sql/pglite',
      'uuid',
      'yaml',
      'pino',
      'prom-client',
      'oauth4webapi',
    ],
    node: true,
  },
  {
    path: 'lib/cli',
    may: ['lib/core', 'lib/readers', 'lib/wire', 'lib/server'],
    packages: ['jsdom', 'yaml', 'playwright-core', 'vite', 'uuid'],
    node: true,
  },
  {
    path: 'entrypoints',
    may: [
      'lib/core',
      'lib/readers',
      'lib/wire',
      'lib/bus',
      'lib/local',
      'lib/sync',
      'lib/background',
      'lib/panel',
      'lib/workspace',
      'components',
    ],
    packages: ['wxt', 'webextension-polyfill', 'preact', '@preact/signals', 'uuid'],
  },
];

const anyOf = (paths: readonly string[]) => `^(?:${paths.join('|')})(?:/|$)`;

/** dependency-cruiser rules, made from the table. */
export const roomRules: IForbiddenRuleType[] = [
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'nothing-unresolved',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(?:bun:|\\./\\.wxt|wxt/)' },
  },
  ...rooms.flatMap((room): IForbiddenRuleType[] => [
    {
      name: `${room.path} imports only its friends`,
      severity: 'error',
      from: { path: anyOf([room.path]) },
      to: { path: '^(?:lib|components|entrypoints|test)/', pathNot: anyOf([room.path, ...room.may]) },
    },
    {
      name: `${room.path} uses only its own packages`,
      severity: 'error',
      from: { path: anyOf([room.path]) },
      to: {
        path: 'node_modules/',
        pathNot: room.packages.length ? `node_modules/(?:@types/)?(?:${room.packages.join('|')})/` : '^$',
      },
    },
    ...(room.node
      ? []
      : [
          {
            name: `${room.path} has no Node`,
            severity: 'error',
            from: { path: anyOf([room.path]) },
            to: { dependencyTypes: ['core'] },
          } satisfies IForbiddenRuleType,
        ]),
  ]),
  {
    name: 'server and cli cannot be reached from entrypoints',
    severity: 'error',
    from: { path: '^entrypoints/' },
    to: { path: '^lib/(?:server|cli)/', reachable: true },
  },
];
