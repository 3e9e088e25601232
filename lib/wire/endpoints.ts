import type { z } from 'zod';
import { accountEndpoints } from './account-endpoints.ts';
import { doorEndpoints } from './door-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { flagEndpoints } from './flag-endpoints.ts';
import { paperEndpoints } from './paper-endpoints.ts';
import { processEndpoints } from './process-endpoints.ts';
import { specEndpoints } from './spec-endpoints.ts';
import { teamEndpoints } from './team-endpoints.ts';

/** Every question that the store answers, once. The store's routes, the role table, the OpenAPI document and the fuzz are made from this list. */
export const endpoints = {
  ...processEndpoints,
  ...doorEndpoints,
  ...specEndpoints,
  ...flagEndpoints,
  ...paperEndpoints,
  ...accountEndpoints,
  ...teamEndpoints,
} as const satisfies Record<string, Endpoint>;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

type Out<T> = T extends z.ZodType ? z.output<T> : undefined;
type Part<E, K extends string> = E extends { readonly [P in K]: infer T } ? Out<T> : undefined;
/** What an endpoint is asked, parsed. */
export interface AskOf<Name extends EndpointName> {
  readonly params: Part<Endpoints[Name], 'params'>;
  readonly query: Part<Endpoints[Name], 'query'>;
  readonly body: Endpoints[Name] extends { readonly inPieces: true } ? unknown : Part<Endpoints[Name], 'body'>;
}
/** What an endpoint answers. */
export type AnswerOf<Name extends EndpointName> = Part<Endpoints[Name], 'answer'>;
