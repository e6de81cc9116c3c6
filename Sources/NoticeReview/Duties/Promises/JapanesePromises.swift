import NoticeModel

/// How Japanese notices promise to announce their changes.
enum JapanesePromises {
  /// What a sentence says.
  static func sentence(_ text: String) -> PromiseSentence {
    var sentence = PromiseSentence(words: text)
    sentence.tells = telling.contains(where: text.contains)
    sentence.isWeak = weak.contains { possible in
      telling.contains { text.contains($0 + possible) }
    }
    sentence.speaksOfChanges = changes.contains(where: text.contains)
    sentence.lead = lead(in: text)
    sentence.channels = Channel.allCases.filter { channel in
      phrases(of: channel).contains(where: text.contains)
    }
    let alternatives = ["または", "又は", "もしくは", "若しくは"]
    sentence.isAlternative =
      sentence.channels.count > 1 && alternatives.contains(where: text.contains)
    sentence.trigger = trigger(in: text)
    return sentence
  }

  private static let telling = [
    "通知", "お知らせ", "連絡", "告知", "周知", "公表", "掲載", "掲示", "公開",
  ]

  private static let weak = [
    "することがあります", "する場合があります", "することができます", "しません", "いたしません",
    "することなく", "なく",
  ]

  private static let changes = ["変更", "改定", "改訂", "改正", "修正", "更新", "新しい版"]

  private static func phrases(of channel: Channel) -> [String] {
    switch channel {
    case .post: ["ウェブサイト", "サイト上", "ホームページ", "本ページ", "このページ", "公表", "掲載", "掲示"]
    case .banner: ["バナー", "目立つ"]
    case .email: ["メール", "電子メール"]
    case .letter: ["郵送", "郵便", "書面", "手紙"]
    case .sms: ["SMS", "ショートメッセージ"]
    case .inApp: ["アプリ", "アカウント内", "マイページ", "ログイン時"]
    case .durableMedium: ["耐久性のある媒体"]
    case .consentDialog: ["同意を得", "同意をいただ", "同意を取得"]
    case .parentalConsent: ["保護者の同意"]
    }
  }

  private static func trigger(in text: String) -> Level? {
    if ["重要な", "重大な", "大幅な", "実質的な"].contains(where: text.contains) { return .material }
    let all = ["すべての", "全ての", "いかなる", "都度", "新しい版"]
    return all.contains(where: text.contains) ? .editorial : nil
  }

  // MARK: - Times

  /// The longest time before an effect that the words name: *30日前*, *三十日以上前*, *1か月の予告*.
  private static func lead(in text: String) -> LeadTime? {
    let scalars = Array(text.unicodeScalars)
    var leads: [LeadTime] = []
    var index = 0
    while index < scalars.count {
      let digits = scalars[index...].prefix { digit($0) != nil }
      guard !digits.isEmpty else {
        index += 1
        continue
      }
      index += digits.count
      if let lead = lead(
        number(digits), before: String(String.UnicodeScalarView(scalars[index...])))
      {
        leads.append(lead)
      }
    }
    return leads.max()
  }

  private static func lead(_ number: Int, before rest: String) -> LeadTime? {
    for (unit, time) in [
      ("週間", LeadTime(days: 7 * number)), ("日", LeadTime(days: number)),
      ("か月", LeadTime(months: number)), ("ヶ月", LeadTime(months: number)),
      ("カ月", LeadTime(months: number)), ("ヵ月", LeadTime(months: number)),
      ("箇月", LeadTime(months: number)), ("ケ月", LeadTime(months: number)),
    ] where rest.hasPrefix(unit) {
      let after = rest.dropFirst(unit.count)
      let marks = ["前", "以上前", "間前", "の予告", "以上の予告", "間の予告"]
      return marks.contains(where: after.hasPrefix) ? time : nil
    }
    return nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: kanji.firstIndex(of: scalar)
    }
  }

  /// The digits, each at its value, and ten.
  private static let kanji = Array("〇一二三四五六七八九十".unicodeScalars)

  /// The number of some digits; `十` is ten and stands between tens and ones.
  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
    var (sum, last) = (0, 0)
    for digit in digits.compactMap(digit).prefix(4) {
      if digit == 10 {
        sum += max(last, 1) * 10
        last = 0
      } else {
        last = last * 10 + digit
      }
    }
    return sum + last
  }
}
