extension LanguageFile {
  /// Dutch (Nederlands).
  static let nl = LanguageFile(
    tag: "nl",
    kept: #"""
      endonym: Nederlands
      region.EEA: Europese Economische Ruimte
      region.EFTA: Europese Vrijhandelsassociatie

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      # References stand within sentences, so they begin with a small letter.
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: Artikel {0}
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: paragraaf {0}{1}
      label.decimal.deeper: paragraaf {0}{1}
      label.article: artikel {0}{1}
      label.article.deeper: artikel {0}{1}
      label.letter: paragraaf {0}{1}
      label.letter.deeper: paragraaf {0}{1}

      # {0} is the date.
      dateline.established: Vastgesteld: {0}
      dateline.last-updated: Laatst bijgewerkt: {0}
      dateline.effective: Ingangsdatum: {0}
      dateline.revised: Herzien: {0}

      phrase.skip-to-content: Naar de inhoud
      phrase.contents: Inhoud
      phrase.back-to-top: Naar boven
      phrase.section-link: Link naar: {0}
      phrase.links: Links
      phrase.image: Afbeelding: {0}
      phrase.notices: Juridische documenten
      phrase.all-notices: Alle juridische documenten
      phrase.notices-of: Juridische documenten van {0}
      phrase.supplement: Aanvulling
      phrase.formats: Andere formaten
      phrase.web-page: Webpagina
      phrase.plain-text: Platte tekst
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: Afdrukken
      phrase.languages: Talen
      phrase.regions: Regio’s
      phrase.all-regions: Alle regio’s
      phrase.for-readers-in: Geldt in de volgende regio’s: {0}
      phrase.for-readers-outside: Geldt buiten de volgende regio’s: {0}
      phrase.for-audience: Voor: {0}
      phrase.instead-of: In plaats van: {0}
      phrase.other-effective-dates: Andere ingangsdata
      phrase.named: {0}: {1}
      phrase.own-text-for: Eigen tekst voor lezers in: {0}
      phrase.prevailing-part: Waar dit deel en de rest van dit document van elkaar afwijken, gaat dit deel voor.
      phrase.supplements-notice: Dit document vult aan: {0}
      phrase.supplementary-notices: Aanvullende documenten
      phrase.everyone-else: Alle anderen
      phrase.region-within: {0} ({1})
      phrase.region: Regio
      phrase.notice: Juridisch document
      phrase.notices-by-region: Juridische documenten per regio
      phrase.added: Toegevoegd
      phrase.replaced: Vervangen
      phrase.left-out: Weggelaten
      phrase.other-values: Andere waarden
      phrase.own-text: Eigen tekst
      phrase.as-for-everyone-else: Zoals voor alle anderen
      phrase.prevailing-language: Waar de taalversies van elkaar afwijken, gaat deze voor: {0}
      phrase.stale-section: De doorslaggevende tekst van dit onderdeel is gewijzigd sinds de vertaling.
      phrase.read-prevailing: Lees de doorslaggevende tekst
      phrase.untranslated-text: Deze versie is niet vertaald. Ze wordt in de oorspronkelijke taal getoond.
      phrase.untranslated: Niet vertaald
      phrase.revision: Versie
      phrase.revisions: Versies
      phrase.current-revision: Huidige versie
      phrase.previous-revision: Vorige versie
      phrase.next-revision: Volgende versie
      phrase.permanent-link: Permanente link naar deze versie
      phrase.history: Geschiedenis
      phrase.notice-history: Geschiedenis van {0}
      phrase.changes: Wijzigingen
      phrase.what-changed: Wat er is gewijzigd
      phrase.in-one-text: In één tekst
      phrase.side-by-side: Naast elkaar
      phrase.summary: Samenvatting
      phrase.level: Niveau
      phrase.level-none: geen
      phrase.level-formatting: opmaak
      phrase.level-editorial: redactioneel
      phrase.level-clarification: verduidelijking
      phrase.level-substantive: inhoudelijk
      phrase.level-material: wezenlijk
      phrase.status: Status
      phrase.date: Datum
      phrase.in-force: Van kracht
      phrase.in-force-since: Van kracht sinds: {0}
      phrase.upcoming: Toekomstig
      phrase.superseded: Vervangen
      phrase.draft: Concept
      phrase.as-of: Stand op: {0}
      phrase.earlier-revision: Dit is een eerdere versie. Deze is niet meer van kracht.
      phrase.superseded-by: Vervangen door: {0}
      phrase.read-in-force: De geldende versie lezen
      phrase.upcoming-revision: Deze versie is nog niet van kracht.
      phrase.takes-effect: Ingangsdatum: {0}
      phrase.read-upcoming: De toekomstige versie lezen
      phrase.draft-banner: Dit is een concept. Het is niet van kracht.
      phrase.reconstructed-from: Gereconstrueerd uit: {0}
      phrase.no-revision: Er is nog geen versie van kracht.
      phrase.issued-by: Uitgegeven door: {0}
      phrase.signed: Ondertekening
      phrase.established: Vastgesteld
      phrase.adopted: Aangenomen
      phrase.effective: Ingangsdatum
      phrase.revised: Herzien
      phrase.last-updated: Laatst bijgewerkt
      phrase.section: Paragraaf
      phrase.sections: Paragrafen
      phrase.last-changed-in: Laatst gewijzigd in
      phrase.text: Tekst
      phrase.digest: Hashwaarde
      phrase.signed-by: Ondertekend door: {0}
      phrase.sealed-on: Verzegeld: {0}
      phrase.correction: Rectificatie
      phrase.corrects: Rectificatie van: {0}
      phrase.deferred-to: Uitgesteld tot: {0}
      phrase.withdrawn: Ingetrokken
      phrase.withdrawn-revision: Deze versie is ingetrokken. Deze is niet van kracht.
      phrase.never-in-force: Nooit van kracht
      phrase.replaced-revision: Deze versie is vóór de ingangsdatum vervangen. Deze is nooit van kracht geweest.
      phrase.words-unchanged: Tekst ongewijzigd
      phrase.record-revision: Deze versie heeft de tekst niet gewijzigd.
      phrase.in-force-only-in: Alleen van kracht in de volgende regio’s: {0}
      phrase.not-in-force-in: Niet van kracht in de volgende regio’s: {0}
      phrase.withheld: Afgeschermd
      phrase.withheld-statement: De tekst van deze versie is op last afgeschermd: {0}
      phrase.reconstructed: Gereconstrueerd
      phrase.source: Bron: {0}
      phrase.seen-there: Daar gezien: {0}
      phrase.reconstructed-by: Gereconstrueerd door: {0}
      phrase.reconstructed-on: Datum van reconstructie: {0}
      phrase.text-lost: Tekst verloren
      phrase.original-file: Oorspronkelijk bestand
      phrase.removed-sections: Vervallen paragrafen
      phrase.removed-on: Vervallen: {0}
      phrase.last-wording: Laatste tekst: {0}
      phrase.message-changes-to: Wijzigingen in: {0}
      phrase.message-what-changes: Wat er verandert
      phrase.message-until-now: Tot nu toe
      phrase.message-from-then: Voortaan
      phrase.message-no-longer: Vervalt
      phrase.message-why: Waarom dit voor u van belang is
      phrase.message-adverse: Hierdoor mogen wij mogelijk meer met uw gegevens doen, of verliest u iets wat u nu hebt.
      phrase.message-favourable: Dit is in uw voordeel.
      phrase.message-neutral: Dit kan gevolgen voor u hebben.
      phrase.message-when: Wanneer
      phrase.message-what-you-can-do: Wat u kunt doen
      phrase.message-consent: Wij vragen vooraf uw toestemming. Zonder toestemming geldt dit niet voor u.
      phrase.message-parental-consent: Wij vragen vooraf toestemming van een ouder. Zonder toestemming geldt dit niet.
      phrase.message-object-before: U kunt bezwaar maken vóór: {0}
      phrase.message-leave-before: U kunt de overeenkomst kosteloos beëindigen vóór: {0}
      phrase.message-withdraw-before: U kunt uw toestemming intrekken vóór: {0}
      phrase.message-nothing-to-do: U hoeft niets te doen.
      phrase.message-questions: Vragen: {0}
      phrase.message-old-text: De tekst tot nu toe
      phrase.message-new-text: De nieuwe tekst
      phrase.message-marked-changes: Alle wijzigingen, gemarkeerd in de tekst
      phrase.message-read-changes: Lees wat er verandert
      phrase.address-moved: Dit adres is gewijzigd.
      phrase.moved-to: Nieuw adres: {0}
      phrase.notice-ended: Dit document is niet meer van kracht sinds: {0}
      phrase.replaced-by: Vervangen door: {0}
      phrase.last-revision: Laatste versie
      phrase.former-notices: Voormalige juridische documenten
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: ltr
      quote.open: ‘
      quote.close: ’
      date.day: {day} {month} {year}
      date.month: {month} {year}
      date.year: {year}
      months: januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
      months.standalone: januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
      list.two: {0} en {1}
      list.start: {0}, {1}
      list.middle: {0}, {1}
      list.end: {0} en {1}
      """#,
    regions: #"""
      AD Andorra
      AE Verenigde Arabische Emiraten
      AF Afghanistan
      AG Antigua en Barbuda
      AI Anguilla
      AL Albanië
      AM Armenië
      AO Angola
      AQ Antarctica
      AR Argentinië
      AS Amerikaans-Samoa
      AT Oostenrijk
      AU Australië
      AU-ACT Australian Capital Territory
      AU-NSW Nieuw-Zuid-Wales
      AU-NT Noordelijk Territorium
      AU-QLD Queensland
      AU-SA Zuid-Australië
      AU-TAS Tasmanië
      AU-VIC Victoria
      AU-WA West-Australië
      AW Aruba
      AX Åland
      AZ Azerbeidzjan
      BA Bosnië en Herzegovina
      BB Barbados
      BD Bangladesh
      BE België
      BF Burkina Faso
      BG Bulgarije
      BH Bahrein
      BI Burundi
      BJ Benin
      BL Saint-Barthélemy
      BM Bermuda
      BN Brunei
      BO Bolivia
      BQ Caribisch Nederland
      BR Brazilië
      BR-AC Acre
      BR-AL Alagoas
      BR-AM Amazonas
      BR-AP Amapá
      BR-BA Bahia
      BR-CE Ceará
      BR-DF Federaal District
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
      BS Bahama’s
      BT Bhutan
      BV Bouveteiland
      BW Botswana
      BY Belarus
      BZ Belize
      CA Canada
      CA-AB Alberta
      CA-BC Brits-Columbia
      CA-MB Manitoba
      CA-NB New Brunswick
      CA-NL Newfoundland en Labrador
      CA-NS Nova Scotia
      CA-NT Northwest Territories
      CA-NU Nunavut
      CA-ON Ontario
      CA-PE Prins Edwardeiland
      CA-QC Québec
      CA-SK Saskatchewan
      CA-YT Yukon
      CC Cocoseilanden
      CD Congo-Kinshasa
      CF Centraal-Afrikaanse Republiek
      CG Congo-Brazzaville
      CH Zwitserland
      CH-AG Aargau
      CH-AI Appenzell Innerrhoden
      CH-AR Appenzell Ausserrhoden
      CH-BE Bern
      CH-BL Basel-Landschaft
      CH-BS Bazel-Stad
      CH-FR Fribourg
      CH-GE Genève
      CH-GL Glarus
      CH-GR Graubünden
      CH-JU Jura
      CH-LU Luzern
      CH-NE Neuchâtel
      CH-NW Nidwalden
      CH-OW Obwalden
      CH-SG Sankt Gallen
      CH-SH Schaffhausen
      CH-SO Solothurn
      CH-SZ Schwyz
      CH-TG Thurgau
      CH-TI Ticino
      CH-UR Uri
      CH-VD Vaud
      CH-VS Wallis
      CH-ZG Zug
      CH-ZH Zürich
      CI Ivoorkust
      CK Cookeilanden
      CL Chili
      CM Kameroen
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
      CN-NM Binnen-Mongolië
      CN-NX Ningxia
      CN-QH Qinghai
      CN-SC Sichuan
      CN-SD Shandong
      CN-SH Shanghai
      CN-SN Shaanxi
      CN-SX Shanxi
      CN-TJ Tianjin
      CN-TW Taiwan Province
      CN-XJ Sinkiang
      CN-XZ Tibetaanse Autonome Regio
      CN-YN Yunnan
      CN-ZJ Zhejiang
      CO Colombia
      CR Costa Rica
      CU Cuba
      CV Kaapverdië
      CW Curaçao
      CX Christmaseiland
      CY Cyprus
      CZ Tsjechië
      DE Duitsland
      DE-BB Brandenburg
      DE-BE Berlijn
      DE-BW Baden-Württemberg
      DE-BY Beieren
      DE-HB Bremen
      DE-HE Hessen
      DE-HH Hamburg
      DE-MV Mecklenburg-Voor-Pommeren
      DE-NI Nedersaksen
      DE-NW Noordrijn-Westfalen
      DE-RP Rijnland-Palts
      DE-SH Sleeswijk-Holstein
      DE-SL Saarland
      DE-SN Saksen
      DE-ST Saksen-Anhalt
      DE-TH Thüringen
      DJ Djibouti
      DK Denemarken
      DM Dominica
      DO Dominicaanse Republiek
      DZ Algerije
      EC Ecuador
      EE Estland
      EG Egypte
      EH Westelijke Sahara
      ER Eritrea
      ES Spanje
      ES-A Alicante
      ES-AB Albacete
      ES-AL Almería
      ES-AN Andalusië
      ES-AR Aragón
      ES-AS Asturië
      ES-AV Ávila
      ES-B Barcelona
      ES-BA Badajoz
      ES-BI Biskaje
      ES-BU Burgos
      ES-C A Coruña
      ES-CA Cádiz
      ES-CB Cantabrië
      ES-CC Cáceres
      ES-CE Ceuta
      ES-CL Castilië en León
      ES-CM Castilië-La Mancha
      ES-CN Canarische Eilanden
      ES-CO Córdoba
      ES-CR Ciudad Real
      ES-CS Castellón
      ES-CT Catalonië
      ES-CU Cuenca
      ES-EX Extremadura
      ES-GA Galicië
      ES-GC Las Palmas
      ES-GI Gerona
      ES-GR Granada
      ES-GU Guadalajara
      ES-H Huelva
      ES-HU Huesca
      ES-IB Balearen
      ES-J Jaén
      ES-L Lerida
      ES-LE León
      ES-LO La Rioja
      ES-LU Lugo
      ES-M Madrid
      ES-MA Málaga
      ES-MC Murcia
      ES-MD Madrid
      ES-ML Melilla
      ES-MU Murcia
      ES-NA Navarra
      ES-NC Navarra
      ES-O Asturië
      ES-OR Ourense
      ES-P Palencia
      ES-PM Balearen
      ES-PO Pontevedra
      ES-PV Baskenland
      ES-RI La Rioja
      ES-S Cantabrië
      ES-SA Salamanca
      ES-SE Sevilla
      ES-SG Segovia
      ES-SO Soria
      ES-SS Gipuzkoa
      ES-T Tarragona
      ES-TE Teruel
      ES-TF Santa Cruz de Tenerife
      ES-TO Toledo
      ES-V Valencia
      ES-VA Valladolid
      ES-VC Valencia
      ES-VI Álava
      ES-Z Zaragoza
      ES-ZA Zamora
      ET Ethiopië
      EU Europese Unie
      FI Finland
      FJ Fiji
      FK Falklandeilanden
      FM Micronesia
      FO Faeröer
      FR Frankrijk
      GA Gabon
      GB Verenigd Koninkrijk
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
      GB-BCP Bournemouth, Christchurch and Poole
      GB-BDF Bedford
      GB-BDG Barking en Dagenham
      GB-BEN Brent
      GB-BEX Bexley
      GB-BFS Belfast
      GB-BGE Bridgend
      GB-BGW Blaenau Gwent
      GB-BIR Birmingham
      GB-BKM Buckinghamshire
      GB-BNE Barnet
      GB-BNH Brighton and Hove
      GB-BNS Barnsley
      GB-BOL Bolton
      GB-BPL Blackpool
      GB-BRC Bracknell Forest
      GB-BRD City of Bradford
      GB-BRY Bromley
      GB-BST Bristol
      GB-BUR Bury
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
      GB-CMD Camden
      GB-CMN Carmarthenshire
      GB-CON Cornwall
      GB-COV Coventry
      GB-CRF City and County of Cardiff
      GB-CRY Croydon
      GB-CWY Conwy
      GB-DAL Darlington
      GB-DBY Derbyshire
      GB-DEN Denbighshire
      GB-DER Derby
      GB-DEV Devon
      GB-DGY Dumfries and Galloway
      GB-DNC Doncaster
      GB-DND Dundee
      GB-DOR Dorset
      GB-DRS Derry and Strabane
      GB-DUD Dudley
      GB-DUR Durham
      GB-EAL Ealing
      GB-EAY East Ayrshire
      GB-EDH Edinburgh
      GB-EDU East Dunbartonshire
      GB-ELN East Lothian
      GB-ELS Buiten-Hebriden
      GB-ENF Enfield
      GB-ENG Engeland
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
      GB-GRE London Borough of Greenwich
      GB-GWN Gwynedd
      GB-HAL Halton
      GB-HAM Hampshire
      GB-HAV Havering
      GB-HCK Hackney
      GB-HEF Herefordshire
      GB-HIL Hillingdon
      GB-HLD Highland
      GB-HMF Hammersmith en Fulham
      GB-HNS Hounslow
      GB-HPL Hartlepool
      GB-HRT Hertfordshire
      GB-HRW Harrow
      GB-HRY Haringey
      GB-IOS Scilly-eilanden
      GB-IOW Isle of Wight
      GB-ISL London Borough of Islington
      GB-IVC Inverclyde
      GB-KEC Kensington en Chelsea
      GB-KEN Kent
      GB-KHL Kingston upon Hull
      GB-KIR Kirklees
      GB-KTT Kingston upon Thames
      GB-KWL Knowsley
      GB-LAN Lancashire
      GB-LBC Lisburn and Castlereagh
      GB-LBH Lambeth
      GB-LCE Leicester
      GB-LDS City of Leeds
      GB-LEC Leicestershire
      GB-LEW Lewisham
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
      GB-MRT Merton
      GB-MRY Moray
      GB-MTY Merthyr Tydfil
      GB-MUL Mid Ulster
      GB-NAY North Ayrshire
      GB-NBL Northumberland
      GB-NEL North East Lincolnshire
      GB-NET Newcastle upon Tyne
      GB-NFK Norfolk
      GB-NGM Nottingham
      GB-NIR Noord-Ierland
      GB-NLK North Lanarkshire
      GB-NLN North Lincolnshire
      GB-NMD Newry, Mourne and Down
      GB-NSM North Somerset
      GB-NTH Northamptonshire
      GB-NTL Neath Port Talbot
      GB-NTT Nottinghamshire
      GB-NTY North Tyneside
      GB-NWM Newham
      GB-NWP Newport
      GB-NYK North Yorkshire
      GB-OLD Oldham
      GB-ORK Orkney-eilanden
      GB-OXF Oxfordshire
      GB-PEM Pembrokeshire
      GB-PKN Perth and Kinross
      GB-PLY Plymouth
      GB-POR Portsmouth
      GB-POW Powys
      GB-PTE Peterborough
      GB-RCC Redcar and Cleveland
      GB-RCH Rochdale
      GB-RCT Rhondda Cynon Taf
      GB-RDB Redbridge
      GB-RDG Reading
      GB-RFW Renfrewshire
      GB-RIC Richmond upon Thames
      GB-ROT Rotherham
      GB-RUT Rutland
      GB-SAW Sandwell
      GB-SAY South Ayrshire
      GB-SCB Scottish Borders
      GB-SCT Schotland
      GB-SFK Suffolk
      GB-SFT Sefton
      GB-SGC South Gloucestershire
      GB-SHF Sheffield
      GB-SHN St Helens
      GB-SHR Shropshire
      GB-SKP Stockport
      GB-SLF City of Salford
      GB-SLG Slough
      GB-SLK South Lanarkshire
      GB-SND City of Sunderland
      GB-SOL Solihull
      GB-SOM Somerset
      GB-SOS Southend-on-Sea
      GB-SRY Surrey
      GB-STE Stoke-on-Trent
      GB-STG Stirling
      GB-STH Southampton
      GB-STN Sutton
      GB-STS Staffordshire
      GB-STT Stockton-on-Tees
      GB-STY South Tyneside
      GB-SWA City and County of Swansea
      GB-SWD Swindon
      GB-SWK Southwark
      GB-TAM Tameside
      GB-TFW Telford and Wrekin
      GB-THR Thurrock
      GB-TOB Torbay
      GB-TOF Torfaen
      GB-TRF Trafford
      GB-TWH Tower Hamlets
      GB-VGL Vale of Glamorgan
      GB-WAR Warwickshire
      GB-WBK West Berkshire
      GB-WDU West Dunbartonshire
      GB-WFT Waltham Forest
      GB-WGN Wigan
      GB-WIL Wiltshire
      GB-WKF Wakefield
      GB-WLL Walsall
      GB-WLN West Lothian
      GB-WLS Wales
      GB-WLV Wolverhampton
      GB-WND Wandsworth
      GB-WNM Windsor and Maidenhead
      GB-WOK Wokingham
      GB-WOR Worcestershire
      GB-WRL Wirral
      GB-WRT Warrington
      GB-WRX Wrexham
      GB-WSM City of Westminster
      GB-WSX West Sussex
      GB-YOR York
      GB-ZET Shetlandeilanden
      GD Grenada
      GE Georgië
      GF Frans-Guyana
      GG Guernsey
      GH Ghana
      GI Gibraltar
      GL Groenland
      GM Gambia
      GN Guinee
      GP Guadeloupe
      GQ Equatoriaal-Guinea
      GR Griekenland
      GS Zuid-Georgia en Zuidelijke Sandwicheilanden
      GT Guatemala
      GU Guam
      GW Guinee-Bissau
      GY Guyana
      HK Hongkong SAR van China
      HM Heard en McDonaldeilanden
      HN Honduras
      HR Kroatië
      HT Haïti
      HU Hongarije
      ID Indonesië
      IE Ierland
      IL Israël
      IM Isle of Man
      IN India
      IN-AN Andamanerna och Nikobarerna
      IN-AP Andhra Pradesh
      IN-AR Arunachal Pradesh
      IN-AS Assam
      IN-BR Bihar
      IN-CH Chandigarh
      IN-CT Chhattisgarh
      IN-DH Dadra en Nagar Haveli en Daman en Diu
      IN-DL Delhi
      IN-GA Goa
      IN-GJ Gujarat
      IN-HP Himachal Pradesh
      IN-HR Haryana
      IN-JH Jharkhand
      IN-JK Jammu en Kasjmir
      IN-KA Karnataka
      IN-KL Kerala
      IN-LA Ladakh
      IN-LD Laccadiven
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
      IN-WB West-Bengalen
      IO Brits Indische Oceaanterritorium
      IQ Irak
      IR Iran
      IS IJsland
      IT Italië
      JE Jersey
      JM Jamaica
      JO Jordanië
      JP Japan
      JP-01 Prefectuur Hokkaidō
      JP-02 Aomori
      JP-03 Iwate
      JP-04 Miyagi
      JP-05 Akita
      JP-06 Yamagata
      JP-07 Fukushima
      JP-08 Ibaraki
      JP-09 Tochigi
      JP-10 Gunma
      JP-11 Saitama
      JP-12 Chiba
      JP-13 Tokio
      JP-14 Kanagawa
      JP-15 Niigata
      JP-16 Toyama
      JP-17 Ishikawa
      JP-18 Fukui
      JP-19 Yamanashi
      JP-20 Nagano
      JP-21 Gifu
      JP-22 Shizuoka
      JP-23 Aichi
      JP-24 Mie
      JP-25 Shiga
      JP-26 Kioto
      JP-27 Osaka
      JP-28 Hyogo
      JP-29 Nara
      JP-30 Wakayama
      JP-31 Tottori
      JP-32 Shimane
      JP-33 Okayama
      JP-34 Hiroshima
      JP-35 Yamaguchi
      JP-36 Tokushima
      JP-37 Kagawa
      JP-38 Ehime
      JP-39 Kochi
      JP-40 Fukuoka
      JP-41 Saga
      JP-42 Nagasaki
      JP-43 Kumamoto
      JP-44 Oita
      JP-45 Miyazaki
      JP-46 Kagoshima
      JP-47 Okinawa
      KE Kenia
      KG Kirgizië
      KH Cambodja
      KI Kiribati
      KM Comoren
      KN Saint Kitts en Nevis
      KP Noord-Korea
      KR Zuid-Korea
      KR-11 Seoel
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
      KW Koeweit
      KY Kaaimaneilanden
      KZ Kazachstan
      LA Laos
      LB Libanon
      LC Saint Lucia
      LI Liechtenstein
      LK Sri Lanka
      LR Liberia
      LS Lesotho
      LT Litouwen
      LU Luxemburg
      LV Letland
      LY Libië
      MA Marokko
      MC Monaco
      MD Moldavië
      ME Montenegro
      MF Saint-Martin
      MG Madagaskar
      MH Marshalleilanden
      MK Noord-Macedonië
      ML Mali
      MM Myanmar (Birma)
      MN Mongolië
      MO Macau SAR van China
      MP Noordelijke Marianen
      MQ Martinique
      MR Mauritanië
      MS Montserrat
      MT Malta
      MU Mauritius
      MV Maldiven
      MW Malawi
      MX Mexico
      MX-AGU Aguascalientes
      MX-BCN Baja California
      MX-BCS Baja California Sur
      MX-CAM Campeche
      MX-CHH Chihuahua
      MX-CHP Chiapas
      MX-CMX Mexico-Stad
      MX-COA Coahuila de Zaragoza
      MX-COL Colima
      MX-DUR Durango
      MX-GRO Guerrero
      MX-GUA Guanajuato
      MX-HID Hidalgo
      MX-JAL Jalisco
      MX-MEX Mexico
      MX-MIC Michoacán de Ocampo
      MX-MOR Morelos
      MX-NAY Nayarit
      MX-NLE Nuevo León
      MX-OAX Oaxaca
      MX-PUE Puebla
      MX-QUE Querétaro de Arteaga
      MX-ROO Quintana Roo
      MX-SIN Sinaloa
      MX-SLP San Luis Potosí
      MX-SON Sonora
      MX-TAB Tabasco
      MX-TAM Tamaulipas
      MX-TLA Tlaxcala
      MX-VER Veracruz de Ignacio de la Llave
      MX-YUC Yucatán
      MX-ZAC Zacatecas
      MY Maleisië
      MZ Mozambique
      NA Namibië
      NC Nieuw-Caledonië
      NE Niger
      NF Norfolk
      NG Nigeria
      NI Nicaragua
      NL Nederland
      NO Noorwegen
      NP Nepal
      NR Nauru
      NU Niue
      NZ Nieuw-Zeeland
      OM Oman
      PA Panama
      PE Peru
      PF Frans-Polynesië
      PG Papoea-Nieuw-Guinea
      PH Filipijnen
      PK Pakistan
      PL Polen
      PM Saint-Pierre en Miquelon
      PN Pitcairneilanden
      PR Puerto Rico
      PS Palestijnse gebieden
      PT Portugal
      PW Palau
      PY Paraguay
      QA Qatar
      RE Réunion
      RO Roemenië
      RS Servië
      RU Rusland
      RW Rwanda
      SA Saoedi-Arabië
      SB Salomonseilanden
      SC Seychellen
      SD Soedan
      SE Zweden
      SG Singapore
      SH Sint-Helena
      SI Slovenië
      SJ Spitsbergen en Jan Mayen
      SK Slowakije
      SL Sierra Leone
      SM San Marino
      SN Senegal
      SO Somalië
      SR Suriname
      SS Zuid-Soedan
      ST Sao Tomé en Principe
      SV El Salvador
      SX Sint-Maarten
      SY Syrië
      SZ Eswatini
      TC Turks- en Caicoseilanden
      TD Tsjaad
      TF Franse Gebieden in de zuidelijke Indische Oceaan
      TG Togo
      TH Thailand
      TJ Tadzjikistan
      TK Tokelau
      TL Oost-Timor
      TM Turkmenistan
      TN Tunesië
      TO Tonga
      TR Turkije
      TT Trinidad en Tobago
      TV Tuvalu
      TW Taiwan
      TZ Tanzania
      UA Oekraïne
      UG Oeganda
      UM Kleine afgelegen eilanden van de Verenigde Staten
      US Verenigde Staten
      US-AK Alaska
      US-AL Alabama
      US-AR Arkansas
      US-AS Amerikaans-Samoa
      US-AZ Arizona
      US-CA Californië
      US-CO Colorado
      US-CT Connecticut
      US-DC Washington D.C.
      US-DE Delaware
      US-FL Florida
      US-GA Georgia
      US-GU Guam
      US-HI Hawaï
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
      US-MP Noordelijke Marianen
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
      US-UM Kleine afgelegen eilanden van de Verenigde Staten
      US-UT Utah
      US-VA Virginia
      US-VI Amerikaanse Maagdeneilanden
      US-VT Vermont
      US-WA Washington
      US-WI Wisconsin
      US-WV West Virginia
      US-WY Wyoming
      UY Uruguay
      UZ Oezbekistan
      VA Vaticaanstad
      VC Saint Vincent en de Grenadines
      VE Venezuela
      VG Britse Maagdeneilanden
      VI Amerikaanse Maagdeneilanden
      VN Vietnam
      VU Vanuatu
      WF Wallis en Futuna
      WS Samoa
      YE Jemen
      YT Mayotte
      ZA Zuid-Afrika
      ZM Zambia
      ZW Zimbabwe
      """#)
}
