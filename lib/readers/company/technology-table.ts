/**
 * Our own fingerprints. One line a tool: its name, then needles parted by spaces. Needles are looked for, in lower case,
 * in the addresses that the page loads from or sends to; those after `=` in the text of its inline scripts, with their
 * capitals. Add a line to add a tool; a needle must belong to that tool alone.
 */
export const technologyTable = `
Google Analytics|google-analytics.com/ googletagmanager.com/gtag/js?id=g- googletagmanager.com/gtag/js?id=ua- =GoogleAnalyticsObject =google-analytics.com/ =_gaq.push =urchinTracker =gtag/js?id=G- =gtag/js?id=UA- =ga('create'
Google Tag Manager|googletagmanager.com/gtm.js googletagmanager.com/ns.html =googletagmanager.com/gtm.js =googletagmanager.com/gtm
Google Ads|googleadservices.com/pagead googletagmanager.com/gtag/js?id=aw- =googleads.g.doubleclick =google_conversion_id ='AW-
Google Optimize|googleoptimize.com/optimize.js
Meta Pixel|connect.facebook.net/en_us/fbevents.js facebook.com/tr? facebook.com/tr/? =fbevents.js =fbq('init'
LinkedIn Insight Tag|snap.licdn.com/ px.ads.linkedin.com dc.ads.linkedin.com =_linkedin_partner_id =snap.licdn.com
X Pixel|static.ads-twitter.com analytics.twitter.com =static.ads-twitter.com
TikTok Pixel|analytics.tiktok.com =analytics.tiktok.com
Microsoft Advertising|bat.bing.com =bat.bing.com
AdRoll|adroll.com/ =adroll.com =adroll_adv_id
Criteo|static.criteo.net dynamic.criteo.com =criteo.net
HubSpot|js.hs-scripts.com js.hs-analytics.net js.hsforms.net js.hs-banner.com js.hscollectedforms.net js.usemessages.com hubspotusercontent .hubspot.com/ forms.hsforms.com hs-fs/hub/ =hs-scripts.com =hsforms.net =_hsq.push =hbspt.
Salesforce|.force.com/ webto.salesforce.com salesforceliveagent.com my.salesforce.com my.site.com/ =salesforceliveagent =embedded_svc
Pardot|pi.pardot.com pardot.com/ go.pardot.com =pi.pardot.com =piAId
Marketo|munchkin.marketo.net marketo.com/ mktoweb.com mktoresp.com =munchkin.marketo =Munchkin.init =MktoForms2
Eloqua|img.en25.com .eloqua.com/ =_elqQ =en25.com
Salesforce Marketing Cloud|exacttarget.com exct.net igodigital.com =igodigital.com
ActiveCampaign|trackcmp.net activehosted.com =trackcmp.net
Mailchimp|list-manage.com chimpstatic.com mailchimp.com/ =chimpstatic.com
Klaviyo|static.klaviyo.com klaviyo.com/ =klaviyo.com/onsite
Brevo|sibautomation.com sibforms.com sendinblue.com =sibautomation.com
Customer.io|assets.customer.io track.customer.io =_cio.identify
Braze|js.appboycdn.com braze.com/ =appboycdn.com =braze.initialize
Iterable|js.iterable.com =js.iterable.com
Pipedrive|pipedrive.com/ pipedriveassets.com leadbooster-chat =leadbooster-chat
Zoho|salesiq.zoho zohopublic zoho.com/ zohocdn.com =$zoho.salesiq =salesiq.zoho
Keap|infusionsoft.com/ =infusionsoft.com
Microsoft Dynamics 365|dynamics.com/ mktdplp102cdn =dynamics.com
Segment|cdn.segment.com =cdn.segment.com =analytics.SNIPPET_VERSION
RudderStack|cdn.rudderlabs.com rudderstack.com/ =rudderlabs.com
Tealium|tags.tiqcdn.com =tiqcdn.com
Adobe Experience Cloud|assets.adobedtm.com .omtrdc.net demdex.net =adobedtm.com =s_code.js
mParticle|jssdkcdns.mparticle.com =mparticle.com
Snowplow|snowplow.js snowplowanalytics =GlobalSnowplowNamespace
Mixpanel|cdn.mxpnl.com api.mixpanel.com mixpanel.com/libs =cdn.mxpnl.com =mixpanel.init
Amplitude|cdn.amplitude.com api.amplitude.com =cdn.amplitude.com =amplitude.getInstance =amplitude.init
Heap|cdn.heapanalytics.com heapanalytics.com =heap.load( =heapanalytics.com
PostHog|posthog.com/ i.posthog.com =posthog.init
Plausible|plausible.io/js =plausible.io/js
Fathom|cdn.usefathom.com
Matomo|matomo.js piwik.js matomo.cloud matomo.php piwik.php =matomo.js =piwik.js =_paq.push
Hotjar|static.hotjar.com script.hotjar.com =static.hotjar.com =_hjSettings
FullStory|fullstory.com/s/fs.js edge.fullstory.com =_fs_org =fullstory.com
Microsoft Clarity|clarity.ms/ =clarity.ms/tag
Crazy Egg|script.crazyegg.com =crazyegg.com
Mouseflow|cdn.mouseflow.com =mouseflow.com
LogRocket|cdn.logrocket =LogRocket.init
Pendo|cdn.pendo.io =cdn.pendo.io =pendo.initialize
Optimizely|cdn.optimizely.com =cdn.optimizely.com
VWO|dev.visualwebsiteoptimizer.com =visualwebsiteoptimizer =_vwo_code
AB Tasty|try.abtasty.com =abtasty.com
New Relic|js-agent.newrelic.com bam.nr-data.net =js-agent.newrelic =NREUM
Sentry|browser.sentry-cdn.com js.sentry-cdn.com ingest.sentry.io =Sentry.init =ingest.sentry.io
Datadog|datadoghq-browser-agent.com =DD_RUM =datadoghq-browser-agent
Bugsnag|d2wy8f7a9ursnm.cloudfront.net =bugsnag.start
Quantcast|quantserve.com quantcast.com/ quantcount.com =quantserve.com
Comscore|scorecardresearch.com =scorecardresearch.com
Chartbeat|static.chartbeat.com =chartbeat.com
Intercom|widget.intercom.io js.intercomcdn.com =widget.intercom.io =intercomSettings
Drift|js.driftt.com =js.driftt.com =drift.load(
Zendesk|static.zdassets.com ekr.zdassets.com assets.zendesk.com .zendesk.com/ v2.zopim.com =zdassets.com =zEmbed =zopim.com
Freshworks|wchat.freshchat.com freshchat.com/ widget.freshworks.com freshdesk.com/ freshmarketer.com =freshchat.com =fcWidget.init
LiveChat|cdn.livechatinc.com =livechatinc.com =__lc.license
Tawk.to|embed.tawk.to =embed.tawk.to
Crisp|client.crisp.chat =client.crisp.chat =CRISP_WEBSITE_ID
Olark|static.olark.com =olark.identify
Gorgias|config.gorgias.chat gorgias.chat/ =gorgias.chat
Qualified|js.qualified.com =js.qualified.com
Chili Piper|chilipiper.com/ =chilipiper.com
Calendly|assets.calendly.com calendly.com/ =Calendly.init
Typeform|embed.typeform.com .typeform.com/
6sense|j.6sc.co b.6sc.co =j.6sc.co
Demandbase|tag.demandbase.com scripts.demandbase.com =demandbase.com
Clearbit|tag.clearbitscripts.com x.clearbitjs.com reveal.clearbit.com =clearbitscripts =clearbitjs
ZoomInfo|ws.zoominfo.com =ws.zoominfo.com =ws-assets.zoominfo
RB2B|=b2bjsstore ddwl4m2hdecbv.cloudfront.net
Leadfeeder|lftracker.leadfeeder.com sc.lfeeder.com =lfeeder.com =ldfdr
Dealfront|leadinfo.net cdn.leadinfo =cdn.leadinfo
Albacross|serve.albacross.com =albacross.com
G2|tracking.g2crowd.com =g2crowd.com
Mutiny|client-registry.mutinycdn.com =mutinycdn.com
WordPress|/wp-content/ /wp-includes/ /wp-json/ =wp-emoji-release =/wp-content/
WooCommerce|/plugins/woocommerce/ =woocommerce_params =wc_add_to_cart_params
Elementor|/plugins/elementor/ =elementorFrontendConfig
Drupal|/sites/default/files/ /sites/all/modules/ /sites/all/themes/ /misc/drupal.js =Drupal.settings =drupal-settings-json
Joomla|/media/jui/js/ /media/system/js/ /components/com_ =joomla-script-options
TYPO3|/typo3temp/ /typo3conf/
concrete5|/concrete/js/ =CCM_DISPATCHER_FILENAME
Webflow|assets.website-files.com cdn.prod.website-files.com uploads-ssl.webflow.com assets-global.website-files.com
Wix|static.parastorage.com static.wixstatic.com =wixBiSession
Squarespace|static1.squarespace.com assets.squarespace.com =Static.SQUARESPACE_CONTEXT
Framer|framerusercontent.com events.framer.com
Duda|irp.cdn-website.com lirp.cdn-website.com
Contentful|images.ctfassets.net cdn.contentful.com ctfassets.net
Sanity|cdn.sanity.io
Prismic|images.prismic.io prismic.io/prismic.js
Storyblok|a.storyblok.com app.storyblok.com
Adobe Experience Manager|/etc.clientlibs/ /content/dam/
Sitecore|/-/media/ =sitecore
Ghost|/public/cards.min.js ghost.io/
Shopify|cdn.shopify.com myshopify.com cdn.shopifycloud.com =Shopify.shop =Shopify.theme
Magento|requirejs/mage /mage/ /skin/frontend/ =Magento_ =Mage.Cookies
BigCommerce|bigcommerce.com/ =BCData
PrestaShop|/modules/ps_ =prestashop
Shopware|/bundles/storefront/ =shopware
Salesforce Commerce Cloud|demandware.static demandware.net
Next.js|/_next/static/ /_next/image =__NEXT_DATA__ =self.__next_f
Nuxt|/_nuxt/ =__NUXT__
Gatsby|/page-data/app-data.json =___gatsby =window.___chunkMapping =window.pagePath=
Vercel|/_vercel/insights vercel-insights.com va.vercel-scripts.com
Netlify|.netlify.app/ /.netlify/ identity.netlify.com
Cloudflare|static.cloudflareinsights.com /cdn-cgi/ challenges.cloudflare.com =__CF$cv$params
Azure|.azureedge.net/ .blob.core.windows.net/ .azurewebsites.net/
Stripe|js.stripe.com checkout.stripe.com buy.stripe.com =Stripe('pk_
PayPal|paypal.com/sdk paypalobjects.com paypal.com/cgi-bin =paypal.Buttons
Adyen|checkoutshopper-live.adyen.com
Braintree|js.braintreegateway.com
Klarna|klarnaservices.com klarnacdn.net
Chargebee|js.chargebee.com
Paddle|cdn.paddle.com
Recurly|js.recurly.com
Greenhouse|boards.greenhouse.io job-boards.greenhouse.io boards.eu.greenhouse.io boards-api.greenhouse.io
Lever|jobs.lever.co jobs.eu.lever.co api.lever.co
Workday|myworkdayjobs.com
Ashby|jobs.ashbyhq.com
Personio|jobs.personio. personio.de/ personio.com/
Workable|apply.workable.com
SmartRecruiters|careers.smartrecruiters.com jobs.smartrecruiters.com
BambooHR|bamboohr.com/
Recruitee|recruitee.com/
Teamtailor|teamtailor.com/ teamtailor-cdn.com
iCIMS|icims.com/
Rippling|ats.rippling.com
Join|join.com/companies
Cookiebot|consent.cookiebot.com consentcdn.cookiebot.com =consent.cookiebot.com
OneTrust|cdn.cookielaw.org optanon.blob.core onetrust.com/ =cdn.cookielaw.org =OptanonWrapper
Usercentrics|app.usercentrics.eu usercentrics.eu/ =usercentrics
CookieYes|cdn-cookieyes.com
Complianz|/plugins/complianz-gdpr
Borlabs Cookie|/plugins/borlabs-cookie
Didomi|sdk.privacy-center.org =privacy-center.org
Iubenda|iubenda.com/ =_iub
TrustArc|consent.trustarc.com consent.truste.com
Trustpilot|widget.trustpilot.com
Osano|cmp.osano.com
reCAPTCHA|google.com/recaptcha/ gstatic.com/recaptcha recaptcha.net/ =google.com/recaptcha =grecaptcha
hCaptcha|hcaptcha.com/1/ js.hcaptcha.com
Algolia|cdn.jsdelivr.net/algoliasearch algolianet.com algolia.net =algoliasearch(
Wistia|fast.wistia.com fast.wistia.net
Vidyard|play.vidyard.com
LaunchDarkly|app.launchdarkly.com clientsdk.launchdarkly
Auth0|cdn.auth0.com .auth0.com/
Okta|.okta.com/ oktacdn.com
Snowflake|snowflakecomputing.com
Adobe Fonts|use.typekit.net use.typekit.com p.typekit.net =use.typekit =Typekit.load
Google Fonts|fonts.googleapis.com
`;

