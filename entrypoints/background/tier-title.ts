import browser from 'webextension-polyfill';
import type { BadgeTitle } from '#background/world.ts';

/** Tiers that no spec names. The keys are those of the extension's own messages: the worker has no catalogue. */
const ours = { disqualified: 'tierDisqualified', below: 'tierBelow', none: 'tierTooLittle' } as const;

/** The icon's tooltip in the seller's language; a tier that the team named goes by that name. */
export function titleWords({ tier, label }: BadgeTitle): string {
  const key = tier === null ? ours.none : tier === 'disqualified' || tier === 'below' ? ours[tier] : null;
  return (key && browser.i18n.getMessage(key)) || label;
}
