/** What marketing answers to a week, and what became of what it promised the week before. */
export interface WeekAnswer {
  readonly words: string;
  readonly promises: readonly { readonly id: string; readonly what: string }[];
  /** For each promise of the week before; `isDone` is null while only words stand there. */
  readonly kept: readonly { readonly id: string; readonly isDone: boolean | null; readonly words: string }[];
  readonly by: string;
}

/** What a week's answer still lacks, as codes that the locale words. `kept`: of so many promises nobody said what came of them. */
export type WeekLack = { readonly code: 'words' | 'promises' } | { readonly code: 'kept'; readonly count: number };

/** What a week's answer still lacks; empty when it is whole. */
export function lacksOf(answer: WeekAnswer, lastWeek: WeekAnswer | null): readonly WeekLack[] {
  const lacks: WeekLack[] = [];
  if (!answer.words.trim()) lacks.push({ code: 'words' });
  if (!answer.promises.some(({ what }) => what.trim())) lacks.push({ code: 'promises' });
  const open = (lastWeek?.promises ?? []).filter(
    ({ id }) => !answer.kept.some((kept) => kept.id === id && kept.isDone !== null),
  );
  if (open.length) lacks.push({ code: 'kept', count: open.length });
  return lacks;
}
