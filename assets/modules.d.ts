declare module '*-spec.yaml' {
  /** The document as it is written. */
  const value: unknown;
  export default value;
  /** As it is read, and the hash of what people sign in it. */
  export const spec: import('#core/spec.ts').Spec;
  export const hash: string;
}

declare module '*.html?raw' {
  const text: string;
  export default text;
}
