import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OwnClue } from '#core/own-clues.ts';
import { factName } from '#panel/fact-words.ts';
import { sayOption } from '#panel/option-words.ts';
import { Button } from './bits/button.tsx';

export interface OwnCluesProps {
  clues(): Promise<readonly OwnClue[]>;
  onForget(id: string): Promise<boolean>;
  /** Copies a clue in the form that RevOps publishes. */
  onCopy(words: string, what: string): void;
}

/** What the seller pointed at and is looked for since: labels only, each forgotten with one click. */
export function OwnClues({ clues, onForget, onCopy }: OwnCluesProps) {
  const [list, setList] = useState<readonly OwnClue[]>([]);
  const refresh = useCallback(() => void clues().then(setList), [clues]);
  useEffect(refresh, [refresh]);
  if (list.length === 0) return null;
  return (
    <section class="card" aria-labelledby="clues-title">
      <h2 id="clues-title">{sayOption('clues.title')}</h2>
      <p>{sayOption('clues.words')}</p>
      <ul class="site-list">
        {list.map((clue) => (
          <li key={clue.id} class="row-between">
            <span dir="auto">
              {`${factName(clue.fact)} · ${clue.host} · `}
              <q class="quiet">{clue.words ?? clue.is ?? clue.endsWith}</q>
            </span>
            <span class="acts">
              <Button
                look="quiet"
                icon="copy"
                name={sayOption('clues.copy')}
                onPress={() => onCopy(forTeam(clue), sayOption('clues.clue'))}
              />
              <Button
                name={`${sayOption('clues.forget')}: ${factName(clue.fact)}, ${clue.host}`}
                onPress={() => void onForget(clue.id).then(refresh)}
              >
                {sayOption('clues.forget')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The clue as one line of a team's clue updates. */
function forTeam({ site, fact, by, words, attribute, is, endsWith }: OwnClue): string {
  return JSON.stringify({ site, fact, by, words, attribute, is, endsWith });
}
