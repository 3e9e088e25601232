import { Pill } from '#components/bits/pill.tsx';
import type { Spec } from '#core/spec.ts';
import { day } from '#panel/format.ts';
import { reviewReminder } from '#workspace/spec-desk.ts';

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
        Ideal Customer Profile <Pill tone={spec.status === 'published' ? 'match' : 'plain'}>{spec.status}</Pill>
      </p>
      <h1 class="sheet-name">{spec.name}</h1>
      <dl class="sheet-facts">
        <div>
          <dt>Version</dt>
          <dd class="number">{spec.version}</dd>
        </div>
        <div>
          <dt>In force from</dt>
          <dd>{day(spec.effectiveFrom)}</dd>
        </div>
        <div>
          <dt>Review by</dt>
          <dd>
            {day(spec.reviewBy)}{' '}
            {reminder.state !== 'fine' && (
              <Pill tone={reminder.state === 'late' ? 'mismatch' : 'warn'} icon="clock">
                {reminder.state === 'late' ? `${-reminder.days} days late` : `in ${reminder.days} days`}
              </Pill>
            )}
          </dd>
        </div>
        <div>
          <dt>Owned by</dt>
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
    <section class="signatures" aria-label="Signatures">
      {signatures.length === 0 && <p class="quiet">Nobody has signed this version.</p>}
      <ul>
        {signatures.map((signature) => (
          <li key={`${signature.name} ${signature.at}`} class="signature">
            <span class="signature-name">{signature.name}</span>
            <span class="signature-role">
              {signature.role} · {day(signature.at)}
            </span>
            {!counts.has(`${signature.name} ${signature.at}`) && <Pill tone="warn">signed other content</Pill>}
          </li>
        ))}
      </ul>
      <p class="content-hash small quiet" title={hash}>
        Content {hash.slice(7, 19)}
      </p>
    </section>
  );
}
