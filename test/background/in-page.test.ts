// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { insertWords, markWords, unmarkWords } from '#background/in-page.ts';

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
