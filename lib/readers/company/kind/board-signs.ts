import { type Kind, line, none } from './kind-of-lines.ts';

/** The short lines of lists of firms, of jobs, and of what was searched for. Add a row to add a kind. */

export const boards: readonly Kind[] = [
  none(
    'This page is about another organisation, in a listing.',
    2,
    line(
      'claim (?:this|your) (?:business|listing|profile|company|page).{0,20}',
      'is this your (?:business|company).{0,20}',
    ),
    line('own(?:er of)? this (?:business|company).{0,20}', 'report (?:this|a problem with this) (?:listing|business)'),
    line(
      '(?:similar|nearby|related) (?:businesses|companies|listings).{0,20}',
      'people also (?:viewed|searched for).*',
    ),
    line(
      'write a review',
      'be the first to (?:write a )?review.*',
      'suggest an edit',
      'bewertung (?:schreiben|abgeben)',
    ),
    line('(?:add|submit) (?:your|a) (?:business|listing|company|site).{0,20}', '(?:business|company) directory'),
  ),
  // What those keep who sell what they know of firms, of shares and of doctors.
  none(
    'This page is about another organisation, in a listing.',
    2,
    line(
      '(?:similar|related|competing) companies.{0,20}',
      '.{0,40}competitors(?: and alternatives)?',
      'top competitors.{0,30}',
    ),
    line(
      '(?:total |last )?funding(?: rounds?| type| amount)?:?.{0,20}',
      'number of (?:employees|funding rounds|investors).{0,20}',
    ),
    line('sign up (?:for free )?to (?:see|view|unlock) .*', 'unlock .{2,60}', 'claim (?:this|your) profile.{0,20}'),
    line('(?:employees|company size|headcount):? [\\d,]+ ?[-–] ?[\\d,]+(?: employees)?'),
  ),
  none(
    'This page is about another organisation, in a listing.',
    3,
    line('market cap(?:itali[sz]ation)?\\b.{0,30}'),
    line('p/e(?: ratio)?\\b.{0,30}', 'eps\\b.{0,20}'),
    line("(?:52[- ](?:week|wk)|day(?:[’']s)?) (?:range|high|low)\\b.{0,30}"),
    line('(?:dividend|avg\\.? volume|volume|previous close|prev close)\\b.{0,30}'),
  ),
  none(
    'This page is about another organisation, in a listing.',
    2,
    line('(?:patient |client )?reviews \\(\\d+\\)', 'patient reviews', 'active listings.{0,10}'),
    line(
      '(?:are you|is this) (?:a |this |the |your )?(?:doctor|dentist|agent|provider|lawyer|practice|profile)\\b.{0,60}',
      'claim (?:this|your) profile.{0,20}',
    ),
    line(
      'insurances? accepted.{0,20}',
      'contact (?:the |this )?agent',
      'years (?:of|in) (?:experience|practice):? \\d+',
    ),
  ),
  none(
    'These are the results of a search.',
    2,
    line('(?:get|show|reveal|copy|see) (?:the )?(?:code|coupon|deal)s?', 'submit a coupon'),
    line('\\d{1,2}% off\\b.{0,60}', '(?:verified|used) (?:today|\\d+ times).{0,20}', 'expires?:? .{0,30}'),
    line('(?:.{0,30})?coupon codes?(?:.{0,30})?', 'similar (?:stores|coupons)', 'popular stores'),
  ),
  none(
    'This is a job advertisement.',
    2,
    line('apply (?:now|online|for this job).{0,20}', 'jetzt bewerben', 'postuler', 'solliciteer direct'),
    // What boards have; "Similar jobs" stands on a company's own too.
    line(
      'save (?:this )?job',
      'email me jobs .*',
      'report this job',
      '(?:job |stelle |anzeige )?(?:melden|merken)',
      'erschienen: .{0,20}',
    ),
  ),
  none(
    'This is a job advertisement.',
    2,
    // One of these stands on a company's own advertisement too.
    line(
      'recruiter',
      'hiring organi[sz]ation',
      'arbeitgeber',
      'recruteur',
      '(?:view )?(?:all|more) jobs (?:at|from|by) .*',
    ),
    line(
      '(?:similar|related|recommended) jobs',
      'ähnliche (?:jobs|stellen)',
      'offres similaires',
      'vacatures zoals deze',
    ),
    line('(?:email|send) me jobs .*', 'create (?:a )?job alert.*', 'job ?alert.*', 'jobagent .*', 'powered by madgex'),
    line('save (?:this )?job', 'report (?:this )?job', '(?:job )?merken', 'sauvegarder'),
  ),
  none(
    'These are the results of a search.',
    2,
    line(
      '[\\d.,]+ (?:cars|vehicles|vans|boats|properties|homes|flats|apartments|hotels|jobs|dealers|companies|businesses|ads|listings)(?: found| for sale| available| to rent)?',
      '[\\d.,]+ (?:fahrzeuge|autos|immobilien|wohnungen|stellen|jobs|händler|firmen|anzeigen|treffer)(?: gefunden)?',
      '[\\d.,]+ (?:annonces|véhicules|biens|offres|entreprises|résultats)(?: trouvée?s)?',
      '(?:showing|displaying) [\\d.,]+ ?(?:-|–|to) ?[\\d.,]+ of (?:about )?[\\d.,]+.*',
    ),
    line(
      'sort by:?.{0,30}',
      'sortieren nach:?.{0,30}',
      'sortierung:?.{0,30}',
      'trier par ?:?.{0,30}',
      'ordenar por:?.{0,30}',
    ),
    line(
      '(?:refine|save) (?:this |your )?search',
      'suche (?:speichern|verfeinern)',
      'view stock.{0,10}',
      'list view',
      'map view',
    ),
  ),
];
