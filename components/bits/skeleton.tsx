/** Grey bars where words will stand, of about their size, so that nothing jumps when they come. */
export function Skeleton({ lines, label }: { lines: readonly number[]; label: string }) {
  return (
    <div class="skeleton">
      <h1 class="unseen">{label}</h1>
      {lines.map((width, index) => (
        <span key={index} class="bone" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
