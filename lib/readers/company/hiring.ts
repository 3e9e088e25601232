import type { SheetLine } from '#core/clipping.ts';
import { once } from '../once.ts';
import type { Found } from '../reader.ts';
import { isA, wordsAt } from '../thing.ts';
import { siteOf } from './site.ts';
import type { SitePage } from './site-page.ts';
import { jsonLdOf, meta } from './site-page.ts';

/** Signs that the company is hiring: open roles first, then what it says, then a way to its careers page. */

const says =
  /(?<!\p{L})(?:we(?:['’]re| are) (?:currently |always |now |actively )?(?:hiring|recruiting|growing and hiring|looking for (?:talented|new|passionate|great|people|a |an ))|now hiring|join (?:our|the) (?:growing )?team|come (?:and )?(?:join|work with) (?:us|our team)|join us$|open (?:positions|roles|vacancies|jobs)|current (?:openings|vacancies|opportunities|openings)|job openings|available jobs|explore (?:open )?roles|view (?:all )?(?:open )?(?:jobs|positions|roles)|see open (?:roles|positions)|(?<!(?:\p{L}s|who|that|which|you|they|(?:reasons?|easy|how|pleasure|choose|chose) to) )work with us|wir (?:suchen|stellen ein)\b|offene stellen|stellenangebote|jetzt bewerben|werde teil (?:unseres|des) teams|nous recrutons|on recrute|rejoignez[- ](?:nous|notre équipe)|offres d['’]emploi|nos offres|estamos contratando|únete (?:a nosotros|a nuestro equipo|al equipo)|trabaja con nosotros|ofertas de empleo|stiamo assumendo|assumiamo|estamos a contratar|vagas abertas|junte-se a nós|vi söker|lediga tjänster|lavora con noi|posizioni aperte|unisciti al (?:nostro )?team|kom (?:bij ons )?werken|werken bij|(?:onze |bekijk onze )?vacatures|wij zoeken|find your next opportunity|採用情報|работете с нас)/iu;
/** It says that it is not hiring. "No open positions in Sales" is said of one department, and of the others nothing. */
const negated = [
  // en
  /(?:(?:\bnot|n['’]t) (?:currently |presently |actively )?(?:hiring|recruiting|looking (?:for|to hire)|accepting applications)|\bno (?:open|current|available) (?:positions?|roles?|vacanc|openings?|jobs?|opportunit)|\bno (?:vacancies|openings|job offers|(?:jobs|positions) (?:right now|at (?:the|this) moment|at present))|\b(?:positions|roles|vacancies) (?:are )?(?:currently )?(?:filled|closed))(?!.{0,20} in (?:the|our) )/i,
  /\b(?:we|have|has|['’]ve|are) (?:currently |temporarily )?(?:frozen|freezing|paused|pausing|stopped|suspended) (?:all |our |any |new )*(?:hiring|recruit)|\b(?:hiring|recruitment) (?:is|has been|remains) (?:currently |temporarily )?(?:frozen|paused|suspended|stopped|on hold|closed)|\bhiring freeze|\brumou?rs?\b.{0,40}\b(?:hiring|recruiting)\b.{0,40}\b(?:false|untrue|wrong|not true|nothing in it)/i,
  // de
  /\b(?:(?:derzeit|momentan|aktuell|zur ?zeit|leider|gerade)?\s?keine (?:offenen |freien )?(?:stellen|positionen|vakanzen|jobs)|suchen\b[^,.]{0,30}\b(?:nicht|niemanden|keine)|stellen\b[^,.]{0,30}\b(?:nicht|niemanden|keine)\b.{0,30}\bein\b|einstellungsstopp|kein(?:en)? personalbedarf|keine (?:weiteren )?bewerbungen)/i,
  // fr
  /(?:\baucun(?:e)? (?:poste|offre|recrutement)|\bne recrut(?:ons|e) (?:pas|plus)|\bpas d['’]offres? d['’]emploi|\bpas de (?:poste|recrutement)|\bgel des (?:embauches|recrutements))/i,
  // es
  /\b(?:no (?:estamos\b.{0,20}\b(?:contratando|buscando|seleccionando|aceptando)|contratamos|buscamos\b)|no (?:hay|tenemos|disponemos de)\b.{0,20}(?:vacantes|ofertas|puestos)|sin vacantes)/i,
  // nl
  /\b(?:momenteel geen|op dit moment geen|geen (?:open(?:staande)? )?(?:vacatures|functies)|niet op zoek|vacaturestop)\b/i,
  // it
  /\b(?:nessuna (?:posizione|offerta)|non (?:abbiamo|ci sono) posizioni|non stiamo (?:assumendo|cercando))\b/i,
  // pt, sv, da, no, pl
  /(?<!\p{L})(?:não (?:temos|há|existem)\b.{0,20}\bvagas|sem vagas|não estamos\b.{0,20}\b(?:contratar|contratando|recrutar)|inga lediga|ingen ledige|nie (?:prowadzimy|szukamy)\b.{0,25}(?:rekrut|pracownik))/iu,
] as const;
/** The whole of a link's words: "Careers", "Jobs at Acme", "Karriere bei uns". "Job costing" is a product, "Steve Jobs" a man. */
const careersWords =
  /^(?:our |your |we offer |company |nos |offene |aktuelle |onze |bekijk (?:onze )?)?(?:careers?|career opportunities|jobs?|job openings|vacanc(?:y|ies)|work (?:with|for|at) us|work here|join (?:us|our team|the team)|we['’]re hiring|we are hiring|hiring|karriere|jobbörse|stellenmarkt|stellenanzeigen|freie stellen|initiativbewerbung(?:en)?|candidatures?(?: spontanées?)?|postuler|job (?:offers?|opportunities)|employment opportunities|jobs? (?:&|und|and) karriere|stellenangebote|stellen|ausbildung|recrutement|carrières?|emplois?|nous rejoindre|rejoignez-nous|empleos?|trabaja con nosotros|trabajo|carreras|lavora con noi|carriere|vacatures?|werken bij.*|kariera|kariéra|karriär|(?:jobba|arbeta|jobb|jobbe) (?:hos|här).*|ledige jobber|lediga (?:jobb|tjänster)|ledige (?:stillinger|job)|carreiras?|trabalhe con(?:n)?osco|junta-te.*|únete(?: (?:al|a nuestro) equipo| a nosotros)?|bolsa de (?:trabajo|empleo)|praca|oferty pracy|vagas|вакансии|採用情報|採用|求人(?:情報)?|リクルート|招聘(?:中心|信息)?|人才招聘|诚聘英才|加入我们|кариери?)(?: (?:at|bei|chez|en|bij|with|@) .{2,25}| \(\d+\))?\s*[›»→>+]?$/iu;
const careersPath =
  /\/(?:careers?|jobs?|vacanc(?:y|ies)|join-?us|work-with-us|karriere|stellenangebote|recrutement|carrieres?|emplois?|empleo|trabaja-con-nosotros|lavora-con-noi|vacatures|werken-bij[^/]*)(?:\/|\.html?|\.aspx?|\.php)?$|^https?:\/\/(?:careers|jobs|karriere)\./i;
/** Whether the page itself is the one with the jobs. */
export const isCareersPage = (page: SitePage): boolean =>
  careersPath.test((siteOf(page)?.url.pathname ?? '').replace(/\/$/, ''));
const boards =
  /(?:greenhouse\.io|lever\.co|myworkdayjobs\.com|ashbyhq\.com|personio\.|workable\.com|smartrecruiters\.com|bamboohr\.com|recruitee\.com|teamtailor\.com|icims\.com|join\.com\/companies)/i;

/** Open roles that the page lists: JobPosting data, then links to job boards, then headings on a careers page. */
function roles(page: SitePage): Found[] {
  const posted = jsonLdOf(page)
    .filter((thing) => isA(thing, /^JobPosting$/))
    .flatMap((thing) => {
      const dated = wordsAt(thing, 'datePosted')[0];
      return wordsAt(thing, 'title').map((said) => ({
        said,
        from: 'json-ld JobPosting.title',
        ...(dated === undefined ? {} : { dated }),
      }));
    });
  const linked = page.links.flatMap(({ href, text: said }) => {
    const isRole = boards.test(href)
      ? /\/[\w-]{6,}\/?(?:\?|$)/.test(href.replace(/^https?:\/\/[^/]+\/[^/]+/, ''))
      : /\/(?:jobs?|careers?|vacatures?|stellen(?:angebote)?|karriere|positions?|openings?|empleos?)\/[\w-]{6,}\/?$/i.test(
          href,
        );
    if (!isRole) return [];
    return role.test(said) && said.length < 80 ? [{ said, from: 'link to an open role' }] : [];
  });
  // Titles of people stand under "Our team", titles of openings under "Open roles" or on the careers page.
  const opening = page.lines.findIndex(
    (line) => line.heading > 0 && says.test(line.text) && !/^join us$/i.test(line.text),
  );
  const from = isCareersPage(page) ? 0 : opening;
  const headed =
    from < 0
      ? []
      : page.lines
          .slice(from)
          .flatMap((line) => (isRoleLine(line) ? [{ said: line.text, from: 'heading on a careers page' }] : []));
  return [...posted, ...linked, ...headed].slice(0, 25);
}

const role =
  /\b(?:engineer|developer|manager|designer|analyst|specialist|consultant|representative|executive|officer|associate|director|assistant|coordinator|accountant|architect|administrator|technician|writer|copywriter|marketer|scientist|lead|trader|intern|recruiter|advisor|entwickler(?:in)?|berater(?:in)?|leiter(?:in)?|sachbearbeiter(?:in)?|ingénieur|développeur|développeuse|chargée? d|responsable|técnico|ingenier[oa]|desarrollador|comercial|medewerker|adviseur|ontwikkelaar|monteur|sviluppatore|expert)\b|\((?:m\/w\/d|w\/m\/d|f\/m\/d|m\/f\/d|all genders|h\/f|f\/h)\)/i;
const isRoleLine = (line: SheetLine): boolean =>
  line.zone === 'main' &&
  (line.heading > 1 || /\((?:m\/w\/d|w\/m\/d|f\/m\/d|m\/f\/d|h\/f|f\/h)\)/i.test(line.text)) &&
  line.text.length < 70 &&
  role.test(line.text) &&
  !/[.!?:]$/.test(line.text);

/** A staffing firm or a job board: "Jobs" is what it sells. */
const isAgency = (page: SitePage): boolean =>
  /\b(?:staffing|recruit(?:ment|ing) (?:agency|firm|company|services)|executive search|headhunt\w*|job ?board|zeitarbeit|personalvermittlung|personaldienstleist\w*|cabinet de recrutement|intérim|empresa de trabajo temporal|uitzendbureau|werving en selectie|agenzia per il lavoro)\b/i.test(
    `${page.title} ${meta(page, 'description', 'og:description') ?? ''}`,
  );

/** Hiring signals in the page's words, the plainest first; a page that says it is not hiring gives none. */
export const hiringOf: (page: SitePage) => readonly Found[] = once((page) => {
  const lines = page.lines;
  // All lines at once: a dozen patterns on every line of a long page would take their time.
  const short = lines.flatMap(({ text }) => (text.length < 400 ? [text] : [])).join('\n');
  if (negated.some((denial) => denial.test(short))) return [];
  // Who finds work for others lists other people's openings.
  if (isAgency(page)) return [];
  const open = roles(page);
  const said = (says.test(short) ? lines : [])
    .filter((line) => line.text.length < 200 && says.test(line.text))
    .map((line) => ({ said: line.text, from: 'words about hiring' }));
  const ways = page.links
    .filter(
      ({ href, text }) =>
        careersPath.test(href.split(/[?#]/)[0] as string) ||
        (boards.test(href) && !/\/(?:privacy|terms)/.test(href)) ||
        /^mailto:(?:jobs?|careers?|hiring|karriere|bewerbung|recrutement|empleo|werken|hr)@/i.test(href) ||
        careersWords.test(text),
    )
    .slice(0, 5)
    .map(({ href, text }) => ({ said: text || href, from: 'link to careers' }));
  const found = [...open, ...said.slice(0, 8), ...ways];
  // Where a link to such a page is a signal, so is the page.
  return found.length > 0 || !isCareersPage(page)
    ? found
    : lines
        .filter((line) => line.heading > 0 && line.heading < 3)
        .slice(0, 1)
        .map(({ text }) => ({ said: text, from: 'heading of a careers page' }));
});
