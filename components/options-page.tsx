import { keyName } from '#panel/key-names.ts';
import { sayOption } from '#panel/option-words.ts';
import type { Panel } from '#panel/panel.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Switch } from './bits/field.tsx';
import { Icon } from './bits/icon.tsx';
import { useKeptCursor } from './bits/kept-cursor.ts';
import { ToastLine } from './bits/toast-line.tsx';
import { OwnClues } from './own-clues.tsx';
import { SiteList } from './site-list.tsx';
import { TeamSettings } from './team-settings.tsx';

/** Team, sites, privacy and keys, on one page. */
export function OptionsPage({ panel }: { panel: Panel }) {
  useKeptCursor();
  const shown = panel.shown.value;
  const { toasts } = panel;
  return (
    <main class="options">
      <h1>{sayOption('options.title')}</h1>
      {shown?.policy && (
        <p class="options-policy">
          <Icon name="lock" /> {sayOption('options.policy')}
        </p>
      )}
      {shown && (
        <>
          <TeamSettings shown={shown} onJoin={panel.join} onLeave={panel.leave} />
          <SiteList sites={panel.sites} here={shown.site} onGrant={panel.grant} onTakeBack={panel.takeBack} />
          <OwnClues
            clues={panel.page.ownClues}
            onForget={panel.page.forgetClue}
            onCopy={(words, what) => void panel.copy(words, what)}
          />
          <section class="card" aria-labelledby="privacy-title">
            <h2 id="privacy-title">{sayOption('options.privacy')}</h2>
            <p>{sayOption('options.local')}</p>
            <p>{sayOption('options.sent')}</p>
            <p>{sayOption('options.person')}</p>
            <Switch
              label={sayOption('options.counts')}
              hint={sayOption('options.countsHint')}
              isOn={shown.settings.counts}
              onTurn={(counts) => panel.change({ counts })}
            />
          </section>
        </>
      )}
      <section class="card" aria-labelledby="workspace-title">
        <h2 id="workspace-title">
          <a href="workspace.html" target="_blank" rel="noopener">
            {say('workspace.open')}
          </a>
        </h2>
        <p>{sayOption('workspace.what')}</p>
      </section>
      <section class="card" aria-labelledby="help-title">
        <h2 id="help-title">{sayOption('options.look')}</h2>
        <dl class="keys-list">
          <dt>
            <kbd>{keyName('Alt+Shift+L')}</kbd>
          </dt>
          <dd>{sayOption('options.keyOpen')}</dd>
          <dt>
            <kbd>{keyName('Alt+Shift+O')}</kbd> <kbd>/</kbd> <kbd>{keyName('Ctrl+K')}</kbd>
          </dt>
          <dd>{sayOption('options.keySearch')}</dd>
          <dt>
            <kbd>Alt+1</kbd>–<kbd>5</kbd>
          </dt>
          <dd>{sayOption('options.keyFlag')}</dd>
          <dt>
            <kbd>{keyName('Ctrl+Z')}</kbd>
          </dt>
          <dd>{sayOption('options.keyUndo')}</dd>
        </dl>
        <div>
          <Button
            onPress={() => {
              panel.tour.again();
              toasts.show(sayOption('options.tourAgain'), 'good');
            }}
          >
            {sayOption('options.tour')}
          </Button>
        </div>
      </section>
      <ToastLine
        toast={toasts.current.value}
        closeName={say('close')}
        onHold={toasts.hold}
        onRelease={toasts.release}
        onClose={toasts.clear}
      />
    </main>
  );
}
