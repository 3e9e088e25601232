import { any } from '#core/any-of.ts';

/** Verbs of work in languages of whose trades few words are known here, in small letters: what "we" do, and what somebody else does. */

interface Verbs {
  /** A cheap look: letters without which none of these stands in a text. */
  readonly hint: RegExp;
  /** The verb says itself that it is said of us. */
  readonly ours: RegExp;
  readonly theirs: RegExp;
}

const verbs = (hint: RegExp, ours: readonly string[], theirs: readonly string[]): Verbs => ({
  hint,
  ours: new RegExp(`(?<!\\p{L})${any(...ours)}(?!\\p{L})`, 'u'),
  theirs: new RegExp(`(?<!\\p{L})${any(...theirs)}(?!\\p{L})`, 'u'),
});

const abroad: readonly Verbs[] = [
  // Russian, Ukrainian, Bulgarian, Serbian
  verbs(
    /\p{Script=Cyrillic}{3}/u,
    [
      'предлагаем|производим|поставляем|изготавливаем|изготовляем|выпускаем|разрабатываем|строим|продаём|продаем',
      'ремонтируем|устанавливаем|занимаемся|оказываем|выполняем|специализируемся',
      'пропонуємо|виробляємо|виготовляємо|постачаємо|розробляємо|будуємо|продаємо|надаємо|займаємося|спеціалізуємося',
      'предлагаме|произвеждаме|изработваме|разработваме|продаваме|строим|специализираме|нудимо|производимо',
      'израђујемо|бавимо се',
    ],
    [
      'предлагает|производит|поставляет|изготавливает|выпускает|разрабатывает|строит|продаёт|продает|ремонтирует',
      'занимается|оказывает|выполняет|осуществляет|специализируется',
      'пропонує|виробляє|виготовляє|постачає|розробляє|надає|займається|спеціалізується|предлага|произвежда',
      'изработва|разработва|занимава|специализира|нуди|производи|бави се',
    ],
  ),
  // Czech, Slovak, Slovene, Croatian
  verbs(
    /[čšžřěů]|j[ei]|mo\b|me\b/u,
    [
      'vyrábíme|nabízíme|dodáváme|prodáváme|stavíme|navrhujeme|zajišťujeme|provádíme|montujeme|opravujeme|vyrábame',
      'ponúkame|dodávame|predávame|staviame|zabezpečujeme|zaoberáme',
      'zabýváme se|specializujeme se|izdelujemo|ponujamo|proizvajamo|prodajamo|gradimo|ukvarjamo se|nudimo',
      'proizvodimo|izrađujemo|prodajemo|ugrađujemo|bavimo se',
    ],
    [
      'vyrábí|nabízí|dodává|prodává|staví|zajišťuje|provádí|zabývá se|specializuje se|vyrába|ponúka|dodáva|zaoberá',
      'izdeluje|ponuja|proizvaja|ukvarja se|nudi|proizvodi|izrađuje|bavi se',
    ],
  ),
  // Romanian, Hungarian, Finnish, Turkish
  verbs(
    /[ăâîșțşţőűáéäöıği]/u,
    [
      'oferim|producem|comercializăm|realizăm|proiectăm|fabricăm|construim|montăm|livrăm|gyártunk|forgalmazunk',
      'készítünk|foglalkozunk|kínálunk|építünk|tervezünk|vállalunk|javítunk',
      'valmistamme|tarjoamme|myymme|rakennamme|toimitamme|suunnittelemme|asennamme|korjaamme|üretiyoruz|üretmekteyiz',
      'sunuyoruz|sunmaktayız|yapıyoruz|yapmaktayız|satıyoruz',
    ],
    [
      'oferă|comercializează|realizează|fabrică|gyárt|forgalmaz|készít|foglalkozik|kínál|épít|tervez|valmistaa',
      'tarjoaa|myy|rakentaa|toimittaa|suunnittelee',
      'üretmektedir|üretir|sunmaktadır|yapmaktadır|hizmet vermektedir|faaliyet göstermektedir|satmaktadır',
    ],
  ),
  // Greek, Indonesian, Vietnamese
  verbs(
    /\p{Script=Greek}{3}|(?:me[nm]|ber)\p{Ll}|[ấảạếềốộớ]/u,
    ['προσφέρουμε|κατασκευάζουμε|παράγουμε|πουλάμε|σχεδιάζουμε|εξειδικευόμαστε|αναλαμβάνουμε'],
    [
      'προσφέρει|κατασκευάζει|παράγει|εμπορεύεται|δραστηριοποιείται|ειδικεύεται|σχεδιάζει',
      'menyediakan|memproduksi|menjual|menawarkan|bergerak (?:di|dalam) bidang|chuyên|cung cấp|sản xuất|kinh doanh',
    ],
  ),
];

/** Words run together, or end in what else would stand apart: Korean, Thai, Arabic. */
const joined = new RegExp(
  any(
    '(?:제공|개발|제조|생산|판매|공급|유통|시공|설계|운영)(?:하|합|해)|전문\\s?(?:기업|업체|회사|브랜드)',
    'จำหน่าย|ผู้ผลิต|ให้บริการ|รับติดตั้ง',
    'متخصص(?:ة|ون)? في|(?<!\\p{L})(?:نقدم|نوفر|نصنع|تقدم|توفر)(?!\\p{L})',
  ),
  'u',
);

const within = (text: string, of: 'ours' | 'theirs'): boolean => {
  const small = text.slice(0, 140).toLowerCase();
  return abroad.some((one) => one.hint.test(small) && one[of].test(small));
};

export const saysOurDeedAbroad = (text: string): boolean => joined.test(text.slice(0, 140)) || within(text, 'ours');
export const saysDeedAbroad = (text: string): boolean => saysOurDeedAbroad(text) || within(text, 'theirs');
