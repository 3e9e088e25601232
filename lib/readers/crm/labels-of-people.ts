import type { LabelRows } from './label-rows.ts';

/** What records of contacts and leads call what is so of the person, a language a row. */

/** Whom somebody works for. */
const employer = [
  // English, German, French
  'employer|current employer',
  'arbeitgeber',
  'employeur',
  // Spanish, Italian, Dutch, Portuguese
  'empleador',
  'nome società|società|ragione sociale|datore di lavoro',
  'werkgever',
  'empregador',
];

export const labelsOfPeople: LabelRows = {
  'company.name': employer,
  'person.name': [
    // English, German, French
    'name|full name|contact name|lead name',
    'vollständiger name|kontaktname',
    'nom complet|nom du contact',
    // Spanish, Italian, Dutch, Portuguese
    'nombre de contacto|nombre del contacto',
    'nome contatto|nome del contatto',
    'contactnaam',
    'nome do contato',
    // Japanese
    '氏名|担当者名',
  ],
  'person.title': [
    // English, German, French
    'job title|title|position|job position|role',
    'berufsbezeichnung|jobtitel|titel|position im unternehmen',
    'intitulé du poste|poste|fonction|titre',
    // Spanish, Italian, Dutch, Portuguese
    'cargo|puesto|título|título del puesto|puesto de trabajo',
    'ruolo|qualifica|posizione|posizione lavorativa',
    'functie|functietitel|functieomschrijving',
    'cargo do contato',
    // Japanese
    '役職',
  ],
  'person.email': [
    // English, German, French
    'email|e-mail|email address|primary email|emails|work email|main email',
    'e-mail-adresse',
    'adresse e-mail|courriel|e-mail professionnel',
    // Spanish, Italian, Dutch
    'correo electrónico|correo',
    'indirizzo e-mail|posta elettronica',
    'e-mailadres',
    // Japanese
    'メールアドレス',
  ],
  'person.company': [
    // English
    'company name|account name|organization|organisation|company|account|associated company|primary company',
    // German, French
    'unternehmensname|unternehmen|firma|firmenname|accountname|account-name|kontoname',
    'nom de l’entreprise|entreprise|société|nom du compte|compte',
    // Spanish; "empresa" in Portuguese, too
    'nombre de la empresa|nombre de la cuenta|empresa|cuenta|organización',
    // Italian, Dutch, Portuguese
    'azienda|nome azienda|organizzazione',
    'bedrijf|bedrijfsnaam|organisatie',
    'nome da empresa|organização',
    ...employer,
  ],
  'person.department': [
    // English, German, French
    'department',
    'abteilung',
    'département|service',
    // Spanish and Portuguese, Italian, Dutch
    'departamento',
    'reparto|dipartimento',
    'afdeling',
    // Japanese
    '部署',
  ],
};
