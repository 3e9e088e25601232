import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The bucket that a domain falls into: the first hex digits of the SHA-256 of its lower-case form. A store that is asked for a bucket learns a set
 * of domains, and not which of them is at hand. */
export const accountBucketOf = (domain: string, digits: number): string =>
  bytesToHex(sha256(utf8ToBytes(domain.toLowerCase()))).slice(0, digits);
