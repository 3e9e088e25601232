import { useCallback, useEffect, useState } from 'preact/hooks';
import { sayOption } from '#panel/option-words.ts';
import type { Site } from '#panel/panel.ts';

import { Button } from './bits/button.tsx';
import { Pill } from './bits/pill.tsx';

export interface SiteListProps {
  /** Asks which sites there are, and which are granted now. */
  sites(): Promise<readonly Site[]>;
  /** The site at hand: when its grant changes elsewhere, the list is asked for again. */
  readonly here: Site | null;
  onGrant(pattern: string): Promise<boolean>;
  onTakeBack(pattern: string): Promise<boolean>;
}

/** What the panel may read without a click, one site at a time, given and taken back as easily. */
export function SiteList({ sites, here, onGrant, onTakeBack }: SiteListProps) {
  const [list, setList] = useState<readonly Site[]>([]);
  const refresh = useCallback(() => void sites().then(setList), [sites]);
  useEffect(refresh, [refresh, here?.granted]);
  return (
    <section class="card" aria-labelledby="sites-title">
      <h2 id="sites-title">{sayOption('options.sites')}</h2>
      <p>{sayOption('options.sitesWords')}</p>
      <ul class="site-list">
        {list.map((site) => {
          const label = site.label === '*' ? sayOption('options.everySite') : site.label;
          return (
            <li key={site.pattern} class="row-between">
              <span>
                <span dir="auto">{label}</span>{' '}
                <Pill tone={site.granted ? 'match' : 'plain'} {...(site.granted ? { icon: 'check' as const } : {})}>
                  {sayOption(
                    site.forbidden ? 'options.sitesForbidden' : site.granted ? 'options.granted' : 'options.notGranted',
                  )}
                </Pill>
              </span>
              {!site.forbidden && (
                <Button
                  name={`${sayOption(site.granted ? 'options.takeBack' : 'options.grant')}: ${label}`}
                  onPress={() => void (site.granted ? onTakeBack : onGrant)(site.pattern).then(refresh)}
                >
                  {sayOption(site.granted ? 'options.takeBack' : 'options.grant')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
