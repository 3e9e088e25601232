/** Where openings stand and people apply. */
export const openings = `
Greenhouse|grnh.se/ boards.greenhouse.io job-boards.greenhouse.io job-boards.eu.greenhouse.io boards.eu.greenhouse.io boards-api.greenhouse.io
Lever|jobs.lever.co jobs.eu.lever.co api.lever.co
Workday|myworkdayjobs.com
Ashby|jobs.ashbyhq.com
Personio|.jobs.personio. -jobs.personio.
Workable|apply.workable.com .workable.com/ workable.com/assets/embed =whr(document =workable.com/assets/embed
SmartRecruiters|careers.smartrecruiters.com jobs.smartrecruiters.com static.smartrecruiters.com
BambooHR|bamboohr.com/
Recruitee|recruitee.com/ recruiteecdn.com
Teamtailor|teamtailor.com/ teamtailor-cdn.com
iCIMS|icims.com/
Rippling|ats.rippling.com
Join|join.com/companies join.com/widget join.com/api/widget
softgarden|.softgarden.io
Breezy HR|.breezy.hr
Jobvite|jobs.jobvite.com
Pinpoint|.pinpointhq.com
Welcome to the Jungle|welcomekit.co cdn.welcometothejungle.com/widgets welcometothejungle.com/embed
Flatchr|.flatchr.io
Homerun|.homerun.co
JazzHR|.applytojob.com/
Trakstar Hire|.recruiterbox.com/ .hire.trakstar.com/
Gusto|jobs.gusto.com/
Paylocity|recruiting.paylocity.com/
Paycom|paycomonline.net/
ADP|workforcenow.adp.com recruiting.adp.com myjobs.adp.com
UKG|recruiting.ultipro. recruiting2.ultipro. .rec.pro.ukg.net
SAP SuccessFactors|.successfactors.com/ .successfactors.eu/
Oracle Taleo|.taleo.net/
Oracle Recruiting|.oraclecloud.com/hcmui/
Cornerstone|.csod.com/
Dayforce|.dayforcehcm.com/
Factorial|.factorialhr.
HiBob|.careers.hibob.com
Comeet|comeet.co/ comeet.com/jobs
Freshteam|.freshteam.com/
Bullhorn|.bullhornstaffing.com
d.vinci|.dvinci-hr.com/
rexx systems|.rexx-systems.com
`;
