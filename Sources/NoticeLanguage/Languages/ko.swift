extension LanguageFile {
  /// Korean (한국어).
  static let ko = LanguageFile(
    tag: "ko",
    kept: #"""
      endonym: 한국어
      region.EEA: 유럽 경제 지역
      region.EFTA: 유럽 자유 무역 연합
      # The name in use since 2022; CLDR 41 has the older one.
      region.TR: 튀르키예

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: 제{0}조
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: 제{0}항{1}
      label.decimal.deeper: 제{0}항{1}
      label.article: 제{0}조{1}
      label.article.deeper: 제{0}조{1}
      label.letter: 제{0}절{1}
      label.letter.deeper: 제{0}절{1}

      # {0} is the date.
      dateline.established: 제정일: {0}
      dateline.last-updated: 최종 개정일: {0}
      dateline.effective: 시행일: {0}
      dateline.revised: 개정일: {0}

      phrase.skip-to-content: 본문으로 건너뛰기
      phrase.contents: 목차
      phrase.back-to-top: 맨 위로
      phrase.section-link: {0} 링크
      phrase.links: 링크
      phrase.image: 이미지: {0}
      phrase.notices: 법적 고지
      phrase.all-notices: 모든 법적 고지
      phrase.notices-of: {0} 법적 고지
      phrase.supplement: 보충 조항
      phrase.formats: 다른 형식
      phrase.web-page: 웹 페이지
      phrase.plain-text: 일반 텍스트
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: 인쇄
      phrase.languages: 언어
      phrase.regions: 지역
      phrase.all-regions: 모든 지역
      phrase.for-readers-in: 적용 대상: {0}
      phrase.for-readers-outside: 적용 제외 대상: {0}
      phrase.for-audience: 대상: {0}
      phrase.instead-of: 다음을 대신함: {0}
      phrase.other-effective-dates: 그 밖의 시행일
      phrase.named: {0}: {1}
      phrase.own-text-for: 다음 지역의 독자를 위한 별도의 본문: {0}
      phrase.prevailing-part: 이 부분과 이 문서의 나머지 부분이 서로 다른 경우 이 부분이 우선합니다.
      phrase.supplements-notice: 이 문서가 보충하는 문서: {0}
      phrase.supplementary-notices: 보충 문서
      phrase.everyone-else: 그 밖의 모든 지역
      phrase.region-within: {0}({1})
      phrase.region: 지역
      phrase.notice: 법적 고지
      phrase.notices-by-region: 지역별 법적 고지
      phrase.added: 추가
      phrase.replaced: 대체
      phrase.left-out: 제외
      phrase.other-values: 다른 값
      phrase.own-text: 별도의 본문
      phrase.as-for-everyone-else: 그 밖의 모든 지역과 동일
      phrase.prevailing-language: 언어본 사이에 차이가 있는 경우 다음 언어본이 우선함: {0}
      phrase.stale-section: 이 조항의 우선하는 본문은 번역 이후 변경되었습니다.
      phrase.read-prevailing: 우선하는 본문 읽기
      phrase.untranslated-text: 이 개정본은 번역되지 않았습니다. 원래 언어로 표시됩니다.
      phrase.untranslated: 번역 없음
      phrase.revision: 개정판
      phrase.revisions: 개정판 목록
      phrase.current-revision: 현행판
      phrase.previous-revision: 이전 개정판
      phrase.next-revision: 다음 개정판
      phrase.permanent-link: 이 개정판의 고정 링크
      phrase.history: 개정 이력
      phrase.notice-history: 개정 이력: {0}
      phrase.changes: 변경 사항
      phrase.what-changed: 변경된 내용
      phrase.in-one-text: 한 글로 보기
      phrase.side-by-side: 나란히 보기
      phrase.summary: 요약
      phrase.level: 중요도
      phrase.level-none: 없음
      phrase.level-formatting: 서식
      phrase.level-editorial: 문구
      phrase.level-clarification: 명확화
      phrase.level-substantive: 실질적
      phrase.level-material: 중대
      phrase.status: 상태
      phrase.date: 날짜
      phrase.in-force: 시행 중
      phrase.in-force-since: 시행 중(시행일): {0}
      phrase.upcoming: 시행 예정
      phrase.superseded: 대체됨
      phrase.draft: 초안
      phrase.as-of: 기준일: {0}
      phrase.earlier-revision: 이 문서는 이전 개정판이며 더 이상 시행되지 않습니다.
      phrase.superseded-by: 대체한 개정판: {0}
      phrase.read-in-force: 현행판 읽기
      phrase.upcoming-revision: 이 개정판은 아직 시행되지 않았습니다.
      phrase.takes-effect: 시행일: {0}
      phrase.read-upcoming: 시행 예정 개정판 읽기
      phrase.draft-banner: 이 문서는 초안이며 효력이 없습니다.
      phrase.reconstructed-from: 복원 출처: {0}
      phrase.no-revision: 아직 시행 중인 개정판이 없습니다.
      phrase.issued-by: 발행인: {0}
      phrase.signed: 서명
      phrase.established: 제정일
      phrase.adopted: 채택일
      phrase.effective: 시행일
      phrase.revised: 개정일
      phrase.last-updated: 최종 개정일
      phrase.section: 조항
      phrase.sections: 조항 목록
      phrase.last-changed-in: 마지막 변경 개정판
      phrase.text: 본문
      phrase.digest: 해시 값
      phrase.signed-by: 서명자: {0}
      phrase.sealed-on: 봉인 일시: {0}
      phrase.correction: 정정
      phrase.corrects: 정정 대상: {0}
      phrase.deferred-to: 연기된 시행일: {0}
      phrase.withdrawn: 철회됨
      phrase.withdrawn-revision: 이 개정판은 철회되었으며 효력이 없습니다.
      phrase.never-in-force: 시행된 적 없음
      phrase.replaced-revision: 이 개정판은 시행되기 전에 대체되었으며 시행된 적이 없습니다.
      phrase.words-unchanged: 문구 변경 없음
      phrase.record-revision: 이 개정판에서는 문구가 변경되지 않았습니다.
      phrase.in-force-only-in: 다음 지역에서만 시행 중: {0}
      phrase.not-in-force-in: 다음 지역에서는 시행되지 않음: {0}
      phrase.withheld: 비공개
      phrase.withheld-statement: 이 개정판의 본문은 명령에 따라 비공개되었습니다: {0}
      phrase.reconstructed: 복원됨
      phrase.source: 출처: {0}
      phrase.seen-there: 자료 확인일: {0}
      phrase.reconstructed-by: 복원한 사람: {0}
      phrase.reconstructed-on: 복원일: {0}
      phrase.text-lost: 본문 소실
      phrase.original-file: 원본 파일
      phrase.removed-sections: 삭제된 조항
      phrase.removed-on: 삭제일: {0}
      phrase.last-wording: 마지막 문구: {0}
      phrase.message-changes-to: 변경 안내: {0}
      phrase.message-what-changes: 변경되는 내용
      phrase.message-until-now: 지금까지
      phrase.message-from-then: 변경 후
      phrase.message-no-longer: 폐지
      phrase.message-why: 이용자에게 중요한 이유
      phrase.message-adverse: 이 변경으로 당사가 이용자의 데이터로 할 수 있는 일이 늘어나거나 이용자가 현재 누리는 것이 없어질 수 있습니다.
      phrase.message-favourable: 이용자에게 유리한 변경입니다.
      phrase.message-neutral: 이용자에게 영향을 줄 수 있습니다.
      phrase.message-when: 시기
      phrase.message-what-you-can-do: 이용자가 할 수 있는 일
      phrase.message-consent: 먼저 동의를 구합니다. 동의가 없으면 이 변경은 이용자에게 적용되지 않습니다.
      phrase.message-parental-consent: 먼저 부모의 동의를 구합니다. 동의가 없으면 이 변경은 적용되지 않습니다.
      phrase.message-object-before: 다음 날짜 전까지 이의를 제기할 수 있습니다: {0}
      phrase.message-leave-before: 다음 날짜 전까지 무료로 계약을 종료할 수 있습니다: {0}
      phrase.message-withdraw-before: 다음 날짜 전까지 동의를 철회할 수 있습니다: {0}
      phrase.message-nothing-to-do: 따로 하실 일은 없습니다.
      phrase.message-questions: 문의: {0}
      phrase.message-old-text: 지금까지의 본문
      phrase.message-new-text: 새 본문
      phrase.message-marked-changes: 본문에 표시된 모든 변경
      phrase.message-read-changes: 변경 내용 읽기
      phrase.address-moved: 이 주소는 이전되었습니다.
      phrase.moved-to: 이전한 곳: {0}
      phrase.notice-ended: 이 문서의 종료일: {0}
      phrase.replaced-by: 대체한 문서: {0}
      phrase.last-revision: 최종 개정판
      phrase.former-notices: 종료된 법적 고지
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: ltr
      quote.open: “
      quote.close: ”
      date.day: {year}년 {number}월 {day}일
      date.month: {year}년 {month}
      date.year: {year}년
      months: 1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
      months.standalone: 1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
      list.two: {0} 및 {1}
      list.start: {0}, {1}
      list.middle: {0}, {1}
      list.end: {0} 및 {1}
      """#,
    regions: #"""
      AD 안도라
      AE 아랍에미리트
      AF 아프가니스탄
      AG 앤티가 바부다
      AI 앵귈라
      AL 알바니아
      AM 아르메니아
      AO 앙골라
      AQ 남극 대륙
      AR 아르헨티나
      AS 아메리칸 사모아
      AT 오스트리아
      AU 오스트레일리아
      AU-ACT 오스트레일리아 수도 준주
      AU-NSW 뉴사우스웨일스 주
      AU-NT 노던 준주
      AU-QLD 퀸즐랜드 주
      AU-SA 사우스오스트레일리아 주
      AU-TAS 태즈메이니아 주
      AU-VIC 빅토리아 주
      AU-WA 웨스턴오스트레일리아 주
      AW 아루바
      AX 올란드 제도
      AZ 아제르바이잔
      BA 보스니아 헤르체고비나
      BB 바베이도스
      BD 방글라데시
      BE 벨기에
      BF 부르키나파소
      BG 불가리아
      BH 바레인
      BI 부룬디
      BJ 베냉
      BL 생바르텔레미
      BM 버뮤다
      BN 브루나이
      BO 볼리비아
      BQ 네덜란드령 카리브
      BR 브라질
      BR-AC 아크리 주
      BR-AL 알라고아스 주
      BR-AM 아마조나스 주
      BR-AP 아마파 주
      BR-BA 바이아 주
      BR-CE 세아라 주
      BR-DF 연방구
      BR-ES 이스피리투산투 주
      BR-GO 고이아스 주
      BR-MA 마라냥 주
      BR-MG 미나스제라이스 주
      BR-MS 마투그로수두술 주
      BR-MT 마투그로수 주
      BR-PA 파라 주
      BR-PB 파라이바 주
      BR-PE 페르남부쿠 주
      BR-PI 피아우이 주
      BR-PR 파라나 주
      BR-RJ 리우데자네이루 주
      BR-RN 히우그란지두노르치 주
      BR-RO 혼도니아 주
      BR-RR 호라이마 주
      BR-RS 히우그란지두술 주
      BR-SC 산타카타리나 주
      BR-SE 세르지피 주
      BR-SP 상파울루 주
      BR-TO 토칸칭스 주
      BS 바하마
      BT 부탄
      BV 부베섬
      BW 보츠와나
      BY 벨라루스
      BZ 벨리즈
      CA 캐나다
      CA-AB 앨버타 주
      CA-BC 브리티시컬럼비아 주
      CA-MB 매니토바 주
      CA-NB 뉴브런즈윅 주
      CA-NL 뉴펀들랜드 래브라도 주
      CA-NS 노바스코샤 주
      CA-NT 노스웨스트 준주
      CA-NU 누나부트 준주
      CA-ON 온타리오 주
      CA-PE 프린스에드워드아일랜드 주
      CA-QC 퀘벡 주
      CA-SK 서스캐처원 주
      CA-YT 유콘 준주
      CC 코코스 제도
      CD 콩고-킨샤사
      CF 중앙 아프리카 공화국
      CG 콩고-브라자빌
      CH 스위스
      CH-AG 아르가우 주
      CH-AI 아펜첼이너로덴 주
      CH-AR 아펜첼아우서로덴 주
      CH-BE 베른 주
      CH-BL 바젤란트 주
      CH-BS 바젤슈타트 주
      CH-FR 프리부르 주
      CH-GE 제네바 주
      CH-GL 글라루스 주
      CH-GR 그라우뷘덴 주
      CH-JU 쥐라 주
      CH-LU 루체른 주
      CH-NE 뇌샤텔 주
      CH-NW 니트발덴 주
      CH-OW 옵발덴 주
      CH-SG 장크트갈렌 주
      CH-SH 샤프하우젠 주
      CH-SO 졸로투른 주
      CH-SZ 슈비츠 주
      CH-TG 투르가우 주
      CH-TI 티치노 주
      CH-UR 우리 주
      CH-VD 보 주
      CH-VS 발레 주
      CH-ZG 추크 주
      CH-ZH 취리히 주
      CI 코트디부아르
      CK 쿡 제도
      CL 칠레
      CM 카메룬
      CN 중국
      CN-AH 안후이 성
      CN-BJ 베이징 시
      CN-CQ 충칭 시
      CN-FJ 푸젠 성
      CN-GD 광둥 성
      CN-GS 간쑤 성
      CN-GX 광시 좡족 자치구
      CN-GZ 구이저우 성
      CN-HA 허난 성
      CN-HB 후베이 성
      CN-HE 허베이 성
      CN-HI 하이난 성
      CN-HK 홍콩
      CN-HL 헤이룽장 성
      CN-HN 후난 성
      CN-JL 지린 성
      CN-JS 장쑤 성
      CN-JX 장시 성
      CN-LN 랴오닝 성
      CN-MO 마카오
      CN-NM 내몽골 자치구
      CN-NX 닝샤 후이족 자치구
      CN-QH 칭하이 성
      CN-SC 쓰촨 성
      CN-SD 산둥 성
      CN-SH 상하이 시
      CN-SN 산시 성
      CN-SX 산시 성
      CN-TJ 톈진 시
      CN-TW 타이완성
      CN-XJ 신장 위구르 자치구
      CN-XZ 티베트 자치구
      CN-YN 윈난 성
      CN-ZJ 저장 성
      CO 콜롬비아
      CR 코스타리카
      CU 쿠바
      CV 카보베르데
      CW 퀴라소
      CX 크리스마스섬
      CY 키프로스
      CZ 체코
      DE 독일
      DE-BB 브란덴부르크 주
      DE-BE 베를린
      DE-BW 바덴뷔르템베르크 주
      DE-BY 바이에른 주
      DE-HB 브레멘 주
      DE-HE 헤센 주
      DE-HH 함부르크
      DE-MV 메클렌부르크포어포메른 주
      DE-NI 니더작센 주
      DE-NW 노르트라인베스트팔렌 주
      DE-RP 라인란트팔츠 주
      DE-SH 슐레스비히홀슈타인 주
      DE-SL 자를란트 주
      DE-SN 작센 주
      DE-ST 작센안할트 주
      DE-TH 튀링겐 주
      DJ 지부티
      DK 덴마크
      DM 도미니카
      DO 도미니카 공화국
      DZ 알제리
      EC 에콰도르
      EE 에스토니아
      EG 이집트
      EH 서사하라
      ER 에리트리아
      ES 스페인
      ES-A 알리칸테 주
      ES-AB 알바세테 주
      ES-AL 알메리아 주
      ES-AN 안달루시아 지방
      ES-AR 아라곤 지방
      ES-AS 아스투리아스 지방
      ES-AV 아빌라 주
      ES-B 바르셀로나 주
      ES-BA 바다호스 주
      ES-BI 비스카야 주
      ES-BU 부르고스 주
      ES-C 라코루냐 주
      ES-CA 카디스 주
      ES-CB 칸타브리아 지방
      ES-CC 카세레스 주
      ES-CE 세우타
      ES-CL 카스티야이레온 지방
      ES-CM 카스티야라만차 지방
      ES-CO 코르도바 주
      ES-CR 시우다드레알 주
      ES-CS 카스테욘 주
      ES-CT 카탈루냐 지방
      ES-CU 쿠엥카 주
      ES-EX 에스트레마두라 지방
      ES-GA 갈리시아 지방
      ES-GC 라스팔마스 주
      ES-GI 지로나 주
      ES-GR 그라나다 주
      ES-GU 과달라하라 주
      ES-H 우엘바 주
      ES-HU 우에스카 주
      ES-IB 발레아레스 제도
      ES-J 하엔 주
      ES-L 예이다 주
      ES-LE 레온 주
      ES-LO 라리오하 지방
      ES-LU 루고 주
      ES-MA 말라가 주
      ES-MC 무르시아 지방
      ES-MD 마드리드 지방
      ES-ML 멜리야
      ES-NA 나바라 지방
      ES-NC 나바라 지방
      ES-OR 오렌세 주
      ES-P 팔렌시아 주
      ES-PM 발레아레스 제도
      ES-PO 폰테베드라 주
      ES-PV 바스크 지방
      ES-RI 라리오하 지방
      ES-S 칸타브리아 지방
      ES-SA 살라망카 주
      ES-SE 세비야 주
      ES-SG 세고비아 주
      ES-SO 소리아 주
      ES-SS 기푸스코아 주
      ES-T 타라고나 주
      ES-TE 테루엘 주
      ES-TF 산타크루스데테네리페 주
      ES-TO 톨레도 주
      ES-V 발렌시아 주
      ES-VA 바야돌리드 주
      ES-VC 발렌시아 지방
      ES-VI 알라바 주
      ES-Z 사라고사 주
      ES-ZA 사모라 주
      ET 에티오피아
      EU 유럽 연합
      FI 핀란드
      FJ 피지
      FK 포클랜드 제도
      FM 미크로네시아
      FO 페로 제도
      FR 프랑스
      GA 가봉
      GB 영국
      GB-ABC 아마 구 밴브리지와 크레이가본
      GB-ABD 애버딘셔
      GB-ABE 애버딘
      GB-AGB 아가일 뷰트
      GB-AGY 앵글시 섬
      GB-AND 아르즈
      GB-ANS 앵거스
      GB-BAS 바스 노스이스트서머싯
      GB-BBD 블랙번위드다언
      GB-BDF 베드퍼드 구
      GB-BDG 바킹 대거넘 구
      GB-BEN 브렌트 구
      GB-BEX 벡슬리 구
      GB-BFS 벨파스트 구
      GB-BGE 브리젠드 자치시
      GB-BGW 블라이나이궨트
      GB-BIR 버밍엄
      GB-BKM 버킹엄셔 주
      GB-BNE 바닛 구
      GB-BNH 브라이턴앤드호브
      GB-BNS 반즐리 도시 자치구
      GB-BOL 볼턴 도시 자치구
      GB-BPL 블랙풀
      GB-BRC 브랙널포리스트
      GB-BRD 시티오브브래드퍼드
      GB-BRY 브롬리 구
      GB-BST 브리스틀
      GB-BUR 베리 도시 자치구
      GB-CAM 케임브리지셔 주
      GB-CAY 케어필리 자치시
      GB-CBF 센트럴베드퍼드셔
      GB-CCG 코즈웨이 연안과 글렌스
      GB-CGN 케레디기온
      GB-CHE 체셔이스트
      GB-CHW 체셔웨스트 체스터
      GB-CLD 콜더데일
      GB-CLK 클라크매넌셔
      GB-CMA 컴브리아 주
      GB-CMD 캠던 구
      GB-CMN 카마던셔
      GB-CON 콘월 주
      GB-COV 코번트리
      GB-CRF 카디프
      GB-CRY 크로이던 구
      GB-CWY 콘위 자치시
      GB-DAL 달링턴 구
      GB-DBY 더비셔 주
      GB-DEN 덴비셔
      GB-DER 더비
      GB-DEV 데번 주
      GB-DGY 덤프리스 갤러웨이
      GB-DNC 동커스터 도시 자치구
      GB-DND 던디
      GB-DOR 도싯 주
      GB-DUD 더들리 도시 자치구
      GB-DUR 더럼 주
      GB-EAL 일링 구
      GB-EAY 이스트에어셔
      GB-EDH 에든버러
      GB-EDU 이스트던바턴셔
      GB-ELN 이스트로디언
      GB-ELS 아우터헤브리디스
      GB-ENF 엔필드 구
      GB-ENG 잉글랜드
      GB-ERW 이스트렌프루셔
      GB-ERY 이스트라이딩오브요크셔 주
      GB-ESS 에식스 주
      GB-ESX 이스트서식스 주
      GB-FAL 폴커크
      GB-FIF 파이프
      GB-FLN 플린트셔
      GB-GAT 게이츠헤드 도시 자치구
      GB-GLG 글래스고
      GB-GLS 글로스터셔 주
      GB-GRE 그리니치 왕립구
      GB-GWN 귀네드
      GB-HAL 홀턴 구
      GB-HAM 햄프셔 주
      GB-HAV 헤이버링 구
      GB-HCK 해크니 구
      GB-HEF 헤리퍼드셔 주
      GB-HIL 힐링던 구
      GB-HLD 하일랜드
      GB-HMF 해머스미스 풀럼 구
      GB-HNS 하운즐로 구
      GB-HPL 하틀풀 구
      GB-HRT 하트퍼드셔 주
      GB-HRW 해로 구
      GB-HRY 해링게이 구
      GB-IOS 실리 제도
      GB-IOW 아일오브와이트 주
      GB-ISL 이즐링턴 구
      GB-IVC 인버클라이드
      GB-KEC 켄징턴 첼시 구
      GB-KEN 켄트 주
      GB-KHL 킹스턴어폰헐
      GB-KIR 커클리스
      GB-KTT 킹스턴어폰템스 구
      GB-KWL 노즐리 도시 자치구
      GB-LAN 랭커셔 주
      GB-LBH 램버스 구
      GB-LCE 레스터
      GB-LDS 시티오브리즈
      GB-LEC 레스터셔 주
      GB-LEW 루이셤 구
      GB-LIN 링컨셔 주
      GB-LIV 리버풀
      GB-LND 시티 오브 런던
      GB-LUT 루턴
      GB-MAN 맨체스터
      GB-MDB 미들즈브러
      GB-MDW 메드웨이
      GB-MEA 중부와 동부 앤트림
      GB-MIK 밀턴킨즈 구
      GB-MLN 미들로디언
      GB-MON 몬머스셔
      GB-MRT 머턴 구
      GB-MRY 머리
      GB-MTY 머서티드빌 자치시
      GB-MUL 중부 얼스터
      GB-NAY 노스에어셔
      GB-NBL 노섬벌랜드 주
      GB-NEL 노스이스트링컨셔
      GB-NET 뉴캐슬어폰타인
      GB-NFK 노퍽 주
      GB-NGM 노팅엄
      GB-NIR 북아일랜드
      GB-NLK 노스래너크셔
      GB-NLN 노스링컨셔
      GB-NMD 뉴리
      GB-NSM 노스서머싯
      GB-NTH 노샘프턴셔 주
      GB-NTL 니스포트탤벗
      GB-NTT 노팅엄셔 주
      GB-NTY 노스타인사이드
      GB-NWM 뉴엄 구
      GB-NYK 노스요크셔 주
      GB-OLD 올덤 도시 자치구
      GB-ORK 오크니 제도
      GB-OXF 옥스퍼드셔 주
      GB-PEM 펨브로크셔
      GB-PKN 퍼스 킨로스
      GB-PLY 플리머스
      GB-POR 포츠머스
      GB-POW 포위스 주
      GB-PTE 피터버러
      GB-RCC 레드카 클리블랜드
      GB-RCH 로치데일 도시 자치구
      GB-RCT 론다커논타브
      GB-RDB 레드브리지 구
      GB-RDG 레딩
      GB-RFW 렌프루셔
      GB-RIC 리치먼드어폰템스 구
      GB-ROT 로더럼 도시 자치구
      GB-RUT 러틀랜드 주
      GB-SAW 샌드웰
      GB-SAY 사우스에어셔
      GB-SCB 스코티시보더스
      GB-SCT 스코틀랜드
      GB-SFK 서퍽 주
      GB-SFT 세프턴 도시 자치구
      GB-SGC 사우스글로스터셔
      GB-SHF 셰필드
      GB-SHN 세인트헬렌스 도시 자치구
      GB-SHR 슈롭셔 주
      GB-SKP 스톡포트 도시 자치구
      GB-SLF 시티오브솔퍼드
      GB-SLG 슬라우
      GB-SLK 사우스래너크셔
      GB-SND 시티오브선덜랜드
      GB-SOL 솔리헐 도시 자치구
      GB-SOM 서머싯 주
      GB-SOS 사우스엔드온시
      GB-SRY 서리 주
      GB-STE 스토크온트렌트
      GB-STG 스털링
      GB-STH 사우샘프턴
      GB-STN 서턴 구
      GB-STS 스태퍼드셔 주
      GB-STT 스톡턴온티스 구
      GB-STY 사우스타인사이드
      GB-SWA 스완지
      GB-SWD 스윈던 구
      GB-SWK 서더크 구
      GB-TAM 테임사이드
      GB-TFW 텔퍼드 레킨
      GB-THR 서럭
      GB-TOB 토베이
      GB-TOF 토르바인
      GB-TRF 트래퍼드
      GB-TWH 타워햄리츠 구
      GB-VGL 베일오브글러모건 주
      GB-WAR 워릭셔 주
      GB-WBK 웨스트버크셔
      GB-WDU 웨스트던바턴셔
      GB-WFT 월섬포리스트 구
      GB-WGN 위건 도시 자치구
      GB-WIL 윌트셔 주
      GB-WKF 시티오브웨이크필드
      GB-WLL 월솔 도시 자치구
      GB-WLN 웨스트로디언
      GB-WLS 웨일즈
      GB-WLV 울버햄프턴
      GB-WND 완즈워스 구
      GB-WNM 윈저 메이든헤드 왕립구
      GB-WOK 오킹엄 구
      GB-WOR 우스터셔 주
      GB-WRL 위럴 도시 자치구
      GB-WRT 워링턴
      GB-WRX 렉섬 자치시
      GB-WSM 시티오브웨스트민스터
      GB-WSX 웨스트서식스 주
      GB-YOR 요크
      GB-ZET 셰틀랜드 제도
      GD 그레나다
      GE 조지아
      GF 프랑스령 기아나
      GG 건지
      GH 가나
      GI 지브롤터
      GL 그린란드
      GM 감비아
      GN 기니
      GP 과들루프
      GQ 적도 기니
      GR 그리스
      GS 사우스조지아 사우스샌드위치 제도
      GT 과테말라
      GU 괌
      GW 기니비사우
      GY 가이아나
      HK 홍콩(중국 특별행정구)
      HM 허드 맥도널드 제도
      HN 온두라스
      HR 크로아티아
      HT 아이티
      HU 헝가리
      ID 인도네시아
      IE 아일랜드
      IL 이스라엘
      IM 맨섬
      IN 인도
      IN-AN 안다만 니코바르 제도
      IN-AP 안드라프라데시 주
      IN-AR 아루나찰프라데시 주
      IN-AS 아삼 주
      IN-BR 비하르 주
      IN-CH 찬디가르
      IN-CT 차티스가르 주
      IN-DL 델리
      IN-GA 고아 주
      IN-GJ 구자라트 주
      IN-HP 히마찰프라데시 주
      IN-HR 하리아나 주
      IN-JH 자르칸드 주
      IN-JK 잠무 카슈미르 주
      IN-KA 카르나타카 주
      IN-KL 케랄라 주
      IN-LD 락샤드위프 제도
      IN-MH 마하라슈트라 주
      IN-ML 메갈라야 주
      IN-MN 마니푸르 주
      IN-MP 마디아프라데시 주
      IN-MZ 미조람 주
      IN-NL 나갈랜드 주
      IN-OR 오디샤 주
      IN-PB 펀자브 주
      IN-PY 푸두체리
      IN-RJ 라자스탄 주
      IN-SK 시킴 주
      IN-TG 텔랑가나 주
      IN-TN 타밀나두 주
      IN-TR 트리푸라 주
      IN-UP 우타르프라데시 주
      IN-UT 우타라칸드 주
      IN-WB 서벵골 주
      IO 영국령 인도양 식민지
      IQ 이라크
      IR 이란
      IS 아이슬란드
      IT 이탈리아
      JE 저지
      JM 자메이카
      JO 요르단
      JP 일본
      JP-01 홋카이도
      JP-02 아오모리 현
      JP-03 이와테 현
      JP-04 미야기 현
      JP-05 아키타 현
      JP-06 야마가타 현
      JP-07 후쿠시마 현
      JP-08 이바라키 현
      JP-09 도치기 현
      JP-10 군마 현
      JP-11 사이타마 현
      JP-12 지바 현
      JP-13 도쿄 도
      JP-14 가나가와 현
      JP-15 니가타 현
      JP-16 도야마 현
      JP-17 이시카와 현
      JP-18 후쿠이 현
      JP-19 야마나시 현
      JP-20 나가노 현
      JP-21 기후 현
      JP-22 시즈오카 현
      JP-23 아이치 현
      JP-24 미에 현
      JP-25 시가 현
      JP-26 교토 부
      JP-27 오사카 부
      JP-28 효고 현
      JP-29 나라 현
      JP-30 와카야마 현
      JP-31 돗토리 현
      JP-32 시마네 현
      JP-33 오카야마 현
      JP-34 히로시마 현
      JP-35 야마구치 현
      JP-36 도쿠시마 현
      JP-37 가가와 현
      JP-38 에히메 현
      JP-39 고치 현
      JP-40 후쿠오카 현
      JP-41 사가 현
      JP-42 나가사키 현
      JP-43 구마모토 현
      JP-44 오이타 현
      JP-45 미야자키 현
      JP-46 가고시마 현
      JP-47 오키나와 현
      KE 케냐
      KG 키르기스스탄
      KH 캄보디아
      KI 키리바시
      KM 코모로
      KN 세인트키츠 네비스
      KP 북한
      KR 대한민국
      KR-11 서울특별시
      KR-26 부산광역시
      KR-27 대구광역시
      KR-28 인천광역시
      KR-29 광주광역시
      KR-30 대전광역시
      KR-31 울산광역시
      KR-41 경기도
      KR-42 강원도
      KR-43 충청북도
      KR-44 충청남도
      KR-45 전라북도
      KR-46 전라남도
      KR-47 경상북도
      KR-48 경상남도
      KR-49 제주특별자치도
      KR-50 세종특별자치시
      KW 쿠웨이트
      KY 케이맨 제도
      KZ 카자흐스탄
      LA 라오스
      LB 레바논
      LC 세인트루시아
      LI 리히텐슈타인
      LK 스리랑카
      LR 라이베리아
      LS 레소토
      LT 리투아니아
      LU 룩셈부르크
      LV 라트비아
      LY 리비아
      MA 모로코
      MC 모나코
      MD 몰도바
      ME 몬테네그로
      MF 생마르탱
      MG 마다가스카르
      MH 마셜 제도
      MK 북마케도니아
      ML 말리
      MM 미얀마
      MN 몽골
      MO 마카오(중국 특별행정구)
      MP 북마리아나제도
      MQ 마르티니크
      MR 모리타니
      MS 몬트세라트
      MT 몰타
      MU 모리셔스
      MV 몰디브
      MW 말라위
      MX 멕시코
      MX-AGU 아과스칼리엔테스 주
      MX-BCN 바하칼리포르니아 주
      MX-BCS 바하칼리포르니아수르 주
      MX-CAM 캄페체 주
      MX-CHH 치와와 주
      MX-CHP 치아파스 주
      MX-CMX 멕시코시티
      MX-COA 코아우일라 주
      MX-COL 콜리마 주
      MX-DUR 두랑고 주
      MX-GRO 게레로 주
      MX-GUA 과나후아토 주
      MX-HID 이달고 주
      MX-JAL 할리스코 주
      MX-MEX 멕시코 주
      MX-MIC 미초아칸 주
      MX-MOR 모렐로스 주
      MX-NAY 나야리트 주
      MX-NLE 누에보레온 주
      MX-OAX 오악사카 주
      MX-PUE 푸에블라 주
      MX-QUE 케레타로 주
      MX-ROO 킨타나로오 주
      MX-SIN 시날로아 주
      MX-SLP 산루이스포토시 주
      MX-SON 소노라 주
      MX-TAB 타바스코 주
      MX-TAM 타마울리파스 주
      MX-TLA 틀락스칼라 주
      MX-VER 베라크루스 주
      MX-YUC 유카탄 주
      MX-ZAC 사카테카스 주
      MY 말레이시아
      MZ 모잠비크
      NA 나미비아
      NC 뉴칼레도니아
      NE 니제르
      NF 노퍽섬
      NG 나이지리아
      NI 니카라과
      NL 네덜란드
      NO 노르웨이
      NP 네팔
      NR 나우루
      NU 니우에
      NZ 뉴질랜드
      OM 오만
      PA 파나마
      PE 페루
      PF 프랑스령 폴리네시아
      PG 파푸아뉴기니
      PH 필리핀
      PK 파키스탄
      PL 폴란드
      PM 생피에르 미클롱
      PN 핏케언 제도
      PR 푸에르토리코
      PS 팔레스타인 지구
      PT 포르투갈
      PW 팔라우
      PY 파라과이
      QA 카타르
      RE 레위니옹
      RO 루마니아
      RS 세르비아
      RU 러시아
      RW 르완다
      SA 사우디아라비아
      SB 솔로몬 제도
      SC 세이셸
      SD 수단
      SE 스웨덴
      SG 싱가포르
      SH 세인트헬레나
      SI 슬로베니아
      SJ 스발바르제도-얀마웬섬
      SK 슬로바키아
      SL 시에라리온
      SM 산마리노
      SN 세네갈
      SO 소말리아
      SR 수리남
      SS 남수단
      ST 상투메 프린시페
      SV 엘살바도르
      SX 신트마르턴
      SY 시리아
      SZ 에스와티니
      TC 터크스 케이커스 제도
      TD 차드
      TF 프랑스 남부 지방
      TG 토고
      TH 태국
      TJ 타지키스탄
      TK 토켈라우
      TL 동티모르
      TM 투르크메니스탄
      TN 튀니지
      TO 통가
      TR 터키
      TT 트리니다드 토바고
      TV 투발루
      TW 대만
      TZ 탄자니아
      UA 우크라이나
      UG 우간다
      UM 미국령 해외 제도
      US 미국
      US-AK 알래스카 주
      US-AL 앨라배마 주
      US-AR 아칸소 주
      US-AS 아메리칸 사모아
      US-AZ 애리조나 주
      US-CA 캘리포니아 주
      US-CO 콜로라도 주
      US-CT 코네티컷 주
      US-DE 델라웨어 주
      US-FL 플로리다 주
      US-GA 조지아 주
      US-GU 괌
      US-HI 하와이 주
      US-IA 아이오와 주
      US-ID 아이다호 주
      US-IL 일리노이 주
      US-IN 인디애나 주
      US-KS 캔자스 주
      US-KY 켄터키 주
      US-LA 루이지애나 주
      US-MA 매사추세츠 주
      US-MD 메릴랜드 주
      US-ME 메인 주
      US-MI 미시간 주
      US-MN 미네소타 주
      US-MO 미주리 주
      US-MP 북마리아나제도
      US-MS 미시시피 주
      US-MT 몬태나 주
      US-NC 노스캐롤라이나 주
      US-ND 노스다코타 주
      US-NE 네브래스카 주
      US-NH 뉴햄프셔 주
      US-NJ 뉴저지 주
      US-NM 뉴멕시코 주
      US-NV 네바다 주
      US-NY 뉴욕 주
      US-OH 오하이오 주
      US-OK 오클라호마 주
      US-OR 오리건 주
      US-PA 펜실베이니아 주
      US-PR 푸에르토리코
      US-RI 로드아일랜드 주
      US-SC 사우스캐롤라이나 주
      US-SD 사우스다코타 주
      US-TN 테네시 주
      US-TX 텍사스 주
      US-UM 미국령 해외 제도
      US-UT 유타 주
      US-VA 버지니아 주
      US-VI 미국령 버진아일랜드
      US-VT 버몬트 주
      US-WA 워싱턴 주
      US-WI 위스콘신 주
      US-WV 웨스트버지니아 주
      US-WY 와이오밍 주
      UY 우루과이
      UZ 우즈베키스탄
      VA 바티칸 시국
      VC 세인트빈센트그레나딘
      VE 베네수엘라
      VG 영국령 버진아일랜드
      VI 미국령 버진아일랜드
      VN 베트남
      VU 바누아투
      WF 왈리스-푸투나 제도
      WS 사모아
      YE 예멘
      YT 마요트
      ZA 남아프리카
      ZM 잠비아
      ZW 짐바브웨
      """#)
}
