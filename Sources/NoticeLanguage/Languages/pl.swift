extension LanguageFile {
  /// Polish (polski).
  static let pl = LanguageFile(
    tag: "pl",
    kept: #"""
      endonym: polski
      region.EEA: Europejski Obszar Gospodarczy
      region.EFTA: Europejskie Stowarzyszenie Wolnego Handlu

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      # References stand within sentences, so they begin with a small letter.
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: Artykuł {0}
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: punkt {0}{1}
      label.decimal.deeper: punkt {0}{1}
      label.article: artykuł {0}{1}
      label.article.deeper: artykuł {0}{1}
      label.letter: punkt {0}{1}
      label.letter.deeper: punkt {0}{1}

      # {0} is the date.
      dateline.established: Data ustanowienia: {0}
      dateline.last-updated: Ostatnia aktualizacja: {0}
      dateline.effective: Data wejścia w życie: {0}
      dateline.revised: Data zmiany: {0}

      phrase.skip-to-content: Przejdź do treści
      phrase.contents: Spis treści
      phrase.back-to-top: Do góry
      phrase.section-link: Link do: {0}
      phrase.links: Linki
      phrase.image: Obraz: {0}
      phrase.notices: Dokumenty prawne
      phrase.all-notices: Wszystkie dokumenty prawne
      phrase.notices-of: Dokumenty prawne – {0}
      phrase.supplement: Uzupełnienie
      phrase.formats: Inne formaty
      phrase.web-page: Strona internetowa
      phrase.plain-text: Zwykły tekst
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: Drukuj
      phrase.languages: Języki
      phrase.regions: Regiony
      phrase.all-regions: Wszystkie regiony
      phrase.for-readers-in: Dotyczy następujących regionów: {0}
      phrase.for-readers-outside: Nie dotyczy następujących regionów: {0}
      phrase.for-audience: Dla: {0}
      phrase.instead-of: Zamiast: {0}
      phrase.other-effective-dates: Inne daty wejścia w życie
      phrase.named: {0}: {1}
      phrase.own-text-for: Odrębny tekst dla czytelników w: {0}
      phrase.prevailing-part: W razie rozbieżności między tą częścią a resztą niniejszego dokumentu pierwszeństwo ma ta część.
      phrase.supplements-notice: Ten dokument uzupełnia: {0}
      phrase.supplementary-notices: Dokumenty uzupełniające
      phrase.everyone-else: Wszyscy pozostali
      phrase.region-within: {0} ({1})
      phrase.region: Region
      phrase.notice: Dokument prawny
      phrase.notices-by-region: Dokumenty prawne według regionów
      phrase.added: Dodano
      phrase.replaced: Zastąpiono
      phrase.left-out: Pominięto
      phrase.other-values: Inne wartości
      phrase.own-text: Odrębny tekst
      phrase.as-for-everyone-else: Jak dla wszystkich pozostałych
      phrase.prevailing-language: W razie rozbieżności między wersjami językowymi pierwszeństwo ma ta: {0}
      phrase.stale-section: Rozstrzygający tekst tej sekcji zmienił się od czasu tłumaczenia.
      phrase.read-prevailing: Przeczytaj tekst rozstrzygający
      phrase.untranslated-text: Ta wersja nie została przetłumaczona. Jest wyświetlana w języku oryginału.
      phrase.untranslated: Bez tłumaczenia
      phrase.revision: Wersja
      phrase.revisions: Wersje
      phrase.current-revision: Aktualna wersja
      phrase.previous-revision: Poprzednia wersja
      phrase.next-revision: Następna wersja
      phrase.permanent-link: Stały link do tej wersji
      phrase.history: Historia zmian
      phrase.notice-history: Historia zmian: {0}
      phrase.changes: Zmiany
      phrase.what-changed: Co się zmieniło
      phrase.in-one-text: W jednym tekście
      phrase.side-by-side: Obok siebie
      phrase.summary: Podsumowanie
      phrase.level: Poziom
      phrase.level-none: brak
      phrase.level-formatting: formatowanie
      phrase.level-editorial: redakcyjny
      phrase.level-clarification: doprecyzowanie
      phrase.level-substantive: merytoryczny
      phrase.level-material: istotny
      phrase.status: Status
      phrase.date: Data
      phrase.in-force: Obowiązuje
      phrase.in-force-since: Obowiązuje od: {0}
      phrase.upcoming: Przyszła
      phrase.superseded: Zastąpiona
      phrase.draft: Projekt
      phrase.as-of: Stan na dzień: {0}
      phrase.earlier-revision: To jest wcześniejsza wersja. Już nie obowiązuje.
      phrase.superseded-by: Zastąpiona przez: {0}
      phrase.read-in-force: Przeczytaj obowiązującą wersję
      phrase.upcoming-revision: Ta wersja jeszcze nie obowiązuje.
      phrase.takes-effect: Wejście w życie: {0}
      phrase.read-upcoming: Przeczytaj przyszłą wersję
      phrase.draft-banner: To jest projekt. Nie obowiązuje.
      phrase.reconstructed-from: Odtworzono na podstawie: {0}
      phrase.no-revision: Żadna wersja jeszcze nie obowiązuje.
      phrase.issued-by: Wydawca: {0}
      phrase.signed: Podpis
      phrase.established: Data ustanowienia
      phrase.adopted: Data przyjęcia
      phrase.effective: Data wejścia w życie
      phrase.revised: Data zmiany
      phrase.last-updated: Ostatnia aktualizacja
      phrase.section: Punkt
      phrase.sections: Punkty
      phrase.last-changed-in: Ostatnia zmiana
      phrase.text: Tekst
      phrase.digest: Wartość skrótu
      phrase.signed-by: Podpis: {0}
      phrase.sealed-on: Data zapieczętowania: {0}
      phrase.correction: Sprostowanie
      phrase.corrects: Sprostowanie do: {0}
      phrase.deferred-to: Data po odroczeniu: {0}
      phrase.withdrawn: Wycofana
      phrase.withdrawn-revision: Ta wersja została wycofana. Nie obowiązuje.
      phrase.never-in-force: Nigdy nie obowiązywała
      phrase.replaced-revision: Ta wersja została zastąpiona przed wejściem w życie. Nigdy nie obowiązywała.
      phrase.words-unchanged: Treść bez zmian
      phrase.record-revision: Ta wersja nie zmieniła treści.
      phrase.in-force-only-in: Obowiązuje tylko w następujących regionach: {0}
      phrase.not-in-force-in: Nie obowiązuje w następujących regionach: {0}
      phrase.withheld: Utajniona
      phrase.withheld-statement: Treść tej wersji utajniono na mocy nakazu: {0}
      phrase.reconstructed: Odtworzona
      phrase.source: Źródło: {0}
      phrase.seen-there: Data odczytu: {0}
      phrase.reconstructed-by: Odtworzenie: {0}
      phrase.reconstructed-on: Data odtworzenia: {0}
      phrase.text-lost: Tekst utracony
      phrase.original-file: Plik oryginalny
      phrase.removed-sections: Usunięte punkty
      phrase.removed-on: Data usunięcia: {0}
      phrase.last-wording: Ostatnie brzmienie: {0}
      phrase.message-changes-to: Zmiany w: {0}
      phrase.message-what-changes: Co się zmienia
      phrase.message-until-now: Dotychczas
      phrase.message-from-then: Odtąd
      phrase.message-no-longer: Już nie obowiązuje
      phrase.message-why: Dlaczego to dla Państwa ważne
      phrase.message-adverse: Może to pozwolić nam na szersze wykorzystanie Państwa danych lub odebrać Państwu coś, co obecnie Państwo mają.
      phrase.message-favourable: To zmiana na Państwa korzyść.
      phrase.message-neutral: Może to Państwa dotyczyć.
      phrase.message-when: Kiedy
      phrase.message-what-you-can-do: Co mogą Państwo zrobić
      phrase.message-consent: Najpierw poprosimy o zgodę. Bez niej zmiana Państwa nie dotyczy.
      phrase.message-parental-consent: Najpierw poprosimy o zgodę rodzica. Bez niej zmiana nie ma zastosowania.
      phrase.message-object-before: Można wnieść sprzeciw przed dniem: {0}
      phrase.message-leave-before: Można bezpłatnie zakończyć umowę przed dniem: {0}
      phrase.message-withdraw-before: Można wycofać zgodę przed dniem: {0}
      phrase.message-nothing-to-do: Nie trzeba nic robić.
      phrase.message-questions: Pytania: {0}
      phrase.message-old-text: Dotychczasowy tekst
      phrase.message-new-text: Nowy tekst
      phrase.message-marked-changes: Wszystkie zmiany zaznaczone w tekście
      phrase.message-read-changes: Przeczytaj, co się zmienia
      phrase.address-moved: Ten adres się zmienił.
      phrase.moved-to: Nowy adres: {0}
      phrase.notice-ended: Ten dokument przestał obowiązywać: {0}
      phrase.replaced-by: Zastąpiony przez: {0}
      phrase.last-revision: Ostatnia wersja
      phrase.former-notices: Dawne dokumenty prawne
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: ltr
      quote.open: „
      quote.close: ”
      date.day: {day} {month} {year}
      date.month: {standalone} {year}
      date.year: {year}
      months: stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
      months.standalone: styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień
      list.two: {0} i {1}
      list.start: {0}, {1}
      list.middle: {0}, {1}
      list.end: {0} i {1}
      """#,
    regions: #"""
      AD Andora
      AE Zjednoczone Emiraty Arabskie
      AF Afganistan
      AG Antigua i Barbuda
      AI Anguilla
      AL Albania
      AM Armenia
      AO Angola
      AQ Antarktyda
      AR Argentyna
      AS Samoa Amerykańskie
      AT Austria
      AU Australia
      AU-ACT Australijskie Terytorium Stołeczne
      AU-NSW Nowa Południowa Walia
      AU-NT Terytorium Północne
      AU-QLD Queensland
      AU-SA Australia Południowa
      AU-TAS Tasmania
      AU-VIC Wiktoria
      AU-WA Australia Zachodnia
      AW Aruba
      AX Wyspy Alandzkie
      AZ Azerbejdżan
      BA Bośnia i Hercegowina
      BB Barbados
      BD Bangladesz
      BE Belgia
      BF Burkina Faso
      BG Bułgaria
      BH Bahrajn
      BI Burundi
      BJ Benin
      BL Saint-Barthélemy
      BM Bermudy
      BN Brunei
      BO Boliwia
      BQ Niderlandy Karaibskie
      BR Brazylia
      BR-AC Acre
      BR-AL Alagoas
      BR-AM Amazonas
      BR-AP Amapá
      BR-BA Bahia
      BR-CE Ceará
      BR-DF Dystrykt Federalny
      BR-ES Espírito Santo
      BR-GO Goiás
      BR-MA Maranhão
      BR-MG Minas Gerais
      BR-MS Mato Grosso do Sul
      BR-MT Mato Grosso
      BR-PA Pará
      BR-PB Paraíba
      BR-PE Pernambuco
      BR-PI Piauí
      BR-PR Parana
      BR-RJ Rio de Janeiro
      BR-RN Rio Grande do Norte
      BR-RO Rondônia
      BR-RR Roraima
      BR-RS Rio Grande do Sul
      BR-SC Santa Catarina
      BR-SE Sergipe
      BR-SP São Paulo
      BR-TO Tocantins
      BS Bahamy
      BT Bhutan
      BV Wyspa Bouveta
      BW Botswana
      BY Białoruś
      BZ Belize
      CA Kanada
      CA-AB Alberta
      CA-BC Kolumbia Brytyjska
      CA-MB Manitoba
      CA-NB Nowy Brunszwik
      CA-NL Nowa Fundlandia i Labrador
      CA-NS Nowa Szkocja
      CA-NT Terytoria Północno-Zachodnie
      CA-NU Nunavut
      CA-ON Ontario
      CA-PE Wyspa Księcia Edwarda
      CA-QC Quebec
      CA-SK Saskatchewan
      CA-YT Jukon
      CC Wyspy Kokosowe
      CD Demokratyczna Republika Konga
      CF Republika Środkowoafrykańska
      CG Kongo
      CH Szwajcaria
      CH-AG Argowia
      CH-AI Appenzell Innerrhoden
      CH-AR Appenzell Ausserrhoden
      CH-BE Berno
      CH-BL Bazylea-Okręg
      CH-BS Bazylea-Miasto
      CH-FR Fryburg
      CH-GE Genewa
      CH-GL Glarus
      CH-GR Gryzonia
      CH-JU Jura
      CH-LU Lucerna
      CH-NE Neuchâtel
      CH-NW Nidwalden
      CH-OW Obwalden
      CH-SG St. Gallen
      CH-SH Szafuza
      CH-SO Solura
      CH-SZ Schwyz
      CH-TG Turgowia
      CH-TI Ticino
      CH-UR Uri
      CH-VD Vaud
      CH-VS Valais
      CH-ZG Zug
      CH-ZH Zurych
      CI Côte d’Ivoire
      CK Wyspy Cooka
      CL Chile
      CM Kamerun
      CN Chiny
      CN-AH Anhui
      CN-BJ Pekin
      CN-CQ Chongqing
      CN-FJ Fujian
      CN-GD Guangdong
      CN-GS Gansu
      CN-GX Kuangsi
      CN-GZ Kuejczou
      CN-HA Henan
      CN-HB Hubei
      CN-HE Hebei
      CN-HI Hajnan
      CN-HK Hongkong
      CN-HL Heilongjiang
      CN-HN Hunan
      CN-JL Jilin
      CN-JS Jiangsu
      CN-JX Jiangxi
      CN-LN Liaoning
      CN-MO Makau
      CN-NM Mongolia Wewnętrzna
      CN-NX Ningxia
      CN-QH Qinghai
      CN-SC Syczuan
      CN-SD Szantung
      CN-SH Szanghaj
      CN-SN Shaanxi
      CN-SX Shanxi
      CN-TJ Tiencin
      CN-TW Tajwan
      CN-XJ Sinciang
      CN-XZ Tybetański Region Autonomiczny
      CN-YN Junnan
      CN-ZJ Zhejiang
      CO Kolumbia
      CR Kostaryka
      CU Kuba
      CV Republika Zielonego Przylądka
      CW Curaçao
      CX Wyspa Bożego Narodzenia
      CY Cypr
      CZ Czechy
      DE Niemcy
      DE-BB Brandenburgia
      DE-BE Berlin
      DE-BW Badenia-Wirtembergia
      DE-BY Bawaria
      DE-HB Brema
      DE-HE Hesja
      DE-HH Hamburg
      DE-MV Meklemburgia-Pomorze Przednie
      DE-NI Dolna Saksonia
      DE-NW Nadrenia Północna-Westfalia
      DE-RP Nadrenia-Palatynat
      DE-SH Szlezwik-Holsztyn
      DE-SL Saara
      DE-SN Saksonia
      DE-ST Saksonia-Anhalt
      DE-TH Turyngia
      DJ Dżibuti
      DK Dania
      DM Dominika
      DO Dominikana
      DZ Algieria
      EC Ekwador
      EE Estonia
      EG Egipt
      EH Sahara Zachodnia
      ER Erytrea
      ES Hiszpania
      ES-A Alicante
      ES-AB Albacete
      ES-AL Almería
      ES-AN Andaluzja
      ES-AR Aragonia
      ES-AS Asturia
      ES-AV Ávila
      ES-B Barcelona
      ES-BA Badajoz
      ES-BI Vizcaya
      ES-BU Burgos
      ES-C A Coruña
      ES-CA Kadyks
      ES-CB Kantabria
      ES-CC Cáceres
      ES-CE Ceuta
      ES-CL Kastylia i León
      ES-CM Kastylia-La Mancha
      ES-CN Wyspy Kanaryjskie
      ES-CO Kordoba
      ES-CR Ciudad Real
      ES-CS Castellón
      ES-CT Katalonia
      ES-CU Cuenca
      ES-EX Estremadura
      ES-GA Galicja
      ES-GC Las Palmas
      ES-GI Girona
      ES-GR Grenada
      ES-GU Guadalajara
      ES-H Huelva
      ES-HU Huesca
      ES-IB Baleary
      ES-J Jaén
      ES-L Lleida
      ES-LE León
      ES-LO La Rioja
      ES-LU Lugo
      ES-M Madryt
      ES-MA Malaga
      ES-MC Murcja
      ES-MD Madryt
      ES-ML Melilla
      ES-MU Murcja
      ES-NA Nawarra
      ES-NC Nawarra
      ES-O Asturia
      ES-OR Ourense
      ES-P Palencia
      ES-PM Baleary
      ES-PO Pontevedra
      ES-PV Kraj Basków
      ES-RI La Rioja
      ES-S Kantabria
      ES-SA Salamanka
      ES-SE Sewilla
      ES-SG Segowia
      ES-SO Soria
      ES-SS Prowincja Guipúzcoa
      ES-T Tarragona
      ES-TE Teruel
      ES-TF Santa Cruz de Tenerife
      ES-TO Toledo
      ES-V Walencja
      ES-VA Valladolid
      ES-VC Walencja
      ES-VI Araba
      ES-Z Saragossa
      ES-ZA Zamora
      ET Etiopia
      EU Unia Europejska
      FI Finlandia
      FJ Fidżi
      FK Falklandy
      FM Mikronezja
      FO Wyspy Owcze
      FR Francja
      GA Gabon
      GB Wielka Brytania
      GB-ABC Armagh City, Banbridge and Craigavon
      GB-ABD Aberdeenshire
      GB-ABE Aberdeen
      GB-AGB Argyll and Bute
      GB-AGY Anglesey
      GB-AND Ards and North Down
      GB-ANN Antrim and Newtownabbey
      GB-ANS Angus
      GB-BAS Bath and North East Somerset
      GB-BBD Blackburn with Darwen
      GB-BCP Bournemouth, Christchurch and Poole
      GB-BDF Bedford
      GB-BDG London Borough of Barking and Dagenham
      GB-BEN London Borough of Brent
      GB-BEX London Borough of Bexley
      GB-BFS Belfast
      GB-BGE Bridgend
      GB-BGW Blaenau Gwent
      GB-BIR Birmingham
      GB-BKM Buckinghamshire
      GB-BNE London Borough of Barnet
      GB-BNH Brighton and Hove
      GB-BNS Metropolitan Borough of Barnsley
      GB-BOL Metropolitan Borough of Bolton
      GB-BPL Blackpool
      GB-BRC Bracknell Forest
      GB-BRD City of Bradford
      GB-BRY London Borough of Bromley
      GB-BST Bristol
      GB-BUR Metropolitan Borough of Bury
      GB-CAM Cambridgeshire
      GB-CAY Caerphilly
      GB-CBF Central Bedfordshire
      GB-CCG Causeway Coast and Glens
      GB-CGN Ceredigion
      GB-CHE Cheshire East
      GB-CHW Cheshire West and Chester
      GB-CLD Calderdale
      GB-CLK Clackmannanshire
      GB-CMA Kumbria
      GB-CMD London Borough of Camden
      GB-CMN Carmarthenshire
      GB-CON Kornwalia
      GB-COV Coventry
      GB-CRF Cardiff
      GB-CRY London Borough of Croydon
      GB-CWY Conwy
      GB-DAL Darlington
      GB-DBY Derbyshire
      GB-DEN Denbighshire
      GB-DER Derby
      GB-DEV Devon
      GB-DGY Dumfries and Galloway
      GB-DNC Metropolitan Borough of Doncaster
      GB-DND Dundee
      GB-DOR Dorset
      GB-DRS Derry and Strabane
      GB-DUD Metropolitan Borough of Dudley
      GB-DUR Durham
      GB-EAL London Borough of Ealing
      GB-EAY East Ayrshire
      GB-EDH Edynburg
      GB-EDU East Dunbartonshire
      GB-ELN East Lothian
      GB-ELS Hebrydy Zewnętrzne
      GB-ENF London Borough of Enfield
      GB-ENG Anglia
      GB-ERW East Renfrewshire
      GB-ERY East Riding of Yorkshire
      GB-ESS Essex
      GB-ESX East Sussex
      GB-FAL Falkirk
      GB-FIF Fife
      GB-FLN Flintshire
      GB-FMO Fermanagh and Omagh
      GB-GAT Metropolitan Borough of Gateshead
      GB-GLG Glasgow
      GB-GLS Gloucestershire
      GB-GRE Royal Borough of Greenwich
      GB-GWN Gwynedd
      GB-HAL Halton
      GB-HAM Hampshire
      GB-HAV London Borough of Havering
      GB-HCK London Borough of Hackney
      GB-HEF Herefordshire
      GB-HIL London Borough of Hillingdon
      GB-HLD Highland
      GB-HMF London Borough of Hammersmith and Fulham
      GB-HNS London Borough of Hounslow
      GB-HPL Hartlepool
      GB-HRT Hertfordshire
      GB-HRW London Borough of Harrow
      GB-HRY London Borough of Haringey
      GB-IOS Scilly
      GB-IOW Wight
      GB-ISL London Borough of Islington
      GB-IVC Inverclyde
      GB-KEC Royal Borough of Kensington and Chelsea
      GB-KEN Kent
      GB-KHL Kingston upon Hull
      GB-KIR Kirklees
      GB-KTT Royal Borough of Kingston upon Thames
      GB-KWL Metropolitan Borough of Knowsley
      GB-LAN Lancashire
      GB-LBC Lisburn and Castlereagh
      GB-LBH London Borough of Lambeth
      GB-LCE Leicester
      GB-LDS City of Leeds
      GB-LEC Leicestershire
      GB-LEW London Borough of Lewisham
      GB-LIN Lincolnshire
      GB-LIV Liverpool
      GB-LND City of London
      GB-LUT Luton
      GB-MAN Manchester
      GB-MDB Middlesbrough
      GB-MDW Medway
      GB-MEA Mid and East Antrim
      GB-MIK Milton Keynes
      GB-MLN Midlothian
      GB-MON Monmouthshire
      GB-MRT London Borough of Merton
      GB-MRY Moray
      GB-MTY Merthyr Tydfil
      GB-MUL Mid Ulster
      GB-NAY North Ayrshire
      GB-NBL Northumberland
      GB-NEL North East Lincolnshire
      GB-NET Newcastle upon Tyne
      GB-NFK Norfolk
      GB-NGM Nottingham
      GB-NIR Irlandia Północna
      GB-NLK North Lanarkshire
      GB-NLN North Lincolnshire
      GB-NMD Newry, Mourne and Down
      GB-NSM North Somerset
      GB-NTH Northamptonshire
      GB-NTL Neath Port Talbot
      GB-NTT Nottinghamshire
      GB-NTY North Tyneside
      GB-NWM London Borough of Newham
      GB-NWP Newport
      GB-NYK North Yorkshire
      GB-OLD Metropolitan Borough of Oldham
      GB-ORK Orkady
      GB-OXF Oxfordshire
      GB-PEM Pembrokeshire
      GB-PKN Perth and Kinross
      GB-PLY Plymouth
      GB-POR Portsmouth
      GB-POW Powys
      GB-PTE City of Peterborough
      GB-RCC Redcar and Cleveland
      GB-RCH Metropolitan Borough of Rochdale
      GB-RCT Rhondda Cynon Taff
      GB-RDB London Borough of Redbridge
      GB-RDG Reading
      GB-RFW Renfrewshire
      GB-RIC London Borough of Richmond upon Thames
      GB-ROT Metropolitan Borough of Rotherham
      GB-RUT Rutland
      GB-SAW Sandwell
      GB-SAY South Ayrshire
      GB-SCB Scottish Borders
      GB-SCT Szkocja
      GB-SFK Suffolk
      GB-SFT Metropolitan Borough of Sefton
      GB-SGC South Gloucestershire
      GB-SHF Sheffield
      GB-SHN Metropolitan Borough of St Helens
      GB-SHR Shropshire
      GB-SKP Metropolitan Borough of Stockport
      GB-SLF City of Salford
      GB-SLG Slough
      GB-SLK South Lanarkshire
      GB-SND City of Sunderland
      GB-SOL Metropolitan Borough of Solihull
      GB-SOM Somerset
      GB-SOS Southend-on-Sea
      GB-SRY Surrey
      GB-STE Stoke-on-Trent
      GB-STG Stirling
      GB-STH Southampton
      GB-STN London Borough of Sutton
      GB-STS Staffordshire
      GB-STT Stockton-on-Tees
      GB-STY South Tyneside
      GB-SWA Swansea
      GB-SWD Swindon
      GB-SWK London Borough of Southwark
      GB-TAM Tameside
      GB-TFW Telford and Wrekin
      GB-THR Thurrock
      GB-TOB Torbay
      GB-TOF Torfaen
      GB-TRF Metropolitan Borough of Trafford
      GB-TWH London Borough of Tower Hamlets
      GB-VGL Vale of Glamorgan
      GB-WAR Warwickshire
      GB-WBK West Berkshire
      GB-WDU West Dunbartonshire
      GB-WFT London Borough of Waltham Forest
      GB-WGN Metropolitan Borough of Wigan
      GB-WIL Wiltshire
      GB-WKF City of Wakefield
      GB-WLL Metropolitan Borough of Walsall
      GB-WLN West Lothian
      GB-WLS Walia
      GB-WLV Wolverhampton
      GB-WND London Borough of Wandsworth
      GB-WNM Windsor and Maidenhead
      GB-WOK Wokingham
      GB-WOR Worcestershire
      GB-WRL Metropolitan Borough of Wirral
      GB-WRT Warrington
      GB-WRX Wrexham
      GB-WSM City of Westminster
      GB-WSX West Sussex
      GB-YOR York
      GB-ZET Szetlandy
      GD Grenada
      GE Gruzja
      GF Gujana Francuska
      GG Guernsey
      GH Ghana
      GI Gibraltar
      GL Grenlandia
      GM Gambia
      GN Gwinea
      GP Gwadelupa
      GQ Gwinea Równikowa
      GR Grecja
      GS Georgia Południowa i Sandwich Południowy
      GT Gwatemala
      GU Guam
      GW Gwinea Bissau
      GY Gujana
      HK SRA Hongkong (Chiny)
      HM Wyspy Heard i McDonalda
      HN Honduras
      HR Chorwacja
      HT Haiti
      HU Węgry
      ID Indonezja
      IE Irlandia
      IL Izrael
      IM Wyspa Man
      IN Indie
      IN-AN Andamany i Nikobary
      IN-AP Andhra Pradesh
      IN-AR Arunachal Pradesh
      IN-AS Asam
      IN-BR Bihar
      IN-CH Czandigarh
      IN-CT Chhattisgarh
      IN-DH Dadra i Nagarhaweli
      IN-DL Delhi
      IN-GA Goa
      IN-GJ Gudźarat
      IN-HP Himachal Pradesh
      IN-HR Hariana
      IN-JH Jharkhand
      IN-JK Dżammu i Kaszmir
      IN-KA Karnataka
      IN-KL Kerala
      IN-LA Ladakh
      IN-LD Lakszadiwy
      IN-MH Maharasztra
      IN-ML Meghalaya
      IN-MN Manipur
      IN-MP Madhya Pradesh
      IN-MZ Mizoram
      IN-NL Nagaland
      IN-OR Orisa
      IN-PB Pendżab
      IN-PY Puducherry
      IN-RJ Radżastan
      IN-SK Sikkim
      IN-TG Telangana
      IN-TN Tamilnadu
      IN-TR Tripura
      IN-UP Uttar Pradesh
      IN-UT Uttarakhand
      IN-WB Bengal Zachodni
      IO Brytyjskie Terytorium Oceanu Indyjskiego
      IQ Irak
      IR Iran
      IS Islandia
      IT Włochy
      JE Jersey
      JM Jamajka
      JO Jordania
      JP Japonia
      JP-01 Hokkaido
      JP-02 Prefektura Aomori
      JP-03 Prefektura Iwate
      JP-04 Prefektura Miyagi
      JP-05 Prefektura Akita
      JP-06 Prefektura Yamagata
      JP-07 Prefektura Fukushima
      JP-08 Prefektura Ibaraki
      JP-09 Prefektura Tochigi
      JP-10 Prefektura Gunma
      JP-11 Prefektura Saitama
      JP-12 Prefektura Chiba
      JP-13 Tokio
      JP-14 Prefektura Kanagawa
      JP-15 Prefektura Niigata
      JP-16 Prefektura Toyama
      JP-17 Prefektura Ishikawa
      JP-18 Prefektura Fukui
      JP-19 Prefektura Yamanashi
      JP-20 Prefektura Nagano
      JP-21 Prefektura Gifu
      JP-22 Prefektura Shizuoka
      JP-23 Prefektura Aichi
      JP-24 Prefektura Mie
      JP-25 Prefektura Shiga
      JP-26 Prefektura Kioto
      JP-27 Prefektura Osaka
      JP-28 Prefektura Hyōgo
      JP-29 Prefektura Nara
      JP-30 Prefektura Wakayama
      JP-31 Prefektura Tottori
      JP-32 Prefektura Shimane
      JP-33 Prefektura Okayama
      JP-34 Prefektura Hiroszima
      JP-35 Prefektura Yamaguchi
      JP-36 Prefektura Tokushima
      JP-37 Prefektura Kagawa
      JP-38 Prefektura Ehime
      JP-39 Prefektura Kōchi
      JP-40 Prefektura Fukuoka
      JP-41 Prefektura Saga
      JP-42 Prefektura Nagasaki
      JP-43 Prefektura Kumamoto
      JP-44 Prefektura Ōita
      JP-45 Prefektura Miyazaki
      JP-46 Prefektura Kagoshima
      JP-47 Prefektura Okinawa
      KE Kenia
      KG Kirgistan
      KH Kambodża
      KI Kiribati
      KM Komory
      KN Saint Kitts i Nevis
      KP Korea Północna
      KR Korea Południowa
      KR-11 Seul
      KR-26 Pusan
      KR-27 Daegu
      KR-28 Inczon
      KR-29 Gwangju
      KR-30 Daejeon
      KR-31 Ulsan
      KR-41 Gyeonggi
      KR-42 Gangwon
      KR-43 Ch’ungch’ŏng Północny
      KR-44 Chungcheong Południowy
      KR-45 Jeolla Północna
      KR-46 Jeolla Południowa
      KR-47 Gyeongsang Północny
      KR-48 Gyeongsang Południowy
      KR-49 Czedżu
      KR-50 Sedżong
      KW Kuwejt
      KY Kajmany
      KZ Kazachstan
      LA Laos
      LB Liban
      LC Saint Lucia
      LI Liechtenstein
      LK Sri Lanka
      LR Liberia
      LS Lesotho
      LT Litwa
      LU Luksemburg
      LV Łotwa
      LY Libia
      MA Maroko
      MC Monako
      MD Mołdawia
      ME Czarnogóra
      MF Saint-Martin
      MG Madagaskar
      MH Wyspy Marshalla
      MK Macedonia Północna
      ML Mali
      MM Mjanma (Birma)
      MN Mongolia
      MO SRA Makau (Chiny)
      MP Mariany Północne
      MQ Martynika
      MR Mauretania
      MS Montserrat
      MT Malta
      MU Mauritius
      MV Malediwy
      MW Malawi
      MX Meksyk
      MX-AGU Aguascalientes
      MX-BCN Kalifornia Dolna
      MX-BCS Kalifornia Dolna Południowa
      MX-CAM Campeche
      MX-CHH Chihuahua
      MX-CHP Chiapas
      MX-CMX Meksyk
      MX-COA Coahuila
      MX-COL Colima
      MX-DUR Durango
      MX-GRO Guerrero
      MX-GUA Guanajuato
      MX-HID Hidalgo
      MX-JAL Jalisco
      MX-MEX Meksyk
      MX-MIC Michoacán
      MX-MOR Morelos
      MX-NAY Nayarit
      MX-NLE Nuevo León
      MX-OAX Oaxaca
      MX-PUE Puebla
      MX-QUE Querétaro
      MX-ROO Quintana Roo
      MX-SIN Sinaloa
      MX-SLP San Luis Potosí
      MX-SON Sonora
      MX-TAB Tabasco
      MX-TAM Tamaulipas
      MX-TLA Tlaxcala
      MX-VER Veracruz
      MX-YUC Jukatan
      MX-ZAC Zacatecas
      MY Malezja
      MZ Mozambik
      NA Namibia
      NC Nowa Kaledonia
      NE Niger
      NF Norfolk
      NG Nigeria
      NI Nikaragua
      NL Holandia
      NO Norwegia
      NP Nepal
      NR Nauru
      NU Niue
      NZ Nowa Zelandia
      OM Oman
      PA Panama
      PE Peru
      PF Polinezja Francuska
      PG Papua-Nowa Gwinea
      PH Filipiny
      PK Pakistan
      PL Polska
      PM Saint-Pierre i Miquelon
      PN Pitcairn
      PR Portoryko
      PS Terytoria Palestyńskie
      PT Portugalia
      PW Palau
      PY Paragwaj
      QA Katar
      RE Reunion
      RO Rumunia
      RS Serbia
      RU Rosja
      RW Rwanda
      SA Arabia Saudyjska
      SB Wyspy Salomona
      SC Seszele
      SD Sudan
      SE Szwecja
      SG Singapur
      SH Wyspa Świętej Heleny
      SI Słowenia
      SJ Svalbard i Jan Mayen
      SK Słowacja
      SL Sierra Leone
      SM San Marino
      SN Senegal
      SO Somalia
      SR Surinam
      SS Sudan Południowy
      ST Wyspy Świętego Tomasza i Książęca
      SV Salwador
      SX Sint Maarten
      SY Syria
      SZ Eswatini
      TC Turks i Caicos
      TD Czad
      TF Francuskie Terytoria Południowe i Antarktyczne
      TG Togo
      TH Tajlandia
      TJ Tadżykistan
      TK Tokelau
      TL Timor Wschodni
      TM Turkmenistan
      TN Tunezja
      TO Tonga
      TR Turcja
      TT Trynidad i Tobago
      TV Tuvalu
      TW Tajwan
      TZ Tanzania
      UA Ukraina
      UG Uganda
      UM Dalekie Wyspy Mniejsze Stanów Zjednoczonych
      US Stany Zjednoczone
      US-AK Alaska
      US-AL Alabama
      US-AR Arkansas
      US-AS Samoa Amerykańskie
      US-AZ Arizona
      US-CA Kalifornia
      US-CO Kolorado
      US-CT Connecticut
      US-DC Waszyngton
      US-DE Delaware
      US-FL Floryda
      US-GA Georgia
      US-GU Guam
      US-HI Hawaje
      US-IA Iowa
      US-ID Idaho
      US-IL Illinois
      US-IN Indiana
      US-KS Kansas
      US-KY Kentucky
      US-LA Luizjana
      US-MA Massachusetts
      US-MD Maryland
      US-ME Maine
      US-MI Michigan
      US-MN Minnesota
      US-MO Missouri
      US-MP Mariany Północne
      US-MS Missisipi
      US-MT Montana
      US-NC Karolina Północna
      US-ND Dakota Północna
      US-NE Nebraska
      US-NH New Hampshire
      US-NJ New Jersey
      US-NM Nowy Meksyk
      US-NV Nevada
      US-NY Nowy Jork
      US-OH Ohio
      US-OK Oklahoma
      US-OR Oregon
      US-PA Pensylwania
      US-PR Portoryko
      US-RI Rhode Island
      US-SC Karolina Południowa
      US-SD Dakota Południowa
      US-TN Tennessee
      US-TX Teksas
      US-UM Dalekie Wyspy Mniejsze Stanów Zjednoczonych
      US-UT Utah
      US-VA Wirginia
      US-VI Wyspy Dziewicze Stanów Zjednoczonych
      US-VT Vermont
      US-WA Waszyngton
      US-WI Wisconsin
      US-WV Wirginia Zachodnia
      US-WY Wyoming
      UY Urugwaj
      UZ Uzbekistan
      VA Watykan
      VC Saint Vincent i Grenadyny
      VE Wenezuela
      VG Brytyjskie Wyspy Dziewicze
      VI Wyspy Dziewicze Stanów Zjednoczonych
      VN Wietnam
      VU Vanuatu
      WF Wallis i Futuna
      WS Samoa
      YE Jemen
      YT Majotta
      ZA Republika Południowej Afryki
      ZM Zambia
      ZW Zimbabwe
      """#)
}
