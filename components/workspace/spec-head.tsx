import { Pill } from '#components/bits/pill.tsx';
import type { Spec } from '#core/spec.ts';
import { day } from '#panel/format.ts';
import { reviewReminder } from '#workspace/spec-desk.ts';
import { say, sayCount, sayIf } from '#workspace/words.ts';

export interface SpecHeadProps {
  readonly spec: Spec;
  readonly hash: string;
  readonly today: string;
  readonly signed: Spec['signatures'];
}

/** Title, validity and signatures: what makes it a document and not a page. */
export function SpecHead({ spec, hash, today, signed }: SpecHeadProps) {
  const reminder = reviewReminder(spec, today);
  return (
    <header class="sheet-head">
      <p class="sheet-kind">
        {say('spec.kind')}{' '}
        <Pill tone={spec.status === 'published' ? 'match' : 'plain'}>{say(`status.${spec.status}`)}</Pill>
      </p>
      <h1 class="sheet-name">{spec.name}</h1>
      <dl class="sheet-facts">
        <div>
          <dt>{say('spec.version')}</dt>
          <dd class="number">{spec.version}</dd>
        </div>
        <div>
          <dt>{say('spec.from')}</dt>
          <dd>{day(spec.effectiveFrom)}</dd>
        </div>
        <div>
          <dt>{say('spec.until')}</dt>
          <dd>
            {day(spec.reviewBy)}{' '}
            {reminder.state !== 'fine' && (
              <Pill tone={reminder.state === 'late' ? 'mismatch' : 'warn'} icon="clock">
                {reminder.state === 'late'
                  ? sayCount('spec.daysLate', -reminder.days)
                  : sayCount('spec.inDays', reminder.days)}
              </Pill>
            )}
          </dd>
        </div>
        <div>
          <dt>{say('spec.owners')}</dt>
          <dd>{spec.owners.join(', ')}</dd>
        </div>
      </dl>
      <Signatures signatures={spec.signatures} signed={signed} hash={hash} />
    </header>
  );
}

function Signatures({
  signatures,
  signed,
  hash,
}: {
  signatures: Spec['signatures'];
  signed: Spec['signatures'];
  hash: string;
}) {
  const counts = new Set(signed.map((signature) => `${signature.name} ${signature.at}`));
  return (
    <section class="signatures" aria-label={say('spec.signatures')}>
      {signatures.length === 0 && <p class="quiet">{say('spec.unsigned')}</p>}
      <ul>
        {signatures.map((signature) => (
          <li key={`${signature.name} ${signature.at}`} class="signature">
            <span class="signature-name">{signature.name}</span>
            <span class="signature-role">
              {say('spec.signedAs', { role: sayIf(`side.${signature.role}`, signature.role), day: day(signature.at) })}
            </span>
            {!counts.has(`${signature.name} ${signature.at}`) && <Pill tone="warn">{say('spec.signedOther')}</Pill>}
          </li>
        ))}
      </ul>
      <p class="content-hash small quiet" title={hash}>
        {say('spec.content', { hash: hash.slice(7, 19) })}
      </p>
    </section>
  );
}
