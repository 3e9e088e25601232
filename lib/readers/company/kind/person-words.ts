import { any } from '#core/any-of.ts';

/** What stands in people's menus and over the parts of their lives, in small letters. */

/** What hardly anybody but one person has. */
const ofOne = [
  '(?:my |view |download )?(?:resume|résumé|cv)|curriculum vitae|lebenslauf|about me',
  '(?:technical |my )?skills|education|compétences|habilidades|educación',
  'hobbies|github|portfolio|publications|publikationen|research interests|teaching|certifications',
];
/** What firms have too: their work, their languages. */
const ofFirmsToo = [
  'my portfolio|(?:my )?projects?|projekte|proyectos|(?:work |my )?experience|expérience|experiencia',
  'research|languages|talks|formation|formación',
];
const whole = (...groups: readonly string[]): RegExp => new RegExp(`^${any(...groups)}$`);

export const ofOneLife = whole(...ofOne);
export const ofLife = whole(...ofOne, ...ofFirmsToo);

/** Over the parts of a curriculum vitae: schooling, and what follows it. */
export const schooling = /^(?:education|ausbildung|studium|formation|formación|educación|opleiding(?:en)?|istruzione)$/;
export const afterSchool = whole(
  '(?:work|professional) (?:experience|history)|employment(?: history)?|publications|research interests',
  'teaching|hobbies|(?:technical )?skills',
  'resume|résumé|curriculum vitae|berufserfahrung|publikationen|expériences? professionnelles?',
  'experiencia (?:laboral|profesional)|werkervaring',
);

/** What people are: behind their name in a title, and under it; several of them are a firm's. */
export const calling = new RegExp(
  `(?<![a-z])${any(
    '(?:full[- ]?stack|front[- ]?end|back[- ]?end|web|software|mobile|android|ios|java|python|freelance|junior|senior|ui/ux|ux|game) (?:web )?(?:developer|engineer|designer|programmer)',
    '(?:assistant |associate |full )?professor|lecturer|ph\\.?\\s?d\\.? (?:student|candidate)',
    'graduate student|(?:computer science|cs|engineering) (?:student|undergraduate)|data scientist',
    'machine learning engineer|freelancer',
  )}(?![a-z])`,
);
