import Screens

/// The screen to begin with, for those who work on it: `ZIPING_SCREEN=why`, as `make try` sets it.
enum FirstScreen {
  /// No screen has the name.
  struct Unknown: Error, Equatable {
    let name: String

    var message: String {
      "没有名为“\(name)”的画面。可用：\(Action.screenNames.joined(separator: "、"))。"
    }
  }

  /// What opens the screen; nil where none is asked for.
  static func action(_ environment: [String: String]) throws(Unknown) -> Action? {
    guard let name = environment["ZIPING_SCREEN"], !name.isEmpty else { return nil }
    guard let action = Action(screen: name) else { throw Unknown(name: name) }
    return action
  }
}
