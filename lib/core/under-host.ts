import { parse } from 'tldts';

/** Whether an address lies under a host of a page update. */
export function isUnderHost(host: string, url: string): boolean {
  const hostname = /^https?:/.test(url) ? (parse(url).hostname ?? '') : '';
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}
