import { any } from '#core/any-of.ts';
import { siteMenu } from '../kind/menu-words.ts';
import { bareName } from '../legal-form.ts';

/** Words in the place of a name that are none. */

/** Words that head pages, not companies, in small letters. */
const pageWords = new RegExp(
  `^${any(
    // English
    'home(?:\\s?page)?|welcome.*|index|start|main page|page|site|(?:\\S+ )?web ?(?:page|site)|official (?:site|website)|new page.*|untitled.*|loading.*',
    'contact(?:\\s?us|s)?|about(?:\\s?us| (?:the|our) (?:author|company|firm|owner|founder|practice|team|studio|shop))?|careers?|jobs|employment',
    'imprint|legal(?: notice)?|privacy.*|terms.*|login|sign in|menu|back|skip to .*|links|hours|locations?|directions|maps? (?:and|&) directions',
    'our (?:team|story|company|services|products|staff|clients|customers|work|mission|values|history|process|approach|locations|partners)|staff',
    '(?:meet )?(?:the |our )?(?:team|people|leadership|management|founders)|leadership(?: team)?|management(?: team)?|attorneys|history|mission',
    'portfolio|resume|curriculum vitae|services?|products?|company|the company|news|blog|faqs?|frequently asked questions|testimonials|gallery',
    'profile?|overview',
    // German
    'startseite|kontakt|(?:über|ueber) uns|karriere|impressum|datenschutz.*|unternehmen|übersicht|überblick|zum inhalt.*|menü|zurück|agb|anfahrt',
    'häufige fragen|das sind wir|wer wir sind|wir über uns|unsere? (?:team|firma|unternehmen|geschichte|philosophie)',
    // French
    "accueil|contacte|contactez[\\s-]nous|qui sommes[\\s-]nous|à propos(?: d(?:e l['’]auteure?|e (?:nous|moi|l['’](?:entreprise|agence))))?|aperçu",
    "retour|présentation|notre (?:équipe|histoire|entreprise)|l['’]entreprise|mentions légales|conditions générales.*|equipe",
    // Spanish, Portuguese, Catalan
    'inicio|contacto|qui[eé]nes somos|resumen|volver|página inicial|equipo|aviso legal|nuestra (?:historia|empresa)|presentación',
    'início|contato|equipa|sobre nós|quem somos|fale conosco|inici',
    // Italian, Dutch, Nordic, Finnish
    "contacti|chi siamo|panoramica|dove siamo|la nostra storia|l['’]azienda|over ons|vacatures|overzicht|terug|profiel|veelgestelde vragen",
    'routebeschrijving|ons (?:team|verhaal)|algemene voorwaarden|hem|om oss|om os|forside|forsíða|etusivu|tietoa meistä|yhteystiedot',
    // Slavic, Baltic, Hungarian, Romanian, Turkish, Greek, Indonesian, Vietnamese
    'strona główna|o firmie|o nas|úvod|domov|za nas|početna|почетна|naslovnica|главная|начало|начална страница|головна|о компании|о нас|контакты',
    'контакти|за нас|sākums|avaleht|pradžia|főoldal|kapcsolat|rólunk|acasă|despre noi|anasayfa|hakkımızda|iletişim|beranda|trang chủ',
    'αρχική(?: σελίδα)?|η εταιρε?ία(?: μας)?',
    // Eastern
    '首页|首頁|关于我们|联系我们|公司简介|会社概要|会社情報|お問い合わせ|ホーム|トップ(?:ページ)?|特定商取引法(?:に基づく表[記示])?|運営会社',
    'プライバシーポリシー|個人情報保護方針|アクセス|採用情報|관리자|홈|หน้าแรก|الرئيسية|דף הבית',
  )}$`,
  'u',
);
/** What templates put where the company's name would stand, in small letters. */
const placeholder = new RegExp(
  `^${any(
    `(?:your|my|the|our|this|ihre?|mein|notre|votre|nuestra|tu|mi|vår|ditt)[ -]?${any(
      'company|website|web ?site|site|business|brand|firma|firmenname|unternehmen|entreprise|société|empresa|företag',
    )}(?: name| inc\\.?| ltd\\.?)?`,
    "(?:company|business|brand|site|website|firmen) ?name|nom de l['’]entreprise|nombre de la empresa|nome (?:azienda|da empresa)|bedrijfsnaam",
    'firma(?:n|et)?|företag(?:et)?|bedrijf|virksomhed(?:en)?|yritys|empresa|entreprise|azienda|logo\\d?|brand',
  )}$`,
  'u',
);
export const isPageWord = (said: string): boolean => {
  const words = said.toLowerCase();
  return pageWords.test(words) || siteMenu.test(words);
};
/** "acme.com": an address in the name's place. */
export const isHost = /^(?:www\.)?[\w-]+\.[a-z]{2,6}$/i;
/** What stands before the company's name in an imprint or a table. */
export const nameLabel = new RegExp(
  `^${any(
    'company name|name of (?:the )?company|legal name|trading (?:name|as)',
    'firma|firmenname|firmierung|geschäftsbezeichnung|unternehmensname',
    'raison sociale|dénomination(?: sociale| commerciale)?|nom commercial|enseigne',
    'razón social|denominación(?: social)?|nombre comercial|denominação social|nome comercial|ragione sociale|denominazione(?: sociale)?',
    'handelsnaam|bedrijfsnaam|statutaire naam|företagsnamn|firmanavn|nazwa firmy',
    '会\\s?社\\s?名|社\\s?名|商\\s?号|屋\\s?号|販売(?:業者|事業者)|事業者(?:名|の名称)?|運営(?:会社|者|元)|公司名称|상호(?:명)?|회사명',
  )}$`,
  'iu',
);
/** Whose site it is, where what follows has a legal form: without one it is a person who answers for the words. */
export const ownerLabel = new RegExp(
  `^${any(
    '(?:website|site) (?:owner|operator)|published by|operated by|eigenaar',
    '(?:dienste)?anbieter(?:in)?|betreiber(?:in)?(?: (?:der|dieser) (?:web)?(?:seite|site))?|herausgeber|seitenbetreiber',
    '(?:éditeur|propriétaire)(?: du site)?|titular(?: (?:del|de la) (?:sitio(?: web)?|web|página))?|responsable del sitio|titolare(?: del sito)?',
  )}$`,
  'iu',
);
/** "About Acme", "Welcome to Acme": what the page is, before whose it is. */
export const beforeName = new RegExp(
  `^${any(
    // English
    '(?:the )?(?:contact|about|information|company|home|main|careers?|jobs?) (?:page|details|information|info) (?:for|of|at)',
    '(?:our )?(?:products?|services|profile|history|clients|location) of(?: the company)?',
    '(?:the )?official (?:home|web)? ?(?:site|page) of|(?:the )?(?:home ?page|web ?site) of|contact|about|meet|welcome to|join',
    // German
    'über|(?:herzlich )?willkommen (?:bei(?: de[rnm])?|beim|im|in der)|(?:vorstellung|geschichte|profil) (?:der firma|des unternehmens)',
    // French
    "(?:présentation|histoire|historique) (?:de la société|de l['’](?:entreprise|agence)|du groupe)|bienvenue (?:chez|à|au)|site officiel d[eu]",
    // Spanish, Italian
    '(?:presentación|historia) de la empresa|bienvenid[oa]s? al?|(?:sitio|página) (?:web )?oficial del?',
    "(?:presentazione|storia) (?:dell['’]azienda|della (?:ditta|società))|benvenut[oi] (?:da|in|al|alla)",
    // Dutch, Nordic, Slavic
    'over|welkom bij(?: de| het)?|välkommen till|velkommen til|о (?:компании|фирме)|про компанію|за фирма',
  )}\\s+(?=\\S{2})`,
  'iu',
);
/** "Acme Contact Us", "Acme Impressum": the same behind the name. */
export const behindName = new RegExp(
  `(?<=\\S{2})\\s+${any(
    'contact(?: us| details| information)?|about(?: us)?|(?:(?:the )?official )?(?:home ?page|web ?site)|official site|careers|jobs',
    'internetseite|impressum|kontakt|über uns|site officiel|qui sommes[- ]nous|à propos',
    '(?:sitio|página|pagina|sito) (?:web )?(?:oficial|ufficiale)|contacto|quiénes somos|sobre (?:nosotros|nós)|quem somos|contato|contatti|chi siamo',
    'over ons|om (?:oss|os)|o (?:nas|firmie|nás)|rólunk|despre noi|hakkımızda|iletişim',
  )}$`,
  'iu',
);

