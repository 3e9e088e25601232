import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The bucket that a domain falls into: the first hex digits of the SHA-256 of its lower-case form. A store that is asked for a bucket learns a set
 * of domains, and not which of them is at hand. */
export const accountBucketOf = (domain: string, digits: number): string =>
  bytesToHex(sha256(utf8ToBytes(domain.toLowerCase()))).slice(0, digits);

/**
 * How many digits to ask with, so that a bucket holds about `crowd` accounts of the list and stands for at least as many
 * of the web's: the fewer accounts a team has, the wider its buckets.
 */
export function bucketDigits(accounts: number, crowd = 64): number {
  const digits = Math.floor(Math.log(Math.max(1, accounts / crowd)) / Math.log(16));
  return Math.min(4, Math.max(1, digits));
}
