import { any } from '#core/any-of.ts';
import type { Found } from '../../reader.ts';
import { letters } from '../letters.ts';
import { nameLettersOf, namesOf } from '../names/names.ts';
import { asksToReach, headsPage, isWhat, ofImprint, ofRoles, tellsAge, whatEnd, whatVerb } from '../page-words.ts';
import { isCareersPage } from '../people/hiring.ts';
import { ownSentence, type Sentence, sentencesOf } from '../sentences.ts';
import { meta, type SitePage } from '../site-page.ts';
import { isStep } from './aside-words.ts';
import { beginsOfUs } from './callings.ts';
import { isEastern } from './eastern-words.ts';
import { isBeside, isLegal, saysWork, speaksOfTrade, withoutNames } from './says-work.ts';
import { namesOwnTrade, tradeOf } from './trade-weigh.ts';
import { saysDeedAbroad } from './verbs-abroad.ts';
import { saysDeed } from './work-verbs.ts';

/** Sentences that say of the company what it is, makes or offers. */

const namesItself = (page: SitePage, start: string): boolean =>
  nameLettersOf(page).some((name) => letters(start).includes(name));

/** Whether a sentence is about the company: its name near its beginning, "we" before its verb or right behind it, or a verb that is said of "us". */
const speaksOfItself = (page: SitePage, text: string): boolean =>
  beginsOfUs(text) ||
  saysDeed(text) ||
  namesItself(page, text.slice(0, 60)) ||
  // "Anna is an accountant and looks after our books": of Anna.
  ownSentence(page, text, Math.min(whatEnd(text), 60)) ||
  // "Seit 1990 fertigen wir …"
  /^ (?:wir|wij|we|vi)(?!\p{L})/iu.test(text.slice(whatEnd(text)));

/** "We brew", "Our welders cut", and what "we" did or had, which is no work of today. */
const weDo =
  /^(?:[^,;:]{0,40}[\s,])?(?:we|wir|nous|wij|vi)(?!\p{L})|^(?:our|unsere?|nos|notre|nuestr[ao]s?|onze|ons|[ai] nostr[aie]|noss[ao]s?|våra?|vores)\s/iu;
const weDid =
  /(?<!\p{L})(?:we|wir|nous|wij|vi) (?:ha(?:ve|d|ben|tten)|avons|hebben|hadden|har|hade|were|waren|\p{L}{3,}ed)(?!\p{L})/iu;
const doesItself = (page: SitePage, text: string): boolean => {
  const start = text.slice(0, 60);
  return !weDid.test(start) && (beginsOfUs(text) || weDo.test(start) || namesItself(page, start));
};

