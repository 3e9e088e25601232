import type { Refusal } from './refusal.ts';
import { page, type Sent } from './sent.ts';

/** What a person is told in German; what is not here is told by what to do. */
const inGerman: Readonly<Record<string, string>> = {
  'no-sign-in': 'Dieses Team meldet sich nicht bei einem Anbieter an. Bitten Sie um einen Einladungscode.',
  'sign-in-failed': 'Die Anmeldung hat nicht geklappt. Beginnen Sie noch einmal.',
  'provider-away': 'Der Anbieter Ihres Teams antwortet nicht. Versuchen Sie es später noch einmal.',
  'not-of-the-team': 'Ihre Adresse gehört nicht zu diesem Team, oder Ihr Anbieter hat sie nicht bestätigt.',
  removed: 'Sie wurden aus diesem Team entfernt. Bitten Sie um eine neue Einladung.',
  'no-such-path': 'Unter dieser Adresse gibt es nichts.',
};
const otherwise = 'Versuchen Sie es später noch einmal, oder fragen Sie, wer Ihr Team verwaltet.';

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Whether it is a person's tab that asks: a program asks for anything, or for JSON. */
export const isForPerson = (accept: string | undefined): boolean => accept?.includes('text/html') === true;

/** A refusal for somebody who looks at it: the line in which the store says no. */
export function refusedPage({ status, code, message, headers }: Refusal): Sent {
  const words = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Not done – ICP Lens</title>
<main>
<h1>This did not work</h1>
<p>${escaped(message)}</p>
</main>
<hr>
<section lang="de">
<h1>Das hat nicht geklappt</h1>
<p>${escaped(inGerman[code] ?? otherwise)}</p>
</section>
</html>
`;
  return { ...page(words, headers), status };
}
