import { all, type Element } from '../dom.ts';
import { pieces } from '../pieces.ts';
import { linkedType } from './others.ts';
import { comparedLabel, recordTypeIn } from './record-type.ts';
import { isAid, labelText } from './value-words.ts';

/** More links than a record's head and its sections have. */
const most = 400;

/** The company that goes with a person's or a deal's record: under a heading such as "Organization" the link to its record. Of several none is meant. */
export function linkedCompany(root: Element): string | null {
  const lines = pieces(root, isAid);
  const names = all(root, 'a[href]', most)
    .filter((link) => linkedType(link) === 'company')
    .filter((link) => {
      const at = lines.findIndex(({ element }) => link.contains(element));
      return recordTypeIn(comparedLabel(lines[at - 1]?.text ?? '')) === 'company';
    })
    .map((link) => labelText(link));
  return new Set(names).size === 1 ? (names[0] ?? null) : null;
}
