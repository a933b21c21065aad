/// What a file's name says of its format, by what stands behind its last point.
public enum FileSuffix: Hashable, Sendable {
  /// The name has no point, or only one at its beginning.
  case none
  case known(DocumentFormat)
  /// Another program's format, or no format: `.doc`, `.wps`.
  case unknown(String)

  /// - Parameter path: The file's name, or the path to it.
  public init(of path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point != name.startIndex,
      name.index(after: point) != name.endIndex
    else {
      self = .none
      return
    }
    let suffix = String(name[point...])
    // Systems on which people save files do not tell upper case from lower.
    let format = DocumentFormat.allCases.first { $0.suffix == suffix.lowercased() }
    self = format.map { .known($0) } ?? .unknown(suffix)
  }

  /// With its point; empty where there is none.
  public var text: String {
    switch self {
    case .none: ""
    case .known(let format): format.suffix
    case .unknown(let suffix): suffix
    }
  }
}
