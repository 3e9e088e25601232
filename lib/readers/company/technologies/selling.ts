/** What finds, keeps and talks to customers: CRMs, mailing, chat, the recognition of visitors. */
export const selling = `
HubSpot|hs-scripts.com/ hs-analytics.net hsforms.net hs-banner.com hscollectedforms.net usemessages.com hsadspixel.net hubspotfeedback.com /plugins/leadin/
  js.hubspot.com track.hubspot.com app.hubspot.com api.hubspot.com forms.hubspot.com cta-redirect.hubspot.com no-cache.hubspot.com
  meetings.hubspot.com meetings-eu1.hubspot.com meetings-na2.hubspot.com share.hsforms.com forms.hsforms.com static.hsappstatic.net
  hubspotusercontent .hubspotpagebuilder. .hs-sites.com/ .hs-sites-eu1.com/ hs-fs/hub/ hs-fs/hubfs/ /hs/hsstatic/ /_hcms/
  =hs-scripts.com =hsforms.net =_hsq.push =hbspt. =HubSpotConversations
Salesforce|.force.com/ webto.salesforce.com salesforce.com/servlet/servlet.webto salesforceliveagent.com my.salesforce.com my.site.com/ my.salesforce-scrt.com
  =salesforceliveagent =embedded_svc =embeddedservice_bootstrap =my.salesforce-scrt.com
Pardot|pi.pardot.com pardot.com/ go.pardot.com =pi.pardot.com =piAId =cdn.pardot.com =pardot.com/pd.js
Marketo|munchkin.marketo.net marketo.com/js rtp-static.marketo.com mktoweb.com mktoresp.com /js/forms2/js/forms2 /index.php/leadcapture/
  =munchkin.marketo =Munchkin.init =MktoForms2
Eloqua|img.en25.com .eloqua.com/ img06.en25.com =_elqQ =en25.com
Salesforce Marketing Cloud|exacttarget.com exct.net igodigital.com cdn.evgnet.com .c360a.salesforce.com =igodigital.com =evgnet.com =c360a.salesforce.com
ActiveCampaign|trackcmp.net /plugins/activecampaign activehosted.com diffuser-cdn.app-us1.com prism.app-us1.com .app-us1.com
  =trackcmp.net =diffuser-cdn.app-us1.com =activehosted.com =vgo("setAccount" =vgo('setAccount'
Mailchimp|list-manage.com chimpstatic.com cdn-images.mailchimp.com downloads.mailchimp.com mailchi.mp/ eepurl.com/ /plugins/mailchimp-for-wp/
  =chimpstatic.com =downloads.mailchimp.com
Klaviyo|static.klaviyo.com klaviyo.com/media/js /plugins/klaviyo/ a.klaviyo.com manage.kmail-lists.com static-tracking.klaviyo.com
  static-forms.klaviyo.com =klaviyo.com/onsite =_learnq
Brevo|sibautomation.com /plugins/mailin/ sibforms.com sendinblue.com cdn.brevo.com meet.brevo.com conversations-widget.brevo.com
  conversations-widget.sendinblue.com
  =sibautomation.com =cdn.brevo.com =conversations-widget.brevo.com
GetResponse|getresponse.com/view gr-cdn.com us-wbe-fonts2.gr-cdn.com getresponse.com/script =gr-cdn.com =getresponse.com
MailerLite|assets.mailerlite.com /plugins/official-mailerlite static.mailerlite.com groot.mailerlite.com app.mailerlite.com
  =assets.mailerlite.com =static.mailerlite.com
Kit|convertkit.com/ app.kit.com .ck.page/ .kit.com/
Constant Contact|static.ctctcdn.com r20.rs6.net visitor.r20.constantcontact.com =_ctct_m
Campaign Monitor|createsend.com js.createsend1.com createsend1.com
AWeber|forms.aweber.com aweber.com/scripts
CleverReach|cleverreach.com/ eu2.cleverreach.com
rapidmail|rapidmail.de/ emailsys1a.net emailsys.net
Mailjet|app.mailjet.com mailjet.com/statics mjt.lu
Omnisend|omnisnippet1.com omnisrc.com =omnisnippet1.com
Drip|tag.getdrip.com =getdrip.com
Dotdigital|trackedlink.net r1-t.trackedlink.net dmtrk.net =trackedlink.net
Emarsys|cdn.scarabresearch.com static.scarabresearch.com =scarabresearch.com
Bloomreach|cdn.exponea.com api.exponea.com .exponea.com/ =exponea
Insider|api.useinsider.com
Moosend|cdn.stat-track.com =stat-track.com
Laposta|laposta.nl/ embed.email-provider.eu
Spotler|mailplus.nl
SharpSpring|marketingautomation.services =marketingautomation.services
Act-On|actonsoftware.com actonservice.com
Ortto|cdn2l.ink autopilotapp.com =cdn2l.ink
Customer.io|assets.customer.io track.customer.io cdp.customer.io cdp-eu.customer.io =_cio.identify =_cio.load =assets.customer.io =cdp.customer.io
Braze|js.appboycdn.com =appboycdn.com =braze.initialize
Iterable|js.iterable.com =js.iterable.com
OneSignal|cdn.onesignal.com =OneSignal.init =OneSignalDeferred
CleverTap|static.clevertap.com =wzrkt.com
MoEngage|cdn.moengage.com =moengage
Pipedrive|webforms.pipedrive.com pipedriveassets.com leadbooster-chat.pipedrive.com pipedrivewebforms .pipedrive.com/scheduler =leadbooster-chat
Zoho|salesiq.zoho zohopublic crm.zoho forms.zoho campaigns.zoho zohocdn.com cdn.pagesense.io zohorecruit. zc1.maillist-manage forms.zohopublic bookings.zoho
  =$zoho.salesiq =salesiq.zoho =maillist-manage
Keap|infusionsoft.com/ infusionsoft.app keap.app =infusionsoft.com
Microsoft Dynamics 365|.dynamics.com/ mktdplp102cdn cxppusa1formui =dynamics.com =mktdplp102cdn =cxppusa1formui
Bitrix24|.bitrix24. /bitrix24/ =bitrix24
HighLevel|leadconnectorhq.com msgsndr.com =leadconnectorhq.com =msgsndr.com
Freshworks|wchat.freshchat.com freshchat.com/ widget.freshworks.com freshdesk.com/ freshmarketer.com fw-cdn.com
  euc-widget.freshworks.com
  =freshchat.com =fcWidget.init =fw-cdn.com =widget.freshworks.com
Insightly|insightly.services
Nutshell|loader.nutshell.com
SuperOffice|superoffice.com/scripts online.superoffice.com
Odoo|web.assets_frontend web.assets_common /web/static/src/ =odoo.define =odoo.__session_info__
Intercom|widget.intercom.io widget.eu.intercom.io widget.au.intercom.io js.intercomcdn.com api-iam.intercom.io =widget.intercom.io =intercomSettings
  =Intercom('boot' =Intercom("boot" =intercom/messenger-js-sdk
Drift|js.driftt.com js.drift.com =js.driftt.com =drift.load( =drift.SNIPPET_VERSION
Zendesk|static.zdassets.com ekr.zdassets.com assets.zendesk.com .zendesk.com/ v2.zopim.com =zdassets.com =zEmbed =zopim.com
Help Scout|beacon-v2.helpscout.net =beacon-v2.helpscout.net =Beacon('init'
Front|chat-assets.frontapp.com =FrontChat(
Gladly|cdn.gladly.com
Kustomer|cdn.kustomerapp.com
LiveChat|cdn.livechatinc.com =livechatinc.com =__lc.license
LivePerson|lptag.liveperson.net lpcdn.lpsnmedia.net =lpTag
Tawk.to|embed.tawk.to /plugins/tawkto-live-chat/ =embed.tawk.to =Tawk_API
Crisp|client.crisp.chat /plugins/crisp/ =client.crisp.chat =CRISP_WEBSITE_ID
Tidio|code.tidio.co widget-v4.tidiochat.com =code.tidio.co
Chatwoot|app.chatwoot.com =chatwootSDK
JivoChat|code.jivosite.com code.jivo.ru =code.jivosite.com
Smartsupp|smartsuppchat.com /plugins/smartsupp-live-chat/ =smartsuppchat.com =_smartsupp
Userlike|userlike-cdn-widgets userlikecdn.com =userlike
Trengo|static.widget.trengo.eu cdn.widget.trengo.eu =widget.trengo.eu
Gist|widget.getgist.com =getgist.com
ManyChat|widget.manychat.com
Podium|connect.podium.com =connect.podium.com
Birdeye|birdeye.com/embed cdn2.birdeye.com
Olark|static.olark.com =olark.identify =static.olark.com
Gorgias|config.gorgias.chat gorgias.chat/ config.gorgias.io =gorgias.chat
Ada|static.ada.support
Qualified|js.qualified.com =js.qualified.com
Chili Piper|chilipiper.com/ =chilipiper.com =ChiliPiper.
Unbounce|.ubembed.com d9hhrg4mnvzow.cloudfront.net =ubembed.com
Leadpages|lpages.co leadpages.net static.leadpages.net
Instapage|instapage.com/ instapagemetrics.com
ClickFunnels|app.clickfunnels.com clickfunnels.com/ =clickfunnels
OptinMonster|a.omappapi.com a.opmnstr.com a.optmstr.com /plugins/optinmonster/ =omappapi.com
Sumo|load.sumo.com load.sumome.com =sumo.com
Privy|widget.privy.com
ConvertBox|cdn.convertbox.com
6sense|j.6sc.co b.6sc.co c.6sc.co =j.6sc.co
Demandbase|tag.demandbase.com scripts.demandbase.com api.company-target.com =demandbase.com
Bombora|ml314.com =ml314.com =bombora
Clearbit|tag.clearbitscripts.com x.clearbitjs.com reveal.clearbit.com =clearbitscripts =clearbitjs
ZoomInfo|ws.zoominfo.com ws-assets.zoominfo.com js.zi-scripts.com =ws.zoominfo.com =ws-assets.zoominfo =zi-scripts.com
RB2B|=b2bjsstore ddwl4m2hdecbv.cloudfront.net b2bjsstore.s3
Apollo|assets.apollo.io =assets.apollo.io =trackingFunctions.onLoad
Warmly|opps-widget.getwarmly.com
Koala|cdn.getkoala.com =getkoala.com
Common Room|cdn.cr-relay.com =cr-relay.com
Factors.ai|app.factors.ai =app.factors.ai
Leadfeeder|lftracker.leadfeeder.com sc.lfeeder.com lftracker_v1 =lfeeder.com =ldfdr
Leadinfo|cdn.leadinfo.net cdn.leadinfo.eu =leadinfo.net
Lead Forensics|leadforensics.com =leadforensics
Visitor Queue|t.visitorqueue.com =visitorqueue.com
Snitcher|snid.snitcher.com spi.snitcher.com =snitcher.com
Albacross|serve.albacross.com =albacross.com
SalesViewer|salesviewer.com/ salesviewer.org =salesviewer
Metadata.io|cdn.metadata.io
Influ2|influ2.com/tracker =influ2.com
G2|tracking.g2crowd.com =g2crowd.com
Mutiny|client-registry.mutinycdn.com client.mutinycdn.com =mutinycdn.com
Navattic|js.navattic.com
Gong|cdn.gong.io
Outreach|cdn.outreach.io
Salesloft|scout-cdn.salesloft.com =salesloft.com
Tripetto|tripetto.app/
beehiiv|embeds.beehiiv.com subscribe-forms.beehiiv.com
Substack|.substack.com/embed substackapi.com
Buttondown|buttondown.email/api buttondown.com/api
Loops|app.loops.so/api/newsletter-form
MailPoet|/plugins/mailpoet/
Sender|cdn.sender.net =cdn.sender.net
Flodesk|assets.flodesk.com =assets.flodesk.com
Attentive|cdn.attn.tv =cdn.attn.tv
Postscript|sdk.postscript.io
Listrak|cdn.listrakbi.com =listrakbi.com
Sailthru|ak.sail-horizon.com
Airship|web-sdk.urbanairship.com aswpsdkus.com
Acoustic|.pages01.net/lp/ .pages02.net/lp/ .pages03.net/lp/ .pages04.net/lp/ .pages05.net/lp/ .pages06.net/lp/
Apsis|static.apsis.one =static.apsis.one
Upsales|img.upsales.com =img.upsales.com
Hightouch|cdn.hightouch-events.com =hightouch-events.com
Re:amaze|cdn.reamaze.com =cdn.reamaze.com
Chatbase|chatbase.co/embed =chatbase.co/
Voiceflow|cdn.voiceflow.com =cdn.voiceflow.com
Botpress|cdn.botpress.cloud files.bpcontent.cloud =cdn.botpress.cloud
Landbot|cdn.landbot.io static.landbot.io =cdn.landbot.io
Kartra|app.kartra.com
ThriveCart|tinder.thrivecart.com
Bizible|cdn.bizible.com
Dreamdata|cdn.dreamdata.cloud =cdn.dreamdata.cloud
HockeyStack|/hockeystack@ cdn.hockeystack.com =hockeystack
Reo.dev|static.reo.dev =static.reo.dev
Vector|cdn.vector.co =cdn.vector.co
Storylane|js.storylane.io app.storylane.io/ =js.storylane.io
Arcade|demo.arcade.software
Supademo|app.supademo.com/
Zapier|interfaces.zapier.com
WhatsApp|wa.me/ api.whatsapp.com/send /plugins/click-to-chat-for-whatsapp/ /plugins/creame-whatsapp-me/ /plugins/wp-whatsapp/
TeamViewer|get.teamviewer.com/
SaleSmartly|salesmartly.com/
`;
