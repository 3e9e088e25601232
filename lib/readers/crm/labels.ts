import type { FactName } from '#core/facts.ts';
import type { RecordType } from './record-type.ts';

/**
 * Used outside the page. What CRM labels stand for, in English, German and French, the commonest in Spanish, Italian, Dutch and Portuguese: per fact the labels as
 * `plainLabel` leaves them, best first. A label that could mean two things stands under neither.
 */
type Names = { readonly [F in FactName]?: string };

/** On any record. */
const everywhere: Names = {
  'crm.stage':
    'deal stage|stage|opportunity stage|sales stage|pipeline stage|phase|verkaufsphase|dealphase|deal-phase|étape|étape de la transaction|phase de vente|etapa|fase|etapa del negocio|etapa de la oportunidad|etapa do negócio|fase opportunità|fase da oportunidade|lifecycle stage|lifecycle-phase|lifecycle phase|lebenszyklusphase|lebenszyklus-phase|lifecycle-stufe|phase du cycle de vie|étape du cycle de vie|lead status|leadstatus|lead-status|status des leads|statut du lead|statut de la piste|account status|status|statut',
  'crm.tier':
    'icp tier|account tier|target account tier|ideal customer profile tier|tier|customer tier|account-tier|icp-stufe|kundenstufe|niveau icp',
  'crm.owner':
    'account owner|company owner|contact owner|lead owner|deal owner|opportunity owner|record owner|owner|assigned to|assigned user|responsible|account manager|salesperson|sales rep|inhaber|accountinhaber|account-inhaber|kontaktinhaber|besitzer|zuständig|zuständiger mitarbeiter|unternehmensinhaber|deal-inhaber|lead-inhaber|opportunity-inhaber|für das unternehmen zuständiger mitarbeiter|für unternehmen zuständiger mitarbeiter|für den kontakt zuständiger mitarbeiter|für kontakt zuständiger mitarbeiter|für den deal zuständiger mitarbeiter|für deal zuständiger mitarbeiter|verantwortlicher|verantwortliche person|eigentümer|account-eigentümer|kontakteigentümer|lead-eigentümer|verkaufschancenbesitzer|propriétaire|propriétaire du compte|propriétaire du contact|propriétaire de l’entreprise|propriétaire de la transaction|propriétaire de la piste|propriétaire de l’opportunité|propriétaire du lead|assigné à|responsable|propietario|propietario del contacto|propietario de la cuenta|propietario de la empresa|propietario del negocio|propietario de la oportunidad|asignado a|proprietario|proprietario account|proprietario del contatto|assegnato a|eigenaar|accounteigenaar|eigenaar van contact|toegewezen aan|proprietário|proprietário da conta|proprietário do contato|responsável|atribuído a|kontakt-inhaber|kontoinhaber|firmeninhaber|zugewiesen an|zugewiesen|assegnato|comercial responsable',
  'crm.lastActivityAt':
    'last activity date|last activity|last activity on|last contacted|last contacted date|last engagement date|last touch|last interaction|last communication|datum der letzten aktivität|letzte aktivität|zuletzt kontaktiert|letzte aktivität am|letzter kontakt|datum des letzten kontakts|zuletzt kontaktiert am|date de dernière activité|date de la dernière activité|dernière activité|dernier contact',
  'crm.nextMeetingAt':
    'next meeting|next meeting date|next activity date|next activity|next step date|nächstes meeting|nächster termin|datum der nächsten aktivität|nächste aktivität|prochaine réunion|prochain rendez-vous|date de la prochaine activité|prochaine activité',
  'crm.amount':
    'amount|deal amount|deal value|opportunity amount|value|budget|est. revenue|estimated revenue|betrag|dealbetrag|deal-betrag|deal-wert|montant|montant de la transaction|valeur|valeur de l’affaire|importe|importo|bedrag|wert|dealwert|geschätzter umsatz|revenu estimé|valor|valor del negocio|valore|waarde|valor do negócio',
  'company.name':
    'company name|account name|organization name|organisation name|organization|organisation|company|account|associated company|primary company|parent customer|unternehmensname|unternehmen|firma|firmenname|accountname|account-name|nom de l’entreprise|entreprise|société|nom du compte|compte|empresa|azienda|bedrijf|nombre de la empresa|nombre de la cuenta|cuenta|nome azienda|nome account|bedrijfsnaam|accountnaam|organisatie|nome da empresa|nome da conta|organização|organización|organizzazione',
  'company.domain':
    'company domain name|domain name|domain|domains|website|website url|web site|web|homepage|url|unternehmensdomain|domain-name|domainname des unternehmens|webseite|website-url|internetseite|nom de domaine|nom de domaine de l’entreprise|domaine|site web|site internet|url du site web|site|sitio web|sito web|dominio|domein|domínio|site da web|pagina web|página web|main website|work website|site web principal|haupt-website',
  'company.industry':
    'industry|sector|industry group|branche|industrie|wirtschaftszweig|secteur|secteur d’activité|industria|settore|sector|bedrijfstak|setor|setor de atividade|sector de actividad',
  'company.employees':
    'number of employees|no. of employees|no of employees|employees|employee count|employee range|# employees|num employees|headcount|company size|size|mitarbeiter|mitarbeiterzahl|mitarbeiteranzahl|anzahl mitarbeiter|anzahl der mitarbeiter|zahl der mitarbeiter|unternehmensgröße|nombre d’employés|effectif|effectifs|employés|taille de l’entreprise|número de empleados|empleados|dipendenti|número de funcionários|nº de funcionários|funcionários|werknemers|medewerkers|numero di dipendenti|aantal werknemers|aantal medewerkers',
  'company.revenue':
    'annual revenue|revenue|estimated arr|annual recurring revenue|annual sales|estimated annual revenue|yearly revenue|arr|jahresumsatz|umsatz|chiffre d’affaires|chiffre d’affaires annuel|revenu annuel|ingresos anuales|facturación|fatturato|fatturato annuo|jaaromzet|omzet|jaarlijkse omzet|receita anual|faturamento anual',
  'company.founded':
    'year founded|founded|foundation date|founded year|year established|gründungsjahr|gegründet|année de fondation|année de création',
  'company.type': 'ownership|company type|eigentumsverhältnis|besitzverhältnis|type de propriété',
  'company.fundingStage':
    'funding stage|last funding round|funding round|latest funding stage|finanzierungsphase|stade de financement',
  'company.fundingAt': 'last funding date|latest funding date|funding date|datum der letzten finanzierung',
  'company.technologies':
    'web technologies|technologies|technology stack|tech stack|technologien|web-technologien|technologies web',
  'company.linkedin': 'linkedin company page|linkedin company url|linkedin company|company linkedin url',
};

