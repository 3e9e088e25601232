import { topicsOf } from './interview-topics.ts';
import { parseHeadcount } from './parse/headcount.ts';
import { fold } from './text.ts';

/** How many people a company has; `max: null` is open. */
export interface HeadCount {
  readonly min: number;
  readonly max: number | null;
}

const amount = String.raw`(\d[\d,.]*k?)`;
/** Numbers that people spell out when they tell of companies. */
const numberWords: Readonly<Record<string, number>> = {
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, eighty: 80, hundred: 100, thousand: 1000 },
  ...{ zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50, sechzig: 60, achtzig: 80, hundert: 100, tausend: 1000 },
};
const spelled = new RegExp(
  String.raw`(?<!\d |\d)(?<!\b(?:two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|funf) )\b(?:${Object.keys(numberWords).join('|')})\b`,
  'g',
);
const most = new RegExp(
  String.raw`\b(?:under|below|fewer than|less than|up to|at most|unter|weniger als|bis zu|hochstens)\s+${amount}`,
);
const least = new RegExp(String.raw`\b(?:over|above|more than|at least|uber|mehr als|mindestens|ab)\s+${amount}`);
const span = new RegExp(String.raw`${amount}\s*(?:-|–|to|and|bis|und)\s*${amount}`);

const headed = new RegExp(
  String.raw`${amount}\s+(?:people|employees|staff|mitarbeiter\w*|leuten?|beschaftigte\w*|kopfe)\b`,
);

const everyHeaded = new RegExp(headed.source, 'g');

/** The head count that somebody's sentence names, where it is about companies' size; English and German. */
export function sizeSaid(text: string): HeadCount | null {
  if (!topicsOf(text).some(({ id }) => id === 'size')) return null;
  // Seats are what was bought, not who works there.
  if (/\b(?:seats?|licen[cs]es?|lizenz\w*)\b/i.test(text) && !headed.test(fold(text))) return null;
  const folded = fold(text).replace(spelled, (word) => String(numberWords[word]));
  const [, from, to] = span.exec(folded) ?? [];
  if (from && to) {
    const [a, b] = [plain(from), plain(to)];
    return { min: Math.min(a, b), max: Math.max(a, b) };
  }
  const under = most.exec(folded)?.[1];
  if (under) return { min: 0, max: plain(under) };
  const over = least.exec(folded)?.[1];
  if (over) return { min: plain(over), max: null };
  // A handful is who sat in the room, not who works there. Several of one sentence are several companies.
  const people = [...folded.matchAll(everyHeaded)]
    .map(([, digits = '']) => plain(digits))
    .filter((count) => count >= 10);
  if (people.length) return { min: Math.min(...people), max: Math.max(...people) };
  return parseHeadcount(text, { today: '2000-01-01', lang: 'en' });
}

const plain = (digits: string): number =>
  Number(
    digits
      .replace(/[,.](?=\d{3}\b)/g, '')
      .replace(/[,.]+$/, '')
      .replace('k', '000'),
  );
