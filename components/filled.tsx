import { pageAddress } from '#core/page-address.ts';
import { aboutProspect } from '#panel/about.ts';
import type { Panel, Shown } from '#panel/panel.ts';
import { say } from '#panel/words.ts';
import { later } from './bits/later.tsx';
import { usePainted } from './bits/painted.ts';
import { Skeleton, type SkeletonProps } from './bits/skeleton.tsx';
import { NoticeStrip } from './notice-strip.tsx';
import { PageInstead } from './page-instead.tsx';
import { ChecklistSection, HistorySection, LanguageSection, ObjectionsSection } from './panel-sections.tsx';
import { ProspectView, type ProspectViewProps } from './prospect-view.tsx';

const PointingStrip = later(() => import('./pointing-strip.tsx').then((part) => part.PointingStrip));

const bones = [70, 45, 0, 90, 100, 30, 0, 100, 80, 60];

/** In place of a prospect that is not known yet. */
export const Reading = ({ slow }: Pick<SkeletonProps, 'slow'>) => (
  <Skeleton lines={bones} label={say('page.reading')} slow={slow} />
);

/** The prospect that is shown and all that it is judged by; null where one of it is missing. */
function viewOf(panel: Panel, shown: Shown): ProspectViewProps | null {
  const [prospect, verdict, spec] = [panel.prospect.value, panel.verdict.value, panel.spec.value];
  if (!prospect || !verdict || !spec) return null;
  return { panel, shown, prospect, verdict, spec, about: aboutProspect(shown, prospect, verdict, spec) };
}

/** Whether the seller has the cursor among the objections, or words in their search. */
const isSearching = ({ search }: Panel): boolean =>
  search.query.peek() !== '' ||
  document.getElementById('section-objections-body')?.contains(document.activeElement) === true;

/** Another one for another page: what was typed about one is not said of the next. */
const pageAtHand = ({ tabId, page }: Shown): string => `${tabId} ${'url' in page ? pageAddress(page.url ?? '') : ''}`;

/** Everything between the notices and the foot: a prospect, or why there is none; then the sections. */
export function Filled({ panel, shown }: { panel: Panel; shown: Shown }) {
  const view = viewOf(panel, shown);
  const notice = panel.pageNotice.value;
  // The verdict is painted first; what stands under it follows a frame later.
  const isPainted = usePainted(view !== null);
  // But the search that somebody is at stays where it is, whatever comes and goes around it.
  const isSearchThere = isPainted || !view || isSearching(panel);
  const onRemedy = () => panel.remedy(notice?.remedy ?? 'read');
  return (
    <>
      <PointingStrip panel={panel} shown={shown} />
      {panel.teamNotices.value.slice(0, 1).map((each) => (
        <NoticeStrip key={each.id} notice={each} onRemedy={() => panel.remedy(each.remedy ?? 'options')} />
      ))}
      {view && notice && <NoticeStrip notice={notice} onRemedy={onRemedy} />}
      {view && <ProspectView {...view} />}
      {!view && notice && (
        <PageInstead
          key={pageAtHand(shown)}
          notice={notice}
          siteLabel={shown.site?.label ?? null}
          onRemedy={onRemedy}
          onOwn={() => void panel.page.own(true)}
          onName={panel.page.nameDomain}
          onPaste={panel.page.paste}
          onPointAt={panel.page.pointAt}
        />
      )}
      {!view && !notice && (
        <Reading slow={{ words: say('page.stillReading'), label: say('remedy.again'), run: () => void panel.read() }} />
      )}
      {view && isPainted && <ChecklistSection {...view} />}
      {isSearchThere && <ObjectionsSection panel={panel} />}
      {view && isPainted && <LanguageSection panel={panel} />}
      {isPainted || !view ? (
        <HistorySection panel={panel} keys={view?.about.keys ?? new Set()} />
      ) : (
        <div class="panel-below" />
      )}
    </>
  );
}
