extension LanguageFile {
  /// English.
  static let en = LanguageFile(
    tag: "en",
    kept: #"""
      endonym: English
      region.EEA: European Economic Area
      region.EFTA: European Free Trade Association
      # The name that the country asked for in 2022; CLDR 41 has the older one.
      region.TR: Türkiye

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: Article {0}
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: Section {0}{1}
      label.decimal.deeper: Section {0}{1}
      label.article: Article {0}{1}
      label.article.deeper: Article {0}{1}
      label.letter: Section {0}{1}
      label.letter.deeper: Section {0}{1}

      # {0} is the date.
      dateline.established: Established {0}
      dateline.last-updated: Last updated {0}
      dateline.effective: Effective {0}
      dateline.revised: Revised {0}

      phrase.skip-to-content: Skip to content
      phrase.contents: Contents
      phrase.back-to-top: Back to top
      phrase.section-link: Link to {0}
      phrase.links: Links
      phrase.image: Image: {0}
      phrase.notices: Notices
      phrase.all-notices: All notices
      phrase.notices-of: Notices of {0}
      phrase.supplement: Supplement
      phrase.formats: Other formats
      phrase.web-page: Web page
      phrase.plain-text: Plain text
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: Print
      phrase.languages: Languages
      phrase.regions: Regions
      phrase.all-regions: All regions
      phrase.for-readers-in: For readers in: {0}
      phrase.for-readers-outside: For readers outside: {0}
      phrase.for-audience: For: {0}
      phrase.instead-of: Instead of: {0}
      phrase.other-effective-dates: Other effective dates
      phrase.named: {0}: {1}
      phrase.own-text-for: Text of their own for readers in: {0}
      phrase.prevailing-part: Where this part and the rest of this notice disagree, this part prevails.
      phrase.supplements-notice: This notice supplements: {0}
      phrase.supplementary-notices: Supplementary notices
      phrase.everyone-else: Everyone else
      phrase.region-within: {0} ({1})
      phrase.region: Region
      phrase.notice: Notice
      phrase.notices-by-region: Notices by region
      phrase.added: Added
      phrase.replaced: Replaced
      phrase.left-out: Left out
      phrase.other-values: Other values
      phrase.own-text: Text of its own
      phrase.as-for-everyone-else: As for everyone else
      phrase.prevailing-language: Where the language versions differ, this one prevails: {0}
      phrase.stale-section: The prevailing text of this section has changed since it was translated.
      phrase.read-prevailing: Read the prevailing text
      phrase.untranslated-text: This revision has not been translated. It is shown in its original language.
      phrase.untranslated: Not translated
      phrase.revision: Revision
      phrase.revisions: Revisions
      phrase.current-revision: Current revision
      phrase.previous-revision: Previous revision
      phrase.next-revision: Next revision
      phrase.permanent-link: Permanent link to this revision
      phrase.history: History
      phrase.notice-history: History of {0}
      phrase.changes: Changes
      phrase.what-changed: What changed
      phrase.in-one-text: In one text
      phrase.side-by-side: Side by side
      phrase.summary: Summary
      phrase.level: Level
      phrase.level-none: none
      phrase.level-formatting: formatting
      phrase.level-editorial: editorial
      phrase.level-clarification: clarification
      phrase.level-substantive: substantive
      phrase.level-material: material
      phrase.status: Status
      phrase.date: Date
      phrase.in-force: In force
      phrase.in-force-since: In force since: {0}
      phrase.upcoming: Upcoming
      phrase.superseded: Superseded
      phrase.draft: Draft
      phrase.as-of: As of: {0}
      phrase.earlier-revision: This is an earlier revision. It is no longer in force.
      phrase.superseded-by: Superseded by: {0}
      phrase.read-in-force: Read the revision in force
      phrase.upcoming-revision: This revision is not yet in force.
      phrase.takes-effect: Takes effect: {0}
      phrase.read-upcoming: Read the upcoming revision
      phrase.draft-banner: This is a draft. It is not in force.
      phrase.reconstructed-from: Reconstructed from: {0}
      phrase.no-revision: No revision is in force yet.
      phrase.issued-by: Issued by: {0}
      phrase.signed: Signed
      phrase.established: Established
      phrase.adopted: Adopted
      phrase.effective: Effective
      phrase.revised: Revised
      phrase.last-updated: Last updated
      phrase.section: Section
      phrase.sections: Sections
      phrase.last-changed-in: Last changed in
      phrase.text: Text
      phrase.digest: Digest
      phrase.signed-by: Signed by: {0}
      phrase.sealed-on: Sealed on: {0}
      phrase.correction: Correction
      phrase.corrects: Corrects: {0}
      phrase.deferred-to: Deferred to: {0}
      phrase.withdrawn: Withdrawn
      phrase.withdrawn-revision: This revision was withdrawn. It is not in force.
      phrase.never-in-force: Never in force
      phrase.replaced-revision: This revision was replaced before it took effect. It was never in force.
      phrase.words-unchanged: Words unchanged
      phrase.record-revision: This revision changed no words.
      phrase.in-force-only-in: In force only for readers in: {0}
      phrase.not-in-force-in: Not in force for readers in: {0}
      phrase.withheld: Withheld
      phrase.withheld-statement: The text of this revision was withheld by order: {0}
      phrase.reconstructed: Reconstructed
      phrase.source: Source: {0}
      phrase.seen-there: Seen there: {0}
      phrase.reconstructed-by: Reconstructed by: {0}
      phrase.reconstructed-on: Reconstructed on: {0}
      phrase.text-lost: Text lost
      phrase.original-file: Original file
      phrase.removed-sections: Sections that were removed
      phrase.removed-on: Removed: {0}
      phrase.last-wording: Last wording: {0}
      phrase.message-changes-to: Changes to: {0}
      phrase.message-what-changes: What changes
      phrase.message-until-now: Until now
      phrase.message-from-then: From then on
      phrase.message-no-longer: No longer
      phrase.message-why: Why this matters to you
      phrase.message-adverse: This may allow us to do more with your data, or take away something that you have now.
      phrase.message-favourable: This is to your advantage.
      phrase.message-neutral: This may affect you.
      phrase.message-when: When
      phrase.message-what-you-can-do: What you can do
      phrase.message-consent: We will ask for your consent first. Without it, this does not apply to you.
      phrase.message-parental-consent: We will ask a parent for consent first. Without it, this does not apply.
      phrase.message-object-before: You can object before: {0}
      phrase.message-leave-before: You can end the contract free of charge before: {0}
      phrase.message-withdraw-before: You can withdraw your consent before: {0}
      phrase.message-nothing-to-do: You do not have to do anything.
      phrase.message-questions: Questions: {0}
      phrase.message-old-text: The text until now
      phrase.message-new-text: The new text
      phrase.message-marked-changes: All changes, marked in the text
      phrase.message-read-changes: Read what changes
      phrase.address-moved: This address has moved.
      phrase.moved-to: Moved to: {0}
      phrase.notice-ended: This notice ended: {0}
      phrase.replaced-by: Replaced by: {0}
      phrase.last-revision: Last revision
      phrase.former-notices: Former notices

      # How a comparison is told.
      redline.changes-between: Changes from {0} to {1}
      redline.what-changed: What changed
      redline.no-changes: The two texts are the same.
      redline.legend: How to read this
      redline.text-before: Before: {0}
      redline.text-after: After: {0}
      redline.dated: {0}, {1}
      redline.number-of-changes: Changes: {0}
      redline.words-inserted: Words inserted: {0}
      redline.words-deleted: Words deleted: {0}
      redline.words-moved: Words moved: {0}
      redline.unchanged: Unchanged
      redline.unchanged-clauses: Unchanged clauses: {0}
      redline.title-block: Title and dates
      redline.introduction: Introduction
      redline.signature-block: Signature
      redline.change-of: Change {0} of {1}
      redline.previous-change: Previous change
      redline.next-change: Next change
      redline.first-change: First change
      redline.inline-view: In one text
      redline.side-by-side-view: Side by side
      redline.deleted: deleted
      redline.end-deleted: end deleted
      redline.inserted: inserted
      redline.end-inserted: end inserted
      redline.moved-from: moved from {0}
      redline.moved-to: moved to {0}
      redline.moved-here: moved here
      redline.moved-away: moved away
      redline.end-moved: end moved
      redline.copied-from: copied from {0}
      redline.altered: altered
      redline.end-altered: end altered
      redline.paragraph-begins: new paragraph
      redline.paragraphs-joined: paragraphs joined
      redline.row-inserted: row inserted
      redline.row-deleted: row deleted
      redline.row-changed: row changed
      redline.column-inserted: column inserted
      redline.column-deleted: column deleted
      redline.item-inserted: item inserted
      redline.item-deleted: item deleted
      redline.section-inserted: section inserted
      redline.section-deleted: section deleted
      redline.was-becomes: {0}: {1} → {2}
      redline.none: none
      redline.numbers-follow: Numbers that changed with the rest: {0}
      redline.shown-whole: Too long to be compared word by word; shown whole
      redline.read-as: {0} was read as {1}
      redline.number-follows: number: {0} → {1}
      redline.level-is: Level: {0}
      redline.level-for-all: For all readers: {0}
      redline.level-for-readers: For readers in {0}: {1}
      redline.level-for-others: For all other readers: {0}
      redline.all-others: all other places
      redline.after-their-step: {0}; it takes effect only after a choice of theirs
      redline.levels-explained: Formatting, editorial and clarification leave the meaning as it was; substantive changes it; material is what readers must be told of.
      redline.kind.reworded: Reworded
      redline.kind.inserted: Inserted
      redline.kind.deleted: Deleted
      redline.kind.moved: Moved
      redline.kind.copied: Copied
      redline.kind.split: Paragraph split
      redline.kind.joined: Paragraphs joined
      redline.kind.link-target: Link target
      redline.kind.emphasis: Emphasis
      redline.kind.structure: Structure
      redline.kind.list-start: First number of a list
      redline.kind.heading-level: Level of a heading
      redline.kind.topic: Topic
      redline.kind.regions: Regions
      redline.kind.placement: Place of a section
      redline.kind.column: Column
      redline.kind.date: Date
      redline.kind.signature: Signature
      redline.kind.anchor: Section id
      redline.kind.normalisation: Characters that look the same
      redline.fate.added: added
      redline.fate.removed: removed
      redline.fate.moved: moved
      redline.fate.renamed: renamed
      redline.fate.renumbered: renumbered
      redline.fate.split: split
      redline.fate.joined: joined
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: ltr
      quote.open: “
      quote.close: ”
      date.day: {month} {day}, {year}
      date.month: {month} {year}
      date.year: {year}
      months: January|February|March|April|May|June|July|August|September|October|November|December
      months.standalone: January|February|March|April|May|June|July|August|September|October|November|December
      list.two: {0} and {1}
      list.start: {0}, {1}
      list.middle: {0}, {1}
      list.end: {0}, and {1}
      """#,
    regions: #"""
      AD Andorra
      AE United Arab Emirates
      AF Afghanistan
      AG Antigua & Barbuda
      AI Anguilla
      AL Albania
      AM Armenia
      AO Angola
      AQ Antarctica
      AR Argentina
      AS American Samoa
      AT Austria
      AU Australia
      AU-ACT Australian Capital Territory
      AU-NSW New South Wales
      AU-NT Northern Territory
      AU-QLD Queensland
      AU-SA South Australia
      AU-TAS Tasmania
      AU-VIC Victoria
      AU-WA Western Australia
      AW Aruba
      AX Åland Islands
      AZ Azerbaijan
      BA Bosnia & Herzegovina
      BB Barbados
      BD Bangladesh
      BE Belgium
      BF Burkina Faso
      BG Bulgaria
      BH Bahrain
      BI Burundi
      BJ Benin
      BL St. Barthélemy
      BM Bermuda
      BN Brunei
      BO Bolivia
      BQ Caribbean Netherlands
      BR Brazil
      BR-AC Acre
      BR-AL Alagoas
      BR-AM Amazonas
      BR-AP Amapá
      BR-BA Bahia
      BR-CE Ceará
      BR-DF Federal District
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
      BV Bouvet Island
      BW Botswana
      BY Belarus
      BZ Belize
      CA Canada
      CA-AB Alberta
      CA-BC British Columbia
      CA-MB Manitoba
      CA-NB New Brunswick
      CA-NL Newfoundland and Labrador
      CA-NS Nova Scotia
      CA-NT Northwest Territories
      CA-NU Nunavut
      CA-ON Ontario
      CA-PE Prince Edward Island
      CA-QC Quebec
      CA-SK Saskatchewan
      CA-YT Yukon
      CC Cocos (Keeling) Islands
      CD Congo - Kinshasa
      CF Central African Republic
      CG Congo - Brazzaville
      CH Switzerland
      CH-AG Aargau
      CH-AI Appenzell Innerrhoden
      CH-AR Appenzell Ausserrhoden
      CH-BE Bern
      CH-BL Basel-Landschaft
      CH-BS Basel-Stadt
      CH-FR Fribourg
      CH-GE Geneva
      CH-GL Glarus
      CH-GR Graubünden
      CH-JU Jura
      CH-LU Lucerne
      CH-NE Neuchâtel
      CH-NW Nidwalden
      CH-OW Obwalden
      CH-SG St. Gallen
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
      CK Cook Islands
      CL Chile
      CM Cameroon
      CN China
      CN-AH Anhui
      CN-BJ Beijing
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
      CN-HK Hong Kong
      CN-HL Heilongjiang
      CN-HN Hunan
      CN-JL Jilin
      CN-JS Jiangsu
      CN-JX Jiangxi
      CN-LN Liaoning
      CN-MO Macau
      CN-NM Inner Mongolia
      CN-NX Ningxia
      CN-QH Qinghai
      CN-SC Sichuan
      CN-SD Shandong
      CN-SH Shanghai
      CN-SN Shaanxi
      CN-SX Shanxi
      CN-TJ Tianjin
      CN-TW Taiwan
      CN-XJ Xinjiang
      CN-XZ Tibet
      CN-YN Yunnan
      CN-ZJ Zhejiang
      CO Colombia
      CR Costa Rica
      CU Cuba
      CV Cape Verde
      CW Curaçao
      CX Christmas Island
      CY Cyprus
      CZ Czechia
      DE Germany
      DE-BB Brandenburg
      DE-BE Berlin
      DE-BW Baden-Württemberg
      DE-BY Bavaria
      DE-HB Bremen
      DE-HE Hesse
      DE-HH Hamburg
      DE-MV Mecklenburg-Vorpommern
      DE-NI Lower Saxony
      DE-NW North Rhine-Westphalia
      DE-RP Rhineland-Palatinate
      DE-SH Schleswig-Holstein
      DE-SL Saarland
      DE-SN Saxony
      DE-ST Saxony-Anhalt
      DE-TH Thuringia
      DJ Djibouti
      DK Denmark
      DM Dominica
      DO Dominican Republic
      DZ Algeria
      EC Ecuador
      EE Estonia
      EG Egypt
      EH Western Sahara
      ER Eritrea
      ES Spain
      ES-A Alicante
      ES-AB Albacete
      ES-AL Almería
      ES-AN Andalusia
      ES-AR Aragon
      ES-AS Asturias
      ES-AV Ávila
      ES-B Barcelona
      ES-BA Badajoz
      ES-BI Biscay
      ES-BU Burgos
      ES-C A Coruña
      ES-CA Cádiz
      ES-CB Cantabria
      ES-CC Cáceres
      ES-CE Ceuta
      ES-CL Castile and León
      ES-CM Castile-La Mancha
      ES-CN Canary Islands
      ES-CO Córdoba
      ES-CR Ciudad Real
      ES-CS Castellón
      ES-CT Catalonia
      ES-CU Cuenca
      ES-EX Extremadura
      ES-GA Galicia
      ES-GC Las Palmas
      ES-GI Girona
      ES-GR Granada
      ES-GU Guadalajara
      ES-H Huelva
      ES-HU Huesca
      ES-IB Balearic Islands
      ES-J Jaén
      ES-L Lleida
      ES-LE León
      ES-LO La Rioja Province
      ES-LU Lugo
      ES-M Madrid Province
      ES-MA Málaga
      ES-MC Murcia Region
      ES-MD Madrid Autonomous Community
      ES-ML Melilla
      ES-MU Murcia
      ES-NA Navarra
      ES-NC Navarra Chartered Community
      ES-O Asturias Province
      ES-OR Ourense
      ES-P Palencia
      ES-PM Balears Province
      ES-PO Pontevedra
      ES-PV Basque Country
      ES-RI La Rioja
      ES-S Cantabria Province
      ES-SA Salamanca
      ES-SE Seville
      ES-SG Segovia
      ES-SO Soria
      ES-SS Gipuzkoa
      ES-T Tarragona
      ES-TE Teruel
      ES-TF Santa Cruz de Tenerife
      ES-TO Toledo
      ES-V Valencia
      ES-VA Valladolid
      ES-VC Valencian Community
      ES-VI Álava
      ES-Z Zaragoza
      ES-ZA Zamora
      ET Ethiopia
      EU European Union
      FI Finland
      FJ Fiji
      FK Falkland Islands
      FM Micronesia
      FO Faroe Islands
      FR France
      GA Gabon
      GB United Kingdom
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
      GB-BDG Barking and Dagenham
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
      GB-BRD Bradford
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
      GB-CRF Cardiff
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
      GB-ELS Outer Hebrides
      GB-ENF Enfield
      GB-ENG England
      GB-ERW East Renfrewshire
      GB-ERY East Riding of Yorkshire
      GB-ESS Essex
      GB-ESX East Sussex
      GB-FAL Falkirk
      GB-FIF Fife
      GB-FLN Flintshire
      GB-FMO Fermanagh and Omagh
      GB-GAT Gateshead
      GB-GLG Glasgow
      GB-GLS Gloucestershire
      GB-GRE Greenwich
      GB-GWN Gwynedd
      GB-HAL Halton
      GB-HAM Hampshire
      GB-HAV Havering
      GB-HCK Hackney
      GB-HEF Herefordshire
      GB-HIL Hillingdon
      GB-HLD Highland
      GB-HMF Hammersmith and Fulham
      GB-HNS Hounslow
      GB-HPL Hartlepool
      GB-HRT Hertfordshire
      GB-HRW Harrow
      GB-HRY Haringey
      GB-IOS Isles of Scilly
      GB-IOW Isle of Wight
      GB-ISL Islington
      GB-IVC Inverclyde
      GB-KEC Kensington and Chelsea
      GB-KEN Kent
      GB-KHL Kingston upon Hull
      GB-KIR Kirklees
      GB-KTT Kingston upon Thames
      GB-KWL Knowsley
      GB-LAN Lancashire
      GB-LBC Lisburn and Castlereagh
      GB-LBH Lambeth
      GB-LCE Leicester
      GB-LDS Leeds
      GB-LEC Leicestershire
      GB-LEW Lewisham
      GB-LIN Lincolnshire
      GB-LIV Liverpool
      GB-LND London
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
      GB-NIR Northern Ireland
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
      GB-ORK Orkney Islands
      GB-OXF Oxfordshire
      GB-PEM Pembrokeshire
      GB-PKN Perth and Kinross
      GB-PLY Plymouth
      GB-POR Portsmouth
      GB-POW Powys
      GB-PTE Peter
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
      GB-SCT Scotland
      GB-SFK Suffolk
      GB-SFT Sefton
      GB-SGC South Gloucestershire
      GB-SHF Sheffield
      GB-SHN Saint Helens
      GB-SHR Shropshire
      GB-SKP Stockport
      GB-SLF Salford
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
      GB-STN Sutton
      GB-STS Staffordshire
      GB-STT Stockton-on-Tees
      GB-STY South Tyneside
      GB-SWA Swansea
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
      GB-WSM Westminster
      GB-WSX West Sussex
      GB-YOR York
      GB-ZET Shetland
      GD Grenada
      GE Georgia
      GF French Guiana
      GG Guernsey
      GH Ghana
      GI Gibraltar
      GL Greenland
      GM Gambia
      GN Guinea
      GP Guadeloupe
      GQ Equatorial Guinea
      GR Greece
      GS South Georgia & South Sandwich Islands
      GT Guatemala
      GU Guam
      GW Guinea-Bissau
      GY Guyana
      HK Hong Kong SAR China
      HM Heard & McDonald Islands
      HN Honduras
      HR Croatia
      HT Haiti
      HU Hungary
      ID Indonesia
      IE Ireland
      IL Israel
      IM Isle of Man
      IN India
      IN-AN Andaman and Nicobar Islands
      IN-AP Andhra Pradesh
      IN-AR Arunachal Pradesh
      IN-AS Assam
      IN-BR Bihar
      IN-CH Chandigarh
      IN-CT Chhattisgarh
      IN-DH Dādra and Nagar Haveli and Damān and Diu
      IN-DL Delhi
      IN-GA Goa
      IN-GJ Gujarat
      IN-HP Himachal Pradesh
      IN-HR Haryana
      IN-JH Jharkhand
      IN-JK Jammu and Kashmir
      IN-KA Karnataka
      IN-KL Kerala
      IN-LA Ladakh
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
      IN-WB West Bengal
      IO British Indian Ocean Territory
      IQ Iraq
      IR Iran
      IS Iceland
      IT Italy
      JE Jersey
      JM Jamaica
      JO Jordan
      JP Japan
      JP-01 Hokkaidō
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
      JP-13 Tokyo
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
      JP-26 Kyōto
      JP-27 Ōsaka
      JP-28 Hyōgo
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
      JP-39 Kōchi
      JP-40 Fukuoka
      JP-41 Saga
      JP-42 Nagasaki
      JP-43 Kumamoto
      JP-44 Ōita
      JP-45 Miyazaki
      JP-46 Kagoshima
      JP-47 Okinawa
      KE Kenya
      KG Kyrgyzstan
      KH Cambodia
      KI Kiribati
      KM Comoros
      KN St. Kitts & Nevis
      KP North Korea
      KR South Korea
      KR-11 Seoul
      KR-26 Busan
      KR-27 Daegu
      KR-28 Incheon
      KR-29 Gwangju City
      KR-30 Daejeon
      KR-31 Ulsan
      KR-41 Gyeonggi
      KR-42 Gangwon
      KR-43 North Chungcheong
      KR-44 South Chungcheong
      KR-45 North Jeolla
      KR-46 South Jeolla
      KR-47 North Gyeongsang
      KR-48 South Gyeongsang
      KR-49 Jeju
      KR-50 Sejong
      KW Kuwait
      KY Cayman Islands
      KZ Kazakhstan
      LA Laos
      LB Lebanon
      LC St. Lucia
      LI Liechtenstein
      LK Sri Lanka
      LR Liberia
      LS Lesotho
      LT Lithuania
      LU Luxembourg
      LV Latvia
      LY Libya
      MA Morocco
      MC Monaco
      MD Moldova
      ME Montenegro
      MF St. Martin
      MG Madagascar
      MH Marshall Islands
      MK North Macedonia
      ML Mali
      MM Myanmar (Burma)
      MN Mongolia
      MO Macao SAR China
      MP Northern Mariana Islands
      MQ Martinique
      MR Mauritania
      MS Montserrat
      MT Malta
      MU Mauritius
      MV Maldives
      MW Malawi
      MX Mexico
      MX-AGU Aguascalientes
      MX-BCN Baja California
      MX-BCS Baja California Sur
      MX-CAM Campeche
      MX-CHH Chihuahua
      MX-CHP Chiapas
      MX-CMX Ciudad de Mexico
      MX-COA Coahuila
      MX-COL Colima
      MX-DUR Durango
      MX-GRO Guerrero
      MX-GUA Guanajuato
      MX-HID Hidalgo
      MX-JAL Jalisco
      MX-MEX Mexico State
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
      MZ Mozambique
      NA Namibia
      NC New Caledonia
      NE Niger
      NF Norfolk Island
      NG Nigeria
      NI Nicaragua
      NL Netherlands
      NO Norway
      NP Nepal
      NR Nauru
      NU Niue
      NZ New Zealand
      OM Oman
      PA Panama
      PE Peru
      PF French Polynesia
      PG Papua New Guinea
      PH Philippines
      PK Pakistan
      PL Poland
      PM St. Pierre & Miquelon
      PN Pitcairn Islands
      PR Puerto Rico
      PS Palestinian Territories
      PT Portugal
      PW Palau
      PY Paraguay
      QA Qatar
      RE Réunion
      RO Romania
      RS Serbia
      RU Russia
      RW Rwanda
      SA Saudi Arabia
      SB Solomon Islands
      SC Seychelles
      SD Sudan
      SE Sweden
      SG Singapore
      SH St. Helena
      SI Slovenia
      SJ Svalbard & Jan Mayen
      SK Slovakia
      SL Sierra Leone
      SM San Marino
      SN Senegal
      SO Somalia
      SR Suriname
      SS South Sudan
      ST São Tomé & Príncipe
      SV El Salvador
      SX Sint Maarten
      SY Syria
      SZ Eswatini
      TC Turks & Caicos Islands
      TD Chad
      TF French Southern Territories
      TG Togo
      TH Thailand
      TJ Tajikistan
      TK Tokelau
      TL Timor-Leste
      TM Turkmenistan
      TN Tunisia
      TO Tonga
      TR Turkey
      TT Trinidad & Tobago
      TV Tuvalu
      TW Taiwan
      TZ Tanzania
      UA Ukraine
      UG Uganda
      UM U.S. Outlying Islands
      US United States
      US-AK Alaska
      US-AL Alabama
      US-AR Arkansas
      US-AS American Samoa
      US-AZ Arizona
      US-CA California
      US-CO Colorado
      US-CT Connecticut
      US-DC Washington DC
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
      US-MP Northern Mariana Islands
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
      US-UM U.S. Outlying Islands
      US-UT Utah
      US-VA Virginia
      US-VI U.S. Virgin Islands
      US-VT Vermont
      US-WA Washington
      US-WI Wisconsin
      US-WV West Virginia
      US-WY Wyoming
      UY Uruguay
      UZ Uzbekistan
      VA Vatican City
      VC St. Vincent & Grenadines
      VE Venezuela
      VG British Virgin Islands
      VI U.S. Virgin Islands
      VN Vietnam
      VU Vanuatu
      WF Wallis & Futuna
      WS Samoa
      YE Yemen
      YT Mayotte
      ZA South Africa
      ZM Zambia
      ZW Zimbabwe
      """#)
}
