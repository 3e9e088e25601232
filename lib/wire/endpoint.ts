import { z } from 'zod';
import { type Role, roles } from './wire.ts';

/** One question that the store answers: who may put it, what goes in and what comes out. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Parts in braces are parameters. */
  readonly path: `/${string}`;
  readonly says: string;
  /** Roles that may; `anyone` needs no token. */
  readonly who: readonly Role[] | 'anyone';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The store parses the body piece by piece, to answer for each piece or to say more about what is wrong. */
  readonly inPieces?: true;
  /** Null: the answer has its own form, described in words. */
  readonly answer: z.ZodType | null;
}

/** The answer where there is nothing to say but that it is so now. */
export const done = z.object({ done: z.literal(true) });

export const everyone = roles;
/** Who keeps the spec: answers flags, publishes. */
export const keepers = ['revops', 'admin'] as const;
/** Who reads what the team's sellers sent. */
export const readers = ['marketer', 'revops', 'admin'] as const;

export const flagParam = z.object({ flagId: z.uuidv7() });
export const idParam = z.object({ id: z.uuid() });
export const limit = (most: number, unless: number) => z.coerce.number().int().min(1).max(most).default(unless);
/** Where a page of a list goes on. */
export const after = z.string().max(300).optional();
