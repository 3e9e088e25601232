import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { sentence, type Word } from '#workspace/words.ts';

/** A sentence of the catalogue with something drawn in its slots: a link, a number in bold. Languages put them where they like. */
export function Said({ word, ...slots }: { word: Word } & Readonly<Record<string, ComponentChildren>>) {
  return (
    <>
      {sentence(word)
        .split(/(\{\w+\})/)
        .map((piece, index) => {
          const name = /^\{(\w+)\}$/.exec(piece)?.[1];
          return <Fragment key={index}>{name === undefined ? piece : slots[name]}</Fragment>;
        })}
    </>
  );
}
