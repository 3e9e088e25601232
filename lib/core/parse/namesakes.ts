/** Towns as large that are called as others in another country are, or as people and things are: a town where one is meant, of no country. */
export const namesakes: readonly string[] = [
  'Birmingham,Cambridge,Oxford,Portland,Perth,Newcastle,Hamilton,Kingston,Santiago,San José,San Jose,Córdoba,Valencia,León,Mérida,Granada,Cartagena',
  'Cuenca,Trujillo,San Juan,Santa Cruz,Wellington,Richmond,Plymouth,Worcester,Gloucester,Durham,York,Lancaster,Halifax,Waterloo,Windsor,Springfield',
  'Columbus,Rochester,Dover,Georgetown,Hyderabad,Salem,Tripoli,Naples,Venice,Toledo,Alexandria,Odessa,St. Petersburg,St Petersburg,Freiburg,Brest,Halle',
  'Salamanca,Vitoria,Vitória,Pamplona,San Sebastián,Palma,Concepción,La Paz,Santo Domingo,Vancouver,Hampton,Wilmington,Charleston,Bloomington,Burlington',
  'Arlington,Glendale,Nice,Nancy,Tours,Reading,Bath,Derby,Cork,Split,Orlando,Florence,Salvador,Natal,Santos,Pau,Vannes,Cali,Mendoza,Neuquén,Tucumán,Hagen',
  'Hamm,Herne,Worms,Santa Maria,Corrientes,Tacna,Loja,Manta,Ambato,Stamford,Northampton,Laval,Markham,Vaughan,Santa Clara,Santa Rosa,Bradford,Hull',
  'Portsmouth,Peterborough,Aberdeen,Dundee,Canterbury,Wakefield,Warrington,Doncaster,Stirling,Scarborough,Mansfield,Bolton,Poole,Charlotte,Buffalo',
  'Savannah,Fayetteville,Plano,Boulder,Irvine,Syracuse,Cannes,Bari,Surat,Thun,Wels,Agra,Minden,Celle,Soest,Oran,Ede,Lahti,Kandy,Constantine',
  'Lincoln,Winchester,Salisbury,Carlisle,Lexington,Newport,Bedford',
];
