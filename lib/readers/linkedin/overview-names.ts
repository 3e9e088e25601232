import { any } from '#core/any-of.ts';

/**
 * What the overview of a company's page is headed, how it calls its rows, and whom it counts: LinkedIn's own words as patterns of small letters, a
 * language a block. A word that languages share need stand in one of them only.
 */
const overview = String.raw`
en
  about: overview|about(?: us)?
  website: website
  industry: industry|industries
  size: company size
  seat: headquarters
  type: (?:company )?type
  founded: (?:year )?founded
  specialties: specialties
  phone: phone
  people: employees?
  followers: followers?
de
  about: übersicht|info|über uns
  website: webseite|webauftritt
  industry: branchen?
  size: (?:unternehmens|firmen)?größe|größe des unternehmens
  seat: hauptsitz|firmensitz
  type: art|unternehmens(?:form|typ|art)
  founded: gegründet|gründung(?:sjahr)?
  specialties: spezialgebiete|spezialisierungen
  phone: telefon
  people: mitarbeiter(?:innen|[:*]innen|_innen)?|mitarbeitende|beschäftigte
  followers: follower[:*]innen
fr
  about: présentation|vue d.ensemble|à propos|infos
  website: site web
  industry: secteurs?(?: d.activité)?
  size: taille de l.(?:entreprise|organisation)
  seat: siège(?: social)?
  type: type d.entreprise
  founded: fondée(?: en)?|fondation|création|(?:date|année) de (?:fondation|création)
  specialties: domaines?|spécialisations?|domaines de spécialisation
  phone: téléphone
  people: employés?|salariés?
  followers: abonnés
es
  about: descripción general|acerca de|sobre nosotros|quiénes somos
  website: sitio web
  industry: sector(?:es)?
  size: tamaño de la empresa
  seat: sede(?: principal| social)?
  type: tipo(?: de empresa)?
  founded: fundación|fecha de fundación
  specialties: especialidades
  phone: teléfono
  people: empleados?
  followers: seguidores
it
  about: panoramica|informazioni|chi siamo
  website: sito web
  industry: settore
  size: dimensioni dell.azienda
  seat: sede principale
  type: tipo(?: di azienda)?
  founded: (?:data|anno) di fondazione
  specialties: settori di competenza
  phone: telefono
  people: dipendenti
nl
  about: overzicht|over ons
  size: bedrijfsgrootte
  seat: hoofdkantoor
  founded: opgericht
  specialties: specialismen
  phone: telefoon
  people: medewerkers
  followers: volgers
pt
  about: visão geral|sobre(?: nós)?
  website: site
  industry: setor(?:es)?
  size: tamanho da empresa
  founded: fundada em|fundação
  phone: telefone
  people: funcionários?|colaboradores
pl
  about: omówienie|o nas|informacje
  website: witryna(?: internetowa)?|strona internetowa
  industry: branża
  size: wielkość firmy
  seat: siedziba(?: główna)?
  type: rodzaj
  founded: data założenia|założono
  specialties: specjalizacje
  people: pracowników
  followers: obserwujących
sv
  about: översikt|om(?: oss)?
  website: webbplats
  industry: bransch
  size: företagsstorlek
  seat: huvudkontor
  type: typ
  founded: grundat|grundades
  specialties: specialområden
  people: anställda
  followers: följare
da
  about: oversigt|om os
  website: websted|hjemmeside
  size: virksomhedsstørrelse
  seat: hovedkvarter|hovedsæde
  type: selskabstype
  founded: grundlagt
  specialties: specialiteter
  people: medarbejdere
  followers: følgere
no
  about: oversikt
  website: nettsted
  industry: bransje
  size: bedriftsstørrelse
  seat: hovedkontor
  founded: grunnlagt
  people: ansatte
fi
  about: yleiskatsaus|tietoja
  website: verkkosivu(?:sto|t)?
  industry: toimiala
  size: yrityksen koko
  seat: päätoimipaikka|pääkonttori
  founded: perustettu
  people: työntekijää
  followers: seuraajaa
tr
  about: genel bakış|hakkında
  website: web(?: sitesi)?|internet sitesi
  industry: sektör
  size: şirket büyüklüğü
  seat: genel merkez|merkez
  founded: kuruluş(?: yılı)?
  people: çalışan
  followers: takipçi
cs
  about: přehled|o nás
  website: webová stránka
  industry: obor|odvětví
  size: velikost (?:společnosti|firmy)
  seat: ústředí|sídlo
  founded: (?:datum )?založení|založeno
  people: zaměstnanc\p{L}+
  followers: sledujících
ro
  about: prezentare generală|despre
  industry: sector de activitate
  size: dimensiunea companiei
  seat: sediu principal
  founded: înființată(?: în)?|fondată în
  people: (?:de )?angajați
  followers: (?:de )?urmăritori
hu
  about: áttekintés
  website: webhely|weboldal
  industry: iparág
  size: vállalatméret|cégméret
  seat: központ|székhely
  founded: alapítva|alapítás
  people: alkalmazott
  followers: követő
el
  about: επισκόπηση
  website: ιστότοπος
  industry: κλάδος
  size: μέγεθος εταιρείας
  seat: έδρα
  founded: ίδρυση|έτος ίδρυσης
  people: εργαζόμενο\p{L}+
id
  about: ikhtisar|tentang
  website: situs web
  industry: industri
  size: ukuran perusahaan
  seat: kantor pusat
  founded: didirikan
  people: karyawan
  followers: pengikut
vi
  about: tổng quan
  website: trang web
  industry: ngành
  size: quy mô công ty
  seat: trụ sở chính
  founded: thành lập
th
  about: ภาพรวม
  website: เว็บไซต์
  industry: อุตสาหกรรม
  size: ขนาดของบริษัท
  seat: สำนักงานใหญ่
  founded: ก่อตั้งเมื่อ
ru
  about: обзор|общие сведения|о нас
  website: веб-сайт|сайт
  industry: отрасль
  size: размер компании
  seat: штаб-квартира
  founded: основана|год основания
  people: сотрудник\p{L}*
  followers: подписчик\p{L}*|отслеживающ\p{L}+
uk
  about: огляд
  website: вебсайт
  industry: галузь
  size: розмір компанії
  seat: головний офіс
  founded: засновано
  people: працівник\p{L}*
  followers: підписник\p{L}*
ja
  about: 概要|会社概要
  website: ウェブサイト
  industry: 業種|業界
  size: 会社規模
  seat: 本社|総部
  founded: 設立
zh
  about: 概览|关于我们|概覽|關於我們
  website: 网站|網站
  industry: 行业|所属行业|產業|業別
  size: 规模|公司规模|公司規模
  seat: 总部|總部
  founded: 创立|成立时间|創立時間|創立
ko
  about: 개요|소개
  website: 웹사이트
  industry: 업계|업종
  size: 회사 규모
  seat: 본사
  founded: 설립
`;

/** What has names: the heading of the overview, its rows, those who work there and those who follow it. */
export type Named =
  | 'about'
  | 'website'
  | 'industry'
  | 'size'
  | 'seat'
  | 'type'
  | 'founded'
  | 'specialties'
  | 'phone'
  | 'people'
  | 'followers';

/** What all languages call one of them, as one pattern. */
export const namesOf = (named: Named): string =>
  any(...[...overview.matchAll(/^ {2}(\w+): (.+)$/gm)].flatMap(([, of, names = '']) => (of === named ? [names] : [])));
