import { isAnswerable } from '#core/facts.ts';
import type { Criterion } from '#core/spec.ts';
import { isHypothesis, triggerOf } from '#panel/criteria.ts';
import { answerName } from '#panel/fact-words.ts';
import { day, list, quoted } from '#panel/format.ts';
import { testInWords } from '#panel/test-words.ts';
import { whyInWords } from '#panel/why-words.ts';
import { say, sayCount } from '#panel/words.ts';
import { AnswerForm } from './answer-form.tsx';
import { Button } from './bits/button.tsx';
import { Icon } from './bits/icon.tsx';
import { FactCard } from './fact-card.tsx';
import type { CriterionLineProps } from './line-props.ts';

/** Everything behind a line: the page's words, the team's reason, its evidence, and what would change it. */
export function CriterionProof(props: CriterionLineProps & { criterion: Criterion | null }) {
  const { line, criterion, spec, actions } = props;
  const trigger = criterion ? null : triggerOf(spec, line.id);
  const about = criterion ? { criterion: line.id } : {};
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
                onForget={() => actions.onForget(answerName(fact))}
                onFlag={() => actions.onFlag('wrong-fact', { ...about, fact: fact.name })}
              />
            ))}
          </ul>
        </Part>
      )}
      {line.outcome === 'unknown' && line.ask && (
        <Part title={say('proof.ask')}>
          <div class="next-row">
            <p class="next-ask" dir="auto">
              {line.ask}
            </p>
            <Button
              look="quiet"
              icon="copy"
              name={say('next.copy')}
              onPress={() => actions.onCopy(line.ask ?? '', say('next.question'))}
            />
          </div>
        </Part>
      )}
      {line.outcome === 'unknown' && line.missing.some(isAnswerable) && (
        <Part title={say('answer.open')}>
          <AnswerForm
            names={line.missing.filter(isAnswerable)}
            test={criterion?.test ?? null}
            onAnswer={actions.onAnswer}
            onPointAt={actions.onPointAt}
          />
        </Part>
      )}
      <Part title={say('proof.why')}>
        <p dir="auto">{line.why}</p>
        {criterion && isHypothesis(criterion) && <p class="small quiet">{say('proof.hypothesis')}</p>}
      </Part>
      {criterion && criterion.evidence.length > 0 && (
        <Part title={say('proof.evidence')} aside={sayCount('proof.sources', criterion.independentSources)}>
          <ul class="evidence">
            {criterion.evidence.map((each) => (
              <li key={each.claim}>
                <span dir="auto">{each.claim}</span>{' '}
                <span class="small quiet">{`${each.source}, ${day(each.at)}`}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {(criterion || trigger) && (
        <Part title={say(line.outcome === 'match' || line.outcome === 'exempt' ? 'proof.rule' : 'proof.change')}>
          {criterion && <p>{testInWords(criterion.test)}</p>}
          {trigger && (
            <p>
              {say('proof.trigger', {
                phrases: list(trigger.phrases.slice(0, 8).map(quoted), 'disjunction'),
                days: trigger.recencyDays,
              })}
            </p>
          )}
        </Part>
      )}
      {criterion && criterion.exceptions.length > 0 && (
        <Part title={say('proof.exceptions')}>
          <ul class="evidence">
            {criterion.exceptions.map((each) => (
              <li key={each.id}>
                <p>{testInWords(each.test)}</p>
                <p class="small quiet" dir="auto">
                  {each.why}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
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

function Part({ title, aside, children }: { title: string; aside?: string; children: preact.ComponentChildren }) {
  return (
    <div class="part">
      <h5 class="part-title">
        {title}
        {aside && <span class="quiet">{aside}</span>}
      </h5>
      {children}
    </div>
  );
}
