import { useCallback, useEffect, useState } from 'preact/hooks';
import { sayOption, sayOptionCount, siteName } from '#panel/option-words.ts';
import type { Site } from '#panel/panel.ts';

import { Button } from './bits/button.tsx';
import { Disclosure } from './bits/disclosure.tsx';
import { Pill } from './bits/pill.tsx';

export interface SiteListProps {
  /** Asks which sites there are, and which are granted now. */
  sites(): Promise<readonly Site[]>;
  /** The site at hand: when its grant changes elsewhere, the list is asked for again. */
  readonly here: Site | null;
  onGrant(pattern: string): Promise<boolean>;
  onTakeBack(pattern: string): Promise<boolean>;
}

/** The readers' first ones are what most sellers work in; the others are one click away. */
const mostAtOnce = 4;
const isEvery = ({ label }: Site) => label === '*';
const foldedOf = (sites: readonly Site[]): ReadonlySet<string> =>
  new Set(
    sites
      .filter((site) => !isEvery(site))
      .slice(mostAtOnce)
      .filter(({ granted, covered }) => !granted || covered)
      .map(({ pattern }) => pattern),
  );

/** What the panel may read without a click, one site at a time, given and taken back as easily. */
export function SiteList({ sites, here, onGrant, onTakeBack }: SiteListProps) {
  const [list, setList] = useState<readonly Site[]>([]);
  /** Decided once: a row that is turned stays where it is, and keeps the cursor. */
  const [folded, setFolded] = useState<ReadonlySet<string> | null>(null);
  const refresh = useCallback(
    () =>
      void sites().then((found) => {
        setList(found);
        setFolded((before) => before ?? foldedOf(found));
      }),
    [sites],
  );
  useEffect(refresh, [refresh, here?.granted]);
  const isFolded = ({ pattern }: Site) => folded?.has(pattern) ?? false;
  const others = list.filter(isFolded);
  const row = (site: Site) => (
    <SiteRow
      key={site.pattern}
      site={site}
      onTurn={() => void (site.granted ? onTakeBack : onGrant)(site.pattern).then(refresh)}
    />
  );
  return (
    <section class="card" aria-labelledby="sites-title">
      <h2 id="sites-title">{sayOption('options.sites')}</h2>
      <p>{sayOption('options.sitesWords')}</p>
      <ul class="site-list">{list.filter((site) => !isFolded(site)).map(row)}</ul>
      {others.length > 0 && (
        <Disclosure label={sayOptionCount('options.moreSites', others.length)}>
          <ul class="site-list">{others.map(row)}</ul>
        </Disclosure>
      )}
    </section>
  );
}

const standing = ({ forbidden, granted, covered }: Site) =>
  forbidden
    ? 'options.sitesForbidden'
    : covered
      ? 'options.covered'
      : granted
        ? 'options.granted'
        : 'options.notGranted';

function SiteRow({ site, onTurn }: { site: Site; onTurn(): void }) {
  const label = isEvery(site) ? sayOption('options.everySite') : siteName(site.label);
  const verb = sayOption(site.granted ? 'options.takeBack' : 'options.grant');
  return (
    <li class="row-between">
      <span>
        <span dir="auto">{label}</span>{' '}
        <Pill tone={site.granted ? 'match' : 'plain'} {...(site.granted ? { icon: 'check' as const } : {})}>
          {sayOption(standing(site))}
        </Pill>
      </span>
      {!site.forbidden && !site.covered && (
        <Button name={`${verb}: ${label}`} onPress={onTurn}>
          {verb}
        </Button>
      )}
    </li>
  );
}
