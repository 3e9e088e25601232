import { useState } from 'preact/hooks';
import type { PhrasePlay } from '#core/plays.ts';
import { day, quoted } from '#panel/format.ts';
import { playInWords } from '#panel/why-words.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Icon } from './bits/icon.tsx';

export interface PhrasesProps {
  readonly phrases: readonly PhrasePlay[];
  onCopy(words: string, id: string): void;
  onInsert(words: string, id: string): void;
}

const few = 5;

/** How buyers say it, word for word, with who said it and where; and our own words that they do not use. */
export function Phrases({ phrases, onCopy, onInsert }: PhrasesProps) {
  const [isAll, setAll] = useState(false);
  if (phrases.length === 0) return <p class="empty">{say('language.none')}</p>;
  const shown = isAll ? phrases : phrases.slice(0, few);
  return (
    <>
      <ul class="phrases">
        {shown.map(({ phrase, because }) => (
          <li key={phrase.id} class="phrase">
            <blockquote class="phrase-quote" dir="auto">
              {phrase.quote}
            </blockquote>
            <p class="small quiet phrase-by" dir="auto">
              {`${phrase.speaker}, ${phrase.source}, ${day(phrase.at)}`}
            </p>
            {phrase.avoid.length > 0 && (
              <p class="small phrase-avoid" dir="auto">
                <Icon name="cross" size={12} />
                <span>{say('language.avoid', { words: phrase.avoid.map(quoted).join(', ') })}</span>
              </p>
            )}
            <p class="small quiet" dir="auto">
              {[say(`about.${phrase.about}`), ...because.map(playInWords)].join(' · ')}
            </p>
            <div class="phrase-acts">
              <Button look="quiet" icon="copy" onPress={() => onCopy(phrase.quote, phrase.id)}>
                {say('copy')}
              </Button>
              <Button look="quiet" icon="insert" onPress={() => onInsert(phrase.quote, phrase.id)}>
                {say('insert')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {!isAll && phrases.length > few && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {say('language.all', { count: phrases.length })}
        </Button>
      )}
    </>
  );
}
