import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Choice, Field } from '#components/bits/field.tsx';
import type { Spec } from '#core/spec.ts';
import { openLines } from '#core/unwritten.ts';
import { day } from '#panel/format.ts';
import { type Side, sides } from '#wire/specs.ts';
import { hashOf } from '#workspace/route.ts';
import { say, sayCount, sayList } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { Said } from './said.tsx';

/** Names under exactly this content, and the step into force. */
export function DraftSigning({ workspace, spec }: { workspace: Workspace; spec: Spec }) {
  const { drafts, world } = workspace;
  const [picked, setPicked] = useState<Side | null>(null);
  const [note, setNote] = useState('');
  const tick = workspace.now.value;
  // Others sign while this stands open: it is looked again with the clock.
  useEffect(() => void drafts.refresh(), [drafts, tick]);
  const missing = drafts.missing.value;
  // A store of before it told whose a signature is: then they are known by name.
  const own = drafts.signatures.value
    .filter(({ name, mine }) => mine ?? name === world.me?.member.name)
    .map(({ side }) => side);
  const usual: Side = world.me?.member.role === 'marketer' ? 'marketing' : 'sales';
  const side = picked ?? usual;
  // One name each: the store takes no second one of the same person for the other side.
  const maySign = own.length === 0;
  const highest = drafts.highest.value;
  const next = highest + 1;
  const isOld = world.me !== null && spec.version <= highest;
  const today = workspace.today.value;
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
            <li key={`${signature.name} ${signature.at}`} class="signature">
              <span class="signature-name">{signature.name}</span>
              <span class="signature-role">
                {say('spec.signedAs', { role: say(`side.${signature.side}`), day: day(signature.at) })}
              </span>
            </li>
          ))}
        </ul>
        {own.length > 0 && (
          <p class="quiet">{say('sign.yours', { side: sayList(own.map((id) => say(`side.${id}`))) })}</p>
        )}
        {!isHistory && maySign && (
          <div class="sign-row">
            <Choice
              label={say('sign.for', { name: world.me?.member.name ?? '' })}
              value={side}
              options={sides.map((id) => ({ id, label: say(`side.${id}`) }))}
              onChoose={(id) => setPicked(id as Side)}
            />
            <Button
              look={missing.length && own.length === 0 ? 'main' : 'plain'}
              icon="pencil"
              onPress={() => void drafts.sign(side)}
            >
              {say('sign.sign')}
            </Button>
          </div>
        )}
      </section>
      {!isHistory && <StillToWrite spec={spec} />}
      {isHistory && <Published version={drafts.papers.open.value?.body.publishedAs ?? spec.version} />}
      {!mayKeep(world.me) && !isHistory && <p class="quiet">{say('publish.byRevOps')}</p>}
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
              {say('publish.old', { version: highest, next })}{' '}
              <Button onPress={() => drafts.set(['version'], next)}>{say('publish.renumber', { next })}</Button>
            </p>
          )}
          {spec.effectiveFrom > today && (
            <p class="hint">
              {say('publish.atOnce', { day: day(spec.effectiveFrom) })}{' '}
              <Button onPress={() => drafts.set(['effectiveFrom'], today)}>{say('publish.fromToday')}</Button>
            </p>
          )}
          <Field label={say('publish.note')} value={note} kind="lines" most={2000} onType={setNote} />
          <div class="verbs">
            <Button
              look="main"
              icon="check"
              isDisabled={missing.length > 0 || isOld || drafts.behind.value !== null}
              onPress={() => void drafts.publish(note)}
            >
              {say('publish.publish', { version: spec.version })}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

/** What nobody has written yet. It may be published so: readers see a question, and a panel offers no answer that is none. */
function StillToWrite({ spec }: { spec: Spec }) {
  const lines = openLines(spec);
  if (!lines.length) return null;
  return (
    <section aria-label={say('open.title')}>
      <h2>{say('open.title')}</h2>
      <p class="hint">{sayCount('open.what', lines.length)}</p>
      <ul class="open-lines small">
        {lines.map(({ name, label, lacks, owner }) => (
          <li key={name ?? label}>
            <b>{label}</b>: {say('open.line', { owner, what: sayList(lacks.map((one) => say(`open.${one}`))) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What became of a draft, and where that is. Takes the focus: the form that published it is gone. */
function Published({ version }: { version: number }) {
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <section class="published" ref={here} tabIndex={-1}>
      <h2>{say('publish.done', { version })}</h2>
      <p class="quiet">{say('publish.doneWords')}</p>
      <a class="button main" href={hashOf('spec')}>
        {say('publish.read')}
      </a>
    </section>
  );
}
