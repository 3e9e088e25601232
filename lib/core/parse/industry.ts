import { tidy } from '../text.ts';
import { bareIndustry, singular } from './industry-bare.ts';
import { industryIndex } from './industry-index.ts';

/** The industries that a spec may name, by id. */
export const industries = (): readonly string[] => [...new Set(known().byName.values())];

let made: { readonly byName: ReadonlyMap<string, string>; readonly longest: number } | null = null;
/** Made when it is first asked for: a table of thousands of names. */
function known() {
  if (made) return made;
  const byName = industryIndex();
  let longest = 0;
  for (const name of byName.keys()) longest = Math.max(longest, name.split(' ').length);
  made = { byName, longest };
  return made;
}
/** Alone these are an industry; inside a longer line they are everyday words. */
const vague = new Set(
  `
  technologies technologie tecnologia informatique informatica ict managed_service information_service business_service
  technology tech internet industry industrial media marketing retail design research education training finance events
  news film music sport sports health medical legal space games gaming delivery post gas energy food machines bank audit
  shops store distribution security safety environment transport communications consulting engineering construction ai
  coaching leisure platform information marketplace outsourcing communication verein association lab mine service branding
  mode musik zorg salud sante saude energia gaz medio bau handel industrie edition presse stampa conseil formation
  tienda negozio magasin ambiente ricerca viaggi eventi lift erp isv
  `
    .trim()
    .split(/\s+/)
    .map((name) => singular(name).replace('_', ' ')),
);
/** What a phrase in English is named after beside a name of an industry, if only by a vague word: "toy store", "hotel consultants". */
const heads: ReadonlyMap<string, string> = new Map(
  Object.entries({
    retail: 'shop store retail retailer',
    wholesale: 'wholesale wholesaler distributor supplier',
    consulting: 'consulting consultancy consultant',
    advertising: 'marketing',
    staffing: 'recruitment recruiting',
  }).flatMap(([id, words]) => words.split(' ').map((word) => [word, id] as const)),
);
/** "Retail Health and Personal Care Products", "Grosshandel mit Lebensmitteln": whatever it sells. */
const selling: readonly (readonly [RegExp, string])[] = [
  [/^(?:wholesale|grosshandel|groothandel) /u, 'wholesale'],
  [/^(?:retail|einzelhandel|detailhandel) /u, 'retail'],
];
/** How something comes to be, which says less than what it is: "furniture manufacturing". */
const making = new Set(
  'manufacturing manufacturer maker production producer herstellung produktion fertigung fabrication fabricacion produzione productie fabricacao'.split(
    ' ',
  ),
);
/** Behind these stands what it is for, made of or about: "software for hotels", "logiciel de comptabilité". */
const behind = new Set(
  'for of in de du des del di da per para pour fur fuer von im dans voor van met mit a au'.split(' '),
);
/** Words; a longer line is a sentence, not a list of industries. */
const shortLine = 7;
/** "Softwareunternehmen", "Maschinenbaufirma", "Möbelhersteller": what is before these names the industry. */
const compound =
  /^(\p{L}{5,}?)s?(?:unternehmen|firma|konzern|branche|hersteller|anbieter|dienstleister|betrieb|agentur|bedrijf|sector)$/u;

/**
 * Our industry for the words of a page or a picklist: the whole, else one side of a comma or slash, else the longest name
 * within it. Null where no industry is named or a line names several.
 */
export function parseIndustry(said: string): string | null {
  const words = tidy(said.slice(0, 1000), 300).replace(
    /^(?:industry|industries|branche|secteur|sector|industria|industrie)\s*:\s*/i,
    '',
  );
  if (/^https?:/.test(words)) return null;
  const whole = bareIndustry(words.replace(/[_]+/g, ' '));
  const exact =
    known().byName.get(whole) ??
    known().byName.get(whole.replace(/ (?:industry|sector|services?|company|branche|industrie)$/, ''));
  if (exact) return exact;
  const sells = heads.has(whole.split(' ').at(-1) ?? '') ? undefined : selling.find(([begins]) => begins.test(whole));
  if (sells) return sells[1];
  const isLong = whole.split(' ').length > shortLine;
  for (const part of words.split(/\s*(?:[,;/|>·•]|\s-\s)\s*/).slice(0, 6)) {
    const name = bareIndustry(part);
    const id = isLong && vague.has(name) ? undefined : known().byName.get(name);
    if (id) return id;
  }
  return within(whole);
}

const ofCompound = (word: string): string | undefined => {
  const base = compound.exec(word)?.[1];
  return base === undefined || vague.has(base) ? undefined : known().byName.get(base);
};

/** A name of an industry in a line: its first word, the one behind its last, and whose name it is. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

function namesIn(parts: readonly string[]): Named[] {
  const found: Named[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = from + 1;
    for (let end = Math.min(parts.length, from + known().longest); end > from; end--) {
      const name = parts.slice(from, end).join(' ');
      const isVague = vague.has(name) && parts.length > 1;
      const id = isVague ? undefined : (known().byName.get(name) ?? ofCompound(name));
      if (!id) continue;
      found.push({ id, name, from, to: end });
      to = end;
      break;
    }
    from = to;
  }
  return found;
}

/** The one industry that is named in a line; of several in a phrase the one that it is named after. */
function within(line: string): string | null {
  const parts = line.split(' ');
  if (parts.length > 40) return null;
  const found = namesIn(parts);
  const what = found.length > 1 ? found.filter(({ name }) => !making.has(name)) : found;
  const joined = parts.includes('and') || parts.length > shortLine;
  const isPlain = !joined && !parts.some((part) => behind.has(part));
  const head = isPlain && what.length > 0 ? heads.get(parts.at(-1) ?? '') : undefined;
  if (head !== undefined) return head;
  if (new Set(what.map(({ id }) => id)).size < 2) return what[0]?.id ?? null;
  if (joined) return null;
  const [first, last] = [what[0], what.at(-1)];
  if (first?.from === 0 && behind.has(parts[first.to] ?? '')) return first.id;
  return isPlain && last?.to === parts.length ? last.id : null;
}
