import { Icon, type IconName } from './icon.tsx';

export type MarkShape = 'match' | 'mismatch' | 'unknown' | 'exempt';
const inside: Readonly<Record<MarkShape, IconName>> = {
  match: 'check',
  mismatch: 'cross',
  unknown: 'question',
  exempt: 'waive',
};

/** Four shapes that can be told apart without colour: disc, square, dashed ring, diamond. */
export function Mark({ shape }: { shape: MarkShape }) {
  return (
    <span class={`mark ${shape}`} aria-hidden="true">
      <Icon name={inside[shape]} size={12} />
    </span>
  );
}
