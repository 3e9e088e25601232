import { byHand } from '#core/facts.ts';
import type { Source } from '#core/prospect.ts';
import { readerName } from '#panel/fact-words.ts';
import { ago, moment } from '#panel/format.ts';
import { say } from '#panel/words.ts';
import { Icon } from './bits/icon.tsx';

/** Where the prospect was read, the freshest first. What was read at about the same time says so once. */
export function SourceChips({ sources, now }: { sources: readonly Source[]; now: Date }) {
  const freshest = new Map<string, Source>();
  for (const source of sources) {
    const known = freshest.get(source.reader);
    if (!known || known.at < source.at) freshest.set(source.reader, source);
  }
  const chips = [...freshest.values()]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map((source) => ({ source, when: ago(source.at, now, 'narrow') }));
  if (chips.length === 0) return null;
  return (
    <p class="sources small quiet">
      <Icon name="eye" size={14} />
      <span>
        <span class="unseen">{say('who.readOn')} </span>
        {chips.map(({ source, when }, index) => (
          <span key={source.id}>
            {/* What the seller said stands on no page. */}
            {source.reader !== byHand && /^https?:/.test(source.url) ? (
              <a href={source.url} target="_blank" rel="noreferrer" title={moment(source.at)}>
                {readerName(source.reader)}
              </a>
            ) : (
              readerName(source.reader)
            )}
            {chips[index + 1]?.when === when ? ', ' : ` ${when}${index + 1 < chips.length ? ' · ' : ''}`}
          </span>
        ))}
      </span>
    </p>
  );
}
