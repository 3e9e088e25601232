import { any } from '#core/any-of.ts';
import { by, ofMonth, type Saying, there } from './founding-parts.ts';
import { said } from './founding-words.ts';

/** How French, Spanish, Portuguese and Italian pages say when a company was founded. */
export const romanceWays: readonly Saying[] = [
  // French
  {
    hint: /fond|créé|née?|lancé|histoire|origines|existe|activ|présent|le jour/i,
    ways: [
      new RegExp(
        `(?:fondée?s?|créée?s?|née?s?|lancée?s?)${by('par')}${there('à')},? (?:(?:en|depuis)(?: \\p{L}+)?|le \\d{1,2}(?:er)? \\p{L}+) ${said}`,
        'iu',
      ),
      new RegExp(`(?<!\\p{L})existe(?: déjà)? depuis(?: l['’]an)? ${said}`, 'iu'),
      new RegExp(`(?<=histoire d(?:e |['’])[^.;,]{2,40}? )(?:commence|débute|a (?:commencé|débuté)) en ${said}`, 'iu'),
      new RegExp(`(?<!\\p{L})(?:a vu|ont vu|voit|vit) le jour en (?:\\p{L}+ )?${said}`, 'iu'),
      new RegExp(
        `(?<=(?:histoire|origines?) d(?:e |['’])[^.;,]{2,40}? )remont(?:e|ent) à (?:l['’]année )?${said}`,
        'iu',
      ),
      new RegExp(`^(?:maison|société|entreprise) (?:fondée|créée) en ${said}`, 'iu'),
      new RegExp(`(?:^|(?:est|sommes) )(?:active?s?|présente?s?) (?:sur le marché )?depuis ${said}`, 'iu'),
      new RegExp(`notre histoire (?:commence|a (?:commencé|débuté)|débute) en(?: l['’]an)? ${said}`, 'iu'),
    ],
  },
  // Spanish
  {
    hint: new RegExp(
      any(
        // Spanish and Portuguese
        'histo|inici|comien|comenz|começ|orígen|origen|origens|estamos|presente|llevamos|atuamos',
        'surgi|andadura|trayectoria|aventura|fundad|fundó|cread|creó|criad|constitu|conformó|establecid',
        'abrimos|nasc|nac|empresa|sociedad|compañía',
      ),
      'i',
    ),
    ways: [
      new RegExp(
        `(?<=hist[oó]ria d[eao] [^.;,]{2,40}? )(?:comienza|comenzó|empieza|empezó|inicia|começa|começou) en?m? (?:el año )?${said}`,
        'iu',
      ),
      new RegExp(
        `(?:inició|inicia|iniciou|comenzó|comienza|começou) (?:(?:su|sus|a sua|as suas) )(?:actividad(?:es)?|atividades?|andadura|trayectoria|operaciones|operações) (?:en|em) (?:el año )?${said}`,
        'iu',
      ),
      new RegExp(`^en (?:el año )?${said},? abrimos (?:nuestras|las) puertas`, 'iu'),
      new RegExp(
        `^(?:empresa|sociedad|compañía|firma)(?: familiar)? (?:fundada|creada|criada|constituida) e[nm] (?:el año )?${said}`,
        'iu',
      ),
      new RegExp(
        `(?<=(?:orígenes|origens) d[eao]s? [^.;,]{2,40}? )(?:se remontan|remontam) al? (?:año |ano )?(?:de )?${said}`,
        'iu',
      ),
      new RegExp(
        `(?<!\\p{L})(?:llevamos|estamos|^presentes?|atuamos) (?:en el|no|na|en la) (?:mercado|negocio|(?:sector|área|ramo|setor)(?: d[^.;,]{2,30}?)?) desde (?:el año )?${said}`,
        'iu',
      ),
      new RegExp(`a nossa história (?:começou|começa|teve início|inicia-se) em ${said}`, 'iu'),
      new RegExp(
        `nuestra (?:historia|andadura|trayectoria|aventura) (?:comenzó|comienza|empezó|empieza|inició|se inicia|inicia) en (?:el año )?${said}`,
        'iu',
      ),
      new RegExp(
        `${any(
          // Spanish, Portuguese
          'fundad[ao]s?|cread[ao]s?|constituid[ao]s?|establecid[ao]s?|se (?:fundó|creó|conformó|constituyó)',
          'nac(?:ió|e|imos)|surgió',
          'criad[ao]s?|surgiu|nasceu|nascemos',
        )}${by('por')}${there('en|em')},? (?:en |em )?(?:el año |el |o ano de )?${ofMonth}${said}`,
        'iu',
      ),
    ],
  },
  // Italian
  {
    hint: /storia|origini|mercato|avventura|fondat|nat[ao]|nasce|costituit|attiv|oper|present/i,
    ways: [
      new RegExp(
        `la nostra (?:storia|avventura) (?:inizia|comincia|è iniziata|nasce|ha inizio) nel(?:l['’]anno)? ?${said}`,
        'iu',
      ),
      new RegExp(
        `(?:fondat[ao]|nat[ao]|nasce|costituit[ao])${by('da')}${there('a')},? (?:(?:nel|dal)(?:l['’]anno| lontano)? ?)?${ofMonth}${said}`,
        'iu',
      ),
      new RegExp(
        `(?:attiv[aoi]|operativ[aoi]|operiamo(?: nel settore)?|presenti?(?: sul mercato)?|siamo sul mercato) (?:fin |sin )?dal(?:l['’]anno)? ?${said}`,
        'iu',
      ),
      new RegExp(`(?<=origini d(?:i |ell['’]|ella )[^.;,]{2,40}? )risalgono al(?:l['’]anno)? ?${said}`, 'iu'),
      new RegExp(
        `(?<=storia d(?:i |ell['’]|ella )[^.;,]{2,40}? )(?:inizia|comincia|è iniziata|nasce) nel(?:l['’]anno)? ?${said}`,
        'iu',
      ),
    ],
  },
];
