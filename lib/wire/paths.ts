/** Where the store's doors are, and which wire is spoken there. Apart from the schemas, so that whoever only asks need not make those ready. */

/** The contract with the shared store. A change here is a decision about `wireVersion`: test/wire pins it by a hash. */
export const wireVersion = 1;
/** Sent by both sides with every request and answer. */
export const wireHeader = 'icp-lens-wire';

/** Every path of the store, once. */
export const paths = {
  health: '/healthz',
  join: '/v1/join',
  refresh: '/v1/refresh',
  me: '/v1/me',
  spec: '/v1/spec',
  clues: '/v1/clues',
  specs: '/v1/specs',
  events: '/v1/events',
  changes: '/v1/changes',
  queue: '/v1/queue',
  review: (flagId: string) => `/v1/flags/${flagId}/review`,
} as const;

/** Every path of the workspace, once. */
export const workspacePaths = {
  papers: '/v1/papers',
  paper: (id: string) => `/v1/papers/${id}`,
  signatures: '/v1/signatures',
  version: (version: number) => `/v1/specs/${version}`,
  inForce: '/v1/specs/in-force',
  claim: (flagId: string) => `/v1/flags/${flagId}/claim`,
  merge: (flagId: string) => `/v1/flags/${flagId}/merge`,
  accounts: '/v1/accounts',
  accountBucket: (prefix: string) => `/v1/account-buckets/${prefix}`,
  known: '/v1/known',
  numbers: '/v1/numbers',
  team: '/v1/team',
  settings: '/v1/settings',
  invites: '/v1/invites',
  invite: (id: string) => `/v1/invites/${id}`,
  member: (id: string) => `/v1/members/${id}`,
  devicesOf: (memberId: string) => `/v1/members/${memberId}/devices`,
  device: (id: string) => `/v1/devices/${id}`,
  audit: '/v1/audit',
} as const;
