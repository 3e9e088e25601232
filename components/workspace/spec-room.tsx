import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { NoticeBox } from '#components/bits/notice-box.tsx';
import { Segments } from '#components/bits/segments.tsx';
import { contentHash, validSignatures } from '#core/content-hash.ts';
import { day } from '#panel/format.ts';
import { hashOf } from '#workspace/route.ts';
import { reviewReminder } from '#workspace/spec-desk.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { SpecSheet } from './spec-sheet.tsx';
import { StoreState } from './store-state.tsx';

/** The spec in force, to be read. */
export function SpecRoom({ workspace }: { workspace: Workspace }) {
  const { desk, drafts, world, today, route } = workspace;
  const [length, setLength] = useState<'full' | 'short'>('full');
  const draft = () => {
    if (drafts.fromInForce()) location.hash = hashOf('draft');
  };
  return (
    <div class="spec-room">
      <div class="sheet-tools">
        {!world.me && <p class="quiet">This is the sample spec. Join a team in the options to see your own.</p>}
        <Segments<'full' | 'short'>
          label="How much of it"
          chosen={length}
          options={[
            { id: 'full', label: 'In full' },
            { id: 'short', label: 'In short' },
          ]}
          onChoose={setLength}
        />
        <Button icon="page" onPress={world.print}>
          Print or save as PDF
        </Button>
        {mayKeep(world.me) && (
          <Button icon="pencil" isDisabled={!desk.spec.value} onPress={draft}>
            Draft the next version
          </Button>
        )}
      </div>
      <StoreState of={desk.inForce.is.value} what="the spec" onRetry={() => void desk.load()}>
        {(spec) => {
          const reminder = reviewReminder(spec, today.value);
          return (
            <>
              {world.me && reminder.state !== 'fine' && (
                <NoticeBox
                  icon="clock"
                  tone={reminder.state === 'late' ? 'bad' : 'warn'}
                  look="strip"
                  title={reminder.state === 'late' ? 'The review is overdue' : 'The review is near'}
                  words={`The team promised to look at this spec again by ${day(spec.reviewBy)}.`}
                  action={mayKeep(world.me) ? { label: 'Draft', run: draft } : null}
                />
              )}
              <SpecSheet
                spec={spec}
                hash={contentHash(spec)}
                numbers={desk.numbers.is.value.value}
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
