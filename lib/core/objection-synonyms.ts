/**
 * What a seller types in haste, and the words in which buyers and handlers say it. Each line is one meaning; the first words, before the arrow,
 * are looked up, the others are what they may stand for. Only words of one meaning in a sale stand here: a synonym that is often wrong costs
 * more than one that is missing.
 */
const lines = `
gdpr dsgvo privacy datenschutz ccpa safe secure breach hacked > data stored security gdpr privacy
soc2 soc iso compliance compliant pentest infosec > security certified soc iso audit
hosting residency server servers > data stored region
cost costs pricey costly price pricing money afford teuer kosten preis > expensive price budget cost
cheap cheaper discount rabatt > expensive price cheaper
budget roi value worth payback > budget expensive price cost
diy inhouse homegrown selfmade > build ourselves own
develop devs developers engineers > build engineers ourselves
boss manager superior chef approval signoff signature buyin > convince decides sign boss approve
ceo cfo board committee stakeholders > convince cfo decides sign
competitor competitors incumbent vendor rival alternative existing supplier > use already tool other
already have satisfied happy > already use happy
busy bandwidth capacity zeit hurry priority priorities > time project quarter
later postpone delay someday wait spring summer autumn winter > year quarter later now
switch switching migrate migration replace onboarding rollout setup implement implementation > integration take months connect switch
api connector plugin connect integrate > integration connect
lockin lock locked commitment terms cancel cancellation notice exit kuendigen vertrag > sign years leave month contract
startup tiny unknown young bankrupt bankruptcy insolvent > small years
reference references referral > who else uses small
outage downtime uptime sla reliable reliability trust risk risky > down lose depend risk
legal lawyer lawyers counsel > contract sign
compare comparison > others price use
undecided unsure hesitate > decided discussion
erp sap netsuite oracle > erp module system
`;

const table = new Map<string, readonly string[]>();
for (const line of lines.trim().split('\n')) {
  const [asked = '', meant = ''] = line.split(' > ');
  for (const word of asked.split(' '))
    table.set(word, [...(table.get(word) ?? []), ...meant.split(' ').filter((each) => each !== word)]);
}

/** What a folded word may stand for; [] for most words. */
export const standsFor = (word: string): readonly string[] => table.get(word) ?? [];
