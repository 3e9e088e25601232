import { type Tally, tally } from '#panel/checklist.ts';
import { number } from '#panel/format.ts';
import type { Panel } from '#panel/panel.ts';
import { say, sayCount } from '#panel/words.ts';
import { later } from './bits/later.tsx';
import { Section } from './bits/section.tsx';
import { Checklist } from './checklist.tsx';
import { Objections } from './objections.tsx';
import { OutcomeMark } from './outcome.tsx';
import type { ProspectViewProps } from './prospect-view.tsx';

const Phrases = later(() => import('./phrases.tsx').then((part) => part.Phrases));
const History = later(() => import('./history.tsx').then((part) => part.History));

/** A section of the panel that remembers being folded. */
const foldable = (panel: Panel, name: 'checklist' | 'objections' | 'language' | 'history') => ({
  id: `section-${name}`,
  title: say(`section.${name}`),
  isOpen: panel.folds.isOpen(name),
  onToggle: () => panel.folds.toggle(name),
});

/** Every criterion with its outcome and its proof. */
export function ChecklistSection({ panel, prospect, verdict, spec, about }: ProspectViewProps) {
  const { flagging, page } = panel;
  return (
    <Section {...foldable(panel, 'checklist')} aside={<Outcomes counts={tally(verdict.lines)} />}>
      <Checklist
        verdict={verdict}
        spec={spec}
        prospect={prospect}
        subject={panel.subject.value}
        now={panel.now.value}
        flagged={about.flagged}
        pointed={page.pointed.value}
        actions={{
          onFlag: (kind, what) => void flagging.raise(kind, what),
          onPoint: page.point,
          onAnswer: page.answer,
          onPointAt: page.pointAt,
          onForget: page.forget,
          onCopy: panel.copy,
        }}
      />
    </Section>
  );
}

/** What buyers said, to be copied or put into the page. */
export function LanguageSection({ panel }: { panel: Panel }) {
  const phrases = panel.plays.value?.phrases ?? [];
  const { page } = panel;
  return (
    <Section {...foldable(panel, 'language')} aside={number(phrases.length)}>
      <Phrases
        phrases={phrases}
        onCopy={(words, id) => {
          void panel.copy(words, say('language.quote'));
          void page.count('copied', 'phrase', id);
        }}
        onInsert={(words, id) => {
          void page.insert(words);
          void page.count('copied', 'phrase', id);
        }}
      />
    </Section>
  );
}

const outcomes = ['match', 'mismatch', 'unknown', 'exempt'] as const;

/** How many of each outcome, by shape and number; in words for those who do not see the shape. */
function Outcomes({ counts }: { counts: Tally }) {
  const there = outcomes.filter((outcome) => counts[outcome] > 0);
  return (
    <>
      <span class="unseen">
        {there.map((outcome) => `${number(counts[outcome])} ${say(`outcome.${outcome}`)}`).join(', ')}
      </span>
      <span class="outcomes number" aria-hidden="true">
        {there.map((outcome) => (
          <span key={outcome} class="outcomes-one">
            <OutcomeMark shape={outcome} />
            {number(counts[outcome])}
          </span>
        ))}
      </span>
    </>
  );
}

/** The objections; also there while there is no prospect, for a call without a page. */
export function ObjectionsSection({ panel }: { panel: Panel }) {
  const { page, search } = panel;
  const spec = panel.spec.value;
  return (
    <Section {...foldable(panel, 'objections')} aside={spec && number(spec.objections.length)}>
      <Objections
        search={search}
        persona={panel.plays.value?.persona ?? null}
        counts={panel.shown.value?.settings.counts ?? false}
        focusAsked={panel.searchAsked.value}
        onPersona={panel.speakWith}
        onCopy={(words, what, id) => {
          void panel.copy(words, what);
          void page.count('copied', 'objection', id);
        }}
        onInsert={(words, id) => {
          void page.insert(words);
          void page.count('copied', 'objection', id);
        }}
        isCounted={(what, id) => page.counted.value.has(`${what} ${id}`)}
        onCount={(what, id) => void page.count(what, 'objection', id)}
      />
    </Section>
  );
}

/** Own flags and their answers. */
export function HistorySection({ panel, keys }: { panel: Panel; keys: ReadonlySet<string> }) {
  const shown = panel.shown.value;
  const spec = panel.spec.value;
  if (!shown || !spec) return null;
  const { flagging } = panel;
  const unseen = shown.unseen.length;
  return (
    <Section
      {...foldable(panel, 'history')}
      aside={unseen > 0 ? sayCount('history.unseen', unseen) : number(shown.flags.length)}
    >
      <History
        flags={shown.flags}
        prospectKeys={keys}
        unseen={new Set(shown.unseen)}
        erasedBy={shown.sync.state === 'erased' ? shown.sync.note : null}
        isJoined={shown.team.joined}
        spec={spec}
        now={panel.now.value}
        onSeen={panel.seen}
        onRefine={flagging.take}
        onWithdraw={(id) => void flagging.withdraw(id)}
        payload={flagging.payload}
      />
    </Section>
  );
}
