extension LanguageFile {
  /// Portuguese as written in Brazil (português).
  static let pt = LanguageFile(
    tag: "pt",
    kept: #"""
      endonym: português
      region.EEA: Espaço Econômico Europeu
      region.EFTA: Associação Europeia de Comércio Livre

      # The first of a month is an ordinal.
      date.first-day: 1º de {month} de {year}

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      # References stand within sentences, so they begin with a small letter.
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: Artigo {0}
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: seção {0}{1}
      label.decimal.deeper: seção {0}{1}
      label.article: artigo {0}{1}
      label.article.deeper: artigo {0}{1}
      label.letter: seção {0}{1}
      label.letter.deeper: seção {0}{1}

      # {0} is the date.
      dateline.established: Data de criação: {0}
      dateline.last-updated: Última atualização: {0}
      dateline.effective: Data de entrada em vigor: {0}
      dateline.revised: Revisão: {0}

      phrase.skip-to-content: Ir para o conteúdo
      phrase.contents: Sumário
      phrase.back-to-top: Voltar ao início
      phrase.section-link: Link para: {0}
      phrase.links: Links
      phrase.image: Imagem: {0}
      phrase.notices: Documentos legais
      phrase.all-notices: Todos os documentos legais
      phrase.notices-of: Documentos legais – {0}
      phrase.supplement: Suplemento
      phrase.formats: Outros formatos
      phrase.web-page: Página web
      phrase.plain-text: Texto sem formatação
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: Imprimir
      phrase.languages: Idiomas
      phrase.regions: Regiões
      phrase.all-regions: Todas as regiões
      phrase.for-readers-in: Aplica-se nas seguintes regiões: {0}
      phrase.for-readers-outside: Aplica-se fora das seguintes regiões: {0}
      phrase.for-audience: Para: {0}
      phrase.instead-of: Em vez de: {0}
      phrase.other-effective-dates: Outras datas de entrada em vigor
      phrase.named: {0}: {1}
      phrase.own-text-for: Texto próprio para leitores em: {0}
      phrase.prevailing-part: Se esta parte e o restante deste documento divergirem, prevalece esta parte.
      phrase.supplements-notice: Este documento complementa: {0}
      phrase.supplementary-notices: Documentos complementares
      phrase.everyone-else: Todos os demais
      phrase.region-within: {0} ({1})
      phrase.region: Região
      phrase.notice: Documento legal
      phrase.notices-by-region: Documentos legais por região
      phrase.added: Acrescentado
      phrase.replaced: Substituído
      phrase.left-out: Omitido
      phrase.other-values: Outros valores
      phrase.own-text: Texto próprio
      phrase.as-for-everyone-else: Como para todos os demais
      phrase.prevailing-language: Se as versões linguísticas divergirem, prevalece esta: {0}
      phrase.stale-section: O texto prevalecente desta seção mudou desde a tradução.
      phrase.read-prevailing: Ler o texto prevalecente
      phrase.untranslated-text: Esta versão não foi traduzida. Ela é exibida no idioma original.
      phrase.untranslated: Não traduzido
      phrase.revision: Versão
      phrase.revisions: Versões
      phrase.current-revision: Versão atual
      phrase.previous-revision: Versão anterior
      phrase.next-revision: Próxima versão
      phrase.permanent-link: Link permanente para esta versão
      phrase.history: Histórico
      phrase.notice-history: Histórico: {0}
      phrase.changes: Alterações
      phrase.what-changed: O que mudou
      phrase.in-one-text: Num só texto
      phrase.side-by-side: Lado a lado
      phrase.summary: Resumo
      phrase.level: Nível
      phrase.level-none: nenhum
      phrase.level-formatting: formatação
      phrase.level-editorial: redação
      phrase.level-clarification: esclarecimento
      phrase.level-substantive: de conteúdo
      phrase.level-material: relevante
      phrase.status: Situação
      phrase.date: Data
      phrase.in-force: Em vigor
      phrase.in-force-since: Em vigor desde: {0}
      phrase.upcoming: Futura
      phrase.superseded: Substituída
      phrase.draft: Rascunho
      phrase.as-of: Na data de: {0}
      phrase.earlier-revision: Esta é uma versão anterior. Ela não está mais em vigor.
      phrase.superseded-by: Substituída por: {0}
      phrase.read-in-force: Ler a versão em vigor
      phrase.upcoming-revision: Esta versão ainda não está em vigor.
      phrase.takes-effect: Entrada em vigor: {0}
      phrase.read-upcoming: Ler a versão futura
      phrase.draft-banner: Este é um rascunho. Ele não está em vigor.
      phrase.reconstructed-from: Reconstruída a partir de: {0}
      phrase.no-revision: Ainda não há nenhuma versão em vigor.
      phrase.issued-by: Publicado por: {0}
      phrase.signed: Assinatura
      phrase.established: Criação
      phrase.adopted: Adoção
      phrase.effective: Entrada em vigor
      phrase.revised: Revisão
      phrase.last-updated: Última atualização
      phrase.section: Seção
      phrase.sections: Seções
      phrase.last-changed-in: Última alteração
      phrase.text: Texto
      phrase.digest: Valor hash
      phrase.signed-by: Assinado por: {0}
      phrase.sealed-on: Data do lacre: {0}
      phrase.correction: Correção
      phrase.corrects: Corrige: {0}
      phrase.deferred-to: Adiada para: {0}
      phrase.withdrawn: Retirada
      phrase.withdrawn-revision: Esta versão foi retirada. Ela não está em vigor.
      phrase.never-in-force: Nunca em vigor
      phrase.replaced-revision: Esta versão foi substituída antes de entrar em vigor. Ela nunca esteve em vigor.
      phrase.words-unchanged: Texto inalterado
      phrase.record-revision: Esta versão não alterou o texto.
      phrase.in-force-only-in: Em vigor somente nas seguintes regiões: {0}
      phrase.not-in-force-in: Não está em vigor nas seguintes regiões: {0}
      phrase.withheld: Suprimida por ordem
      phrase.withheld-statement: O texto desta versão foi suprimido por ordem: {0}
      phrase.reconstructed: Reconstruída
      phrase.source: Fonte: {0}
      phrase.seen-there: Data da consulta: {0}
      phrase.reconstructed-by: Reconstruída por: {0}
      phrase.reconstructed-on: Data da reconstrução: {0}
      phrase.text-lost: Texto perdido
      phrase.original-file: Arquivo original
      phrase.removed-sections: Seções removidas
      phrase.removed-on: Remoção: {0}
      phrase.last-wording: Última redação: {0}
      phrase.message-changes-to: Alterações a: {0}
      phrase.message-what-changes: O que muda
      phrase.message-until-now: Até agora
      phrase.message-from-then: A partir de então
      phrase.message-no-longer: Deixa de valer
      phrase.message-why: Por que isso importa para você
      phrase.message-adverse: Isso pode nos permitir fazer mais com os seus dados ou tirar algo que você tem hoje.
      phrase.message-favourable: Isso é vantajoso para você.
      phrase.message-neutral: Isso pode afetar você.
      phrase.message-when: Quando
      phrase.message-what-you-can-do: O que você pode fazer
      phrase.message-consent: Pediremos antes o seu consentimento. Sem ele, isso não se aplica a você.
      phrase.message-parental-consent: Pediremos antes o consentimento de um dos pais. Sem ele, isso não se aplica.
      phrase.message-object-before: Você pode se opor antes de: {0}
      phrase.message-leave-before: Você pode encerrar o contrato sem custo antes de: {0}
      phrase.message-withdraw-before: Você pode retirar o seu consentimento antes de: {0}
      phrase.message-nothing-to-do: Você não precisa fazer nada.
      phrase.message-questions: Perguntas: {0}
      phrase.message-old-text: O texto até agora
      phrase.message-new-text: O novo texto
      phrase.message-marked-changes: Todas as alterações, marcadas no texto
      phrase.message-read-changes: Ler o que muda
      phrase.address-moved: Este endereço mudou.
      phrase.moved-to: Novo endereço: {0}
      phrase.notice-ended: Este documento deixou de vigorar: {0}
      phrase.replaced-by: Substituído por: {0}
      phrase.last-revision: Última versão
      phrase.former-notices: Documentos legais anteriores
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: ltr
      quote.open: “
      quote.close: ”
      date.day: {day} de {month} de {year}
      date.month: {month} de {year}
      date.year: {year}
      months: janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
      months.standalone: janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
      list.two: {0} e {1}
      list.start: {0}, {1}
      list.middle: {0}, {1}
      list.end: {0} e {1}
      """#,
    regions: #"""
      AD Andorra
      AE Emirados Árabes Unidos
      AF Afeganistão
      AG Antígua e Barbuda
      AI Anguila
      AL Albânia
      AM Armênia
      AO Angola
      AQ Antártida
      AR Argentina
      AS Samoa Americana
      AT Áustria
      AU Austrália
      AU-ACT Território da Capital Australiana
      AU-NSW Nova Gales do Sul
      AU-NT Território do Norte
      AU-QLD Queensland
      AU-SA Austrália Meridional
      AU-TAS Tasmânia
      AU-VIC Vitória
      AU-WA Austrália Ocidental
      AW Aruba
      AX Ilhas Aland
      AZ Azerbaijão
      BA Bósnia e Herzegovina
      BB Barbados
      BD Bangladesh
      BE Bélgica
      BF Burquina Faso
      BG Bulgária
      BH Barein
      BI Burundi
      BJ Benin
      BL São Bartolomeu
      BM Bermudas
      BN Brunei
      BO Bolívia
      BQ Países Baixos Caribenhos
      BR Brasil
      BR-AC Acre
      BR-AL Alagoas
      BR-AM Amazonas
      BR-AP Amapá
      BR-BA Bahia
      BR-CE Ceará
      BR-DF Distrito Federal
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
      BT Butão
      BV Ilha Bouvet
      BW Botsuana
      BY Bielorrússia
      BZ Belize
      CA Canadá
      CA-AB Alberta
      CA-BC Colúmbia Britânica
      CA-MB Manitoba
      CA-NB Nova Brunswick
      CA-NL Terra Nova e Labrador
      CA-NS Nova Escócia
      CA-NT Territórios do Noroeste
      CA-NU Nunavut
      CA-ON Ontário
      CA-PE Ilha do Príncipe Eduardo
      CA-QC Quebec
      CA-SK Saskatchewan
      CA-YT Yukon
      CC Ilhas Cocos (Keeling)
      CD Congo - Kinshasa
      CF República Centro-Africana
      CG República do Congo
      CH Suíça
      CH-AG Argóvia
      CH-AI Appenzell Interior
      CH-AR Appenzell Exterior
      CH-BE Berna
      CH-BL Basileia-Campo
      CH-BS Basileia-Cidade
      CH-FR Friburgo
      CH-GE Genebra
      CH-GL Glarus
      CH-GR Grisões
      CH-JU Jura
      CH-LU Lucerna
      CH-NE Neuchâtel
      CH-NW Nidwald
      CH-OW Obwald
      CH-SG São Galo
      CH-SH Schaffhausen
      CH-SO Soleura
      CH-SZ Schwyz
      CH-TG Turgóvia
      CH-TI Ticino
      CH-UR Uri
      CH-VD Vaud
      CH-VS Valais
      CH-ZG Zug
      CH-ZH Zurique
      CI Costa do Marfim
      CK Ilhas Cook
      CL Chile
      CM Camarões
      CN China
      CN-AH Anhui
      CN-BJ Pequim
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
      CN-NM Mongólia Interior
      CN-NX Ningxia
      CN-QH Qinghai
      CN-SC Sichuan
      CN-SD Shandong
      CN-SH Xangai
      CN-SN Shaanxi
      CN-SX Shanxi
      CN-TJ Tianjin
      CN-TW Província de Taiwan
      CN-XJ Xinjiang
      CN-XZ Região Autônoma do Tibete
      CN-YN Yunnan
      CN-ZJ Zhejiang
      CO Colômbia
      CR Costa Rica
      CU Cuba
      CV Cabo Verde
      CW Curaçao
      CX Ilha Christmas
      CY Chipre
      CZ Tchéquia
      DE Alemanha
      DE-BB Brandemburgo
      DE-BE Berlim
      DE-BW Baden-Württemberg
      DE-BY Baviera
      DE-HB Bremen
      DE-HE Hesse
      DE-HH Hamburgo
      DE-MV Mecklemburgo-Pomerânia Ocidental
      DE-NI Baixa Saxônia
      DE-NW Renânia do Norte-Vestfália
      DE-RP Renânia-Palatinado
      DE-SH Schleswig-Holstein
      DE-SL Sarre
      DE-SN Saxónia
      DE-ST Saxônia-Anhalt
      DE-TH Turíngia
      DJ Djibuti
      DK Dinamarca
      DM Dominica
      DO República Dominicana
      DZ Argélia
      EC Equador
      EE Estônia
      EG Egito
      EH Saara Ocidental
      ER Eritreia
      ES Espanha
      ES-A Alicante
      ES-AB Albacete
      ES-AL Almeria
      ES-AN Andaluzia
      ES-AR Aragão
      ES-AS Astúrias
      ES-AV Ávila
      ES-B Barcelona
      ES-BA Badajoz
      ES-BI Biscaia
      ES-BU Burgos
      ES-C Corunha
      ES-CA Cádis
      ES-CB Cantábria
      ES-CC Cáceres
      ES-CE Ceuta
      ES-CL Castela e Leão
      ES-CM Castela-Mancha
      ES-CO Córdova
      ES-CR Cidade Real
      ES-CS Castellón
      ES-CT Catalunha
      ES-CU Cuenca
      ES-EX Estremadura
      ES-GA Galiza
      ES-GC Las Palmas
      ES-GI Girona
      ES-GR Granada
      ES-GU Guadalajara
      ES-H Província de Huelva
      ES-HU Huesca
      ES-IB Baleares
      ES-J Jaén
      ES-L Província de Lérida
      ES-LE Leão
      ES-LO La Rioja
      ES-LU Lugo
      ES-MA Málaga
      ES-MC Região de Múrcia
      ES-MD Comunidade de Madrid
      ES-ML Melilla
      ES-NA Navarra
      ES-NC Navarra
      ES-OR Ourense
      ES-P Palência
      ES-PM Baleares
      ES-PO Pontevedra
      ES-PV Comunidade autónoma do País Basco
      ES-RI La Rioja
      ES-S Cantábria
      ES-SA Salamanca
      ES-SE Província de Sevilha
      ES-SG Segóvia
      ES-SO Sória
      ES-SS Guipúscoa
      ES-T Tarragona
      ES-TE Teruel
      ES-TF Santa Cruz de Tenerife
      ES-TO Toledo
      ES-V Valência
      ES-VA Valhadolide
      ES-VC Comunidade Valenciana
      ES-VI Álava
      ES-Z Saragoça
      ES-ZA Zamora
      ET Etiópia
      EU União Europeia
      FI Finlândia
      FJ Fiji
      FK Ilhas Malvinas
      FM Micronésia
      FO Ilhas Faroé
      FR França
      GA Gabão
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
      GB-BDG Barking e Dagenham
      GB-BEN Brent
      GB-BEX Bexley
      GB-BGE Bridgend County Borough
      GB-BGW Blaenau Gwent
      GB-BIR Birmingham
      GB-BKM Buckinghamshire
      GB-BNE Barnet
      GB-BNH Brighton e Hove
      GB-BOL Bolton
      GB-BPL Blackpool
      GB-BRC Bracknell Forest
      GB-BRY Bromley
      GB-BST Bristol
      GB-CAM Cambridgeshire
      GB-CAY Caerphilly
      GB-CBF Central Bedfordshire
      GB-CCG Causeway Coast and Glens
      GB-CGN Cardiganshire
      GB-CHE Cheshire East
      GB-CHW Cheshire West and Chester
      GB-CLK Clackmannanshire
      GB-CMA Cúmbria
      GB-CMD Camden
      GB-CMN Carmarthenshire
      GB-CON Cornualha
      GB-COV Coventry
      GB-CRF Cardiff
      GB-CRY Croydon
      GB-DAL Darlington
      GB-DBY Derbyshire
      GB-DEN Denbighshire
      GB-DER Derby
      GB-DEV Devon
      GB-DGY Dumfries and Galloway
      GB-DND Dundee
      GB-DOR Dorset
      GB-DUR Durham
      GB-EAL Ealing
      GB-EAY East Ayrshire
      GB-EDH Edimburgo
      GB-EDU East Dunbartonshire
      GB-ELN East Lothian
      GB-ELS Hébridas Exteriores
      GB-ENF Enfield
      GB-ENG Inglaterra
      GB-ERW East Renfrewshire
      GB-ERY East Riding of Yorkshire
      GB-ESS Essex
      GB-ESX East Sussex
      GB-FAL Falkirk
      GB-FIF Fife
      GB-FLN Flintshire
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
      GB-HMF Hammersmith e Fulham
      GB-HPL Hartlepool
      GB-HRT Hertfordshire
      GB-HRW Harrow
      GB-HRY Haringey
      GB-IOS Ilhas Scilly
      GB-IOW Ilha de Wight
      GB-ISL Islington
      GB-IVC Inverclyde
      GB-KEC Kensington e Chelsea
      GB-KEN Kent
      GB-KHL Kingston upon Hull
      GB-KTT Kingston upon Thames
      GB-KWL Knowsley
      GB-LAN Lancashire
      GB-LBH Lambeth
      GB-LCE Leicester
      GB-LEC Leicestershire
      GB-LEW Lewisham
      GB-LIN Lincolnshire
      GB-LIV Liverpool
      GB-LND Cidade de Londres
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
      GB-MTY Merthyr Tydfil County Borough
      GB-MUL Mid-Ulster
      GB-NAY North Ayrshire
      GB-NBL Northumberland
      GB-NEL North East Lincolnshire
      GB-NET Newcastle upon Tyne
      GB-NFK Norfolk
      GB-NGM Nottingham
      GB-NIR Irlanda do Norte
      GB-NLK North Lanarkshire
      GB-NLN North Lincolnshire
      GB-NMD Newry
      GB-NSM North Somerset
      GB-NTH Northamptonshire
      GB-NTL Neath Port Talbot
      GB-NTT Nottinghamshire
      GB-NTY North Tyneside
      GB-NWM Newham
      GB-NYK North Yorkshire
      GB-ORK Órcades
      GB-OXF Oxfordshire
      GB-PEM Pembrokeshire
      GB-PKN Perth and Kinross
      GB-PLY Plymouth
      GB-POR Portsmouth
      GB-POW Powys
      GB-PTE Peterborough
      GB-RCC Redcar and Cleveland
      GB-RDB Redbridge
      GB-RDG Reading
      GB-RFW Renfrewshire
      GB-RIC Richmond upon Thames
      GB-RUT Rutland
      GB-SAY South Ayrshire
      GB-SCB Scottish Borders
      GB-SCT Escócia
      GB-SFK Suffolk
      GB-SFT Borough Metropolitano de Sefton
      GB-SGC South Gloucestershire
      GB-SHF Sheffield
      GB-SHR Shropshire
      GB-SLG Slough
      GB-SLK South Lanarkshire
      GB-SOM Somerset
      GB-SOS Southend-on-Sea
      GB-SRY Surrey
      GB-STE Stoke-on-Trent
      GB-STG Stirling
      GB-STH Southampton
      GB-STN Sutton
      GB-STS Staffordshire
      GB-STT Stockton-on-Tees
      GB-SWA Swansea
      GB-SWD Swindon
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
      GB-WIL Wiltshire
      GB-WKF Cidade de Wakefield
      GB-WLL Walsall
      GB-WLN West Lothian
      GB-WLS País de Gales
      GB-WLV Wolverhampton
      GB-WND Wandsworth
      GB-WNM Windsor and Maidenhead
      GB-WOK Wokingham
      GB-WOR Worcestershire
      GB-WRT Warrington
      GB-WRX Wrexham County Borough
      GB-WSM Cidade de Westminster
      GB-WSX West Sussex
      GB-YOR Iorque
      GB-ZET Shetland
      GD Granada
      GE Geórgia
      GF Guiana Francesa
      GG Guernsey
      GH Gana
      GI Gibraltar
      GL Groenlândia
      GM Gâmbia
      GN Guiné
      GP Guadalupe
      GQ Guiné Equatorial
      GR Grécia
      GS Ilhas Geórgia do Sul e Sandwich do Sul
      GT Guatemala
      GU Guam
      GW Guiné-Bissau
      GY Guiana
      HK Hong Kong, RAE da China
      HM Ilhas Heard e McDonald
      HN Honduras
      HR Croácia
      HT Haiti
      HU Hungria
      ID Indonésia
      IE Irlanda
      IL Israel
      IM Ilha de Man
      IN Índia
      IN-AN Andamão e Nicobar
      IN-AP Andhra Pradesh
      IN-AR Arunachal Pradesh
      IN-AS Assam
      IN-BR Bihar
      IN-CH Chandigarh
      IN-CT Chhattisgarh
      IN-DL Deli
      IN-GA Goa
      IN-GJ Gujarate
      IN-HP Himachal Pradesh
      IN-HR Haryana
      IN-JH Jharkhand
      IN-JK Jammu e Caxemira
      IN-KA Karnataka
      IN-KL Kerala
      IN-LD Laquedivas
      IN-MH Maharashtra
      IN-ML Meghalaya
      IN-MN Manipur
      IN-MP Madhya Pradesh
      IN-MZ Mizoram
      IN-NL Nagaland
      IN-OR Odisha
      IN-PB Punjab
      IN-PY Puducherry
      IN-RJ Rajastão
      IN-SK Siquim
      IN-TG Telangana
      IN-TN Tamil Nadu
      IN-TR Tripura
      IN-UP Uttar Pradesh
      IN-UT Uttarakhand
      IN-WB Bengala Ocidental
      IO Território Britânico do Oceano Índico
      IQ Iraque
      IR Irã
      IS Islândia
      IT Itália
      JE Jersey
      JM Jamaica
      JO Jordânia
      JP Japão
      JP-01 Hokkaido
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
      JP-13 Tóquio
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
      JP-26 Quioto
      JP-27 Osaka
      JP-28 Hyōgo
      JP-29 Nara
      JP-30 Wakayama
      JP-31 Tottori
      JP-32 Shimane
      JP-33 Okayama
      JP-34 Província de Hiroshima
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
      KE Quênia
      KG Quirguistão
      KH Camboja
      KI Quiribati
      KM Comores
      KN São Cristóvão e Névis
      KP Coreia do Norte
      KR Coreia do Sul
      KR-11 Seul
      KR-26 Busan
      KR-27 Daegu
      KR-28 Incheon
      KR-29 Gwangju
      KR-30 Daejeon
      KR-31 Ulsan
      KR-41 Gyeonggi
      KR-42 Gangwon
      KR-43 Chungcheong do Norte
      KR-44 Chungcheong do Sul
      KR-45 Jeolla do Norte
      KR-46 Jeolla do Sul
      KR-47 Gyeongsang do Norte
      KR-48 Gyeongsang do Sul
      KR-49 Jeju
      KR-50 Cidade de Sejong
      KW Kuwait
      KY Ilhas Cayman
      KZ Cazaquistão
      LA Laos
      LB Líbano
      LC Santa Lúcia
      LI Liechtenstein
      LK Sri Lanka
      LR Libéria
      LS Lesoto
      LT Lituânia
      LU Luxemburgo
      LV Letônia
      LY Líbia
      MA Marrocos
      MC Mônaco
      MD Moldávia
      ME Montenegro
      MF São Martinho
      MG Madagascar
      MH Ilhas Marshall
      MK Macedônia do Norte
      ML Mali
      MM Mianmar (Birmânia)
      MN Mongólia
      MO Macau, RAE da China
      MP Ilhas Marianas do Norte
      MQ Martinica
      MR Mauritânia
      MS Montserrat
      MT Malta
      MU Maurício
      MV Maldivas
      MW Malaui
      MX México
      MX-AGU Aguascalientes
      MX-BCN Baja California
      MX-BCS Baja California Sur
      MX-CAM Campeche
      MX-CHH Chihuahua
      MX-CHP Chiapas
      MX-CMX Cidade do México
      MX-COA Coahuila de Zaragoza
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
      MX-YUC Iucatã
      MX-ZAC Zacatecas
      MY Malásia
      MZ Moçambique
      NA Namíbia
      NC Nova Caledônia
      NE Níger
      NF Ilha Norfolk
      NG Nigéria
      NI Nicarágua
      NL Países Baixos
      NO Noruega
      NP Nepal
      NR Nauru
      NU Niue
      NZ Nova Zelândia
      OM Omã
      PA Panamá
      PE Peru
      PF Polinésia Francesa
      PG Papua-Nova Guiné
      PH Filipinas
      PK Paquistão
      PL Polônia
      PM São Pedro e Miquelão
      PN Ilhas Pitcairn
      PR Porto Rico
      PS Territórios palestinos
      PT Portugal
      PW Palau
      PY Paraguai
      QA Catar
      RE Reunião
      RO Romênia
      RS Sérvia
      RU Rússia
      RW Ruanda
      SA Arábia Saudita
      SB Ilhas Salomão
      SC Seicheles
      SD Sudão
      SE Suécia
      SG Singapura
      SH Santa Helena
      SI Eslovênia
      SJ Svalbard e Jan Mayen
      SK Eslováquia
      SL Serra Leoa
      SM San Marino
      SN Senegal
      SO Somália
      SR Suriname
      SS Sudão do Sul
      ST São Tomé e Príncipe
      SV El Salvador
      SX Sint Maarten
      SY Síria
      SZ Essuatíni
      TC Ilhas Turcas e Caicos
      TD Chade
      TF Territórios Franceses do Sul
      TG Togo
      TH Tailândia
      TJ Tadjiquistão
      TK Tokelau
      TL Timor-Leste
      TM Turcomenistão
      TN Tunísia
      TO Tonga
      TR Turquia
      TT Trinidad e Tobago
      TV Tuvalu
      TW Taiwan
      TZ Tanzânia
      UA Ucrânia
      UG Uganda
      UM Ilhas Menores Distantes dos EUA
      US Estados Unidos
      US-AK Alasca
      US-AL Alabama
      US-AR Arkansas
      US-AS Samoa Americana
      US-AZ Arizona
      US-CA Califórnia
      US-CO Colorado
      US-CT Connecticut
      US-DC Washington
      US-DE Delaware
      US-FL Flórida
      US-GA Geórgia
      US-GU Guam
      US-HI Havaí
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
      US-MI Michigan
      US-MN Minnesota
      US-MO Missouri
      US-MP Ilhas Marianas do Norte
      US-MS Mississippi
      US-MT Montana
      US-NC Carolina do Norte
      US-ND Dakota do Norte
      US-NE Nebraska
      US-NH Nova Hampshire
      US-NJ Nova Jérsia
      US-NM Novo México
      US-NV Nevada
      US-NY Nova Iorque
      US-OH Ohio
      US-OK Oklahoma
      US-OR Oregon
      US-PA Pensilvânia
      US-PR Porto Rico
      US-RI Rhode Island
      US-SC Carolina do Sul
      US-SD Dakota do Sul
      US-TN Tennessee
      US-TX Texas
      US-UM Ilhas Menores Distantes dos EUA
      US-UT Utah
      US-VA Virgínia
      US-VI Ilhas Virgens Americanas
      US-VT Vermont
      US-WA Washington
      US-WI Wisconsin
      US-WV Virgínia Ocidental
      US-WY Wyoming
      UY Uruguai
      UZ Uzbequistão
      VA Cidade do Vaticano
      VC São Vicente e Granadinas
      VE Venezuela
      VG Ilhas Virgens Britânicas
      VI Ilhas Virgens Americanas
      VN Vietnã
      VU Vanuatu
      WF Wallis e Futuna
      WS Samoa
      YE Iêmen
      YT Mayotte
      ZA África do Sul
      ZM Zâmbia
      ZW Zimbábue
      """#)
}
