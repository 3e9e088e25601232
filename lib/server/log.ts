import pino, { type DestinationStream, type Logger } from 'pino';
import { isAway } from './database/away.ts';

/** Structured logs. No secret and nothing that a page or a person said is ever in them: what is logged is named here. */

export const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type Level = (typeof levels)[number];

/** A log in lines of JSON, on standard error unless told otherwise. */
export function createLog(level: Level, destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** What may be logged of an error. The message of a database error can quote the row: its code and place are logged instead. */
export function errorLine(error: Error): Record<string, unknown> {
  const { code, severity, constraint, table } = error as unknown as Record<string, unknown>;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const stack = frames.map((line) => line.trim());
  const said = isAway(error) ? { message: error.message } : {};
  if (severity !== undefined) return { type: 'DatabaseError', ...said, code, constraint, table, stack };
  return { type: error.name, message: error.message, code, stack };
}
