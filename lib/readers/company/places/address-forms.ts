import type { Form } from './address-form.ts';
import { others } from './forms-elsewhere.ts';
import { european } from './forms-of-europe.ts';
import { indian } from './forms-of-india.ts';
import { latinAmerican } from './forms-of-latin-america.ts';
import { western } from './forms-of-the-west.ts';

/** The forms that countries give to postal addresses, in the order in which they are tried; a line in one of these tables adds one. */
export const forms: readonly Form[] = [...western, ...european, ...indian, ...latinAmerican, ...others];
