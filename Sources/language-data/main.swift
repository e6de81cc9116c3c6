import Foundation

/// Makes the generated parts of `Sources/NoticeLanguage`, from the folder of the package.
///
/// `swift run language-data` brings all languages up to date; `swift run language-data nb` also
/// begins a file for a new one. `Sources/NoticeLanguage/Languages/README.md` says more.
private func run() throws {
  let codes = try RegionCodes()
  let folder = URL(filePath: "Sources/NoticeLanguage", directoryHint: .isDirectory)
  guard FileManager.default.fileExists(atPath: folder.path) else {
    throw ToolError("no Sources/NoticeLanguage here; run it in the package's folder")
  }
  let languages = LanguageFolder(folder.appending(path: "Languages"))
  for name in CommandLine.arguments.dropFirst() { try languages.begin(name) }
  let names = try languages.names()
  for name in names {
    let chain = try LocaleChain(name)
    try languages.update(name, LocaleForms(chain), RegionNames(name, chain, codes))
  }
  try languages.updateList(names)
  let regions = RegionFolder(folder.appending(path: "Regions"))
  try regions.update(codes, RegionNames("en", LocaleChain("en"), codes))
}

do {
  try run()
} catch {
  FileHandle.standardError.write(Data("language-data: \(error)\n".utf8))
  exit(2)
}
