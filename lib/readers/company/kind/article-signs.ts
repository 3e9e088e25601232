import { type Kind, line, none } from './kind-of-lines.ts';

/** The short lines of recipes, papers, wires and films; a company's own pages about itself may have such, too. */
export const articles: readonly Kind[] = [
  none(
    'This is a recipe or a set of instructions.',
    2,
    line('ingredients:?', 'zutaten:?', 'ingrédients ?:?', 'ingredientes:?', 'ingrediënten:?', 'ingredienti:?'),
    line(
      '(?:method|directions|instructions|preparation|zubereitung|préparation|preparación|bereiding|preparazione) ?:?',
      '(?:serves|servings|yield|portionen|für) ?:? ?\\d.{0,20}',
      '(?:prep|cook|total)(?:aration|ing)? time:?.{0,20}',
    ),
  ),
  none(
    'This is an article or a post.',
    2,
    line('abstract:?', 'zusammenfassung', 'résumé'),
    line(
      'references',
      'bibliography',
      'literatur',
      'cit(?:e this|ation).{0,30}',
      '(?:full text|download).{0,10}pdf.{0,20}',
    ),
    line('(?:https?://)?(?:dx\\.)?doi(?:\\.org/|:) ?.*', 'key ?words:?.{0,70}', 'received:? .{0,60}\\d{4}.{0,60}'),
  ),
  none(
    'This is an article or a post.',
    1,
    /^.{0,60}(?:\/(?:prnewswire|pr newswire)[^/]{0,30}\/|\((?:globe newswire|business wire|reuters|ap|afp|dpa|upi|pti|ians|xinhua|cnn)\)\s*[-–—])/m,
  ),
  none('This is an article or a post.', 2, line('[\\d,.]+[km]? (?:views|aufrufe|vues)'), line('up next', 'autoplay')),
];
