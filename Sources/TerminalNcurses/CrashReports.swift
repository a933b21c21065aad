/// Where a crash leaves its report, and of which program it speaks (出错记录).
public struct CrashReports: Equatable, Sendable {
  /// It is made when it is needed.
  public var folder: String
  /// Name and version.
  public var program: String

  public init(folder: String, program: String) {
    self.folder = folder
    self.program = program
  }
}
