import { all, attr, type Element, one, rawText, tagOf } from './dom.ts';
import type { Page } from './reader.ts';
import { fold } from './visible.ts';

/** What of a page tells what it runs on: what it loads, what its scripts say, what says that it made it, and landmarks. */

/** How much is taken at most. */
const most = { href: 300, words: 120, script: 5000, scripts: 80_000, loads: 1500 };
const cut = (words: string, length: number): string => (words.length > length ? words.slice(0, length) : words);

/** What a page loads. Links are left out but for job boards, booking and payment pages, which a page only links to. */
const loaded =
  'script, link[href], iframe, img[src], source[srcset], form[action], img[data-src], embed[src], object[data]';
const addressed = ['src', 'href', 'action', 'data-src', 'srcset', 'data'];

/** Where a script or frame that waits (for consent, for a scroll) comes from: each plugin that holds it back names the address anew (`data-cmp-src`). */
const waiting = ({ attributes }: Element): string[] =>
  [...attributes].flatMap(([name, words]) =>
    /src(?:-|$)/.test(name) && !addressed.includes(name) && /^(?:https?:)?\/\/|^\//.test(words) ? [words] : [],
  );

/** What a saved page loads stands beside it: "../wp-content/x.css", "wp-content/x.css". */
const saved = /^(?:\.{0,2}\/)*(?=wp-(?:content|includes)\/|recaptcha\/)/;

export function loadsIn(page: Page): string {
  const found = new Set<string>();
  for (const element of all(page.doc, loaded, most.loads)) {
    const tag = tagOf(element);
    const held = tag === 'SCRIPT' || tag === 'IFRAME' ? waiting(element) : [];
    for (const words of [...addressed.map((name) => attr(element, name)), ...held]) {
      // What a map shows stands far behind in its frame's address.
      if (words !== '' && !/^(?:data:|#)/.test(words))
        found.add(cut(words.replace(saved, '/'), tag === 'IFRAME' ? 2 * most.href : most.href));
    }
  }
  return [...found].join('\n');
}

/** All that says it made the page: a system and its plugins each have a line. */
export const makersOf = (page: Page): [string, string][] =>
  all(page.doc, 'meta[name="generator" i][content]', 20)
    .slice(1)
    .map((element) => ['generator', cut(fold(attr(element, 'content')), most.words)]);

/** What its inline scripts say, and what stands for those that do not run. */
export function scriptsIn(page: Page): string {
  let text = '';
  for (const script of all(page.doc, 'script:not([src]), noscript', 200)) {
    if (text.length > most.scripts) break;
    if (!/json/i.test(attr(script, 'type'))) text += `${cut(rawText(script), most.script)}\n`;
  }
  return text;
}

/** Landmarks that are looked for, under the names that they are known by outside the page. */
const marks: Readonly<Record<string, string>> = {
  next: '#__NEXT_DATA__',
  nuxt: '#__nuxt',
  gatsby: '#___gatsby',
  hubspot: '#hs-eu-cookie-confirmation, [data-hs-cos-general-type], .hs-form-frame, .meetings-iframe-container',
  cookiebot: '#CybotCookiebotDialog',
  onetrust: '#onetrust-consent-sdk',
  yoast: 'script.yoast-schema-graph',
  intercom: '#intercom-container, .intercom-lightweight-app',
  webflow: 'html[data-wf-site]',
  angular: '[ng-version]',
  angularjs: '[ng-app], [data-ng-app], [ng-controller]',
  react: '[data-reactroot], [data-reactid]',
  vue: '[data-v-app], [data-server-rendered="true"]',
  alpine: '[x-data]',
  htmx: '[hx-get], [hx-post]',
  livewire: '[wire\\:id]',
  astro: 'astro-island',
  sveltekit: '[data-sveltekit-preload-data], [data-sveltekit-hydrate]',
  drupal: '[data-drupal-selector], [data-drupal-messages-fallback]',
  aspnet: 'input[name="__VIEWSTATE"]',
  rankmath: 'script.rank-math-schema, script.rank-math-schema-pro',
  wpcf7: 'form.wpcf7-form, [id^="contact-form-7-"]',
  netlify: 'form[data-netlify], form[netlify], form[netlify-honeypot]',
  goatcounter: 'script[data-goatcounter]',
  calendly: '.calendly-inline-widget, .calendly-badge-widget',
  calcom: '[data-cal-link]',
  trustpilot: '.trustpilot-widget',
  klaviyo: '[class*="klaviyo-form-"]',
  typeform: '[data-tf-live], [data-tf-widget], [data-tf-popup]',
  elfsight: '[class*="elfsight-app-"]',
  plausible: 'script[data-domain][src*="/js/script"], script[data-domain][src*="/js/plausible"]',
  umami: 'script[data-website-id][src$="script.js"]',
  rails: 'meta[name="csrf-param"][content="authenticity_token"]',
  lovable: 'meta[name="author"][content="Lovable"]',
  password: 'input[type="password" i]',
  author: '[rel="author"], [class~="byline"], [itemprop="author"]',
  cart: 'form[action*="cart" i], [itemprop="price"], [class*="product-price" i], [id*="addtocart" i], form[action*="checkout" i]',
};

/** The names of the landmarks that a page has. */
export const marksIn = (page: Page): string[] =>
  Object.keys(marks).filter((name) => one(page.doc, marks[name] as string) !== null);
