import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** What companies say of their size, age, jobs and funding in nine languages, and what only sounds so. All companies are made up. */

const saidIn = (sentence: string) => factsOf(`<p>${sentence}</p>`);

describe('a head count', () => {
  it.each([
    ['Our headcount currently stands at 340.', 340],
    ['Today we are more than 180 strong.', 180],
    ['We now number 75 people across four offices.', 75],
    ['Marrowby is home to 260 engineers, chemists and fitters.', 260],
    ['We provide jobs for 90 local people.', 90],
    ['Marrowby employs a team of 33 full- and part-time staff.', 33],
    ['Mittlerweile sind wir auf 45 Kolleginnen und Kollegen angewachsen.', 45],
    ['Zum Unternehmen gehören inzwischen 85 Mitarbeitende.', 85],
    ['Wir geben 130 Menschen Arbeit.', 130],
    ['Die Belegschaft zählt 94 Köpfe.', 94],
    ['Marrowby, c’est 75 personnes au service de vos pompes.', 75],
    ['Forte de 210 collaborateurs, Marrowby conçoit des pompes.', 210],
    ['Avec ses 320 salariés, Marrowby est un acteur majeur.', 320],
    ['Nos équipes comptent 90 experts.', 90],
    ['Marrowby da empleo a más de 120 personas.', 120],
    ['En la actualidad trabajan en la empresa 64 personas.', 64],
    ['Generamos 80 puestos de trabajo directos.', 80],
    ['Marrowby biedt werk aan 120 mensen.', 120],
    ['Marrowby dà lavoro a 90 persone.', 90],
    ['L’organico è composto da 35 addetti.', 35],
    ['Contiamo su uno staff di 27 persone.', 27],
    ['Numero dipendenti: 60', 60],
    ['In azienda lavorano 44 persone.', 44],
    ['Una squadra di 12 tecnici specializzati.', 12],
    ['A nossa equipa é composta por 22 profissionais.', 22],
    ['Geramos 120 empregos diretos.', 120],
    ['Nosso time já passa de 90 pessoas.', 90],
    ['Idag är vi 45 anställda på tre orter.', 45],
    ['Företaget sysselsätter 60 personer.', 60],
    ['Hos oss jobbar 35 personer.', 35],
    ['Nasz zespół liczy 25 osób.', 25],
    ['W firmie pracuje 80 osób.', 80],
    ['Marrowby to zespół 40 specjalistów.', 40],
    ['Tworzymy zespół 18 doświadczonych inżynierów.', 18],
    ['Liczba pracowników: 45', 45],
    ['Dajemy pracę 90 osobom.', 90],
  ])('is read in "%s"', (sentence, count) => {
    expect(saidIn(sentence)['company.employees']).toMatchObject({ min: count });
  });

  it.each([
    'Our plan covers up to 50 employees.',
    'Quillmark, our sister company, employs 90 people.',
    'Unsere Kantine verpflegt 400 Mitarbeiter eines Autohauses.',
    'Vi har utbildat 500 medarbetare hos våra kunder.',
    'Zu unseren Kunden gehören 300 Mitarbeiter der Stadt.',
    'Zum Team gehören 12 Jahre Erfahrung.',
    'Our headcount tool is used by 3,000 people.',
    'We are 100% strong on service.',
    'We number our 75 parts clearly.',
    'The scheme gave work to 90 people.',
    'Leeds is home to 800,000 people.',
    'The venue is home to 500 people.',
    'Our team has 75 years of experience.',
    'Marrowby, c’est 30 ans de métier.',
    'Notre équipe compte 30 années d’expérience.',
    'Trabajan en la construcción 2 millones de personas.',
    'Quillmark da empleo a 120 personas.',
    'O projeto gera 120 empregos diretos.',
    'Nosso time atende 90 clientes.',
    'Nasz kurs ukończyło 500 osób.',
    'Nasza sala mieści 80 osób.',
    'U nas zjesz obiad na 40 osób.',
    'Wesela do 150 osób w naszej sali.',
    'Vi har plats för 120 personer.',
    'Vi har hjälpt 500 personer till jobb.',
    'Vi har kurser för 12 personer.',
    'We are proud to have 200 people on our mailing list.',
    'Onze zaal is voor 80 mensen.',
    'Il nostro staff di 3 anni fa.',
    'Nossa pousada acomoda 45 pessoas.',
    'Nosso ônibus leva 45 pessoas.',
    'Nuestro restaurante tiene capacidad para 120 personas.',
    'Notre salle accueille 80 personnes.',
    'Our boat carries up to 12 people.',
    'Our apartment sleeps 6 people.',
    'We have room for 60 people.',
    'Over 2,000 people have taken our course.',
    'We cater for 20 to 300 people.',
  ])('is not read in "%s"', (sentence) => {
    expect(saidIn(sentence)['company.employees']).toBeUndefined();
  });
});

