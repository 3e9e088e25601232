/** What a page runs with: frameworks, libraries, fonts, maps, films, consent, accounts. */
export const running = `
jQuery|/jquery.js /jquery.min.js /jquery.slim /jquery-1. /jquery-2. /jquery-3. /jquery-4. /jquery/ /jquery@ /jquery.latest
  /jquery-latest /jquery-migrate /jquery.packed.js /jquery-min /jquery- /jquery.
  =jQuery(document =jQuery(function =jQuery(window =window.jQuery =$(document).ready( =jQuery.extend
jQuery UI|/jquery-ui /jqueryui /jquery.ui. /jquery/ui/
Bootstrap|/bootstrap.min. /bootstrap.css /bootstrap.js /bootstrap.bundle. /bootstrap@ /bootstrap/dist/ bootstrapcdn.com/bootstrap
  /twitter-bootstrap/ /bootstrap/css/ /bootstrap/js/ /bootstrap/3. /bootstrap/4. /bootstrap/5. /bootstrap-3. /bootstrap-4.
  /bootstrap-5.
Foundation|/foundation.min. /foundation-sites
Tailwind CSS|cdn.tailwindcss.com /tailwind.css /tailwind.min.css /tailwindcss@ =tailwind.config
Bulma|/bulma.min.css /bulma.css /bulma@
UIkit|/uikit.min. /uikit.css /uikit.js
Materialize CSS|/materialize.min. /materialize.css
W3.CSS|w3schools.com/w3css
Font Awesome|/font-awesome /fontawesome use.fontawesome.com kit.fontawesome.com ka-f.fontawesome.com
AngularJS|/angular.min.js /angular.js /angularjs/ /angular-route /angular-animate /angular-sanitize
React|/react.production.min.js /react-dom /react.min.js /react@ /react-with-addons =ReactDOM. =You␣need␣to␣enable␣JavaScript␣to␣run␣this␣app
Preact|/preact.min.js /preact@ /preact/
Vue.js|/vue.min.js /vue.js /vue@ /vue.global /vue.runtime /vue/2. /vue/3. =new␣Vue( =Vue.createApp =properly␣without␣JavaScript␣enabled.␣Please␣enable
Alpine.js|/alpinejs /alpine.min.js /alpine.js =alpine:init
htmx|/htmx.min.js /htmx.org /htmx.js
Livewire|/livewire/livewire =livewire_app_url
Backbone.js|/backbone-min.js /backbone.js /backbone.min.js
Ember.js|/ember.min.js /ember.prod.js
Knockout|/knockout- /knockout.js
MooTools|/mootools
Prototype|/prototype.js /prototype/1.
Dojo|/dojo.js /dojo/dojo
D3|/d3.min.js /d3.v /d3@ d3js.org
Three.js|/three.min.js /three.module
GSAP|/gsap. /gsap/ /gsap@ /tweenmax /scrolltrigger
Next.js|/_next/static/ /_next/image =__NEXT_DATA__ =self.__next_f
Nuxt|/_nuxt/ =__NUXT__
Gatsby|/page-data/app-data.json =___gatsby =window.___chunkMapping =window.pagePath=
Astro|/_astro/
SvelteKit|/_app/immutable/ =__sveltekit
Remix|=__remixContext =__reactRouterContext
Docusaurus|=docusaurus
ASP.NET|/webresource.axd /scriptresource.axd /aspnet_client/ =__doPostBack =Sys.WebForms
Blazor|/_framework/blazor
Laravel|/vendor/livewire =window.Laravel
Flutter|/flutter.js /flutter_bootstrap.js =flutter_service_worker
Adobe Flash|.swf =AC_FL_RunContent =swfobject =clsid:D27CDB6E
Cloudflare Turnstile|challenges.cloudflare.com/turnstile
Cookiebot|consent.cookiebot.com /plugins/cookiebot/ consentcdn.cookiebot.com consent.cookiebot.eu consentcdn.cookiebot.eu =consent.cookiebot
OneTrust|cdn.cookielaw.org optanon.blob.core cdn-ukwest.onetrust.com cdn-apac.onetrust.com cdn-au.onetrust.com geolocation.onetrust.com =cdn.cookielaw.org =OptanonWrapper
CookiePro|cookie-cdn.cookiepro.com =cookie-cdn.cookiepro.com
Usercentrics|app.usercentrics.eu usercentrics.eu/ web.cmp.usercentrics =usercentrics
CookieYes|cdn-cookieyes.com /plugins/cookie-law-info/ =cdn-cookieyes.com
Complianz|/plugins/complianz-gdpr =cmplz_
Borlabs Cookie|/plugins/borlabs-cookie =BorlabsCookie
Real Cookie Banner|/plugins/real-cookie-banner
Moove GDPR|/plugins/gdpr-cookie-compliance
Cookie Notice|/plugins/cookie-notice/
Cookie Consent|/cookieconsent.min.js /cookieconsent.js /cookieconsent@ /cookieconsent/ /cookieconsent.min.css =cookieconsent.initialise
Consentmanager|cdn.consentmanager.net delivery.consentmanager.net consentmanager.mgr.consensu =consentmanager.net =cmp_getsupportedLangs
CCM19|ccm19.js ccm19.de/
Klaro|cdn.kiprotect.com /klaro.js /klaro-no-css.js =klaroConfig
tarteaucitron|/tarteaucitron =tarteaucitron.init
Axeptio|static.axept.io client.axept.io =static.axept.io =axeptioSettings
Didomi|sdk.privacy-center.org =privacy-center.org
Iubenda|iubenda.com/ =_iub
TrustArc|consent.trustarc.com consent.truste.com choices.truste.com
Sourcepoint|cdn.privacy-mgmt.com =privacy-mgmt.com
Osano|cmp.osano.com
Termly|app.termly.io =app.termly.io
Ketch|global.ketchcdn.com =ketchcdn.com
Transcend|transcend-cdn.com
Cookie Script|cdn.cookie-script.com
CookieFirst|consent.cookiefirst.com
CookieHub|cookiehub.net cookiehub.eu =cookiehub
Cookie Information|policy.app.cookieinformation.com
Silktide|silktide-consent
accessiBe|acsbapp.com acsbap.com =acsbapp.com =acsbJS
UserWay|cdn.userway.org =cdn.userway.org
AudioEye|wsmcdn.audioeye.com ws.audioeye.com
Eye-Able|eye-able.com
reCAPTCHA|google.com/recaptcha/ /recaptcha/api.js /recaptcha/enterprise.js gstatic.com/recaptcha recaptcha.net/ =google.com/recaptcha =grecaptcha
hCaptcha|hcaptcha.com/1/ js.hcaptcha.com
Friendly Captcha|friendly-challenge friendlycaptcha
Algolia|/algoliasearch@ cdn.jsdelivr.net/algoliasearch algolianet.com algolia.net /docsearch =algoliasearch( =docsearch(
Google Custom Search|cse.google.com/cse google.com/coop/cse =cse.google.com
Wistia|fast.wistia.com fast.wistia.net
Vidyard|play.vidyard.com
Vimeo|player.vimeo.com i.vimeocdn.com =player.vimeo.com/video
YouTube|youtube.com/embed youtube-nocookie.com/embed youtube.com/iframe_api i.ytimg.com/vi/ =youtube.com/iframe_api
Loom|loom.com/embed
Brightcove|players.brightcove.net
JW Player|cdn.jwplayer.com content.jwplatform.com =jwplayer(
SoundCloud|w.soundcloud.com/player
Spotify|open.spotify.com/embed
Google Maps|maps.googleapis.com/ maps.google. google.com/maps/embed maps-api-ssl.google.com google.com/maps/d/ google.com/maps?q
  google.com/maps?cid google.com/maps/api
  =maps.googleapis.com/maps/api =google.maps.Map( =google.maps.LatLng
OpenStreetMap|openstreetmap.org/export tile.openstreetmap =tile.openstreetmap
Leaflet|/leaflet.js /leaflet.css /leaflet@ /leaflet/ =L.map(
Mapbox|api.mapbox.com api.tiles.mapbox.com =mapboxgl.accessToken
Here Maps|js.api.here.com
Bing Maps|dev.virtualearth.net bing.com/maps/embed bing.com/api/maps
Facebook Like Box|facebook.com/plugins/page facebook.com/plugins/likebox
Facebook SDK|connect.facebook.net/en_us/sdk.js connect.facebook.net/en_us/all.js
  =connect.facebook.net/en_US/sdk.js =connect.facebook.net/en_US/all.js =facebook-jssdk =FB.init(
AddThis|s7.addthis.com =addthis_config
ShareThis|platform-api.sharethis.com w.sharethis.com
AddToAny|static.addtoany.com /plugins/add-to-any/
Disqus|.disqus.com/embed =disqus_shortname
Smash Balloon|/plugins/instagram-feed /plugins/custom-facebook-feed
Google Translate|translate.google.com/translate_a /translate_a/element.js translate.googleapis.com =google.translate.TranslateElement
GTranslate|cdn.gtranslate.net /plugins/gtranslate
Google Sign-In|accounts.google.com/gsi apis.google.com/js/platform.js
Auth0|cdn.auth0.com .auth0.com/
Okta|.okta.com/ oktacdn.com
Clerk|clerk.accounts.dev /clerk.browser.js
Snowflake|snowflakecomputing.com
Adobe Fonts|use.typekit.net use.typekit.com p.typekit.net =use.typekit =Typekit.load
Google Fonts|fonts.googleapis.com fonts.gstatic.com
Fonts.com|fast.fonts.net fast.fonts.com
Bunny Fonts|fonts.bunny.net
`;
