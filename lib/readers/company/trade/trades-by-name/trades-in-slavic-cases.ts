/** The words of trades in Polish, Czech and Slovak, in the cases that sentences put them in, written as trade-words.ts says. */
export const tradesInSlavicCases = `
construction
  bram garazow*, bramy garazow*, domow drewnian*, domow jednorodzinn*, instalacjami elektryczn*, instalacji elektryczn*
  instalacji grzewcz*, instalacji sanitarn*, klimatyzacji*, kostki brukow*, okien i drzwi, plastove okn*, plastovych oken, pokryc dachow*
  prac budowlan*, prac remontow*, prace budowlan*, prace remontow*, rekonstrukci*, robot budowlan*, robot drogow*, robot ziemn*
  robotach budowlan*, roboty budowlan*, roboty drogow*, rodinnych domov, rodinnych domu, sieci kanalizac*, sieci wodociag*
  stavebnej cinnost*, stolarki okienn*, systemow grzewcz*, uslug budowlan*, uslugi budowlan*, wentylacji*, zemne prace, zemnich prac*
machinery
  automatyki przemyslow*, budowa maszyn, budowy maszyn, linii produkcyjn*, maszyn budowlan*, maszyn przemyslow*, maszyn rolnicz*
  maszynami rolnicz*, obrabecich stroj*, polnohospodarskej technik*, polnohospodarskych strojov, stroju a zarizeni, urzadzen przemyslow*
  wozki widlow*, wozkow widlow*, zemedelske techniky, zemedelskych stroj*
manufacturing
  konstrukcje stalow*, konstrukcji stalow*, kovoobraben*, kovovych vyrobk*, malowania proszkow*, obrobka metal*, obrobki cnc
  obrobki metal*, obrobki skrawaniem, plastovych vyrobk*, strojirensk* vyrob*, tworzyw sztuczn*, tworzywa sztuczn*, wyrobow metal*
  wyrobow z drewna
automotive
  czesci samochodow*, czesci zamienn*, mechanika pojazdow*, mechaniki pojazdow*, nahradnich dilu, napraw samochod*, naprawa samochod*
  naprawy samochod*, oprav automobilu, stacja kontroli pojazdow
transportation
  nakladna doprava, nakladni dopravy, transport miedzynarodow*, transportem miedzynarodow*, transportu drogow*, transportu krajow*
  transportu miedzynarodow*, uslug transportow*, uslugi transportow*
logistics
  uslug logistyczn*, uslug spedycyjn*, uslugi logistyczn*, uslugi spedycyjn*
accounting
  danoveho poradenstvi, doradztwa podatkow*, obslugi ksiegow*, ucetnickych sluzeb, uslug ksiegow*, uslugi ksiegow*, vedeni ucetnictvi
  vedenie uctovnictva
legal
  obslugi prawn*, pomoc prawna, pomocy prawn*, pravne sluzby, uslug prawn*
real-estate
  nehnutelnost*, zarzadzani* nieruchom*
it-services
  informacnich technologi*, sklepow internetow*, stron internetow*, strony internetow*, tvorby webovych, tworzenia stron
  uslug informatyczn*, uslugi informatyczn*
software
  aplikacji mobiln*, aplikacji webow*, informacnich system*, systemow informatyczn*, vyvoj softver*, vyvoj softwar*, vyvojem softwar*
healthcare
  domu opieki, fizjoterapii, gabinet lekarsk*, opieki medyczn*, uslug medyczn*, uslugi medyczn*, zubna ambulanci*, zubni lekar*
  zubni ordinac*
education
  kursow jezykow*, kursy jezykow*, nauki jazdy, nauki jezykow, szkolen z
facility-services
  pielegnacji ogrod*, projektowania ogrod*, upratovac*, uslug sprzatania, utrzymania czystosci, utrzymaniem czystosci, zakladania ogrod*
security
  bezpecnostnich sluzeb, monitoringu wizyjn*, ochrony osob, systemow alarmow*, systemy alarmow*, zabezpecovacich system*
wholesale
  hurtow*
fashion
  pracovnich odev*, produkcja odziezy, wyrobow jubilersk*
food-beverage
  artykulow spozywcz*, masnych vyrobk*, pekarsk*, produktow mleczn*, przetworstw*, uzenarsk*, wyrobow cukiernicz*, wyrobow miesn*
agriculture
  gospodarstwa roln*, nasion i, nawozow, pasz dla, produkcja roln*, produkcji roln*, rastlinnej vyrob*, szkolki drzew, zivocisne vyrob*
hospitality
  noclegow, pokoi goscinn*, uslug cateringow*, uslug gastronomiczn*
environmental
  gospodarki odpadami, likvidac* odpad*, oczyszczania sciekow, odpadow, odvoz odpad*, zpracovani odpad*
renewables
  instalacje fotowoltaiczn*, instalacji fotowoltaiczn*, paneli fotowoltaiczn*, pomp ciepla
consumer-goods
  kuchyni na miru, mebli biurow*, mebli kuchenn*, mebli na wymiar, nabytku na miru, produkcja mebli, vyrobou nabytku
media
  druku cyfrow*, druku offsetow*, tlaciar*, tlumacze* przysiegl*, uslug poligraficzn*, uslugi poligraficzn*
advertising
  agencji reklamow*, gadzetow reklamow*, reklamy zewnetrzn*, uslug reklamow*
architecture-engineering
  biura projektow*, projektove dokument*, projektowej dokument*, uslug geodezyjn*, uslug projektow*, uslugi geodezyjn*
staffing
  agencji pracy, leasingu pracownicz*, personalna agentur*, posrednictwa pracy, rekrutacji i selekcji, rozwiazania kadrowe
  rozwiazanie kadrowe
travel
  biura podrozy, cestovna kancelari*
chemicals
  chemii budowlan*, chemii gospodarcz*, farb i lakier*, naterovych hmot
energy
  paliw plynn*, pohonnych hmot, stacji paliw
sports
  klubu sportow*
electronics
  artykulow elektryczn*, sprzetu elektryczn*
consumer-services
  gabinet kosmetyczn*, kozmetick* salon*, salon fryzjer*, salonu fryzjer*, uslug fryzjer*, uslug pogrzebow*, zaklad pogrzebow*
telecommunications
  internetu swiatlow*, uslug telekomunikac*, vysokorychlostni* internet*
mining
  kruszyw*
`;
