import NoticeCompiler
import NoticeModel

extension CompiledNotice {
  /// The next day after `day` on which its pages will differ: for all readers, for those of a region
  /// with dates of its own, or for those of a language into which a revision was translated later.
  func nextChange(after day: CalendarDay) -> CalendarDay? {
    let regions: [RegionCode?] = [nil] + inForce.regions
    let translations = revisions.flatMap { $0.sources.lateTranslations.values.map(\.day) }
    return ([inForce.nextChange(after: day, for: regions)] + translations)
      .compactMap(\.self).filter { $0 > day }.min()
  }
}
