import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Disclosure } from '#components/bits/disclosure.tsx';
import { Choice } from '#components/bits/field.tsx';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { FileButton } from './file-button.tsx';

/** A transcript, pasted or from a file, cut into quotes by speaker. */
export function TranscriptBox({ workspace }: { workspace: Workspace }) {
  const { interviews } = workspace;
  const kept = interviews.interview.value?.transcript ?? '';
  const [text, setText] = useState(kept);
  const [asker, setAsker] = useState('');
  const speakers = text ? interviews.speakersIn(text) : [];
  return (
    <Disclosure label={say(kept ? 'transcript.kept' : 'transcript.add')} look="row">
      <label class="field-label" for="transcript">
        {say('transcript.how')}
      </label>
      <textarea
        id="transcript"
        class="input"
        rows={8}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {speakers.length > 1 && (
        <Choice
          label={say('transcript.asker')}
          value={asker}
          options={[
            { id: '', label: say('transcript.nobody') },
            ...speakers.map((name) => ({ id: name, label: name })),
          ]}
          onChoose={setAsker}
        />
      )}
      <div class="verbs">
        <FileButton accept=".txt,.vtt,.srt,.md,text/plain" onFile={(_, content) => setText(content)}>
          {say('transcript.read')}
        </FileButton>
        <Button look="main" isDisabled={!text.trim()} onPress={() => interviews.takeTranscript(text, asker)}>
          {say('transcript.cut')}
        </Button>
      </div>
    </Disclosure>
  );
}
