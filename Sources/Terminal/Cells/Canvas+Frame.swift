/// The arms of a frame character, from the middle of its cell to the edges.
public struct FrameArms: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let left = FrameArms(rawValue: 1)
  public static let right = FrameArms(rawValue: 2)
  public static let up = FrameArms(rawValue: 4)
  public static let down = FrameArms(rawValue: 8)
}

extension Canvas {
  /// How a frame line joins its neighbours there, for terminals that can draw corners and tees.
  ///
  /// - Parameter position: A cell of a frame line.
  /// - Returns: Its arms: its own direction, where nothing meets it.
  public func frameArms(at position: Position) -> FrameArms {
    var arms: FrameArms = []
    if isLine(.horizontal, position.moved(columns: -1)) { arms.insert(.left) }
    if isLine(.horizontal, position.moved(columns: 1)) { arms.insert(.right) }
    if isLine(.vertical, position.moved(rows: -1)) { arms.insert(.up) }
    if isLine(.vertical, position.moved(rows: 1)) { arms.insert(.down) }
    let isHorizontal = isLine(.horizontal, position)
    if isHorizontal, arms.isDisjoint(with: [.up, .down]) { return [.left, .right] }
    if !isHorizontal, arms.isDisjoint(with: [.left, .right]) { return [.up, .down] }
    return arms
  }

  private func isLine(_ kind: Cell.Kind, _ position: Position) -> Bool {
    bounds.contains(position) && rows[position.row][position.column].kind == kind
  }
}
