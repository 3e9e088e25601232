import { useEffect, useRef } from 'preact/hooks';
import type { Spec } from '#core/spec.ts';
import type { Numbers } from '#wire/numbers.ts';
import type { Tally } from '#workspace/tally.ts';
import { say } from '#workspace/words.ts';
import { PaperFoot } from './paper-foot.tsx';
import { SpecHead } from './spec-head.tsx';
import { ObjectionsPart } from './spec-objections.tsx';
import { ChannelsPart, CommitteePart, EvaluationPart, LanguagePart, TriggersPart } from './spec-parts.tsx';
import { ProfilePart } from './spec-profile.tsx';
import { ScoringPart, SlaPart } from './spec-scoring.tsx';

export interface SpecSheetProps {
  readonly spec: Spec;
  readonly hash: string;
  readonly numbers: Numbers | null;
  /** How the account list comes out by the spec in force; null where it was not judged. */
  readonly tally?: Tally | null;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The line that a link opened. */
  readonly open: string | null;
  /** What signed the spec counts only for this content. */
  readonly signed: Spec['signatures'];
  /** Labels, tests and answers only: what fits on a page. */
  readonly isShort?: boolean;
}

/** The whole spec as one document, to be read from top to bottom, printed and signed. */
export function SpecSheet({ spec, hash, numbers, tally = null, today, open, signed, isShort = false }: SpecSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open) return;
    const line = sheet.current?.ownerDocument.getElementById(`line-${open}`);
    for (let around = line?.closest('details'); around; around = around.parentElement?.closest('details'))
      around.open = true;
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [open, spec]);
  return (
    <article class={isShort ? 'sheet short' : 'sheet'} ref={sheet}>
      <PaperFoot words={say('made.version', { name: spec.name, version: spec.version })} />
      <SpecHead spec={spec} hash={hash} today={today} signed={signed} />
      <ProfilePart spec={spec} numbers={numbers} tally={tally} open={open} isShort={isShort} />
      <CommitteePart spec={spec} />
      <TriggersPart spec={spec} open={open} />
      <EvaluationPart spec={spec} open={open} />
      <ObjectionsPart spec={spec} numbers={numbers} open={open} today={today} />
      <ChannelsPart spec={spec} open={open} />
      <LanguagePart spec={spec} open={open} />
      <ScoringPart spec={spec} />
      <SlaPart spec={spec} />
    </article>
  );
}
