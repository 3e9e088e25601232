/** The words of trades in Korean, written as trade-words.ts says. */
export const tradesInHangul = `
software
  소프트웨어, 솔루션 개발, 애플리케이션 개발, 앱 개발, 어플리케이션 개발, 인공지능, 플랫폼 개발
it-services
  it 서비스, it 컨설팅, it서비스, it컨설팅, 네트워크 구축, 데이터베이스, 시스템 구축, 시스템 통합, 시스템통합, 웹사이트 제작, 웹에이전시, 클라우드 서비스, 홈페이지 제작, 홈페이지제작
advertising
  광고 대행, 광고대행, 광고제작, 디지털 마케팅, 마케팅 대행, 바이럴 마케팅, 온라인 마케팅, 종합광고
media
  방송국, 번역회사, 사진관, 영상 제작, 영상제작, 인쇄물, 인쇄업, 출판사
construction
  건설공사, 건설업, 건설회사, 건축공사, 방수공사, 설비공사, 인테리어 공사, 인테리어 시공, 전기공사, 종합건설, 주택건설, 토목공사
architecture-engineering
  건축사사무소, 건축설계, 설계사무소, 엔지니어링 컨설팅, 측량설계
design
  그래픽 디자인, 디자인 회사, 인테리어 디자인, 제품 디자인
machinery
  건설기계, 공작기계, 기계 제조, 기계설비, 산업기계, 산업용 로봇, 자동화 설비, 자동화설비, 펌프 제조, 포장기계
electronics
  led 조명, led조명, 배전반, 변압기, 인쇄회로기판, 전기장비, 전자 부품, 전자부품, 전자제품, 조명기구
semiconductors
  반도체
manufacturing
  금속가공, 금형 제작, 금형제작, 사출성형, 정밀 가공, 정밀가공, 주물제품, 철강제품, 판금가공, 포장재, 플라스틱 사출
automotive
  자동차 부품, 자동차 정비, 자동차부품, 자동차정비, 중고차, 카센터
chemicals
  도료 제조, 접착제, 정밀화학, 화학 제품, 화학제품
pharmaceuticals
  신약 개발, 신약개발, 의약품, 제약회사
medical-devices
  의료 기기, 의료기기
biotechnology
  바이오테크, 생명공학
healthcare
  내과의원, 성형외과, 요양병원, 정형외과, 종합병원, 치과병원, 치과의원, 피부과, 한의원
veterinary
  동물병원
food-beverage
  건강기능식품, 식품 제조, 식품가공, 식품제조, 식품회사, 양조장, 음료제조, 제과제빵
hospitality
  게스트하우스, 레스토랑, 리조트, 외식기업, 외식업
logistics
  국제물류, 물류 서비스, 물류센터, 물류회사, 이사업체, 종합물류, 택배회사, 포워딩
transportation
  여객운송, 운송업, 해운회사, 화물 운송, 화물운송
legal
  법률사무소, 법무법인, 법무사, 변호사, 특허법인
accounting
  세무법인, 세무사, 세무회계, 회계법인
insurance
  보험대리점, 생명보험, 손해보험
real-estate
  부동산
education
  교육기관, 어린이집, 어학원, 유치원, 평생교육원
fashion
  섬유제조, 의류 브랜드, 의류브랜드, 의류제조, 주얼리, 패션 브랜드, 패션브랜드
consumer-goods
  가구제조, 사무가구, 생활용품, 화장품
consumer-services
  네일샵, 미용실, 웨딩홀, 장례식장, 헤어샵
environmental
  수처리 설비, 재활용업, 폐기물 처리, 폐기물처리, 환경설비
renewables
  신재생에너지, 에너지저장장치, 태양광, 풍력발전
security
  경비업체, 보안시스템, 소방설비, 시설경비
cybersecurity
  사이버 보안, 사이버보안, 정보보안
telecommunications
  이동통신, 통신공사, 통신장비
gaming
  게임 개발, 게임개발, 모바일 게임, 온라인 게임
travel
  여행사
wholesale
  도매업, 도소매, 무역회사, 종합무역
agriculture
  농산물, 농업회사, 스마트팜, 영농조합
facility-services
  건물관리, 시설관리, 청소대행, 청소업체
staffing
  인력파견, 인재파견, 채용대행, 헤드헌팅
entertainment
  공연기획, 엔터테인먼트, 이벤트 기획, 행사대행
sports
  골프장, 피트니스, 헬스장
`;
