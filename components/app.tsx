import { useEffect } from 'preact/hooks';
import { number } from '#panel/format.ts';
import { onKey } from '#panel/keys.ts';
import type { Panel, Shown } from '#panel/panel.ts';
import { say } from '#panel/words.ts';
import { later } from './bits/later.tsx';
import { NoticeBox } from './bits/notice-box.tsx';
import { Section } from './bits/section.tsx';
import { Skeleton } from './bits/skeleton.tsx';
import { NewsLine } from './news-line.tsx';
import { NoticeStrip } from './notice-strip.tsx';
import { PageInstead } from './page-instead.tsx';
import { FlagHistory, ObjectionsOf } from './panel-sections.tsx';
import { ProspectView } from './prospect-view.tsx';
import { StatusBar } from './status-bar.tsx';

const PointingStrip = later(() => import('./pointing-strip.tsx').then((part) => part.PointingStrip));
const ToastLine = later(() => import('./bits/toast-line.tsx').then((part) => part.ToastLine));
const TourCard = later(() => import('./tour-card.tsx').then((part) => part.TourCard));
const FlagInHand = later(() => import('./flag-in-hand.tsx').then((part) => part.FlagInHand));

const bones = [70, 45, 0, 90, 100, 30, 0, 100, 80, 60];

/** The side panel. */
export function App({ panel }: { panel: Panel }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(panel, event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [panel]);
  const shown = panel.shown.value;
  const { toasts, tour } = panel;
  const subject = panel.subject.value;
  // Another prospect is read from its top. Nothing moves while the same one is only read again.
  useEffect(() => {
    if (subject > 1 && document.scrollingElement) document.scrollingElement.scrollTop = 0;
  }, [subject]);
  return (
    <div class="panel">
      <main class="panel-main">
        {panel.isLost.value && (
          <NoticeBox
            look="strip"
            tone="bad"
            icon="refresh"
            title={say('lost.title')}
            words={say('lost.words')}
            action={{ label: say('lost.again'), run: () => void panel.look() }}
          />
        )}
        {shown ? (
          <Filled panel={panel} shown={shown} />
        ) : (
          !panel.isLost.value && <Skeleton lines={bones} label={say('page.reading')} />
        )}
      </main>
      <div class="panel-foot">
        <NewsLine panel={panel} />
        <FlagInHand panel={panel} />
        <ToastLine
          toast={toasts.current.value}
          closeName={say('close')}
          onHold={toasts.hold}
          onRelease={toasts.release}
          onClose={toasts.clear}
        />
        {shown && tour.at.value !== null && (
          <TourCard at={tour.at.value} onNext={tour.next} onBack={tour.back} onEnd={tour.end} />
        )}
        {shown && (
          <StatusBar
            shown={shown}
            now={panel.now.value}
            onSync={panel.syncNow}
            onAnswers={() => {
              panel.folds.set('history', true);
              // Once it is unfolded: before that there is nothing below it to scroll to.
              setTimeout(() => {
                const title = document.getElementById('section-history-title');
                title?.focus();
                title?.scrollIntoView?.({ block: 'start' });
              });
            }}
            onOptions={panel.openOptions}
          />
        )}
      </div>
    </div>
  );
}

/** Everything between the notices and the foot: a prospect, or why there is none. */
function Filled({ panel, shown }: { panel: Panel; shown: Shown }) {
  const prospect = panel.prospect.value;
  const verdict = panel.verdict.value;
  const spec = panel.spec.value;
  const notice = panel.pageNotice.value;
  return (
    <>
      <PointingStrip panel={panel} shown={shown} />
      {panel.teamNotices.value.slice(0, 1).map((each) => (
        <NoticeStrip key={each.id} notice={each} onRemedy={() => panel.remedy(each.remedy ?? 'options')} />
      ))}
      {prospect && verdict && spec ? (
        <>
          {notice && <NoticeStrip notice={notice} onRemedy={() => panel.remedy(notice.remedy ?? 'read')} />}
          <ProspectView panel={panel} shown={shown} prospect={prospect} verdict={verdict} spec={spec} />
        </>
      ) : (
        <>
          {notice ? (
            <PageInstead
              notice={notice}
              siteLabel={shown.site?.label ?? null}
              onRemedy={() => panel.remedy(notice.remedy ?? 'read')}
              onName={panel.page.nameDomain}
              onPaste={panel.page.paste}
              onPointAt={panel.page.pointAt}
            />
          ) : (
            <Skeleton
              lines={bones}
              label={say('page.reading')}
              slow={{ words: say('page.stillReading'), label: say('remedy.again'), run: () => void panel.read() }}
            />
          )}
          <Section
            id="section-objections"
            title={say('section.objections')}
            aside={spec && number(spec.objections.length)}
            isOpen={panel.folds.isOpen('objections')}
            onToggle={() => panel.folds.toggle('objections')}
          >
            <ObjectionsOf panel={panel} />
          </Section>
          <FlagHistory panel={panel} keys={new Set()} />
        </>
      )}
    </>
  );
}
