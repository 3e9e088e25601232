import { expect, it } from 'vitest';
import { teams } from '#readers/company/people/team-words.ts';
import { teamsAbroad } from '#readers/company/people/teams-abroad.ts';

/** Each way to say how large a team is, is made ready only for a text with one of its words: an example of each passes that guard. */

const examples = [
  [
    'We are a small team of 14',
    'Marrowby has a staff of 45',
    'uitgegroeid tot een agency van 9',
    'contamos com uma equipa de 9',
  ],
  ['We are a group (12 people)'],
  ['Unser Team besteht aus 12', 'Die Belegschaft zählt 94', 'Nos équipes comptent 90', 'Nosso quadro passa de 90'],
  ['Our 120-person team', 'We are a 30-strong crew'],
  ['Unser 12-köpfiges Team'],
  ['A team of 25', 'Une équipe de 8', 'Uno staff di 27'],
  ['We are now 180 strong'],
  ['We now number 75 people'],
  ['There are 180 of us'],
  ['We are seven people', 'Somos 25 personas'],
  ['We provide jobs for 90 people', 'Da empleo a 120 personas', 'Geeft werk aan 20 mensen', 'Daje pracę 90 osobom'],
  ['Wir geben 130 Menschen Arbeit'],
  ['ist Arbeitgeber für 700 Menschen'],
  ['Zum Team gehören 85 Leute'],
  ["Marrowby, c'est 75 personnes"],
  ['Generamos 80 empleos directos'],
  ['In azienda lavorano 44 persone'],
  ["L'organico è composto da 35", 'um quadro de 250'],
  ['Zatrudniamy 120 osób'],
  ['Nasza załoga to 60 osób', 'Tworzymy zespół 18 inżynierów'],
];

it.each([...teams, ...teamsAbroad].map((one, at) => [examples[at] ?? [''], one] as const))(
  'lets through %j, and reads it',
  (said, { hint, says }) => {
    for (const words of said) expect([words, hint.test(words), says.test(words)]).toEqual([words, true, true]);
  },
);
