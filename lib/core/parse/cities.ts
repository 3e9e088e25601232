import { fold } from '../text.ts';
import { namesakes } from './namesakes.ts';
import { townsElsewhere } from './towns-elsewhere.ts';
import { townsOfEurope } from './towns-of-europe.ts';

/** Made on first use: many pages say where they are without it. */
let known: Map<string, string | null> | null = null;
const towns = (): Map<string, string | null> => {
  if (known !== null) return known;
  known = new Map(namesakes.flatMap((row) => row.split(',')).map((town) => [fold(town), null]));
  for (const row of [...townsOfEurope, ...townsElsewhere])
    for (const town of row.slice(3).split(',')) known.set(fold(town), row.slice(0, 2));
  return known;
};

/** The country of a large town with an unmistakable name, or null. */
export const cityCountry = (city: string): string | null => towns().get(fold(city)) ?? null;

/** Whether some words are a large town's name, also where others are called so. */
export const isLargeTown = (words: string): boolean => towns().has(fold(words));

/** One town in several languages, folded. */
const sameTowns: readonly string[] = [
  'koln,cologne,keulen,colonia',
  'munchen,munich,monaco di baviera',
  'nurnberg,nuremberg',
  'hannover,hanover',
  'aachen,aix-la-chapelle',
  'wien,vienna,vienne,wenen,viena',
  'zurich,zuerich',
  'geneve,geneva,genf',
  'basel,basle,bale',
  'luzern,lucerne',
  'bruxelles,brussels,brussel,bruselas',
  'antwerpen,antwerp,anvers',
  'gent,ghent,gand',
  'den haag,the hague,la haye,s-gravenhage',
  'kobenhavn,copenhagen,kopenhagen,copenhague',
  'goteborg,gothenburg',
  'praha,prague,prag',
  'warszawa,warsaw,warschau,varsovie',
  'krakow,cracow',
  'lisboa,lisbon,lissabon,lisbonne',
  'milano,milan,mailand',
  'roma,rome,rom',
  'torino,turin',
  'firenze,florence,florenz',
  'napoli,naples,neapel',
  'venezia,venice,venedig',
  'sevilla,seville',
  'london,londres,londen,londra',
  'bucuresti,bucharest',
  'kyiv,kiev',
  'moskva,moscow,moskau,москва',
  'athina,athens,athen,αθηνα',
  'sofia,софия',
  'tokyo,東京',
  'osaka,大阪',
  'nagoya,名古屋',
  'yokohama,横浜',
  'kyoto,京都',
  'fukuoka,福岡',
  'beijing,peking,北京',
  'shanghai,上海',
  'shenzhen,深圳',
  'guangzhou,canton,广州',
  'hangzhou,杭州',
  'taipei,台北,臺北',
  'seoul,서울,서울특별시',
  'busan,부산,부산광역시',
  'bangkok,กรุงเทพ,กรุงเทพฯ,กรุงเทพมหานคร',
  'saint petersburg,st petersburg,st. petersburg,санкт-петербург',
  'hanoi,ha noi',
  'ho chi minh city,ho chi minh,tp. ho chi minh,saigon,sai gon',
  'tel aviv,tel-aviv,tel aviv-yafo,תל אביב',
  'jerusalem,ירושלים',
  'thessaloniki,saloniki,θεσσαλονικη',
  'beograd,belgrade,belgrad,београд',
  'luxembourg,luxemburg,letzebuerg',
  'liege,luttich,luik',
  'brugge,bruges',
  'genova,genoa,genua',
  'mumbai,bombay',
  'kolkata,calcutta',
  'chennai,madras',
  'bogota,bogota d.c.',
  'mexico city,ciudad de mexico,cdmx',
  'new york,new york city,nyc',
  'washington,washington dc,washington d.c.',
  'buenos aires,caba,capital federal',
  'bengaluru,bangalore',
  'gurugram,gurgaon',
];
const oneName = new Map(sameTowns.flatMap((names) => names.split(',').map((name): [string, string] => [name, names])));

/** Whether two names are one town's, in the languages that are read. */
export const isSameTown = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((town) => fold(town).replace(/市$/u, '')) as [string, string];
  return one === other || (oneName.has(one) && oneName.get(one) === oneName.get(other));
};
