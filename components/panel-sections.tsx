import type { Prospect } from '#core/prospect.ts';
import type { Spec } from '#core/spec.ts';
import type { Verdict } from '#core/verdict.ts';
import type { AboutProspect } from '#panel/about.ts';
import { type Tally, tally } from '#panel/checklist.ts';
import { number } from '#panel/format.ts';
import type { Panel, Shown } from '#panel/panel.ts';
import { say, sayCount } from '#panel/words.ts';
import { later } from './bits/later.tsx';
import { Section } from './bits/section.tsx';
import { Checklist } from './checklist.tsx';
import { Objections } from './objections.tsx';
import { OutcomeMark } from './outcome.tsx';

const Phrases = later(() => import('./phrases.tsx').then((part) => part.Phrases));
const History = later(() => import('./history.tsx').then((part) => part.History));

export interface ProspectViewProps {
  readonly panel: Panel;
  readonly shown: Shown;
  readonly prospect: Prospect;
  readonly verdict: Verdict;
  readonly spec: Spec;
}

/** Checklist, objections, buyer language, flags: sections that remember being folded. */
export function PanelSections(props: ProspectViewProps & { readonly about: AboutProspect }) {
  const { panel, prospect, verdict, spec, about } = props;
  const { folds, flagging, page } = panel;
  const plays = panel.plays.value;
  const counts = tally(verdict.lines);
  const section = (name: 'checklist' | 'objections' | 'language') => ({
    id: `section-${name}`,
    title: say(`section.${name}`),
    isOpen: folds.isOpen(name),
    onToggle: () => folds.toggle(name),
  });
  return (
    <>
      <Section {...section('checklist')} aside={<Outcomes counts={counts} />}>
        <Checklist
          verdict={verdict}
          spec={spec}
          prospect={prospect}
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
      <Section {...section('objections')} aside={number(spec.objections.length)}>
        <ObjectionsOf panel={panel} />
      </Section>
      <Section {...section('language')} aside={number(plays?.phrases.length ?? 0)}>
        <Phrases
          phrases={plays?.phrases ?? []}
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
      <FlagHistory panel={panel} keys={about.keys} />
    </>
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

/** The objections, wired to the panel; also shown while there is no prospect, for a call without a page. */
export function ObjectionsOf({ panel }: { panel: Panel }) {
  const { page, search } = panel;
  return (
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
  );
}

/** Own flags and their answers. */
export function FlagHistory({ panel, keys }: { panel: Panel; keys: ReadonlySet<string> }) {
  const shown = panel.shown.value;
  const spec = panel.spec.value;
  if (!shown || !spec) return null;
  const { folds, flagging } = panel;
  const unseen = shown.unseen.length;
  return (
    <Section
      id="section-history"
      title={say('section.history')}
      aside={unseen > 0 ? sayCount('history.unseen', unseen) : number(shown.flags.length)}
      isOpen={folds.isOpen('history')}
      onToggle={() => folds.toggle('history')}
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
