import { Hono } from 'hono';
import { accountBucket, accounts, writeAccounts } from './accounts.ts';
import { audit } from './audit.ts';
import { changes } from './changes.ts';
import { claim, merge } from './claims.ts';
import { clues, saveClues } from './clues.ts';
import { endDevice, signOutMember } from './devices.ts';
import { erasePerson } from './erase-person.ts';
import { events } from './events.ts';
import { exportPerson } from './export-person.ts';
import { health, metrics, openApiDocument, ready } from './health.ts';
import { addHook, endHook, hooks } from './hooks.ts';
import { createLimits, type Door } from './http/door.ts';
import { refusalSent, refuse } from './http/refusal.ts';
import { addRoutes, type Handlers } from './http/route.ts';
import { originOf, send } from './http/sent.ts';
import { endInvite, invite } from './invites.ts';
import { join, me } from './join.ts';
import { invitation } from './join-page.ts';
import { known } from './known.ts';
import { member, removeMember, team } from './members.ts';
import { createMetrics } from './metrics.ts';
import { numbers } from './numbers.ts';
import { outsideFor } from './outside.ts';
import { paper, papers, removePaper, savePaper } from './papers.ts';
import { queue } from './queue.ts';
import { refresh } from './refresh.ts';
import { review } from './reviews.ts';
import { settings } from './settings.ts';
import { beginSignIn, endSignIn, setProvider } from './sign-in.ts';
import { sign, signatures } from './signatures.ts';
import { inForce, version, versions } from './spec-versions.ts';
import { publish, spec } from './specs.ts';
import type { Store } from './store.ts';

const handlers: Handlers = {
  health,
  ready,
  metrics,
  openApi: openApiDocument,
  join,
  invitation,
  refresh,
  me,
  spec,
  clues,
  saveClues,
  publish,
  events,
  changes,
  queue,
  review,
  claim,
  merge,
  papers,
  paper,
  savePaper,
  removePaper,
  signatures,
  sign,
  versions,
  version,
  inForce,
  accounts,
  writeAccounts,
  accountBucket,
  known,
  numbers,
  team,
  settings,
  invite,
  endInvite,
  member,
  removeMember,
  signOutMember,
  endDevice,
  beginSignIn,
  endSignIn,
  setProvider,
  hooks,
  addHook,
  endHook,
  exportPerson,
  erasePerson,
  audit,
};

export interface AppOptions extends Partial<Omit<Door, 'store'>> {}

/** The store's door: every endpoint of the wire over HTTP. */
export function createApp(store: Store, options: AppOptions = {}): Hono {
  const now = () => store.world.now().getTime();
  const door: Door = {
    store,
    metrics: options.metrics ?? createMetrics(),
    trouble: options.trouble ?? (() => {}),
    log: options.log ?? (() => {}),
    limits: options.limits === undefined ? createLimits(now) : options.limits,
    metricsToken: options.metricsToken ?? null,
    trustProxy: options.trustProxy ?? false,
    publicUrl: options.publicUrl ?? null,
    outside: options.outside ?? outsideFor([]),
  };
  const app = new Hono();
  app.onError((error, c) => {
    door.trouble(error);
    return send(originOf(c), refusalSent(refuse(500, 'broken', 'Something broke in the store. It is logged.')));
  });
  addRoutes(app, door, handlers);
  return app;
}
