import { z } from 'zod';

/** Forms that many messages have. */

export const uuid = z.uuidv7();
export const instant = z.iso.datetime({ offset: true });
export const hash = z.string().regex(/^sha256-[0-9a-f]{64}$/);
export const words = (most: number) => z.string().max(most);
