import { useLayoutEffect, useState } from 'preact/hooks';
import { aboutProspect } from '#panel/about.ts';
import { turnsOn } from '#panel/standing.ts';
import { say } from '#panel/words.ts';
import { FlagBar } from './flag-bar.tsx';
import { NextQuestion } from './next-question.tsx';
import { PanelSections, type ProspectViewProps } from './panel-sections.tsx';
import { SiteOffer } from './site-offer.tsx';
import { TierDifference } from './tier-difference.tsx';
import { VerdictCard } from './verdict-card.tsx';
import { Who } from './who.tsx';

/** Where no frame is drawn, for nobody looks, it is not waited for longer than this. */
const longestFrameMs = 100;

/** Calls once the next frame is painted. */
function afterPaint(call: () => void): () => void {
  let timer = setTimeout(call, longestFrameMs);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A prospect from top to bottom: who, verdict, what to ask, what to disagree with; then the sections. */
export function ProspectView(props: ProspectViewProps) {
  const { panel, shown, prospect, verdict, spec } = props;
  const { flagging, page } = panel;
  const about = aboutProspect(shown, prospect, verdict, spec);
  const { site } = shown;
  // The verdict is painted first; what stands under it follows a frame later. An effect would not wait: drawing again runs it before its frame.
  const [isPainted, setPainted] = useState(false);
  useLayoutEffect(() => afterPaint(() => setPainted(true)), []);
  return (
    <>
      <Who
        prospect={prospect}
        persona={panel.plays.value?.persona ?? null}
        now={panel.now.value}
        namedDomain={shown.namedDomain}
        isReading={shown.page.state === 'reading'}
        onRead={panel.read}
        onWrongContact={() => void flagging.raise('wrong-contact')}
        onApart={page.apart}
        onName={page.nameDomain}
      />
      <VerdictCard verdict={verdict} spec={spec} />
      {about.crmTier && (
        <TierDifference {...about.crmTier} onFlag={() => void flagging.raise('wrong-tier', { fact: 'crm.tier' })} />
      )}
      <NextQuestion
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
      {isPainted ? <PanelSections {...props} about={about} /> : <div class="panel-below" />}
    </>
  );
}
