extension LanguageFile {
  /// Spanish (español).
  static let es = LanguageFile(
    tag: "es",
    kept: #"""
      endonym: español
      region.EEA: Espacio Económico Europeo
      region.EFTA: Asociación Europea de Libre Comercio

      # "Francia e Irlanda": the conjunction changes before the sound of i.
      list.two.before-i: {0} e {1}
      list.end.before-i: {0} e {1}

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      # References stand within sentences, so they begin with a small letter.
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: Artículo {0}
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: sección {0}{1}
      label.decimal.deeper: sección {0}{1}
      label.article: artículo {0}{1}
      label.article.deeper: artículo {0}{1}
      label.letter: sección {0}{1}
      label.letter.deeper: sección {0}{1}

      # {0} is the date.
      dateline.established: Fecha de establecimiento: {0}
      dateline.last-updated: Última actualización: {0}
      dateline.effective: Fecha de entrada en vigor: {0}
      dateline.revised: Revisión: {0}

      phrase.skip-to-content: Ir al contenido
      phrase.contents: Índice
      phrase.back-to-top: Volver arriba
      phrase.section-link: Enlace a: {0}
      phrase.links: Enlaces
      phrase.image: Imagen: {0}
      phrase.notices: Documentos legales
      phrase.all-notices: Todos los documentos legales
      phrase.notices-of: Documentos legales de {0}
      phrase.supplement: Suplemento
      phrase.formats: Otros formatos
      phrase.web-page: Página web
      phrase.plain-text: Texto sin formato
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: Imprimir
      phrase.languages: Idiomas
      phrase.regions: Regiones
      phrase.all-regions: Todas las regiones
      phrase.for-readers-in: Se aplica en las siguientes regiones: {0}
      phrase.for-readers-outside: Se aplica fuera de las siguientes regiones: {0}
      phrase.for-audience: Para: {0}
      phrase.instead-of: En lugar de: {0}
      phrase.other-effective-dates: Otras fechas de entrada en vigor
      phrase.named: {0}: {1}
      phrase.own-text-for: Texto propio para lectores de: {0}
      phrase.prevailing-part: Si esta parte y el resto de este documento discrepan, prevalece esta parte.
      phrase.supplements-notice: Este documento complementa: {0}
      phrase.supplementary-notices: Documentos complementarios
      phrase.everyone-else: Todos los demás
      phrase.region-within: {0} ({1})
      phrase.region: Región
      phrase.notice: Documento legal
      phrase.notices-by-region: Documentos legales por región
      phrase.added: Añadido
      phrase.replaced: Sustituido
      phrase.left-out: Omitido
      phrase.other-values: Otros valores
      phrase.own-text: Texto propio
      phrase.as-for-everyone-else: Como para todos los demás
      phrase.prevailing-language: Si las versiones lingüísticas difieren, prevalece esta: {0}
      phrase.stale-section: El texto prevalente de esta sección ha cambiado desde su traducción.
      phrase.read-prevailing: Leer el texto prevalente
      phrase.untranslated-text: Esta versión no está traducida. Se muestra en su idioma original.
      phrase.untranslated: Sin traducir
      phrase.revision: Versión
      phrase.revisions: Versiones
      phrase.current-revision: Versión actual
      phrase.previous-revision: Versión anterior
      phrase.next-revision: Versión siguiente
      phrase.permanent-link: Enlace permanente a esta versión
      phrase.history: Historial
      phrase.notice-history: Historial: {0}
      phrase.changes: Cambios
      phrase.what-changed: Qué ha cambiado
      phrase.in-one-text: En un solo texto
      phrase.side-by-side: En paralelo
      phrase.summary: Resumen
      phrase.level: Nivel
      phrase.level-none: ninguno
      phrase.level-formatting: formato
      phrase.level-editorial: redacción
      phrase.level-clarification: aclaración
      phrase.level-substantive: de contenido
      phrase.level-material: sustancial
      phrase.status: Estado
      phrase.date: Fecha
      phrase.in-force: En vigor
      phrase.in-force-since: En vigor desde: {0}
      phrase.upcoming: Próxima
      phrase.superseded: Sustituida
      phrase.draft: Borrador
      phrase.as-of: A fecha de: {0}
      phrase.earlier-revision: Esta es una versión anterior. Ya no está en vigor.
      phrase.superseded-by: Sustituida por: {0}
      phrase.read-in-force: Leer la versión en vigor
      phrase.upcoming-revision: Esta versión aún no está en vigor.
      phrase.takes-effect: Entrada en vigor: {0}
      phrase.read-upcoming: Leer la próxima versión
      phrase.draft-banner: Este es un borrador. No está en vigor.
      phrase.reconstructed-from: Reconstruida a partir de: {0}
      phrase.no-revision: Todavía no hay ninguna versión en vigor.
      phrase.issued-by: Publicado por: {0}
      phrase.signed: Firma
      phrase.established: Establecimiento
      phrase.adopted: Adopción
      phrase.effective: Entrada en vigor
      phrase.revised: Revisión
      phrase.last-updated: Última actualización
      phrase.section: Sección
      phrase.sections: Secciones
      phrase.last-changed-in: Último cambio
      phrase.text: Texto
      phrase.digest: Valor hash
      phrase.signed-by: Firmado por: {0}
      phrase.sealed-on: Sellado: {0}
      phrase.correction: Corrección
      phrase.corrects: Corrige: {0}
      phrase.deferred-to: Aplazada a: {0}
      phrase.withdrawn: Retirada
      phrase.withdrawn-revision: Esta versión fue retirada. No está en vigor.
      phrase.never-in-force: Nunca en vigor
      phrase.replaced-revision: Esta versión fue sustituida antes de entrar en vigor. Nunca estuvo en vigor.
      phrase.words-unchanged: Texto sin cambios
      phrase.record-revision: Esta versión no modificó el texto.
      phrase.in-force-only-in: En vigor solo en las siguientes regiones: {0}
      phrase.not-in-force-in: No está en vigor en las siguientes regiones: {0}
      phrase.withheld: Suprimida por orden
      phrase.withheld-statement: El texto de esta versión se ha suprimido por orden: {0}
      phrase.reconstructed: Reconstruida
      phrase.source: Fuente: {0}
      phrase.seen-there: Fecha de consulta: {0}
      phrase.reconstructed-by: Reconstruida por: {0}
      phrase.reconstructed-on: Fecha de reconstrucción: {0}
      phrase.text-lost: Texto perdido
      phrase.original-file: Archivo original
      phrase.removed-sections: Secciones eliminadas
      phrase.removed-on: Eliminación: {0}
      phrase.last-wording: Última redacción: {0}
      phrase.message-changes-to: Cambios en: {0}
      phrase.message-what-changes: Qué cambia
      phrase.message-until-now: Hasta ahora
      phrase.message-from-then: A partir de entonces
      phrase.message-no-longer: Deja de aplicarse
      phrase.message-why: Por qué le importa
      phrase.message-adverse: Esto puede permitirnos hacer más con sus datos o quitarle algo que tiene ahora.
      phrase.message-favourable: Esto le beneficia.
      phrase.message-neutral: Esto puede afectarle.
      phrase.message-when: Cuándo
      phrase.message-what-you-can-do: Qué puede hacer
      phrase.message-consent: Antes le pediremos su consentimiento. Sin él, esto no se le aplica.
      phrase.message-parental-consent: Antes pediremos el consentimiento de un progenitor. Sin él, esto no se aplica.
      phrase.message-object-before: Puede oponerse antes del: {0}
      phrase.message-leave-before: Puede poner fin al contrato sin coste antes del: {0}
      phrase.message-withdraw-before: Puede retirar su consentimiento antes del: {0}
      phrase.message-nothing-to-do: No tiene que hacer nada.
      phrase.message-questions: Preguntas: {0}
      phrase.message-old-text: El texto hasta ahora
      phrase.message-new-text: El texto nuevo
      phrase.message-marked-changes: Todos los cambios, marcados en el texto
      phrase.message-read-changes: Leer qué cambia
      phrase.address-moved: Esta dirección ha cambiado.
      phrase.moved-to: Nueva dirección: {0}
      phrase.notice-ended: Este documento dejó de estar en vigor: {0}
      phrase.replaced-by: Sustituido por: {0}
      phrase.last-revision: Última versión
      phrase.former-notices: Documentos legales anteriores
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: ltr
      quote.open: «
      quote.close: »
      date.day: {day} de {month} de {year}
      date.month: {month} de {year}
      date.year: {year}
      months: enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
      months.standalone: enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
      list.two: {0} y {1}
      list.start: {0}, {1}
      list.middle: {0}, {1}
      list.end: {0} y {1}
      """#,
    regions: #"""
      AD Andorra
      AE Emiratos Árabes Unidos
      AF Afganistán
      AG Antigua y Barbuda
      AI Anguila
      AL Albania
      AM Armenia
      AO Angola
      AQ Antártida
      AR Argentina
      AS Samoa Americana
      AT Austria
      AU Australia
      AU-ACT Territorio de la Capital Australiana
      AU-NSW Nueva Gales del Sur
      AU-NT Territorio del Norte
      AU-QLD Queensland
      AU-SA Australia Meridional
      AU-TAS Tasmania
      AU-VIC Victoria
      AU-WA Australia Occidental
      AW Aruba
      AX Islas Aland
      AZ Azerbaiyán
      BA Bosnia y Herzegovina
      BB Barbados
      BD Bangladés
      BE Bélgica
      BF Burkina Faso
      BG Bulgaria
      BH Baréin
      BI Burundi
      BJ Benín
      BL San Bartolomé
      BM Bermudas
      BN Brunéi
      BO Bolivia
      BQ Caribe neerlandés
      BR Brasil
      BR-AC Estado de Acre
      BR-AL Alagoas
      BR-AM Estado de Amazonas
      BR-AP Amapá
      BR-BA Estado de Bahía
      BR-CE Ceará
      BR-DF Distrito Federal
      BR-ES Estado de Espírito Santo
      BR-GO Estado de Goiás
      BR-MA Maranhão
      BR-MG Estado de Minas Gerais
      BR-MS Mato Grosso del Sur
      BR-MT Mato Grosso
      BR-PA Pará
      BR-PB Paraíba
      BR-PE Pernambuco
      BR-PI Piauí
      BR-PR Paraná
      BR-RJ Estado de Río de Janeiro
      BR-RN Río Grande del Norte
      BR-RO Rondonia
      BR-RR Roraima
      BR-RS Río Grande del Sur
      BR-SC Santa Catarina
      BR-SE Sergipe
      BR-SP São Paulo
      BR-TO Tocantins
      BS Bahamas
      BT Bután
      BV Isla Bouvet
      BW Botsuana
      BY Bielorrusia
      BZ Belice
      CA Canadá
      CA-AB Alberta
      CA-BC Columbia Británica
      CA-MB Manitoba
      CA-NB Nuevo Brunswick
      CA-NL Terranova y Labrador
      CA-NS Nueva Escocia
      CA-NT Territorios del Noroeste
      CA-NU Nunavut
      CA-ON Ontario
      CA-PE Isla del Príncipe Eduardo
      CA-QC Quebec
      CA-SK Saskatchewan
      CA-YT Yukón
      CC Islas Cocos
      CD República Democrática del Congo
      CF República Centroafricana
      CG Congo
      CH Suiza
      CH-AG Argovia
      CH-AI Cantón de Appenzell Rodas Interiores
      CH-AR Cantón de Appenzell Rodas Exteriores
      CH-BE Berna
      CH-BL Cantón de Basilea-Campiña
      CH-BS Cantón de Basilea-Ciudad
      CH-FR Friburgo
      CH-GE Cantón de Ginebra
      CH-GL Cantón de Glaris
      CH-GR Grisones
      CH-JU Jura
      CH-LU Lucerna
      CH-NE Neuchâtel
      CH-NW Nidwalden
      CH-OW Obwalden
      CH-SG Cantón de San Galo
      CH-SH Schaffhausen
      CH-SO Soleura
      CH-SZ Schwyz
      CH-TG Turgovia
      CH-TI Tesino
      CH-UR Uri
      CH-VD Vaud
      CH-VS cantón del Valais
      CH-ZG Zug
      CH-ZH Zúrich
      CI Côte d’Ivoire
      CK Islas Cook
      CL Chile
      CM Camerún
      CN China
      CN-AH Anhui
      CN-BJ Pekín
      CN-CQ Chongqing
      CN-FJ Fujian
      CN-GD Provincia de Cantón
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
      CN-NM Mongolia Interior
      CN-NX Ningxia
      CN-QH Qinghai
      CN-SC Sichuan
      CN-SD Shandong
      CN-SH Shanghái
      CN-SN Shaanxi
      CN-SX Shanxi
      CN-TJ Tianjin
      CN-TW Provincia de Taiwán
      CN-XJ Sinkiang
      CN-XZ Tíbet
      CN-YN Yunnan
      CN-ZJ Zhejiang
      CO Colombia
      CR Costa Rica
      CU Cuba
      CV Cabo Verde
      CW Curazao
      CX Isla de Navidad
      CY Chipre
      CZ Chequia
      DE Alemania
      DE-BB Brandeburgo
      DE-BE Berlín
      DE-BW Baden-Wurtemberg
      DE-BY Baviera
      DE-HB Bremen
      DE-HE Hasse
      DE-HH Hamburgo
      DE-MV Mecklemburgo-Pomerania Occidental
      DE-NI Baja Sajonia
      DE-NW Renania del Norte-Westfalia
      DE-RP Renania-Palatinado
      DE-SH Schleswig-Holstein
      DE-SL Sarre
      DE-SN Sajonia
      DE-ST Sajonia-Anhalt
      DE-TH Turingia
      DJ Yibuti
      DK Dinamarca
      DM Dominica
      DO República Dominicana
      DZ Argelia
      EC Ecuador
      EE Estonia
      EG Egipto
      EH Sáhara Occidental
      ER Eritrea
      ES España
      ES-A Provincia de Alicante
      ES-AB Provincia de Albacete
      ES-AL Provincia de Almería
      ES-AN Andalucía
      ES-AR Aragón
      ES-AS Principado de Asturias
      ES-AV Provincia de Ávila
      ES-B Provincia de Barcelona
      ES-BA Provincia de Badajoz
      ES-BI Vizcaya
      ES-BU Provincia de Burgos
      ES-C Provincia de La Coruña
      ES-CA Provincia de Cádiz
      ES-CB Cantabria
      ES-CC Provincia de Cáceres
      ES-CE Ceuta
      ES-CL Castilla y León
      ES-CM Castilla-La Mancha
      ES-CO Provincia de Córdoba
      ES-CR Provincia de Ciudad Real
      ES-CS Provincia de Castellón
      ES-CT Cataluña
      ES-CU Provincia de Cuenca
      ES-EX Extremadura
      ES-GA Galicia
      ES-GC Provincia de Las Palmas
      ES-GI Provincia de Gerona
      ES-GR Provincia de Granada
      ES-GU Provincia de Guadalajara
      ES-H Provincia de Huelva
      ES-HU Provincia de Huesca
      ES-IB Islas Baleares
      ES-J Provincia de Jaén
      ES-L Provincia de Lérida
      ES-LE Provincia de León
      ES-LO La Rioja
      ES-LU Provincia de Lugo
      ES-M provincia de Madrid
      ES-MA provincia de Málaga
      ES-MC Región de Murcia
      ES-MD Comunidad de Madrid
      ES-ML Melilla
      ES-MU provincia de Murcia
      ES-NA Navarra
      ES-NC Navarra
      ES-O provincia de Asturias
      ES-OR Provincia de Orense
      ES-P Provincia de Palencia
      ES-PM Islas Baleares
      ES-PO Provincia de Pontevedra
      ES-PV País Vasco
      ES-RI La Rioja
      ES-S Cantabria
      ES-SA Provincia de Salamanca
      ES-SE Provincia de Sevilla
      ES-SG Provincia de Segovia
      ES-SO Provincia de Soria
      ES-SS Guipúzcoa
      ES-T provincia de Tarragona
      ES-TE Provincia de Teruel
      ES-TF Provincia de Santa Cruz de Tenerife
      ES-TO Provincia de Toledo
      ES-V Provincia de Valencia
      ES-VA Provincia de Valladolid
      ES-VC Comunidad Valenciana
      ES-VI Álava
      ES-Z Provincia de Zaragoza
      ES-ZA Provincia de Zamora
      ET Etiopía
      EU Unión Europea
      FI Finlandia
      FJ Fiyi
      FK Islas Malvinas
      FM Micronesia
      FO Islas Feroe
      FR Francia
      GA Gabón
      GB Reino Unido
      GB-ABC Armagh
      GB-ABD Aberdeenshire
      GB-ABE Aberdeen
      GB-AGB Argyll and Bute
      GB-AGY Anglesey
      GB-AND Ards and North Down
      GB-ANS Angus
      GB-BAS Bath and North East Somerset
      GB-BBD Blackburn with Darwen
      GB-BDF Bedford
      GB-BDG Barking y Dagenham
      GB-BEN Brent
      GB-BEX Municipio de Bexley
      GB-BGE Bridgend County Borough
      GB-BGW Blaenau Gwent
      GB-BIR Birmingham
      GB-BKM Buckinghamshire
      GB-BNE Municipio de Barnet
      GB-BNH Brighton & Hove
      GB-BNS Municipio metropolitano de Barnsley
      GB-BOL Bolton
      GB-BPL Blackpool
      GB-BRC Bracknell Forest
      GB-BRD Ciudad de Bradford
      GB-BRY Municipio de Bromley
      GB-BST Brístol
      GB-BUR Municipio metropolitano de Bury
      GB-CAM Cambridgeshire
      GB-CAY Caerphilly County Borough
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
      GB-CON Cornualles
      GB-COV Coventry
      GB-CRF Cardiff
      GB-CRY Croydon
      GB-CWY Conwy County Borough
      GB-DBY Derbyshire
      GB-DEN Denbighshire
      GB-DER Derby
      GB-DEV Devon
      GB-DGY Dumfries and Galloway
      GB-DNC Municipio metropolitano de Doncaster
      GB-DND Dundee
      GB-DOR Dorset
      GB-DRS Distrito de Derry y Strabane
      GB-DUR Durham
      GB-EAL Municipio de Ealing
      GB-EAY East Ayrshire
      GB-EDH Edimburgo
      GB-EDU East Dunbartonshire
      GB-ELN East Lothian
      GB-ELS Islas Hébridas Exteriores
      GB-ENF Enfield
      GB-ENG Inglaterra
      GB-ERW East Renfrewshire
      GB-ERY Yorkshire del Este
      GB-ESS Essex
      GB-ESX Sussex Oriental
      GB-FAL Falkirk
      GB-FIF Fife
      GB-FLN Flintshire
      GB-GAT Municipio de Gateshead
      GB-GLG Glasgow
      GB-GLS Gloucestershire
      GB-GRE Municipio de Greenwich
      GB-GWN Gwynedd
      GB-HAL Halton
      GB-HAM Hampshire
      GB-HAV Havering
      GB-HCK Hackney
      GB-HEF Herefordshire
      GB-HIL Municipio de Hillingdon
      GB-HLD Highland
      GB-HMF Hammersmith y Fulham
      GB-HNS Municipio de Hounslow
      GB-HPL Hartlepool
      GB-HRT Hertfordshire
      GB-HRW Municipio de Harrow
      GB-HRY Haringey
      GB-IOS Islas Sorlingas
      GB-IOW Isla de Wight
      GB-ISL Municipio de Islington
      GB-IVC Inverclyde
      GB-KEC Kensington y Chelsea
      GB-KEN Kent
      GB-KHL Kingston upon Hull
      GB-KIR Kirklees
      GB-KTT Kingston upon Thames
      GB-KWL Knowsley
      GB-LAN Lancashire
      GB-LBH Municipio de Lambeth
      GB-LCE Leicester
      GB-LEC Leicestershire
      GB-LEW Municipio de Lewisham
      GB-LIN Lincolnshire
      GB-LIV Liverpool
      GB-LND City de Londres
      GB-LUT Luton
      GB-MAN Mánchester
      GB-MDB Middlesbrough
      GB-MDW Medway
      GB-MEA Mid and East Antrim
      GB-MIK Municipio de Milton Keynes
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
      GB-NIR Irlanda del Norte
      GB-NLK North Lanarkshire
      GB-NLN North Lincolnshire
      GB-NMD Newry
      GB-NSM North Somerset
      GB-NTH Northamptonshire
      GB-NTL Neath-Port Talbot
      GB-NTT Nottinghamshire
      GB-NTY North Tyneside
      GB-NWM Newham
      GB-NYK Yorkshire del Norte
      GB-ORK Orcadas
      GB-OXF Oxfordshire
      GB-PEM Pembrokeshire
      GB-PKN Perth and Kinross
      GB-PLY Plymouth
      GB-POR Portsmouth
      GB-POW Powys
      GB-PTE Peterborough
      GB-RCC Redcar and Cleveland
      GB-RCT Rhondda Cynon Taff
      GB-RDB Municipio de Redbridge
      GB-RDG Reading
      GB-RFW Renfrewshire
      GB-RIC Richmond upon Thames
      GB-ROT Municipio metropolitano de Rotherham
      GB-RUT Rutland
      GB-SAY South Ayrshire
      GB-SCB Scottish Borders
      GB-SCT Escocia
      GB-SFK Suffolk
      GB-SGC South Gloucestershire
      GB-SHF Sheffield
      GB-SHR Shropshire
      GB-SLF Salford
      GB-SLG Slough
      GB-SLK South Lanarkshire
      GB-SOM Somerset
      GB-SOS Southend-on-Sea
      GB-SRY Surrey
      GB-STE Stoke-on-Trent
      GB-STG Stirling
      GB-STH Southampton
      GB-STN Municipio de Sutton
      GB-STS Staffordshire
      GB-STT Municipio de Stockton-on-Tees
      GB-SWA Swansea
      GB-SWD Swindon
      GB-SWK Municipio de Southwark
      GB-TFW Telford & Wrekin
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
      GB-WIL Wiltshire
      GB-WKF Ciudad de Wakefield
      GB-WLL Walsall
      GB-WLN West Lothian
      GB-WLS Gales
      GB-WLV Wolverhampton
      GB-WND Municipio de Wandsworth
      GB-WNM Windsor and Maidenhead
      GB-WOK Wokingham
      GB-WOR Worcestershire
      GB-WRT Warrington
      GB-WRX Wrexham County Borough
      GB-WSM Ciudad de Westminster
      GB-WSX Sussex Occidental
      GB-YOR York
      GB-ZET Islas Shetland
      GD Granada
      GE Georgia
      GF Guayana Francesa
      GG Guernesey
      GH Ghana
      GI Gibraltar
      GL Groenlandia
      GM Gambia
      GN Guinea
      GP Guadalupe
      GQ Guinea Ecuatorial
      GR Grecia
      GS Islas Georgia del Sur y Sandwich del Sur
      GT Guatemala
      GU Guam
      GW Guinea-Bisáu
      GY Guyana
      HK RAE de Hong Kong (China)
      HM Islas Heard y McDonald
      HN Honduras
      HR Croacia
      HT Haití
      HU Hungría
      ID Indonesia
      IE Irlanda
      IL Israel
      IM Isla de Man
      IN India
      IN-AN Islas Andamán y Nicobar
      IN-AP Andhra Pradesh
      IN-AR Arunachal Pradesh
      IN-AS Assam
      IN-BR Bihar
      IN-CH Chandigarh
      IN-CT Chhattisgarh
      IN-DL Delhi
      IN-GA Goa
      IN-GJ Guyarat
      IN-HP Himachal Pradesh
      IN-HR Haryana
      IN-JH Jharkhand
      IN-JK Jammu y Cachemira
      IN-KA Karnataka
      IN-KL Kerala
      IN-LD Laquedivas
      IN-MH Maharastra
      IN-ML Megalaya
      IN-MN Manipur
      IN-MP Madhya Pradesh
      IN-MZ Mizorán
      IN-NL Nagaland
      IN-OR Odisha
      IN-PB Punyab
      IN-PY Puducherry
      IN-RJ Rajastán
      IN-SK Sikkim
      IN-TG Telingana
      IN-TN Tamil Nadu
      IN-TR Tripura
      IN-UP Uttar Pradesh
      IN-UT Uttarakhand
      IN-WB Bengala Occidental
      IO Territorio Británico del Océano Índico
      IQ Irak
      IR Irán
      IS Islandia
      IT Italia
      JE Jersey
      JM Jamaica
      JO Jordania
      JP Japón
      JP-01 Hokkaidō
      JP-02 Prefectura de Aomori
      JP-03 Prefectura de Iwate
      JP-04 Miyagi
      JP-05 Akita
      JP-06 Prefectura de Yamagata
      JP-07 Prefectura de Fukushima
      JP-08 Prefectura de Ibaraki
      JP-09 Prefectura de Tochigi
      JP-10 Prefectura de Gunma
      JP-11 Prefectura de Saitama
      JP-12 Chiba
      JP-13 Tokio
      JP-14 Prefectura de Kanagawa
      JP-15 Prefectura de Niigata
      JP-16 Prefectura de Toyama
      JP-17 Prefectura de Ishikawa
      JP-18 Prefectura de Fukui
      JP-19 Prefectura de Yamanashi
      JP-20 Prefectura de Nagano
      JP-21 Prefectura de Gifu
      JP-22 Prefectura de Shizuoka
      JP-23 Prefectura de Aichi
      JP-24 Prefectura de Mie
      JP-25 Prefectura de Shiga
      JP-26 Prefectura de Kioto
      JP-27 Prefectura de Osaka
      JP-28 Prefectura de Hyōgo
      JP-29 Prefectura de Nara
      JP-30 Prefectura de Wakayama
      JP-31 Prefectura de Tottori
      JP-32 Prefectura de Shimane
      JP-33 Prefectura de Okayama
      JP-34 Prefectura de Hiroshima
      JP-35 Prefectura de Yamaguchi
      JP-36 Prefectura de Tokushima
      JP-37 Prefectura de Kagawa
      JP-38 Prefectura de Ehime
      JP-39 Prefectura de Kōchi
      JP-40 Prefectura de Fukuoka
      JP-41 Prefectura de Saga
      JP-42 Prefectura de Nagasaki
      JP-43 Prefectura de Kumamoto
      JP-44 Prefectura de Ōita
      JP-45 Prefectura de Miyazaki
      JP-46 Kagoshima
      JP-47 Prefectura de Okinawa
      KE Kenia
      KG Kirguistán
      KH Camboya
      KI Kiribati
      KM Comoras
      KN San Cristóbal y Nieves
      KP Corea del Norte
      KR Corea del Sur
      KR-11 Seúl
      KR-26 Busan
      KR-27 Daegu
      KR-28 Incheon
      KR-29 Gwangju
      KR-30 Daejeon
      KR-31 Ulsan
      KR-41 Gyeonggi
      KR-42 Gangwon
      KR-43 Chungcheong del Norte
      KR-44 Chungcheong del Sur
      KR-45 Jeolla del Norte
      KR-46 Jeolla del Sur
      KR-47 Gyeongsang del Norte
      KR-48 Gyeongsang del Sur
      KR-49 Jeju-do
      KR-50 Sejong
      KW Kuwait
      KY Islas Caimán
      KZ Kazajistán
      LA Laos
      LB Líbano
      LC Santa Lucía
      LI Liechtenstein
      LK Sri Lanka
      LR Liberia
      LS Lesoto
      LT Lituania
      LU Luxemburgo
      LV Letonia
      LY Libia
      MA Marruecos
      MC Mónaco
      MD Moldavia
      ME Montenegro
      MF San Martín
      MG Madagascar
      MH Islas Marshall
      MK Macedonia del Norte
      ML Mali
      MM Myanmar (Birmania)
      MN Mongolia
      MO RAE de Macao (China)
      MP Islas Marianas del Norte
      MQ Martinica
      MR Mauritania
      MS Montserrat
      MT Malta
      MU Mauricio
      MV Maldivas
      MW Malaui
      MX México
      MX-AGU Aguascalientes
      MX-BCN Baja California
      MX-BCS Baja California Sur
      MX-CAM Campeche
      MX-CHH Chihuahua
      MX-CHP Chiapas
      MX-CMX Ciudad de México
      MX-COA Coahuila de Zaragoza
      MX-COL Colima
      MX-DUR Durango
      MX-GRO Estado de Guerrero
      MX-GUA Guanajuato
      MX-HID Estado de Hidalgo
      MX-JAL Jalisco
      MX-MEX Estado de México
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
      MY Malasia
      MZ Mozambique
      NA Namibia
      NC Nueva Caledonia
      NE Níger
      NF Isla Norfolk
      NG Nigeria
      NI Nicaragua
      NL Países Bajos
      NO Noruega
      NP Nepal
      NR Nauru
      NU Niue
      NZ Nueva Zelanda
      OM Omán
      PA Panamá
      PE Perú
      PF Polinesia Francesa
      PG Papúa Nueva Guinea
      PH Filipinas
      PK Pakistán
      PL Polonia
      PM San Pedro y Miquelón
      PN Islas Pitcairn
      PR Puerto Rico
      PS Territorios Palestinos
      PT Portugal
      PW Palaos
      PY Paraguay
      QA Catar
      RE Reunión
      RO Rumanía
      RS Serbia
      RU Rusia
      RW Ruanda
      SA Arabia Saudí
      SB Islas Salomón
      SC Seychelles
      SD Sudán
      SE Suecia
      SG Singapur
      SH Santa Elena
      SI Eslovenia
      SJ Svalbard y Jan Mayen
      SK Eslovaquia
      SL Sierra Leona
      SM San Marino
      SN Senegal
      SO Somalia
      SR Surinam
      SS Sudán del Sur
      ST Santo Tomé y Príncipe
      SV El Salvador
      SX Sint Maarten
      SY Siria
      SZ Esuatini
      TC Islas Turcas y Caicos
      TD Chad
      TF Territorios Australes Franceses
      TG Togo
      TH Tailandia
      TJ Tayikistán
      TK Tokelau
      TL Timor-Leste
      TM Turkmenistán
      TN Túnez
      TO Tonga
      TR Turquía
      TT Trinidad y Tobago
      TV Tuvalu
      TW Taiwán
      TZ Tanzania
      UA Ucrania
      UG Uganda
      UM Islas menores alejadas de EE. UU.
      US Estados Unidos
      US-AK Alaska
      US-AL Alabama
      US-AR Arkansas
      US-AS Samoa Americana
      US-AZ Arizona
      US-CA California
      US-CO Colorado
      US-CT Connecticut
      US-DC Washington D. C.
      US-DE Delaware
      US-FL Florida
      US-GA Georgia
      US-GU Guam
      US-HI Hawái
      US-IA Iowa
      US-ID Idaho
      US-IL Illinois
      US-IN Indiana
      US-KS Kansas
      US-KY Kentucky
      US-LA Luisiana
      US-MA Massachusetts
      US-MD Maryland
      US-ME Maine
      US-MI Míchigan
      US-MN Minnesota
      US-MO Misuri
      US-MP Islas Marianas del Norte
      US-MS Misisipi
      US-MT Montana
      US-NC Carolina del Norte
      US-ND Dakota del Norte
      US-NE Nebraska
      US-NH Nuevo Hampshire
      US-NJ Nueva Jersey
      US-NM Nuevo México
      US-NV Nevada
      US-NY Nueva York
      US-OH Ohio
      US-OK Oklahoma
      US-OR Oregón
      US-PA Pensilvania
      US-PR Puerto Rico
      US-RI Rhode Island
      US-SC Carolina del Sur
      US-SD Dakota del Sur
      US-TN Tennessee
      US-TX Texas
      US-UM Islas menores alejadas de EE. UU.
      US-UT Utah
      US-VA Virginia
      US-VI Islas Vírgenes de EE. UU.
      US-VT Vermont
      US-WA Washington
      US-WI Wisconsin
      US-WV Virginia Occidental
      US-WY Wyoming
      UY Uruguay
      UZ Uzbekistán
      VA Ciudad del Vaticano
      VC San Vicente y las Granadinas
      VE Venezuela
      VG Islas Vírgenes Británicas
      VI Islas Vírgenes de EE. UU.
      VN Vietnam
      VU Vanuatu
      WF Wallis y Futuna
      WS Samoa
      YE Yemen
      YT Mayotte
      ZA Sudáfrica
      ZM Zambia
      ZW Zimbabue
      """#)
}
