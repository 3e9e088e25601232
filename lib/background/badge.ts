import type { Standing } from '#core/verdict.ts';
import type { Badge } from './world.ts';

/** The toolbar icon's small text: how many answers wait to be seen, else the tier of the tab. Nothing else is worth a glance. */

/** "Tier 1" is T1; a tier called otherwise gives its first two letters. */
export function badgeText(standing: Standing | null): string {
  if (!standing || standing.tier === null || standing.tier === 'below') return '';
  if (standing.tier === 'disqualified') return '×';
  const short = /^\p{L}\p{L}*\s*(\d{1,2})$/u.exec(standing.label)?.[1];
  const text = short ? `${standing.label.slice(0, 1).toUpperCase()}${short}` : standing.label.slice(0, 2);
  return standing.provisional ? `${text}?` : text;
}

/** Sets the badge of a tab. `unseen`: the answers that the seller has not looked at. */
export async function setBadge(badge: Badge, tabId: number, standing: Standing | null, unseen: number): Promise<void> {
  const text = unseen > 0 ? (unseen > 99 ? '99' : String(unseen)) : badgeText(standing);
  await badge(tabId, text, standing?.label ?? null);
}
