import { useEffect } from 'preact/hooks';
import { factName } from '#panel/fact-words.ts';
import type { Panel, Shown } from '#panel/panel.ts';
import { say } from '#panel/words.ts';
import { NoticeBox } from './bits/notice-box.tsx';

/** While the seller points at a fact: what to click on, and the way out. Afterwards what came of it is said once. */
export function PointingStrip({ panel, shown }: { panel: Panel; shown: Shown }) {
  const { pointing, pointed } = shown;
  const { page } = panel;
  useEffect(() => {
    if (pointed) page.pointedOut(pointed);
  }, [page, pointed?.id]);
  useEffect(() => {
    if (!pointing) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && void page.letGo();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [page, pointing]);
  if (!pointing) return null;
  return (
    <NoticeBox
      look="strip"
      icon="click"
      tone="plain"
      title={say('point.now', { name: factName(pointing) })}
      words={say('point.end')}
      action={{ label: say('point.stop'), run: () => void page.letGo() }}
    />
  );
}
