import { lentEnd } from '#core/parse/lent-hosts.ts';

/** Whose are the ends of hosts that builders and servers lend: what a page stands on without having loaded anything. */
const lenders: Readonly<Record<string, string>> = {
  'github.io': 'GitHub Pages',
  'gitlab.io': 'GitLab Pages',
  'netlify.app': 'Netlify',
  'vercel.app': 'Vercel',
  'pages.dev': 'Cloudflare Pages',
  'web.app': 'Firebase',
  'firebaseapp.com': 'Firebase',
  'herokuapp.com': 'Heroku',
  'azurewebsites.net': 'Azure',
  'wordpress.com': 'WordPress',
  'blogspot.com': 'Blogger',
  'wixsite.com': 'Wix',
  'webflow.io': 'Webflow',
  'squarespace.com': 'Squarespace',
  'weebly.com': 'Weebly',
  'myshopify.com': 'Shopify',
  'framer.website': 'Framer',
  'framer.app': 'Framer',
  'carrd.co': 'Carrd',
  'jimdosite.com': 'Jimdo',
  'jimdofree.com': 'Jimdo',
  'godaddysites.com': 'GoDaddy Website Builder',
  'mystrikingly.com': 'Strikingly',
  'tilda.ws': 'Tilda',
  'webnode.page': 'Webnode',
  'notion.site': 'Notion',
  'odoo.com': 'Odoo',
};

/** Whose host a page stands on, by the part that a customer has before it; null on the lender's own pages. */
export function lenderOf(hostname: string): string | null {
  const host = hostname.toLowerCase();
  if (/^(?:www|blog|help|support|docs|app|api|community|developers?|login|admin)\./.test(host)) return null;
  return lenders[lentEnd(host) ?? ''] ?? null;
}
