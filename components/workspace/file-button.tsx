import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';

export interface FileButtonProps {
  /** As of an input's `accept`. */
  readonly accept: string;
  readonly children: ComponentChildren;
  onFile?(name: string, text: string): void;
  /** In place of `onFile`, for files that are not read at once. */
  onPick?(file: File): void;
}

/** A button that lets a person pick a file. */
export function FileButton({ accept, children, onFile, onPick }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (onPick) onPick(file);
    else onFile?.(file.name, await file.text());
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Button icon="insert" onPress={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
