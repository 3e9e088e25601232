import type { FlagKind } from '#core/flag-codes.ts';
import { flagKinds } from '#panel/flagging.ts';
import { keyName } from '#panel/key-names.ts';
import { say } from '#panel/words.ts';
import { Icon } from './bits/icon.tsx';

export interface FlagBarProps {
  /** Kinds that were flagged for this prospect and still stand. */
  readonly raised: ReadonlySet<FlagKind>;
  readonly hasPerson: boolean;
  onFlag(kind: FlagKind): void;
}

/** Five buttons, one click each. They read as a sentence: "Wrong: tier, timing, contact, fact, not a fit". */
export function FlagBar({ raised, hasPerson, onFlag }: FlagBarProps) {
  return (
    <section class="flag-bar" aria-labelledby="flag-title">
      <h2 id="flag-title" class="label">
        <Icon name="flag" size={14} />
        {say('flag.title')}
      </h2>
      <div class="flag-buttons">
        {flagKinds.map((kind, index) => {
          // Without a person there is no contact to be wrong about.
          if (kind === 'wrong-contact' && !hasPerson) return null;
          const isRaised = raised.has(kind);
          const plain = say(`flag.kind.${kind}`);
          const name = isRaised ? say('flag.again', { kind: plain }) : plain;
          return (
            <button
              key={kind}
              type="button"
              class={`flag-button${isRaised ? ' raised' : ''}`}
              title={say('flag.shortcut', { kind: name, key: keyName(`Alt+${index + 1}`) })}
              aria-label={name}
              aria-keyshortcuts={`Alt+${index + 1}`}
              onClick={() => onFlag(kind)}
            >
              {isRaised && <Icon name="check" size={12} />}
              {say(`flag.short.${kind}`)}
            </button>
          );
        })}
      </div>
    </section>
  );
}
