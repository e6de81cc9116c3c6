package import NoticeModel

/// The rules of law that are known, by jurisdiction.
package enum RegimeTable {
  /// All of them, in the order in which they are listed.
  static let all = Regime.europe + Regime.unitedStates + Regime.americas + Regime.asiaPacific

  /// The name of the duty that a notice's own promise makes.
  package static let promise = RegimeID("promise")

  /// The jurisdictions of the table, sorted.
  package static var jurisdictions: [RegionCode] { Set(all.map(\.jurisdiction)).sorted() }
}
