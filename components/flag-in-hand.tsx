import { flagAbout } from '#panel/flag-words.ts';
import type { Panel } from '#panel/panel.ts';
import { FlagSheet } from './flag-sheet.tsx';

/** The flag being refined, as it stands now. */
export function FlagInHand({ panel }: { panel: Panel }) {
  const { flagging } = panel;
  const id = flagging.inHand.value;
  const own = panel.shown.value?.flags.find((each) => each.flag.id === id);
  const spec = panel.spec.value;
  if (!own || !spec || id === null) return null;
  return (
    <FlagSheet
      key={id}
      flag={own.flag}
      spec={spec}
      about={flagAbout(own, spec)}
      onSave={(refinement) => void flagging.refine(id, refinement)}
      onTakeBack={() => void flagging.withdraw(id)}
      onClose={() => flagging.take(null)}
      payload={flagging.payload}
    />
  );
}
