import type { ComponentChildren } from 'preact';
import { Pill } from '#components/bits/pill.tsx';
import { say } from '#workspace/words.ts';
import { SureButton } from './sure-button.tsx';

export interface PaperCardProps {
  readonly title: string;
  /** What opens it, by its title. */
  readonly opener: ComponentChildren;
  /** Something of it is in this browser only. */
  readonly isUnsaved: boolean;
  /** What there is to know of it before it is opened. */
  readonly children: ComponentChildren;
  onDelete(): void;
}

/** One working document in a list of them, and the way to throw it away. */
export const PaperCard = ({ title, opener, isUnsaved, children, onDelete }: PaperCardProps) => (
  <li class="card">
    {opener}
    <span class="quiet small">
      {children} {isUnsaved && <Pill tone="warn">{say('paper.unsaved')}</Pill>}
    </span>
    <SureButton
      name={say('delete', { title })}
      question={say('delete.sure')}
      yes={say('delete.yes')}
      onSure={onDelete}
    />
  </li>
);
