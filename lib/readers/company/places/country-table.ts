/** How pages call countries, most used first: ISO 3166-1 alpha-2 and the words for it, longer before shorter. */
export const countryWords: readonly (readonly [code: string, words: readonly string[]])[] = `
US United States of America,United States,U.S.A.,USA,U.S.,Estados Unidos,Vereinigte Staaten,États-Unis
GB United Kingdom,UK,U.K.,England,Scotland,Wales,Northern Ireland,Great Britain,Vereinigtes Königreich,Royaume-Uni
DE Germany,Deutschland,Allemagne,Alemania,Germania,Duitsland | FR France,Frankreich,Francia,Frankrijk
NL The Netherlands,Netherlands,Nederland,Niederlande,Pays-Bas,Holland,Países Bajos | BE Belgium,België,Belgique,Belgien,Bélgica
LU Luxembourg,Luxemburg | AT Austria,Österreich,Autriche | CH Switzerland,Schweiz,Suisse,Svizzera,Suiza | ES Spain,España,Spanien,Espagne,Spanje
PT Portugal | IT Italy,Italia,Italien,Italie | SM San Marino | IE Republic of Ireland,Ireland,Irland,Irlande,Éire | DK Denmark,Danmark,Dänemark
SE Sweden,Sverige,Schweden | NO Norway,Norge,Norwegen | FI Finland,Suomi,Finnland | IS Iceland | PL Poland,Polska,Polen
CZ Czech Republic,Czechia,Česká republika | SK Slovakia,Slovensko,Slovenská republika | HU Hungary,Magyarország | RO Romania,România
BG Bulgaria,България | GR Greece,Hellas,Ελλάδα | HR Croatia,Hrvatska | SI Slovenia,Slovenija | RS Serbia,Србија,Srbija | UA Ukraine,Україна
EE Estonia,Eesti | LV Latvia,Latvija | LT Lithuania,Lietuva | TR Turkey,Türkiye | CY Cyprus | MT Malta | IL Israel
AE United Arab Emirates,The United Arab Emirates,UAE,U.A.E. | SA Kingdom of Saudi Arabia,Saudi Arabia,K.S.A.,KSA | EG Egypt,Égypte
KE Kenya | NG Nigeria | ZA South Africa | GH Ghana | MA Morocco,Maroc | IN India | PK Pakistan | BD Bangladesh | LK Sri Lanka | SG Singapore
MY Malaysia | ID Indonesia | TH Thailand | VN Viet Nam,Vietnam,Việt Nam | PH The Philippines,Philippines
CN P.R. China,P.R.China,PR China,P.R.C.,People's Republic of China,China,中国 | HK Hong Kong | TW Republic of China,Taiwan,台灣,台湾
JP Japan,日本 | KR South Korea,Republic of Korea,Korea,대한민국 | AU Australia | NZ New Zealand | CA Canada,Kanada | MX Mexico,México | BR Brazil,Brasil
AR Argentina | CL Chile | CO Colombia | PE Peru,Perú | UY Uruguay | CR Costa Rica | PA Panama,Panamá | PY Paraguay | BO Bolivia | EC Ecuador
VE Venezuela | GT Guatemala | DO Dominican Republic,República Dominicana | NP Nepal | TN Tunisia,Tunisie | DZ Algeria,Algérie | SN Senegal,Sénégal
QA Qatar | CM Cameroon,Cameroun | CI Ivory Coast,Côte d'Ivoire | GA Gabon | CG Congo | BJ Benin,Bénin | TG Togo | BF Burkina Faso | MG Madagascar
MU Mauritius | UG Uganda | TZ Tanzania | RW Rwanda | ET Ethiopia | ZM Zambia | ZW Zimbabwe | BW Botswana | NA Namibia | AO Angola
MZ Mozambique,Moçambique | LB Lebanon,Liban | TD Chad,Tchad | CF Central African Republic | KW Kuwait | OM Oman | BH Bahrain | AM Armenia
KZ Kazakhstan,Казахстан | SV El Salvador | HN Honduras | NI Nicaragua | CU Cuba | PR Puerto Rico | KH Cambodia | MM Myanmar
BA Bosnia and Herzegovina,Bosnia & Herzegovina,Bosna i Hercegovina
MK North Macedonia,Macedonia,Македонија,Р. Македонија,Република Македонија,Северна Македонија,Р. Северна Македонија
AL Albania,Shqipëria,Shqipëri | ME Montenegro,Crna Gora | MD Moldova | JO Jordan,Jordanie | RU Russia,Russian Federation,Россия | NE Niger | ML Mali
GN Guinée | CD Democratic Republic of the Congo,DR Congo,RDC,R.D.C.,RD Congo,DRC,République Démocratique du Congo | MC Monaco | LI Liechtenstein
AD Andorra | JM Jamaica | TT Trinidad and Tobago | IQ Iraq | IR Iran | AZ Azerbaijan | BY Belarus,Беларусь | UZ Uzbekistan,Узбекистан,Oʻzbekiston
HT Haïti,Haiti | MV Maldives | BN Brunei | MW Malawi | LY Libya | GM Gambia | SL Sierra Leone | LR Liberia | LC Saint Lucia,St. Lucia,St Lucia
BB Barbados | GD Grenada | VC Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines
AG Antigua and Barbuda,Antigua & Barbuda | KN Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis | BS The Bahamas,Bahamas | BM Bermuda
KY Cayman Islands | VG British Virgin Islands | GI Gibraltar | IM Isle of Man | GG Guernsey | SD Sudan | SO Somalia | SS South Sudan | BI Burundi
LS Lesotho | SZ Eswatini,Swaziland | MR Mauritania | PG Papua New Guinea | FJ Fiji | WS Samoa | VU Vanuatu | SB Solomon Islands | BT Bhutan
AF Afghanistan | KG Kyrgyzstan,Кыргызстан | TJ Tajikistan | TM Turkmenistan | MN Mongolia | LA Laos | TL Timor-Leste | SY Syria | YE Yemen
PS Palestine | GY Guyana | SR Suriname | BZ Belize | AW Aruba | CW Curaçao | MO Macau,Macao | XK Kosovo | SC Seychelles | CV Cape Verde,Cabo Verde
DJ Djibouti | ER Eritrea
`
  .trim()
  .split(/ \| |\n/)
  .map((row) => [row.slice(0, 2), row.slice(3).split(',')]);
