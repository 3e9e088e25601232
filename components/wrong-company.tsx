import { useState } from 'preact/hooks';
import { shownHost } from '#core/parse/host-names.ts';
import type { Prospect } from '#core/prospect.ts';
import { readerName } from '#panel/fact-words.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Disclosure } from './bits/disclosure.tsx';
import { later } from './bits/later.tsx';

const DomainForm = later(() => import('./domain-form.tsx').then((part) => part.DomainForm));

export interface WrongCompanyProps {
  readonly prospect: Prospect;
  readonly namedDomain: string | null;
  readonly saidOwn: boolean;
  onApart(reading: string): void;
  onName(domain: string | null): Promise<boolean>;
  onNotOwn(): void;
}

/** The way out when two companies were taken for one, or the page's company is not the one that is meant. */
export function WrongCompany({ prospect, namedDomain, saidOwn, onApart, onName, onNotOwn }: WrongCompanyProps) {
  const [count, setCount] = useState(0);
  return (
    <Disclosure key={count} label={say('who.wrong')}>
      <div class="stack">
        {prospect.sources.length > 1 && (
          <ul class="stack">
            {prospect.sources.map((source) => (
              <li key={source.id} class="row-between">
                <span dir="auto">{`${readerName(source.reader)}: ${source.title || source.url}`}</span>
                <Button look="quiet" icon="apart" onPress={() => onApart(source.id)}>
                  {say('who.notThis')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <DomainForm
          startsWith={shownHost(namedDomain ?? '')}
          takesFocus={prospect.sources.length < 2}
          onName={async (domain) => {
            const done = await onName(domain);
            if (done) setCount(count + 1);
            return done;
          }}
        />
        {saidOwn && (
          <Button look="quiet" onPress={onNotOwn}>
            {say('own.takeBack')}
          </Button>
        )}
        {namedDomain && (
          <Button look="quiet" onPress={() => void onName(null)}>
            {say('domain.takeBack', { domain: shownHost(namedDomain) })}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
