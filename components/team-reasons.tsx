import type { ComponentChildren } from 'preact';
import type { Criterion, Spec } from '#core/spec.ts';
import type { Line } from '#core/verdict.ts';
import { isHypothesis, triggerOf } from '#panel/criteria.ts';
import { day, list, quoted } from '#panel/format.ts';
import { testInWords } from '#panel/test-words.ts';
import { say, sayCount } from '#panel/words.ts';

/** What the team agreed on for a line: why it matters, on what evidence, the rule, and what is accepted all the same. */
export function TeamReasons(props: { line: Line; spec: Spec; criterion: Criterion | null }) {
  const { line, spec, criterion } = props;
  const trigger = criterion ? null : triggerOf(spec, line.id);
  return (
    <>
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
    </>
  );
}

/** A part of what stands behind a line, under its own heading. */
export function Part({ title, aside, children }: { title: string; aside?: string; children: ComponentChildren }) {
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
