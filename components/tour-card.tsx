import { useEffect } from 'preact/hooks';
import { tourSteps } from '#panel/tour.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';

export interface TourCardProps {
  readonly at: number;
  onNext(): void;
  onBack(): void;
  onEnd(): void;
}

/** What each step speaks of: it is brought in sight, and panel.css marks it. */
const places = { verdict: '.verdict', proof: '#section-checklist-title', flag: '.flag-bar' } as const;

/** What the panel does, in three steps; never in the way, gone for good once dismissed. */
export function TourCard({ at, onNext, onBack, onEnd }: TourCardProps) {
  const step = tourSteps[at];
  useEffect(() => {
    if (step) document.querySelector(places[step])?.scrollIntoView?.({ block: at === 0 ? 'nearest' : 'center' });
  }, [step, at]);
  if (!step) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <section class="tour" data-step={step} aria-labelledby="tour-title">
      {/* The cursor stays on the button: that the words above it are others must be said. */}
      <div class="tour-words" role="status">
        <p class="small quiet number">{say('tour.step', { at: at + 1, of: tourSteps.length })}</p>
        <h2 id="tour-title">{say(`tour.${step}.title`)}</h2>
        <p>{say(`tour.${step}.words`)}</p>
      </div>
      <div class="acts">
        <Button
          look="main"
          onPress={() => {
            // What follows is the seller's first prospect, from its top.
            if (isLast) document.documentElement.scrollTo?.({ top: 0 });
            onNext();
          }}
        >
          {say(isLast ? 'tour.done' : 'tour.next')}
        </Button>
        {at > 0 && <Button onPress={onBack}>{say('tour.back')}</Button>}
        {!isLast && (
          <Button look="quiet" onPress={onEnd}>
            {say('tour.skip')}
          </Button>
        )}
      </div>
    </section>
  );
}
