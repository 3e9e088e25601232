import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Choice, Field } from '#components/bits/field.tsx';
import type { Spec } from '#core/spec.ts';
import { day } from '#panel/format.ts';
import { type Side, sides } from '#wire/workspace.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { Said } from './said.tsx';

/** Names under exactly this content, and the step into force. */
export function DraftSigning({ workspace, spec }: { workspace: Workspace; spec: Spec }) {
  const { drafts, desk, world } = workspace;
  const [side, setSide] = useState<Side>(world.me?.member.role === 'marketer' ? 'marketing' : 'sales');
  const [note, setNote] = useState('');
  useEffect(() => void drafts.refresh(), [drafts]);
  const missing = drafts.missing.value;
  const inForce = desk.spec.value;
  const isOld = inForce !== null && world.me !== null && spec.version <= inForce.version;
  const isHistory = drafts.papers.open.value?.body.publishedAs !== null;
  return (
    <div class="signing">
      <section aria-label={say('spec.signatures')}>
        <h2>{say('spec.signatures')}</h2>
        <p class="quiet small">
          <Said word="sign.content" hash={<code>{drafts.hash.value?.slice(7, 19)}</code>} />
        </p>
        {drafts.signatures.value.length === 0 && <p>{say('sign.nobody')}</p>}
        <ul>
          {drafts.signatures.value.map((signature) => (
            <li key={`${signature.name} ${signature.side}`} class="signature">
              <span class="signature-name">{signature.name}</span>
              <span class="signature-role">
                {say('spec.signedAs', { role: say(`side.${signature.side}`), day: day(signature.at) })}
              </span>
            </li>
          ))}
        </ul>
        {!isHistory && (
          <div class="sign-row">
            <Choice
              label={say('sign.for', { name: world.me?.member.name ?? '' })}
              value={side}
              options={sides.map((id) => ({ id, label: say(`side.${id}`) }))}
              onChoose={(id) => setSide(id as Side)}
            />
            <Button look={missing.length ? 'main' : 'plain'} icon="pencil" onPress={() => void drafts.sign(side)}>
              {say('sign.sign')}
            </Button>
          </div>
        )}
      </section>
      {mayKeep(world.me) && !isHistory && (
        <section aria-label={say('publish.title')}>
          <h2>{say('publish.title')}</h2>
          {missing.length > 0 && (
            <p class="hint">
              {say('publish.missing', {
                who: missing
                  .map(({ side, more }) => say('publish.more', { count: more, side: say(`side.${side}`) }))
                  .join(', '),
              })}
            </p>
          )}
          {isOld && (
            <p class="hint">
              {say('publish.old', { version: inForce.version, next: inForce.version + 1 })}{' '}
              <Button onPress={() => drafts.set(['version'], inForce.version + 1)}>
                {say('publish.renumber', { next: inForce.version + 1 })}
              </Button>
            </p>
          )}
          <Field label={say('publish.note')} value={note} kind="lines" most={2000} onType={setNote} />
          <Button
            look="main"
            icon="check"
            isDisabled={missing.length > 0 || isOld}
            onPress={() => void drafts.publish(note)}
          >
            {say('publish.publish', { version: spec.version })}
          </Button>
        </section>
      )}
    </div>
  );
}