/** Words of `meta name=generator`, in lower case, and the tool that writes them. */
export const generators: readonly (readonly [string, string])[] = [
  ['wordpress', 'WordPress'],
  ['woocommerce', 'WooCommerce'],
  ['elementor', 'Elementor'],
  ['drupal', 'Drupal'],
  ['joomla', 'Joomla'],
  ['typo3', 'TYPO3'],
  ['concrete5', 'concrete5'],
  ['concrete cms', 'concrete5'],
  ['webflow', 'Webflow'],
  ['wix.com', 'Wix'],
  ['squarespace', 'Squarespace'],
  ['framer', 'Framer'],
  ['ghost', 'Ghost'],
  ['gatsby', 'Gatsby'],
  ['next.js', 'Next.js'],
  ['nuxt', 'Nuxt'],
  ['hugo', 'Hugo'],
  ['astro', 'Astro'],
  ['contao', 'Contao'],
  ['shopify', 'Shopify'],
  ['prestashop', 'PrestaShop'],
  ['magento', 'Magento'],
  ['hubspot', 'HubSpot'],
  ['sitecore', 'Sitecore'],
  ['umbraco', 'Umbraco'],
  ['kentico', 'Kentico'],
  ['duda', 'Duda'],
  ['jimdo', 'Jimdo'],
];
