import { any } from '#core/any-of.ts';

/** Firms that keep other companies' openings, each company's under a name of its own. */
const hosts = any(
  'greenhouse\\.io|lever\\.co|myworkdayjobs\\.com|ashbyhq\\.com|jobs\\.personio\\.|workable\\.com|smartrecruiters\\.com',
  'bamboohr\\.com|recruitee\\.com|teamtailor\\.com|icims\\.com|softgarden\\.io|breezy\\.hr|jobvite\\.com',
  'pinpointhq\\.com|flatchr\\.io|homerun\\.co|rippling\\.com',
);
/** The makers' own sites are no use of them. */
export const notOfMaker = '(?!www\\.(?!smartrecruiters)|(?:bamboohr|recruitee|teamtailor|personio)\\.com)';
/** The beginning of an address at one of them. */
export const boardHost = `^(?:https?:)?//${notOfMaker}[^/]*${hosts}|//(?:www\\.)?join\\.com/companies`;
