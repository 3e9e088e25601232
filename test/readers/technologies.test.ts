import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** What a page runs on, told from the snippets that tools' makers give to put into a page. The company is made up. */

const toolsOf = (head: string, body = '') =>
  read(
    `<!doctype html><html lang="en"><head><title>About us | Marrowby</title>${head}</head><body><h1>About us</h1><p>Marrowby makes pumps.</p>${body}<footer>© 2026 Marrowby Ltd</footer></body></html>`,
    'https://www.marrowby.com/about',
  ).facts['company.technologies'];

const src = (address: string) => `<script src="${address}"></script>`;
const inline = (text: string) => `<script>${text}</script>`;

describe('a tool', () => {
  it.each([
    ['bxSlider', src('https://cdn.jsdelivr.net/bxslider/4.2.12/jquery.bxslider.min.js')],
    ['Swiper', inline("const swiper = new Swiper('.swiper', { loop: true });")],
    ['Isotope', src('/js/isotope.pkgd.min.js')],
    ['Chart.js', src('https://cdn.jsdelivr.net/npm/chart.js@4.4.0/dist/chart.umd.js')],
    ['Modernizr', src('/js/modernizr-2.8.3.min.js')],
    ['Octopress', src('/javascripts/octopress.js')],
    ['GoatCounter', '<script data-goatcounter="https://stats.marrowby.com/count" async src="/count.js"></script>'],
    ['Netlify', '<form name="contact" method="POST" data-netlify="true"><input name="mail"></form>'],
    ['Facebook SDK', inline("js.src='//connect.facebook.net/pl_PL/all.js';}(document,'script','facebook-jssdk'));")],
    ['Google Translate', src('../translate_a/element.js?cb=googleTranslateElementInit')],
    ['TeamViewer', '<a href="https://get.teamviewer.com/marrowby">Remote help</a>'],
    ['WordPress', '<link rel="icon" href="wp-content/uploads/2025/08/icon.png">'],
    ['reCAPTCHA', src('../recaptcha/api.js?render=6Lxyz')],
    ['jQuery', src('/js/jquery-3.7.1.min.js')],
    ['jQuery', src('https://ajax.googleapis.com/ajax/libs/jquery/1.5/jquery.min.js')],
    ['jQuery', inline("$(document).ready(function () { $('.menu').hide(); });")],
    ['Bootstrap', '<link rel="stylesheet" href="css/lib/bootstrap.min.css">'],
    ['Bootstrap', src('https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/js/bootstrap.bundle.min.js')],
    ['AngularJS', src('Scripts/libs/angular.min.js')],
    ['React', src('https://unpkg.com/react-dom@18/umd/react-dom.production.min.js')],
    ['Vue.js', src('https://unpkg.com/vue@3/dist/vue.global.prod.js')],
    ['Google Maps', '<iframe src="https://www.google.com/maps/embed?pb=!1m18"></iframe>'],
    ['Google Maps', src('https://maps.googleapis.com/maps/api/js?key=abc&callback=initMap')],
    ['Google Forms', '<iframe src="https://docs.google.com/forms/d/e/1FAIpQ/viewform?embedded=true"></iframe>'],
    ['YouTube', '<iframe src="https://www.youtube-nocookie.com/embed/abc"></iframe>'],
    ['Microsoft FrontPage', '<meta name="GENERATOR" content="Microsoft FrontPage 4.0">'],
    ['Microsoft FrontPage', '<meta name="ProgId" content="FrontPage.Editor.Document">'],
    [
      'Slider Revolution',
      '<meta name="generator" content="WordPress 6.6"><meta name="generator" content="Powered by Slider Revolution 6.7">',
    ],
    ['Adobe Dreamweaver', inline('function MM_preloadImages() { var d = document; }')],
    ['Contact Form 7', '<link id="contact-form-7-css" rel="stylesheet" href="/static/styles.css">'],
    ['Google Analytics', src('https://www.googletagmanager.com/gtag/js?l=dataLayer&id=G-ABC1234567')],
    [
      'Google Tag Manager',
      inline(
        "(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start': new Date().getTime()});})(window,document,'script','dataLayer','GTM-AB12CD');",
      ),
    ],
    [
      'Meta Pixel',
      inline(
        "!function(f,b,e,v){}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js'); fbq('init', '123');",
      ),
    ],
    ['LinkedIn Insight Tag', inline('_linkedin_partner_id = "123456";')],
    ['Pinterest Tag', inline("pintrk('load', '2612345678901');")],
    [
      'Microsoft Clarity',
      inline(
        '(function(c,l,a,r,i,t,y){t.src="https://www.clarity.ms/tag/"+i;})(window, document, "clarity", "script", "abc");',
      ),
    ],
    ['PostHog', inline("posthog.init('phc_abc', { api_host: 'https://eu.i.posthog.com' })")],
    ['Plausible', '<script defer data-domain="marrowby.com" src="https://plausible.io/js/script.js"></script>'],
    ['HubSpot', src('//js-eu1.hs-scripts.com/12345.js')],
    [
      'ActiveCampaign',
      inline('vgo("setAccount", "1"); e.src = "https://diffuser-cdn.app-us1.com/diffuser/diffuser.js";'),
    ],
    ['MailerLite', inline("n.src='https://assets.mailerlite.com/js/universal.js'")],
    ['ZoomInfo', inline("var s = 'https://js.zi-scripts.com/zi-tag.js';")],
    ['Calendly', '<a href="https://calendly.com/marrowby/intro">Book a call</a>'],
    ['Personio', '<a href="https://marrowby.jobs.personio.de/">Jobs</a>'],
    ['Recruitee', '<a href="https://marrowby.recruitee.com">Jobs</a>'],
    ['Publii', '<meta name="generator" content="Publii Open-Source CMS for Static Site">'],
    ['Greenhouse', src('https://boards.greenhouse.io/embed/job_board/js?for=marrowby')],
    ['Weebly', '<link rel="stylesheet" href="//cdn2.editmysite.com/css/sites.css">'],
    [
      'GoDaddy Website Builder',
      '<meta name="generator" content="Starfield Technologies; Go Daddy Website Builder 8.0.0000">',
    ],
    ['Odoo', '<meta name="generator" content="Odoo">'],
    ['ASP.NET', '<form><input type="hidden" name="__VIEWSTATE" value="x"></form>'],
    ['Axeptio', inline('window.axeptioSettings = { clientId: "abc" };')],
    ['Shopify', '<link rel="stylesheet" href="//www.marrowby.com/cdn/shop/t/4/assets/base.css">'],
  ])('%s is told by %s', (name, snippet) => {
    expect(toolsOf(snippet)).toContain(name);
  });

  it.each([
    [
      'Hotjar',
      '<script type="text/plain" data-cookieconsent="statistics" data-src="https://static.hotjar.com/c/hotjar-1.js"></script>',
    ],
    [
      'Google Analytics',
      '<script type="text/plain" class="cmplazyload" data-cmp-src="https://www.google-analytics.com/analytics.js"></script>',
    ],
    ['Tawk.to', '<script type="rocketlazyloadscript" data-rocket-src="https://embed.tawk.to/1/default"></script>'],
    ['Google Maps', '<iframe data-suppressedsrc="https://www.google.com/maps/embed?pb=1"></iframe>'],
    ['YouTube', '<iframe data-src-cmplz="https://www.youtube.com/embed/abc" src="about:blank"></iframe>'],
  ])('%s that waits for consent is set up: %s', (name, snippet) => {
    expect(toolsOf('', snippet)).toContain(name);
  });
});

