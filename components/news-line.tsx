import { factName } from '#panel/fact-words.ts';
import type { Panel } from '#panel/panel.ts';
import { standingName } from '#panel/standing.ts';
import { say } from '#panel/words.ts';

/**
 * What a screen reader is told when something else comes to be shown: whom it is about and how they stand, why there is nobody, what to point at. What
 * stands between this browser and the team is said apart, so that neither is said again when the other changes.
 */
export function NewsLine({ panel }: { panel: Panel }) {
  const prospect = panel.prospect.value;
  const verdict = panel.verdict.value;
  const spec = panel.spec.value;
  const pointing = panel.shown.value?.pointing;
  const trouble = panel.teamNotices.value.slice(0, 1).find(({ tone }) => tone !== 'plain');
  return (
    <>
      <p class="unseen" role="status">
        {pointing
          ? say('point.now', { name: factName(pointing) })
          : prospect && verdict && spec
            ? `${prospect.name}: ${standingName(verdict, spec)}`
            : panel.pageNotice.value?.title}
      </p>
      <p class="unseen" role="status">
        {panel.isLost.value ? say('lost.title') : trouble?.title}
      </p>
    </>
  );
}
