import ArgumentParser
import Screens

/// The screen to begin with, for those who work on it: `ZIPING_SCREEN=why`, as `make try` sets it.
enum FirstScreen {
  /// - Returns: What opens the screen; nil where none is asked for.
  /// - Throws: For a name that no screen has, with all names that there are.
  static func action(_ environment: [String: String]) throws -> Action? {
    guard let name = environment["ZIPING_SCREEN"], !name.isEmpty else { return nil }
    if let action = Action(screen: name) { return action }
    throw ValidationError(
      "没有名为“\(name)”的画面。可用：\(Action.screenNames.joined(separator: "、"))。")
  }
}
