import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { NoticeBox } from '#components/bits/notice-box.tsx';
import { Segments } from '#components/bits/segments.tsx';
import { contentHash, validSignatures } from '#core/content-hash.ts';
import { day } from '#panel/format.ts';
import { closedTo, mayWrite } from '#workspace/open-to.ts';
import { hashOf } from '#workspace/route.ts';
import { reviewReminder } from '#workspace/spec-desk.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { SpecSheet } from './spec-sheet.tsx';
import { StoreState } from './store-state.tsx';
import { TallyLine } from './tally-line.tsx';

/** The spec in force, to be read. */
export function SpecRoom({ workspace }: { workspace: Workspace }) {
  const { desk, tally, drafts, world, today, route } = workspace;
  const [length, setLength] = useState<'full' | 'short'>('full');
  const draft = async () => {
    if (await drafts.fromInForce()) location.hash = hashOf('draft');
  };
  if (desk.inForce.is.value.why === 'missing') return <NoSpec may={!closedTo(world.me, 'draft')} />;
  return (
    <div class="spec-room">
      <div class="sheet-tools">
        {!world.me && <p class="quiet">{say('spec.sample')}</p>}
        <Segments<'full' | 'short'>
          label={say('spec.length')}
          chosen={length}
          options={[
            { id: 'full', label: say('spec.full') },
            { id: 'short', label: say('spec.short') },
          ]}
          onChoose={setLength}
        />
        <Button icon="page" onPress={world.print}>
          {say('print')}
        </Button>
        {mayWrite(world.me) && (
          <Button icon="pencil" isDisabled={!desk.spec.value} onPress={() => void draft()}>
            {say('spec.draftNext')}
          </Button>
        )}
      </div>
      <StoreState of={desk.inForce.is.value} onRetry={() => void desk.load()}>
        {(spec) => {
          const reminder = reviewReminder(spec, today.value);
          return (
            <>
              {world.me && reminder.state !== 'fine' && (
                <NoticeBox
                  icon="clock"
                  tone={reminder.state === 'late' ? 'bad' : 'warn'}
                  look="strip"
                  title={say(reminder.state === 'late' ? 'spec.reviewLate' : 'spec.reviewSoon')}
                  words={say('spec.reviewBy', { day: day(spec.reviewBy) })}
                  action={mayWrite(world.me) ? { label: say('spec.draftIt'), run: () => void draft() } : null}
                />
              )}
              <TallyLine workspace={workspace} />
              <SpecSheet
                spec={spec}
                hash={contentHash(spec)}
                numbers={desk.numbers.is.value.value}
                tally={tally.is.value}
                today={today.value}
                open={route.value.open}
                signed={validSignatures(spec)}
                isShort={length === 'short'}
              />
            </>
          );
        }}
      </StoreState>
    </div>
  );
}

const steps = [1, 2, 3, 4, 5] as const;

/** What stands there before the first version, and after a spec was retired: what to do, for those who may. */
function NoSpec({ may }: { may: boolean }) {
  return (
    <div class="empty">
      <h1>{say('spec.none')}</h1>
      <p class="quiet">{say('spec.noneWords')}</p>
      {may && (
        <>
          <ol class="steps" aria-label={say('spec.how')}>
            {steps.map((step) => (
              <li key={step}>{say(`spec.step${step}`)}</li>
            ))}
          </ol>
          <p class="verbs">
            <a class="button main" href={hashOf('interviews')}>
              {say('spec.toInterviews')}
            </a>
            <a class="button" href={hashOf('draft')}>
              {say('spec.toDraft')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