describe('a founding year', () => {
  it.each([
    ['Kim Sample launched the company from her kitchen table in 2011.', 2011],
    ['Proudly independent since 1954.', 1954],
    ['Marrowby (est. 1978) makes pumps.', 1978],
    ['We’ve been keeping Leeds dry since 1981.', 1981],
    ['Marrowby blickt auf eine Geschichte zurück, die 1896 begann.', 1896],
    ['Marrowby wurde am 1. April 1987 von Otto Marr in Ulm gegründet.', 1987],
    ['Wir sind seit 1995 Ihr Ansprechpartner für Pumpen.', 1995],
    ['Firmengründung 1976 durch Otto Marr', 1976],
    ['Als Familienunternehmen bauen wir seit 1958 Pumpen.', 1958],
    ['Marrowby a vu le jour en 2003 à Lyon.', 2003],
    ['L’histoire de Marrowby remonte à 1912.', 1912],
    ['Marrowby inicia su andadura en 1994 en Vigo.', 1994],
    ['Los orígenes de Marrowby se remontan a 1930.', 1930],
    ['Llevamos en el sector desde 1989.', 1989],
    ['De oorsprong van Marrowby ligt in 1923.', 1923],
    ['L’azienda è stata fondata nel lontano 1951.', 1951],
    ['Siamo sul mercato dal 1992.', 1992],
    ['Le origini di Marrowby risalgono al 1920.', 1920],
    ['Era il 1974 quando Carlo Marr fondò Marrowby.', 1974],
    ['A nossa história começou em 1972.', 1972],
    ['Presente no mercado desde 1990, a Marrowby fabrica bombas.', 1990],
    ['Tudo começou em 1968, numa pequena oficina.', 1968],
    ['Empresa familiar fundada em 1955.', 1955],
    ['Atuamos no mercado desde 1998.', 1998],
    ['Marrowby startade 1985 i Lund.', 1985],
    ['Bolaget bildades 1998.', 1998],
    ['Familjeföretag sedan 1956', 1956],
    ['Vår historia började 1969 i ett garage.', 1969],
    ['Företaget har funnits sedan 1991.', 1991],
    ['Działamy na rynku od 1992 roku.', 1992],
    ['Firmę założył w 1985 roku Jan Marr.', 1985],
    ['Historia firmy sięga 1964 roku.', 1964],
    ['Jesteśmy firmą rodzinną od 1983 roku.', 1983],
  ])('is read in "%s"', (sentence, year) => {
    expect(saidIn(sentence)['company.founded']).toBe(year);
  });

  it.each([
    'Seit 2015 führt Kim Sample den Betrieb.',
    'Desde 2004 patrocinamos al club.',
    'Sinds 2018 is Kim Sample directeur.',
    'Our partner Quillmark (est. 1978) makes the seals.',
    'The old mill (established 1820) stands nearby.',
    'Die Ursprünge von Leeds gehen auf 1207 zurück.',
    'Les origines de Lyon remontent à 43.',
    'Los orígenes de la cerveza se remontan a 1516.',
    'Le origini di Bologna risalgono al 1088.',
    'Wir sind seit 2012 ein Teil der Quillmark-Gruppe.',
    'Wir sind seit 2016 eine Tochter der Quillmark AG.',
    'Kim Sample machte sich 2001 als Fotografin selbstständig.',
    'We have been using this tool since 2014.',
    'We’ve been working with Quillmark since 2009.',
    'We’ve been living in Leeds since 1998.',
    'Nuestro producto estrella, presente en el mercado desde 2014, es la bomba.',
    'Estamos en el mercado alemán desde 2012.',
    'A nossa loja online foi criada em 2015.',
    'Vår butik startade 2015.',
    'Der Vertrag beginnt am 1. April 1987 und wurde gegründet.',
    'Historia miasta sięga 1264 roku.',
    'Le musée a vu le jour en 1998.',
    'Notre application a vu le jour en 2018.',
    'Kim Sample, gérante depuis 2012.',
    'Since 2015 Marrowby has been owned by Quillmark.',
    'Jan Marr założył rodzinę w 1985 roku.',
    'Independent since 1776: the history of the United States.',
  ])('is not read in "%s"', (sentence) => {
    expect(saidIn(sentence)['company.founded']).toBeUndefined();
  });
});

