import { bareName } from '../legal-form.ts';
import { aliasesOf, namesOf } from '../names/names.ts';
import { isCareersPage, isOfJob } from '../people/hiring.ts';
import { ownSentence, sentencesOf } from '../sentences.ts';
import { chosenLabel, siteOf } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { isAside } from './aside-words.ts';
import { beginsOfUs, callingsOf, purposesOf } from './callings.ts';
import { descriptionsOf } from './description.ts';
import { blurbs } from './description-lines.ts';
import { menuOf } from './menu.ts';
import { isLegal, withoutNames } from './says-work.ts';
import type { Told } from './trade-told.ts';

/** Where a page speaks of its company's trade. */

const person = "\\p{Lu}[\\p{L}'’-]+";
/** "Katz, Miller & Banks": a list of surnames, none of which is a trade. */
const people = new RegExp(`^${person}(?:, ${person})+,? (?:&|and|und|et|y) ${person}$`, 'u');

/** Title, name and foot are weighed by themselves; a headline is a slogan as often. */
const leads = /^(?:words about|line under|line of|heading over|menu|meta keywords|address)/;
const besideLogo = /^line beside/;
/** A name is weighed by itself, and once: in a heading or a sentence it says nothing more. */
const besideName = /^(?:heading|words about the company|line|menu)/;

/** Each place with its words and how much they say: what the company calls itself says most, its menu least. */
export function toldOf(page: SitePage): Told[] {
  const name = namesOf(page)[0]?.said ?? '';
  const isOfPeople = people.test(bareName(name));
  const of = (words: readonly string[], from: string, weight: number): Told[] =>
    [...new Set(words)].map((said) => ({ said, from, weight }));
  const described = descriptionsOf(page);
  const told = described.filter(({ from }) => /^(?:meta (?!keywords)|json-ld|microdata)/.test(from ?? ''));
  // Where the head says nothing, what describes the company first says most; a long line beside the logo is a slogan as often.
  const lead =
    told.length > 0
      ? []
      : described
          .slice(0, 1)
          .filter(({ from = '', said }) => leads.test(from) || (besideLogo.test(from) && said.split(/\s+/).length < 7))
          .filter(({ from }) => from !== 'meta keywords' || !isCareersPage(page));
  // What a notice has to say (who keeps the site, whose the words are) are words of trades, too: behind its colon, in its headings and sentences.
  const isNotice = isLegal(page);
  const head = (meta(page, 'description') ?? '').replace(isNotice ? /:.*$/su : /^$/u, '');
  return [
    ...(isNotice ? [] : of(saidOf(callingsOf(page)), 'words about the company', 3)),
    ...purposesOf(page).map(({ said, from = '' }) => ({ said, from, weight: 1.5 })),
    // A name is weighed by itself, and once; whom the page looks for is not what the company does.
    {
      said: page.title,
      only: ownTitle(page)
        .replace(name, ' | ')
        .replace(isOfPeople ? bareName(name) : name, ' | '),
      from: 'title',
      weight: 3,
    },
    ...told.slice(0, 2).map(({ said, from = '' }, at) => ({ said, from, weight: at === 0 ? 3 : 1 })),
    // What a paragraph says behind its first sentence is of customers as often.
    ...lead.map(({ said, from = '' }) => ({
      said: said.split(/(?<=\p{L}{2}[.!?])\s+(?=[\p{Lu}\p{N}])/u)[0] ?? said,
      from,
      weight: /^line under/.test(from) ? 3 : 2,
    })),
    // "Imprint of Lexis, law firm": no description of the company, and yet its trade.
    ...(told.length === 0 && !isCareersPage(page) ? of([head], 'meta description', 2) : []),
    ...of(isOfPeople ? [] : [name], 'name', 2),
    ...of(saidOf(aliasesOf(page).filter(({ said }) => !said.includes(name))).slice(0, 2), 'name', 1),
    // "miller-roofing.com": the words that somebody chose for the address.
    ...of(hostWords(page), 'address of the page', 1),
    ...of(saidOf(blurbs(page)), 'footer', 2),
    // On a careers page these are of the roles.
    ...(isCareersPage(page)
      ? []
      : [
          ...of([(meta(page, 'keywords') ?? '').replaceAll(',', ';')], 'meta keywords', 2),
          ...(isNotice ? [] : of(headings(page), 'heading', 1.5)),
        ]),
    ...(isNotice ? [] : of(sentences(page), 'words about the company', 1)),
    ...of(menuOf(page).slice(0, 40), 'menu', 0.5),
  ]
    .filter(({ said }) => said !== '')
    .map((told) => (besideName.test(told.from) ? { ...told, only: withoutNames(page, told.said) } : told));
}

/** The title without the job that its page advertises: "Software Engineer | Acme Pumps". */
const ownTitle = (page: SitePage): string =>
  page.title
    .split(/(?<=\s[|–—·•»:-]+\s|\|)/u)
    .filter((part) => !isOfJob(page, part))
    .join('');

const saidOf = (found: readonly { readonly said: string }[]): string[] => found.map(({ said }) => said);

const hostWords = (page: SitePage): string[] => {
  const host = siteOf(page)?.url.hostname;
  return host === undefined ? [] : [chosenLabel(host).replaceAll('-', ' ')];
};

const shortLines = (page: SitePage) => page.lines.filter((line) => line.text.length < 200);
/** "Upcoming events", "Latest news": what stands below it and is new, not what the firm does. */
const ofNews =
  /^(?:upcoming|forthcoming|latest|recent|past|previous|nächste|kommende|aktuelle|prochains|derniers|próximos|últimos|prossimi) /iu;
const headings = (page: SitePage): string[] =>
  shortLines(page)
    .filter(
      ({ heading, zone, text }) =>
        heading > 0 && heading < 3 && zone === 'main' && !isOfJob(page, text) && !ofNews.test(text),
    )
    .slice(0, 6)
    .map(({ text }) => text);
const sentences = (page: SitePage): string[] =>
  sentencesOf(page)
    .filter(
      ({ text, line }) =>
        line !== null &&
        text.length > 40 &&
        text.length < 500 &&
        (ownSentence(page, text, 60) || beginsOfUs(text)) &&
        !isAside(text),
    )
    .slice(0, 6)
    .map(({ text }) => text);
