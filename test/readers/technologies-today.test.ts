import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Tools by each of the hosts that their makers give pages today, and by links to what a firm has there. The company is made up. */

const factsWith = (head: string, body = '') =>
  read(
    `<!doctype html><html lang="en"><head><title>About us | Marrowby</title>${head}</head><body><h1>About us</h1><p>Marrowby makes pumps.</p>${body}<footer>© 2026 Marrowby Ltd</footer></body></html>`,
    'https://www.marrowby.com/about',
  ).facts;
const toolsOf = (head: string, body = '') => factsWith(head, body)['company.technologies'];

describe('what a page loads', () => {
  it.each([
    ['HubSpot', '//js-na2.hs-scripts.com/12345.js'],
    ['HubSpot', 'https://js-ap1.hsforms.net/forms/embed/v2.js'],
    ['HubSpot', 'https://js.hubspotfeedback.com/feedbackweb-new.js'],
    ['Marketo', 'https://rtp-static.marketo.com/rtp/libs/rtp.js'],
    ['Intercom', 'https://widget.eu.intercom.io/widget/abc'],
    ['Adyen', 'https://checkoutshopper-live-us.adyen.com/checkoutshopper/sdk/5/adyen.js'],
    ['OneTrust', 'https://cdn-au.onetrust.com/scripttemplates/otSDKStub.js'],
    ['Shopify', 'https://sdks.shopifycdn.com/buy-button/latest/buy-button-storefront.min.js'],
    ['Webflow', 'js/webflow.js'],
    ['EmailJS', 'https://cdn.jsdelivr.net/npm/@emailjs/browser@4/dist/email.min.js'],
    ['Cognito Forms', 'https://www.cognitoforms.com/f/seamless.js'],
    ['Bazaarvoice', 'https://apps.bazaarvoice.com/deployments/marrowby/bv.js'],
    ['ServiceTitan', 'https://static.servicetitan.com/webscheduler/shim.js'],
    ['Gainsight', 'https://web-sdk.aptrinsic.com/api/aptrinsic.js'],
    ['Lovable', 'https://cdn.gpteng.co/gptengineer.js'],
    ['Upsales', 'https://img.upsales.com/abc/visitor.js'],
    ['Magento', 'https://www.marrowby.com/static/version1700000000/frontend/Marrow/by/en_GB/x.js'],
    ['TYPO3', '/_assets/0123456789abcdef0123456789abcdef/JavaScript/site.js'],
  ])('%s is told by %s', (name, address) => {
    expect(toolsOf(`<script src="${address}"></script>`)).toContain(name);
  });

  it.each([
    ['Meta Pixel', 'fbq("track", "PageView");'],
    ['TikTok Pixel', "ttq.load('ABC123'); ttq.page();"],
    ['Matomo', 'var _mtm = window._mtm = window._mtm || []; _mtm.push({});'],
    ['Intercom', 'Intercom("boot", { app_id: "abc" });'],
    ['EmailJS', "emailjs.init('abc');"],
  ])('%s is told by what a script says: %s', (name, script) => {
    expect(toolsOf(`<script>${script}</script>`)).toContain(name);
  });

  it.each([
    ['HubSpot', '<img src="/hubfs/logo.svg">'],
    ['Calendly', '<div class="calendly-inline-widget" data-url="https://calendly.com/marrowby/intro"></div>'],
    ['Trustpilot', '<div class="trustpilot-widget" data-template-id="x"></div>'],
    ['Plausible', '<script defer data-domain="marrowby.com" src="https://stats.marrowby.com/js/script.js"></script>'],
    ['Ruby on Rails', '<meta name="csrf-param" content="authenticity_token">'],
  ])('%s is told by a landmark: %s', (name, html) => {
    expect(toolsOf('', html)).toContain(name);
  });
});

describe('what a page links to', () => {
  it.each([
    ['HubSpot', 'https://meetings-eu1.hubspot.com/kim-sample'],
    ['Cal.com', 'https://cal.com/marrowby/intro'],
    ['Stripe', 'https://donate.stripe.com/abc'],
    ['PayPal', 'https://www.paypal.com/donate/?hosted_button_id=ABC'],
    ['Mailchimp', 'http://eepurl.com/abc'],
    ['Google Forms', 'https://forms.gle/abc'],
    ['Microsoft Bookings', 'https://outlook.office365.com/owa/calendar/sales@marrowby.com/bookings/'],
    ['Cloudflare', '/cdn-cgi/l/email-protection#abc'],
    ['Zendesk', 'https://marrowby.zendesk.com/hc/en-us'],
    ['Shopify', 'https://marrowby-pumps.myshopify.com/'],
  ])('%s is told by %s', (name, href) => {
    expect(toolsOf('', `<a href="${href}">Here</a>`)).toContain(name);
  });

  it.each([
    ['JazzHR', 'https://marrowby.applytojob.com/apply'],
    ['Workable', 'https://marrowby.workable.com/'],
    ['Personio', 'https://marrowby-jobs.personio.de/'],
    ['UKG', 'https://recruiting.ultipro.com/MAR1000/JobBoard'],
    ['Zoho', 'https://marrowby.zohorecruit.eu/jobs/Careers'],
  ])('a board of openings tells %s, and that there is work: %s', (name, href) => {
    const facts = factsWith('', `<a href="${href}">Openings</a>`);
    expect(facts['company.technologies']).toContain(name);
    expect(facts['company.hiring']).toBeDefined();
  });

  it.each([
    '<a href="https://otherfirm.zendesk.com/hc/en-us">Their help</a>',
    '<a href="https://help.workable.com/hc/en-us">How we hire</a>',
    '<a href="https://workable.com/">Workable</a>',
    '<a href="https://www.zendesk.com/">We switched to Zendesk</a>',
    '<a href="https://stripe.com/partners">Stripe partner</a>',
    '<a href="https://www.paypal.com/">PayPal</a>',
    '<a href="https://workforcenow.adp.com/portal/theme">Staff sign in here</a>',
    '<img src="https://www.hubspot.com/hubfs/badges/partner.png" alt="HubSpot partner">',
  ])('no tool is told by %s', (html) => {
    expect(toolsOf('', html)).toBeUndefined();
  });
});