describe('a name that is shorter in sentences', () => {
  const about = (words: string) =>
    read(
      `<html lang="it"><head><title>Marrowby Rooms</title></head><body><h1>Marrowby Rooms</h1><p>${words}</p></body></html>`,
      'https://marrowbyrooms.com/',
    ).facts['company.founded'];

  it('is the same firm’s', () => {
    expect(about('Fondata nel 2013, Marrowby è una società di gestione.')).toBe(2013);
    expect(about('Fondata nel 2013, Quillmark è una società di gestione.')).toBeUndefined();
  });
});

it('takes what somebody passed for no founding', () => {
  const history = '<div><b>1992:</b> Foundation and Part One in accountancy</div>';
  expect(factsOf(history)['company.founded']).toBeUndefined();
});

describe('hiring', () => {
  it.each([
    ['We have a vacancy for a workshop manager.'],
    ['Fancy joining the crew? Drop us a line with your CV.'],
    ['Apprentice plumber required, start in May.'],
    ['We currently have openings for two CNC operators.'],
    ['Applications are invited for the post of finance officer.'],
    ['Zur Verstärkung unseres Teams suchen wir ab sofort einen Schlosser (m/w/d).'],
    ['Komm in unser Team!'],
    ['Wir bilden aus: Anlagenmechaniker/in ab September.'],
    ['Ab sofort gesucht: Servicetechniker in Vollzeit.'],
    ['Du willst bei uns arbeiten? Dann schick uns deine Bewerbung.'],
    ['Nous recherchons un(e) comptable en CDI.'],
    ['Marrowby recrute ! Découvrez nos métiers.'],
    ['Adressez votre candidature à rh@marrowby.com.'],
    ['Recherche apprenti plombier pour la rentrée.'],
    ['Se precisa mecánico con experiencia.'],
    ['Buscamos talento como el tuyo.'],
    ['Tenemos vacantes para soldadores.'],
    ['Seleccionamos comercial para la zona norte.'],
    ['Kom jij ons team versterken?'],
    ['We zijn per direct op zoek naar een lasser.'],
    ['Gezocht: chauffeur CE.'],
    ['Solliciteer nu bij Marrowby.'],
    ['Interesse in deze functie? Mail je cv.'],
    ['Stiamo cercando un saldatore con esperienza.'],
    ['Entra a far parte del nostro team.'],
    ['Cercasi magazziniere.'],
    ['Estamos a recrutar soldadores.'],
    ['Faça parte da nossa equipe.'],
    ['Venha trabalhar connosco.'],
    ['Temos vagas para motoristas.'],
    ['Vill du jobba hos oss?'],
    ['Bli en del av vårt team!'],
    ['Vi anställer!'],
    ['Lediga jobb hos Marrowby'],
    ['Dołącz do naszego zespołu!'],
    ['Poszukujemy operatora CNC.'],
    ['Wyślij CV na adres praca@marrowby.com.'],
    ['Aktualne oferty pracy w Marrowby'],
  ])('is read in "%s"', (sentence) => {
    expect(saidIn(sentence)['company.hiring']).toBeDefined();
  });

  it.each([
    'We are hiring out marquees from May.',
    'Wir suchen ständig Altmetall und Schrott.',
    'Wij zoeken de beste oplossing voor u.',
    'Vi söker nya lokaler i Lund.',
    'Vi söker återförsäljare.',
    'We have openings for new patients.',
    'We have a vacancy for a double room in May.',
    'Our nursery has vacancies for two-year-olds.',
    'We now have openings for spring weddings.',
    'Apprentice rates apply; no deposit required.',
    'Fancy joining our newsletter?',
    'Want to work with us on your next kitchen?',
    'Our software helps you hire faster.',
    'Komm ins Team Zukunft der SPD.',
    'Wir bilden uns weiter.',
    'Wir bilden aus Holz und Stahl Formen.',
    'Wir suchen für unsere Kunden Häuser.',
    'Wir suchen Mieter für unsere neue Halle.',
    'Dringend gesucht: Blutspender.',
    'Wir suchen gebrauchte Traktoren.',
    'Wir suchen alte Möbel.',
    'Wir suchen Sponsoren für das Fest.',
    'Suchen Sie eine Pumpe?',
    'Envie de rejoindre le club ?',
    'Postulez pour nos concours.',
    'Nous recherchons un local à Lyon.',
    'Recherche un produit ?',
    'Vacantes en el curso de otoño.',
    'Necesitamos su ayuda.',
    'Forma parte de nuestra comunidad.',
    'Buscamos soluciones para usted.',
    'Há vagas de garagem para todos.',
    'Temos vagas para o curso de verão.',
    'Faça parte da nossa comunidade.',
    'Cercasi casa in affitto.',
    'Cerchiamo nuovi clienti.',
    'Stiamo cercando una sede più grande.',
    'Entra a far parte della nostra community.',
    'Wij zoeken samen naar een oplossing.',
    'Wij zoeken een nieuw pand in Utrecht.',
    'Versterk ons netwerk.',
    'Gezocht: oude fietsen.',
    "Stuur ons je foto's.",
    'Vi söker hela tiden nya vägar.',
    'Vi söker sponsorer.',
    'Bli en del av vårt community.',
    'Vi søger efter nye lejere.',
    'Dołącz do naszego newslettera.',
    'Szukamy działek.',
    'Poszukujemy dostawców.',
    'Szukasz pracy? Wejdź na nasz portal.',
    'Wir haben eine freie Stelle im Garten entdeckt.',
    "We're looking for a new warehouse.",
    'Join us for coffee.',
    'Join us on Friday.',
    'Apply now for your loan.',
    'Bewerben Sie sich jetzt um eine Mietwohnung.',
    'Unsere Produkte suchen ihresgleichen.',
    'Jetzt bewerben für den Gründerpreis.',
    'Wij zijn op zoek naar een nieuwe locatie.',
    'Send us your CV and we will find you a job with one of our clients.',
    'Careers fair at the university in May.',
    'Vår kund söker en säljare.',
    'Nuestro cliente busca personal.',
  ])('is not read in "%s"', (sentence) => {
    expect(saidIn(sentence)['company.hiring']).toBeUndefined();
  });
});

