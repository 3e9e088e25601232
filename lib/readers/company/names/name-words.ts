import { siteMenu } from '../kind/menu-words.ts';
import { bareName } from '../legal-form.ts';

/** Words in the place of a name that are none. */

/** Words that head pages, not companies; in small letters, for a woken worker makes a pattern for either case ready many times as slowly. */
const pageWords =
  /^(?:home(?:page|\s?page)?|welcome.*|index|start(?:seite)?|accueil|inicio|contact(?:\s?us|o|s|e|ez[\s-]nous|i)?|kontakt|about(?:\s?us| (?:the|our) (?:author|company|firm|owner|founder|practice|team|studio|shop))?|über uns|ueber uns|over ons|chi siamo|quienes somos|quiénes somos|qui sommes[\s-]nous|à propos(?: d(?:e l['’]auteur|e (?:nous|moi|l['’](?:entreprise|agence|auteure))))?|careers?|jobs|karriere|vacatures|impressum|imprint|legal(?: notice)?|privacy.*|datenschutz.*|our (?:team|story|company|services|products)|team|portfolio|resume|curriculum vitae|services?|products?|company|unternehmen|the company|news|blog|faq|login|sign in|untitled.*|profile?|overview|übersicht|überblick|aperçu|resumen|overzicht|panoramica|skip to .*|zum inhalt.*|main page|menu|menü|back|zurück|retour|volver|terug|página inicial|início|hem|forside|etusivu|strona główna|úvod|anasayfa|főoldal|acasă|главная|начало|начална страница|首页|首頁|관리자|홈|αρχική|profiel|directions|maps? (?:and|&) directions|staff|our staff|attorneys|testimonials|gallery|(?:meet )?(?:the |our )?(?:team|people|leadership|management|founders)|leadership(?: team)?|management(?: team)?|faqs?|frequently asked questions|our (?:clients|customers|work|mission|values|history|process|approach|locations|partners)|history|contato|equip[eo]|equipa|veelgestelde vragen|häufige fragen|links|hours|locations?|mission|new page.*|(?:\S+ )?web ?(?:page|site)|employment|anfahrt|routebeschrijving|dove siamo|page|site|official (?:site|website)|loading.*|das sind wir|wer wir sind|wir über uns|unser(?:e)? (?:team|firma|unternehmen|geschichte|philosophie)|présentation|notre (?:équipe|histoire|entreprise)|l['’]entreprise|mentions légales|aviso legal|nuestra (?:historia|empresa)|presentación|la nostra storia|l['’]azienda|ons (?:team|verhaal)|algemene voorwaarden|terms.*|conditions générales.*|agb|za nas|o nas|o firmie|om oss|om os|tietoa meistä|yhteystiedot|hakkımızda|iletişim|kapcsolat|rólunk|despre noi|sobre nós|quem somos|fale conosco|о компании|о нас|контакты|контакти|за нас|关于我们|联系我们|公司简介|会社概要|会社情報|お問い合わせ|ホーム|トップ(?:ページ)?|特定商取引法に基づく表[記示]|特定商取引法|運営会社|プライバシーポリシー|個人情報保護方針|アクセス|採用情報|η εταιρε?ία(?: μας)?|αρχική(?: σελίδα)?|الرئيسية|דף הבית|หน้าแรก|trang chủ|pradžia|domov|početna|почетна|головна|sākums|avaleht|forsíða|inici|beranda|naslovnica)$/u;
