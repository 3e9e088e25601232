import { number } from '#panel/format.ts';
import type { LineProblem } from '#workspace/account-import.ts';
import type { Importing } from '#workspace/account-importing.ts';
import { problemWords } from '#workspace/line-faults.ts';
import { say, sayCount } from '#workspace/words.ts';

const mostLines = 50;

export interface LineGroup {
  readonly title: string;
  readonly what: string | null;
  readonly problems: readonly LineProblem[];
}

/** Lines of a file with something wrong, by what became of them: left out, or taken in without some of their cells. */
export function lineGroups({ problems }: Importing): readonly LineGroup[] {
  const left = problems.filter(({ problem }) => problem.code !== 'unread');
  const partly = problems.filter(({ problem }) => problem.code === 'unread');
  return [
    { title: sayCount('import.leftOut', left.length), what: null, problems: left },
    { title: sayCount('import.partly', partly.length), what: say('import.partlyWhat'), problems: partly },
  ].filter((group) => group.problems.length > 0);
}

/** The first of them, each by its number. All of them are in the file. */
export function ImportLines({ what, problems }: LineGroup) {
  return (
    <>
      {what && <p class="quiet">{what}</p>}
      <ul class="line-problems">
        {problems.slice(0, mostLines).map(({ line, problem }) => (
          <li key={line}>
            <span class="quiet number">{say('import.line', { line: number(line) })}</span> {problemWords(problem)}
          </li>
        ))}
      </ul>
      {problems.length > mostLines && (
        <p class="quiet">{say('import.more', { count: number(problems.length - mostLines) })}</p>
      )}
    </>
  );
}
