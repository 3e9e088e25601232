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
  'technologies technologie tecnologia informatique informatica ict managed_service information_service business_service technology tech internet industry industrial media marketing retail design research education training finance events news film music sport sports health medical legal space games gaming delivery post gas energy food machines bank audit shops distribution security safety environment transport communications consulting engineering construction ai coaching leisure platform information marketplace outsourcing communication transport verein association lab mine service branding mode musik zorg salud sante energia gaz medio bau handel industrie edition presse conseil formation mode'
    .split(' ')
    .map((name) => singular(name).replace('_', ' ')),
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

function within(line: string): string | null {
  const parts = line.split(' ');
  if (parts.length > 40) return null;
  const found = new Set<string>();
  for (let at = 0; at < parts.length; ) {
    let taken = 1;
    for (let count = Math.min(known().longest, parts.length - at); count > 0; count--) {
      const name = parts.slice(at, at + count).join(' ');
      const id = vague.has(name) && parts.length > 1 ? undefined : (known().byName.get(name) ?? ofCompound(name));
      if (!id) continue;
      found.add(id);
      taken = count;
      break;
    }
    at += taken;
  }
  return found.size === 1 ? [...found][0]! : null;
}
