extension LanguageFile {
  /// German (Deutsch).
  static let de = LanguageFile(
    tag: "de",
    kept: #"""
      endonym: Deutsch
      region.EEA: Europäischer Wirtschaftsraum
      region.EFTA: Europäische Freihandelsassoziation

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: Artikel {0}
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: Abschnitt {0}{1}
      label.decimal.deeper: Abschnitt {0}{1}
      label.article: Artikel {0}{1}
      label.article.deeper: Artikel {0}{1}
      label.letter: Abschnitt {0}{1}
      label.letter.deeper: Abschnitt {0}{1}

      # {0} is the date.
      dateline.established: Eingeführt: {0}
      dateline.last-updated: Zuletzt aktualisiert: {0}
      dateline.effective: Gültig ab {0}
      dateline.revised: Überarbeitet: {0}

      phrase.skip-to-content: Zum Inhalt springen
      phrase.contents: Inhalt
      phrase.back-to-top: Nach oben
      phrase.section-link: Link zu: {0}
      phrase.links: Links
      phrase.image: Bild: {0}
      phrase.notices: Rechtliche Hinweise
      phrase.all-notices: Alle rechtlichen Hinweise
      phrase.notices-of: Rechtliche Hinweise von {0}
      phrase.supplement: Zusatz
      phrase.formats: Weitere Formate
      phrase.web-page: Webseite
      phrase.plain-text: Nur Text
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: Drucken
      phrase.languages: Sprachen
      phrase.regions: Regionen
      phrase.all-regions: Alle Regionen
      phrase.for-readers-in: Gilt in folgenden Regionen: {0}
      phrase.for-readers-outside: Gilt außerhalb folgender Regionen: {0}
      phrase.for-audience: Für: {0}
      phrase.instead-of: Anstelle von: {0}
      phrase.other-effective-dates: Abweichende Gültigkeitsdaten
      phrase.named: {0}: {1}
      phrase.own-text-for: Eigener Text für Leserinnen und Leser in: {0}
      phrase.prevailing-part: Weichen dieser Teil und der übrige Text voneinander ab, geht dieser Teil vor.
      phrase.supplements-notice: Dieses Dokument ergänzt: {0}
      phrase.supplementary-notices: Ergänzende Dokumente
      phrase.everyone-else: Alle übrigen
      phrase.region-within: {0} ({1})
      phrase.region: Region
      phrase.notice: Rechtlicher Hinweis
      phrase.notices-by-region: Rechtliche Hinweise nach Region
      phrase.added: Hinzugefügt
      phrase.replaced: Ersetzt
      phrase.left-out: Weggelassen
      phrase.other-values: Andere Werte
      phrase.own-text: Eigener Text
      phrase.as-for-everyone-else: Wie für alle übrigen
      phrase.prevailing-language: Bei Abweichungen zwischen den Sprachfassungen geht diese vor: {0}
      phrase.stale-section: Der maßgebliche Text dieses Abschnitts hat sich seit der Übersetzung geändert.
      phrase.read-prevailing: Maßgeblichen Text lesen
      phrase.untranslated-text: Diese Fassung ist nicht übersetzt. Sie wird in der Originalsprache angezeigt.
      phrase.untranslated: Nicht übersetzt
      phrase.revision: Fassung
      phrase.revisions: Fassungen
      phrase.current-revision: Aktuelle Fassung
      phrase.previous-revision: Vorherige Fassung
      phrase.next-revision: Nächste Fassung
      phrase.permanent-link: Dauerhafter Link zu dieser Fassung
      phrase.history: Änderungsverlauf
      phrase.notice-history: Änderungsverlauf: {0}
      phrase.changes: Änderungen
      phrase.what-changed: Was sich geändert hat
      phrase.in-one-text: In einem Text
      phrase.side-by-side: Nebeneinander
      phrase.summary: Zusammenfassung
      phrase.level: Stufe
      phrase.level-none: keine
      phrase.level-formatting: Formatierung
      phrase.level-editorial: redaktionell
      phrase.level-clarification: Klarstellung
      phrase.level-substantive: inhaltlich
      phrase.level-material: wesentlich
      phrase.status: Status
      phrase.date: Datum
      phrase.in-force: In Kraft
      phrase.in-force-since: In Kraft seit: {0}
      phrase.upcoming: Künftig
      phrase.superseded: Abgelöst
      phrase.draft: Entwurf
      phrase.as-of: Stand: {0}
      phrase.earlier-revision: Dies ist eine frühere Fassung. Sie ist nicht mehr in Kraft.
      phrase.superseded-by: Abgelöst durch: {0}
      phrase.read-in-force: Geltende Fassung lesen
      phrase.upcoming-revision: Diese Fassung ist noch nicht in Kraft.
      phrase.takes-effect: Tritt in Kraft: {0}
      phrase.read-upcoming: Künftige Fassung lesen
      phrase.draft-banner: Dies ist ein Entwurf. Er ist nicht in Kraft.
      phrase.reconstructed-from: Rekonstruiert aus: {0}
      phrase.no-revision: Noch ist keine Fassung in Kraft.
      phrase.issued-by: Herausgegeben von: {0}
      phrase.signed: Unterschrift
      phrase.established: Eingeführt
      phrase.adopted: Beschlossen
      phrase.effective: Gültig ab
      phrase.revised: Überarbeitet
      phrase.last-updated: Zuletzt aktualisiert
      phrase.section: Abschnitt
      phrase.sections: Abschnitte
      phrase.last-changed-in: Zuletzt geändert in
      phrase.text: Text
      phrase.digest: Hashwert
      phrase.signed-by: Unterzeichnet von: {0}
      phrase.sealed-on: Versiegelt: {0}
      phrase.correction: Berichtigung
      phrase.corrects: Berichtigung zu: {0}
      phrase.deferred-to: Verschoben auf: {0}
      phrase.withdrawn: Zurückgezogen
      phrase.withdrawn-revision: Diese Fassung wurde zurückgezogen. Sie ist nicht in Kraft.
      phrase.never-in-force: Nie in Kraft
      phrase.replaced-revision: Diese Fassung wurde vor ihrem Inkrafttreten ersetzt. Sie war nie in Kraft.
      phrase.words-unchanged: Wortlaut unverändert
      phrase.record-revision: Diese Fassung hat den Wortlaut nicht geändert.
      phrase.in-force-only-in: Nur in folgenden Regionen in Kraft: {0}
      phrase.not-in-force-in: In folgenden Regionen nicht in Kraft: {0}
      phrase.withheld: Gesperrt
      phrase.withheld-statement: Der Text dieser Fassung wurde auf Anordnung gesperrt: {0}
      phrase.reconstructed: Rekonstruiert
      phrase.source: Quelle: {0}
      phrase.seen-there: Dort gesehen: {0}
      phrase.reconstructed-by: Rekonstruiert von: {0}
      phrase.reconstructed-on: Datum der Rekonstruktion: {0}
      phrase.text-lost: Text nicht erhalten
      phrase.original-file: Originaldatei
      phrase.removed-sections: Entfallene Abschnitte
      phrase.removed-on: Entfallen: {0}
      phrase.last-wording: Letzter Wortlaut: {0}
      phrase.message-changes-to: Änderungen an: {0}
      phrase.message-what-changes: Was sich ändert
      phrase.message-until-now: Bisher
      phrase.message-from-then: Künftig
      phrase.message-no-longer: Entfällt
      phrase.message-why: Warum das für Sie wichtig ist
      phrase.message-adverse: Wir dürfen dadurch möglicherweise mehr mit Ihren Daten tun, oder Ihnen wird etwas genommen, das Sie heute haben.
      phrase.message-favourable: Das ist zu Ihrem Vorteil.
      phrase.message-neutral: Das kann Sie betreffen.
      phrase.message-when: Wann
      phrase.message-what-you-can-do: Was Sie tun können
      phrase.message-consent: Wir bitten Sie vorher um Ihre Einwilligung. Ohne sie gilt dies für Sie nicht.
      phrase.message-parental-consent: Wir bitten vorher einen Elternteil um Einwilligung. Ohne sie gilt dies nicht.
      phrase.message-object-before: Sie können widersprechen vor dem: {0}
      phrase.message-leave-before: Sie können den Vertrag kostenlos beenden vor dem: {0}
      phrase.message-withdraw-before: Sie können Ihre Einwilligung widerrufen vor dem: {0}
      phrase.message-nothing-to-do: Sie müssen nichts tun.
      phrase.message-questions: Fragen: {0}
      phrase.message-old-text: Der bisherige Text
      phrase.message-new-text: Der neue Text
      phrase.message-marked-changes: Alle Änderungen, im Text markiert
      phrase.message-read-changes: Lesen, was sich ändert
      phrase.address-moved: Diese Adresse hat sich geändert.
      phrase.moved-to: Neue Adresse: {0}
      phrase.notice-ended: Dieses Dokument ist außer Kraft seit: {0}
      phrase.replaced-by: Ersetzt durch: {0}
      phrase.last-revision: Letzte Fassung
      phrase.former-notices: Frühere rechtliche Hinweise
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: ltr
      quote.open: „
      quote.close: “
      date.day: {day}. {month} {year}
      date.month: {month} {year}
      date.year: {year}
      months: Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
      months.standalone: Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
      list.two: {0} und {1}
      list.start: {0}, {1}
      list.middle: {0}, {1}
      list.end: {0} und {1}
      """#,
    regions: #"""
      AD Andorra
      AE Vereinigte Arabische Emirate
      AF Afghanistan
      AG Antigua und Barbuda
      AI Anguilla
      AL Albanien
      AM Armenien
      AO Angola
      AQ Antarktis
      AR Argentinien
      AS Amerikanisch-Samoa
      AT Österreich
      AU Australien
      AU-ACT Australian Capital Territory
      AU-NSW New South Wales
      AU-NT Northern Territory
      AU-QLD Queensland
      AU-SA South Australia
      AU-TAS Tasmanien
      AU-VIC Victoria
      AU-WA Western Australia
      AW Aruba
      AX Ålandinseln
      AZ Aserbaidschan
      BA Bosnien und Herzegowina
      BB Barbados
      BD Bangladesch
      BE Belgien
      BF Burkina Faso
      BG Bulgarien
      BH Bahrain
      BI Burundi
      BJ Benin
      BL St. Barthélemy
      BM Bermuda
      BN Brunei Darussalam
      BO Bolivien
      BQ Karibische Niederlande
      BR Brasilien
      BR-AC Acre
      BR-AL Alagoas
      BR-AM Amazonas
      BR-AP Amapá
      BR-BA Bahia
      BR-CE Ceará
      BR-DF Bundesdistrikt von Brasilien
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
      BR-PR Paraná
      BR-RJ Rio de Janeiro
      BR-RN Rio Grande do Norte
      BR-RO Rondônia
      BR-RR Roraima
      BR-RS Rio Grande do Sul
      BR-SC Santa Catarina
      BR-SE Sergipe
      BR-SP São Paulo
      BR-TO Tocantins
      BS Bahamas
      BT Bhutan
      BV Bouvetinsel
      BW Botsuana
      BY Belarus
      BZ Belize
      CA Kanada
      CA-AB Alberta
      CA-BC British Columbia
      CA-MB Manitoba
      CA-NB New Brunswick
      CA-NL Neufundland und Labrador
      CA-NS Nova Scotia
      CA-NT Nordwest-Territorien
      CA-NU Nunavut
      CA-ON Ontario
      CA-PE Prince Edward Island
      CA-QC Québec
      CA-SK Saskatchewan
      CA-YT Yukon
      CC Kokosinseln
      CD Kongo-Kinshasa
      CF Zentralafrikanische Republik
      CG Kongo-Brazzaville
      CH Schweiz
      CH-AG Aargau
      CH-AI Appenzell Innerrhoden
      CH-AR Appenzell Außerrhoden
      CH-BE Bern
      CH-BL Basel-Landschaft
      CH-BS Basel-Stadt
      CH-FR Freiburg
      CH-GE Genf
      CH-GL Glarus
      CH-GR Graubünden
      CH-JU Jura
      CH-LU Luzern
      CH-NE Neuenburg
      CH-NW Nidwalden
      CH-OW Obwalden
      CH-SG St. Gallen
      CH-SH Schaffhausen
      CH-SO Solothurn
      CH-SZ Schwyz
      CH-TG Thurgau
      CH-TI Tessin
      CH-UR Uri
      CH-VD Waadt
      CH-VS Wallis
      CH-ZG Zug
      CH-ZH Zürich
      CI Côte d’Ivoire
      CK Cookinseln
      CL Chile
      CM Kamerun
      CN China
      CN-AH Anhui
      CN-BJ Peking
      CN-CQ Chongqing
      CN-FJ Fujian
      CN-GD Guangdong
      CN-GS Gansu
      CN-GX Guangxi
      CN-GZ Guizhou
      CN-HA Henan
      CN-HB Hubei
      CN-HE Hebei
      CN-HI Hainan
      CN-HK Hongkong
      CN-HL Heilongjiang
      CN-HN Hunan
      CN-JL Jilin
      CN-JS Jiangsu
      CN-JX Jiangxi
      CN-LN Liaoning
      CN-MO Macau
      CN-NM Innere Mongolei
      CN-NX Ningxia
      CN-QH Qinghai
      CN-SC Sichuan
      CN-SD Shandong
      CN-SH Shanghai
      CN-SN Shaanxi
      CN-SX Shanxi
      CN-TJ Tianjin
      CN-TW Provinz Taiwan
      CN-XJ Xinjiang
      CN-XZ Autonomes Gebiet Tibet
      CN-YN Yunnan
      CN-ZJ Zhejiang
      CO Kolumbien
      CR Costa Rica
      CU Kuba
      CV Cabo Verde
      CW Curaçao
      CX Weihnachtsinsel
      CY Zypern
      CZ Tschechien
      DE Deutschland
      DE-BB Brandenburg
      DE-BE Berlin
      DE-BW Baden-Württemberg
      DE-BY Bayern
      DE-HB Bremen
      DE-HE Hessen
      DE-HH Hamburg
      DE-MV Mecklenburg-Vorpommern
      DE-NI Niedersachsen
      DE-NW Nordrhein-Westfalen
      DE-RP Rheinland-Pfalz
      DE-SH Schleswig-Holstein
      DE-SL Saarland
      DE-SN Sachsen
      DE-ST Sachsen-Anhalt
      DE-TH Thüringen
      DJ Dschibuti
      DK Dänemark
      DM Dominica
      DO Dominikanische Republik
      DZ Algerien
      EC Ecuador
      EE Estland
      EG Ägypten
      EH Westsahara
      ER Eritrea
      ES Spanien
      ES-A Provinz Alicante
      ES-AB Provinz Albacete
      ES-AL Provinz Almería
      ES-AN Autonome Gemeinschaft Andalusien
      ES-AR Aragonien
      ES-AS Asturien
      ES-AV Provinz Ávila
      ES-B Provinz Barcelona
      ES-BA Provinz Badajoz
      ES-BI Bizkaia
      ES-BU Provinz Burgos
      ES-C Provinz A Coruña
      ES-CA Provinz Cádiz
      ES-CB Autonome Gemeinschaft Kantabrien
      ES-CC Provinz Cáceres
      ES-CE Ceuta
      ES-CL Autonome Gemeinschaft Kastilien und León
      ES-CM Autonome Gemeinschaft Kastilien-La Mancha
      ES-CN Kanaren
      ES-CO Córdoba
      ES-CR Provinz Ciudad Real
      ES-CS Provinz Castellón
      ES-CT Autonome Gemeinschaft Katalonien
      ES-CU Provinz Cuenca
      ES-EX Autonome Gemeinschaft Extremadura
      ES-GA Galicien
      ES-GC Provinz Las Palmas
      ES-GI Provinz Girona
      ES-GR Provinz Granada
      ES-GU Provinz Guadalajara
      ES-H Provinz Huelva
      ES-HU Provinz Huesca
      ES-IB Balearische Inseln
      ES-J Jaén
      ES-L Provinz Lleida
      ES-LE Provinz León
      ES-LO La Rioja
      ES-LU Provinz Lugo
      ES-M Madrid
      ES-MA Málaga
      ES-MC Autonome Gemeinschaft Region Murcia
      ES-MD Autonome Gemeinschaft Madrid
      ES-ML Melilla
      ES-MU Murcia
      ES-NA Autonome Gemeinschaft Navarra
      ES-NC Autonome Gemeinschaft Navarra
      ES-O Asturien
      ES-OR Provinz Ourense
      ES-P Provinz Palencia
      ES-PM Balearische Inseln
      ES-PO Provinz Pontevedra
      ES-PV Autonome Gemeinschaft Baskenland
      ES-RI La Rioja
      ES-S Autonome Gemeinschaft Kantabrien
      ES-SA Provinz Salamanca
      ES-SE Sevilla
      ES-SG Provinz Segovia
      ES-SO Provinz Soria
      ES-SS Gipuzkoa
      ES-T Tarragona
      ES-TE Provinz Teruel
      ES-TF Provinz Santa Cruz de Tenerife
      ES-TO Provinz Toledo
      ES-V Provinz Valencia
      ES-VA Provinz Valladolid
      ES-VC Valencianische Gemeinschaft
      ES-VI Álava
      ES-Z Provinz Saragossa
      ES-ZA Provinz Zamora
      ET Äthiopien
      EU Europäische Union
      FI Finnland
      FJ Fidschi
      FK Falklandinseln
      FM Mikronesien
      FO Färöer
      FR Frankreich
      GA Gabun
      GB Vereinigtes Königreich
      GB-ABC Armagh, Banbridge and Craigavon
      GB-ABD Aberdeenshire
      GB-ABE Aberdeen
      GB-AGB Argyll and Bute
      GB-AGY Anglesey
      GB-AND Ards and North Down
      GB-ANN Antrim and Newtownabbey
      GB-ANS Angus
      GB-BAS Bath and North East Somerset
      GB-BBD Blackburn with Darwen
      GB-BCP Bournemouth, Christchurch und Poole
      GB-BDF Borough of Bedford
      GB-BDG London Borough of Barking and Dagenham
      GB-BEN London Borough of Brent
      GB-BEX London Borough of Bexley
      GB-BFS Belfast City
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
      GB-CMA Cumbria
      GB-CMD London Borough of Camden
      GB-CMN Carmarthenshire
      GB-CON Cornwall
      GB-COV Coventry
      GB-CRF Cardiff
      GB-CRY London Borough of Croydon
      GB-CWY Conwy
      GB-DAL Borough of Darlington
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
      GB-EDH Edinburgh
      GB-EDU East Dunbartonshire
      GB-ELN East Lothian
      GB-ELS Äußere Hebriden
      GB-ENF London Borough of Enfield
      GB-ENG England
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
      GB-HAL Borough of Halton
      GB-HAM Hampshire
      GB-HAV London Borough of Havering
      GB-HCK London Borough of Hackney
      GB-HEF Herefordshire
      GB-HIL London Borough of Hillingdon
      GB-HLD Highland
      GB-HMF London Borough of Hammersmith and Fulham
      GB-HNS London Borough of Hounslow
      GB-HPL Borough of Hartlepool
      GB-HRT Hertfordshire
      GB-HRW London Borough of Harrow
      GB-HRY London Borough of Haringey
      GB-IOS Scilly-Inseln
      GB-IOW Isle of Wight
      GB-ISL London Borough of Islington
      GB-IVC Inverclyde
      GB-KEC Royal Borough of Kensington and Chelsea
      GB-KEN Kent
      GB-KHL Kingston upon Hull
      GB-KIR Kirklees
      GB-KTT Royal Borough of Kingston upon Thames
      GB-KWL Knowsley
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
      GB-MDW Borough of Medway
      GB-MEA Mid and East Antrim
      GB-MIK Borough of Milton Keynes
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
      GB-NIR Nordirland
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
      GB-ORK Orkney
      GB-OXF Oxfordshire
      GB-PEM Pembrokeshire
      GB-PKN Perth and Kinross
      GB-PLY Plymouth
      GB-POR Portsmouth
      GB-POW Powys
      GB-PTE City of Peterborough
      GB-RCC Redcar and Cleveland
      GB-RCH Metropolitan Borough of Rochdale
      GB-RCT Rhondda Cynon Taf
      GB-RDB London Borough of Redbridge
      GB-RDG Reading
      GB-RFW Renfrewshire
      GB-RIC London Borough of Richmond upon Thames
      GB-ROT Metropolitan Borough of Rotherham
      GB-RUT Rutland
      GB-SAW Sandwell
      GB-SAY South Ayrshire
      GB-SCB Scottish Borders
      GB-SCT Schottland
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
      GB-STT Borough of Stockton-on-Tees
      GB-STY South Tyneside
      GB-SWA Swansea
      GB-SWD Borough of Swindon
      GB-SWK London Borough of Southwark
      GB-TAM Tameside
      GB-TFW Telford and Wrekin
      GB-THR Thurrock
      GB-TOB Torbay
      GB-TOF Torfaen
      GB-TRF Trafford
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
      GB-WLS Wales
      GB-WLV Wolverhampton
      GB-WND London Borough of Wandsworth
      GB-WNM Windsor and Maidenhead
      GB-WOK Wokingham
      GB-WOR Worcestershire
      GB-WRL Metropolitan Borough of Wirral
      GB-WRT Warrington
      GB-WRX Wrexham County Borough
      GB-WSM City of Westminster
      GB-WSX West Sussex
      GB-YOR York
      GB-ZET Shetland
      GD Grenada
      GE Georgien
      GF Französisch-Guayana
      GG Guernsey
      GH Ghana
      GI Gibraltar
      GL Grönland
      GM Gambia
      GN Guinea
      GP Guadeloupe
      GQ Äquatorialguinea
      GR Griechenland
      GS Südgeorgien und die Südlichen Sandwichinseln
      GT Guatemala
      GU Guam
      GW Guinea-Bissau
      GY Guyana
      HK Sonderverwaltungsregion Hongkong
      HM Heard und McDonaldinseln
      HN Honduras
      HR Kroatien
      HT Haiti
      HU Ungarn
      ID Indonesien
      IE Irland
      IL Israel
      IM Isle of Man
      IN Indien
      IN-AN Andamanen und Nikobaren
      IN-AP Andhra Pradesh
      IN-AR Arunachal Pradesh
      IN-AS Assam
      IN-BR Bihar
      IN-CH Chandigarh
      IN-CT Chhattisgarh
      IN-DH Dādra und Nagar Haveli und Damān und Diu
      IN-DL Delhi
      IN-GA Goa
      IN-GJ Gujarat
      IN-HP Himachal Pradesh
      IN-HR Haryana
      IN-JH Jharkhand
      IN-JK Jammu und Kashmir
      IN-KA Karnataka
      IN-KL Kerala
      IN-LA Ladākh
      IN-LD Lakshadweep
      IN-MH Maharashtra
      IN-ML Meghalaya
      IN-MN Manipur
      IN-MP Madhya Pradesh
      IN-MZ Mizoram
      IN-NL Nagaland
      IN-OR Odisha
      IN-PB Punjab
      IN-PY Puducherry
      IN-RJ Rajasthan
      IN-SK Sikkim
      IN-TG Telangana
      IN-TN Tamil Nadu
      IN-TR Tripura
      IN-UP Uttar Pradesh
      IN-UT Uttarakhand
      IN-WB Westbengalen
      IO Britisches Territorium im Indischen Ozean
      IQ Irak
      IR Iran
      IS Island
      IT Italien
      JE Jersey
      JM Jamaika
      JO Jordanien
      JP Japan
      JP-01 Präfektur Hokkaido
      JP-02 Präfektur Aomori
      JP-03 Präfektur Iwate
      JP-04 Präfektur Miyagi
      JP-05 Präfektur Akita
      JP-06 Präfektur Yamagata
      JP-07 Präfektur Fukushima
      JP-08 Präfektur Ibaraki
      JP-09 Präfektur Tochigi
      JP-10 Präfektur Gunma
      JP-11 Präfektur Saitama
      JP-12 Präfektur Chiba
      JP-13 Präfektur Tokio
      JP-14 Präfektur Kanagawa
      JP-15 Präfektur Niigata
      JP-16 Präfektur Toyama
      JP-17 Präfektur Ishikawa
      JP-18 Präfektur Fukui
      JP-19 Präfektur Yamanashi
      JP-20 Präfektur Nagano
      JP-21 Präfektur Gifu
      JP-22 Präfektur Shizuoka
      JP-23 Präfektur Aichi
      JP-24 Präfektur Mie
      JP-25 Präfektur Shiga
      JP-26 Präfektur Kyōto
      JP-27 Präfektur Osaka
      JP-28 Hyōgo
      JP-29 Präfektur Nara
      JP-30 Präfektur Wakayama
      JP-31 Präfektur Tottori
      JP-32 Präfektur Shimane
      JP-33 Präfektur Okayama
      JP-34 Präfektur Hiroshima
      JP-35 Präfektur Yamaguchi
      JP-36 Präfektur Tokushima
      JP-37 Präfektur Kagawa
      JP-38 Präfektur Ehime
      JP-39 Präfektur Kōchi
      JP-40 Präfektur Fukuoka
      JP-41 Präfektur Saga
      JP-42 Präfektur Nagasaki
      JP-43 Präfektur Kumamoto
      JP-44 Präfektur Ōita
      JP-45 Präfektur Miyazaki
      JP-46 Präfektur Kagoshima
      JP-47 Okinawa
      KE Kenia
      KG Kirgisistan
      KH Kambodscha
      KI Kiribati
      KM Komoren
      KN St. Kitts und Nevis
      KP Nordkorea
      KR Südkorea
      KR-11 Seoul
      KR-26 Busan
      KR-27 Daegu
      KR-28 Incheon
      KR-29 Gwangju
      KR-30 Daejeon
      KR-31 Ulsan
      KR-41 Gyeonggi-do
      KR-42 Gangwon-do
      KR-43 Chungcheongbuk-do
      KR-44 Chungcheongnam-do
      KR-45 Jeollabuk-do
      KR-46 Jeollanam-do
      KR-47 Gyeongsangbuk-do
      KR-48 Gyeongsangnam-do
      KR-49 Jeju-do
      KR-50 Sejong
      KW Kuwait
      KY Kaimaninseln
      KZ Kasachstan
      LA Laos
      LB Libanon
      LC St. Lucia
      LI Liechtenstein
      LK Sri Lanka
      LR Liberia
      LS Lesotho
      LT Litauen
      LU Luxemburg
      LV Lettland
      LY Libyen
      MA Marokko
      MC Monaco
      MD Republik Moldau
      ME Montenegro
      MF St. Martin
      MG Madagaskar
      MH Marshallinseln
      MK Nordmazedonien
      ML Mali
      MM Myanmar
      MN Mongolei
      MO Sonderverwaltungsregion Macau
      MP Nördliche Marianen
      MQ Martinique
      MR Mauretanien
      MS Montserrat
      MT Malta
      MU Mauritius
      MV Malediven
      MW Malawi
      MX Mexiko
      MX-AGU Aguascalientes
      MX-BCN Baja California
      MX-BCS Baja California Sur
      MX-CAM Campeche
      MX-CHH Chihuahua
      MX-CHP Chiapas
      MX-CMX Mexiko-Stadt
      MX-COA Coahuila
      MX-COL Colima
      MX-DUR Durango
      MX-GRO Guerrero
      MX-GUA Guanajuato
      MX-HID Hidalgo
      MX-JAL Jalisco
      MX-MEX México
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
      MX-YUC Yucatán
      MX-ZAC Zacatecas
      MY Malaysia
      MZ Mosambik
      NA Namibia
      NC Neukaledonien
      NE Niger
      NF Norfolkinsel
      NG Nigeria
      NI Nicaragua
      NL Niederlande
      NO Norwegen
      NP Nepal
      NR Nauru
      NU Niue
      NZ Neuseeland
      OM Oman
      PA Panama
      PE Peru
      PF Französisch-Polynesien
      PG Papua-Neuguinea
      PH Philippinen
      PK Pakistan
      PL Polen
      PM St. Pierre und Miquelon
      PN Pitcairninseln
      PR Puerto Rico
      PS Palästinensische Autonomiegebiete
      PT Portugal
      PW Palau
      PY Paraguay
      QA Katar
      RE Réunion
      RO Rumänien
      RS Serbien
      RU Russland
      RW Ruanda
      SA Saudi-Arabien
      SB Salomonen
      SC Seychellen
      SD Sudan
      SE Schweden
      SG Singapur
      SH St. Helena
      SI Slowenien
      SJ Spitzbergen und Jan Mayen
      SK Slowakei
      SL Sierra Leone
      SM San Marino
      SN Senegal
      SO Somalia
      SR Suriname
      SS Südsudan
      ST São Tomé und Príncipe
      SV El Salvador
      SX Sint Maarten
      SY Syrien
      SZ Eswatini
      TC Turks- und Caicosinseln
      TD Tschad
      TF Französische Süd- und Antarktisgebiete
      TG Togo
      TH Thailand
      TJ Tadschikistan
      TK Tokelau
      TL Timor-Leste
      TM Turkmenistan
      TN Tunesien
      TO Tonga
      TR Türkei
      TT Trinidad und Tobago
      TV Tuvalu
      TW Taiwan
      TZ Tansania
      UA Ukraine
      UG Uganda
      UM Amerikanische Überseeinseln
      US Vereinigte Staaten
      US-AK Alaska
      US-AL Alabama
      US-AR Arkansas
      US-AS Amerikanisch-Samoa
      US-AZ Arizona
      US-CA Kalifornien
      US-CO Colorado
      US-CT Connecticut
      US-DC Washington, D.C.
      US-DE Delaware
      US-FL Florida
      US-GA Georgia
      US-GU Guam
      US-HI Hawaii
      US-IA Iowa
      US-ID Idaho
      US-IL Illinois
      US-IN Indiana
      US-KS Kansas
      US-KY Kentucky
      US-LA Louisiana
      US-MA Massachusetts
      US-MD Maryland
      US-ME Maine
      US-MI Michigan
      US-MN Minnesota
      US-MO Missouri
      US-MP Nördliche Marianen
      US-MS Mississippi
      US-MT Montana
      US-NC North Carolina
      US-ND North Dakota
      US-NE Nebraska
      US-NH New Hampshire
      US-NJ New Jersey
      US-NM New Mexico
      US-NV Nevada
      US-NY New York
      US-OH Ohio
      US-OK Oklahoma
      US-OR Oregon
      US-PA Pennsylvania
      US-PR Puerto Rico
      US-RI Rhode Island
      US-SC South Carolina
      US-SD South Dakota
      US-TN Tennessee
      US-TX Texas
      US-UM Amerikanische Überseeinseln
      US-UT Utah
      US-VA Virginia
      US-VI Amerikanische Jungferninseln
      US-VT Vermont
      US-WA Washington
      US-WI Wisconsin
      US-WV West Virginia
      US-WY Wyoming
      UY Uruguay
      UZ Usbekistan
      VA Vatikanstadt
      VC St. Vincent und die Grenadinen
      VE Venezuela
      VG Britische Jungferninseln
      VI Amerikanische Jungferninseln
      VN Vietnam
      VU Vanuatu
      WF Wallis und Futuna
      WS Samoa
      YE Jemen
      YT Mayotte
      ZA Südafrika
      ZM Sambia
      ZW Simbabwe
      """#)
}
