/// A colour that every terminal has; it carries emphasis, never meaning alone.
public enum Color: UInt8, CaseIterable, Sendable {
  case normal, red, green, yellow, blue, magenta, cyan, grey
}

/// How a cell is drawn.
public struct Style: Hashable, Sendable {
  public var foreground: Color
  public var isBold: Bool
  public var isReversed: Bool
  public var isUnderlined: Bool
  public var isDim: Bool

  public init(
    foreground: Color = .normal, bold: Bool = false, reverse: Bool = false,
    underline: Bool = false, dim: Bool = false
  ) {
    self.foreground = foreground
    isBold = bold
    isReversed = reverse
    isUnderlined = underline
    isDim = dim
  }

  public static let plain = Style()
  public static let bold = Style(bold: true)
  public static let reverse = Style(reverse: true)
  public static let underline = Style(underline: true)
  public static let dim = Style(dim: true)

  public static func color(_ color: Color) -> Style { Style(foreground: color) }
}

extension Style {
  public func color(_ color: Color) -> Style { with { $0.foreground = color } }
  public func bold() -> Style { with { $0.isBold = true } }
  public func reverse() -> Style { with { $0.isReversed = true } }
  public func underline() -> Style { with { $0.isUnderlined = true } }
  public func dim() -> Style { with { $0.isDim = true } }

  private func with(_ change: (inout Style) -> Void) -> Style {
    var copy = self
    change(&copy)
    return copy
  }
}
