import type { Shown } from '#bus/shown.ts';
import { ago, day } from './format.ts';
import { keyName } from './key-names.ts';
import { whyOfPage } from './page-why.ts';
import { say, sayCount } from './words.ts';

/** What can be done about a state. The panel knows how. */
export type Remedy =
  | 'read'
  | 'again'
  | 'sync'
  | 'join'
  | 'options'
  | 'sites'
  | 'grant'
  | 'reload'
  | 'workspace'
  | 'name'
  | 'own';

/** One state, one sentence, one thing to do. */
export interface Notice {
  readonly id: string;
  readonly tone: 'plain' | 'warn' | 'bad';
  readonly title: string;
  readonly words: string;
  readonly remedy: Remedy | null;
  /** It seems to be something else, but the seller may see that it is a company's own page. */
  readonly mayBeOwn?: boolean;
}

/** Why there is no prospect to show, or null while there is nothing to explain. */
export function pageNotice(shown: Shown): Notice | null {
  const { page } = shown;
  switch (page.state) {
    case 'read':
    case 'reading':
      return null;
    case 'nothing': {
      const why = whyOfPage(page.why);
      if (page.frame)
        return {
          id: 'framed',
          tone: 'plain',
          title: say('page.framed.title', { site: page.frame }),
          words: say('page.framed.words'),
          remedy: 'grant',
        };
      return {
        id: 'nothing',
        tone: 'plain',
        title: say('page.nothing.title'),
        words: why?.words ?? say('page.nothing.words'),
        remedy: why?.mayBeOwn === 'well' ? 'own' : why && !why.mayPass ? 'name' : 'again',
        mayBeOwn: why?.mayBeOwn === 'hardly',
      };
    }
    case 'unreadable':
      return {
        id: 'unreadable',
        tone: 'warn',
        title: say('page.unreadable.title'),
        words: say('page.unreadable.words'),
        remedy: 'again',
      };
    case 'click':
      return {
        id: 'click',
        tone: 'plain',
        title: say('page.click.title'),
        words: say('page.click.words', { key: keyName('Alt+Shift+L') }),
        // Only the icon or its key opens a page; what a button can do is to spare the next click.
        remedy: shown.site && !shown.site.granted ? 'grant' : 'sites',
      };
    case 'forbidden':
      if (shown.namedDomain !== null) return null;
      return {
        id: 'forbidden',
        tone: 'plain',
        title: say('page.forbidden.title'),
        words: say('page.forbidden.words'),
        remedy: 'name',
      };
  }
}

/** What stands between this browser and the team's truth: the store, the spec's age, the sample spec. Most pressing first. */
export function teamNotices(shown: Shown, now: Date): readonly Notice[] {
  const found: Notice[] = [];
  const add = (id: string, tone: Notice['tone'], title: string, words: string, remedy: Remedy | null) =>
    found.push({ id, tone, title, words, remedy });
  const { sync, team, spec } = shown;
  const waiting = sync.waiting > 0 ? ` ${sayCount('sync.keeps', sync.waiting)}` : '';
  if (sync.state === 'no-room') add('no-room', 'bad', say('sync.noRoom.title'), say('sync.noRoom.words'), 'sync');
  if (sync.state === 'erased')
    add('erased', 'warn', say('sync.erased.title', { team: sync.note ?? '' }), say('sync.erased.words'), 'join');
  if (team.joined) {
    if (sync.state === 'signed-out')
      add('signed-out', 'bad', say('sync.signedOut.title'), say('sync.signedOut.words') + waiting, 'join');
    if (sync.state === 'update-needed')
      add('update-needed', 'bad', say('sync.update.title'), say('sync.update.words') + waiting, 'reload');
    if (sync.state === 'offline')
      add('offline', 'warn', say('sync.offline.title'), say('sync.offline.words') + waiting, 'sync');
    if (sync.state === 'unreachable') {
      const last = sync.lastAt ? say('sync.lastAt', { ago: ago(sync.lastAt, now) }) : say('sync.never');
      add('unreachable', 'warn', say('sync.unreachable.title'), `${last}${waiting}`, 'sync');
    }
  }
  if (shown.specFrom === 'sample')
    add(
      'sample',
      'plain',
      say('spec.sample.title'),
      team.joined ? say('spec.sample.waiting') : say('spec.sample.words'),
      // Whoever may write it is not told to wait for it.
      !team.joined ? 'join' : team.role === 'rep' ? 'sync' : 'workspace',
    );
  else if (spec.status === 'retired')
    add('retired', 'warn', say('spec.retired.title'), say('spec.retired.words', { version: spec.version }), 'sync');
  if (shown.specFrom === 'team' && spec.reviewBy < shown.today)
    add(
      'past-review',
      'warn',
      say('spec.pastReview.title'),
      say('spec.pastReview.words', { day: day(spec.reviewBy), owner: spec.owners[0] ?? '' }),
      'workspace',
    );
  return found;
}