describe('funding', () => {
  it.each([
    ['We have been profitable and bootstrapped since 2012.', 'bootstrapped'],
    ['Marrowby erhält 5 Millionen Euro Seed-Kapital von Oldham Ventures.', 'seed'],
    ['Après sa série A de 8 M€, Marrowby s’étend en Espagne.', 'series-a'],
    ['Entreprise 100 % autofinancée, Marrowby reste indépendante.', 'bootstrapped'],
    ['Acabamos de cerrar nuestra Serie A de 10 millones.', 'series-a'],
    ['En mayo levantamos una Serie B liderada por Oldham.', 'series-b'],
    ['In 2025 rondden we een seedronde af van 1,5 miljoen.', 'seed'],
    ['Marrowby chiude un round seed da 2 milioni di euro.', 'seed'],
    ['Abbiamo chiuso un Series A da 8 milioni di euro.', 'series-a'],
    ['A Marrowby captou R$ 20 milhões em rodada Série A.', 'series-a'],
    ['Fechámos uma ronda seed de 1,5 milhões de euros.', 'seed'],
    ['Marrowby tar in 20 miljoner kronor i en serie A-runda.', 'series-a'],
    ['Vi har stängt en seed-runda på 10 MSEK.', 'seed'],
    ['Marrowby pozyskało 10 mln zł w rundzie seed.', 'seed'],
    ['Zamknęliśmy rundę serii A o wartości 5 mln euro.', 'series-a'],
  ])('is read in "%s"', (sentence, stage) => {
    expect(saidIn(sentence)['company.fundingStage']).toBe(stage);
  });

  it.each([
    'Unsere Seedrunde der Pflanzen ist abgeschlossen.',
    'We run a seed round table for startups.',
    'Nel round seed investiamo in startup.',
    'Investimos em startups em rodada seed e Série A.',
    'Vi investerar i seed-rundor.',
    'Inwestujemy w rundy seed.',
    'Przed rozmową z nami zamknęli rundę serii A.',
    'La nueva Serie B de Marrowby cierra el círculo.',
    'Nuestra Serie A cierra mejor que la B.',
    'Marrowby chiude la Serie A di campionato al terzo posto.',
    'O time fechou a Série B em terceiro.',
    'Marrowby sponsrar Serie A-laget.',
    'Cap table after the Series A round: how to model it.',
    'Notre série A de fenêtres ferme bien.',
    'Avec notre série B, vous montez plus vite.',
    'Grâce à notre série C, la pompe gagne en débit.',
    'Marrowby lance sa série A de pompes.',
    'Our clients have raised seed funding with our deck.',
    'Learn how startups raise a seed round.',
    'Our Series C motor has landed.',
    'Series B boilers are backed by a 10 year warranty.',
    'Marrowby leads the Series A market.',
    'Our Series K pumps received an award.',
    'The Series A chair is led by comfort.',
  ])('is not read in "%s"', (sentence) => {
    expect(saidIn(sentence)['company.fundingStage']).toBeUndefined();
  });
});
