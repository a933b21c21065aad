import Screens
import Terminal

/// The application with a trace of all that goes in and comes out of it.
///
/// The loop runs it in the place of the state only where there is a trace to write, so that there is
/// nothing to be paid for where there is none.
struct TracedApplication: Application {
  var state: AppState
  /// Takes a kind and a value.
  let note: (String, Any) -> Void

  var isFinished: Bool { state.isFinished }
  var screenName: StaticString { state.screenName }
  var tickInterval: Int? { state.tickInterval }
  var pauseBeforeTick: Int? { state.pauseBeforeTick }

  mutating func handle(_ event: Event) -> [Effect] {
    noting("event", event, isQuiet: event == .tick) { $0.handle(event) }
  }

  mutating func apply(_ message: Message) -> [Effect] {
    noting("message", message, isQuiet: false) { $0.apply(message) }
  }

  func view(in size: Size) -> Canvas { state.view(in: size) }

  func view(in size: Size, improving sketch: inout AppState.Sketch?) -> Canvas {
    state.view(in: size, improving: &sketch)
  }

  /// What is typed of a passphrase, and what is done with it, is told to nobody.
  private mutating func noting(
    _ kind: String, _ value: Any, isQuiet: Bool, _ change: (inout AppState) -> [Effect]
  ) -> [Effect] {
    let screen = "\(state.screenName)"
    let held = state.holdsSecret
    let effects = change(&state)
    let hides = held || state.holdsSecret
    if !isQuiet { note(kind, hides ? "(passphrase)" : value) }
    for effect in effects { note("effect", hides ? "(passphrase)" : effect) }
    if "\(state.screenName)" != screen { note("screen", "\(state.screenName)") }
    return effects
  }
}
