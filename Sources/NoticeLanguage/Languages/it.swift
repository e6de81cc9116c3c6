extension LanguageFile {
  /// Italian (italiano).
  static let it = LanguageFile(
    tag: "it",
    kept: #"""
      endonym: italiano
      region.EEA: Spazio economico europeo
      region.EFTA: Associazione europea di libero scambio
      # The name in use since 2018; CLDR 41 has the older one.
      region.SZ: Eswatini

      # The first of a month is an ordinal.
      date.first-day: 1º {month} {year}

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      # References stand within sentences, so they begin with a small letter.
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: Articolo {0}
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: sezione {0}{1}
      label.decimal.deeper: sezione {0}{1}
      label.article: articolo {0}{1}
      label.article.deeper: articolo {0}{1}
      label.letter: sezione {0}{1}
      label.letter.deeper: sezione {0}{1}

      # {0} is the date.
      dateline.established: Data di istituzione: {0}
      dateline.last-updated: Ultimo aggiornamento: {0}
      dateline.effective: Data di entrata in vigore: {0}
      dateline.revised: Revisione: {0}

      phrase.skip-to-content: Vai al contenuto
      phrase.contents: Indice
      phrase.back-to-top: Torna all’inizio
      phrase.section-link: Link a: {0}
      phrase.links: Link
      phrase.image: Immagine: {0}
      phrase.notices: Documenti legali
      phrase.all-notices: Tutti i documenti legali
      phrase.notices-of: Documenti legali di {0}
      phrase.supplement: Supplemento
      phrase.formats: Altri formati
      phrase.web-page: Pagina web
      phrase.plain-text: Testo semplice
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: Stampa
      phrase.languages: Lingue
      phrase.regions: Regioni
      phrase.all-regions: Tutte le regioni
      phrase.for-readers-in: Si applica nelle seguenti regioni: {0}
      phrase.for-readers-outside: Si applica al di fuori delle seguenti regioni: {0}
      phrase.for-audience: Per: {0}
      phrase.instead-of: Al posto di: {0}
      phrase.other-effective-dates: Altre date di entrata in vigore
      phrase.named: {0}: {1}
      phrase.own-text-for: Testo proprio per i lettori in: {0}
      phrase.prevailing-part: In caso di divergenza tra questa parte e il resto del presente documento, prevale questa parte.
      phrase.supplements-notice: Il presente documento integra: {0}
      phrase.supplementary-notices: Documenti integrativi
      phrase.everyone-else: Tutti gli altri
      phrase.region-within: {0} ({1})
      phrase.region: Regione
      phrase.notice: Documento legale
      phrase.notices-by-region: Documenti legali per regione
      phrase.added: Aggiunto
      phrase.replaced: Sostituito
      phrase.left-out: Omesso
      phrase.other-values: Altri valori
      phrase.own-text: Testo proprio
      phrase.as-for-everyone-else: Come per tutti gli altri
      phrase.prevailing-language: In caso di divergenza tra le versioni linguistiche, prevale questa: {0}
      phrase.stale-section: Il testo prevalente di questa sezione è cambiato dopo la traduzione.
      phrase.read-prevailing: Leggi il testo prevalente
      phrase.untranslated-text: Questa versione non è stata tradotta. È riportata nella lingua originale.
      phrase.untranslated: Non tradotto
      phrase.revision: Versione
      phrase.revisions: Versioni
      phrase.current-revision: Versione attuale
      phrase.previous-revision: Versione precedente
      phrase.next-revision: Versione successiva
      phrase.permanent-link: Link permanente a questa versione
      phrase.history: Cronologia
      phrase.notice-history: Cronologia: {0}
      phrase.changes: Modifiche
      phrase.what-changed: Cosa è cambiato
      phrase.in-one-text: In un solo testo
      phrase.side-by-side: Affiancati
      phrase.summary: Sintesi
      phrase.level: Livello
      phrase.level-none: nessuno
      phrase.level-formatting: formattazione
      phrase.level-editorial: redazionale
      phrase.level-clarification: chiarimento
      phrase.level-substantive: di contenuto
      phrase.level-material: sostanziale
      phrase.status: Stato
      phrase.date: Data
      phrase.in-force: In vigore
      phrase.in-force-since: In vigore dalla data seguente: {0}
      phrase.upcoming: Futura
      phrase.superseded: Sostituita
      phrase.draft: Bozza
      phrase.as-of: Alla data seguente: {0}
      phrase.earlier-revision: Questa è una versione precedente. Non è più in vigore.
      phrase.superseded-by: Sostituita da: {0}
      phrase.read-in-force: Leggi la versione in vigore
      phrase.upcoming-revision: Questa versione non è ancora in vigore.
      phrase.takes-effect: Entrata in vigore: {0}
      phrase.read-upcoming: Leggi la versione futura
      phrase.draft-banner: Questa è una bozza. Non è in vigore.
      phrase.reconstructed-from: Ricostruita da: {0}
      phrase.no-revision: Nessuna versione è ancora in vigore.
      phrase.issued-by: Pubblicato da: {0}
      phrase.signed: Firma
      phrase.established: Istituzione
      phrase.adopted: Adozione
      phrase.effective: Entrata in vigore
      phrase.revised: Revisione
      phrase.last-updated: Ultimo aggiornamento
      phrase.section: Sezione
      phrase.sections: Sezioni
      phrase.last-changed-in: Ultima modifica
      phrase.text: Testo
      phrase.digest: Valore hash
      phrase.signed-by: Firmato da: {0}
      phrase.sealed-on: Sigillo apposto: {0}
      phrase.correction: Rettifica
      phrase.corrects: Rettifica di: {0}
      phrase.deferred-to: Rinviata a: {0}
      phrase.withdrawn: Ritirata
      phrase.withdrawn-revision: Questa versione è stata ritirata. Non è in vigore.
      phrase.never-in-force: Mai in vigore
      phrase.replaced-revision: Questa versione è stata sostituita prima di entrare in vigore. Non è mai stata in vigore.
      phrase.words-unchanged: Testo invariato
      phrase.record-revision: Questa versione non ha modificato il testo.
      phrase.in-force-only-in: In vigore solo nelle seguenti regioni: {0}
      phrase.not-in-force-in: Non in vigore nelle seguenti regioni: {0}
      phrase.withheld: Oscurata
      phrase.withheld-statement: Il testo di questa versione è stato oscurato per ordine: {0}
      phrase.reconstructed: Ricostruita
      phrase.source: Fonte: {0}
      phrase.seen-there: Data di consultazione: {0}
      phrase.reconstructed-by: Ricostruita da: {0}
      phrase.reconstructed-on: Data di ricostruzione: {0}
      phrase.text-lost: Testo perduto
      phrase.original-file: File originale
      phrase.removed-sections: Sezioni eliminate
      phrase.removed-on: Eliminazione: {0}
      phrase.last-wording: Ultima formulazione: {0}
      phrase.message-changes-to: Modifiche a: {0}
      phrase.message-what-changes: Che cosa cambia
      phrase.message-until-now: Finora
      phrase.message-from-then: Da allora
      phrase.message-no-longer: Non più
      phrase.message-why: Perché la riguarda
      phrase.message-adverse: Questo può consentirci di fare di più con i suoi dati o toglierle qualcosa che ha oggi.
      phrase.message-favourable: Questo è a suo vantaggio.
      phrase.message-neutral: Questo può riguardarla.
      phrase.message-when: Quando
      phrase.message-what-you-can-do: Che cosa può fare
      phrase.message-consent: Prima le chiederemo il consenso. Senza di esso, questo non si applica a lei.
      phrase.message-parental-consent: Prima chiederemo il consenso di un genitore. Senza di esso, questo non si applica.
      phrase.message-object-before: Può opporsi prima del: {0}
      phrase.message-leave-before: Può recedere gratuitamente dal contratto prima del: {0}
      phrase.message-withdraw-before: Può revocare il consenso prima del: {0}
      phrase.message-nothing-to-do: Non deve fare nulla.
      phrase.message-questions: Domande: {0}
      phrase.message-old-text: Il testo attuale
      phrase.message-new-text: Il nuovo testo
      phrase.message-marked-changes: Tutte le modifiche, segnate nel testo
      phrase.message-read-changes: Leggere che cosa cambia
      phrase.address-moved: Questo indirizzo è cambiato.
      phrase.moved-to: Nuovo indirizzo: {0}
      phrase.notice-ended: Questo documento non è più in vigore dalla data seguente: {0}
      phrase.replaced-by: Sostituito da: {0}
      phrase.last-revision: Ultima versione
      phrase.former-notices: Documenti legali precedenti
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: ltr
      quote.open: «
      quote.close: »
      date.day: {day} {month} {year}
      date.month: {month} {year}
      date.year: {year}
      months: gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
      months.standalone: gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
      list.two: {0} e {1}
      list.start: {0}, {1}
      list.middle: {0}, {1}
      list.end: {0} e {1}
      """#,
    regions: #"""
      AD Andorra
      AE Emirati Arabi Uniti
      AF Afghanistan
      AG Antigua e Barbuda
      AI Anguilla
      AL Albania
      AM Armenia
      AO Angola
      AQ Antartide
      AR Argentina
      AS Samoa americane
      AT Austria
      AU Australia
      AU-ACT Territorio della Capitale Australiana
      AU-NSW Nuovo Galles del Sud
      AU-NT Territorio del Nord
      AU-QLD Queensland
      AU-SA Australia Meridionale
      AU-TAS Tasmania
      AU-VIC Victoria
      AU-WA Australia Occidentale
      AW Aruba
      AX Isole Åland
      AZ Azerbaigian
      BA Bosnia ed Erzegovina
      BB Barbados
      BD Bangladesh
      BE Belgio
      BF Burkina Faso
      BG Bulgaria
      BH Bahrein
      BI Burundi
      BJ Benin
      BL Saint-Barthélemy
      BM Bermuda
      BN Brunei
      BO Bolivia
      BQ Caraibi olandesi
      BR Brasile
      BR-AC Acre
      BR-AL Alagoas
      BR-AM Amazonas
      BR-AP Amapá
      BR-BA Bahia
      BR-CE Ceará
      BR-DF Distretto Federale
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
      BR-SP San Paolo
      BR-TO Tocantins
      BS Bahamas
      BT Bhutan
      BV Isola Bouvet
      BW Botswana
      BY Bielorussia
      BZ Belize
      CA Canada
      CA-AB Alberta
      CA-BC Columbia Britannica
      CA-MB Manitoba
      CA-NB Nuovo Brunswick
      CA-NL Terranova e Labrador
      CA-NS Nuova Scozia
      CA-NT Territori del Nord-Ovest
      CA-NU Nunavut
      CA-ON Ontario
      CA-PE Isola del Principe Edoardo
      CA-QC Québec
      CA-SK Saskatchewan
      CA-YT Yukon
      CC Isole Cocos (Keeling)
      CD Congo - Kinshasa
      CF Repubblica Centrafricana
      CG Congo-Brazzaville
      CH Svizzera
      CH-AG Canton Argovia
      CH-AI Canton Appenzello Interno
      CH-AR Canton Appenzello Esterno
      CH-BE Canton Berna
      CH-BL Canton Basilea Campagna
      CH-BS Canton Basilea Città
      CH-FR Canton Friburgo
      CH-GE Canton Ginevra
      CH-GL Canton Glarona
      CH-GR Cantone dei Grigioni
      CH-JU Canton Giura
      CH-LU Canton Lucerna
      CH-NE Canton Neuchâtel
      CH-NW Canton Nidvaldo
      CH-OW Canton Obvaldo
      CH-SG Canton San Gallo
      CH-SH Canton Sciaffusa
      CH-SO Canton Soletta
      CH-SZ Canton Svitto
      CH-TG Canton Turgovia
      CH-TI canton Ticino
      CH-UR Canton Uri
      CH-VD Canton Vaud
      CH-VS Canton Vallese
      CH-ZG Canton Zugo
      CH-ZH Canton Zurigo
      CI Costa d’Avorio
      CK Isole Cook
      CL Cile
      CM Camerun
      CN Cina
      CN-AH Anhui
      CN-BJ Pechino
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
      CN-MO Macao
      CN-NM Mongolia Interna
      CN-NX Ningsia
      CN-QH Qinghai
      CN-SC Sichuan
      CN-SD Shandong
      CN-SH Shanghai
      CN-SN Shaanxi
      CN-SX Shanxi
      CN-TJ Tientsin
      CN-TW provincia di Taiwan
      CN-XJ Sinkiang
      CN-XZ regione autonoma del Tibet
      CN-YN Yunnan
      CN-ZJ Zhejiang
      CO Colombia
      CR Costa Rica
      CU Cuba
      CV Capo Verde
      CW Curaçao
      CX Isola Christmas
      CY Cipro
      CZ Cechia
      DE Germania
      DE-BB Brandeburgo
      DE-BE Berlino
      DE-BW Baden-Württemberg
      DE-BY Baviera
      DE-HB Brema
      DE-HE Assia
      DE-HH Amburgo
      DE-MV Meclemburgo-Pomerania Anteriore
      DE-NI Bassa Sassonia
      DE-NW Renania Settentrionale-Vestfalia
      DE-RP Renania-Palatinato
      DE-SH Schleswig-Holstein
      DE-SL Saarland
      DE-SN Sassonia
      DE-ST Sassonia-Anhalt
      DE-TH Turingia
      DJ Gibuti
      DK Danimarca
      DM Dominica
      DO Repubblica Dominicana
      DZ Algeria
      EC Ecuador
      EE Estonia
      EG Egitto
      EH Sahara occidentale
      ER Eritrea
      ES Spagna
      ES-A provincia di Alicante
      ES-AB Provincia di Albacete
      ES-AL Provincia di Almería
      ES-AN Andalusia
      ES-AR Aragona
      ES-AS Asturie
      ES-AV provincia di Ávila
      ES-B Provincia di Barcellona
      ES-BA Provincia di Badajoz
      ES-BI Biscaglia
      ES-BU provincia di Burgos
      ES-C Provincia della Coruña
      ES-CA Provincia di Cadice
      ES-CB Cantabria
      ES-CC Provincia di Cáceres
      ES-CE Ceuta
      ES-CL Castiglia e León
      ES-CM Castiglia-La Mancia
      ES-CN Canarie
      ES-CO Provincia di Cordova
      ES-CR provincia di Ciudad Real
      ES-CS provincia di Castellón
      ES-CT Catalogna
      ES-CU Provincia di Cuenca
      ES-EX Estremadura
      ES-GA Galizia
      ES-GC Provincia di Las Palmas
      ES-GI Provincia di Girona
      ES-GR Provincia di Granada
      ES-GU Provincia di Guadalajara
      ES-H Provincia di Huelva
      ES-HU Provincia di Huesca
      ES-IB isole Baleari
      ES-J Provincia di Jaén
      ES-L Provincia di Lleida
      ES-LE provincia di León
      ES-LO La Rioja
      ES-LU Provincia di Lugo
      ES-M Madrid
      ES-MA Provincia di Malaga
      ES-MC regione di Murcia
      ES-MD comunità di Madrid
      ES-ML Melilla
      ES-MU Murcia
      ES-NA Navarra
      ES-NC Navarra
      ES-O Asturie
      ES-OR Provincia di Ourense
      ES-P provincia di Palencia
      ES-PM isole Baleari
      ES-PO Provincia di Pontevedra
      ES-PV Paesi Baschi
      ES-RI La Rioja
      ES-S Cantabria
      ES-SA Provincia di Salamanca
      ES-SE Provincia di Siviglia
      ES-SG provincia di Segovia
      ES-SO provincia di Soria
      ES-SS Guipúzcoa
      ES-T Provincia di Tarragona
      ES-TE provincia di Teruel
      ES-TF Provincia di Santa Cruz de Tenerife
      ES-TO provincia di Toledo
      ES-V Provincia di Valencia
      ES-VA Provincia di Valladolid
      ES-VC comunità Valenzana
      ES-VI Álava
      ES-Z provincia di Saragozza
      ES-ZA provincia di Zamora
      ET Etiopia
      EU Unione europea
      FI Finlandia
      FJ Figi
      FK Isole Falkland
      FM Micronesia
      FO Isole Fær Øer
      FR Francia
      GA Gabon
      GB Regno Unito
      GB-ABC Distretto di Armagh, Banbridge e Craigavon
      GB-ABD Aberdeenshire
      GB-ABE Aberdeen
      GB-AGB Argyll e Bute
      GB-AGY Anglesey
      GB-AND Distretto di Ards e North Down
      GB-ANN Distretto di Antrim e Newtownabbey
      GB-ANS Angus
      GB-BAS Bath and North East Somerset
      GB-BBD Blackburn with Darwen
      GB-BDF Bedford
      GB-BDG Barking e Dagenham
      GB-BEN Borgo londinese di Brent
      GB-BEX Bexley
      GB-BGE distretto di contea di Bridgend
      GB-BGW distretto di contea di Blaenau Gwent
      GB-BIR Birmingham
      GB-BKM Buckinghamshire
      GB-BNE Barnet
      GB-BNH Brighton & Hove
      GB-BNS Barnsley
      GB-BOL Metropolitan Borough of Bolton
      GB-BPL Blackpool
      GB-BRC Bracknell Forest
      GB-BRD City of Bradford
      GB-BRY Bromley
      GB-BST Bristol
      GB-BUR Metropolitan Borough of Bury
      GB-CAM Cambridgeshire
      GB-CAY distretto di contea di Caerphilly
      GB-CBF Central Bedfordshire
      GB-CCG Distretto di Causeway Coast e Glens
      GB-CGN Ceredigion
      GB-CHE Cheshire East
      GB-CHW Cheshire West and Chester
      GB-CLD Calderdale
      GB-CLK Clackmannanshire
      GB-CMA Cumbria
      GB-CMD Borgo londinese di Camden
      GB-CMN Carmarthenshire
      GB-CON Cornovaglia
      GB-COV Coventry
      GB-CRF Cardiff
      GB-CRY Croydon
      GB-CWY distretto di contea di Conwy
      GB-DAL Darlington
      GB-DBY Derbyshire
      GB-DEN Denbighshire
      GB-DER Derby
      GB-DEV Devon
      GB-DGY Dumfries e Galloway
      GB-DNC Doncaster
      GB-DND Dundee
      GB-DOR Dorset
      GB-DRS Distretto di Derry e Strabane
      GB-DUD Dudley
      GB-DUR Durham
      GB-EAL Ealing
      GB-EAY Ayrshire Orientale
      GB-EDH Edimburgo
      GB-EDU Dunbartonshire Orientale
      GB-ELN East Lothian
      GB-ELS Ebridi Esterne
      GB-ENF Borgo londinese di Enfield
      GB-ENG Inghilterra
      GB-ERW Renfrewshire Orientale
      GB-ERY East Riding of Yorkshire
      GB-ESS Essex
      GB-ESX East Sussex
      GB-FAL Falkirk
      GB-FIF Fife
      GB-FLN Flintshire
      GB-FMO Distretto di Fermanagh e Omagh
      GB-GAT Gateshead
      GB-GLG Glasgow
      GB-GLS Gloucestershire
      GB-GRE Borgo reale di Greenwich
      GB-GWN Gwynedd
      GB-HAL Halton
      GB-HAM Hampshire
      GB-HAV Havering
      GB-HCK Borgo londinese di Hackney
      GB-HEF Herefordshire
      GB-HIL Hillingdon
      GB-HLD Highland
      GB-HMF Hammersmith e Fulham
      GB-HNS Hounslow
      GB-HPL Hartlepool
      GB-HRT Hertfordshire
      GB-HRW Borgo londinese di Harrow
      GB-HRY Haringey
      GB-IOS Isole Scilly
      GB-IOW Isola di Wight
      GB-ISL Borgo londinese di Islington
      GB-IVC Inverclyde
      GB-KEC Kensington e Chelsea
      GB-KEN Kent
      GB-KHL Kingston upon Hull
      GB-KIR Kirklees
      GB-KTT R.B. of Kingston upon Thames
      GB-KWL Metropolitan Borough of Knowsley
      GB-LAN Lancashire
      GB-LBC Distretto di Lisburn e Castlereagh
      GB-LBH Borgo londinese di Lambeth
      GB-LCE Leicester
      GB-LDS City of Leeds
      GB-LEC Leicestershire
      GB-LEW Lewisham
      GB-LIN Lincolnshire
      GB-LIV Liverpool
      GB-LND Città di Londra
      GB-LUT Luton
      GB-MAN Manchester
      GB-MDB Middlesbrough
      GB-MDW Medway
      GB-MEA Distretto di Mid e East Antrim
      GB-MIK Milton Keynes
      GB-MLN Midlothian
      GB-MON Monmouthshire
      GB-MRT Merton
      GB-MRY Moray
      GB-MTY distretto di contea di Merthyr Tydfil
      GB-MUL Distretto di Mid-Ulster
      GB-NAY Ayrshire Settentrionale
      GB-NBL Northumberland
      GB-NEL North East Lincolnshire
      GB-NET Newcastle upon Tyne
      GB-NFK Norfolk
      GB-NGM Nottingham
      GB-NIR Irlanda del Nord
      GB-NLK Lanarkshire Settentrionale
      GB-NLN North Lincolnshire
      GB-NMD Distretto di Newry, Mourne e Down
      GB-NSM North Somerset
      GB-NTH Northamptonshire
      GB-NTL distretto di contea di Neath Port Talbot
      GB-NTT Nottinghamshire
      GB-NTY North Tyneside
      GB-NWM Newham
      GB-NYK North Yorkshire
      GB-OLD Metropolitan Borough of Oldham
      GB-ORK Isole Orcadi
      GB-OXF Oxfordshire
      GB-PEM Pembrokeshire
      GB-PKN Perth e Kinross
      GB-PLY Plymouth
      GB-POR Portsmouth
      GB-POW Powys
      GB-PTE Peterborough
      GB-RCC Redcar and Cleveland
      GB-RCH Metropolitan Borough of Rochdale
      GB-RCT distretto di contea di Rhondda Cynon Taf
      GB-RDB Redbridge
      GB-RDG Reading
      GB-RFW Renfrewshire
      GB-RIC Borgo londinese di Richmond upon Thames
      GB-ROT Rotherham
      GB-RUT Rutland
      GB-SAW Sandwell
      GB-SAY Ayrshire Meridionale
      GB-SCB Scottish Borders
      GB-SCT Scozia
      GB-SFK Suffolk
      GB-SFT Sefton
      GB-SGC South Gloucestershire
      GB-SHF Sheffield
      GB-SHN Metropolitan Borough of St Helens
      GB-SHR Shropshire
      GB-SKP Metropolitan Borough of Stockport
      GB-SLF City of Salford
      GB-SLG Slough
      GB-SLK Lanarkshire Meridionale
      GB-SND City of Sunderland
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
      GB-SWA Swansea
      GB-SWD Swindon
      GB-SWK Borgo londinese di Southwark
      GB-TAM Tameside
      GB-TFW Telford and Wrekin
      GB-THR Thurrock
      GB-TOB Torbay
      GB-TOF distretto di contea di Torfaen
      GB-TRF Trafford
      GB-TWH Tower Hamlets
      GB-VGL distretto di contea di Vale of Glamorgan
      GB-WAR Warwickshire
      GB-WBK West Berkshire
      GB-WDU Dunbartonshire Occidentale
      GB-WFT Waltham Forest
      GB-WGN Metropolitan Borough of Wigan
      GB-WIL Wiltshire
      GB-WKF City of Wakefield
      GB-WLL Walsall
      GB-WLN Lothian dell’ovest
      GB-WLS Galles
      GB-WLV Wolverhampton
      GB-WND Wandsworth
      GB-WNM Royal Borough of Windsor and Maidenhead
      GB-WOK Wokingham
      GB-WOR Worcestershire
      GB-WRL Wirral
      GB-WRT Warrington
      GB-WRX distretto di contea di Wrexham
      GB-WSM Città di Westminster
      GB-WSX West Sussex
      GB-YOR York
      GB-ZET Isole Shetland
      GD Grenada
      GE Georgia
      GF Guyana francese
      GG Guernsey
      GH Ghana
      GI Gibilterra
      GL Groenlandia
      GM Gambia
      GN Guinea
      GP Guadalupa
      GQ Guinea Equatoriale
      GR Grecia
      GS Georgia del Sud e Sandwich australi
      GT Guatemala
      GU Guam
      GW Guinea-Bissau
      GY Guyana
      HK RAS di Hong Kong
      HM Isole Heard e McDonald
      HN Honduras
      HR Croazia
      HT Haiti
      HU Ungheria
      ID Indonesia
      IE Irlanda
      IL Israele
      IM Isola di Man
      IN India
      IN-AN Andamane e Nicobare
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
      IN-JK Jammu e Kashmir
      IN-KA Karnataka
      IN-KL Kerala
      IN-LD Laccadive
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
      IN-WB Bengala Occidentale
      IO Territorio britannico dell’Oceano Indiano
      IQ Iraq
      IR Iran
      IS Islanda
      IT Italia
      JE Jersey
      JM Giamaica
      JO Giordania
      JP Giappone
      JP-01 Prefettura di Hokkaidō
      JP-02 prefettura di Aomori
      JP-03 prefettura di Iwate
      JP-04 prefettura di Miyagi
      JP-05 prefettura di Akita
      JP-06 prefettura di Yamagata
      JP-07 prefettura di Fukushima
      JP-08 prefettura di Ibaraki
      JP-09 prefettura di Tochigi
      JP-10 prefettura di Gunma
      JP-11 prefettura di Saitama
      JP-12 prefettura di Chiba
      JP-13 Tokyo
      JP-14 prefettura di Kanagawa
      JP-15 prefettura di Niigata
      JP-16 prefettura di Toyama
      JP-17 prefettura di Ishikawa
      JP-18 prefettura di Fukui
      JP-19 prefettura di Yamanashi
      JP-20 prefettura di Nagano
      JP-21 prefettura di Gifu
      JP-22 prefettura di Shizuoka
      JP-23 prefettura di Aichi
      JP-24 prefettura di Mie
      JP-25 prefettura di Shiga
      JP-26 prefettura di Kyoto
      JP-27 prefettura di Osaka
      JP-28 prefettura di Hyōgo
      JP-29 prefettura di Nara
      JP-30 prefettura di Wakayama
      JP-31 prefettura di Tottori
      JP-32 prefettura di Shimane
      JP-33 prefettura di Okayama
      JP-34 prefettura di Hiroshima
      JP-35 prefettura di Yamaguchi
      JP-36 prefettura di Tokushima
      JP-37 prefettura di Kagawa
      JP-38 prefettura di Ehime
      JP-39 prefettura di Kōchi
      JP-40 prefettura di Fukuoka
      JP-41 Prefettura di Saga
      JP-42 prefettura di Nagasaki
      JP-43 prefettura di Kumamoto
      JP-44 prefettura di Ōita
      JP-45 prefettura di Miyazaki
      JP-46 prefettura di Kagoshima
      JP-47 prefettura di Okinawa
      KE Kenya
      KG Kirghizistan
      KH Cambogia
      KI Kiribati
      KM Comore
      KN Saint Kitts e Nevis
      KP Corea del Nord
      KR Corea del Sud
      KR-11 Seul
      KR-26 Pusan
      KR-27 Taegu
      KR-28 Incheon
      KR-29 Gwangju
      KR-30 Daejeon
      KR-31 Ulsan
      KR-41 Gyeonggi
      KR-42 Gangwon
      KR-43 Nord Chungcheong
      KR-44 Sud Chungcheong
      KR-45 Nord Jeolla
      KR-46 Sud Jeolla
      KR-47 Nord Gyeongsang
      KR-48 Sud Gyeongsang
      KR-49 Jeju-do
      KR-50 Città di Sejong
      KW Kuwait
      KY Isole Cayman
      KZ Kazakistan
      LA Laos
      LB Libano
      LC Saint Lucia
      LI Liechtenstein
      LK Sri Lanka
      LR Liberia
      LS Lesotho
      LT Lituania
      LU Lussemburgo
      LV Lettonia
      LY Libia
      MA Marocco
      MC Monaco
      MD Moldavia
      ME Montenegro
      MF Saint Martin
      MG Madagascar
      MH Isole Marshall
      MK Macedonia del Nord
      ML Mali
      MM Myanmar (Birmania)
      MN Mongolia
      MO RAS di Macao
      MP Isole Marianne settentrionali
      MQ Martinica
      MR Mauritania
      MS Montserrat
      MT Malta
      MU Mauritius
      MV Maldive
      MW Malawi
      MX Messico
      MX-AGU Aguascalientes
      MX-BCN Bassa California
      MX-BCS Bassa California del Sud
      MX-CAM Campeche
      MX-CHH Chihuahua
      MX-CHP Chiapas
      MX-CMX Città del Messico
      MX-COA Coahuila
      MX-COL Colima
      MX-DUR Durango
      MX-GRO Guerrero
      MX-GUA Guanajuato
      MX-HID Hidalgo
      MX-JAL Jalisco
      MX-MEX Messico
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
      MZ Mozambico
      NA Namibia
      NC Nuova Caledonia
      NE Niger
      NF Isola Norfolk
      NG Nigeria
      NI Nicaragua
      NL Paesi Bassi
      NO Norvegia
      NP Nepal
      NR Nauru
      NU Niue
      NZ Nuova Zelanda
      OM Oman
      PA Panamá
      PE Perù
      PF Polinesia francese
      PG Papua Nuova Guinea
      PH Filippine
      PK Pakistan
      PL Polonia
      PM Saint-Pierre e Miquelon
      PN Isole Pitcairn
      PR Portorico
      PS Territori palestinesi
      PT Portogallo
      PW Palau
      PY Paraguay
      QA Qatar
      RE Riunione
      RO Romania
      RS Serbia
      RU Russia
      RW Ruanda
      SA Arabia Saudita
      SB Isole Salomone
      SC Seychelles
      SD Sudan
      SE Svezia
      SG Singapore
      SH Sant’Elena
      SI Slovenia
      SJ Svalbard e Jan Mayen
      SK Slovacchia
      SL Sierra Leone
      SM San Marino
      SN Senegal
      SO Somalia
      SR Suriname
      SS Sud Sudan
      ST São Tomé e Príncipe
      SV El Salvador
      SX Sint Maarten
      SY Siria
      SZ Swaziland
      TC Isole Turks e Caicos
      TD Ciad
      TF Terre australi francesi
      TG Togo
      TH Thailandia
      TJ Tagikistan
      TK Tokelau
      TL Timor Est
      TM Turkmenistan
      TN Tunisia
      TO Tonga
      TR Turchia
      TT Trinidad e Tobago
      TV Tuvalu
      TW Taiwan
      TZ Tanzania
      UA Ucraina
      UG Uganda
      UM Altre isole americane del Pacifico
      US Stati Uniti
      US-AK Alaska
      US-AL Alabama
      US-AR Arkansas
      US-AS Samoa americane
      US-AZ Arizona
      US-CA California
      US-CO Colorado
      US-CT Connecticut
      US-DC Washington
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
      US-MP Isole Marianne settentrionali
      US-MS Mississippi
      US-MT Montana
      US-NC Carolina del Nord
      US-ND Dakota del Nord
      US-NE Nebraska
      US-NH New Hampshire
      US-NJ New Jersey
      US-NM Nuovo Messico
      US-NV Nevada
      US-NY New York
      US-OH Ohio
      US-OK Oklahoma
      US-OR Oregon
      US-PA Pennsylvania
      US-PR Portorico
      US-RI Rhode Island
      US-SC Carolina del Sud
      US-SD Dakota del Sud
      US-TN Tennessee
      US-TX Texas
      US-UM Altre isole americane del Pacifico
      US-UT Utah
      US-VA Virginia
      US-VI Isole Vergini Americane
      US-VT Vermont
      US-WA Washington
      US-WI Wisconsin
      US-WV Virginia Occidentale
      US-WY Wyoming
      UY Uruguay
      UZ Uzbekistan
      VA Città del Vaticano
      VC Saint Vincent e Grenadine
      VE Venezuela
      VG Isole Vergini Britanniche
      VI Isole Vergini Americane
      VN Vietnam
      VU Vanuatu
      WF Wallis e Futuna
      WS Samoa
      YE Yemen
      YT Mayotte
      ZA Sudafrica
      ZM Zambia
      ZW Zimbabwe
      """#)
}
