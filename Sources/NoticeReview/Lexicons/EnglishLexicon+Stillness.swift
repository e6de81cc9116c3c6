extension EnglishLexicon {
  /// Verbs by which somebody handles data, money or persons, or by which something holds for them.
  static let handlingStems = stems(
    """
    collect, gather, record, log, obtain, receive, get, read, take, capture, scan, film, \
    use, process, analyse, combine, join, link, match, compare, evaluate, sort, search, derive, \
    compute, estimate, infer, measure, foretell, predict, recognise, identify, listen, transcribe, \
    decrypt, share, disclose, pass, transmit, transfer, give, send, forward, hand, exchange, \
    publish, list, copy, print, upload, display, reveal, enter, write, report, ask, request, keep, \
    retain, store, hold, save, archive, delete, erase, remove, destroy, close, end, suspend, block, \
    cut, charge, bill, pay, cost, buy, sell, renew, extend, decide, score, rank, profile, track, \
    follow, monitor, target, apply, bind, exempt, govern, belong, count, depend, limit, require, \
    permit, allow, forbid, refuse, deny, answer, offer, refund, change, protect, encrypt, train, \
    submit, host, mirror, distribute, broadcast, deposit, surrender, import, contain, include, cover, access, own, license, release, supply, provide, deliver, \
    serve, play, call, claim, waive, lapse, expire, start, renounce, override, replace, reach, \
    strip, strike, struck, post, stream, redact, blur, scramble
    """)

  /// Verbs by which a publisher says only what it thinks or writes.
  static let attitudeStems = stems(
    """
    believe, think, feel, trust, hope, wish, know, understand, value, appreciate, thank, mean, \
    call, say, speak, describe, explain, mention, name, refer, leave, regret, admit, suggest, \
    recommend, advise, encourage, invite, care
    """)

  /// Words with which a sentence says that something comes on top of what was there.
  static let additions: Set<String> = [
    "also", "too", "now", "new", "newly", "further", "another", "additional", "additionally",
    "moreover", "furthermore", "anew", "again", "instead", "henceforth", "even", "other", "others",
    "well", "besides", "exhaustive", "unless", "except", "temporarily", "only", "solely",
  ]

  /// Words for what is paid.
  static let sums: Set<String> = [
    "price", "prices", "fee", "fees", "cost", "costs", "charge", "charges", "surcharge", "premium",
    "deposit", "discount", "discounts", "subscription", "credit", "credits",
  ]

  /// What a publisher calls its own where it acts on nobody.
  static let publishersThings: Set<String> = [
    "website", "site", "app", "page", "pages", "office", "notice", "policy", "shop", "plants",
    "view", "opinion", "help", "address", "name", "logo", "language",
  ]

  /// Verbs by which a publisher does what readers chose or asked for.
  static let serving: Set<String> = [
    "treat", "treats", "apply", "applies", "honor", "honour", "honors", "honours", "examine",
    "examines", "contest", "carry", "ask", "asks", "respect", "respects", "follow", "heed",
  ]

  /// Verbs of readers who choose.
  static let choosing: Set<String> = [
    "choose", "chose", "agree", "agreed", "click", "ask", "asked", "want", "allow", "allowed",
    "wish", "consent", "consented", "start", "press",
  ]

  /// Verbs of what readers would not want done to them.
  static let hurtful: Set<String> = [
    "lower", "reduce", "weaken", "give", "hand", "sell", "share", "pass", "use", "rent", "lend",
    "disclose", "show", "collect", "track", "combine", "read", "record", "raise", "publish",
    "analyse", "profile", "train", "trade", "reveal", "transfer", "monitor", "scan", "lease",
  ]

  private static func stems(_ list: String) -> Set<String> {
    Set(list.split { ", \n".contains($0) }.map { Stem.of(String($0)) })
  }
}
