import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'plain' | 'accent' | 'match' | 'mismatch' | 'unknown' | 'exempt' | 'warn';

/** A short word with a ground of its own. The word carries the meaning; the colour only helps to find it. */
export function Pill({
  children,
  tone = 'plain',
  icon,
}: {
  children: ComponentChildren;
  tone?: Tone;
  icon?: IconName;
}) {
  return (
    <span class={`pill ${tone}`}>
      {icon && <Icon name={icon} size={12} />}
      <span>{children}</span>
    </span>
  );
}