describe('no tool', () => {
  it.each([
    '<a href="https://www.hubspot.com/partners">HubSpot partner</a>',
    '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Share</a>',
    '<a href="https://www.linkedin.com/company/marrowby">LinkedIn</a>',
    '<a href="https://www.youtube.com/@marrowby">YouTube</a>',
    '<a href="https://maps.google.com/?q=Leeds">Map</a>',
    '<a href="https://www.personio.de/">We switched to Personio</a>',
    '<a href="https://www.teamtailor.com/en/">Career site by Teamtailor</a>',
    '<a href="https://wordpress.org/">Proudly powered</a>',
    '<img src="/img/partners/stripe.svg" alt="Stripe">',
    '<img src="/img/salesforce-badge.png" alt="Salesforce partner">',
    '<p>We integrate with Salesforce, HubSpot, jQuery and Bootstrap.</p>',
  ])('is told by %s', (snippet) => {
    expect(toolsOf('', snippet)).toBeUndefined();
  });
});

describe('a host that a builder lends', () => {
  const on = (host: string) =>
    read('<title>Marrowby</title><h1>Marrowby</h1><p>Marrowby makes pumps.</p>', `https://${host}/`).facts[
      'company.technologies'
    ];

  it('tells what the page stands on', () => {
    expect(on('marrowby.netlify.app')).toContain('Netlify');
    expect(on('marrowby.wixsite.com')).toContain('Wix');
    expect(on('marrowby.webnode.page')).toContain('Webnode');
    expect(on('www.weebly.com') ?? []).not.toContain('Weebly');
  });
});