const address =
  'billing address|address|primary address|headquarters|main address|company address|primary location|rechnungsadresse|adresse|anschrift|adresse de facturation|hauptsitz|siège social|location';

/** Where the record is about a company, or a lead of one: the place and the telephone are the company's. */
const onCompany: Names = {
  'company.city': `city|billing city|stadt|ort|rechnungsort|address 1: city|adresse 1: ort|adresse 1: stadt|adresse 1 : ville|adresse 1: ville|ville|ciudad|città|plaats|woonplaats|cidade|localidad|${address}`,
  'company.country': `country|country/region|country / region|billing country|land|land/region|rechnungsland|address 1: country/region|address 1: country|adresse 1: land/region|adresse 1: land|adresse 1 : pays/région|adresse 1: pays/région|pays|pays/région|país|paese|${address}`,
};
const onlyCompany: Names = {
  'company.name': 'name|nom|nombre|nome|naam',
  'company.phone':
    'phone|phone number|office phone|main phone|company phone|telephone|telefon|telefonnummer|téléphone|numéro de téléphone|teléfono|telefono|telefoon|telefoonnummer|telefone|main phone|work phone|téléphone principal',
  'company.description':
    'description|about us|about|company description|beschreibung|über uns|description de l’entreprise',
  'company.linkedin': 'linkedin|linkedin url|linkedin profile',
};
const employer =
  'nome società|società|ragione sociale|employer|current employer|arbeitgeber|employeur|empleador|datore di lavoro|werkgever|empregador';
const onPerson: Names = {
  'company.name': employer,
  'person.name':
    'name|full name|contact name|lead name|vollständiger name|nom complet|nombre de contacto|nombre del contacto|kontaktname|nom du contact|nome contatto|nome del contatto|contactnaam|nome do contato',
  'person.title':
    'job title|title|position|job position|role|berufsbezeichnung|jobtitel|titel|position im unternehmen|intitulé du poste|poste|fonction|titre|cargo|puesto|título|título del puesto|ruolo|qualifica|functie|functietitel|puesto de trabajo|posizione|posizione lavorativa|cargo do contato|functieomschrijving',
  'person.email':
    'email|e-mail|email address|e-mail-adresse|primary email|adresse e-mail|courriel|emails|correo electrónico|correo|indirizzo e-mail|e-mailadres|work email|main email|posta elettronica|e-mail professionnel',
  'person.company':
    'company name|account name|organization|organisation|company|account|associated company|primary company|unternehmensname|unternehmen|firma|accountname|nom de l’entreprise|entreprise|société|nom du compte|compte|nombre de la empresa|nombre de la cuenta|empresa|cuenta|azienda|nome azienda|bedrijf|bedrijfsnaam|organisatie|nome da empresa|organização|organización|organizzazione|' +
    employer,
  'person.department': 'department|abteilung|département|service|departamento|reparto|dipartimento|afdeling',
};

/** Who buys stands first: "Company" may be whose CRM it is, where a deal names a party too. */
const onDeal: Names = { 'company.name': 'account name|account|customer|kunde|client|cliente|klant|party|partei|tiers' };

/** The labels of every fact that a record of this type can state. */
export function labelsFor(type: RecordType | null): ReadonlyMap<FactName, readonly string[]> {
  const tables = type === 'deal' ? [onDeal, everywhere] : [everywhere];
  if (type === 'company' || type === 'lead' || type === null) tables.push(onCompany);
  if (type === 'company') tables.push(onlyCompany);
  if (type === 'contact' || type === 'lead') tables.push(onPerson);
  const labels = new Map<FactName, readonly string[]>();
  for (const table of tables)
    for (const [fact, names] of Object.entries(table) as [FactName, string][])
      labels.set(fact, [...(labels.get(fact) ?? []), ...names.split('|')]);
  return labels;
}

/** Labels that stand alone on a page as often for something else. */
const vague = new Set(
  'industria|industrie|about|about us|über uns|service|web|site|url|size|title|titel|titre|role|ruolo|functie|fonction|position|poste|status|statut|stage|phase|fase|etapa|sector|location|commercial'.split(
    '|',
  ),
);
const known: ReadonlySet<string> = new Set(
  [everywhere, onCompany, onlyCompany, onPerson, onDeal]
    .flatMap((table) => Object.values(table as Readonly<Record<string, string>>).flatMap((names) => names.split('|')))
    .filter((name) => !vague.has(name)),
);

/** Whether a label, as `comparedLabel` leaves it, is one of those that state a fact. */
export const isKnownLabel = (label: string): boolean => known.has(label);
