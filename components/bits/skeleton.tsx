import { Button } from './button.tsx';

export interface SkeletonProps {
  /** Widths of the bars, in percent; 0 is a gap. */
  readonly lines: readonly number[];
  readonly label: string;
  /** Said where it takes long, with what can be done. */
  readonly slow?: { readonly words: string; readonly label: string; run(): void };
}

/** Grey bars where words will stand, of about their size, so that nothing jumps when they come. */
export function Skeleton({ lines, label, slow }: SkeletonProps) {
  return (
    <div class="skeleton">
      <h1 class="unseen">{label}</h1>
      {lines.map((width, index) => (
        <span key={index} class="bone" style={{ inlineSize: `${width}%` }} />
      ))}
      {slow && (
        <div class="skeleton-slow">
          <p class="quiet">{slow.words}</p>
          <Button onPress={slow.run}>{slow.label}</Button>
        </div>
      )}
    </div>
  );
}
