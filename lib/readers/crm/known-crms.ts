import type { RecordType } from './record-type.ts';

/** The CRMs that the general record reader knows by their address, or by what their pages show wherever they are hosted. */

/** A CRM that is known. */
export interface Known {
  readonly system: string;
  /** Where it is hosted by its maker, with the pattern that can be granted. */
  readonly host?: RegExp;
  readonly match?: string;
  /** What its paths begin with, on hosts that serve its maker's other applications, too. */
  readonly below?: RegExp;
  /** What its records show wherever they are hosted. */
  readonly landmark?: string;
  /** In path, query or hash: the record's type, then its id. */
  readonly record: RegExp;
  /** What a record of its own is called, where the word means another kind elsewhere. */
  readonly calls?: Readonly<Record<string, RecordType>>;
  /** What it calls companies and people alike: the fields tell which. */
  readonly either?: true;
  /** Its leads are companies: the heading of one is a company's name. */
  readonly leadsAreCompanies?: true;
  /** It keeps more than a CRM does: a record is what the page says to be of a kind that we know. */
  readonly someRecords?: true;
  /** The heading of a lead says what it is about: nobody's name. */
  readonly leadsHaveTitles?: true;
}

/** What a record of Odoo stands in. */
const odooForm = 'label.o_form_label';

