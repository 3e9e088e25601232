/** The words of trades of shops, food and leisure in Swedish, Danish and Norwegian, written as trade-words.ts says. */
export const shopsInNorth = `
entertainment
  biograf, dansband*, eventbureau*, festlokal*, festudlejning*, forlystelsespark*, nojespark*, selskabslokaler*, spillested*, taltuthyrning*
  teater, teltudlejning*
retail
  *affar, *butik, *butikk, antikaffar*, blomsterbutik*, blomsterhand*, boghandel*, bokhandel*, byggemarked*, bygghandel*, byggvaruhus*
  cykelbutik*, cykelforretning*, cykelhandel*, cykelhandler*, dagligvare*, dyrebutikk*, dyrehandel*, farghandel*, farvehandel*, garnbutik*
  golvbutik*, guldsmed*, gullsmed*, handelstradgard*, havecenter*, helsekost*, hemelektronik*, hundebutik*, hvidevarer*, interiorbutik*
  isenkraemmer*, jarnhandel*, jernvare*, kokkenudstyr*, lampebutik*, legetoj, leketoy*, leksaksaffar*, mobelaffar*, mobelforretning*, optiker*
  sangbutik*, secondhand*, sengebutik*, skobutik*, skotoj, sportbutik*, sportsbutik*, stofbutik*, supermarked*, sykkelbutikk*, taepper
  tojbutik butik, tygaffar*, vinbutik*, vinhandel*, zooaffar*, zoobutik*
wholesale
  byggevare*, byggmaterial*, engros*, grossist*, importfirma*, importor*, partihandel*, traelast*, trelasthandel*
consumer-goods
  hudpleje*, hudvard, keramik, kokkenproducent*, leksaker*, ljusstoperi*, mobelsnedkeri*, mobelsnickeri*, mobeltillverkare*, stearinlys*
fashion
  arbejdstoj*, arbetsklader*, brudekjoler*, brudklanningar*, dametoj, damklader*, herretoj*, profilklader*, skradderi*, skraedder*, smycken
  smykker, tojbutik*
food-beverage
  *bageri, *bryggeri, *mejeri, charkuteri*, chokladfabrik*, chokolade*, delikatesser*, fiskaffar*, fiskeforedling*, fiskehandler*, fiskeprodukt*
  gardbutik*, gardsbageri*, gardsmejeri*, gardsysteri*, glasstillverk*, godisfabrik*, kaffe rosteri, kafferisteri*, kafferosteri*, kjottprodukt*
  kottbutik*, kottfors*, meieri*, mejeri, mikrobryggeri*, musteri, osteri*, ostmakeri*, ostmejeri*, rogeri, rokeri, sjokolade*, slagter
  slagterforretning*, slagteri*, slakter*, vingaard*, ysteri*
  ~ ishus
hospitality
  badehotel*, brollopslokal*, diner transportable*, feriebolig*, feriehuse*, ferielejlighed*, gastgiveri*, gatekjokken*, gjestehus*, grillbar*
  hytteutleie*, kafeteria*, konferencecenter*, konferensanlaggning*, kursuscenter*, lunchrestaurang*, matbutik restaurang, overnatting*
  selskabslokale*, selskapslokal*, smorrebrodsforretning*, sommerhusudlejning*, spisested*, stugby*, stugor*, stuguthyrning*, vaertshus*
  vandrarhem*, vandrehjem*, vandrerhjem*, vardshus*
  ~ krog
travel
  busrejser*, bussresor*, grupperejser*, rejsebureau*, researrangor*, sightseeing*, turistbureau*, turistbyra*
sports
  batklubb*, danseskole*, dansskola*, fodboldklub*, fotballklubb*, fotbollsklubb*, golfbane*, golfklub*, gymnastikforening*, handboldklub*
  idraetsforening*, idrettsforening*, idrettslag*, kampsport*, rideklubb*, rideskole*, ridklubb*, ridskola*, roklub, sejlklub*, simhall
  skianlegg*, skidanlaggning*, skytterlag*, sportsklub*, svommehal*, tennishall*, tennisklub*, traning, treningssenter*
consumer-services
  bedemand*, begravelsesbyra*, bryllupsplanlaegger*, dyrepensjonat*, fotpleie, gravsten*, harfrisor*, hudpleie*, hudvardssalong*, hunddagis*
  hundefrisor*, hundekennel*, hundepensjonat*, hundpensionat*, hundtrim*, kattepensionat*, kattepensjonat*, kemtvatt*, kosmetolog*, mobelpolstr*
  mobeltapetserare*, mobilreparation*, naglar, negledesign*, renseri*, skomager*, skomakare*, skonhedsklinik*, skonhetssal*, skredder*, sminkor
  syerske, tapetserare*, tatover*, tatovor, tatuerare*, vaskeri*, vigselforrattare*, vitvaruservice*
  ~ negle
`;
