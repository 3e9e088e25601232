import { type Kind, line, none } from './kind-of-lines.ts';

/** The short lines of forums, of questions with answers and of manuals; a company's own pages about itself may have such, too. */
export const forums: readonly Kind[] = [
  none(
    'This is documentation or a help page.',
    2,
    line('re: .+', 'thread starter', '#\\d+', '.{2,60}» (?:mon|tue|wed|thu|fri|sat|sun)\\w* .*\\d'),
    line(
      '(?:join(?:ed)? date|member since|registriert seit|dabei seit|inscrit le|registrado)\\b.{0,30}',
      'posts: ?\\d+',
    ),
    line('(?:senior|junior|new|active|registered|full) member', 'forum (?:index|rules|home)', 'board index'),
    line('reply with quote', '(?:post|add) (?:a )?reply', 'reply to (?:this )?(?:topic|thread)', 'zitieren', 'citer'),
    line(
      'who is online',
      'users browsing this (?:forum|thread|topic).*',
      "you can(?: ?not|[’']t) post .*",
      'thread tools',
    ),
    line('powered by (?:phpbb|vbulletin|xenforo|discourse|smf|invision).*', 'last edited by .*'),
  ),
  none(
    'This is documentation or a help page.',
    2,
    line('asked (?:on |by )?.{0,30}(?:\\d|ago).{0,30}', 'gefragt .{0,40}'),
    line('answered .{0,30}(?:\\d|ago).{0,30}', '\\d+ (?:answers?|antworten|réponses|respuestas)'),
    line('(?:accepted|best|top) answer', 'your answer', '(?:post|add) (?:your|an) answer', 'active oldest votes'),
  ),
  none(
    'This is documentation or a help page.',
    2,
    line('on this page', 'table of contents', 'quick search', 'inhalt dieser seite'),
    line('edit (?:this page|on (?:github|gitlab))', 'show source', 'view page source', 'report an issue'),
    line('(?:built|created|made) (?:with|using) (?:sphinx|mkdocs|docusaurus|doxygen|gitbook).*', 'read the docs.*'),
    line('was this (?:page|article) helpful\\??', 'last updated on .*\\d', '(?:previous|next) (?:topic|page)'),
  ),
];
