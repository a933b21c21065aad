import Glibc

/// The encoding that the environment speaks of: the terminal's, if it is set right.
struct Codeset: Hashable {
  /// `GB18030` of `zh_CN.GB18030`; empty where none is named.
  let name: String

  /// - Parameter variable: What an environment variable says.
  init(_ variable: (String) -> String?) {
    let behind =
      Codeset.locale(variable).split(separator: ".", maxSplits: 1).dropFirst().first ?? ""
    name = String(behind.prefix { $0 != "@" })
  }

  /// What the variables say of characters, as setlocale(3) reads them; empty where nothing is said.
  static func locale(_ variable: (String) -> String?) -> String {
    ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(variable).first { !$0.isEmpty } ?? ""
  }

  static var ofProcess: Codeset {
    Codeset { name in getenv(name).map { String(cString: $0) } }
  }

  /// The name if it is one of the Chinese encodings that are not UTF-8.
  ///
  /// What is written to such a terminal is converted; files and pipes get UTF-8 always.
  var chinese: String? {
    let upper = name.uppercased()
    return upper.hasPrefix("GB") || upper.hasPrefix("EUCCN") || upper.hasPrefix("EUC-CN")
      ? name : nil
  }
}
