/** What a site is built with: its system, its builder, its plugins, its shop. */
export const building = `
WordPress|/wp-content/ /wp-includes/ /wp-json/ =wp-emoji-release =/wp-content/ =/wp-admin/admin-ajax.php
Jetpack|/plugins/jetpack/ stats.wp.com i0.wp.com i1.wp.com i2.wp.com
WooCommerce|/plugins/woocommerce/ =woocommerce_params =wc_add_to_cart_params
Elementor|/plugins/elementor/ /plugins/elementor-pro/ =elementorFrontendConfig
WPBakery Page Builder|/plugins/js_composer/
Divi|/themes/divi/ /plugins/divi-builder/ =et_pb_custom
Avada|/themes/avada/
Astra|/themes/astra/
GeneratePress|/themes/generatepress/
OceanWP|/themes/oceanwp/
Kadence|/themes/kadence/
Enfold|/themes/enfold/
BeTheme|/themes/betheme/
Flatsome|/themes/flatsome/
Salient|/themes/salient/
Beaver Builder|/plugins/bb-plugin/ /plugins/beaver-builder
Bricks|/themes/bricks/
Oxygen Builder|/plugins/oxygen/
Slider Revolution|/plugins/revslider/
LayerSlider|/plugins/layerslider/
Yoast SEO|/plugins/wordpress-seo
Rank Math|/plugins/seo-by-rank-math
All in One SEO|/plugins/all-in-one-seo-pack
Contact Form 7|/plugins/contact-form-7/ =wpcf7
Gravity Forms|/plugins/gravityforms/ =gform.initializeOnLoaded =gformInitSpinner =gf_global
WPForms|/plugins/wpforms =wpforms_settings
Ninja Forms|/plugins/ninja-forms/
Formidable Forms|/plugins/formidable/
Fluent Forms|/plugins/fluentform/
MonsterInsights|/plugins/google-analytics-for-wordpress/ /plugins/google-analytics-premium/
PixelYourSite|/plugins/pixelyoursite
WPML|/plugins/sitepress-multilingual-cms/ /plugins/wpml
Polylang|/plugins/polylang
TranslatePress|/plugins/translatepress
Weglot|cdn.weglot.com /plugins/weglot =Weglot.initialize
WP Rocket|/plugins/wp-rocket/ /cache/min/ wp-rocket-preload =rocket_lcp =RocketLazyLoadScripts
LiteSpeed Cache|/plugins/litespeed-cache/ /litespeed/css /litespeed/js
Autoptimize|/cache/autoptimize/ /autoptimize_
W3 Total Cache|/cache/minify/
The Events Calendar|/plugins/the-events-calendar/
LearnDash|/plugins/sfwd-lms/
MemberPress|/plugins/memberpress/
Easy Digital Downloads|/plugins/easy-digital-downloads/
Drupal|/sites/default/files/ /sites/all/modules/ /sites/all/themes/ /misc/drupal.js /core/misc/drupal /core/assets/vendor/
  =Drupal.settings =drupal-settings-json
Joomla|/media/jui/js/ /media/system/js/ /components/com_ /media/vendor/joomla /media/templates/site/ =joomla-script-options =Joomla.JText
TYPO3|/typo3temp/ /typo3conf/
Neos|/_resources/static/packages/neos.
concrete5|/concrete/js/ /concrete/css/ =CCM_DISPATCHER_FILENAME
Craft CMS|/cpresources/
Contao|/assets/contao/ /system/modules/
REDAXO|/redaxo/
Umbraco|/umbraco/ /app_plugins/
Kentico|/kentico.resource/ /cmspages/getresource.ashx /getmedia/
Sitecore|/-/media/ /~/media/ =sitecore
Sitefinity|/sf-images/ /sfimages/ /telerik.web.ui =sfDataTrackingConsent
Optimizely CMS|/episerver/ /globalassets/
DNN|/dnncorp/ /portals/0/ /desktopmodules/ =dnn.controls
SharePoint|/_layouts/15/ .sharepoint.com/ =_spPageContextInfo
Liferay|/o/frontend- /combo/?browserid= =Liferay.
Adobe Experience Manager|/etc.clientlibs/ /content/dam/ /etc/designs/
Bloomreach CMS|bloomreach.io/delivery
Contentful|images.ctfassets.net cdn.contentful.com ctfassets.net
Sanity|cdn.sanity.io
Prismic|images.prismic.io static.cdn.prismic.io .cdn.prismic.io
Storyblok|a.storyblok.com app.storyblok.com a-us.storyblok.com
DatoCMS|www.datocms-assets.com
Strapi|.media.strapiapp.com .strapiapp.com
Hygraph|graphassets.com
Builder.io|cdn.builder.io
Kontent.ai|assets-us-01.kc-usercontent.com assets-eu-01.kc-usercontent.com
Cloudinary|res.cloudinary.com
imgix|.imgix.net
Uploadcare|ucarecdn.com
Ghost|/public/cards.min.js ghost.io/ /ghost/api/ /ghost/portal@ ghost/portal
Webflow|assets.website-files.com cdn.prod.website-files.com uploads-ssl.webflow.com .webflow.css /webflow.css /webflow.js assets-global.website-files.com
Wix|static.parastorage.com static.wixstatic.com siteassets.parastorage.com polyfill-fastly.wix.com =wixBiSession
Squarespace|static1.squarespace.com assets.squarespace.com images.squarespace-cdn.com sqspcdn.com assets.squarewebsites.org =Static.SQUARESPACE_CONTEXT
Framer|framerusercontent.com events.framer.com
Duda|irp.cdn-website.com lirp.cdn-website.com irt-cdn.multiscreensite.com static.cdn-website.com irp-cdn.multiscreensite.com
Weebly|editmysite.com weebly.com/ weeblycloud.com
GoDaddy Website Builder|img1.wsimg.com/blobby img1.wsimg.com/isteam
Jimdo|assets.jimstatic.com image.jimcdn.com u.jimcdn.com fonts.jimstatic.com jimdo-storage
IONOS MyWebsite|cdn.website-start.de mywebsite-editor.com website-editor.net
Strato Homepage-Baukasten|strato-editor.com cm4all.com /.cm4all/
Webnode|duyn491kcolsw.cloudfront.net webnode.com/ d1di2lzuh97fh2.cloudfront.net
Strikingly|strikinglycdn.com custom-images.strikinglycdn static-assets.strikinglycdn
Tilda|static.tildacdn tilda.ws/ thb.tildacdn
Readymag|c-p.rmcdn1.net readymag.com/
Carrd|=carrd.co
Site123|cdn-cms-s.f-static.net f-static.net
Hostinger Website Builder|assets.zyrosite.com cdn.zyrosite.com userapp.zyrosite.com
Webador|primary.jwwb.nl gfonts.jwwb.nl jwwb.nl/
Simplébo|simplebo.net
Mobirise|/assets/mobirise/ mbr-additional.css
Nicepage|nicepage.css nicepage.js
Grapedrop|grapedrop.com/js
Bubble|dd7tel2830j4w.cloudfront.net .cdn.bubble.io =bubble_session_uid
Softr|softr-files softr.io/
Lovable|cdn.gpteng.co .lovable.app/
Durable|cdn.durable.co
Google Sites|ssl.gstatic.com/atari/ .googleusercontent.com/sitesv/
Unicorn Platform|unicorn-cdn.b-cdn.net
Typedream|typedream.app
Notion|app.notion.com/p/ .notion.site/ notion-static.com notion.so/image super-static-assets
Adobe Dreamweaver|=MM_preloadImages =MM_swapImage =MM_openBrWindow
Adobe Portfolio|cdn.myportfolio.com
Shopify|cdn.shopify.com myshopify.com cdn.shopifycloud.com shopifycdn. shopifysvc.com /cdn/shop/ =Shopify.shop =Shopify.theme =ShopifyAnalytics
Magento|requirejs/mage mage/requirejs mage/cookies /skin/frontend/ /static/frontend/ =Magento_ =Mage.Cookies
BigCommerce|cdn11.bigcommerce.com cdn10.bigcommerce.com cdn9.bigcommerce.com /stencil/ =BCData
PrestaShop|/modules/ps_ =prestashop
OpenCart|/catalog/view/theme/ /catalog/view/javascript/
Shopware|/bundles/storefront/ /engine/shopware/ =shopware
JTL-Shop|=jtl_token /templates/nova/
OXID eShop|/out/flow/ /out/wave/ /out/azure/
Gambio|/gambio/ gm_javascript
plentyShop|/plentymarkets plentymarkets-cloud
Ecwid|app.ecwid.com ecwid.com/script =app.ecwid.com
Lightspeed|cdn.webshopapp.com webshopapp.com/
Snipcart|cdn.snipcart.com
VTEX|vteximg.com vtexassets.com vtexcommercestable
Nuvemshop|tiendanube.com nuvemshop.com lojavirtualnuvem
Volusion|/v/vspfiles/
Salesforce Commerce Cloud|demandware.static demandware.net demandware.store /on/demandware
commercetools|commercetools.com/ =commercetools
SAP Commerce Cloud|/_ui/responsive/ /medias/sys_master/ =ACC.config
Oracle Commerce|/ccstore/
Kajabi|kajabi-storefronts kajabi-cdn
Teachable|teachablecdn.com .teachable.com/
Thinkific|cdn.thinkific.com .thinkific.com/
Podia|cdn.podia.com
Moodle|/theme/yui_combo.php /lib/javascript.php =M.cfg␣=
MediaWiki|/load.php?lang= =RLCONF= =mw.loader
Discourse|discourse-cdn.com
phpBB|/styles/prosilver/
Zendesk Guide|theme.zdassets.com
Statuspage|.statuspage.io/embed
`;
