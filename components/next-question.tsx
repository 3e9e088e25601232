import { useState } from 'preact/hooks';
import { type FactName, isAnswerable } from '#core/facts.ts';
import type { Prospect } from '#core/prospect.ts';
import type { Spec } from '#core/spec.ts';
import type { Next } from '#core/verdict.ts';
import { criterionOf } from '#panel/criteria.ts';
import { personAsked } from '#panel/known.ts';
import { movesInWords } from '#panel/standing.ts';
import { say } from '#panel/words.ts';
import { Disclosure } from './bits/disclosure.tsx';
import { Icon } from './bits/icon.tsx';
import { later } from './bits/later.tsx';
import { QuestionRow } from './question-row.tsx';

const AnswerForm = later(() => import('./answer-form.tsx').then((part) => part.AnswerForm));

export interface NextQuestionProps {
  readonly prospect: Prospect;
  readonly next: readonly Next[];
  readonly spec: Spec;
  /** The question whose effect the verdict above has said. */
  readonly saidAbove: string | null;
  /** The facts that would answer a line, by its id. */
  missing(id: string): readonly FactName[];
  onCopy(words: string): void;
  onAnswer(name: FactName, said: string): Promise<boolean>;
  onPointAt(name: FactName): void;
}

/** The question whose answer could move the tier most, and what each answer would do. */
export function NextQuestion(props: NextQuestionProps) {
  const { prospect, next, spec, saidAbove, missing, onCopy, onAnswer, onPointAt } = props;
  // The one that is being answered stays, whatever the page says meanwhile, until it is no question any more.
  const [answering, setAnswering] = useState<string | null>(null);
  const first = next.find(({ id }) => id === answering) ?? next[0];
  if (!first) return null;
  const rest = next.filter((each) => each !== first);
  const facts = missing(first.id).filter(isAnswerable);
  return (
    <section class="next" aria-labelledby="next-title">
      <h2 id="next-title" class="label">
        <Icon name="ask" size={14} />
        {say('next.title')}
      </h2>
      <QuestionRow ask={first.ask} onCopy={onCopy} />
      {first.id !== saidAbove && <p class="small quiet">{movesInWords(first, spec)}</p>}
      <div class="side-by-side">
        {facts.length > 0 && (
          <Disclosure
            key={first.id}
            label={say('answer.open')}
            onToggle={(isOpen) => setAnswering(isOpen ? first.id : null)}
          >
            <AnswerForm
              key={personAsked(facts, prospect)}
              names={facts}
              takesFocus
              test={criterionOf(spec, first.id)?.test ?? null}
              onAnswer={onAnswer}
              onPointAt={onPointAt}
            />
          </Disclosure>
        )}
        {rest.length > 0 && (
          <Disclosure label={say('next.more', { count: rest.length })}>
            <ol class="next-more">
              {rest.map((each) => (
                <li key={each.id}>
                  <QuestionRow ask={each.ask} look="more" onCopy={onCopy} />
                </li>
              ))}
            </ol>
          </Disclosure>
        )}
      </div>
    </section>
  );
}
