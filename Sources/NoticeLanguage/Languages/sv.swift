extension LanguageFile {
  /// Swedish (svenska).
  static let sv = LanguageFile(
    tag: "sv",
    kept: #"""
      endonym: svenska
      region.EEA: Europeiska ekonomiska samarbetsområdet
      region.EFTA: Europeiska frihandelssammanslutningen
      # The names in official use; CLDR 41 has the older ones.
      region.BY: Belarus
      region.SZ: Eswatini

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      # References stand within sentences, so they begin with a small letter.
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: Artikel {0}
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: avsnitt {0}{1}
      label.decimal.deeper: avsnitt {0}{1}
      label.article: artikel {0}{1}
      label.article.deeper: artikel {0}{1}
      label.letter: avsnitt {0}{1}
      label.letter.deeper: avsnitt {0}{1}

      # {0} is the date.
      dateline.established: Fastställd: {0}
      dateline.last-updated: Senast uppdaterad: {0}
      dateline.effective: Gäller från {0}
      dateline.revised: Reviderad: {0}

      phrase.skip-to-content: Till innehållet
      phrase.contents: Innehåll
      phrase.back-to-top: Till början
      phrase.section-link: Länk till: {0}
      phrase.links: Länkar
      phrase.image: Bild: {0}
      phrase.notices: Juridiska dokument
      phrase.all-notices: Alla juridiska dokument
      phrase.notices-of: Juridiska dokument – {0}
      phrase.supplement: Tillägg
      phrase.formats: Andra format
      phrase.web-page: Webbsida
      phrase.plain-text: Oformaterad text
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: Skriv ut
      phrase.languages: Språk
      phrase.regions: Regioner
      phrase.all-regions: Alla regioner
      phrase.for-readers-in: Gäller i följande regioner: {0}
      phrase.for-readers-outside: Gäller utanför följande regioner: {0}
      phrase.for-audience: För: {0}
      phrase.instead-of: I stället för: {0}
      phrase.other-effective-dates: Andra ikraftträdandedatum
      phrase.named: {0}: {1}
      phrase.own-text-for: Egen text för läsare i: {0}
      phrase.prevailing-part: Om denna del och resten av detta dokument skiljer sig åt har denna del företräde.
      phrase.supplements-notice: Detta dokument kompletterar: {0}
      phrase.supplementary-notices: Kompletterande dokument
      phrase.everyone-else: Alla andra
      phrase.region-within: {0} ({1})
      phrase.region: Region
      phrase.notice: Juridiskt dokument
      phrase.notices-by-region: Juridiska dokument efter region
      phrase.added: Tillagt
      phrase.replaced: Ersatt
      phrase.left-out: Utelämnat
      phrase.other-values: Andra värden
      phrase.own-text: Egen text
      phrase.as-for-everyone-else: Som för alla andra
      phrase.prevailing-language: Om språkversionerna skiljer sig åt har denna företräde: {0}
      phrase.stale-section: Den gällande texten i detta avsnitt har ändrats sedan den översattes.
      phrase.read-prevailing: Läs den gällande texten
      phrase.untranslated-text: Denna version är inte översatt. Den visas på originalspråket.
      phrase.untranslated: Inte översatt
      phrase.revision: Version
      phrase.revisions: Versioner
      phrase.current-revision: Gällande version
      phrase.previous-revision: Föregående version
      phrase.next-revision: Nästa version
      phrase.permanent-link: Permanent länk till denna version
      phrase.history: Historik
      phrase.notice-history: Historik: {0}
      phrase.changes: Ändringar
      phrase.what-changed: Vad som har ändrats
      phrase.in-one-text: I en text
      phrase.side-by-side: Sida vid sida
      phrase.summary: Sammanfattning
      phrase.level: Nivå
      phrase.level-none: ingen
      phrase.level-formatting: formatering
      phrase.level-editorial: redaktionell
      phrase.level-clarification: förtydligande
      phrase.level-substantive: saklig
      phrase.level-material: väsentlig
      phrase.status: Status
      phrase.date: Datum
      phrase.in-force: Gäller
      phrase.in-force-since: Gäller sedan: {0}
      phrase.upcoming: Kommande
      phrase.superseded: Ersatt
      phrase.draft: Utkast
      phrase.as-of: Per: {0}
      phrase.earlier-revision: Detta är en tidigare version. Den gäller inte längre.
      phrase.superseded-by: Ersatt av: {0}
      phrase.read-in-force: Läs den gällande versionen
      phrase.upcoming-revision: Denna version gäller ännu inte.
      phrase.takes-effect: Träder i kraft: {0}
      phrase.read-upcoming: Läs den kommande versionen
      phrase.draft-banner: Detta är ett utkast. Det gäller inte.
      phrase.reconstructed-from: Återskapad från: {0}
      phrase.no-revision: Ingen version gäller ännu.
      phrase.issued-by: Utgiven av: {0}
      phrase.signed: Undertecknande
      phrase.established: Fastställd
      phrase.adopted: Antagen
      phrase.effective: Gäller från
      phrase.revised: Reviderad
      phrase.last-updated: Senast uppdaterad
      phrase.section: Avsnitt
      phrase.sections: Avsnitt
      phrase.last-changed-in: Senast ändrat i
      phrase.text: Text
      phrase.digest: Hashvärde
      phrase.signed-by: Undertecknad av: {0}
      phrase.sealed-on: Förseglad: {0}
      phrase.correction: Rättelse
      phrase.corrects: Rättelse av: {0}
      phrase.deferred-to: Uppskjuten till: {0}
      phrase.withdrawn: Återkallad
      phrase.withdrawn-revision: Denna version har återkallats. Den gäller inte.
      phrase.never-in-force: Har aldrig gällt
      phrase.replaced-revision: Denna version ersattes innan den trädde i kraft. Den har aldrig gällt.
      phrase.words-unchanged: Oförändrad lydelse
      phrase.record-revision: Denna version ändrade inte lydelsen.
      phrase.in-force-only-in: Gäller endast i följande regioner: {0}
      phrase.not-in-force-in: Gäller inte i följande regioner: {0}
      phrase.withheld: Undanhållen
      phrase.withheld-statement: Texten i denna version har undanhållits efter beslut: {0}
      phrase.reconstructed: Återskapad
      phrase.source: Källa: {0}
      phrase.seen-there: Sågs där: {0}
      phrase.reconstructed-by: Återskapad av: {0}
      phrase.reconstructed-on: Återskapad den: {0}
      phrase.text-lost: Texten saknas
      phrase.original-file: Originalfil
      phrase.removed-sections: Borttagna avsnitt
      phrase.removed-on: Borttaget: {0}
      phrase.last-wording: Senaste lydelse: {0}
      phrase.message-changes-to: Ändringar i: {0}
      phrase.message-what-changes: Vad som ändras
      phrase.message-until-now: Hittills
      phrase.message-from-then: Därefter
      phrase.message-no-longer: Upphör
      phrase.message-why: Varför det är viktigt för dig
      phrase.message-adverse: Det kan göra att vi får göra mer med dina uppgifter, eller att du förlorar något som du har i dag.
      phrase.message-favourable: Det är till din fördel.
      phrase.message-neutral: Det kan påverka dig.
      phrase.message-when: När
      phrase.message-what-you-can-do: Vad du kan göra
      phrase.message-consent: Vi ber först om ditt samtycke. Utan det gäller detta inte för dig.
      phrase.message-parental-consent: Vi ber först om en förälders samtycke. Utan det gäller detta inte.
      phrase.message-object-before: Du kan invända före: {0}
      phrase.message-leave-before: Du kan säga upp avtalet utan kostnad före: {0}
      phrase.message-withdraw-before: Du kan återkalla ditt samtycke före: {0}
      phrase.message-nothing-to-do: Du behöver inte göra något.
      phrase.message-questions: Frågor: {0}
      phrase.message-old-text: Texten hittills
      phrase.message-new-text: Den nya texten
      phrase.message-marked-changes: Alla ändringar, markerade i texten
      phrase.message-read-changes: Läs vad som ändras
      phrase.address-moved: Denna adress har ändrats.
      phrase.moved-to: Ny adress: {0}
      phrase.notice-ended: Detta dokument upphörde att gälla: {0}
      phrase.replaced-by: Ersatt av: {0}
      phrase.last-revision: Sista versionen
      phrase.former-notices: Tidigare juridiska dokument
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: ltr
      quote.open: ”
      quote.close: ”
      date.day: {day} {month} {year}
      date.month: {month} {year}
      date.year: {year}
      months: januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
      months.standalone: januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
      list.two: {0} och {1}
      list.start: {0}, {1}
      list.middle: {0}, {1}
      list.end: {0} och {1}
      """#,
    regions: #"""
      AD Andorra
      AE Förenade Arabemiraten
      AF Afghanistan
      AG Antigua och Barbuda
      AI Anguilla
      AL Albanien
      AM Armenien
      AO Angola
      AQ Antarktis
      AR Argentina
      AS Amerikanska Samoa
      AT Österrike
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
      AX Åland
      AZ Azerbajdzjan
      BA Bosnien och Hercegovina
      BB Barbados
      BD Bangladesh
      BE Belgien
      BF Burkina Faso
      BG Bulgarien
      BH Bahrain
      BI Burundi
      BJ Benin
      BL S:t Barthélemy
      BM Bermuda
      BN Brunei
      BO Bolivia
      BQ Karibiska Nederländerna
      BR Brasilien
      BR-AC Acre
      BR-AL Alagoas
      BR-AM Amazonas
      BR-AP Amapá
      BR-BA Bahia
      BR-CE Ceará
      BR-DF Brasiliens federala distrikt
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
      BV Bouvetön
      BW Botswana
      BY Vitryssland
      BZ Belize
      CA Kanada
      CA-AB Alberta
      CA-BC British Columbia
      CA-MB Manitoba
      CA-NB New Brunswick
      CA-NL Newfoundland och Labrador
      CA-NS Nova Scotia
      CA-NT Northwest Territories
      CA-NU Nunavut
      CA-ON Ontario
      CA-PE Prince Edward Island
      CA-QC Québec
      CA-SK Saskatchewan
      CA-YT Yukon
      CC Kokosöarna
      CD Kongo-Kinshasa
      CF Centralafrikanska republiken
      CG Kongo-Brazzaville
      CH Schweiz
      CH-AG Aargau
      CH-AI Appenzell Innerrhoden
      CH-AR Appenzell Ausserrhoden
      CH-BE Bern
      CH-BL Basel-Landschaft
      CH-BS Basel-Stadt
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
      CH-VS Valais
      CH-ZG Zug
      CH-ZH Zürich
      CI Côte d’Ivoire
      CK Cooköarna
      CL Chile
      CM Kamerun
      CN Kina
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
      CN-MO Macao
      CN-NM Inre Mongoliet
      CN-NX Ningxia
      CN-QH Qinghai
      CN-SC Sichuan
      CN-SD Shandong
      CN-SH Shanghai
      CN-SN Shaanxi
      CN-SX Shanxi
      CN-TJ Tianjin
      CN-TW Taiwan-provinsen i Folkrepubliken Kina
      CN-XJ Xinjiang
      CN-XZ Autonoma regionen Tibet
      CN-YN Yunnan
      CN-ZJ Zhejiang
      CO Colombia
      CR Costa Rica
      CU Kuba
      CV Kap Verde
      CW Curaçao
      CX Julön
      CY Cypern
      CZ Tjeckien
      DE Tyskland
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
      DJ Djibouti
      DK Danmark
      DM Dominica
      DO Dominikanska republiken
      DZ Algeriet
      EC Ecuador
      EE Estland
      EG Egypten
      EH Västsahara
      ER Eritrea
      ES Spanien
      ES-A Alicante
      ES-AB Albacete
      ES-AL Almería
      ES-AN Andalusien
      ES-AR Aragonien
      ES-AS Asturien
      ES-AV Ávila
      ES-B Barcelona
      ES-BA Badajoz
      ES-BI Biscaya
      ES-BU Burgos
      ES-C La Coruña
      ES-CA Cádiz
      ES-CB Kantabrien
      ES-CC Cáceres
      ES-CE Ceuta
      ES-CL Kastilien och León
      ES-CM Kastilien-La Mancha
      ES-CN Kanarieöarna
      ES-CO Córdoba
      ES-CR Ciudad Real
      ES-CS Castellón
      ES-CT Katalonien
      ES-CU Cuenca
      ES-EX Extremadura
      ES-GA Galicien
      ES-GC Las Palmas
      ES-GI Girona
      ES-GR Granada
      ES-GU Guadalajara
      ES-H Huelva
      ES-HU Huesca
      ES-IB Balearerna
      ES-J Jaén
      ES-L Lleida
      ES-LE León
      ES-LO La Rioja
      ES-LU Lugo
      ES-M Provincia de Madrid
      ES-MA Málaga
      ES-MC Murcia
      ES-MD Madrid
      ES-ML Melilla
      ES-MU Murcia
      ES-NA Navarra
      ES-NC Navarra
      ES-O Asturias
      ES-OR Orense
      ES-P Palencia
      ES-PM Balearerna
      ES-PO Pontevedra
      ES-PV Regionen Baskien
      ES-RI La Rioja
      ES-S Kantabrien
      ES-SA Salamanca
      ES-SE Sevilla
      ES-SG Segovia
      ES-SO Soria
      ES-SS Guipúzcoa
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
      ET Etiopien
      EU Europeiska unionen
      FI Finland
      FJ Fiji
      FK Falklandsöarna
      FM Mikronesien
      FO Färöarna
      FR Frankrike
      GA Gabon
      GB Storbritannien
      GB-ABD Aberdeenshire
      GB-ABE Aberdeen
      GB-AGB Argyll and Bute
      GB-AGY Anglesey
      GB-AND Ards och North Down
      GB-ANN Antrim och Newtownabbey
      GB-ANS Angus
      GB-BAS Bath and North East Somerset
      GB-BBD Blackburn with Darwen
      GB-BDF Bedford
      GB-BDG London Borough of Barking and Dagenham
      GB-BEN London Borough of Brent
      GB-BEX London Borough of Bexley
      GB-BGE Bridgend
      GB-BGW Blaenau Gwent
      GB-BIR Birmingham
      GB-BKM Buckinghamshire
      GB-BNE London Borough of Barnet
      GB-BNH Brighton & Hove
      GB-BNS Barnsley
      GB-BOL Bolton
      GB-BPL Blackpool
      GB-BRC Bracknell Forest
      GB-BRD Bradford
      GB-BRY London Borough of Bromley
      GB-BST Bristol
      GB-BUR Bury
      GB-CAM Cambridgeshire
      GB-CAY Caerphilly
      GB-CBF Central Bedfordshire
      GB-CCG Giant’s Causeway och Glens
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
      GB-DAL Darlington
      GB-DBY Derbyshire
      GB-DEN Denbighshire
      GB-DER Derby
      GB-DEV Devon
      GB-DGY Dumfries and Galloway
      GB-DNC Doncaster
      GB-DND Dundee
      GB-DOR Dorset
      GB-DRS Derry och Strabane
      GB-DUD Dudley
      GB-DUR Durham
      GB-EAL London Borough of Ealing
      GB-EAY East Ayrshire
      GB-EDH Edinburgh
      GB-EDU East Dunbartonshire
      GB-ELN East Lothian
      GB-ELS Yttre Hebriderna
      GB-ENF London Borough of Enfield
      GB-ENG England
      GB-ERW East Renfrewshire
      GB-ERY East Riding of Yorkshire
      GB-ESS Essex
      GB-ESX East Sussex
      GB-FAL Falkirk
      GB-FIF Fife
      GB-FLN Flintshire
      GB-FMO Fermanagh och Omagh
      GB-GAT Gateshead
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
      GB-HPL Hartlepool
      GB-HRT Hertfordshire
      GB-HRW London Borough of Harrow
      GB-HRY London Borough of Haringey
      GB-IOS Scillyöarna
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
      GB-LBC Lisburn och Castlereagh
      GB-LBH London Borough of Lambeth
      GB-LCE Leicester
      GB-LDS Leeds
      GB-LEC Leicestershire
      GB-LEW London Borough of Lewisham
      GB-LIN Lincolnshire
      GB-LIV Liverpool
      GB-LND City of London
      GB-LUT Luton
      GB-MAN Manchester
      GB-MDB Middlesbrough
      GB-MDW Medway
      GB-MEA Medel- och Östantrim
      GB-MIK Milton Keynes
      GB-MLN Midlothian
      GB-MON Monmouthshire
      GB-MRT London Borough of Merton
      GB-MRY Moray
      GB-MTY Merthyr Tydfil County Borough
      GB-NAY North Ayrshire
      GB-NBL Northumberland
      GB-NEL North East Lincolnshire
      GB-NET Newcastle upon Tyne
      GB-NFK Norfolk
      GB-NGM Nottingham
      GB-NIR Nordirland
      GB-NLK North Lanarkshire
      GB-NLN North Lincolnshire
      GB-NMD Newry, Mourne och Down
      GB-NSM North Somerset
      GB-NTH Northamptonshire
      GB-NTL Neath Port Talbot
      GB-NTT Nottinghamshire
      GB-NTY Borough of North Tyneside
      GB-NWM London Borough of Newham
      GB-NWP Newport
      GB-NYK North Yorkshire
      GB-OLD Oldham
      GB-ORK Orkneyöarna
      GB-OXF Oxfordshire
      GB-PEM Pembrokeshire
      GB-PKN Perth and Kinross
      GB-PLY Plymouth
      GB-POR Portsmouth
      GB-POW Powys
      GB-PTE Peterborough
      GB-RCC Redcar and Cleveland
      GB-RCH Borough of Rochdale
      GB-RCT Rhondda Cynon Taf
      GB-RDB London Borough of Redbridge
      GB-RDG Reading
      GB-RFW Renfrewshire
      GB-RIC London Borough of Richmond upon Thames
      GB-ROT Rotherham
      GB-RUT Rutland
      GB-SAW Sandwell
      GB-SAY South Ayrshire
      GB-SCB Scottish Borders
      GB-SCT Skottland
      GB-SFK Suffolk
      GB-SFT Sefton
      GB-SGC South Gloucestershire
      GB-SHF Sheffield
      GB-SHN St. Helens
      GB-SHR Shropshire
      GB-SKP Stockport
      GB-SLF City and Borough of Salford
      GB-SLG Slough
      GB-SLK South Lanarkshire
      GB-SND Sunderland
      GB-SOL Solihull
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
      GB-SWA City and County of Swansea
      GB-SWD Borough of Swindon
      GB-SWK London Borough of Southwark
      GB-TAM Borough of Tameside
      GB-TFW Telford and Wrekin
      GB-THR Thurrock
      GB-TOB Borough of Torbay
      GB-TOF Torfaen
      GB-TRF Trafford
      GB-TWH London Borough of Tower Hamlets
      GB-VGL Vale of Glamorgan
      GB-WAR Warwickshire
      GB-WBK West Berkshire
      GB-WDU West Dunbartonshire
      GB-WFT London Borough of Waltham Forest
      GB-WGN Wigan
      GB-WIL Wiltshire
      GB-WKF Wakefield
      GB-WLL Walsall
      GB-WLN West Lothian
      GB-WLS Wales
      GB-WLV Wolverhampton
      GB-WND London Borough of Wandsworth
      GB-WNM Royal Borough of Windsor and Maidenhead
      GB-WOK Wokingham
      GB-WOR Worcestershire
      GB-WRL Wirral
      GB-WRT Warrington
      GB-WRX Wrexham
      GB-WSM City of Westminster
      GB-WSX West Sussex
      GB-YOR York
      GB-ZET Shetlandsöarna
      GD Grenada
      GE Georgien
      GF Franska Guyana
      GG Guernsey
      GH Ghana
      GI Gibraltar
      GL Grönland
      GM Gambia
      GN Guinea
      GP Guadeloupe
      GQ Ekvatorialguinea
      GR Grekland
      GS Sydgeorgien och Sydsandwichöarna
      GT Guatemala
      GU Guam
      GW Guinea-Bissau
      GY Guyana
      HK Hongkong SAR
      HM Heardön och McDonaldöarna
      HN Honduras
      HR Kroatien
      HT Haiti
      HU Ungern
      ID Indonesien
      IE Irland
      IL Israel
      IM Isle of Man
      IN Indien
      IN-AN Andamanerna och Nikobarerna
      IN-AP Andhra Pradesh
      IN-AR Arunachal Pradesh
      IN-AS Assam
      IN-BR Bihar
      IN-CH Chandigarh
      IN-CT Chhattisgarh
      IN-DL Delhi
      IN-GA Goa
      IN-GJ Gujarat
      IN-HP Himachal Pradesh
      IN-HR Haryana
      IN-JH Jharkhand
      IN-JK Jammu och Kashmir
      IN-KA Karnataka
      IN-KL Kerala
      IN-LD Lakshadweep
      IN-MH Maharashtra
      IN-ML Meghalaya
      IN-MN Manipur
      IN-MP Madhya Pradesh
      IN-MZ Mizoram
      IN-NL Nagaland
      IN-OR Odisha
      IN-PB Punjab
      IN-PY Pondicherry
      IN-RJ Rajasthan
      IN-SK Sikkim
      IN-TG Telangana
      IN-TN Tamil Nadu
      IN-TR Tripura
      IN-UP Uttar Pradesh
      IN-UT Uttarakhand
      IN-WB Västbengalen
      IO Brittiska territoriet i Indiska oceanen
      IQ Irak
      IR Iran
      IS Island
      IT Italien
      JE Jersey
      JM Jamaica
      JO Jordanien
      JP Japan
      JP-01 Hokkaido prefektur
      JP-02 Aomori prefektur
      JP-03 Iwate
      JP-04 Miyagi prefektur
      JP-05 Akita prefektur
      JP-06 Yamagata prefektur
      JP-07 Fukushima prefektur
      JP-08 Ibaraki prefektur
      JP-09 Tochigi prefektur
      JP-10 Gunma prefektur
      JP-11 Saitama prefektur
      JP-12 Chiba prefektur
      JP-13 Tokyo prefektur
      JP-14 Kanagawa prefektur
      JP-15 Niigata prefektur
      JP-16 Toyama prefektur
      JP-17 Ishikawa prefektur
      JP-18 Fukui prefektur
      JP-19 Yamanashi prefektur
      JP-20 Nagano prefektur
      JP-21 Gifu prefektur
      JP-22 Shizuoka prefektur
      JP-23 Aichi prefektur
      JP-24 Mie prefektur
      JP-25 Shiga prefektur
      JP-26 Kyoto prefektur
      JP-27 Osaka prefektur
      JP-28 Hyogo prefektur
      JP-29 Nara prefektur
      JP-30 Wakayama prefektur
      JP-31 Tottori prefektur
      JP-32 Shimane prefektur
      JP-33 Okayama prefektur
      JP-34 Hiroshima prefektur
      JP-35 Yamaguchi prefektur
      JP-36 Tokushima prefektur
      JP-37 Kagawa prefektur
      JP-38 Ehime prefektur
      JP-39 Kochi prefektur
      JP-40 Fukuoka prefektur
      JP-41 Saga prefektur
      JP-42 Nagasaki prefektur
      JP-43 Kumamoto prefektur
      JP-44 Oita prefektur
      JP-45 Miyazaki prefektur
      JP-46 Kagoshima prefektur
      JP-47 Okinawa prefektur
      KE Kenya
      KG Kirgizistan
      KH Kambodja
      KI Kiribati
      KM Komorerna
      KN S:t Kitts och Nevis
      KP Nordkorea
      KR Sydkorea
      KR-11 Seoul
      KR-26 Pusan
      KR-27 Daegu
      KR-28 Inchon
      KR-29 Gwangju
      KR-30 Daejeon
      KR-31 Ulsan
      KR-41 Gyeonggi
      KR-42 Gangwon
      KR-43 Nordchungcheong
      KR-44 Sydchungcheong
      KR-45 Nordjeolla
      KR-46 Sydjeolla
      KR-47 Nordgyeongsang
      KR-48 Sydgyeongsang
      KR-49 Jeju
      KR-50 Sejong City
      KW Kuwait
      KY Caymanöarna
      KZ Kazakstan
      LA Laos
      LB Libanon
      LC S:t Lucia
      LI Liechtenstein
      LK Sri Lanka
      LR Liberia
      LS Lesotho
      LT Litauen
      LU Luxemburg
      LV Lettland
      LY Libyen
      MA Marocko
      MC Monaco
      MD Moldavien
      ME Montenegro
      MF Saint-Martin
      MG Madagaskar
      MH Marshallöarna
      MK Nordmakedonien
      ML Mali
      MM Myanmar (Burma)
      MN Mongoliet
      MO Macao SAR
      MP Nordmarianerna
      MQ Martinique
      MR Mauretanien
      MS Montserrat
      MT Malta
      MU Mauritius
      MV Maldiverna
      MW Malawi
      MX Mexiko
      MX-AGU Aguascalientes
      MX-BCN Baja California
      MX-BCS Baja California Sur
      MX-CAM Campeche
      MX-CHH Chihuahua
      MX-CHP Chiapas
      MX-CMX Mexico City
      MX-COA Coahuila
      MX-COL Colima
      MX-DUR Durango
      MX-GRO Guerrero
      MX-GUA Guanajuato
      MX-HID Hidalgo
      MX-JAL Jalisco
      MX-MEX Mexiko
      MX-MIC Michoacán de Ocampo
      MX-MOR Morelos
      MX-NAY Nayarit
      MX-NLE Nuevo León
      MX-OAX Oaxaca
      MX-PUE Puebla
      MX-QUE Querétaro Arteaga
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
      MZ Moçambique
      NA Namibia
      NC Nya Kaledonien
      NE Niger
      NF Norfolkön
      NG Nigeria
      NI Nicaragua
      NL Nederländerna
      NO Norge
      NP Nepal
      NR Nauru
      NU Niue
      NZ Nya Zeeland
      OM Oman
      PA Panama
      PE Peru
      PF Franska Polynesien
      PG Papua Nya Guinea
      PH Filippinerna
      PK Pakistan
      PL Polen
      PM S:t Pierre och Miquelon
      PN Pitcairnöarna
      PR Puerto Rico
      PS Palestinska territorierna
      PT Portugal
      PW Palau
      PY Paraguay
      QA Qatar
      RE Réunion
      RO Rumänien
      RS Serbien
      RU Ryssland
      RW Rwanda
      SA Saudiarabien
      SB Salomonöarna
      SC Seychellerna
      SD Sudan
      SE Sverige
      SG Singapore
      SH S:t Helena
      SI Slovenien
      SJ Svalbard och Jan Mayen
      SK Slovakien
      SL Sierra Leone
      SM San Marino
      SN Senegal
      SO Somalia
      SR Surinam
      SS Sydsudan
      ST São Tomé och Príncipe
      SV El Salvador
      SX Sint Maarten
      SY Syrien
      SZ Swaziland
      TC Turks- och Caicosöarna
      TD Tchad
      TF Franska sydterritorierna
      TG Togo
      TH Thailand
      TJ Tadzjikistan
      TK Tokelauöarna
      TL Östtimor
      TM Turkmenistan
      TN Tunisien
      TO Tonga
      TR Turkiet
      TT Trinidad och Tobago
      TV Tuvalu
      TW Taiwan
      TZ Tanzania
      UA Ukraina
      UG Uganda
      UM USA:s yttre öar
      US USA
      US-AK Alaska
      US-AL Alabama
      US-AR Arkansas
      US-AS Amerikanska Samoa
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
      US-MP Nordmarianerna
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
      US-UM USA:s yttre öar
      US-UT Utah
      US-VA Virginia
      US-VI Amerikanska Jungfruöarna
      US-VT Vermont
      US-WA Washington
      US-WI Wisconsin
      US-WV West Virginia
      US-WY Wyoming
      UY Uruguay
      UZ Uzbekistan
      VA Vatikanstaten
      VC S:t Vincent och Grenadinerna
      VE Venezuela
      VG Brittiska Jungfruöarna
      VI Amerikanska Jungfruöarna
      VN Vietnam
      VU Vanuatu
      WF Wallis- och Futunaöarna
      WS Samoa
      YE Jemen
      YT Mayotte
      ZA Sydafrika
      ZM Zambia
      ZW Zimbabwe
      """#)
}
