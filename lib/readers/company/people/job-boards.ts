import { any } from '#core/any-of.ts';

/** Firms that keep other companies' openings, each company's under a name of its own. */
const hosts = any(
  'greenhouse\\.io|lever\\.co|myworkdayjobs\\.com|ashbyhq\\.com|jobs\\.personio\\.|workable\\.com|smartrecruiters\\.com',
  'bamboohr\\.com|recruitee\\.com|teamtailor\\.com|icims\\.com|softgarden\\.io|breezy\\.hr|jobvite\\.com',
  'pinpointhq\\.com|flatchr\\.io|homerun\\.co|rippling\\.com|grnh\\.se|applytojob\\.com|recruiterbox\\.com|jobs\\.gusto\\.com|-jobs\\.personio\\.',
  // Makers whose customers' staff come to the same hosts: the path says that people apply there.
  'recruiting\\.paylocity\\.com|(?:workforcenow|recruiting|myjobs)\\.adp\\.com/\\S*(?:recruit|career|job)|paycomonline\\.net/\\S*/ats',
  'recruiting2?\\.ultipro\\.\\w+|\\.successfactors\\.\\w+/career|taleo\\.net/careersection|csod\\.com/ux/ats|jobs\\.dayforcehcm\\.com',
  '[\\w-]\\.factorialhr\\.\\w+|careers\\.hibob\\.com|freshteam\\.com/jobs|zohorecruit\\.\\w+|comeet\\.com/jobs/|oraclecloud\\.com/hcmui',
  '[\\w-]\\.(?:dvinci-hr|rexx-systems)\\.com',
);
/** The makers' own sites are no use of them. */
export const notOfMaker = `(?!${any(
  'www\\.(?!smartrecruiters)|(?:blog|help|support|resources|developers?|docs|status|community|learn|academy|info|get|go)\\.',
  '(?:bamboohr|recruitee|teamtailor|personio|workable|recruiterbox|applytojob|zendesk|freshdesk|pipedrive|greenhouse|lever)\\.\\w+(?:/|$)',
)})`;
/** The beginning of an address at one of them. */
export const boardHost = `^(?:https?:)?//${notOfMaker}[^/]*${hosts}|//(?:www\\.)?join\\.com/companies`;
