import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Spec } from './spec-schema.ts';

/**
 * JSON with sorted keys and no white space, so that two machines write the same bytes for the same content.
 * Keys that are undefined are left out, as JSON does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`;
}

/**
 * `sha256-<hex>` of what people sign: everything but four keys. `$schema` speaks to editors. Status changes when a signed draft is published or
 * retired; signatures hold the hash and cannot be in it; the changelog tells the story and decides nothing.
 */
export function contentHash(spec: Spec): string {
  const { $schema: _editor, status: _status, signatures: _signatures, changelog: _changelog, ...signed } = spec;
  return hashOf(signed);
}

/** `sha256-<hex>` of the canonical JSON of a value. */
export const hashOf = (value: unknown): string => `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`;

/** The signatures that were given to exactly this content. */
export function validSignatures(spec: Spec): Spec['signatures'] {
  const hash = contentHash(spec);
  return spec.signatures.filter((signature) => signature.contentHash === hash);
}

/** Signed by at least one person, and nobody's signature belongs to other content. */
export const isSigned = (spec: Spec): boolean =>
  spec.signatures.length > 0 && validSignatures(spec).length === spec.signatures.length;
