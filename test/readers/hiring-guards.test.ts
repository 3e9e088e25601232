import { describe, expect, it } from 'vitest';
import { sayings } from '#readers/company/people/hiring-sayings.ts';

/** Each sentence about hiring is made ready only for a text with one of its language's words: an example of each passes that guard. */

const examples: readonly (readonly string[])[] = [
  [
    'We are hiring.',
    "We're looking for a welder.",
    'Marrowby is looking for experienced drivers.',
    'Currently seeking a full-time bookkeeper.',
    'We are growing our team.',
    'We have openings for two operators.',
    'We have an opportunity for a driver.',
    'Internship opportunities',
    'Vacancies: service engineer, Leeds',
    'Applications are invited for the post of clerk.',
    'We welcome applications from experienced electricians.',
    'Apply now for one of our apprenticeships.',
    'Drivers wanted!',
    'Interested in joining us?',
    'Join our team',
    'Now hiring: welders',
    'Open positions',
    'Available jobs',
    'Job openings',
    'View all jobs',
    'Send us your CV',
  ],
  [
    'Wir suchen Maurer.',
    'Ab sofort suchen wir einen Schlosser (m/w/d).',
    'Daher suchen wir Verstärkung.',
    'Monteure in Vollzeit gesucht',
    'Zum nächstmöglichen Zeitpunkt',
    'Offene Stellen',
    'Wir bilden aus!',
    'Wir freuen uns auf Ihre Bewerbung.',
    'Schick uns deine Bewerbung.',
    'Bewerben Sie sich per E-Mail.',
    'Jetzt bewerben',
    'Komm in unser Team!',
    'Lust, bei uns zu arbeiten?',
  ],
  [
    'Nous recherchons un comptable en CDI.',
    'Recherche apprenti plombier',
    'Nous sommes à la recherche d’un menuisier.',
    'Nous recrutons.',
    "Offres d'emploi",
    'Rejoignez notre équipe',
    'Envoyez votre candidature',
  ],
  ['Únete al equipo', 'Trabaja con nosotros', 'Incorporamos un comercial.', 'Se requiere soldador', 'Envíanos tu CV'],
  ['Procuramos vendedores.', 'Temos vagas para motoristas.', 'Estamos a recrutar.', 'Junte-se a nós'],
  ['Cercasi magazziniere', 'Posizioni aperte', 'Entra a far parte del nostro team', 'Invia il tuo CV'],
  ['Wij zoeken een monteur.', 'We zijn op zoek naar een lasser.', 'Gezocht: chauffeur', 'Vacatures', 'Mail je CV'],
  ['Vi söker en snickare.', 'Vi anställer', 'Jobba hos oss', 'Bli en del av vårt team'],
  ['Szukamy kierowców.', 'Dołącz do zespołu', 'Prześlij CV', 'Přijmeme', 'Требуются водители'],
  ['Ekip arkadaşları arıyoruz'],
  ['採用情報', 'スタッフ募集', '募集要項', '採用に関してのお問合せ'],
];

describe('the guards of what is said about hiring', () => {
  it.each(sayings.map((one, at) => [examples[at]?.[0] ?? '', one, examples[at] ?? []] as const))(
    'let through "%s" and the rest of its language',
    (_, { hint, sentences }, said) => {
      const small = said.map((words) => words.toLowerCase());
      expect(small.filter((words) => !hint.test(words))).toEqual([]);
      expect(
        sentences.filter((one) => !small.some((words) => new RegExp(`(?<!\\p{L})(?:${one})`, 'mu').test(words))),
      ).toEqual([]);
    },
  );
});