describe('the foot of a page', () => {
  const madeWith = (said: string) => toolsOf('', `<footer><p>${said}</p></footer>`) ?? [];

  it.each([
    ['Proudly powered by WordPress', 'WordPress'],
    ['© 2026 Marrowby | Erstellt mit Jimdo', 'Jimdo'],
    ['Sitio web desarrollado con Jekyll & Bootstrap', 'Jekyll'],
    ['Powered by <a href="https://octopress.example">Shopify</a>', 'Shopify'],
  ])('may say what it was made with: %s', (said, tool) => {
    expect(madeWith(said)).toContain(tool);
  });

  it.each(['Powered by ghosts and tea', 'Made with love in Leeds', 'Powered by Notionally', 'Built with Bricks2'])(
    'says no tool in %s',
    (said) => {
      expect(madeWith(said)).toEqual([]);
    },
  );
});

describe('a notice', () => {
  const noticed = (said: string) => toolsOf('', `<p>${said}</p>`) ?? [];

  it.each([
    ['Sito ospitato su GitHub Pages.', 'GitHub Pages'],
    ['Hébergeur : OVH SAS, 2 rue Kellermann, 59100 Roubaix.', 'OVH'],
    ['Our site is hosted by Hetzner in Germany.', 'Hetzner'],
    ['</p><h2>Hébergeur</h2><p>Raison sociale</p><p>Cloudflare, Inc.', 'Cloudflare'],
    ['Unsere Website wird gehostet bei IONOS.', 'IONOS'],
    ['This website uses Google Analytics, a service of Google.', 'Google Analytics'],
    ['Diese Website benutzt Matomo und Google Maps.', 'Matomo'],
    ['Ce site utilise des cookies de Google Analytics.', 'Google Analytics'],
    ['<a href="https://wa.me/441134960000">Chat</a>', 'WhatsApp'],
  ])('says what the site runs on: %s', (said, tool) => {
    expect(noticed(said)).toContain(tool);
  });

  it.each([
    'We help firms that use Google Analytics.',
    'We set up Google Analytics, Hotjar and HubSpot for our clients.',
    'Our course is hosted by Otto Aruba.',
    '</p><h3>Hosting</h3><p>We host parties.</p><p>Wix is a word.',
    'A race hosted by the town of Gandia.',
    '<a href="https://wa.me/?text=hello">Share</a>',
  ])('is none in %s', (said) => {
    expect(noticed(said)).toEqual([]);
  });
});
