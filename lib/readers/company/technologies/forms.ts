/** Forms and surveys, and what sends their answers on. */
export const forms = `
Typeform|embed.typeform.com .typeform.com/ =embed.typeform.com
Jotform|form.jotform.com cdn.jotfor.ms jotform.com/jsform submit.jotform.com form.jotformeu.com eu.jotform.com
Tally|tally.so/embed tally.so/r/ tally.so/widgets =tally.so/widgets
Google Forms|docs.google.com/forms forms.gle/ docs.google.com/spreadsheet/embeddedform
Microsoft Forms|forms.office.com/ forms.microsoft.com/
Formspree|formspree.io/
Web3Forms|api.web3forms.com web3forms.com/client
FormSubmit|formsubmit.co/
Formstack|.formstack.com/forms
Wufoo|.wufoo.com/ =wufoo.com
SurveyMonkey|widget.surveymonkey.com surveymonkey.com/r/ =surveymonkey.com
Qualtrics|siteintercept.qualtrics.com =siteintercept.qualtrics.com
Cognito Forms|cognitoforms.com/
Paperform|paperform.co/__embed
Fillout|server.fillout.com embed.fillout.com
Basin|usebasin.com/f/
Getform|getform.io/f/
Formspark|submit-form.com/
EmailJS|/@emailjs/ /emailjs-com cdn.emailjs.com =emailjs.init( =emailjs.send =api.emailjs.com
Airtable|airtable.com/embed airtable.com/app airtable.com/shr
monday.com|forms.monday.com
ClickUp|forms.clickup.com
Smartsheet|app.smartsheet.com/b/form
`;
