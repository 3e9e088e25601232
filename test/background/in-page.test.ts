// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { frameWithCursor } from '#background/cursor.ts';
import { insertWords, seeCursor } from '#background/in-page.ts';
import { markWords, unmarkWords } from '#background/mark-words.ts';

/** jsdom has neither highlights nor editing commands: stand-ins that do what browsers do. */
class StandInHighlight {
  readonly range: Range;
  constructor(range: Range) {
    this.range = range;
  }
}
let marks: Map<string, StandInHighlight>;
let commands: string[];

beforeEach(() => {
  marks = new Map();
  commands = [];
  Object.assign(globalThis, { Highlight: StandInHighlight, CSS: { highlights: marks } });
  Object.assign(window, { matchMedia: () => ({ matches: true }) });
  Element.prototype.scrollIntoView = () => {};
  document.execCommand = (_command: string, _show?: boolean, words?: string) => {
    commands.push(words ?? '');
    return false;
  };
  document.body.replaceChildren();
});

const page = (html: string): void => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
};

describe('marking words', () => {
  const marked = (): string | undefined => marks.get('mark')?.range.toString().replace(/\s+/g, ' ');

  it('finds them over elements, white space and case, and changes no node', () => {
    page('<p>We are <b>120\n  people</b> in Berlin.</p><p>Founded in 2015</p>');
    const before = document.body.innerHTML;
    expect(markWords('are 120 People in', 'mark')).toBe(true);
    expect(marked()).toBe('are 120 people in');
    expect(document.body.innerHTML).toBe(before);
  });

  it('does not join words that stand in two blocks, nor read scripts', () => {
    page('<script>hidden words here</script><p>hidden</p><style>words</style>');
    expect(markWords('hidden words here', 'mark')).toBe(false);
    expect(marks.size).toBe(0);
  });

  it('makes do with the first words where the rest was cut', () => {
    page('<p>one two three four five six seven eight nine ten eleven twelve and then it goes on</p>');
    expect(markWords('one two three four five six seven eight nine ten eleven twelve and was cut', 'mark')).toBe(true);
    expect(marked()).toBe('one two three four five six seven eight nine ten eleven twelve');
  });

  it('is taken away again, and does nothing for nothing', () => {
    page('<p>Berlin</p>');
    markWords('Berlin', 'mark');
    expect(unmarkWords('mark')).toBe(true);
    expect(marks.size).toBe(0);
    expect(markWords('  ', 'mark')).toBe(false);
  });

  it.each([
    ['a line break', '<p>88 Harbor Street<br>Boston</p>', '88 Harbor Street, Boston'],
    ['an element before a comma', '<p><a>Boston</a>, MA</p>', 'Boston, MA'],
    ['an element within a word', '<p><b>1</b>20 people</p>', '120 people'],
    ['words that the reader parted', '<p><b>340</b><i>employees</i></p>', '340 employees'],
  ])('finds what is divided by %s', (_what, html, said) => {
    page(html);
    expect(markWords(said, 'mark')).toBe(true);
  });

  it.each([
    ['340', '<p>Call 0340 or 1,340 or 340.5</p><p>We are 340.</p>', 'We are 340.'],
    ['DE', '<p>Leaders, the D E team</p><p>Berlin, DE</p>', 'Berlin, DE'],
    ['Stripe', '<p hidden>Stripe</p><p>Stripe pays</p>', 'Stripe pays'],
    ['東京', '<p>東京都</p>', '東京都'],
  ])('marks %j where it stands by itself and can be seen', (said, html, expected) => {
    page(html);
    Element.prototype.checkVisibility = function () {
      return !this.closest('[hidden]');
    };
    expect(markWords(said, 'mark')).toBe(true);
    expect(marks.get('mark')?.range.startContainer.textContent).toBe(expected);
  });

  it('finds nothing where the words stand only inside others, or hidden', () => {
    page('<p>0340</p><p hidden>Stripe</p><p>no where</p>');
    for (const said of ['340', 'Stripe', 'nowhere', ', .']) expect(markWords(said, 'mark'), said).toBe(false);
  });

  it('looks into open shadow roots', () => {
    page('<div></div><p>after</p>');
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append('Series B in 2024');
    expect(markWords('Series B', 'mark')).toBe(true);
    // A mark cannot reach out of one.
    expect(markWords('2024 after', 'mark')).toBe(false);
  });

  it('is quick on a page made to be slow', () => {
    page(`<p>${'a '.repeat(100_000)}</p>`);
    expect(markWords(`${'a '.repeat(11)}b`, 'mark')).toBe(false);
  });
});

describe('inserting words', () => {
  it('puts them where the cursor is, and tells the page as typing would', () => {
    page('<textarea>Dear , hello</textarea>');
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    const heard: string[] = [];
    field.addEventListener('input', (event) => heard.push((event as InputEvent).data ?? ''));
    field.focus();
    field.setSelectionRange(5, 5);
    expect(insertWords('Ada')).toBe(true);
    expect([field.value, heard, commands]).toEqual(['Dear Ada, hello', ['Ada'], ['Ada']]);
  });

  it('leaves alone what is no field for words', () => {
    page(
      '<input type="password"><input type="checkbox"><input type="file"><button>Go</button><textarea readonly></textarea><input disabled>',
    );
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      element.focus();
      expect(insertWords('Hi'), element.outerHTML).toBe(false);
    }
    expect(commands).toEqual([]);
  });

  it('takes them as text, whatever they look like', () => {
    page('<input type="text">');
    const field = document.querySelector('input') as HTMLInputElement;
    field.focus();
    insertWords('<img src=x onerror=alert(1)>');
    expect(field.value).toBe('<img src=x onerror=alert(1)>');
    expect(document.images).toHaveLength(0);
  });
});

describe('the frame that has the cursor', () => {
  it('is told from the top down, and a frame beside it says nothing', () => {
    page('<input><iframe></iframe><iframe></iframe>');
    const other = document.querySelectorAll('iframe')[1];
    const around = other?.contentWindow?.parent as Window & typeof globalThis;
    // Each runs it as the browser has it run: as text, in a world of its own.
    const seen = () => [around, around[0], around[1]].map((frame) => (frame as typeof around).eval(`(${seeCursor})()`));
    other?.focus();
    expect(seen()).toEqual([{ at: '', to: '1/' }, null, { at: '1/', to: '1/' }]);
    document.querySelector('input')?.focus();
    expect(seen()).toEqual([{ at: '', to: '' }, null, null]);
  });

  const seen = (...all: (readonly [at: string, to: string] | null)[]) =>
    all.map((each, frameId) => ({ frameId, answer: each && { at: each[0], to: each[1] } }));
  it.each([
    ['the page itself', seen(['', ''], ['0/', '0/']), 0],
    ['a frame in a frame of another origin', seen(['', '1/'], ['0/', '0/'], ['1/', '1/0/'], ['1/0/', '1/0/']), 3],
    ['one that cannot be reached', seen(['', '1/'], ['0/', '0/']), null],
    ['one of two that cannot be told apart', seen(['', '-1/'], ['-1/', '-1/'], ['-1/', '-1/']), null],
    ['the one of two that does not say no', seen(['', '-1/'], null, ['-1/', '-1/']), 2],
  ])('is %s', (_which, all, frame) => {
    expect(frameWithCursor(all)).toBe(frame);
  });
});
