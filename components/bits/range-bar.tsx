export interface RangeBarProps {
  readonly point: number | null;
  readonly low: number;
  readonly high: number;
  /** Thresholds, each with the word for what lies from there up to the next. */
  readonly marks?: readonly { readonly at: number; readonly label: string }[];
  /** Whether the point counts: the stretch that it stands in is then the one that holds. Else it is only hinted at. */
  readonly isFirm?: boolean;
  /** What it says in words, for those who do not see it. */
  readonly label: string;
  readonly size?: 'thin' | 'full';
}

const at = (value: number) => `${Math.min(100, Math.max(0, value))}%`;

/** 0 to 100 as a line: the range as a band, the point as a stroke, thresholds as ticks. Each word keeps to its own stretch of the line. */
export function RangeBar({ point, low, high, marks = [], isFirm = true, label, size = 'full' }: RangeBarProps) {
  const rising = [...marks].sort((one, other) => one.at - other.at);
  const stretches = rising.map((mark, index) => ({ ...mark, to: rising[index + 1]?.at ?? 100 }));
  const isHere = ({ at: from, to }: { at: number; to: number }) =>
    isFirm && point !== null && point >= from && (point < to || to === 100);
  return (
    <div class={`range ${size}${isFirm ? '' : ' loose'}`} role="img" aria-label={label}>
      {marks.length > 0 && (
        <div class="range-marks">
          {/* The last stretch is short: its word ends where the line ends, and the two last share what there is. */}
          {stretches.length > 1 && <span class="range-before" style={{ inlineSize: at(stretches[0]?.at ?? 0) }} />}
          {stretches.map((stretch, index) => (
            <span
              key={stretch.at}
              class={`range-mark${isHere(stretch) ? ' here' : ''}`}
              style={
                index < stretches.length - 2
                  ? { flex: 'none', inlineSize: at(stretch.to - stretch.at) }
                  : index < stretches.length - 1
                    ? { maxInlineSize: at(stretch.to - stretch.at) }
                    : {}
              }
            >
              {stretch.label}
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
