import type { Clipping } from '#core/clipping.ts';

/** Runs outside the page. Words that tell a role from a slogan, in English, German, French and some Spanish, Italian and Dutch. */
const role =
  /\b(?:c[aefimoprst]o|chief|chair(?:man|woman)?|president|vp|svp|evp|director|head|lead(?:er)?|manager|management|officer|founder|co-founder|owner|partner|principal|engineer(?:ing)?|developer|architect|consultant|analyst|designer|specialist|executive|associate|scientist|researcher|recruiter|accountant|controller|coordinator|administrator|assistant|advis[eo]r|representative|agent|editor|writer|lawyer|counsel|professor|teacher|nurse|technician|strategist|buyer|planner|(?:\p{L}*)leit(?:er|ung)(?:in)?|geschäftsführer(?:in)?|vorstand|inhaber(?:in)?|gründer(?:in)?|berater(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|referent(?:in)?|einkäufer(?:in)?|direct(?:eur|rice)|président(?:e)?|responsable|chef(?:fe)?|ingénieur(?:e)?|développeu(?:r|se)|consultant(?:e)?|gérant(?:e)?|fondat(?:eur|rice)|chargée?|acheteu(?:r|se)|direct(?:or|ora)|gerente|jefe|responsabile|directeur)\b/iu;

/** A profile's clipping without a headline taken for a title that names no role; any other clipping as it is. */
export function finishProfile(clipping: Clipping): Clipping {
  const titles = clipping.found['person.title'];
  if (clipping.kind !== 'person' || titles === undefined) return clipping;
  const kept = titles.filter(({ said, from }) => from !== 'top card, headline' || role.test(said));
  return { ...clipping, found: { ...clipping.found, 'person.title': kept } };
}
