import type { LabelRows } from './label-rows.ts';

/** What records call what is so of a company, a language a row. */

/** On any record. */
export const labelsOnAnyRecord: LabelRows = {
  'company.name': [
    // English
    'company name|account name|organization name|organisation name|organization|organisation|company|account',
    'associated company|primary company|parent customer',
    // German, French
    'unternehmensname|unternehmen|firma|firmenname|accountname|account-name|kontoname',
    'nom de l’entreprise|entreprise|société|nom du compte|compte',
    // Spanish; "empresa" in Portuguese, too
    'empresa|nombre de la empresa|nombre de la cuenta|cuenta|organización',
    // Italian, Dutch, Portuguese
    'azienda|nome azienda|nome account|organizzazione',
    'bedrijf|bedrijfsnaam|accountnaam|organisatie',
    'nome da empresa|nome da conta|organização',
    // Japanese
    '会社名|企業名|取引先名|顧客名',
  ],
  'company.domain': [
    // English
    'company domain name|domain name|domain|domains|website|website url|web site|web|homepage|url',
    'main website|work website',
    // German, French
    'unternehmensdomain|domain-name|domainname des unternehmens|webseite|website-url|internetseite|haupt-website',
    'nom de domaine|nom de domaine de l’entreprise|domaine|site web|site internet|url du site web|site web principal',
    // Portuguese and others
    'site',
    // Spanish, Italian, Dutch, Portuguese
    'sitio web|dominio|pagina web|página web',
    'sito web',
    'domein',
    'domínio|site da web',
    // Japanese
    'ホームページ|ウェブサイト|webサイト',
  ],
  'company.industry': [
    // English, German, French
    'industry|sector|industry group',
    'branche|industrie|wirtschaftszweig',
    'secteur|secteur d’activité',
    // Spanish, Italian, Dutch, Portuguese
    'industria|sector de actividad',
    'settore',
    'bedrijfstak',
    'setor|setor de atividade',
    // Japanese
    '業種|業界',
  ],
  'company.employees': [
    // English
    'number of employees|no. of employees|no of employees|employees|employee count|employee range|# employees',
    'num employees|headcount|company size|size',
    // German, French
    'mitarbeiter|mitarbeiterzahl|mitarbeiteranzahl|anzahl mitarbeiter|anzahl der mitarbeiter|zahl der mitarbeiter',
    'unternehmensgröße',
    'nombre d’employés|effectif|effectifs|employés|taille de l’entreprise',
    // Spanish, Italian, Dutch, Portuguese
    'número de empleados|empleados',
    'dipendenti|numero di dipendenti',
    'werknemers|medewerkers|aantal werknemers|aantal medewerkers',
    'número de funcionários|nº de funcionários|funcionários',
    // Japanese
    '従業員数|社員数',
  ],
  'company.revenue': [
    // English
    'annual revenue|revenue|estimated arr|annual recurring revenue|annual sales|estimated annual revenue',
    'yearly revenue|arr',
    // German, French
    'jahresumsatz|umsatz',
    'chiffre d’affaires|chiffre d’affaires annuel|revenu annuel',
    // Spanish, Italian, Dutch, Portuguese
    'ingresos anuales|facturación',
    'fatturato|fatturato annuo',
    'jaaromzet|omzet|jaarlijkse omzet',
    'receita anual|faturamento anual',
    // Japanese
    '売上高|年商',
  ],
  'company.founded': [
    // English, German, French
    'year founded|founded|foundation date|founded year|year established',
    'gründungsjahr|gegründet',
    'année de fondation|année de création',
  ],
  'company.type': [
    // English, German, French
    'ownership|company type',
    'eigentumsverhältnis|besitzverhältnis',
    'type de propriété',
  ],
  'company.fundingStage': [
    // English, German, French
    'funding stage|last funding round|funding round|latest funding stage|latest funding round',
    'last funding type|funding type|last funding|funding',
    'finanzierungsphase',
    'stade de financement',
  ],
  'company.fundingAt': [
    // English, German
    'last funding date|latest funding date|funding date',
    'datum der letzten finanzierung',
  ],
  'company.technologies': [
    // English, German, French
    'web technologies|technologies|technology stack|tech stack',
    'technologien|web-technologien',
    'technologies web',
  ],
  'company.linkedin': ['linkedin company page|linkedin company url|linkedin company|company linkedin url'],
};

/** Of an address as a whole: English, German, French. */
const address = [
  'billing address|address|primary address|headquarters|main address|company address|primary location',
  'rechnungsadresse|adresse|anschrift|hauptsitz',
  'adresse de facturation|siège social',
  'location',
];

/** Where a record has one place, and it is the company's. */
export const labelsOfPlaces: LabelRows = {
  'company.city': [
    // English, German, French
    'city|billing city|address 1: city',
    'stadt|ort|stadt/ort|rechnungsort|adresse 1: ort|adresse 1: stadt',
    'ville|adresse 1 : ville|adresse 1: ville',
    // Spanish, Italian, Dutch, Portuguese
    'ciudad|localidad',
    'città',
    'plaats|woonplaats',
    'cidade',
    ...address,
  ],
  'company.country': [
    // English; "land" in German and Dutch
    'country|country/region|country / region|billing country|address 1: country/region|address 1: country',
    'land|land/region|rechnungsland|adresse 1: land/region|adresse 1: land',
    // French, Spanish and Portuguese, Italian
    'pays|pays/région|adresse 1 : pays/région|adresse 1: pays/région',
    'país',
    'paese',
    ...address,
  ],
};

/** On a company's own record. */
export const labelsOfCompanies: LabelRows = {
  // English, French, Spanish, Italian and Portuguese, Dutch
  'company.name': ['name', 'nom', 'nombre', 'nome', 'naam'],
  'company.phone': [
    // English
    'phone|phone number|office phone|main phone|company phone|telephone|work phone',
    // German, French
    'telefon|telefonnummer',
    'téléphone|numéro de téléphone|téléphone principal',
    // Spanish, Italian, Dutch, Portuguese
    'teléfono',
    'telefono',
    'telefoon|telefoonnummer',
    'telefone',
    // Japanese
    '電話番号|代表電話',
  ],
  'company.description': [
    // English, German, French
    'description|about us|about|company description',
    'beschreibung|über uns',
    'description de l’entreprise',
  ],
  'company.linkedin': ['linkedin|linkedin url|linkedin profile'],
};

/** On a deal. Who buys stands first: "Company" may be whose CRM it is, where a deal names a party too. */
export const labelsOfDealCompanies: LabelRows = {
  'company.name': [
    // English, German, French
    'account name|account|customer',
    'kunde',
    'client',
    // Spanish and Italian, Dutch
    'cliente',
    'klant',
    // A party: English, German, French
    'party',
    'partei',
    'tiers',
  ],
};
