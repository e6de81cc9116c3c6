import NoticeModel
import NoticeUnicode

/// Infers what a top-level section is about from the words of its heading.
///
/// Each topic has the words that headings of published notices use for it; the longest word found
/// wins, and of equally long ones the first in the table. A heading that none fits has no topic.
enum TopicLexicon {
  /// The topic of a heading in a language; `nil` when nothing fits.
  static func topic(ofHeading heading: [UInt8], language: LanguageTag) -> Topic? {
    let folded = String(decoding: CaseFolding.folded(heading), as: UTF8.self)
    var best: (topic: Topic, length: Int)?
    for (topic, words) in entries(for: language) {
      for word in words where contains(word, in: folded, language: language) {
        let length = word.utf8.count
        if length > best?.length ?? 0 { best = (topic, length) }
      }
    }
    return best?.topic
  }

  /// Whether a word begins at a word boundary; languages without spaces have none to ask for.
  private static func contains(_ word: String, in heading: String, language: LanguageTag) -> Bool {
    let needle = Array(word.utf8)
    let haystack = Array(heading.utf8)
    guard needle.count <= haystack.count else { return false }
    for start in 0...(haystack.count - needle.count)
    where haystack[start..<(start + needle.count)].elementsEqual(needle) {
      let isBoundary = start == 0 || !isASCIILetter(haystack[start - 1])
      if isBoundary { return true }
    }
    return false
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func entries(
    for language: LanguageTag
  ) -> [(topic: Topic, words: [String])] {
    switch language.rawValue.prefix(2) {
    case "ja": japanese
    case "de": german
    case "fr": french
    case "es": spanish
    case "zh": chinese
    default: english
    }
  }

  private static let english: [(topic: Topic, words: [String])] = [
    (.introduction, ["introduction", "overview", "about this", "scope", "who we are", "preamble"]),
    (.controller, ["controller", "who is responsible", "responsible for"]),
    (
      .dataCategories,
      [
        "personal data we", "information we collect", "data we collect", "categories of",
        "what we collect", "what data", "what information",
      ]
    ),
    (.sources, ["sources", "where we get", "how we collect", "where your data comes from"]),
    (
      .purposes,
      ["purpose", "how we use", "why we", "use of your", "use of personal", "use of information"]
    ),
    (.legalBases, ["legal basis", "legal bases", "lawful basis", "lawful bases", "legal ground"]),
    (
      .recipients,
      [
        "sharing", "share", "disclos", "recipients", "third parties", "service providers",
        "sale of",
      ]
    ),
    (
      .transfers,
      [
        "transfer", "international transfer", "international data transfer", "cross-border",
        "outside of your country", "other countries",
      ]
    ),
    (.retention, ["retention", "retain", "how long", "keep your", "storage period", "deletion"]),
    (.security, ["security", "safeguard", "how we protect", "protecting your"]),
    (.minors, ["minor", "children", "child", "young people", "age requirement", "teen"]),
    (
      .rights,
      ["your rights", "rights", "your choices", "choices", "requests", "opt out", "opt-out"]
    ),
    (.cookies, ["cookie", "tracking technolog", "similar technolog", "pixels", "do not track"]),
    (
      .automatedDecisions,
      ["automated decision", "automated individual", "profiling", "artificial intelligence"]
    ),
    (
      .amendments,
      [
        "amendment", "changes to this", "changes to the", "changes to our", "updates to",
        "revisions",
      ]
    ),
    (.definitions, ["definition", "defined terms", "terms we use", "interpretation"]),
    (.contact, ["contact", "how to reach", "questions", "complaint", "data protection officer"]),
    (
      .regional,
      [
        "residents of", "residents in", "state privacy", "region-specific", "country-specific",
        "additional information for", "jurisdiction-specific",
      ]
    ),
    (.termsFees, ["fees", "payment", "billing", "pricing", "subscription", "refund"]),
    (
      .termsContent,
      ["your content", "user content", "intellectual property", "license", "licence", "copyright"]
    ),
    (
      .termsLiability,
      ["liability", "warrant", "disclaimer", "indemnif", "indemnity", "limitation of liability"]
    ),
    (
      .termsDisputes,
      ["dispute", "governing law", "arbitration", "jurisdiction", "applicable law", "venue"]
    ),
    (.termsTermination, ["termination", "suspension", "cancel", "closing your account"]),
    (
      .termsService,
      [
        "the service", "our services", "acceptable use", "your account", "eligibility",
        "availability",
      ]
    ),
    (.other, ["links to other", "miscellaneous", "general provisions", "other websites"]),
  ]

  private static let japanese: [(topic: Topic, words: [String])] = [
    (.introduction, ["はじめに", "序文", "概要", "適用範囲", "基本方針"]),
    (.controller, ["管理者", "事業者の名称", "個人情報取扱事業者"]),
    (.dataCategories, ["取得する情報", "取得する個人情報", "収集する情報", "個人データの種類", "取扱う個人情報"]),
    (.sources, ["取得方法", "取得の方法", "収集方法", "情報源"]),
    (.purposes, ["利用目的", "処理の目的", "取扱いの目的"]),
    (.legalBases, ["法的根拠", "適法性の根拠"]),
    (.recipients, ["第三者提供", "第三者への提供", "共同利用", "委託", "共有", "開示先"]),
    (.transfers, ["国外移転", "越境移転", "海外への移転", "外国にある第三者", "国際的な移転"]),
    (.retention, ["保存期間", "保管期間", "保有期間"]),
    (.security, ["安全管理", "セキュリティ", "保護措置"]),
    (.minors, ["未成年", "児童", "子ども", "お子様"]),
    (.rights, ["権利", "開示等の請求", "開示請求", "訂正"]),
    (.cookies, ["クッキー", "cookie", "類似技術"]),
    (.automatedDecisions, ["自動化された意思決定", "プロファイリング"]),
    (.amendments, ["改定", "変更", "改正"]),
    (.definitions, ["定義", "用語"]),
    (.contact, ["問い合わせ", "問合せ", "お問い合わせ", "苦情", "連絡先", "窓口"]),
    (.regional, ["居住者", "お住まいの方", "地域別"]),
    (.termsFees, ["料金", "支払"]),
    (.termsContent, ["知的財産", "コンテンツ"]),
    (.termsLiability, ["責任", "免責", "保証"]),
    (.termsDisputes, ["準拠法", "紛争", "裁判管轄"]),
    (.termsTermination, ["解約", "終了", "解除"]),
  ]

  private static let german: [(topic: Topic, words: [String])] = [
    (.introduction, ["einleitung", "überblick", "geltungsbereich"]),
    (.controller, ["verantwortlich"]),
    (.dataCategories, ["kategorien", "welche daten", "erhobene daten"]),
    (.sources, ["quellen", "herkunft"]),
    (.purposes, ["zwecke", "zweck", "verwendung"]),
    (.legalBases, ["rechtsgrundlage"]),
    (.recipients, ["empfänger", "weitergabe", "offenlegung", "dritte"]),
    (.transfers, ["übermittlung", "drittland", "drittländer"]),
    (.retention, ["speicherdauer", "aufbewahrung", "löschung", "wie lange"]),
    (.security, ["sicherheit"]),
    (.minors, ["minderjährige", "kinder"]),
    (.rights, ["rechte", "betroffenenrechte"]),
    (.cookies, ["cookie"]),
    (.automatedDecisions, ["automatisierte entscheidung", "profiling"]),
    (.amendments, ["änderung", "aktualisierung"]),
    (.definitions, ["begriffsbestimmung", "definition"]),
    (.contact, ["kontakt", "datenschutzbeauftragte", "beschwerde"]),
  ]

  private static let french: [(topic: Topic, words: [String])] = [
    (.introduction, ["introduction", "préambule", "champ d’application"]),
    (.controller, ["responsable"]),
    (.dataCategories, ["catégories", "données collectées", "données que nous"]),
    (.sources, ["sources", "origine"]),
    (.purposes, ["finalité", "utilisation"]),
    (.legalBases, ["base juridique", "bases juridiques", "base légale", "bases légales"]),
    (.recipients, ["destinataire", "partage", "communication à des tiers"]),
    (.transfers, ["transfert"]),
    (.retention, ["conservation", "durée"]),
    (.security, ["sécurité"]),
    (.minors, ["mineur", "enfant"]),
    (.rights, ["vos droits", "droits"]),
    (.cookies, ["cookie", "traceurs"]),
    (.automatedDecisions, ["décision automatisée", "profilage"]),
    (.amendments, ["modification", "mise à jour"]),
    (.definitions, ["définition"]),
    (.contact, ["contact", "réclamation"]),
  ]

  private static let spanish: [(topic: Topic, words: [String])] = [
    (.introduction, ["introducción", "ámbito"]),
    (.controller, ["responsable"]),
    (.dataCategories, ["categorías", "datos que recopilamos", "datos que tratamos"]),
    (.sources, ["fuentes", "origen"]),
    (.purposes, ["finalidad", "fines", "uso de"]),
    (.legalBases, ["base jurídica", "bases jurídicas", "base legal", "legitimación"]),
    (.recipients, ["destinatarios", "compartimos", "cesión", "divulgación"]),
    (.transfers, ["transferencia"]),
    (.retention, ["conservación", "plazo"]),
    (.security, ["seguridad"]),
    (.minors, ["menores", "niños"]),
    (.rights, ["sus derechos", "derechos"]),
    (.cookies, ["cookie"]),
    (.automatedDecisions, ["decisiones automatizadas", "elaboración de perfiles"]),
    (.amendments, ["cambios", "modificaciones", "actualizaciones"]),
    (.definitions, ["definiciones"]),
    (.contact, ["contacto", "reclamación"]),
  ]

  private static let chinese: [(topic: Topic, words: [String])] = [
    (.introduction, ["引言", "概述", "适用范围", "前言"]),
    (.controller, ["处理者", "控制者"]),
    (.dataCategories, ["收集的个人信息", "收集哪些", "信息类别", "我们收集"]),
    (.sources, ["来源"]),
    (.purposes, ["目的", "如何使用"]),
    (.legalBases, ["法律依据", "合法性基础"]),
    (.recipients, ["共享", "转让", "公开披露", "委托处理", "对外提供"]),
    (.transfers, ["跨境", "出境", "境外"]),
    (.retention, ["保存期限", "存储期限", "保留"]),
    (.security, ["安全", "保护您的"]),
    (.minors, ["未成年", "儿童"]),
    (.rights, ["您的权利", "权利"]),
    (.cookies, ["cookie", "同类技术"]),
    (.automatedDecisions, ["自动化决策"]),
    (.amendments, ["更新", "变更", "修订"]),
    (.definitions, ["定义"]),
    (.contact, ["联系我们", "如何联系", "投诉"]),
  ]
}
