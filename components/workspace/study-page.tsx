import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Switch } from '#components/bits/field.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { Segments } from '#components/bits/segments.tsx';
import type { Proposal } from '#core/convergence.ts';
import { sharedDeals } from '#core/interview-deals.ts';
import { number, percent } from '#panel/format.ts';
import { reportHtml } from '#workspace/report-html.ts';
import { hashOf } from '#workspace/route.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { DivergenceList } from './divergence-list.tsx';
import { OneDeal } from './one-deal.tsx';
import { PaperState } from './paper-state.tsx';
import { ReportSheet } from './report-sheet.tsx';
import { StoreState } from './store-state.tsx';

type View = 'compare' | 'differ' | 'report';
const mostProposals = 40;

/** All interviews beside one another: what several say, where they differ, the report, the draft. */
export function StudyPage({ workspace }: { workspace: Workspace }) {
  const { interviews, world, today } = workspace;
  const { study } = interviews;
  const [view, setView] = useState<View>('compare');
  const groups = study.body.value.groups;
  // Once somebody has said what belongs together, a draft is of that; before, there is nothing else to write.
  const [picked, setSharedOnly] = useState<boolean | null>(null);
  const isSharedOnly = picked ?? groups.length > 0;
  const list = useRef<HTMLUListElement>(null);
  /** The card that was decided goes away; the cursor is on the next one, or on what stands after the last. */
  const decide = (done: () => void) => {
    const at = [...(list.current?.children ?? [])].findIndex((card) => card.contains(document.activeElement));
    done();
    requestAnimationFrame(() => {
      const cards = list.current?.children;
      const next = cards?.[Math.min(at, cards.length - 1)];
      (next?.querySelector<HTMLElement>('.button.main') ?? document.getElementById('workspace-main'))?.focus();
    });
  };
  const report = () => ({ team: world.me?.team ?? '', today: today.value, interviews: interviews.read.value, study });
  return (
    <div class="study">
      <header class="room-head">
        <a class="button quiet" href={hashOf('interviews')}>
          {say('interview.all')}
        </a>
        <h1>{say('study.title')}</h1>
        <Pill>{sayCount('study.interviews', interviews.read.value.size)}</Pill>
        <PaperState papers={study.papers} />
      </header>
      <div class="draft-bar">
        <Segments<View>
          label={say('study.views')}
          chosen={view}
          options={[
            { id: 'compare', label: say('study.compare', { count: number(study.proposals.value.length) }) },
            { id: 'differ', label: say('study.differ', { count: number(study.divergences.value.length) }) },
            { id: 'report', label: say('study.report') },
          ]}
          onChoose={setView}
        />
        <span class="push" />
        {view === 'report' && (
          <>
            <Button icon="page" onPress={world.print}>
              {say('print')}
            </Button>
            <Button
              icon="insert"
              onPress={() => world.download(say('study.htmlFile'), 'text/html', [reportHtml(report())])}
            >
              {say('study.html')}
            </Button>
          </>
        )}
        <Switch
          label={say('study.shared')}
          hint={
            isSharedOnly && study.saidByOne.value > 0 ? sayCount('study.leftOut', study.saidByOne.value) : undefined
          }
          isOn={isSharedOnly}
          onTurn={setSharedOnly}
        />
        <Button
          look="main"
          icon="pencil"
          isDisabled={study.findings.value.length === 0 || study.begun.value.value === null}
          onPress={() =>
            void study
              .toDraft(say('made.name', { team: world.me?.team ?? say('made.ours') }), isSharedOnly)
              .then(() => {
                location.hash = hashOf('draft');
              })
          }
        >
          {say('study.write')}
        </Button>
      </div>
      <StoreState of={study.begun.value} onRetry={() => void study.read()}>
        {() => (
          <>
            {view === 'compare' && (
              <>
                {study.proposals.value.length === 0 && (
                  <p class="empty quiet">
                    {interviews.read.value.size < 2 ? say('study.needsTwo') : say('study.noMore')}
                  </p>
                )}
                <ul class="proposals" ref={list}>
                  {study.proposals.value.slice(0, mostProposals).map((proposal) => (
                    <ProposalCard key={proposal.id} workspace={workspace} proposal={proposal} onDecide={decide} />
                  ))}
                </ul>
                {groups.length > 0 && <h2>{say('study.confirmed')}</h2>}
                <ul class="proposals">
                  {groups.map((group) => (
                    <li key={group.id} class="proposal">
                      <p>
                        <Pill tone="match" icon="check">
                          {say(`section.${group.section}`)}
                        </Pill>{' '}
                        <b>{group.text}</b>
                      </p>
                      <ul>
                        {group.voices.flatMap(study.quotesOf).map((quote) => (
                          <li key={`${quote.interview} ${quote.quote}`} class="small">
                            <a href={hashOf('interviews', quote.interview)}>{quote.person}</a>: {quote.said}
                          </li>
                        ))}
                      </ul>
                      <div class="verbs">
                        <Button look="quiet" icon="apart" onPress={() => study.takeApart(group.id)}>
                          {say('study.apart')}
                        </Button>
                      </div>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {view === 'differ' && <DivergenceList workspace={workspace} />}
            {view === 'report' && <ReportSheet workspace={workspace} />}
          </>
        )}
      </StoreState>
    </div>
  );
}

interface ProposalCardProps {
  readonly workspace: Workspace;
  readonly proposal: Proposal;
  onDecide(done: () => void): void;
}

function ProposalCard({ workspace, proposal, onDecide }: ProposalCardProps) {
  const { study } = workspace.interviews;
  const shortest = [...proposal.voices].sort((a, b) => a.text.length - b.text.length)[0]?.text ?? '';
  const [text, setText] = useState(shortest);
  return (
    <li class="proposal">
      <p class="small">
        <Pill>{say(`section.${proposal.section}`)}</Pill>{' '}
        {say('study.alike', {
          people: sayCount('report.people', proposal.people),
          share: percent(proposal.likeness),
        })}{' '}
        {proposal.shared.length > 0 && (
          <span class="quiet">{say('study.sharedWords', { words: proposal.shared.join(', ') })}</span>
        )}
      </p>
      {proposal.sources < proposal.people && (
        <p>
          <OneDeal deals={sharedDeals(proposal.voices)} sources={proposal.sources} />
        </p>
      )}
      <ul>
        {proposal.voices.map((voice) => (
          <li key={voice.id}>
            <span class="quiet">{say('study.personSays', { person: voice.person })}</span> {voice.text}
          </li>
        ))}
      </ul>
      <label class="field">
        <span class="field-label">{say('study.agree')}</span>
        <input class="input" value={text} maxLength={300} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="verbs">
        <Button
          look="main"
          icon="check"
          isDisabled={!text.trim()}
          onPress={() => onDecide(() => study.confirm(proposal, text.trim()))}
        >
          {say('study.same')}
        </Button>
        <Button icon="apart" onPress={() => onDecide(() => study.turnDown(proposal.id))}>
          {say('study.notSame')}
        </Button>
      </div>
    </li>
  );
}
