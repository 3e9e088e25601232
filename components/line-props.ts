import type { Fact, FactName } from '#core/facts.ts';
import type { FlagKind } from '#core/flag-codes.ts';
import type { Prospect } from '#core/prospect.ts';
import type { Spec } from '#core/spec.ts';
import type { Line } from '#core/verdict.ts';

/** What can be done from any line of the checklist. */
export interface LineActions {
  onFlag(kind: FlagKind, about: { criterion?: string; fact?: string }): void;
  onPoint(said: string): void;
  onAnswer(name: FactName, said: string): Promise<boolean>;
  onPointAt(name: FactName): void;
  onForget(fact: Fact): void;
  onCopy(words: string, what: string): void;
}

/** What a line of the checklist is drawn from. */
export interface CriterionLineProps {
  readonly line: Line;
  readonly spec: Spec;
  readonly prospect: Prospect;
  /** Another one for another prospect: what was typed about one is no answer about the next. */
  readonly subject: number;
  readonly now: Date;
  readonly isFlagged: boolean;
  readonly pointed: string | null;
  readonly actions: LineActions;
}
