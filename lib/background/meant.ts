import type { AboutShown } from '#bus/messages.ts';
import type { Prospect } from '#core/prospect.ts';
import { fold } from '#core/text.ts';
import type { Prospecting } from './prospecting.ts';
import type { TabMemory, TabNow } from './tab-memory.ts';

/** Whom the seller saw when they said something, whatever is in front by the time that it is heard. */

/** What the seller meant, and the tab that showed it. */
export interface Meant {
  readonly tab: TabNow;
  readonly prospect: Prospect;
}

/**
 * The prospect that the seller saw in a window, though its tab may have gone elsewhere since. Null where it is not remembered. What is said
 * of the company holds beside another person of it, too; what `isPersonal` never.
 */
export type WhoIsMeant = (seen: AboutShown, isPersonal?: boolean) => Promise<Meant | null>;

export const whoIsMeant =
  (
    memory: Pick<TabMemory, 'readings'>,
    prospecting: Pick<Prospecting, 'of'>,
    inFront: (windowId: number) => Promise<{ tab: TabNow | null; prospect: Prospect | null } | null>,
  ): WhoIsMeant =>
  async ({ windowId, prospect: key, person }, isPersonal = false) => {
    const isCompany = (prospect: Prospect | null): prospect is Prospect =>
      prospect !== null && (prospect.key === key || prospect.aliases.includes(key));
    const isPerson = ({ person: shown }: Prospect) => fold(shown?.name ?? '') === fold(person ?? '');
    /** The same company beside another person. */
    let beside: Meant | null = null;
    const at = await inFront(windowId);
    if (at?.tab && isCompany(at.prospect)) {
      beside = { tab: at.tab, prospect: at.prospect };
      if (isPerson(at.prospect)) return beside;
    }
    for (const { id, url, why } of [...(await memory.readings())].reverse()) {
      const tab = { url, state: 'read', why, reading: id, domain: null } as const;
      const prospect = await prospecting.of(tab);
      if (!isCompany(prospect)) continue;
      if (isPerson(prospect)) return { tab, prospect };
      beside ??= { tab, prospect };
    }
    return isPersonal ? null : beside;
  };
