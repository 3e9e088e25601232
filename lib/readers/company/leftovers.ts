import { any } from '#core/any-of.ts';

/** What templates, systems and generators leave in the head of a page where nobody wrote what the firm does. */

/** "Your description here", "Enter a short description of the site". */
const before = any(
  'an?|the|your|my|short|brief|default|seo|meta|site|page',
  'web ?site|home ?page|company|enter|insert|add|write',
);
const placeholder = `(?:${before} )+description(?: (?:of|for) (?:your|the|this|my) (?:[a-z]+ ?){1,2})?(?: ?(?:goes )?here)?`;
/** In small letters, the whole of the words; a firm's name may stand before them. */
const leftover = new RegExp(
  `^(?:[^|:]{2,60} [|–—:-] )?${any(
    placeholder,
    `(?:[\\p{L}\\d]+ ){0,3}landing page`,
    `just another (?:wordpress|joomla|drupal) (?:site|website|blog|weblog)|joomla! - .{3,80}content.management.system`,
    `(?:web ?site|site|app|page)? ?(?:created|generated|built|made) (?:using|with|by) (?:create[- ].{2,30}|next\\.?js|vite|nicepage|wix|lovable|v0|mobirise|react)`,
    `kick off your next, great gatsby project.*|write an awesome description for your new site.*`,
    `(?:godaddy website builder|wix\\.com|squarespace|weebly)`,
    `(?:(?:web ?site|site|page) )?under construction|coming soon|hier entsteht eine neue .{5,40}`,
    `(?:eine weitere wordpress-website|ein weiterer wordpress-blog|un site utilisant wordpress|otro sitio realizado con wordpress)`,
  )}[.!…]*$`,
  'u',
);

/** Whether the words are only what a template left there. */
export const isLeftover = (words: string): boolean =>
  words.length < 200 && leftover.test(words.trim().toLowerCase().replace(/\s+/g, ' '));
