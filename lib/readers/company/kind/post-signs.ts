import { any } from '#core/any-of.ts';
import { dateIn } from '../dates.ts';
import { meta, type SitePage } from '../site-page.ts';

/** Short signs that a page is one of many posts: what a diary or a newspaper puts round each of them. */

const whole = (...groups: readonly string[]): RegExp => new RegExp(`^\\W*${any(...groups)}\\W*$`, 'i');

/** "Veröffentlicht am 6. Juli 2015 von …": the day that a post was put there, said as such. */
const posted =
  /^\W*(?:posted|published|veröffentlicht|erstellt|publié|posté|publicado|geplaatst|gepubliceerd|pubblicato)(?:\s|:).{0,120}\d/i;
const answers = whole(
  '(?:leave|post|add) (?:a )?(?:comment|reply)(?: cancel reply)?|\\d+ comments?|no comments(?: yet)?',
  '(?:schreib(?:e|en sie)?|hinterlass(?:e|en sie)?) (?:eine?n? )?(?:kommentar|antwort)(?: antworten abbrechen)?|\\d+ kommentare?|keine kommentare',
  'laisser un commentaire|\\d+ commentaires?|aucun commentaire|deja (?:una respuesta|un comentario)|\\d+ comentarios?',
  'geef een reactie|\\d+ reacties?|lascia un commento',
);
const neighbours = whole(
  '(?:previous|next|older|newer) (?:post|article|story)|vorheriger? (?:beitrag|artikel)|nächster? (?:beitrag|artikel)',
  'article (?:précédent|suivant)|entrada (?:anterior|siguiente)|(?:vorig|volgend)e? bericht|articolo (?:precedente|successivo)',
);

const endsWithAnswers =
  /[—–|·-]\s*(?:hinterlasse eine antwort|leave a (?:comment|reply)|\d+ (?:comments?|kommentare?))$/i;

const isDay = (words: string): boolean =>
  dateIn(words) !== undefined || /\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d/.test(words);

/** A post: two of its day, answers to it and those beside it, as one of them stands on other pages too; or its day, and that it is an article. */
export function isPost(page: SitePage): boolean {
  const { lines } = page;
  const head = lines.findIndex(({ heading }) => heading === 1);
  const days = lines
    .slice(Math.max(0, head - 3), head + 6)
    .filter(({ text }) => text.length < 160 && posted.test(text) && isDay(text));
  const isAnswered = lines.some(({ text }) => text.length < 120 && (answers.test(text) || endsWithAnswers.test(text)));
  const isBetween = lines.some(({ text }) => text.length < 60 && neighbours.test(text));
  // The day alone, right under the headline, over words that ask for an answer.
  const isDated = lines.slice(head + 1, head + 3).some(({ text }) => text.length < 40 && dateIn(text) !== undefined);
  if (days.length === 0) return isAnswered && (isBetween || (head >= 0 && isDated));
  const saysArticle = /^article/i.test(meta(page, 'og:type') ?? '');
  return isAnswered || isBetween || saysArticle || page.marks.includes('author');
}

/** The sections that newspapers have, and hardly anybody else has four of. */
const sections = whole(
  '(?:local |world |uk |us )?news|sports?|business|politics|opinion|weather|obituaries|classifieds|lifestyle|entertainment|letters',
  "culture|world|motors|property|announcements|what[’']s on|e-?paper|horoscopes?|puzzles|health|science|education|travel|tech(?:nology)?",
  'lokales|politik|wirtschaft|kultur|panorama|anzeigen|traueranzeigen|abo|meinung|feuilleton|regionales|ratgeber',
  'actualités|culture|économie|politique|annonces|faits divers|société|international|météo|avis de décès',
  'noticias|deportes|cultura|economía|política|sucesos|opinión|internacional|esquelas|binnenland|buitenland|economie|regio',
);
const telling =
  /^\W*(?:sports?|obituaries|weather|politics|opinion|meinung|lokales|politik|traueranzeigen|faits divers|politique|météo|deportes|política|sucesos|binnenland)\W*$/i;

/** Whether the page stands under the menu of a newspaper. */
export function isInNewspaper({ lines, links }: SitePage): boolean {
  const entries = [...lines.filter(({ linked }) => linked > 0), ...links].filter(
    ({ text }) => text.length < 24 && sections.test(text),
  );
  const names = new Set(entries.map(({ text }) => text.toLowerCase()));
  const told = [...names].filter((name) => telling.test(name)).length;
  return (names.size > 3 && told > 0) || (names.size > 2 && told > 1);
}
