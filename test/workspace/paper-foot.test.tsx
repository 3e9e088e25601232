// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { PaperFoot } from '#components/workspace/paper-foot.tsx';

it('stands at the foot of printed pages as words, whatever a spec is called', () => {
  const place = document.createElement('div');
  document.body.append(place);
  render(<PaperFoot words={'"; } body { display: none } /* </style><img src=x> \\'} />, place);
  expect(place.querySelectorAll('*')).toHaveLength(1);
  const [sheet] = [...document.styleSheets];
  // One rule, the page's own: nothing in the name has become another.
  expect([...(sheet?.cssRules ?? [])].filter((rule) => rule.cssText.startsWith('body'))).toEqual([]);
  expect(place.textContent).toContain('\\22 ; } body');
  expect(place.textContent).not.toContain('</style');
  render(null, place);
});
