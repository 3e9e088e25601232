import { sayIf as sayPanelIf } from '#panel/words.ts';
import type { DraftBody } from '#workspace/draft-body.ts';
import type { DraftRead } from '#workspace/draft-text.ts';
import { problemWords } from '#workspace/problem-words.ts';
import { hashOf } from '#workspace/route.ts';
import { say } from '#workspace/words.ts';

export interface DraftProblemsProps {
  readonly checked: DraftRead | null;
  readonly links: DraftBody['links'];
  readonly quotes: DraftBody['quotes'];
  onGo(line: number): void;
}

/** What is wrong with the draft, and what its changes rest on. */
export function DraftProblems({ checked, links, quotes, onGo }: DraftProblemsProps) {
  return (
    <aside class="draft-side" aria-label={say('draft.about')}>
      <h2>{say('draft.problemsTitle')}</h2>
      <div role="status">
        {checked?.ok && <p class="quiet">{say('draft.noProblem')}</p>}
        {checked && !checked.ok && (
          <ul class="problems">
            {checked.problems.map((problem) => (
              <li key={`${problem.path} ${problem.message} ${problem.line}`}>
                <button
                  type="button"
                  class="problem"
                  disabled={problem.line === null}
                  onClick={() => problem.line && onGo(problem.line)}
                >
                  <code>{problem.path || say('draft.theText')}</code>
                  {problem.line !== null && (
                    <span class="quiet small"> {say('draft.line', { line: problem.line })}</span>
                  )}
                </button>
                <p>{problemWords(problem)}</p>
                {problem.example !== null && problem.example !== undefined && (
                  <p class="quiet small">
                    {say('draft.example')} <code>{JSON.stringify(problem.example)}</code>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {links.length > 0 && (
        <>
          <h2>{say('draft.fromFlags')}</h2>
          <ul class="reasons">
            {links.map((link) => (
              <li key={link.flag}>
                {link.criterion ? (
                  <a href={hashOf('spec', link.criterion)}>{link.criterion}</a>
                ) : (
                  sayPanelIf(`flag.kind.${link.kind}`, link.kind)
                )}
                {' · '}
                {say('draft.flagOf', { by: link.by, company: link.company })}{' '}
                {link.note && <q class="quiet">{link.note}</q>}
              </li>
            ))}
          </ul>
        </>
      )}
      {quotes.length > 0 && (
        <>
          <h2>{say('draft.fromInterviews')}</h2>
          <ul class="reasons">
            {quotes.slice(0, 200).map((quote) => (
              <li key={`${quote.line} ${quote.quote}`}>
                <code>{quote.line}</code>{' '}
                <a href={hashOf('interviews', quote.interview)}>
                  <q>{quote.said}</q>
                </a>{' '}
                <span class="quiet">{quote.person}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
