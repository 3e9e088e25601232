import type { Found } from '../../reader.ts';
import { namesOf } from '../names/names.ts';
import { asksToReach, headsPage, isWhat, ofImprint, ofRoles } from '../page-words.ts';
import { ownSentence, type Sentence, sentencesOf } from '../sentences.ts';
import { bareName, letters } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { isBeside, isLegal, saysWork, speaksOfTrade } from './says-work.ts';
import { tradeOf } from './trade-weigh.ts';

/** Sentences that say of the company what it is, makes or offers. */

/** The sentences of the text that say something of somebody's work. */
const proseOf = (page: SitePage): Sentence[] =>
  sentencesOf(page).filter(
    ({ text, line }) =>
      line !== null &&
      line.zone !== 'foot' &&
      line.zone !== 'nav' &&
      text.length > 30 &&
      text.length < 700 &&
      isWhat.test(text) &&
      !isBeside(text) &&
      !/["“”„©]|cookie|copyright|contact|\bform\b|\bcall us/i.test(text.slice(0, 80)),
  );

const told = ({ text, line }: Sentence): Found => ({
  said: line !== null && line.text.length < 900 ? line.text : text,
  from: 'words about the company',
});

/** Sentences about the company, best first: those that begin with its name, then those in which it speaks of itself. */
export function proseAbout(page: SitePage): { readonly named: Found[]; readonly own: Found[] } {
  const prose = proseOf(page);
  const names = namesOf(page).map(({ said }) => letters(bareName(said)));
  const begins = (text: string): boolean =>
    names.some((name) => name.length > 1 && letters(text.slice(0, 60)).startsWith(name));
  const named = prose
    .filter(({ text }) => begins(text) || begins(text.replace(/^[^,.;:]{3,90}, /u, '')))
    // The one that says the work before the one that says how it feels.
    .map((one) => ({ one, isWork: speaksOfTrade(one.text) }))
    .sort((a, b) => Number(b.isWork) - Number(a.isWork))
    .map(({ one }) => told(one));
  // What "we" were, felt and did says nothing of the work: it has to name a trade, or what is made or offered.
  // The cheap question first: a page has hundreds of sentences, and the trades have thousands of words.
  const own = prose
    // A line that begins with a small letter is a piece of a sentence that breaks cut.
    .filter(
      ({ text, line }) => !/^\p{Ll}/u.test(line?.text ?? text) && ownSentence(page, text, Math.min(text.length, 60)),
    )
    .slice(0, 40)
    .filter(({ text }) => saysWork(page, text))
    .map(told);
  return { named: named.slice(0, 3), own: own.slice(0, Math.max(0, 3 - named.length)) };
}

/** "Legal notice of Acme, tax advisers in Leeds.", "Join Acme — a studio for …": what stands behind the name says what it is. */
export const behindName = (page: SitePage): Found[] => {
  const head = meta(page, 'description') ?? '';
  const texts = [head, ...(isLegal(page) ? sentencesOf(page).map(({ text }) => text) : [])].filter(
    (text) => text.length < 400,
  );
  return namesOf(page)
    .flatMap(({ said: name }) =>
      texts.flatMap((text) =>
        [', ', ' — ', ' – ', ' - ', ': ']
          .flatMap((mark) => text.split(`${name}${mark}`).slice(1, 2))
          .map((rest) => ({ said: rest.split(/(?<=\p{L}{2}[.!?])\s/u)[0] ?? '', isHead: text === head })),
      ),
    )
    .filter(({ said }) => said.length < 200 && speaksOfTrade(said) && !headsPage(said) && !ofImprint.test(said))
    .slice(0, 1)
    .map(({ said, isHead }) => ({ said: said.trim(), from: isHead ? 'meta description' : 'words about the company' }));
};

/** "Get in touch for wedding and office catering in Leeds": where nothing else says what the company does, this does. */
export function invitation(page: SitePage): Found[] {
  const said = meta(page, 'description', 'og:description') ?? '';
  // A name may name the trade too; that says nothing new.
  const words = namesOf(page)
    .reduce((left, name) => left.replaceAll(name.said, ' '), said)
    .replace(/^[^.]*?\s(?:for|für|pour|para|voor|per)\s/, '');
  const isPlain =
    said.length > 40 &&
    said.length < 320 &&
    !/[?@]|\d{6}/.test(said) &&
    asksToReach.test(said) &&
    !ofImprint.test(said) &&
    !ofRoles.test(said);
  return isPlain && tradeOf([{ said: words, from: 'meta description', weight: 3 }], page.lang) !== null
    ? [{ said, from: 'meta description' }]
    : [];
}
