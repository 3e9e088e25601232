import { fold } from '../text.ts';

/** Legal forms of companies, folded and without full stops. */
const forms = new Set(
  `ab abp ag aktiengesellschaft aps as asa bv bvba cv ccoop co company corp corporation cpa doo dd ead eeig eg eirl ek ev gbr ges gesmbh ggmbh gie gmbh
  group holding holdings inc incorporated kabushiki kaisha kg kgaa kk limited llc llp lp ltd ltda mbh nv nyrt oao og ohg ood ooo oy oyj pc plc pllc pt pte pty
  pvt private public sa sab sac saoc sarl sas sasu sca scop scp se sgps sia sl sll slu snc soc spa spol sprl spzoo srl srls sro stiftung sti ug ultd unlimited
  vof zoo zrt`.split(/\s+/),
);
const joined =
  /\b(?:co kg|sp z o o|spol s r o|d o o|s r l|s p a|s a r l|s a s|s a|b v|n v|l l c|l l p|p l c|g m b h|a g|s l|s r o)$/;

/**
 * A company's name for comparing: folded, punctuation away, legal forms taken off the end ("Acme Schoonmaaktechniek B.V."
 * and "Acme Schoonmaaktechniek" are one). Never empties a name: "Limited" stays.
 */
export function bareName(name: string): string {
  const folded = fold(name.slice(0, 300)).replace(/&/g, ' and ').replace(/['.]/g, '');
  const plain = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const shorter = plain.replace(joined, '').trim();
  const parts = (shorter || plain).split(' ');
  while (parts.length > 1 && (forms.has(parts.at(-1)!) || parts.at(-1) === 'and')) parts.pop();
  return parts.join(' ').replace(/^the (?=.)/, '');
}
