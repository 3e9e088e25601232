import { useState } from 'preact/hooks';
import type { FactName } from '#core/facts.ts';
import type { Notice } from '#panel/notices.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Disclosure } from './bits/disclosure.tsx';
import { later } from './bits/later.tsx';
import { NoticeBox } from './bits/notice-box.tsx';
import { noticeIcon } from './notice-strip.tsx';

const PasteForm = later(() => import('./paste-form.tsx').then((part) => part.PasteForm));
const PointAt = later(() => import('./point-at.tsx').then((part) => part.PointAt));
const DomainForm = later(() => import('./domain-form.tsx').then((part) => part.DomainForm));

export interface PageInsteadProps {
  readonly notice: Notice;
  readonly siteLabel: string | null;
  onRemedy(): void;
  /** It is a company's own page all the same. */
  onOwn(): void;
  onName(domain: string): Promise<boolean>;
  onPaste(words: string): Promise<boolean>;
  onPointAt(name: FactName): void;
}

/** What stands where the prospect would: why there is none, what to do, and the way on by hand. */
export function PageInstead({ notice, siteLabel, onRemedy, onOwn, onName, onPaste, onPointAt }: PageInsteadProps) {
  const label = notice.remedy === 'grant' && siteLabel ? say('site.allow', { site: siteLabel }) : null;
  const [isNaming, setNaming] = useState(false);
  const isByName = notice.remedy === 'name';
  return (
    <div class="instead">
      <NoticeBox
        look="page"
        icon={noticeIcon(notice.id)}
        tone={notice.tone}
        title={notice.title}
        words={notice.words}
        action={
          notice.remedy && !(isByName && isNaming)
            ? { label: label ?? say(`remedy.${notice.remedy}`), run: isByName ? () => setNaming(true) : onRemedy }
            : null
        }
      />
      {isByName && isNaming && <DomainForm onName={onName} />}
      {notice.mayBeOwn && (
        <Button look="quiet" onPress={onOwn}>
          {say('own.still')}
        </Button>
      )}
      <div class="instead-ways">
        {(notice.id === 'unreadable' || notice.id === 'nothing') && (
          <>
            <Disclosure label={say('point.open')}>
              <PointAt onPointAt={onPointAt} />
            </Disclosure>
            <Disclosure label={say('paste.open')}>
              <PasteForm onPaste={onPaste} />
            </Disclosure>
          </>
        )}
        {!isByName && (
          <Disclosure label={say('domain.open')}>
            <DomainForm onName={onName} />
          </Disclosure>
        )}
      </div>
    </div>
  );
}
