import Evaluation
import Terminal

@testable import Screens

/// The parts of the state by the names that tests know them by.
extension AppState {
  var filling: FillingState? {
    get { around.filling }
    set { around.filling = newValue }
  }
  var desk: Desk {
    get { around.desk }
    set { around.desk = newValue }
  }
  var size: Size { around.size }
  var widths: Widths { around.widths }
  var home: HomeState { around.home }
  var notice: Notice? {
    get { around.notice }
    set { around.notice = newValue }
  }

  /// Opens a part of the dossier, at the line of a field if one is given.
  mutating func showItem(_ part: Part, at path: FieldPath? = nil) {
    navigation.push(ItemScreen(part, at: path, around))
  }
}
