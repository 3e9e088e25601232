import { say, sayCount, sayList } from '#workspace/words.ts';

/** Why there are fewer sources than people: several of them tell of one deal. */
export const OneDeal = ({ deals, sources }: { deals: readonly string[]; sources: number }) => (
  <span class="small still-open">
    {say('study.oneDeal', { deals: sayList(deals), sources: sayCount('study.sources', sources) })}
  </span>
);