/** What templates put where the company's name would stand. */
const placeholder =
  /^(?:(?:your|my|the|our|this|ihre?|mein|notre|votre|nuestra|tu|mi|vår|ditt)[ -]?(?:company|website|web ?site|site|business|brand|firma|firmenname|unternehmen|entreprise|société|empresa|företag)(?: name| inc\.?| ltd\.?)?|(?:company|business|brand|site|website|firmen) ?name|nom de l['’]entreprise|nombre de la empresa|nome (?:azienda|da empresa)|bedrijfsnaam|firma(?:n|et)?|företag(?:et)?|bedrijf|virksomhed(?:en)?|yritys|empresa|entreprise|azienda|logo\d?|brand)$/iu;
export const isPageWord = (said: string): boolean => {
  const words = said.toLowerCase();
  return pageWords.test(words) || siteMenu.test(words);
};
/** "acme.com": an address in the name's place. */
export const isHost = /^(?:www\.)?[\w-]+\.[a-z]{2,6}$/i;
/** What stands before the company's name in an imprint or a table. */
export const nameLabel =
  /^(?:company name|name of (?:the )?company|legal name|trading (?:name|as)|firma|firmenname|firmierung|geschäftsbezeichnung|unternehmensname|raison sociale|dénomination(?: sociale| commerciale)?|nom commercial|enseigne|razón social|denominación(?: social)?|nombre comercial|ragione sociale|denominazione(?: sociale)?|handelsnaam|bedrijfsnaam|statutaire naam|denominação social|nome comercial|företagsnamn|firmanavn|nazwa firmy|会\s?社\s?名|社\s?名|商\s?号|屋\s?号|販売(?:業者|事業者)|事業者(?:名|の名称)?|運営(?:会社|者|元)|公司名称|상호(?:명)?|회사명)$/iu;
/** Whose site it is, where what follows has a legal form: without one it is a person who answers for the words. */
export const ownerLabel =
  /^(?:(?:dienste)?anbieter(?:in)?|betreiber(?:in)?(?: (?:der|dieser) (?:web)?(?:seite|site))?|herausgeber|seitenbetreiber|(?:éditeur|propriétaire)(?: du site)?|titular(?: (?:del|de la) (?:sitio(?: web)?|web|página))?|responsable del sitio|titolare(?: del sito)?|(?:website|site) (?:owner|operator)|published by|operated by|eigenaar)$/iu;
/** "About Acme", "Welcome to Acme": what the page is, before whose it is. */
export const beforeName =
  /^(?:(?:the )?(?:contact|about|information|company|home|main|careers?|jobs?) (?:page|details|information|info) (?:for|of|at)|(?:our )?(?:products?|services|profile|history|clients|location) of(?: the company)?|(?:présentation|histoire|historique) (?:de la société|de l['’](?:entreprise|agence)|du groupe)|(?:presentación|historia) de la empresa|(?:presentazione|storia) (?:dell['’]azienda|della (?:ditta|società))|(?:vorstellung|geschichte|profil) (?:der firma|des unternehmens)|contact|about|meet|welcome to|о (?:компании|фирме)|про компанію|за фирма|join|über|(?:herzlich )?willkommen (?:bei(?: de[rnm])?|beim|im|in der)|bienvenue (?:chez|à|au)|bienvenid[oa]s? al?|benvenut[oi] (?:da|in|al|alla)|welkom bij(?: de| het)?|välkommen till|velkommen til|over|(?:the )?official (?:home|web)? ?(?:site|page) of|(?:the )?(?:home ?page|web ?site) of|site officiel d[eu]|(?:sitio|página) (?:web )?oficial del?)\s+(?=\S{2})/iu;
/** "Acme Contact Us", "Acme Impressum": the same behind the name. */
export const behindName =
  /(?<=\S{2})\s+(?:contact(?: us| details| information)?|about(?: us)?|(?:(?:the )?official )?(?:home ?page|web ?site)|official site|internetseite|site officiel|(?:sitio|página|pagina|sito) (?:web )?(?:oficial|ufficiale)|careers|impressum|kontakt|contatti|contacto|jobs|über uns|over ons|chi siamo|qui sommes[- ]nous|à propos|quiénes somos|sobre (?:nosotros|nós)|quem somos|contato|o (?:nas|firmie|nás)|om (?:oss|os)|rólunk|despre noi|hakkımızda|iletişim)$/iu;

/** What stands in slogans and not in names. */
export const slogan =
  /[!?]|(?<!\b(?:\p{L}|st|dr|med|prof|dipl|ing|mt|co|bros|jr|inc|ltd))\.\s|\b(?:we|you|your|our|best|leading|(?<!(?:cent(?:re|er)|institute|society|association|foundation|council|network|alliance|school|academy|campaign) )for|with|buy|get|how|why|the way|wir|ihre?|vous|votre|nos|pour|para)\b/iu;

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
    !placeholder.test(said) &&
    !ofJobs.test(said) &&
    /\p{L}/u.test(said) &&
    // "ostrava, roofs, gutters": a list of what is done.
    !/^\p{Ll}[^,]*,[^,]+,|,\s?\p{Ll}[^,]*,\s?\p{Ll}/u.test(said) &&
    !/^https?:|^www\.|@|[{}<>\\]|\d{5,}|[?？]$/.test(said)
  );
}
