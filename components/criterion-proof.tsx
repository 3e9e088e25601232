import { isAnswerable } from '#core/facts.ts';
import type { Criterion } from '#core/spec.ts';
import { personAsked } from '#panel/known.ts';
import { whyInWords } from '#panel/why-words.ts';
import { say } from '#panel/words.ts';
import { AnswerForm } from './answer-form.tsx';
import { Button } from './bits/button.tsx';
import { Icon } from './bits/icon.tsx';
import { FactCard } from './fact-card.tsx';
import type { CriterionLineProps } from './line-props.ts';
import { QuestionRow } from './question-row.tsx';
import { Part, TeamReasons } from './team-reasons.tsx';

/** Everything behind a line: the page's words, what to ask, the team's reasons, and the flag at hand. */
export function CriterionProof(props: CriterionLineProps & { criterion: Criterion | null }) {
  const { line, criterion, spec, actions } = props;
  const about = { criterion: line.id };
  const facts = [...line.used, ...line.conflicts];
  const exception = criterion?.exceptions.find((each) => each.id === line.exception);
  return (
    <div class="stack">
      {/* What was looked at is said by the line itself. */}
      {line.outcome === 'unknown' && line.used.length === 0 && <p dir="auto">{whyInWords(line.because)}</p>}
      {exception && <p class="proof-exempt">{say('proof.exempt', { why: exception.why })}</p>}
      {facts.length > 0 && (
        <Part title={say(line.conflicts.length > 0 ? 'proof.sourcesDiffer' : 'proof.pageSays')}>
          <ul class={line.conflicts.length > 0 ? 'facts side' : 'facts'}>
            {facts.map((fact) => (
              <FactCard
                key={`${fact.name} ${fact.reading} ${fact.from}`}
                fact={fact}
                prospect={props.prospect}
                now={props.now}
                side={line.conflicts.length === 0 ? null : line.conflicts.includes(fact) ? 'differs' : 'counts'}
                isPointed={props.pointed === fact.said}
                onPoint={() => actions.onPoint(fact.said)}
                onForget={() => actions.onForget(fact)}
                onFlag={() => actions.onFlag('wrong-fact', { ...about, fact: fact.name })}
              />
            ))}
          </ul>
        </Part>
      )}
      {line.outcome === 'unknown' && line.ask && (
        <Part title={say('proof.ask')}>
          <QuestionRow ask={line.ask} onCopy={(ask) => actions.onCopy(ask, say('next.question'))} />
        </Part>
      )}
      {line.outcome === 'unknown' && line.missing.some(isAnswerable) && (
        <Part title={say('answer.open')}>
          <AnswerForm
            key={personAsked(line.missing, props.prospect)}
            names={line.missing.filter(isAnswerable)}
            test={criterion?.test ?? null}
            onAnswer={actions.onAnswer}
            onPointAt={actions.onPointAt}
          />
        </Part>
      )}
      <TeamReasons line={line} spec={spec} criterion={criterion} />
      <fieldset class="proof-foot">
        <legend class="unseen">{say('line.flag')}</legend>
        <span class="label" aria-hidden="true">
          <Icon name="flag" size={14} />
          {say('line.flag')}
        </span>
        {(['wrong-fact', 'wrong-tier', 'wrong-timing', 'not-a-fit'] as const).map((kind) => (
          <Button key={kind} look="quiet" name={say(`flag.kind.${kind}`)} onPress={() => actions.onFlag(kind, about)}>
            {say(`flag.short.${kind}`)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
