import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** Foundings as pages of several languages say them, and what says something else. All companies are made up. */

const saidIn = (sentence: string) => factsOf(`<p>${sentence}</p>`);

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
    ['The firm dates from 1893.', 1893],
    ['For over a century, since 1911, Marrowby has made pumps.', 1911],
    ['What started in 1976 as a one-man workshop is now a group of five firms.', 1976],
    ['1982 wurde die Marrowby GmbH ins Leben gerufen.', 1982],
    ['Seit über 60 Jahren, genauer seit 1962, fertigen wir Pumpen.', 1962],
    ['Angefangen hat alles 1991 in einer Garage.', 1991],
    ['L’entreprise voit le jour en 1979.', 1979],
    ['Marrowby werd in 1956 gesticht.', 1956],
    ['Specialist in pompen sinds 1969.', 1969],
    ['Da oltre 50 anni, dal 1971, produciamo pompe.', 1971],
    ['A empresa surgiu em 1994.', 1994],
    ['Firma rozpoczęła działalność w 1994 roku.', 1994],
    ['Marrowby powstało w 1989 roku.', 1989],
    ['To firma informatyczna, działająca na rynku od 1991r. Robimy pompy.', 1991],
    ['Z powodzeniem działamy na rynku pomp przemysłowych od 2015 roku.', 2015],
    ['Marrowby działa na rynku pomp od 1995 roku.', 1995],
    ['Jesteśmy na rynku od 1996 roku.', 1996],
    ['W branży budowlanej działamy już od 1998 roku.', 1998],
    ['Firma Marrowby jest obecna na polskim rynku od 2003 roku.', 2003],
    ['Působíme na českém trhu od roku 1995.', 1995],
    ['Společnost Marrowby působí na trhu již od roku 1994.', 1994],
    ['Компания работает на рынке насосов с 1997 года.', 1997],
    ['Компанія працює на ринку з 2001 року.', 2001],
    ['Since March 2014, we have been making pumps.', 2014],
    ['Seit April 2016 fertigen wir Pumpen.', 2016],
    ['Depuis mars 2012, nous fabriquons des pompes.', 2012],
    ['Desde marzo de 2011 fabricamos bombas.', 2011],
    ['Sinds januari 2018 maken wij pompen.', 2018],
    ['Marrowby to doświadczony dostawca pomp, działający nieprzerwanie od 2000 roku.', 2000],
    ['公司成立于 2011 年，是一家泵业企业。', 2011],
    ['Desde 1999 ayudamos a cientos de empresas. Desde 2019, la oficina Quillmark nos reconoce.', 1999],
    ['Depuis 1998, nos pompes équipent toute la région de Lyon.', 1998],
    ['<b>2012年</b></p><p>公司成立', 2012],
    ['We have been in the pump business since 1987.', 1987],
    ['Marrowby, est. 1952, makes pumps.', 1952],
    ['Marrowby began in 1999 when Kim Sample built a pump.', 1999],
    ['From our beginnings in 1985, we have grown.', 1985],
    ['Since opening in 1996, Marrowby has repaired pumps.', 1996],
    ['We first opened in 1994.', 1994],
    ['In business for over 40 years (since 1981).', 1981],
    ['Established over 30 years ago in 1989, Marrowby is a pump maker.', 1989],
    ['Gegründet wurde die Firma 1965.', 1965],
    ['Unser Betrieb besteht seit 1948.', 1948],
    ['1990 haben wir uns selbständig gemacht.', 1990],
    ['Wir sind ein seit 1972 bestehendes Unternehmen.', 1972],
    ['En 1991 abrimos nuestras puertas.', 1991],
    ['Na rynku jesteśmy obecni od 1993 r.', 1993],
    ['Vi har sedan 1956 tillverkat pumpar.', 1956],
    ['公司创建于1998年。', 1998],
    ['1985 yılından bu yana pompa üretiyoruz.', 1985],
    ['1991 óta gyártunk szivattyúkat.', 1991],
    ['Firma a fost înființată în 1995.', 1995],
    ['</p><dl><dt>設立</dt><dd>昭和45年4月1日</dd></dl><p>', 1970],
    ['</p><dl><dt>創業</dt><dd>平成12年</dd></dl><p>', 2000],
    ['<b>1956</b></p><p>Year founded', 1956],
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
    'Seit 2018 sind wir Innungsmitglied.',
    'The abbey dates from 1152.',
    'Our collection dates from 1893.',
    'What started in 1976 as a school race is now a festival of the town.',
    '1982 wurde die Stiftung Warentest ins Leben gerufen.',
    'La loi voit le jour en 1979.',
    'A internet surgiu em 1969.',
    'Specialist register since 1999',
    'The new loyalty programme launched in 2018.',
    'Quillmark, est. 1978, sells our pumps.',
    'Production began in 1999.',
    'Trade with China began in 1999.',
    'The podcast came to life in 2015.',
    'Marrowby Cloud launched in 2018.',
    'Kim Sample has been in the pump trade since 1987.',
    'Die Fachmesse wurde eröffnet im Mai 1999.',
    'Desde 2019, la oficina internacional Quillmark nos reconoce por tercera vez.',
    'Leading Irish maker of seals, providing Marrowby with them since 2010.',
    '<b>2003</b></p><p>Founded the academy for young welders',
    '<b>2019</b></p><p>Established a branch in Ulm',
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

it('takes what sums the firm up at the foot of a page for its own', () => {
  const foot = '<footer><p>Leading Irish technology company providing pumps since 2010.</p></footer>';
  expect(factsOf(foot)['company.founded']).toBe(2010);
  const anothers = '<footer><p>Kim Sample, maker of films since 2010.</p></footer>';
  expect(factsOf(anothers)['company.founded']).toBeUndefined();
});
