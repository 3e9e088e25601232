import type { Prospect } from '#core/prospect.ts';
import type { Spec } from '#core/spec.ts';
import type { Verdict } from '#core/verdict.ts';
import type { AboutProspect } from '#panel/about.ts';
import type { Panel, Shown } from '#panel/panel.ts';
import { turnsOn } from '#panel/standing.ts';
import { say } from '#panel/words.ts';
import { FlagBar } from './flag-bar.tsx';
import { NextQuestion } from './next-question.tsx';
import { SiteOffer } from './site-offer.tsx';
import { TierDifference } from './tier-difference.tsx';
import { VerdictCard } from './verdict-card.tsx';
import { Who } from './who.tsx';

export interface ProspectViewProps {
  readonly panel: Panel;
  readonly shown: Shown;
  readonly prospect: Prospect;
  readonly verdict: Verdict;
  readonly spec: Spec;
  readonly about: AboutProspect;
}

/** What a seller sees of a prospect without scrolling: who, verdict, what to ask, what to disagree with. */
export function ProspectView({ panel, shown, prospect, verdict, spec, about }: ProspectViewProps) {
  const { flagging, page } = panel;
  const { site } = shown;
  return (
    <>
      <Who
        prospect={prospect}
        subject={panel.subject.value}
        persona={panel.plays.value?.persona ?? null}
        now={panel.now.value}
        namedDomain={shown.namedDomain}
        saidOwn={shown.saidOwn}
        isReading={shown.page.state === 'reading'}
        onRead={panel.read}
        onWrongContact={() => void flagging.raise('wrong-contact')}
        onApart={page.apart}
        onName={page.nameDomain}
        onNotOwn={() => void page.own(false)}
      />
      <VerdictCard verdict={verdict} spec={spec} />
      {about.crmTier && (
        <TierDifference {...about.crmTier} onFlag={() => void flagging.raise('wrong-tier', { fact: 'crm.tier' })} />
      )}
      <NextQuestion
        key={panel.subject.value}
        prospect={prospect}
        // Of one that is ruled out nothing is worth asking.
        next={verdict.standing.tier === 'disqualified' ? [] : verdict.next}
        spec={spec}
        saidAbove={turnsOn(verdict, spec)}
        missing={(id) => verdict.lines.find((line) => line.id === id)?.missing ?? []}
        onCopy={(words) => void panel.copy(words, say('next.question'))}
        onAnswer={page.answer}
        onPointAt={page.pointAt}
      />
      <FlagBar
        raised={about.raised}
        hasPerson={prospect.person !== null}
        onFlag={(kind) => void flagging.raise(kind)}
      />
      {/* One thing at a time: on the first day the tour comes first. */}
      {site &&
        !site.granted &&
        !site.forbidden &&
        panel.tour.at.value === null &&
        panel.offers.isOpen(site.pattern) && (
          <SiteOffer
            site={site}
            onGrant={() => void panel.grant(site.pattern)}
            onDismiss={() => panel.offers.dismiss(site.pattern)}
          />
        )}
    </>
  );
}