export const systems: readonly Known[] = [
  {
    system: 'Pipedrive',
    host: /\.pipedrive\.com$/,
    match: 'https://*.pipedrive.com/*',
    record: /^\/(deal|person|organization|leads)\/(?:inbox\/)?([\w-]+)/,
    leadsHaveTitles: true,
  },
  {
    system: 'Dynamics 365',
    host: /\.crm\d*\.dynamics\.com$/,
    match: 'https://*.dynamics.com/*',
    landmark: '[data-id$="-FieldSectionItemContainer"], [data-attributename]',
    record: /^(?=.*?[?&](?:etn|etc)=(\w+))(?=.*?[?&]id=(?:\{|%7b)?([\w-]{36})|)/i,
    calls: { 1: 'company', 2: 'contact', 3: 'deal', 4: 'lead' },
  },
  {
    system: 'Zoho CRM',
    host: /^crm(?:plus)?\.(?:zoho\.(?:com|eu|in|com\.au|jp|sa|ca|uk|com\.cn)|zohocloud\.ca)$/,
    match: 'https://crm.zoho.com/*',
    record: /\/tab\/(\w+)\/(\d+)/,
  },
  {
    system: 'Attio',
    host: /^app\.attio\.com$/,
    match: 'https://app.attio.com/*',
    record: /^\/[^/]+\/(company|person|deals?|companies|people)\/(?:record\/)?([\w-]{8,})/,
  },
  {
    system: 'Twenty',
    host: /\.twenty\.com$/,
    match: 'https://*.twenty.com/*',
    // Its own tests find the bar above a record by this name.
    landmark: '[data-testid="top-bar-title"]',
    record: /^\/object\/(\w+)\/([\w-]{8,})/,
  },
  {
    system: 'Close',
    host: /^app\.close\.com$/,
    match: 'https://app.close.com/*',
    record: /^\/(lead|contact|opportunity)\/(\w+)/,
    leadsAreCompanies: true,
  },
  {
    system: 'Copper',
    host: /^app\.(?:copper|prosperworks)\.com$/,
    match: 'https://app.copper.com/*',
    // "#/organization/12", over a list "?companyDetail=12", "?preview=companies-12"; the path before is about the team's own account.
    record:
      /#.*?[/?&=](organization|compan(?:y|ies)|contact|people|person|lead|deal|opportunit(?:y|ies))s?(?:Detail=|[/-])(\d+)/,
  },
  {
    system: 'Odoo',
    host: /\.odoo\.com$/,
    match: 'https://*.odoo.com/*',
    landmark: odooForm,
    record:
      /^\/odoo\/(?:.*\/)?(crm(?:\.lead)?|contacts|customers|res\.partner|opportunities|action-\d+)\/(\d+|new)(?!\w)|^\/web.*[#&?]id=\d+/,
    either: true,
    leadsHaveTitles: true,
  },
  {
    system: 'CiviCRM',
    landmark: '.crm-summary-row',
    // Joomla and WordPress have its path in their query.
    record: /civicrm(?:\/|%2f)(contact)(?:\/|%2f)view(?=\W).*?[?&]cid=(\d+)/i,
    either: true,
  },
  {
    system: 'vtiger CRM',
    host: /\.od\d*\.vtiger\.com$/,
    landmark: 'td.dvtCellLabel, td[id*="_detailView_fieldLabel_"], td.fieldLabel',
    record: /^(?=.*?[?&]module=(Accounts|Contacts|Leads|Potentials)(?!\w))(?=.*?[?&]record=(\d+))/,
  },
  {
    system: 'Tryton',
    landmark: 'label.form-label',
    record: /#[^/]+\/model\/(party\.party|sale\.opportunity)\/(\d+)/,
  },
  {
    system: 'EspoCRM',
    landmark: '.cell[data-name] > .field[data-name]',
    record: /#(Account|Contact|Lead|Opportunity)\/(?:view|edit)\/(\w+)/,
  },
  {
    system: 'Freshsales',
    host: /\.(?:myfreshworks|freshsales)\.(?:com|io)$/,
    match: 'https://*.myfreshworks.com/*',
    record: /\/(contact|sales_account|account|deal|lead)s?\/(\d+)/,
    calls: { sales_account: 'company' },
  },
  {
    system: 'Zendesk Sell',
    host: /^app\.futuresimple\.com$|\.zendesk\.com$/,
    match: 'https://app.futuresimple.com/*',
    below: /^\/(?:crm|sales)\//,
    record: /^\/(?:crm|sales)\/(?:app\/)?(company|companies|people|contacts|leads?|deals?)\/(\d+)/,
    either: true,
  },
  {
    system: 'Insightly',
    host: /^crm\.(?:\w+\.)?insightly\.com$/,
    match: 'https://*.insightly.com/*',
    record: /\/(?:details|list)\/(organi[sz]ation|contact|lead|opportunity)\/(?:\?.*blade=\/details\/\w+\/)?(\d+)/i,
  },
  {
    system: 'Nutshell',
    host: /^app\.nutshell\.com$/,
    match: 'https://app.nutshell.com/*',
    record: /^\/(company|account|person|contact|lead)\/(\d+)/,
    calls: { lead: 'deal' },
  },
  {
    system: 'Capsule',
    host: /\.capsulecrm\.com$/,
    match: 'https://*.capsulecrm.com/*',
    record: /^\/(party|opportunity)\/(\d+)/,
  },
  {
    system: 'Bitrix24',
    host: /\.bitrix24\.\w+(?:\.\w+)?$/,
    match: 'https://*.bitrix24.com/*',
    record: /\/crm\/(company|contact|lead|deal)\/(?:details|show)\/(\d+)/,
  },
  {
    system: 'Kommo',
    host: /\.(?:kommo|amocrm)\.(?:com|ru)$/,
    match: 'https://*.kommo.com/*',
    record: /^\/(companies|contacts|leads)\/detail\/(\d+)/,
    calls: { leads: 'deal' },
  },
  {
    system: 'SugarCRM',
    host: /\.(?:sugarondemand|sugarapps)\.(?:com|eu)$/,
    match: 'https://*.sugarondemand.com/*',
    landmark: '.record-cell[data-name]',
    record: /#(Accounts|Contacts|Leads|Opportunities)\/([\w-]{8,})/,
  },
  {
    system: 'Folk',
    host: /^app\.folk\.app$/,
    match: 'https://app.folk.app/*',
    // On its own, or in a panel over a group: "?contactId=9a8b".
    record: /[/?&](companies|people|company|person|contact)(?:\/|Id=)([\w-]{2,})/,
    calls: { people: 'contact', person: 'contact' },
    either: true,
  },
  {
    system: 'Apollo',
    host: /^app\.apollo\.io$/,
    match: 'https://app.apollo.io/*',
    record: /\/(accounts|organizations|contacts|people|opportunities)\/(\w{2,})/,
  },
  {
    system: 'Salesloft',
    host: /^app\.salesloft\.com$/,
    match: 'https://app.salesloft.com/*',
    record: /^\/app\/(accounts?|people|person)\/(\d+)/,
  },
  {
    system: 'Keap',
    host: /^(?:app\.keap\.com|keap\.app)$/,
    match: 'https://app.keap.com/*',
    record: /^\/(?:app\/)?(contact|company|companies|deal|opportunit(?:y|ies))s?\/(\d+)/,
  },
  {
    system: 'ActiveCampaign',
    host: /\.activehosted\.com$/,
    match: 'https://*.activehosted.com/*',
    record: /^\/app\/(contact|account|deal)s\/(\d+)/,
  },
  {
    system: 'monday CRM',
    host: /\.monday\.com$/,
    match: 'https://*.monday.com/*',
    record: /^\/(boards)\/\d+(?:\/views\/\d+)?\/pulses\/(\d+)/,
    someRecords: true,
  },
];
