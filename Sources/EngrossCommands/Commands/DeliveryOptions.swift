import ArgumentParser
import NoticeArchive
import NoticeFiles
import NoticeModel

/// What `engross notify --sent` records.
struct DeliveryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How readers were told: post, banner, email, letter, sms, in-app, durable-medium, "
        + "consent-dialog or parental-consent; with --sent."))
  var channel: Channel?

  @Option(
    help: ArgumentHelp(
      "The readers, such as EEA,GB; all if left out; with --sent.", valueName: "codes"))
  var regions: String?

  @Option(help: "The day of the first delivery, with --sent.")
  var first: CalendarDay?

  @Option(help: "The day of the last delivery, with --sent; that of the first if left out.")
  var last: CalendarDay?

  @Option(help: "How many were delivered, with --sent.")
  var count: Int?

  @Option(
    help: ArgumentHelp(
      "The message as it went out, or its sha256 digest; with --sent.", valueName: "file|digest"),
    completion: .file())
  var message: String?

  @Option(
    name: .customLong("late"),
    help: ArgumentHelp("Why a delivery after its day was accepted.", valueName: "reason"))
  var lateReason: String?

  @Option(name: .customLong("by"), help: "Who accepted it, with --late.")
  var authority: String?

  /// The largest message of which the digest is taken.
  private static let limit = 1 << 26

  /// Whether everything that a record needs is there; something is given that needs the rest
  /// otherwise.
  var isGiven: Bool { channel != nil }

  func validate() throws {
    let needed = [channel != nil, first != nil, count != nil, message != nil]
    guard Set(needed).count == 1 else {
      throw ValidationError("--channel, --first, --count and --message belong together.")
    }
    guard (lateReason == nil) == (authority == nil) else {
      throw ValidationError("--late and --by belong together.")
    }
    guard isGiven || regions == nil && last == nil && lateReason == nil else {
      throw ValidationError("--regions, --last and --late belong to --sent.")
    }
    if let count, count < 0 { throw ValidationError("--count is a number of deliveries.") }
    if let first, let last, last < first {
      throw ValidationError("--last is no day before --first.")
    }
  }

  /// The record that is asked for.
  ///
  /// - Throws: `ExitStatus.wrongUsage`, after saying which region nobody knows.
  func request(
    about revision: RevisionID?, in workspace: OpenWorkspace
  ) throws -> SentRecording.Request {
    guard let channel, let first, let count, let message else { throw ExitStatus.wrongUsage }
    let codes = (regions ?? "").split(separator: ",").map { code in
      String(code.drop { $0 == " " })
    }
    return SentRecording.Request(
      revision: revision, regions: try codes.map { try workspace.region($0) }, channel: channel,
      first: first, last: last ?? first, count: count, message: try Self.digest(of: message),
      excuse: lateReason.flatMap { reason in
        authority.map { SentNotification.Excuse(reason: reason, by: $0) }
      })
  }

  /// The digest that was typed, or that of a file.
  private static func digest(of message: String) throws -> Digest {
    if let digest = Digest(tagged: message) ?? Digest(hex: message) { return digest }
    let slash = message.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(message[...$0]) } ?? "."
    let name = slash.map { String(message[message.utf8.index(after: $0)...]) } ?? message
    return SHA256.digest(of: try Folder(path: folder).read(name, limit: limit))
  }
}

extension Channel: ExpressibleByArgument {}
