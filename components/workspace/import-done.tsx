import { Button } from '#components/bits/button.tsx';
import { Disclosure } from '#components/bits/disclosure.tsx';
import { NoticeBox } from '#components/bits/notice-box.tsx';
import type { Importing } from '#workspace/account-importing.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { countWords } from './account-import.tsx';
import { ImportLines, lineGroups } from './import-lines.tsx';

/** A file that was read to its end, above the list that it is in now: what was read, and what was left out by line. */
export function ImportDone({ workspace, importing }: { workspace: Workspace; importing: Importing }) {
  const { accounts } = workspace;
  const groups = lineGroups(importing);
  const title = say('import.doneTitle', { file: importing.file.name });
  return (
    <section class="import-done" aria-label={title}>
      <NoticeBox
        icon="check"
        tone="plain"
        look="strip"
        title={title}
        words={say('import.doneWords', { counts: countWords(importing.count) })}
        action={{ label: say('close'), run: accounts.close }}
      />
      {groups.map((group) => (
        <Disclosure key={group.title} label={group.title}>
          <ImportLines {...group} />
        </Disclosure>
      ))}
      {groups.length > 0 && (
        <Button icon="insert" onPress={() => void accounts.giveProblems()}>
          {say('import.download')}
        </Button>
      )}
    </section>
  );
}
