import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { holdsProto } from '#core/json-bounds.ts';
import { ok } from '#core/result.ts';
import type { Heads } from './heads.ts';
import { type Refusal, refuse } from './refusal.ts';

/** No request has more than this. */
export const mostBytes = 1_048_576;
const mostDepth = 60;

export interface ReadBody {
  readonly json: unknown;
  /** No text in it can be one that PostgreSQL cannot keep: JSON has no other way to say such a one than by an escape. */
  readonly isPlain: boolean;
}

/** Reads a JSON body within its bounds: size, depth, UTF-8, no `__proto__`. */
export async function readJson(
  headers: Heads,
  body: IncomingMessage | ReadableStream<Uint8Array> | null,
): Promise<{ ok: true; value: ReadBody } | Refusal> {
  const type = headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type))
    return refuse(415, 'not-json', 'Send JSON, with the header "content-type: application/json".');
  const encoding = headers.get('content-encoding');
  if (encoding && encoding !== 'identity') return refuse(415, 'encoded', 'Send the body without compression.');
  const read = await readText(Number(headers.get('content-length') ?? 0), body);
  if (!read.ok) return read;
  if (!nestsUnder(read.value, mostDepth))
    return refuse(400, 'too-deep', `The body nests more than ${mostDepth} levels deep.`);
  let json: unknown;
  try {
    json = JSON.parse(read.value);
  } catch {
    return refuse(400, 'not-json', 'The body is not JSON.');
  }
  if (read.value.includes('__proto__') || read.value.includes('\\u')) {
    const proto = holdsProto(json);
    if (proto !== null) return refuse(400, 'forbidden-key', 'No key may be called "__proto__".');
  }
  return ok({ json, isPlain: !/\\u(?:0000|d[89a-f])/i.test(read.value) });
}

/** Whether JSON text nests at most so many levels, without parsing it: brackets are counted, those in strings are passed over. */
export function nestsUnder(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) {
      do {
        at = text.indexOf('"', at + 1);
        if (at < 0) return true;
      } while (isEscaped(text, at));
    } else if (sign === 0x7b || sign === 0x5b) {
      depth++;
      if (depth > most) return false;
    } else if (sign === 0x7d || sign === 0x5d) depth--;
  }
  return true;
}

/** Whether an odd number of backslashes stands before this place. */
function isEscaped(text: string, at: number): boolean {
  let back = at;
  while (text.charCodeAt(back - 1) === 0x5c) back--;
  return (at - back) % 2 === 1;
}

type Text = { ok: true; value: string } | Refusal;

async function readText(said: number, body: IncomingMessage | ReadableStream<Uint8Array> | null): Promise<Text> {
  if (said > mostBytes) return tooLarge;
  if (body && 'socket' in body) return readIncoming(body);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > mostBytes) return tooLarge;
    parts.push(part);
  }
  return textOf(parts);
}

const tooLarge = refuse(413, 'too-large', 'The body is larger than 1 MB. Send less at once.');
const cutOff = refuse(400, 'cut-off', 'The body ended before it was whole.');

/** The same from Node's own request. */
function readIncoming(incoming: IncomingMessage): Promise<Text> {
  return new Promise((done) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    const settle = (text: Text) => {
      incoming.off('data', take);
      done(text);
    };
    const take = (part: Uint8Array) => {
      size += part.byteLength;
      if (size > mostBytes) settle(tooLarge);
      else parts.push(part);
    };
    incoming.on('data', take);
    incoming.once('end', () => settle(textOf(parts)));
    incoming.once('error', () => settle(cutOff));
    incoming.once('close', () => settle(cutOff));
  });
}

function textOf(parts: readonly Uint8Array[]): Text {
  const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
  if (!isUtf8(bytes)) return refuse(400, 'not-utf8', 'The body is not UTF-8.');
  return ok(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}

/** The path of a text that PostgreSQL cannot keep: one with U+0000 or half a surrogate pair. Null where there is none. */
export function unkeepableText(json: unknown, path = ''): string | null {
  if (typeof json === 'string') return isKeepable(json) ? null : path || 'the body';
  if (typeof json !== 'object' || json === null) return null;
  for (const [key, value] of Object.entries(json)) {
    if (!isKeepable(key)) return path || 'the body';
    const inside = unkeepableText(value, path ? `${path}.${key}` : key);
    if (inside !== null) return inside;
  }
  return null;
}

// In a pattern with the flag u, a surrogate that is part of a pair is no match.
const isKeepable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);
