import { bareIndustry } from './industry-bare.ts';
import { industryNames } from './industry-names.ts';

/** Every name of every industry, bare, with our id for it; first an id's own name. A build writes the outcome down instead. */
export function industryIndex(): Map<string, string> {
  const made = new Map<string, string>();
  for (const [id, names] of industryNames())
    for (const name of [id, ...names]) if (!made.has(bareIndustry(name))) made.set(bareIndustry(name), id);
  return made;
}
