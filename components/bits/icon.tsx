/** Drawn for this product on a 16-unit grid: strokes of 1.5, round ends. Each means one thing, everywhere. */
const drawings = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4.5 4.5l7 7m0-7l-7 7',
  question: 'M5.8 6a2.3 2.3 0 1 1 3.3 2c-.8.4-1.1.9-1.1 1.6M8 12v.2',
  waive: 'M3.5 9c1.5-2.6 3-2.6 4.5-1s3 1.6 4.5-1',
  chevron: 'M6 4l4 4-4 4',
  copy: 'M6 5.5h6.5V14H6zM10 3H3.5v8',
  insert: 'M3 13h10M8 3v7m-3-3l3 3 3-3',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zm3.3-1.2L14 14',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.6h-2.6',
  gear: 'M2.5 5h6m3 0h2M2.5 11h2m3 0h6M10 3.5v3M6 9.5v3',
  flag: 'M4 14V2.5m0 .5h8l-2 2.8 2 2.7H4',
  person: 'M8 7.5A2.4 2.4 0 1 0 8 2.7a2.4 2.4 0 0 0 0 4.8zM3.2 13.5c.6-2.4 2.4-3.6 4.8-3.6s4.2 1.2 4.8 3.6',
  eye: 'M1.8 8C3.4 5.2 5.5 3.8 8 3.8S12.6 5.2 14.2 8c-1.6 2.8-3.7 4.2-6.2 4.2S3.4 10.8 1.8 8zM8 9.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z',
  pencil: 'M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2zM9.5 4.5l2 2',
  clock: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 5v3.2l2.2 1.3',
  warn: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.1',
  cloud: 'M4.5 12.5h6.8a2.6 2.6 0 0 0 .3-5.2A3.9 3.9 0 0 0 4.2 7a2.8 2.8 0 0 0 .3 5.5z',
  offline: 'M2.5 2.5l11 11M4.8 6.2a2.8 2.8 0 0 0-.3 6.3h6.3M7 4a3.9 3.9 0 0 1 4.7 3.3 2.6 2.6 0 0 1 1.7 4',
  page: 'M4 2.5h5.5L12.5 5.5v8H4zM9.5 2.5v3h3M6 8.5h4.5M6 11h4.5',
  click: 'M6.5 6.5l6.5 2.3-2.9 1.3-1.3 2.9zM4 4L2.8 2.8M7 3V1.5M3 7H1.5',
  lock: 'M4 7.5h8v6H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  quote: 'M3 9.5h3.5v-4H3zm0 0c0 1.5.6 2.5 2 3M9.2 9.5h3.5v-4H9.2zm0 0c0 1.5.6 2.5 2 3',
  ask: 'M2.5 3.5h11v7.5H8l-3 2.5V11H2.5z',
  branch: 'M4 13.5v-11M4 9c4 0 6-1.5 8-5m0 3.5V4H8.5',
  open: 'M9 3h4v4m0-4L7.5 8.5M11.5 9.5v3.5h-8.5v-8.5H6.5',
  apart: 'M6.5 4.5L3 8l3.5 3.5M9.5 4.5L13 8l-3.5 3.5',
  merge: 'M3 3v2.5c0 2 2 3 5 3s5-1 5-3V3M8 8.5V14m-2.2-2L8 14l2.2-2',
  swap: 'M3 5.5h9.5L10 3M13 10.5H3.5L6 13',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  ear: 'M5 6.5a3 3 0 0 1 6 0c0 2.5-2.5 2.7-2.5 5 0 1.5-2 2.3-3 .8M7 7a1.2 1.2 0 0 1 2 0',
} as const;
export type IconName = keyof typeof drawings;

/** A drawing beside its word. It is never the only carrier of meaning, so screen readers pass it by. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
