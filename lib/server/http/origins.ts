import { wireHeader, wireVersion } from '#wire/paths.ts';

/** Only extensions may call from a browser; a web page that tries gets no permission and so no answer. */
const isExtension = (origin: string): boolean => /^(chrome-extension|moz-extension):\/\/[\w-]{1,64}$/.test(origin);

/** The wire's number and what keeps browsers from making more of an answer than it is. */
const ofAll: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  [wireHeader]: String(wireVersion),
  vary: 'origin',
};

/** The headers of every answer to this origin: the wire's number, security, and CORS for extensions. */
export function headersFor(origin: string | null): Readonly<Record<string, string>> {
  if (!origin || !isExtension(origin)) return ofAll;
  return {
    ...ofAll,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': `etag, retry-after, ${wireHeader}`,
    'cross-origin-resource-policy': 'cross-origin',
  };
}

/** The answer to a browser that asks whether it may ask; null where it may not. */
export function preflight(origin: string | null): Readonly<Record<string, string>> | null {
  if (!origin || !isExtension(origin)) return null;
  return {
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': `authorization, content-type, if-none-match, ${wireHeader}`,
    'access-control-max-age': '600',
  };
}
