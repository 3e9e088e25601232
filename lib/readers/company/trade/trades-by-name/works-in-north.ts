/** The words of trades of building, making and farming in Swedish, Danish and Norwegian, written as trade-words.ts says. */
export const worksInNorth = `
construction
  *renovering, *renoveringar, anlaeg*, anlaggningsarbeten*, baderom*, badevaerelse*, badrom*, betonelementer*, betong, betongarbeid*, brolaegger*
  brunnsborrning*, byggeentrepr*, byggefirma*, byggematerialer*, byggmastar*, byggmester*, byggnadsstallningar*, byggservice*, draenering
  dranering*, el-installator*, elinstallator*, entreprenor*, ferdighus*, flislegg*, fonster*, garageportar*, gardiner og, glarmester*
  glasmastare*, golvl*gg*, golvslipning*, gulvafslibning*, gulvbelaeg*, gulvlaeg*, gulvlegg*, husbygg*, husgrund*, hustillverkare*, isolering*
  jordarbejde*, kakelugnar*, kloakarbejde*, kloakmester*, kokkener*, koksrenovering*, malare, malerfirm*, malerifirma*, malermester*, markarbeten*
  murare, murerfirma*, mureri*, murermester*, murmester*, nedrivning*, nybyggeri*, persienner*, platslageri*, plattsattare*, plattslag*, pooler
  rivning, rorfirma*, rorinstall*, rorleggar*, rormokare*, schaktning*, snedker, snedkeri*, snekker*, solafskaermning*, solskydd*, stallningar*
  stangsel*, stenhuggeri*, stilladser*, stratag, swimmingpools*, tagarbejd*, tagdaekker*, tagrenovering*, takarbeten*, takl*gg*, taktekk*
  totalentrepren*, trabyggnader*, typehuse*, varmepumpeinst*, ventilasjon*, villor, vinduesproducent*, vindusmont*
  ~ hegn, murer
manufacturing
  drejeri, drejning*, emballasje*, fjadrar, formsprutning*, fraesning*, gjuteri, glasbruk*, glasvaerk*, industrilackering*, industrilakering*
  lackering*, laserskaering*, lasersvetsning*, legotillverkning*, maskinfabrik*, mekanisk verkstad*, mekanisk verksted*, metalindustri*
  metalvarer*, overfladebehandling*, pladearbejde*, plastfabrik*, plastproduks*, plaststoberi*, platbearbetning*, plateverksted*, pulverlakering*
  rostfritt*, rustfrit stal, sagverk, sandblaesning*, savvaerk*, skarande bearbetning*, smedevaerksted*, smedja, spantagning*, sprojtestobning*
  stalkonstruk*, stoberi, sveiseverksted*, svetsarb*, traeindustri*, traindustri*, trevare*, trykstob*, underleverandor*, vaerktojsfabrik*
  verktygsmakare*, ytbehandling*
  ~ plast, sveis
machinery
  automatisering*, elevatorer*, entreprenadmaskiner*, entreprenormaskiner*, flaktar, gravemaskin*, haveredskaber*, heisteknikk, hissar
  industriautomation*, industrikoling*, industrirobotar*, kjoleteknikk*, koleteknik*, kranar, kraner, kuldeteknikk*, kylteknik*
  landbrugsmaskiner*, landbruksmaskin*, lantbruksmaskiner*, liftudlejning*, liftuthyrning*, lofteutstyr*, lyftredskap*, maskinbygg*
  maskinforretning*, maskinhandel*, maskinuthyrning*, maskinutleie*, materieludlejning*, procesanlaeg*, pumpar, pumper, pumpeteknikk*
  skogsmaskiner*, storkok, storkokken*, transportorer*, truckar, truckservice*, tryckluft*, trykluft*, vaegte, vaerktoj*, varmevekslere*
  ventiler*, verktoy*
  ~ vagar
automotive
  *vaerksted, *verkstad, autocamper*, autohjaelp*, autolakering*, autoophug*, autoreparation*, bargning*, begagnade bil*, bildelar*
  bilforhandler*, bilglas, bilglass*, bilhandlare*, billackering*, billakk*, bilplat, bilpleie*, bilpleje*, bilsalg*, bilskade*, bilskrot*, bilsyn
  biludlejning*, biluthyrning*, bilutleie*, bilvaerksted*, bilvask, bilverkst*, brugte biler, bruktbil*, campingbil*, campingvogne*, dackskifte*
  daekcent*, daekskift*, hjulskift*, husbilar*, husvagn*, karrosseri*, knallerter*, lastbilar*, lastbiler*, motorcykel*, motorcyklar*
  motorcykler*, motorsykkel*, reservedel*, salg af biler, slapvagnar*, trailere*, veteranbilar*, veteranbiler*
  ~ dekk
agriculture
  aggproduktion*, baerodling, biodling*, fiskeopdraet*, fiskeoppdrett*, fiskeri*, fiskodling*, foderstof*, frugtplantage*, gardsbruk*, gartneri*
  grisuppfodning*, gronsaksodling*, hagesenter*, hastuppfodning*, havbruk*, hestestutteri*, hundeopdraet*, jordbruk*, jordgubb*, juletraeer*
  kennel, kvaegavl*, lakseoppdrett*, lammgard*, landbrug*, maelkeproducent*, maskinstation*, melkebonde*, mjolkgard*, pelsdyr*, planteskole*
  plantskola*, potatisodl*, saafro, skogbruk*, skogsbruk*, skogsmaskin*, skovbrug*, svineavl*, svineproduktion*, tradgardsmasteri*, utsade
  ~ biavl, gard, kvaeg
mining
  bergtakt*, grusgrav*, grustag, gruvbolag*, krossverk*, stenbrud*
`;
