import Application
import Storage

/// Who acted last at this account, for the next start: a line in the user's own configuration.
enum LastActor {
  static var name: String? { Identity.config?.lastActor }

  static func remember(_ name: String) { try? Identity.config?.remember(actor: name) }
}
