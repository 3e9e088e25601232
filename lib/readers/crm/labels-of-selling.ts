import type { LabelRows } from './label-rows.ts';

/** What records of any type call what the team keeps about the sale, a language a row. */
export const labelsOfSelling: LabelRows = {
  'crm.stage': [
    // The stage of a deal: English, German
    'deal stage|stage|opportunity stage|sales stage|pipeline stage|phase',
    'verkaufsphase|dealphase|deal-phase',
    // French, Spanish and Portuguese, Italian
    'étape|étape de la transaction|phase de vente',
    'etapa|fase|etapa del negocio|etapa de la oportunidad|etapa do negócio|fase da oportunidade',
    'fase opportunità|fase vendita|fase di vendita',
    // Japanese
    'フェーズ|商談フェーズ',
    // The stage of a company's life cycle: English, German, French
    'lifecycle stage',
    'lifecycle-phase|lifecycle phase|lebenszyklusphase|lebenszyklus-phase|lifecycle-stufe',
    'phase du cycle de vie|étape du cycle de vie',
    // The status of a lead: English, German, French; of an account
    'lead status|leadstatus|lead-status|status des leads',
    'statut du lead|statut de la piste',
    'account status',
  ],
  'crm.tier': [
    // English, German, French
    'icp tier|account tier|target account tier|ideal customer profile tier|tier|customer tier',
    'account-tier|icp-stufe|kundenstufe',
    'niveau icp',
  ],
  'crm.owner': [
    // English
    'account owner|company owner|contact owner|lead owner|deal owner|opportunity owner|record owner|owner',
    'assigned to|assigned user|responsible|account manager|salesperson|sales rep',
    // German
    'inhaber|accountinhaber|account-inhaber|kontaktinhaber|besitzer|zuständig|zuständiger mitarbeiter',
    'unternehmensinhaber|deal-inhaber|lead-inhaber|opportunity-inhaber',
    'für das unternehmen zuständiger mitarbeiter|für unternehmen zuständiger mitarbeiter',
    'für den kontakt zuständiger mitarbeiter|für kontakt zuständiger mitarbeiter',
    'für den deal zuständiger mitarbeiter|für deal zuständiger mitarbeiter',
    'verantwortlicher|verantwortliche person|eigentümer|account-eigentümer|kontakteigentümer|lead-eigentümer',
    'verkaufschancenbesitzer|kontakt-inhaber|kontoinhaber|firmeninhaber|zugewiesen an|zugewiesen',
    // French; "responsable" in Spanish, too
    'propriétaire|propriétaire du compte|propriétaire du contact|propriétaire de l’entreprise',
    'propriétaire de la transaction|propriétaire de la piste|propriétaire de l’opportunité|propriétaire du lead',
    'assigné à|responsable',
    // Spanish
    'propietario|propietario del contacto|propietario de la cuenta|propietario de la empresa',
    'propietario del negocio|propietario de la oportunidad|asignado a|comercial responsable',
    // Italian
    'proprietario|proprietario account|proprietario del contatto|assegnato a|assegnato',
    // Dutch
    'eigenaar|accounteigenaar|eigenaar van contact|toegewezen aan',
    // Portuguese
    'proprietário|proprietário da conta|proprietário do contato|responsável|atribuído a',
    // Japanese
    '担当営業|営業担当|営業担当者|取引先所有者',
  ],
  'crm.lastActivityAt': [
    // English
    'last activity date|last activity|last activity on|last contacted|last contacted date|last engagement date',
    'last touch|last interaction|last communication',
    // German
    'datum der letzten aktivität|letzte aktivität|zuletzt kontaktiert|letzte aktivität am|letzter kontakt',
    'datum des letzten kontakts|zuletzt kontaktiert am',
    // French
    'date de dernière activité|date de la dernière activité|dernière activité|dernier contact',
  ],
  'crm.nextMeetingAt': [
    // English, German, French
    'next meeting|next meeting date|next activity date|next activity|next step date',
    'nächstes meeting|nächster termin|datum der nächsten aktivität|nächste aktivität',
    'prochaine réunion|prochain rendez-vous|date de la prochaine activité|prochaine activité',
  ],
  'crm.amount': [
    // English
    'amount|deal amount|deal value|opportunity amount|value|budget|est. revenue|estimated revenue',
    // German, French
    'betrag|dealbetrag|deal-betrag|deal-wert|wert|dealwert|geschätzter umsatz',
    'montant|montant de la transaction|valeur|valeur de l’affaire|revenu estimé',
    // Spanish and Portuguese, Italian, Dutch
    'importe|valor|valor del negocio|valor do negócio',
    'importo|valore|ricavi stimati',
    'bedrag|waarde',
    // Japanese
    '金額|商談金額|受注金額',
  ],
};

/** How far it is with the record itself, where the record is somebody's to sell to: a case, a task and a contract have a status, too. */
export const labelsOfStatus: LabelRows = { 'crm.stage': ['status|statut'] };
