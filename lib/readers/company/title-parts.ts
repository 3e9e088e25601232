/** What parts titles: "Acme | Pumps", "Acme – Pumps", "Acme: pumps", "Acme:Pumps". */
const between = /\s+[|–—·•»«:~>/-]+\s+|\s*[|｜»«]\s*|:\s+|(?<=\p{Ll}):(?=\p{Lu})|\s+[–—]\s*/u;

/** The parts of a title, or of a name with a slogan behind it, none empty; one where nothing parts it. */
export const titleParts = (title: string): string[] =>
  title
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
