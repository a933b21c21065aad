/// What a report can be exported as.
public enum DocumentFormat: String, Codable, Hashable, Sendable, CaseIterable {
  case text
  case docx
  case xlsx
  case pdf

  /// What a file's name ends with: `.docx`.
  public var suffix: String {
    switch self {
    case .text: ".txt"
    case .docx, .xlsx, .pdf: "." + rawValue
    }
  }
}
