/// What the person or the environment wants of the terminal.
public struct TerminalOptions: Equatable, Sendable {
  /// No colours, whatever the terminal has.
  public var isMonochrome: Bool
  /// Frames of `-` and `|`, whatever the terminal has.
  public var hasAsciiFrames: Bool
  /// The width of ambiguous characters, 1 or 2; nil asks the terminal.
  public var ambiguousWidth: Int?
  /// Whether clicks come to the program; if not, the terminal's own selecting works.
  public var hasMouse: Bool
  /// Where a crash leaves its report; nothing leaves none.
  public var crashReports: CrashReports?

  public init(
    isMonochrome: Bool = false, hasAsciiFrames: Bool = false, ambiguousWidth: Int? = nil,
    hasMouse: Bool = false
  ) {
    self.isMonochrome = isMonochrome
    self.hasAsciiFrames = hasAsciiFrames
    self.ambiguousWidth = ambiguousWidth
    self.hasMouse = hasMouse
  }

  /// The wishes in environment variables: `NO_COLOR`, `ZIPING_ASCII`, `ZIPING_AMBIGUOUS`,
  /// `ZIPING_MOUSE`.
  public init(environment: [String: String]) {
    self.init(
      isMonochrome: environment["NO_COLOR"]?.isEmpty == false,
      hasAsciiFrames: environment["ZIPING_ASCII"] == "1",
      ambiguousWidth: environment["ZIPING_AMBIGUOUS"].flatMap { Int($0) }
        .flatMap { $0 == 1 || $0 == 2 ? $0 : nil },
      hasMouse: environment["ZIPING_MOUSE"] != "0")
  }
}
