export interface RangeBarProps {
  readonly point: number | null;
  readonly low: number;
  readonly high: number;
  /** Thresholds, with the word that stands at each. */
  readonly marks?: readonly { readonly at: number; readonly label: string }[];
  /** What it says in words, for those who do not see it. */
  readonly label: string;
  readonly size?: 'thin' | 'full';
}

const at = (value: number) => `${Math.min(100, Math.max(0, value))}%`;

/** 0 to 100 as a line: the range as a band, the point as a stroke, thresholds as ticks. */
export function RangeBar({ point, low, high, marks = [], label, size = 'full' }: RangeBarProps) {
  return (
    <div class={`range ${size}`} role="img" aria-label={label}>
      {marks.length > 0 && (
        <div class="range-marks">
          {marks.map((mark) => (
            <span key={mark.at} class="range-mark" style={{ insetInlineStart: at(mark.at) }}>
              {mark.label}
            </span>
          ))}
        </div>
      )}
      <div class="range-track">
        <span class="range-band" style={{ insetInlineStart: at(low), inlineSize: at(Math.max(high - low, 1)) }} />
        {marks.map((mark) => (
          <span key={mark.at} class="range-tick" style={{ insetInlineStart: at(mark.at) }} />
        ))}
        {point !== null && <span class="range-point" style={{ insetInlineStart: at(point) }} />}
      </div>
    </div>
  );
}
