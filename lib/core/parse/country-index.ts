import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import bg from 'i18n-iso-countries/langs/bg.json' with { type: 'json' };
import cs from 'i18n-iso-countries/langs/cs.json' with { type: 'json' };
import da from 'i18n-iso-countries/langs/da.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import el from 'i18n-iso-countries/langs/el.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fi from 'i18n-iso-countries/langs/fi.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import he from 'i18n-iso-countries/langs/he.json' with { type: 'json' };
import hu from 'i18n-iso-countries/langs/hu.json' with { type: 'json' };
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import ja from 'i18n-iso-countries/langs/ja.json' with { type: 'json' };
import ko from 'i18n-iso-countries/langs/ko.json' with { type: 'json' };
import nb from 'i18n-iso-countries/langs/nb.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import pl from 'i18n-iso-countries/langs/pl.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import ro from 'i18n-iso-countries/langs/ro.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import sv from 'i18n-iso-countries/langs/sv.json' with { type: 'json' };
import tr from 'i18n-iso-countries/langs/tr.json' with { type: 'json' };
import uk from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { bareCountry } from './country-bare.ts';

/** Every country's names in the languages of the pages that are read. English first: where two languages clash, it wins. */
const tables = [en, de, fr, es, nl, it, pt, sv, da, nb, fi, pl, cs, hu, ro, el, tr, bg, ru, uk, he, ar, ja, ko, zh];

/** What people write instead. Folded. */
const alsoCalled: Readonly<Record<string, string>> = {
  US: [
    'usa,u.s.a.,u.s.,us,united states,america,usa (united states),united states (usa)',
    'eeuu,ee.uu.,ee. uu.,e.e.u.u.,estados unidos,etats unis,stati uniti,vereinigte staaten,verenigde staten,vs',
  ].join(),
  GB: [
    'uk,u.k.,great britain,britain,england,scotland,wales,northern ireland,united kingdom of great britain,gb',
    'england & wales,england and wales,n ireland,n. ireland,angleterre,grande-bretagne,royaume uni',
    'inglaterra,gran bretana,engeland,groot-brittannie,verenigd koninkrijk,schottland,grossbritannien',
  ].join(),
  NL: 'holland,the netherlands,nederland,niederlande,pays bas,paises bajos,holanda,nl',
  DE: 'brd,bundesrepublik deutschland,germany (de),bayern germany',
  AT: 'oesterreich,osterreich',
  CZ: 'czech republic,czechia,tschechische republik,tschechien',
  KR: 'south korea,korea,republic of korea,sudkorea,coree du sud,corea del sur,zuid-korea',
  RU: 'russia,russian federation,russland',
  VN: 'vietnam,viet nam',
  IR: 'iran',
  AE: 'uae,u.a.e.,united arab emirates,emirates,emiratos arabes unidos,vae,dubai',
  TR: 'turkiye,turkey',
  CN: 'prc,p.r. china,p.r.china,pr china,mainland china,china',
  IE: 'republic of ireland,eire,ireland',
  TW: 'taiwan',
  HK: 'hong kong,hongkong,hong kong sar,hong kong sar china,rae de hong kong (china),hongkong sar van china,hong kong rae da china',
  MO: 'macau,macao,macao sar china,rae de macao (china),macau sar van china,macau rae da china',
  BO: 'bolivia',
  VE: 'venezuela',
  TZ: 'tanzania',
  MD: 'moldova,republik moldau',
  SY: 'syria',
  LA: 'laos',
  CI: "ivory coast,cote d'ivoire",
  CV: 'cape verde',
  PS: 'palestine,palestinian territories,palastina',
  MK: 'macedonia,north macedonia',
  CD: 'dr congo,drc,congo-kinshasa,kongo-kinshasa,republica democratica del congo',
  CH: 'switzerland,schweiz,suisse,svizzera,suiza,zwitserland',
  XK: 'kosovo',
  SZ: 'swaziland,eswatini',
  MM: 'burma,myanmar',
  BY: 'belarus,weissrussland',
  BA: 'bosnia',
  VA: 'vatican city',
  FK: 'falkland islands',
  VG: 'british virgin islands',
  VI: 'us virgin islands,iles vierges des etats-unis,islas virgenes de ee. uu.',
  BQ: 'caribbean netherlands,karibische niederlande,caribisch nederland',
  SS: 'sud sudan',
  LU: 'luxembourg,luxemburg,luxemburgo',
};

/** Every name of every country, bare, with its ISO 3166-1 alpha-2 code: 250 countries in 25 languages. A build writes the outcome down instead. */
export function countryIndex(): Map<string, string> {
  const made = new Map<string, string>();
  const put = (name: string, code: string) => {
    const key = bareCountry(name);
    if (key.length > 1 && !made.has(key)) made.set(key, code);
  };
  for (const [code, list] of Object.entries(alsoCalled)) for (const name of list.split(',')) put(name, code);
  // Names of three Latin letters ("Man", "Čad") are everyday words elsewhere.
  for (const { countries } of tables)
    for (const [code, given] of Object.entries(countries as Record<string, string | string[]>))
      for (const name of typeof given === 'string' ? [given] : given)
        if (!/^\p{Script=Latin}{1,3}$/u.test(name)) put(name, code);
  return made;
}

/** ISO 3166-1 alpha-3 codes with their alpha-2 codes. */
export const alpha3Index = (): Map<string, string> => new Map(codes.map(([two = '', three = '']) => [three, two]));
