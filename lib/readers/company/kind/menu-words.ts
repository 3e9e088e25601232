import { any } from '#core/any-of.ts';

/** What the menus of companies have, by language, in small letters. */

/** On the sites of people, clubs and magazines too: two of them say little more than that there is a site. */
const ofAnySite = [
  'about(?: us)?|contact(?: us)?|contacts|über uns|kontakt|à propos|qui sommes[- ]nous ?\\??',
  'nous contacter|contacto|contato|fale conosco',
  'nosotros|sobre nosotros|quiénes somos|quem somos|sobre nós|over ons|chi siamo|contatti|за нас|контакти|о нас|контакты|про нас',
  'o nas|kontakty|om oss|om os|kontakta oss|kontakt os|yhteystiedot|meistä|hakkımızda|iletişim',
  'i̇letişim|İletişim|rólunk|kapcsolat|despre noi|o nás',
  'tentang kami|hubungi kami|kontak|giới thiệu|liên hệ|επικοινωνία|お問い合わせ|お問合せ|联系我们|关于我们|聯絡我們|關於我們|오시는 ?길|문의',
  'o nama|kontaktirajte nas|apie mus|kontaktai|par mums|kontakti|meist|ettevõttest|o podjetju|о нама',
  'контакт|um okkur|hafa samband|qui som|contacte|sobre nosaltres|о компанији|за фирмата',
  'من نحن|عن الشركة|اتصل بنا|تواصل معنا|درباره ما|تماس با ما|אודות(?:ינו)?|צ(?:ור|רו) קשר|เกี่ยวกับเรา',
  'ติดต่อเรา|हमारे बारे में|संपर्क करें',
];

/** Of those who sell, or employ somebody. */
const ofCompanies = [
  'careers|pricing|(?:our )?services|(?:our )?products|solutions|request an? (?:quote|appointment|demo|estimate)',
  'directions|our (?!story|wedding|family|blog|journey)[a-z]+|(?:[a-z]+ ){1,2}services',
  '(?:attorneys?|attorney profiles)|practice areas|areas of practice|service areas?|office hours',
  'free (?:estimates?|quotes?)|testimonials|imprint|legal notice|new patients',
  'meet (?:the|our) (?:doctors?|team|staff)|rates|rooms|distributors|dealers',
  'reservations|capabilities|industries|customers|for sale|book (?:now|online|a table)',
  'admissions|donate|volunteer|commercial|residential|financing|equipment|company(?: profile)?',
  'where to buy|what we do|how it works',
  'impressum|leistungen|karriere|unternehmen|firma|produkte|unsere? (?:leistungen|produkte|team|firma)',
  'dienstleistungen|referenzen|anfahrt|angebote?|sortiment|stellenangebote|öffnungszeiten|preise',
  'sprechzeiten|speisekarte|zimmer',
  'mentions légales|références|(?:nos )?réalisations|(?:nos )?(?:services|prestations|produits)|tarifs',
  'devis(?: gratuit)?|(?:notre )?(?:entreprise|société|équipe)|recrutement|demande de devis',
  "plan d[’']accès|nos (?:chambres|clients|métiers|chiens)|portées",
  'aviso legal|(?:la |nuestra |a )?empresa|(?:nuestros )?(?:productos|servicios|clientes)|tarifas',
  'habitaciones|reservas|presupuestos?|trabaja con nosotros|ubicación|instalaciones|catálogo',
  '(?:nossos )?(?:servi[cç]os|produtos|clientes)|orçamento|especialidades|trabalhe conosco|a clínica|localização',
  'colofon|(?:onze )?(?:diensten|producten)|offerte(?: aanvragen)?|vacatures|werkwijze|tarieven',
  'projecten|referenties|openingstijden',
  "note legali|(?:i nostri )?(?:servizi|prodotti)|(?:l[’'])?azienda|preventivo|lavora con noi",
  'dove siamo|realizzazioni|camere|listino',
  'oferta|usługi|cennik|o firmie|realizacje|produkty|kariera|služby|reference|nabídka|ceník|o společnosti|cenník|ponuka',
  'tjänster|produkter|om företaget|offert|priser|ydelser|om virksomheden|tjenester|referanser',
  'ledige stillinger|jobba hos oss|palvelut|tuotteet|yritys|referenssit',
  'о компании|услуги|продукция|цены|вакансии|прайс(?:-лист)?|каталог|послуги|продукція|ціни',
  'про компанію|услуги и цени|продукти|за фирмата|производство',
  'ürünler(?:imiz)?|hizmetler(?:imiz)?|kurumsal|referanslar(?:ımız)?|szolgáltatás(?:ok|aink)|termékek',
  'áraink|referenciák|servicii|produse|prețuri|preturi|oferte|cariere',
  'produk|layanan|(?:profil )?perusahaan|sản phẩm|dịch vụ|tuyển dụng|υπηρεσίες|προϊόντα',
  'η εταιρε?ία(?: μας)?|usluge|proizvodi|storitve|izdelki|cenik|paslaugos|produktai|pakalpojumi',
  'produkti|teenused|tooted|þjónusta|vörur|serveis|productes|услуге|производи',
  '会社(?:情報|概要|案内)|製品(?:情報|案内)?|事業(?:内容|案内|紹介)|採用(?:情報|案内)|サービス|アクセス|企業情報',
  '产品(?:中心|展示|介绍)|公司(?:简介|概况|介绍)|企业(?:文化|简介)|人才招聘|招贤纳士|服务(?:项目|中心)|產品(?:介紹|資訊)|公司簡介|회사 ?소개|제품 ?소개|제품',
  '채용(?: ?정보)?|고객 ?(?:지원|센터)|사업 ?(?:분야|영역)',
  'خدماتنا|منتجاتنا|المنتجات|الخدمات|مشاريعنا|عملاؤنا|محصولات|خدمات|שירותים|מוצרים|הלקוחות שלנו|สินค้า',
  'บริการ(?:ของเรา)?|ผลิตภัณฑ์|ร่วมงานกับเรา',
];

const whole = (groups: readonly string[]): RegExp => new RegExp(`^${any(...groups)}$`, 'i');

export const siteMenu = whole(ofAnySite);
export const companyMenu = whole(ofCompanies);
