/** Hosts below which builders of sites and servers give everybody a name: `acme.webnode.page` is as little Acme's own domain as a mailbox is. */

/** Ends below which names are lent; the makers' own sites stand elsewhere. */
const ends = new Set(
  [
    // Builders of sites and shops
    'wixsite.com wixstudio.com editorx.io jimdosite.com jimdofree.com webnode.page webflow.io myshopify.com',
    'godaddysites.com mystrikingly.com site123.me carrd.co business.site square.site company.site',
    'mailchimpsites.com hubspotpagebuilder.com hs-sites.com notion.site super.site my.canva.site canva.site',
    'framer.website framer.app framer.ai framer.media framer.photos tilda.ws softr.app bubbleapps.io glide.page',
    'typedream.app ueniweb.com yolasite.com webs.com hpage.com page.tl npage.de beepworld.de cafe24.com imweb.me',
    'modoo.at bigcartel.com wpengine.com wpcomstaging.com',
    // Blogs and homepages
    'blogspot.com e-monsite.com over-blog.com over-blog.fr canalblog.com altervista.org tripod.com angelfire.com',
    'narod.ru fc2.com livejournal.com pagesperso-orange.fr',
    // Servers, and where code and what is written about it stand
    'github.io gitlab.io netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com',
    'appspot.com run.app azurewebsites.net azurestaticapps.net windows.net onrender.com fly.dev railway.app',
    'surge.sh replit.app repl.co glitch.me now.sh deno.dev lovable.app streamlit.app hf.space ngrok.io',
    'ngrok-free.app trycloudflare.com amazonaws.com cloudfront.net gitbook.io readthedocs.io page.link',
    // Boards where firms show their openings
    'jobs.lever.co jobs.eu.lever.co boards.greenhouse.io boards.eu.greenhouse.io job-boards.greenhouse.io',
    'job-boards.eu.greenhouse.io careers.smartrecruiters.com jobs.smartrecruiters.com jobs.ashbyhq.com',
    'apply.workable.com jobs.personio.de jobs.personio.com myworkdayjobs.com',
  ].flatMap((hosts) => hosts.split(' ')),
);
/** Such ends in many countries: "acme.blogspot.co.uk". */
const anywhere = /^(?:blogspot|webnode|ucoz)\.(?:com?\.)?[a-z]{2,3}$/;
/** Makers that lend names below the domain at which they stand themselves: `hubspot.com` is HubSpot's, `app.hubspot.com` nobody's. */
const makers = new Set(
  `wix.com wordpress.com squarespace.com weebly.com jimdo.com webnode.com webflow.com shopify.com godaddy.com strikingly.com hubspot.com mailchimp.com notion.so typepad.com ghost.io substack.com
  odoo.com salesforce.com force.com lightning.com pipedrive.com dynamics.com cloudflare.com calendly.com etsy.com recruitee.com teamtailor.com bamboohr.com breezy.hr`.split(
    /\s+/,
  ),
);

/**
 * The end of a host below which somebody was lent a name: `webnode.page` of `acme.webnode.page`. Null for a host of one's own, and for a maker's own site.
 * @param hostname in small letters
 */
export function lentEnd(hostname: string): string | null {
  const labels = hostname.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const end = labels.slice(at).join('.');
    if (ends.has(end) || anywhere.test(end)) return end;
    if (makers.has(end)) return at === 0 || (at === 1 && labels[0] === 'www') ? null : end;
  }
  return null;
}
