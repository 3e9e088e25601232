import type { MiddlewareHandler } from 'hono';
import { wireHeader, wireVersion } from '#wire/wire.ts';

/** Only extensions may call from a browser; a web page that tries gets no permission and so no answer. */
const isExtension = (origin: string): boolean => /^(chrome-extension|moz-extension):\/\/[\w-]{1,64}$/.test(origin);

const security: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

/** The headers of every answer: the wire's number, security, and CORS for extensions. Answers preflights. */
export const headersOfAll: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin') ?? '';
  const mayCall = isExtension(origin);
  if (c.req.method === 'OPTIONS' && mayCall) {
    c.res = new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-methods': 'GET, POST, PUT, DELETE',
        'access-control-allow-headers': `authorization, content-type, if-none-match, ${wireHeader}`,
        'access-control-max-age': '600',
      },
    });
  } else await next();
  const { headers } = c.res;
  for (const [name, value] of Object.entries(security)) headers.set(name, value);
  headers.set(wireHeader, String(wireVersion));
  headers.set('vary', 'origin');
  if (mayCall) {
    headers.set('access-control-allow-origin', origin);
    headers.set('access-control-expose-headers', `etag, retry-after, ${wireHeader}`);
    headers.set('cross-origin-resource-policy', 'cross-origin');
  }
};
