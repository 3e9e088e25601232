import { useEffect } from 'preact/hooks';
import { onKey } from '#panel/keys.ts';
import type { Panel } from '#panel/panel.ts';
import { say } from '#panel/words.ts';
import { useKeptCursor } from './bits/kept-cursor.ts';
import { later } from './bits/later.tsx';
import { NoticeBox } from './bits/notice-box.tsx';
import { Filled, Reading } from './filled.tsx';
import { NewsLine } from './news-line.tsx';
import { StatusBar } from './status-bar.tsx';

const ToastLine = later(() => import('./bits/toast-line.tsx').then((part) => part.ToastLine));
const TourCard = later(() => import('./tour-card.tsx').then((part) => part.TourCard));
const FlagInHand = later(() => import('./flag-in-hand.tsx').then((part) => part.FlagInHand));

/** The side panel. */
export function App({ panel }: { panel: Panel }) {
  useKeptCursor();
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
        {shown ? <Filled panel={panel} shown={shown} /> : !panel.isLost.value && <Reading />}
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