/** Behind these "for" and "with" are of the name: "Centre for Acme Studies". */
const forWhat = any(
  'cent(?:re|er)|institute|society|association|foundation|council|network|alliance|school|academy|campaign',
);
/** What stands in slogans and not in names. */
export const slogan = new RegExp(
  `[!?]|(?<!\\b(?:\\p{L}|st|dr|med|prof|dipl|ing|mt|co|bros|jr|inc|ltd))\\.\\s|\\b${any(
    `we|you|your|our|best|leading|(?<!${forWhat} )for|with|buy|get|how|why|the way`,
    'wir|ihre?|vous|votre|nos|pour|para',
  )}\\b|^(?:the |your |le |la |der |die |el |lo )?${any(
    'specialists? in|spécialistes? (?:du|de|des|en)|spezialist(?:en)? (?:für|in)|especialistas? en|specialisti? (?:in|di|del)|specialist(?:en)? in',
  )}\\s`,
  'iu',
);

/** "Jobs bei Acme", "Careers at Acme": what follows is the name. */
export const ofJobs =
  /^(?:(?:jobs?|careers?|karriere|working|arbeiten|werken) (?:at|with|bei|bij)|jobs? (?:&|und|and) karriere bei)\s+/iu;

/** A name of some words, not a sentence, a menu or a web address. */
export function plausible(said: string): boolean {
  const words = bareName(said).split(/\s+/).length;
  return (
    said.length > 1 &&
    said.length <= 60 &&
    words <= 7 &&
    !isPageWord(said) &&
    !placeholder.test(said.toLowerCase()) &&
    !ofJobs.test(said) &&
    /\p{L}/u.test(said) &&
    // "ostrava, roofs, gutters": a list of what is done.
    !/^\p{Ll}[^,]*,[^,]+,|,\s?\p{Ll}[^,]*,\s?\p{Ll}/u.test(said) &&
    !/^https?:|^www\.|@|[{}<>\\]|\d{5,}|[?？]$/.test(said)
  );
}
