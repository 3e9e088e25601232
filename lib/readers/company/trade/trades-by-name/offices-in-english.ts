/** The words of trades of offices and technology in English, written as trade-words.ts says. */
export const officesInEnglish = `
software
  case management system*, accounting platform, api platform, booking system*, business intelligence, case management tool*, compliance platform, computer program*
  computer vision, content management system*, conversational ai, customer engagement platform, data integration, digital twin*
  digital wallet platform, e-learning platform*, e-signature*, electronic medical record*, field service management, fitness app*, generative ai
  gis mapping, headless cms, health record*, hr platform, invoicing platform, large language model*, learning platform*, marketing platform
  no code platform, note-taking app*, payroll platform, predictive analytics, process automation, product information management
  productivity app*, property management system*, reservation system*, robotic process, scheduling platform, simulation tool*, software publisher*
  speech recognition, subscription management, telematic*, test automation, ticketing platform, ticketing system*, video conferencing
  voice recognition, warehouse management system*
  ~ chatbot*
it-services
  wordpress development, wordpress site*
  cloud hosting, computer store and repair, database administration, dedicated developers, dedicated servers, digital product agency, domain names
  domain registrar*, drupal, hosting provider*, it asset*, it helpdesk, it outsourc*, it procurement, it staff augmentation, laravel, mac repair
  magento, managed hosting, microsoft gold partner*, mobile development agency, nearshore*, network administration, odoo implementation
  odoo partner*, offshore development, remote developers, sap implementation, server hosting, server installation, shopify agency
  shopify partner*, software outsourc*, system administration, systems engineering and it, umbraco, vps hosting, web application development
  website builder*, website design*, website maintenance, wordpress agency, wordpress developer*
cybersecurity
  antivirus, identity management, security audit*, encryption software
  access management, anti-virus, application security, cloud security, cyber defence, cyber defense, cyber essentials, cyber resilience
  cyber risk, cyber threat*, data loss prevention, digital forensics, digital identity, email security, endpoint protection, endpoint security
  ethical hack*, file transfer security, incident response, managed security, password manag*, red team*, security awareness training
  security operations cent*, security testing, soc as a service
  ~ firewall*
computer-hardware
  barcode printer*, computer monitors, computer peripheral*, computer shop*, computer store*, custom computers, embedded computer*
  gaming computers, gaming pc*, industrial computer*, industrial pc*, label printer*, memory module*, pos hardware, rugged computer*
  rugged tablet*, server hardware, single board computer*, thermal printer*, usb drives
  ~ keyboards, laptops
semiconductors
  chip maker*, chip packaging, chipmaker*, gallium nitride, memory chips, photonic*, silicon carbide
electronics
  cables and connectors, rfid, antenna manufactur*, battery manufactur*, battery pack*, battery technolog*, cable harness*, cable manufactur*, cables and wires, capacitors
  contactors, electrical panel*, encoders, guitar pedal*, heating element*, hi-fi, home automation products, inductors, inverters, lcd display*
  led display*, led light*, led screen*, light fittings, light fixtures, microwave component*, motor controls, oscillators, oscilloscope*
  panel builder*, potentiometers, power converters, resistors, rfid reader*, rfid tags, sensor manufactur*, soldering, thermocouple*
  touch screens, touchscreen*, transformer manufactur*, ultrasonic sensor*, vacuum tube*, variable frequency drive*, wire and cable
  ~ headphones, luminaires, microphones, thermostats
telecommunications
  fibre internet, fiber internet, sms gateway*
  5g network*, business phone*, cable television, cable tv, cell tower*, cellular service*, esim, fixed wireless, high speed internet
  high-speed internet, internet connection*, mobile virtual network, phone service provider*, rural internet, satellite internet, sim cards
  sip trunk*, submarine cable*, telephone cooperative*, telephony, tower construction, unified communications, virtual network operator*
  wi-fi provider*, wifi installation, wireless internet
gaming
  board game design*, casual games, game art, game publisher*, game server*, minecraft, mobile games, online games, tabletop rpg*, vr games
banking
  savings and loan, trust company
financial-services
  pension advice, pension plan*, pension scheme*, mortgage advice
  accounts receivable management, asset finance, auto loans, bitcoin, bookmaker finance, bridging loan*, bullion dealer*, bureau de change
  business funding, buy now pay later, car finance, car loans, card terminal*, collection agency, collections agency, commercial loans
  credit bureau*, credit card processing, credit scoring, debt advice, debt management, debt relief, digital wallet*, equipment finance
  equity release, financial coach*, financial consult*, financial guidance, gold bullion, hard money, installment loans, invoice discounting
  invoice finance, merchant account*, merchant services, microloan*, money lender*, moneylender*, pawn loans, pawn shop*, pawnbroker*
  payment gateway*, pension advis*, precious metals dealer*, prepaid cards, retirement plan*, stablecoin*, student loan*, tax-free savings
  title loans, vehicle finance, working capital
investment
  investment advice, angel investors, business angels, commodity trading, early-stage investor*, forex, fund administration, fund manager*, growth equity
  impact invest*, institutional investors, investment trust*, mutual funds, portfolio manager*, private credit, real estate fund*
  real estate investment, retirement investing, seed fund, startup accelerator*, stock trading, venture fund*, venture studio, wealth manager*
`;
