import { tourSteps } from '#panel/tour.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';

export interface TourCardProps {
  readonly at: number;
  onNext(): void;
  onBack(): void;
  onEnd(): void;
}

/** What the panel does, in three steps; never in the way, gone for good once dismissed. */
export function TourCard({ at, onNext, onBack, onEnd }: TourCardProps) {
  const step = tourSteps[at];
  if (!step) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <section class="tour" aria-labelledby="tour-title">
      <p class="small quiet number">{say('tour.step', { at: at + 1, of: tourSteps.length })}</p>
      <h2 id="tour-title">{say(`tour.${step}.title`)}</h2>
      <p>{say(`tour.${step}.words`)}</p>
      <div class="acts">
        <Button look="main" onPress={onNext}>
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
