/** What parts titles: "Acme | Pumps", "Acme – Pumps", "Acme: pumps", "Acme:Pumps", "Acme... pumps", "Acme—Pumps", "关于我们-宁波海星", "株式会社Acme-ポンプ". */
const between = new RegExp(
  [
    String.raw`\s+[|–—·•»«:~>/-]+\s+|\s*[|｜»«]\s*|:\s+|(?<=\p{Ll}):(?=\p{Lu})|\s+[–—]\s*|(?<=[\p{L}.])—(?=\p{L})`,
    String.raw`(?<=\p{L}{3})\s*(?:\.{3}|…)\s+|(?<=\p{Script=Han})[-_—](?=\p{Script=Han})|(?<=^(?:株式|有限|合同)会社[^-]{2,30})-(?=[\p{Script=Han}\p{Script=Katakana}])`,
  ].join('|'),
  'u',
);
/** What titles are dressed with: "*** Acme ***", ".:: Acme ::.", "[Acme]". */
const dress = /^[\s.:*~=+_•·|-]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.)])(?:\s*[:*~=+_•·|]+[\s.:*~=+_•·|-]*|\s+-+)$/gu;

/** The parts of a title, or of a name with a slogan behind it, none empty; one where nothing parts it. */
export const titleParts = (title: string): string[] =>
  title
    .split(between)
    .map((part) =>
      part
        .trim()
        .replace(dress, '')
        .replace(/^\[([^[\]]+)\]$/, '$1'),
    )
    .filter(Boolean);
