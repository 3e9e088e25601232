import { useLayoutEffect, useState } from 'preact/hooks';

/** Where no frame is drawn, for nobody looks, it is not waited for longer than this. */
const longestFrameMs = 100;

/** Calls once the next frame is painted. */
function afterPaint(call: () => void): () => void {
  let timer = setTimeout(call, longestFrameMs);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Whether a frame was painted since this is there. An effect would not wait: drawing again runs it before its frame. */
export function usePainted(isThere: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useLayoutEffect(() => {
    if (isThere) return afterPaint(() => setPainted(true));
    setPainted(false);
  }, [isThere]);
  return isThere && isPainted;
}
