import { fold } from '../text.ts';

/** Large cities whose bare name leaves little doubt about their country. Those with well-known namesakes are left out. */
const cities: Readonly<Record<string, string>> = {
  AE: 'Dubai,Abu Dhabi',
  AR: 'Buenos Aires',
  AT: 'Wien,Vienna,Graz,Linz,Salzburg,Innsbruck',
  AU: 'Sydney,Brisbane,Canberra',
  BE: 'Brussels,Bruxelles,Brussel,Brüssel,Antwerp,Antwerpen,Anvers,Gent,Ghent,Leuven,Liège',
  BG: 'Sofia,София,Plovdiv,Пловдив',
  BR: 'São Paulo,Rio de Janeiro,Belo Horizonte,Curitiba,Porto Alegre',
  CA: 'Toronto,Montreal,Montréal,Ottawa,Calgary,Edmonton',
  CH: 'Zürich,Zurich,Genève,Geneva,Genf,Basel,Lausanne,Bern,Winterthur,Zug',
  CL: 'Santiago de Chile',
  CN: 'Beijing,Shanghai,Shenzhen,Guangzhou,Hangzhou,北京,上海,深圳,广州,杭州',
  CO: 'Bogotá,Medellín',
  CZ: 'Prague,Praha,Prag,Brno',
  DE: 'Berlin,Hamburg,München,Munich,Köln,Cologne,Frankfurt am Main,Stuttgart,Düsseldorf,Leipzig,Dortmund,Essen,Bremen,Dresden,Hannover,Nürnberg,Nuremberg,Karlsruhe,Mannheim,Münster,Bonn,Bielefeld,Wiesbaden,Augsburg,Aachen,Braunschweig,Heidelberg,Potsdam,Regensburg',
  DK: 'Copenhagen,København,Kopenhagen,Copenhague,Aarhus,Odense,Aalborg',
  EE: 'Tallinn,Tartu',
  ES: 'Madrid,Barcelona,Sevilla,Málaga,Bilbao,Zaragoza',
  FI: 'Helsinki,Espoo,Tampere,Turku,Oulu',
  FR: 'Paris,Lyon,Marseille,Toulouse,Bordeaux,Lille,Nantes,Strasbourg,Montpellier,Rennes,Grenoble',
  GB: 'London,Londres,Manchester,Edinburgh,Glasgow,Leeds,Liverpool,Bristol,Cardiff,Belfast,Sheffield,Nottingham',
  GE: 'Tbilisi,Batumi,Kutaisi',
  GR: 'Athens,Αθήνα,Thessaloniki',
  HU: 'Budapest',
  ID: 'Jakarta',
  IE: 'Dublin,Galway',
  IL: 'Tel Aviv,Jerusalem,Haifa',
  IN: 'Mumbai,Bengaluru,Bangalore,New Delhi,Delhi,Chennai,Pune,Kolkata,Ahmedabad,Gurugram,Gurgaon,Noida',
  IT: 'Milano,Milan,Roma,Rome,Torino,Turin,Bologna,Firenze,Napoli,Padova,Verona',
  JP: 'Tokyo,東京,Osaka,大阪,大阪市,Kyoto,京都,Yokohama,横浜,横浜市,Nagoya,名古屋,名古屋市,Fukuoka,福岡',
  KE: 'Nairobi',
  KR: 'Seoul,서울,Busan',
  LT: 'Vilnius,Kaunas',
  LV: 'Riga',
  MX: 'Mexico City,Ciudad de México,Guadalajara,Monterrey',
  MY: 'Kuala Lumpur',
  NG: 'Lagos',
  NL: 'Amsterdam,Rotterdam,Den Haag,The Hague,Utrecht,Eindhoven,Groningen,Tilburg,Breda,Nijmegen,Arnhem',
  NO: 'Oslo,Bergen,Trondheim,Stavanger',
  NZ: 'Auckland',
  PL: 'Warsaw,Warszawa,Kraków,Krakow,Wrocław,Wroclaw,Poznań,Gdańsk,Gdansk,Łódź,Katowice',
  PT: 'Lisbon,Lisboa,Lissabon,Lisbonne,Porto,Braga',
  RO: 'Bucharest,București,Bucuresti,Cluj-Napoca,Timișoara',
  RS: 'Belgrade,Beograd',
  SE: 'Stockholm,Göteborg,Gothenburg,Malmö,Uppsala,Linköping,Lund',
  SG: 'Singapore,Singapur',
  TH: 'Bangkok',
  TR: 'Istanbul,İstanbul,Ankara,Izmir',
  TW: 'Taipei',
  UA: 'Kyiv,Kiev,Lviv',
  US: 'San Francisco,New York,New York City,Los Angeles,Chicago,Seattle,Boston,Austin,Houston,Dallas,Denver,Atlanta,Miami,Philadelphia,San Diego,Minneapolis,Detroit,Las Vegas,Salt Lake City,Palo Alto,Mountain View,Menlo Park,Silicon Valley,Baltimore,Pittsburgh,Nashville,Phoenix,Sacramento,Brooklyn',
  ZA: 'Cape Town,Johannesburg',
};

const known = new Map<string, string>();
for (const [country, list] of Object.entries(cities))
  for (const city of list.split(',')) known.set(fold(city), country);

/** The country of a large city with an unmistakable name, or null. */
export const cityCountry = (city: string): string | null => known.get(fold(city)) ?? null;
