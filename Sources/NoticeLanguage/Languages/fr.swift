extension LanguageFile {
  /// French (français).
  static let fr = LanguageFile(
    tag: "fr",
    kept: #"""
      endonym: français
      region.EEA: Espace économique européen
      region.EFTA: Association européenne de libre-échange

      # The first of a month is an ordinal; quotation marks keep a space inside that does not break.
      date.first-day: 1er {month} {year}
      quote.open: «\u{A0}
      quote.close: \u{A0}»

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      # References stand within sentences, so they begin with a small letter.
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: Article {0}
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: section {0}{1}
      label.decimal.deeper: section {0}{1}
      label.article: article {0}{1}
      label.article.deeper: article {0}{1}
      label.letter: section {0}{1}
      label.letter.deeper: section {0}{1}

      # {0} is the date.
      dateline.established: Date d’établissement\u{A0}: {0}
      dateline.last-updated: Dernière mise à jour\u{A0}: {0}
      dateline.effective: Date d’effet\u{A0}: {0}
      dateline.revised: Révision\u{A0}: {0}

      phrase.skip-to-content: Aller au contenu
      phrase.contents: Sommaire
      phrase.back-to-top: Haut de page
      phrase.section-link: Lien vers\u{A0}: {0}
      phrase.links: Liens
      phrase.image: Image\u{A0}: {0}
      phrase.notices: Documents juridiques
      phrase.all-notices: Tous les documents juridiques
      phrase.notices-of: Documents juridiques – {0}
      phrase.supplement: Supplément
      phrase.formats: Autres formats
      phrase.web-page: Page web
      phrase.plain-text: Texte brut
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: Imprimer
      phrase.languages: Langues
      phrase.regions: Régions
      phrase.all-regions: Toutes les régions
      phrase.for-readers-in: S’applique dans les régions suivantes\u{A0}: {0}
      phrase.for-readers-outside: S’applique hors des régions suivantes\u{A0}: {0}
      phrase.for-audience: Pour\u{A0}: {0}
      phrase.instead-of: À la place de\u{A0}: {0}
      phrase.other-effective-dates: Autres dates d’effet
      phrase.named: {0}\u{A0}: {1}
      phrase.own-text-for: Texte distinct pour les lecteurs de\u{A0}: {0}
      phrase.prevailing-part: En cas de divergence entre cette partie et le reste du présent document, cette partie prévaut.
      phrase.supplements-notice: Le présent document complète\u{A0}: {0}
      phrase.supplementary-notices: Documents complémentaires
      phrase.everyone-else: Tous les autres
      phrase.region-within: {0} ({1})
      phrase.region: Région
      phrase.notice: Document juridique
      phrase.notices-by-region: Documents juridiques par région
      phrase.added: Ajouts
      phrase.replaced: Remplacements
      phrase.left-out: Omissions
      phrase.other-values: Autres valeurs
      phrase.own-text: Texte distinct
      phrase.as-for-everyone-else: Comme pour tous les autres
      phrase.prevailing-language: En cas de divergence entre les versions linguistiques, celle-ci prévaut\u{A0}: {0}
      phrase.stale-section: Le texte faisant foi de cette section a changé depuis sa traduction.
      phrase.read-prevailing: Lire le texte faisant foi
      phrase.untranslated-text: Cette version n’est pas traduite. Elle est présentée dans sa langue d’origine.
      phrase.untranslated: Non traduit
      phrase.revision: Version
      phrase.revisions: Versions
      phrase.current-revision: Version actuelle
      phrase.previous-revision: Version précédente
      phrase.next-revision: Version suivante
      phrase.permanent-link: Lien permanent vers cette version
      phrase.history: Historique
      phrase.notice-history: Historique\u{A0}: {0}
      phrase.changes: Modifications
      phrase.what-changed: Ce qui a changé
      phrase.in-one-text: En un seul texte
      phrase.side-by-side: Côte à côte
      phrase.summary: Résumé
      phrase.level: Niveau
      phrase.level-none: aucun
      phrase.level-formatting: mise en forme
      phrase.level-editorial: rédactionnel
      phrase.level-clarification: précision
      phrase.level-substantive: de fond
      phrase.level-material: substantiel
      phrase.status: Statut
      phrase.date: Date
      phrase.in-force: En vigueur
      phrase.in-force-since: En vigueur depuis\u{A0}: {0}
      phrase.upcoming: À venir
      phrase.superseded: Remplacée
      phrase.draft: Projet
      phrase.as-of: À la date suivante\u{A0}: {0}
      phrase.earlier-revision: Cette version est antérieure. Elle n’est plus en vigueur.
      phrase.superseded-by: Remplacée par\u{A0}: {0}
      phrase.read-in-force: Lire la version en vigueur
      phrase.upcoming-revision: Cette version n’est pas encore en vigueur.
      phrase.takes-effect: Date d’effet\u{A0}: {0}
      phrase.read-upcoming: Lire la version à venir
      phrase.draft-banner: Ceci est un projet. Il n’est pas en vigueur.
      phrase.reconstructed-from: Reconstituée à partir de\u{A0}: {0}
      phrase.no-revision: Aucune version n’est encore en vigueur.
      phrase.issued-by: Publié par\u{A0}: {0}
      phrase.signed: Signature
      phrase.established: Établissement
      phrase.adopted: Adoption
      phrase.effective: Date d’effet
      phrase.revised: Révision
      phrase.last-updated: Dernière mise à jour
      phrase.section: Section
      phrase.sections: Sections
      phrase.last-changed-in: Dernière modification
      phrase.text: Texte
      phrase.digest: Empreinte numérique
      phrase.signed-by: Signé par\u{A0}: {0}
      phrase.sealed-on: Scellement\u{A0}: {0}
      phrase.correction: Rectification
      phrase.corrects: Rectifie\u{A0}: {0}
      phrase.deferred-to: Reportée à\u{A0}: {0}
      phrase.withdrawn: Retirée
      phrase.withdrawn-revision: Cette version a été retirée. Elle n’est pas en vigueur.
      phrase.never-in-force: Jamais en vigueur
      phrase.replaced-revision: Cette version a été remplacée avant de prendre effet. Elle n’a jamais été en vigueur.
      phrase.words-unchanged: Texte inchangé
      phrase.record-revision: Cette version n’a pas modifié le texte.
      phrase.in-force-only-in: En vigueur uniquement dans les régions suivantes\u{A0}: {0}
      phrase.not-in-force-in: N’est pas en vigueur dans les régions suivantes\u{A0}: {0}
      phrase.withheld: Occultée
      phrase.withheld-statement: Le texte de cette version a été occulté sur décision\u{A0}: {0}
      phrase.reconstructed: Reconstituée
      phrase.source: Source\u{A0}: {0}
      phrase.seen-there: Date de consultation\u{A0}: {0}
      phrase.reconstructed-by: Reconstituée par\u{A0}: {0}
      phrase.reconstructed-on: Date de reconstitution\u{A0}: {0}
      phrase.text-lost: Texte perdu
      phrase.original-file: Fichier d’origine
      phrase.removed-sections: Sections supprimées
      phrase.removed-on: Suppression\u{A0}: {0}
      phrase.last-wording: Dernière rédaction\u{A0}: {0}
      phrase.message-changes-to: Modifications\u{A0}: {0}
      phrase.message-what-changes: Ce qui change
      phrase.message-until-now: Jusqu’à présent
      phrase.message-from-then: Désormais
      phrase.message-no-longer: Supprimé
      phrase.message-why: Pourquoi cela vous concerne
      phrase.message-adverse: Cela peut nous permettre d’en faire davantage avec vos données, ou vous retirer quelque chose dont vous disposez aujourd’hui.
      phrase.message-favourable: C’est à votre avantage.
      phrase.message-neutral: Cela peut vous concerner.
      phrase.message-when: Quand
      phrase.message-what-you-can-do: Ce que vous pouvez faire
      phrase.message-consent: Nous demanderons d’abord votre consentement. Sans lui, cela ne s’applique pas à vous.
      phrase.message-parental-consent: Nous demanderons d’abord le consentement d’un parent. Sans lui, cela ne s’applique pas.
      phrase.message-object-before: Vous pouvez vous opposer avant le\u{A0}: {0}
      phrase.message-leave-before: Vous pouvez mettre fin au contrat sans frais avant le\u{A0}: {0}
      phrase.message-withdraw-before: Vous pouvez retirer votre consentement avant le\u{A0}: {0}
      phrase.message-nothing-to-do: Vous n’avez rien à faire.
      phrase.message-questions: Questions\u{A0}: {0}
      phrase.message-old-text: Le texte jusqu’à présent
      phrase.message-new-text: Le nouveau texte
      phrase.message-marked-changes: Toutes les modifications, signalées dans le texte
      phrase.message-read-changes: Lire ce qui change
      phrase.address-moved: Cette adresse a changé.
      phrase.moved-to: Nouvelle adresse\u{A0}: {0}
      phrase.notice-ended: Ce document n’est plus en vigueur depuis\u{A0}: {0}
      phrase.replaced-by: Remplacé par\u{A0}: {0}
      phrase.last-revision: Dernière version
      phrase.former-notices: Anciens documents juridiques
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: ltr
      quote.open: «
      quote.close: »
      date.day: {day} {month} {year}
      date.month: {month} {year}
      date.year: {year}
      months: janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
      months.standalone: janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
      list.two: {0} et {1}
      list.start: {0}, {1}
      list.middle: {0}, {1}
      list.end: {0} et {1}
      """#,
    regions: #"""
      AD Andorre
      AE Émirats arabes unis
      AF Afghanistan
      AG Antigua-et-Barbuda
      AI Anguilla
      AL Albanie
      AM Arménie
      AO Angola
      AQ Antarctique
      AR Argentine
      AS Samoa américaines
      AT Autriche
      AU Australie
      AU-ACT Territoire de la capitale australienne
      AU-NSW Nouvelle-Galles du Sud
      AU-NT Territoire du Nord
      AU-QLD Queensland
      AU-SA Australie-Méridionale
      AU-TAS Tasmanie
      AU-VIC Victoria
      AU-WA Australie-Occidentale
      AW Aruba
      AX Îles Åland
      AZ Azerbaïdjan
      BA Bosnie-Herzégovine
      BB Barbade
      BD Bangladesh
      BE Belgique
      BF Burkina Faso
      BG Bulgarie
      BH Bahreïn
      BI Burundi
      BJ Bénin
      BL Saint-Barthélemy
      BM Bermudes
      BN Brunei
      BO Bolivie
      BQ Pays-Bas caribéens
      BR Brésil
      BR-AC Acre
      BR-AL Alagoas
      BR-AM Amazonas
      BR-AP Amapá
      BR-BA Bahia
      BR-CE Ceará
      BR-DF District Fédéral
      BR-ES Espírito Santo
      BR-GO Goiás
      BR-MA Maranhão
      BR-MG Minas Gerais
      BR-MS Mato Grosso do Sul
      BR-MT Mato Grosso
      BR-PA Pará
      BR-PB Paraíba
      BR-PE Pernambouc
      BR-PI Piauí
      BR-PR Paraná
      BR-RJ État de Rio de Janeiro
      BR-RN Rio Grande do Norte
      BR-RO Rondônia
      BR-RR Roraima
      BR-RS Rio Grande do Sul
      BR-SC Santa Catarina
      BR-SE Sergipe
      BR-SP État de São Paulo
      BR-TO Tocantins
      BS Bahamas
      BT Bhoutan
      BV Île Bouvet
      BW Botswana
      BY Biélorussie
      BZ Belize
      CA Canada
      CA-AB Alberta
      CA-BC Colombie-Britannique
      CA-MB Manitoba
      CA-NB Nouveau-Brunswick
      CA-NL Terre-Neuve-et-Labrador
      CA-NS Nouvelle-Écosse
      CA-NT Territoires du Nord-Ouest
      CA-NU Nunavut
      CA-ON Ontario
      CA-PE Île-du-Prince-Édouard
      CA-QC Québec
      CA-SK Saskatchewan
      CA-YT Yukon
      CC Îles Cocos
      CD Congo-Kinshasa
      CF République centrafricaine
      CG Congo-Brazzaville
      CH Suisse
      CH-AG canton d’Argovie
      CH-AI canton d’Appenzell Rhodes-Intérieures
      CH-AR canton d’Appenzell Rhodes-Extérieures
      CH-BE canton de Berne
      CH-BL canton de Bâle-Campagne
      CH-BS canton de Bâle-Ville
      CH-FR canton de Fribourg
      CH-GE canton de Genève
      CH-GL canton de Glaris
      CH-GR canton des Grisons
      CH-JU canton du Jura
      CH-LU canton de Lucerne
      CH-NE canton de Neuchâtel
      CH-NW canton de Nidwald
      CH-OW canton d’Obwald
      CH-SG canton de Saint-Gall
      CH-SH canton de Schaffhouse
      CH-SO canton de Soleure
      CH-SZ canton de Schwytz
      CH-TG canton de Thurgovie
      CH-TI canton du Tessin
      CH-UR canton d’Uri
      CH-VD canton de Vaud
      CH-VS canton du Valais
      CH-ZG canton de Zoug
      CH-ZH canton de Zurich
      CI Côte d’Ivoire
      CK Îles Cook
      CL Chili
      CM Cameroun
      CN Chine
      CN-AH Anhui
      CN-BJ Pékin
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
      CN-NM Mongolie-Intérieure
      CN-NX Níngxià
      CN-QH Qinghai
      CN-SC Sichuan
      CN-SD Shandong
      CN-SH Shanghai
      CN-SN Shaanxi
      CN-SX Shanxi
      CN-TJ Tianjin
      CN-TW province de Taiwan
      CN-XJ Xinjiang
      CN-XZ Région autonome du Tibet
      CN-YN Yunnan
      CN-ZJ Zhejiang
      CO Colombie
      CR Costa Rica
      CU Cuba
      CV Cap-Vert
      CW Curaçao
      CX Île Christmas
      CY Chypre
      CZ Tchéquie
      DE Allemagne
      DE-BB Brandebourg
      DE-BE Berlin
      DE-BW Bade-Wurtemberg
      DE-BY Bavière
      DE-HB Brême
      DE-HE Hesse
      DE-HH Hambourg
      DE-MV Mecklembourg-Poméranie-Occidentale
      DE-NI Basse-Saxe
      DE-NW Rhénanie-du-Nord-Westphalie
      DE-RP Rhénanie-Palatinat
      DE-SH Schleswig-Holstein
      DE-SL Sarre
      DE-SN Saxe
      DE-ST Saxe-Anhalt
      DE-TH Thuringe
      DJ Djibouti
      DK Danemark
      DM Dominique
      DO République dominicaine
      DZ Algérie
      EC Équateur
      EE Estonie
      EG Égypte
      EH Sahara occidental
      ER Érythrée
      ES Espagne
      ES-A province d’Alicante
      ES-AB province d’Albacete
      ES-AL province d’Almería
      ES-AN Andalousie
      ES-AR Aragon
      ES-AS Asturies
      ES-AV province d’Ávila
      ES-B province de Barcelone
      ES-BA province de Badajoz
      ES-BI Biscaye
      ES-BU province de Burgos
      ES-C province de La Corogne
      ES-CA province de Cadix
      ES-CB Cantabrie
      ES-CC province de Cáceres
      ES-CE Ceuta
      ES-CL Castille-et-León
      ES-CM Castille-La Manche
      ES-CN Canaries
      ES-CO province de Cordoue
      ES-CR province de Ciudad Real
      ES-CS province de Castellón
      ES-CT Catalogne
      ES-CU province de Cuenca
      ES-EX Estrémadure
      ES-GA Galice
      ES-GC province de Las Palmas
      ES-GI province de Gérone
      ES-GR province de Grenade
      ES-GU province de Guadalajara
      ES-H province de Huelva
      ES-HU province de Huesca
      ES-IB Îles Baléares
      ES-J province de Jaén
      ES-L province de Lérida
      ES-LE province de León
      ES-LO La Rioja
      ES-LU province de Lugo
      ES-M province de Madrid
      ES-MA province de Málaga
      ES-MC région de Murcie
      ES-MD communauté de Madrid
      ES-ML Melilla
      ES-MU province de Murcie
      ES-NA communauté forale de Navarre
      ES-NC communauté forale de Navarre
      ES-O Asturias
      ES-OR province d’Ourense
      ES-P province de Palencia
      ES-PM Îles Baléares
      ES-PO province de Pontevedra
      ES-PV Pays basque
      ES-RI La Rioja
      ES-S Cantabrie
      ES-SA province de Salamanque
      ES-SE province de Séville
      ES-SG province de Ségovie
      ES-SO province de Soria
      ES-SS Guipuscoa
      ES-T province de Tarragone
      ES-TE province de Teruel
      ES-TF province de Santa Cruz de Ténérife
      ES-TO province de Tolède
      ES-V province de Valence
      ES-VA province de Valladolid
      ES-VC communauté valencienne
      ES-VI province d’Alava
      ES-Z province de Saragosse
      ES-ZA province de Zamora
      ET Éthiopie
      EU Union européenne
      FI Finlande
      FJ Fidji
      FK Îles Malouines
      FM Micronésie
      FO Îles Féroé
      FR France
      GA Gabon
      GB Royaume-Uni
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
      GB-BDF Bedford
      GB-BDG district londonien de Barking et Dagenham
      GB-BEN district londonien de Brent
      GB-BEX district londonien de Bexley
      GB-BFS district de Belfast
      GB-BGE Bridgend
      GB-BGW Blaenau Gwent
      GB-BIR Birmingham
      GB-BKM Buckinghamshire
      GB-BNE district londonien de Barnet
      GB-BNH Brighton et Hove
      GB-BNS district métropolitain de Barnsley
      GB-BOL district métropolitain de Bolton
      GB-BPL Blackpool
      GB-BRC Bracknell Forest
      GB-BRD cité de Bradford
      GB-BRY Bromley
      GB-BST Bristol
      GB-BUR district métropolitain de Bury
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
      GB-CMD borough londonien de Camden
      GB-CMN Carmarthenshire
      GB-CON Cornouailles
      GB-COV Coventry
      GB-CRF Cardiff
      GB-CRY district londonien de Croydon
      GB-CWY Conwy
      GB-DAL Darlington
      GB-DBY Derbyshire
      GB-DEN Denbighshire
      GB-DER Derby
      GB-DEV Devon
      GB-DGY Dumfries and Galloway
      GB-DNC district métropolitain de Doncaster
      GB-DND Dundee
      GB-DOR Dorset
      GB-DRS Derry and Strabane
      GB-DUD district métropolitain de Dudley
      GB-DUR Durham
      GB-EAL district londonien d’Ealing
      GB-EAY East Ayrshire
      GB-EDH Édimbourg
      GB-EDU East Dunbartonshire
      GB-ELN East Lothian
      GB-ELS Hébrides extérieures
      GB-ENF district londonien d’Enfield
      GB-ENG Angleterre
      GB-ERW East Renfrewshire
      GB-ERY Yorkshire de l’Est
      GB-ESS Essex
      GB-ESX Sussex de l’Est
      GB-FAL Falkirk
      GB-FIF Fife
      GB-FLN Flintshire
      GB-FMO Fermanagh and Omagh
      GB-GAT district métropolitain de Gateshead
      GB-GLG Glasgow
      GB-GLS Gloucestershire
      GB-GRE district royal de Greenwich
      GB-GWN Gwynedd
      GB-HAL Halton
      GB-HAM Hampshire
      GB-HAV district londonien d’Havering
      GB-HCK district londonien de Hackney
      GB-HEF Herefordshire
      GB-HIL district londonien de Hillingdon
      GB-HLD Highland
      GB-HMF borough londonien de Hammersmith et Fulham
      GB-HNS borough londonien de Hounslow
      GB-HPL Hartlepool
      GB-HRT Hertfordshire
      GB-HRW district londonien de Harrow
      GB-HRY district londonien de Haringey
      GB-IOS Sorlingues
      GB-IOW île de Wight
      GB-ISL district londonien d’Islington
      GB-IVC Inverclyde
      GB-KEC borough royal de Kensington et Chelsea
      GB-KEN Kent
      GB-KHL Kingston-upon-Hull
      GB-KIR Kirklees
      GB-KTT district royal de Kingston-upon-Thames
      GB-KWL district métropolitain de Knowsley
      GB-LAN Lancashire
      GB-LBC Lisburn and Castlereagh
      GB-LBH district londonien de Lambeth
      GB-LCE Leicester
      GB-LDS cité de Leeds
      GB-LEC Leicestershire
      GB-LEW district londonien de Lewisham
      GB-LIN Lincolnshire
      GB-LIV Liverpool
      GB-LND cité de Londres
      GB-LUT Luton
      GB-MAN Manchester
      GB-MDB Middlesbrough
      GB-MDW Medway
      GB-MEA Mid and East Antrim
      GB-MIK Milton Keynes
      GB-MLN Midlothian
      GB-MON Monmouthshire
      GB-MRT district londonien de Merton
      GB-MRY Moray
      GB-MTY Merthyr Tydfil
      GB-MUL Mid-Ulster District
      GB-NAY North Ayrshire
      GB-NBL Northumberland
      GB-NEL Lincolnshire du Nord-Est
      GB-NET Newcastle upon Tyne
      GB-NFK Norfolk
      GB-NGM Nottingham
      GB-NIR Irlande du Nord
      GB-NLK North Lanarkshire
      GB-NLN Lincolnshire du Nord
      GB-NMD Newry, Mourne and Down
      GB-NSM Somerset du Nord
      GB-NTH Northamptonshire
      GB-NTL Neath Port Talbot
      GB-NTT Nottinghamshire
      GB-NTY North Tyneside
      GB-NWM district londonien de Newham
      GB-NWP Newport
      GB-NYK Yorkshire du Nord
      GB-OLD district métropolitain de Oldham
      GB-ORK Orcades
      GB-OXF Oxfordshire
      GB-PEM Pembrokeshire
      GB-PKN Perth and Kinross
      GB-PLY Plymouth
      GB-POR Portsmouth
      GB-POW Powys
      GB-PTE Peterborough
      GB-RCC Redcar et Cleveland
      GB-RCH district métropolitain de Rochdale
      GB-RCT Rhondda Cynon Taf
      GB-RDB district londonien de Redbridge
      GB-RDG Reading
      GB-RFW Renfrewshire
      GB-RIC Richmond upon Thames
      GB-ROT district métropolitain de Rotherham
      GB-RUT Rutland
      GB-SAW Sandwell
      GB-SAY South Ayrshire
      GB-SCB Scottish Borders
      GB-SCT Écosse
      GB-SFK Suffolk
      GB-SFT Sefton
      GB-SGC South Gloucestershire
      GB-SHF Sheffield
      GB-SHN district métropolitain de Saint Helens
      GB-SHR Shropshire
      GB-SKP district métropolitain de Stockport
      GB-SLF cité de Salford
      GB-SLG Slough
      GB-SLK South Lanarkshire
      GB-SND cité de Sunderland
      GB-SOL district métropolitain de Solihull
      GB-SOM Somerset
      GB-SOS Southend-on-Sea
      GB-SRY Surrey
      GB-STE Stoke-on-Trent
      GB-STG Stirling
      GB-STH Southampton
      GB-STN district londonien de Sutton
      GB-STS Staffordshire
      GB-STT Stockton-on-Tees
      GB-STY South Tyneside
      GB-SWA Swansea
      GB-SWD Swindon
      GB-SWK district londonien de Southwark
      GB-TAM Tameside
      GB-TFW Telford et Wrekin
      GB-THR Thurrock
      GB-TOB Torbay
      GB-TOF Torfaen
      GB-TRF Trafford
      GB-TWH borough londonien de Tower Hamlets
      GB-VGL Vale of Glamorgan
      GB-WAR Warwickshire
      GB-WBK West Berkshire
      GB-WDU West Dunbartonshire
      GB-WFT district londonien de Waltham Forest
      GB-WGN district métropolitain de Wigan
      GB-WIL Wiltshire
      GB-WKF cité de Wakefield
      GB-WLL district métropolitain de Walsall
      GB-WLN West Lothian
      GB-WLS Pays de Galles
      GB-WLV Wolverhampton
      GB-WND district londonien de Wandsworth
      GB-WNM Windsor and Maidenhead
      GB-WOK Wokingham
      GB-WOR Worcestershire
      GB-WRL district métropolitain de Wirral
      GB-WRT Warrington
      GB-WRX Wrexham
      GB-WSM cité de Westminster
      GB-WSX Sussex de l’Ouest
      GB-YOR York
      GB-ZET Shetland
      GD Grenade
      GE Géorgie
      GF Guyane française
      GG Guernesey
      GH Ghana
      GI Gibraltar
      GL Groenland
      GM Gambie
      GN Guinée
      GP Guadeloupe
      GQ Guinée équatoriale
      GR Grèce
      GS Géorgie du Sud-et-les Îles Sandwich du Sud
      GT Guatemala
      GU Guam
      GW Guinée-Bissau
      GY Guyana
      HK R.A.S. chinoise de Hong Kong
      HM Îles Heard-et-MacDonald
      HN Honduras
      HR Croatie
      HT Haïti
      HU Hongrie
      ID Indonésie
      IE Irlande
      IL Israël
      IM Île de Man
      IN Inde
      IN-AN Îles Andaman-et-Nicobar
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
      IN-JK Jammu-et-Cachemire
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
      IN-PB Pendjab
      IN-PY Territoire de Pondichéry
      IN-RJ Rajasthan
      IN-SK Sikkim
      IN-TG Telangana
      IN-TN Tamil Nadu
      IN-TR Tripura
      IN-UP Uttar Pradesh
      IN-UT Uttarakhand
      IN-WB Bengale-Occidental
      IO Territoire britannique de l’océan Indien
      IQ Irak
      IR Iran
      IS Islande
      IT Italie
      JE Jersey
      JM Jamaïque
      JO Jordanie
      JP Japon
      JP-01 préfecture de Hokkaidō
      JP-02 préfecture d’Aomori
      JP-03 préfecture d’Iwate
      JP-04 préfecture de Miyagi
      JP-05 préfecture d’Akita
      JP-06 préfecture de Yamagata
      JP-07 préfecture de Fukushima
      JP-08 préfecture d’Ibaraki
      JP-09 préfecture de Tochigi
      JP-10 préfecture de Gunma
      JP-11 préfecture de Saitama
      JP-12 préfecture de Chiba
      JP-13 Tokyo
      JP-14 préfecture de Kanagawa
      JP-15 préfecture de Niigata
      JP-16 préfecture de Toyama
      JP-17 préfecture d’Ishikawa
      JP-18 préfecture de Fukui
      JP-19 préfecture de Yamanashi
      JP-20 préfecture de Nagano
      JP-21 préfecture de Gifu
      JP-22 préfecture de Shizuoka
      JP-23 préfecture d’Aichi
      JP-24 préfecture de Mie
      JP-25 préfecture de Shiga
      JP-26 préfecture de Kyoto
      JP-27 préfecture d’Osaka
      JP-28 préfecture de Hyōgo
      JP-29 préfecture de Nara
      JP-30 préfecture de Wakayama
      JP-31 préfecture de Tottori
      JP-32 préfecture de Shimane
      JP-33 préfecture d’Okayama
      JP-34 préfecture de Hiroshima
      JP-35 préfecture de Yamaguchi
      JP-36 préfecture de Tokushima
      JP-37 préfecture de Kagawa
      JP-38 préfecture d’Ehime
      JP-39 préfecture de Kōchi
      JP-40 préfecture de Fukuoka
      JP-41 préfecture de Saga
      JP-42 préfecture de Nagasaki
      JP-43 préfecture de Kumamoto
      JP-44 préfecture d’Ōita
      JP-45 préfecture de Miyazaki
      JP-46 préfecture de Kagoshima
      JP-47 préfecture d’Okinawa
      KE Kenya
      KG Kirghizstan
      KH Cambodge
      KI Kiribati
      KM Comores
      KN Saint-Christophe-et-Niévès
      KP Corée du Nord
      KR Corée du Sud
      KR-11 Séoul
      KR-26 Busan
      KR-27 Daegu
      KR-28 Incheon
      KR-29 Gwangju
      KR-30 Daejeon
      KR-31 Ulsan
      KR-41 Gyeonggi
      KR-42 Gangwon
      KR-43 Chungcheongbuk
      KR-44 Chungcheong du Sud
      KR-45 Jeolla du Nord
      KR-46 Jeolla du Sud
      KR-47 Gyeongsang du Nord
      KR-48 Gyeongsang du Sud
      KR-49 Jeju-do
      KR-50 Sejong
      KW Koweït
      KY Îles Caïmans
      KZ Kazakhstan
      LA Laos
      LB Liban
      LC Sainte-Lucie
      LI Liechtenstein
      LK Sri Lanka
      LR Liberia
      LS Lesotho
      LT Lituanie
      LU Luxembourg
      LV Lettonie
      LY Libye
      MA Maroc
      MC Monaco
      MD Moldavie
      ME Monténégro
      MF Saint-Martin
      MG Madagascar
      MH Îles Marshall
      MK Macédoine du Nord
      ML Mali
      MM Myanmar (Birmanie)
      MN Mongolie
      MO R.A.S. chinoise de Macao
      MP Îles Mariannes du Nord
      MQ Martinique
      MR Mauritanie
      MS Montserrat
      MT Malte
      MU Maurice
      MV Maldives
      MW Malawi
      MX Mexique
      MX-AGU Aguascalientes
      MX-BCN Basse-Californie
      MX-BCS Basse-Californie du Sud
      MX-CAM Campeche
      MX-CHH Chihuahua
      MX-CHP Chiapas
      MX-CMX Mexico
      MX-COA Coahuila
      MX-COL Colima
      MX-DUR Durango
      MX-GRO Guerrero
      MX-GUA Guanajuato
      MX-HID Hidalgo
      MX-JAL Jalisco
      MX-MEX État de Mexico
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
      MY Malaisie
      MZ Mozambique
      NA Namibie
      NC Nouvelle-Calédonie
      NE Niger
      NF Île Norfolk
      NG Nigeria
      NI Nicaragua
      NL Pays-Bas
      NO Norvège
      NP Népal
      NR Nauru
      NU Niue
      NZ Nouvelle-Zélande
      OM Oman
      PA Panama
      PE Pérou
      PF Polynésie française
      PG Papouasie-Nouvelle-Guinée
      PH Philippines
      PK Pakistan
      PL Pologne
      PM Saint-Pierre-et-Miquelon
      PN Îles Pitcairn
      PR Porto Rico
      PS Territoires palestiniens
      PT Portugal
      PW Palaos
      PY Paraguay
      QA Qatar
      RE La Réunion
      RO Roumanie
      RS Serbie
      RU Russie
      RW Rwanda
      SA Arabie saoudite
      SB Îles Salomon
      SC Seychelles
      SD Soudan
      SE Suède
      SG Singapour
      SH Sainte-Hélène
      SI Slovénie
      SJ Svalbard et Jan Mayen
      SK Slovaquie
      SL Sierra Leone
      SM Saint-Marin
      SN Sénégal
      SO Somalie
      SR Suriname
      SS Soudan du Sud
      ST Sao Tomé-et-Principe
      SV Salvador
      SX Saint-Martin (partie néerlandaise)
      SY Syrie
      SZ Eswatini
      TC Îles Turques-et-Caïques
      TD Tchad
      TF Terres australes françaises
      TG Togo
      TH Thaïlande
      TJ Tadjikistan
      TK Tokelau
      TL Timor oriental
      TM Turkménistan
      TN Tunisie
      TO Tonga
      TR Turquie
      TT Trinité-et-Tobago
      TV Tuvalu
      TW Taïwan
      TZ Tanzanie
      UA Ukraine
      UG Ouganda
      UM Îles mineures éloignées des États-Unis
      US États-Unis
      US-AK Alaska
      US-AL Alabama
      US-AR Arkansas
      US-AS Samoa américaines
      US-AZ Arizona
      US-CA Californie
      US-CO Colorado
      US-CT Connecticut
      US-DC Washington
      US-DE Delaware
      US-FL Floride
      US-GA Géorgie
      US-GU Guam
      US-HI Hawaï
      US-IA Iowa
      US-ID Idaho
      US-IL Illinois
      US-IN Indiana
      US-KS Kansas
      US-KY Kentucky
      US-LA Louisiane
      US-MA Massachusetts
      US-MD Maryland
      US-ME Maine
      US-MI Michigan
      US-MN Minnesota
      US-MO Missouri
      US-MP Îles Mariannes du Nord
      US-MS Mississippi
      US-MT Montana
      US-NC Caroline du Nord
      US-ND Dakota du Nord
      US-NE Nebraska
      US-NH New Hampshire
      US-NJ New Jersey
      US-NM Nouveau-Mexique
      US-NV Nevada
      US-NY New York
      US-OH Ohio
      US-OK Oklahoma
      US-OR Oregon
      US-PA Pennsylvanie
      US-PR Porto Rico
      US-RI Rhode Island
      US-SC Caroline du Sud
      US-SD Dakota du Sud
      US-TN Tennessee
      US-TX Texas
      US-UM Îles mineures éloignées des États-Unis
      US-UT Utah
      US-VA Virginie
      US-VI Îles Vierges des États-Unis
      US-VT Vermont
      US-WA État de Washington
      US-WI Wisconsin
      US-WV Virginie-Occidentale
      US-WY Wyoming
      UY Uruguay
      UZ Ouzbékistan
      VA État de la Cité du Vatican
      VC Saint-Vincent-et-les Grenadines
      VE Venezuela
      VG Îles Vierges britanniques
      VI Îles Vierges des États-Unis
      VN Viêt Nam
      VU Vanuatu
      WF Wallis-et-Futuna
      WS Samoa
      YE Yémen
      YT Mayotte
      ZA Afrique du Sud
      ZM Zambie
      ZW Zimbabwe
      """#)
}
