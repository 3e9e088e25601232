import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Choice, Field } from '#components/bits/field.tsx';
import type { Spec } from '#core/spec.ts';
import { day } from '#panel/format.ts';
import { type Side, sides } from '#wire/workspace.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';

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
      <section aria-label="Signatures">
        <h2>Signatures</h2>
        <p class="quiet small">
          Content <code>{drafts.hash.value?.slice(7, 19)}</code>. Any change to the draft makes new signatures
          necessary.
        </p>
        {drafts.signatures.value.length === 0 && <p>Nobody has signed this content yet.</p>}
        <ul>
          {drafts.signatures.value.map((signature) => (
            <li key={`${signature.name} ${signature.side}`} class="signature">
              <span class="signature-name">{signature.name}</span>
              <span class="signature-role">
                {signature.side} · {day(signature.at)}
              </span>
            </li>
          ))}
        </ul>
        {!isHistory && (
          <div class="sign-row">
            <Choice
              label={`Sign as ${world.me?.member.name ?? ''} for`}
              value={side}
              options={sides.map((id) => ({ id, label: id }))}
              onChoose={(id) => setSide(id as Side)}
            />
            <Button look={missing.length ? 'main' : 'plain'} icon="pencil" onPress={() => void drafts.sign(side)}>
              Sign
            </Button>
          </div>
        )}
      </section>
      {mayKeep(world.me) && !isHistory && (
        <section aria-label="Publish">
          <h2>Publish</h2>
          {missing.length > 0 && (
            <p class="hint">
              Still to sign: {missing.map(({ side, more }) => `${more} from ${side}`).join(', ')}. The team's settings
              say how many.
            </p>
          )}
          {isOld && (
            <p class="hint">
              Version {inForce?.version} is in force: give this draft the number {(inForce?.version ?? 0) + 1} or more.
            </p>
          )}
          <Field label="What changed, for the changelog" value={note} kind="lines" most={2000} onType={setNote} />
          <Button
            look="main"
            icon="check"
            isDisabled={missing.length > 0 || isOld}
            onPress={() => void drafts.publish(note)}
          >
            Publish version {spec.version}
          </Button>
        </section>
      )}
    </div>
  );
}