/** "We brew lagers", "Marrowby schildert woningen": a trade in a sentence about the company, by any verb. Its name alone is none. */
const doesTrade = (page: SitePage, text: string): boolean => {
  if (!doesItself(page, text)) return false;
  const words = withoutNames(page, text);
  return (words.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length > 3 && namesOwnTrade(words);
};

/** "We offer a gym", where there are jobs: what those get who work there. */
const offers = new RegExp(
  `^(?:we|wir|nous|wij|vi)? ?(?:also |auch |ook )?${any(
    // English, German, French
    'offer|provide|give',
    'bieten',
    'offrons|proposons',
    // Spanish, Dutch, Italian, Portuguese
    'ofrecemos',
    'bieden',
    'offriamo',
    'oferecemos',
    // Swedish, Danish, Norwegian, Polish
    'erbjuder',
    'tilbyder',
    'tilbyr',
    'oferujemy',
  )}(?!\\p{L})`,
  'u',
);
const isPerk = (page: SitePage, text: string): boolean => isCareersPage(page) && offers.test(text.toLowerCase());

/** The sentences of the text that say something of somebody's work. */
const proseOf = (page: SitePage): Sentence[] =>
  sentencesOf(page).filter(
    ({ text, line }) =>
      line !== null &&
      line.zone !== 'foot' &&
      line.zone !== 'nav' &&
      text.length > (isEastern(text) || /\p{Script=Hangul}/u.test(text) ? 12 : 30) &&
      text.length < 700 &&
      (isWhat(text) || doesTrade(page, text) || saysDeed(text) || saysDeedAbroad(text)) &&
      !isBeside(page, text) &&
      !isStep(line.text) &&
      !isPerk(page, text) &&
      !/["“”„©]|cookie|copyright|contact|\bform\b|\bcall us/i.test(text.slice(0, 80)),
  );

/** The sentence, and what its paragraph says after it. */
const told = ({ text, line }: Sentence): Found => ({
  said: line !== null && line.text.length < 900 ? line.text.slice(Math.max(0, line.text.indexOf(text))) : text,
  from: 'words about the company',
});

/** What it is said to be, which may be anything: glad, proud, here. */
const isBeing =
  /^(?:is|are|was|ha(?:s|ve)|ist|sind|steh(?:t|en)|umfass(?:en|t)|est|sommes|es|somos|é|è|siamo|zijn|staat|är|er|е|は|を)(?!\p{L})/iu;
/** "Marrowby säljer pumpar": soon behind the name a verb that says what it does. */
const isDoing = (text: string): boolean => {
  const verb = whatVerb(text.slice(0, 70));
  return verb !== null && !isBeing.test(verb);
};

/** "As the practice grows, …", "Besides, …": what the company does in the main stands elsewhere. */
const comesSecond = new RegExp(
  `^${any(
    'as|if|when|while|since|once|besides|in addition|additionally|furthermore|moreover',
    'wenn|als|sobald|außerdem|zudem|darüber hinaus',
    'si|quand|lorsque|de plus|en outre',
    'cuando|además|también|se|quando|inoltre|além disso',
    'wanneer|bovendien|daarnaast|om|när|dessutom|desuden|ponadto',
    'кроме того|крім того|освен това',
  )}(?!\\p{L})`,
  'u',
);

/** Sentences about the company, best first: those that begin with its name, then those in which it speaks of itself. */
export function proseAbout(page: SitePage): { readonly named: Found[]; readonly own: Found[] } {
  const prose = proseOf(page);
  const names = nameLettersOf(page);
  const begins = (text: string): boolean => names.some((name) => letters(text.slice(0, 60)).startsWith(name));
  const named = prose
    .filter(
      ({ text }) =>
        (begins(text) || begins(text.replace(/^[^,.;:]{3,90}, /u, ''))) && (saysWork(page, text) || isDoing(text)),
    )
    // The one that says the work before the one that says how it feels.
    .map((one) => ({ one, isWork: speaksOfTrade(withoutNames(page, one.text)) && !tellsAge.test(one.text) }))
    .sort((a, b) => Number(b.isWork) - Number(a.isWork))
    .map(({ one }) => told(one));
  // What "we" were, felt and did says nothing of the work: it has to name a trade, or what is made or offered.
  // The cheap question first: a page has hundreds of sentences, and the trades have thousands of words.
  const own = prose
    // A line that begins with a small letter is a piece of a sentence that breaks cut.
    .filter(({ text, line }) => !/^\p{Ll}/u.test(line?.text ?? text) && speaksOfItself(page, text))
    .slice(0, 40)
    .filter(({ text }) => saysWork(page, text))
    // A later sentence that names the trade says more than the first that does not.
    .map((one) => ({
      one,
      rank: comesSecond.test(one.text.toLowerCase()) ? 0 : namesOwnTrade(withoutNames(page, one.text)) ? 2 : 1,
    }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => told(one));
  return { named: named.slice(0, 3), own: own.slice(0, Math.max(0, 3 - named.length)) };
}

/** "Legal notice of Acme, tax advisers in Leeds.", "Join Acme — a studio for …": what stands behind the name says what it is. */
export const behindName = (page: SitePage): Found[] => {
  const head = meta(page, 'description') ?? '';
  const texts = [head, ...(isLegal(page) ? sentencesOf(page).map(({ text }) => text) : [])].filter(
    (text) => text.length < 400,
  );
  return (
    namesOf(page)
      .flatMap(({ said: name }) =>
        texts.flatMap((text) =>
          [', ', ' — ', ' – ', ' - ', ': ']
            .flatMap((mark) => text.split(`${name}${mark}`).slice(1, 2))
            .map((rest) => ({ said: rest.split(/(?<=\p{L}{2}[.!?])\s/u)[0] ?? '', isHead: text === head })),
        ),
      )
      // "Acme, in its own words": no calling.
      .filter(
        ({ said }) =>
          said.length < 200 &&
          !/^(?:in|at|on|for|with|by|from|to|and|the way) /i.test(said) &&
          speaksOfTrade(said) &&
          !headsPage(said) &&
          !ofImprint.test(said),
      )
      .slice(0, 1)
      .map(({ said, isHead }) => ({ said: said.trim(), from: isHead ? 'meta description' : 'words about the company' }))
  );
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
