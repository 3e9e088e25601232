import { type Form, made, townThen } from './address-form.ts';
import { end, town } from './address-parts.ts';
import { indianState } from './states.ts';

/** The forms of postal addresses in India: six digits behind the town; in the order in which they are tried. */

const indianTown = [
  '(?:New )?Delhi|(?:Navi )?Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Secunderabad|Pune|Ahmedabad',
  'Gandhinagar|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Surat|Vadodara|Rajkot|Coimbatore|Kochi|Cochin',
  'Visakhapatnam|Chandigarh|Mohali|Ludhiana|Noida|Gurgaon|Gurugram|Faridabad|Ghaziabad|Thane|Nashik',
  'Mysore|Mysuru|Bhubaneswar|Guwahati|Patna|Thiruvananthapuram',
].join('|');
const indianCode = 'A\\.?P|T\\.?S|T\\.?N|U\\.?P|M\\.?P|W\\.?B|M\\.?S|MH|GJ|HR|RJ|KL|PB|KA|JH|CG|HP';
const pin = '[1-8]\\d{2}\\s?\\d{3}';

export const indian: readonly Form[] = [
  {
    code: /\d{3}\s?\d{3}(?!\d)/,
    find: townThen(
      `,?\\s*(?:\\(?(?:${indianState}|(?<=,\\s)(?:${indianCode})|(?<=New Delhi,?\\s)Delhi)\\)?)[\\s,.:–-]*\\d{3}\\s?\\d{3}(?!\\d)`,
    ),
    country: 'IN',
  },
  // "Bengaluru - 560025, Karnataka": the code stands before the state.
  {
    code: /[1-8]\d{2}\s?\d{3}(?!\d)/,
    find: townThen(`,?\\s*(?:[-–]\\s*)?${pin},?\\s+(?:${indianState})(?!\\p{L})`),
    country: 'IN',
  },
  // Large towns say themselves whose code it is.
  {
    code: /[1-8]\d{2}\s?\d{3}(?!\d)/,
    find: made(`(?:^|[,|·]\\s*|\\s)(${indianTown}),?\\s*(?:[-–]\\s*)?${pin}(?!\\d|\\s\\d{4})`),
    country: 'IN',
  },
  // "Mumbai - 55": the last two of its digits, as one says them there.
  {
    code: /\p{L}\s?[-–]\s?\d{1,3}(?:\D|$)/u,
    find: made(`(?<!\\p{L})(${indianTown})\\s?[-–]\\s?\\d{1,3}${end}`),
    country: 'IN',
  },
  // "Kochi - 682 004" on a line of its own.
  {
    code: /^\D+[-–]\s?[1-8]\d{2}\s?\d{3}[.,]?$/,
    find: made(`^(${town})\\s?[-–]\\s?${pin}[.,]?$`),
    country: null,
    could: ['IN', 'CN', 'RO'],
  },
  {
    code: /[1-8]\d{2}\s?\d{3}(?!\d)/,
    find: townThen(`,?\\s+(?:[-–]\\s*)?${pin}(?!\\d)`),
    country: null,
    could: ['IN', 'CN', 'RO'],
    needsStreet: true,
  },
];
