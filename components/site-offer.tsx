import type { Site } from '#panel/panel.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';

/** Asked at the moment it helps, for one site, in one quiet line. "Not now" is kept. */
export function SiteOffer({ site, onGrant, onDismiss }: { site: Site; onGrant(): void; onDismiss(): void }) {
  return (
    <section class="offer" aria-label={say('site.offer', { site: site.label })}>
      <p class="offer-words small" title={say('site.offerWords')}>
        {say('site.offer', { site: site.label })}
        <span class="unseen"> {say('site.offerWords')}</span>
      </p>
      <Button look="quiet" name={say('site.allow', { site: site.label })} onPress={onGrant}>
        {say('site.grant')}
      </Button>
      <Button look="quiet" icon="cross" name={say('site.notNow')} onPress={onDismiss} />
    </section>
  );
}
