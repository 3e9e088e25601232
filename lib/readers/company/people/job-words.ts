import { any } from '#core/any-of.ts';

/** What people are hired as, by language, in small letters. */

export const jobs = any(
  'engineer|developer|manager|designer|analyst|specialist|consultant|representative|executive|officer|associate|director',
  'assistant|coordinator|accountant|architect|administrator|technician|writer|copywriter|marketer|scientist|lead|trader',
  'intern|recruiter|advisor|operator|nurse|driver|mechanic|electrician|receptionist|bookkeeper|machinist|welder',
  'entwickler(?:in)?|berater(?:in)?|leiter(?:in)?|sachbearbeiter(?:in)?',
  'ingénieur|développeur|développeuse|chargée? d|responsable',
  'técnico|ingenier[oa]|desarrollador|comercial|sviluppatore',
  'medewerker|adviseur|ontwikkelaar|monteur|expert',
);

/** Those whom firms look for, several at once. */
export const workers = any(
  'staff|team members|employees|talent|technicians|designers|stylists|engineers|developers|managers',
  'drivers|cooks|helpers|welders|apprentices|mechanics|carpenters|electricians|installers|nurses|guards',
);

/** The beginnings of what they are called in Spanish. */
export const workersInSpanish = any(
  'personal|comercial|técnic|ingenier|vendedor|conductor|operari|mecánic|soldador|administrativ',
  'cociner|camarer|dependient|programador|desarrollador|oficial(?: de)? (?:1|primera)',
);

/** In Portuguese. */
export const workersInPortuguese = any(
  'vendedor|soldador|mecânic|eletricist|carpinteir|motorist|colaborador|técnic|profissiona|operador',
  'auxiliar|engenheir|ajudante|atendente|cozinheir|programador|desenvolvedor',
);

/** In Italian. */
export const workersInItalian = any(
  'saldator|operai|tecnic|autist|venditor|impiegat|cuoc|camerier|meccanic|collega|collaborator|magazzinier',
  'elettricist|idraulic|programmator|sviluppator|apprendist|stagist|barist|commess',
);

/** In Polish, Czech and Russian. */
export const workersInPolish = any(
  'pracownik|osób|kandydat|kierowc|operator|spawacz|monter|mechanik|magazynier|handlowc|specjalist|inżynier|ślusarz|elektryk|programist',
);
export const workersInCzech = any('koleg|pracovník|zaměstnan|posil|řidič');
export const workersInRussian = any(
  'водител|механик|менеджер|инженер|продав|сотрудник|мастер|рабоч|бухгалтер|оператор',
);
