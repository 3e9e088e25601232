import { deniesNext } from '#core/phrase.ts';
import { once } from '../once.ts';
import type { Found } from '../reader.ts';
import { datedOf } from './dated.ts';
import {
  amount,
  atStage,
  bootstrapped,
  byUs,
  deniedBehind,
  fundBehind,
  insteadOf,
  isCalledRound,
  notOwn,
  ofInvestor,
  ofMoney,
  owner,
  raised,
  stage,
  weakly,
  withoutSubject,
} from './funding-words.ts';
import { letters } from './letters.ts';
import { nameLettersOf } from './names/names.ts';
import { labelled } from './pairs.ts';
import { isCustomer } from './people/headcount-words.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import type { SitePage } from './site-page.ts';

/** Rounds of funding that the page says the company itself has raised. Grants, loans and customers' money are none. */

const fundingLabel =
  /^(?:funding(?: stage| round| type)?|last (?:funding|round)(?: type)?|finanzierungsphase|stage|investment stage)$/i;

/** Whose round it is: who raises stands before the verb, or right before the round, or behind "for". */
function isOwnRound(page: SitePage, text: string, at: number): boolean {
  const verb = raised.exec(text)?.index ?? text.length;
  const names = nameLettersOf(page);
  const isNamed = (words: string): boolean => names.some((name) => letters(words).startsWith(name));
  // "How Quillmark closed its Series B with Marrowby"
  const how = /^how\s+/i.exec(text)?.[0].length;
  if (how !== undefined && !isNamed(text.slice(how)) && !/^how we\b/i.test(text)) return false;
  const before = letters(text.slice(0, at).replace(/['’]s?\s*$/, ''));
  const whose = owner.exec(text.slice(0, at))?.groups?.name;
  if (whose !== undefined && !isNamed(whose)) return false;
  const receiver = /\s(?:for|für|pour|para|voor)\s(?=\p{Lu})/u.exec(text);
  return (
    byUs.test(text.toLowerCase()) ||
    // "Acabamos de cerrar nuestra Serie A"
    (verb < 20 && at > verb && ownSentence(page, text.slice(verb), at - verb)) ||
    (withoutSubject.test(text.slice(0, verb).toLowerCase()) && ownSentence(page, text, text.length)) ||
    ownSentence(page, text, verb) ||
    names.some((name) => before.endsWith(name)) ||
    (receiver !== null && isNamed(text.slice(receiver.index + receiver[0].length)))
  );
}

/** Whether something is done with a round that is not done with goods. */
function isRound(text: string, round: string): boolean {
  // "Our seed funding" alone may be what somebody gives.
  const told = /seed/i.test(round) ? text.replace(round, ' ') : text;
  return (
    raised.test(told.replace(weakly, ' ')) ||
    (raised.test(told) && ofMoney.test(text.toLowerCase())) ||
    (isCalledRound.test(round.toLowerCase()) && amount.test(told.toLowerCase()))
  );
}

/** "We have never raised a Series A", "a Series C fund": a round that there was not, or that is none. */
function isNone(text: string, round: RegExpExecArray): boolean {
  const before = text.slice(0, round.index);
  const behind = text.slice(round.index + round[0].length);
  return deniesNext(before) || insteadOf.test(before) || deniedBehind.test(behind) || fundBehind.test(behind);
}

/** What core knows a round by. */
const plainly = (words: string): string =>
  words
    .replace(/[‘’'"“”]/g, '')
    .replace(/^([A-E])[- ]round.*$/i, 'Series $1')
    .replace(/^serii /i, 'Series ')
    .replace(/^(?:amorçage|semilla)$/i, 'seed')
    .replace(/^((?:pre-?)?seed).*$/i, '$1')
    .replace(/^(?:went|goes|gone) public$/i, 'IPO');

/** Later rounds are later. */
const order = (item: string): number => {
  const letter = /^s\p{L}+[ -]([a-k])/iu.exec(item)?.[1];
  if (letter !== undefined) return 2 + letter.toLowerCase().charCodeAt(0) - 97;
  return /^pre/i.test(item) ? 0 : /^seed/i.test(item) ? 1 : 20;
};

const inProse = (page: SitePage): (Found & { item: string })[] =>
  sentencesOf(page).flatMap(({ text, line }) => {
    if (text.length >= 700 || notOwn.test(text) || ofInvestor.test(text) || isCustomer.test(text)) return [];
    const is = atStage.exec(text);
    const hit = stage.exec(text);
    const words =
      is !== null && ownSentence(page, text, is.index + 6)
        ? (is.groups?.stage as string)
        : hit !== null && !isNone(text, hit) && isRound(text, hit[0]) && isOwnRound(page, text, hit.index)
          ? hit[0]
          : null;
    if (words === null) return [];
    const dated = datedOf(page, text, line);
    return [
      {
        said: text.slice(0, 400),
        item: plainly(words),
        from: `words "${words.slice(0, 40)}"`,
        ...(dated === null ? {} : { dated }),
      },
    ];
  });

const byOwnMeans = (page: SitePage): Found[] =>
  sentencesOf(page).flatMap(({ text }) => {
    const hit =
      text.length < 400 && /funded|financ|bootstrap|finanzier|finanziat/i.test(text) ? bootstrapped.exec(text) : null;
    const isOwn = hit !== null && (hit.index === 0 || ownSentence(page, text, hit.index + 3));
    return isOwn ? [{ said: text.slice(0, 400), item: 'bootstrapped', from: `words "${hit[0]}"` }] : [];
  });

/** "Series A", but not "no Series A yet". */
function isStage(words: string): boolean {
  const hit = stage.exec(words);
  return hit !== null && !deniesNext(words.slice(0, hit.index));
}

/** Stage words with their sentence and the date that stands near, the latest round first. */
export const fundingOf: (page: SitePage) => Found[] = once((page) => {
  const labels = labelled(page, fundingLabel)
    .filter((pair) => pair.said.length < 60 && isStage(`${pair.said} round`))
    .map((pair) => ({ said: pair.said, from: `label "${pair.label}"` }));
  const rounds = inProse(page).sort((one, other) => order(other.item) - order(one.item));
  return [...labels, ...rounds, ...byOwnMeans(page)];
});

/** When the latest round was: a date in the sentence or beside it, in the page's own words. */
export const fundingDatesOf = (page: SitePage): Found[] => {
  const [latest] = fundingOf(page);
  return fundingOf(page).flatMap(({ dated, said, item, from }) =>
    dated === undefined || item !== latest?.item
      ? []
      : [{ said, item: dated, ...(from === undefined ? {} : { from }) }],
  );
};
