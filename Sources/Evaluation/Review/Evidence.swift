/// A piece of evidence for an indicator (佐证材料).
///
/// Stored as lines of the trail.
public struct Evidence: Hashable, Sendable, Identifiable {
  /// Counted from 1 within the report.
  public var id: Int
  public var indicator: Indicator.ID
  /// The name of the file, without its folder.
  public var fileName: String
  /// Where in the file: a page or whatever else people say; may be empty.
  public var page: String
  /// In bytes.
  public var size: Int
  /// Of the file's bytes: `sm3:` and 64 lower-case hexadecimal digits.
  public var digest: String
  public var holding: Holding
  public var mark: Mark

  /// Where the file is.
  public enum Holding: Hashable, Sendable {
    /// A copy in `<id>.review/evidence`, named by its digest.
    case copied
    /// Outside, at this path.
    case referenced(path: String)
  }

  public init(
    id: Int, indicator: Indicator.ID, file: (name: String, size: Int, digest: String),
    page: String, holding: Holding, mark: Mark
  ) {
    self.id = id
    self.indicator = indicator
    fileName = file.name
    size = file.size
    digest = file.digest
    self.page = page
    self.holding = holding
    self.mark = mark
  }
}
