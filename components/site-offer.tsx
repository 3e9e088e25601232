import type { Site } from '#panel/panel.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';

/** Asked at the moment it helps, for one site, in plain words. "Not now" is kept. */
export function SiteOffer({ site, onGrant, onDismiss }: { site: Site; onGrant(): void; onDismiss(): void }) {
  return (
    <section class="offer" aria-label={say('site.offer', { site: site.label })}>
      <p class="small">
        <strong>{say('site.offer', { site: site.label })}</strong> {say('site.offerWords')}
      </p>
      <div class="acts">
        <Button name={say('site.allow', { site: site.label })} onPress={onGrant}>
          {say('options.grant')}
        </Button>
        <Button look="quiet" onPress={onDismiss}>
          {say('site.notNow')}
        </Button>
      </div>
    </section>
  );
}
