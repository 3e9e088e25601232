import type { Endpoint } from './endpoint.ts';
import { healthAnswer } from './wire.ts';

/** The store as a process: whoever watches it asks, and whoever reads its contract. */
export const processEndpoints = {
  health: { method: 'GET', path: '/healthz', says: 'The process is alive.', who: 'anyone', answer: healthAnswer },
  ready: {
    method: 'GET',
    path: '/readyz',
    says: 'The database answers too: requests can be sent here.',
    who: 'anyone',
    answer: healthAnswer,
  },
  metrics: {
    method: 'GET',
    path: '/metrics',
    says: 'Numbers about the process in the text format of Prometheus, from this machine or with the token that was set.',
    who: 'anyone',
    answer: null,
  },
  openApi: {
    method: 'GET',
    path: '/openapi.json',
    says: 'This contract as OpenAPI 3.1.',
    who: 'anyone',
    answer: null,
  },
} as const satisfies Record<string, Endpoint>;
