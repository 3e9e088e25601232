/** What measures visits, sends signals to advertisers, tries variants and watches for faults. */
export const measuring = `
Google Analytics|google-analytics.com/ googletagmanager.com/gtag/js?id=g- googletagmanager.com/gtag/js?id=ua-
  /plugins/google-analytics-for-wordpress/ /plugins/ga-google-analytics/
  =GoogleAnalyticsObject =google-analytics.com/ =_gaq.push =urchinTracker =gtag/js?id=G- =gtag/js?id=UA- =ga('create' =ga("create"
Google Tag Manager|googletagmanager.com/gtm.js googletagmanager.com/ns.html /plugins/duracelltomi-google-tag-manager/
  =googletagmanager.com/gtm.js =googletagmanager.com/gtm =googletagmanager.com/ns.html ='gtm.start' ="gtm.start"
Google Ads|googleadservices.com/pagead googletagmanager.com/gtag/js?id=aw- =googleads.g.doubleclick =google_conversion_id ='AW- ="AW-
Google AdSense|pagead2.googlesyndication.com =adsbygoogle
Google Publisher Tag|securepubads.g.doubleclick.net googletagservices.com/tag =googletag.cmd
DoubleClick Floodlight|fls.doubleclick.net ad.doubleclick.net/ddm =fls.doubleclick.net
Google Optimize|googleoptimize.com/optimize.js
Google Site Kit|/plugins/google-site-kit/
Meta Pixel|/fbevents.js facebook.com/tr? facebook.com/tr/? /plugins/pixelyoursite =fbevents.js =fbq('init' =fbq("init" =fbq('track' =fbq("track"
LinkedIn Insight Tag|snap.licdn.com/ px.ads.linkedin.com dc.ads.linkedin.com =_linkedin_partner_id =snap.licdn.com =_linkedin_data_partner
X Pixel|static.ads-twitter.com analytics.twitter.com t.co/i/adsct =static.ads-twitter.com =twq('init' =twq('config' =twq("config"
TikTok Pixel|analytics.tiktok.com =analytics.tiktok.com =TiktokAnalyticsObject =ttq.load(
Pinterest Tag|s.pinimg.com/ct/ ct.pinterest.com =s.pinimg.com/ct/core.js =pintrk('load =pintrk('page' =pintrk("load"
Snap Pixel|sc-static.net/scevent =sc-static.net/scevent =snaptr('init'
Reddit Pixel|redditstatic.com/ads =redditstatic.com/ads =rdt('init' =rdt("init"
Quora Pixel|a.quora.com/qevents q.quora.com/_/ad =a.quora.com/qevents
Microsoft Advertising|bat.bing.com bat.bing.net =bat.bing.com
Taboola|cdn.taboola.com trc.taboola.com =cdn.taboola.com
Outbrain|amplify.outbrain.com widgets.outbrain.com tr.outbrain.com =amplify.outbrain.com
AdRoll|s.adroll.com d.adroll.com a.adroll.com =adroll.com =adroll_adv_id
Criteo|static.criteo.net dynamic.criteo.com sslwidget.criteo.com =criteo.net =criteo_q
The Trade Desk|js.adsrvr.org insight.adsrvr.org match.adsrvr.org =adsrvr.org
RollWorks|s.adroll.com/j/rolling.js
StackAdapt|tags.srv.stackadapt.com =srv.stackadapt.com
Amazon Ads|c.amazon-adsystem.com s.amazon-adsystem.com =amazon-adsystem.com
Adform|track.adform.net s2.adform.net =track.adform.net
Awin|dwin1.com =dwin1.com
Impact|utt.impactcdn.com =utt.impactcdn.com
Rewardful|r.wdfl.co
FirstPromoter|cdn.firstpromoter.com =cdn.firstpromoter.com
PartnerStack|snippet.growsumo.com js.partnerstack.com =partnerstack.com =growsumo
Segment|cdn.segment.com evs.segment.com cdn.segment.io =cdn.segment.com =analytics.SNIPPET_VERSION
RudderStack|cdn.rudderlabs.com rudderstack.com/ =rudderlabs.com =cdn.rudderlabs
Tealium|tags.tiqcdn.com =tiqcdn.com
Ensighten|nexus.ensighten.com
Commanders Act|cdn.tagcommander.com cdn.trustcommander.net =tagcommander.com
Piwik PRO|.piwik.pro/ containers.piwik.pro =.piwik.pro
Adobe Experience Cloud|assets.adobedtm.com .omtrdc.net .2o7.net demdex.net =adobedtm.com =s_code.js
mParticle|jssdkcdns.mparticle.com jssdks.mparticle.com =mparticle.com
Snowplow|snowplow.js snowplowanalytics =GlobalSnowplowNamespace
Mixpanel|cdn.mxpnl.com api.mixpanel.com api-js.mixpanel.com mixpanel.com/libs mixpanel-browser =cdn.mxpnl.com =mixpanel.init
Amplitude|cdn.amplitude.com api.amplitude.com api2.amplitude.com cdn.eu.amplitude.com =cdn.amplitude.com =amplitude.getInstance =amplitude.init
Heap|cdn.heapanalytics.com heapanalytics.com cdn.us.heap-api.com cdn.eu.heap-api.com =heap.load( =heapanalytics.com =heap-api.com
PostHog|posthog.com/static i.posthog.com app.posthog.com eu.posthog.com us.posthog.com =posthog.init =i.posthog.com
Plausible|plausible.io/js /js/plausible.js /js/script.outbound-links.js =plausible.io =plausible.init =window.plausible
Fathom|cdn.usefathom.com =fathom-script =fathom('trackPageview'
Simple Analytics|scripts.simpleanalyticscdn.com queue.simpleanalyticscdn.com simpleanalytics.com/latest
Umami|umami.is/script.js cloud.umami.is analytics.umami.is /umami.js
Pirsch|api.pirsch.io
GoatCounter|gc.zgo.at .goatcounter.com
Matomo|matomo.js piwik.js matomo.cloud matomo.php piwik.php /plugins/matomo/ /plugins/wp-piwik/ =matomo.js =piwik.js =_paq.push =matomo.php =_mtm.push
etracker|code.etracker.com static.etracker.com
econda|econda-monitor.de
INFOnline|iocnt.net ioam.de/ script.ioam.de
StatCounter|statcounter.com/counter c.statcounter.com =sc_project
Histats|s10.histats.com sstatic1.histats.com =histats.com/js
Clicky|static.getclicky.com in.getclicky.com =getclicky.com
Yandex Metrica|mc.yandex.ru mc.yandex.com =mc.yandex.ru
Baidu Analytics|hm.baidu.com =hm.baidu.com
CNZZ|cnzz.com/ =cnzz.com
Hotjar|static.hotjar.com script.hotjar.com insights.hotjar.com vars.hotjar.com =static.hotjar.com =_hjSettings
Contentsquare|contentsquare.net =contentsquare.net =t.contentsquare
FullStory|fullstory.com/s/fs.js edge.fullstory.com =_fs_org =fullstory.com
Microsoft Clarity|clarity.ms/ =clarity.ms/tag
Crazy Egg|script.crazyegg.com =crazyegg.com
Mouseflow|cdn.mouseflow.com =mouseflow.com
Lucky Orange|tools.luckyorange.com d10lpsik1i8c69.cloudfront.net cdn.luckyorange.com =luckyorange
Smartlook|web-sdk.smartlook.com rec.smartlook.com =smartlook.com
Inspectlet|cdn.inspectlet.com =inspectlet.com
LogRocket|cdn.logrocket cdn.lr-ingest cdn.lr-in =LogRocket.init
Quantum Metric|cdn.quantummetric.com =quantummetric.com
Pendo|cdn.pendo.io cdn.eu.pendo.io =cdn.pendo.io =pendo.initialize
Gainsight|web-sdk.aptrinsic.com =aptrinsic
Userflow|js.userflow.com =userflow.init
Intellimize|cdn.intellimize.co =intellimize
Usermaven|t.usermaven.com
Beamer|app.getbeamer.com =getbeamer.com
Canny|canny.io/sdk =canny.io/sdk
Featurebase|do.featurebase.app =featurebase.app
Headway|cdn.headwayapp.co
Appcues|fast.appcues.com
Userpilot|js.userpilot.io
Chameleon|fast.trychameleon.com
WalkMe|cdn.walkme.com
Optimizely|cdn.optimizely.com =cdn.optimizely.com
VWO|dev.visualwebsiteoptimizer.com =visualwebsiteoptimizer =_vwo_code
AB Tasty|try.abtasty.com =abtasty.com
Convert|cdn-4.convertexperiments.com cdn-3.convertexperiments.com
Kameleoon|.kameleoon.eu/ .kameleoon.io/ kameleoon.com/kameleoon.js =kameleoon
Dynamic Yield|cdn.dynamicyield.com cdn-eu.dynamicyield.com
LaunchDarkly|app.launchdarkly.com clientsdk.launchdarkly
Statsig|cdn.statsig featuregates.org
New Relic|js-agent.newrelic.com bam.nr-data.net =js-agent.newrelic =NREUM
Sentry|browser.sentry-cdn.com js.sentry-cdn.com ingest.sentry.io ingest.us.sentry.io ingest.de.sentry.io =Sentry.init =ingest.sentry.io
Datadog|datadoghq-browser-agent.com =DD_RUM =datadoghq-browser-agent
Dynatrace|js-cdn.dynatrace.com /ruxitagentjs_ .live.dynatrace.com
AppDynamics|cdn.appdynamics.com
Bugsnag|d2wy8f7a9ursnm.cloudfront.net =bugsnag.start =Bugsnag.start
Rollbar|cdn.rollbar.com =_rollbarConfig
SpeedCurve|cdn.speedcurve.com
Akamai mPulse|go-mpulse.net =go-mpulse.net =BOOMR_
Quantcast|quantserve.com quantcast.mgr.consensu.org cmp.quantcast.com quantcount.com =quantserve.com
Comscore|scorecardresearch.com =scorecardresearch.com
Chartbeat|static.chartbeat.com =chartbeat.com
Parse.ly|cdn.parsely.com
CallRail|cdn.callrail.com =cdn.callrail.com
CallTrackingMetrics|tctm.co/t.js
WhatConverts|ksrndkehqnwntyxlhgto.com scripts.iconnode.com
tinylytics|tinylytics.app/
Infinity|ict.infinity-tracking.net =infinity-tracking.net
`;
