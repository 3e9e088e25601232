import { codedRegions } from '#core/parse/regions.ts';

/** Patterns of states and provinces, by which addresses go on behind the town. */

const either = (words: Iterable<string>): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');

const usNames = [...codedRegions.US.values(), 'D\\.C\\.'];
export const usState = `(?:${either([...usNames, ...codedRegions.US.keys()])})`;
export const usStateName = `(?:${either(usNames)})`;
/** As letterheads write them: "N.J.", "Calif.". Only before a code do they say that much. */
export const usStateShort = `(?:${[
  'N\\.\\s?[CDHJMY]|S\\.\\s?[CD]|R\\.\\s?I|W\\.\\s?Va|Ala|Ariz|Ark|Calif?|Colo|Conn|Del|Fla|Ga|Ida?|Ill|Ind|Kans?|Ky|La|Md|Mass|Mich|Minn',
  'Miss|Mo|Mont|Nebr?|Nev|Okla|Ore|Penna?|Pa|Tenn|Tex|Va|Vt|Wash|Wisc?|Wyo',
].join('|')})\\.`;

const provinceNames = [...codedRegions.CA.values(), 'Québec', 'Newfoundland'];
export const province = `(?:${either([...provinceNames, ...codedRegions.CA.keys()])})`;
export const provinceName = `(?:${either(provinceNames)})`;

/** Without Delhi, which is a town as well. */
export const indianState = [
  'Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chandigarh|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala',
  'Madhya Pradesh|Maharashtra|Odisha|Puducherry|Punjab|Rajasthan|Tamil ?[Nn]adu|Telangana|Uttar Pradesh|Uttarakhand|West Bengal|India',
].join('|');

export const brazilianState = 'A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO';
export const brazilianStateName = `(?:${[
  'Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Distrito Federal|Espírito Santo|Goiás|Maranhão|Mato Grosso(?: do Sul)?|Minas Gerais|Pará|Paraíba',
  'Paraná|Pernambuco|Piauí|Rio de Janeiro|Rio Grande do (?:Norte|Sul)|Rondônia|Roraima|Santa Catarina|São Paulo|Sergipe|Tocantins',
].join('|')})`;
