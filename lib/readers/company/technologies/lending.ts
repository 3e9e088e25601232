/** Ends of hosts that a builder or a server lends, and whose they are: what a page stands on without having loaded anything. */
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
  const [own = '', ...rest] = hostname.toLowerCase().split('.');
  const name = lenders[rest.join('.')] ?? null;
  return /^(?:www|blog|help|support|docs|app|api|community|developers?|login|admin)$/.test(own) ? null : name;
}
