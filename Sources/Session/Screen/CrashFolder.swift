/// Where reports about crashes lie: the user's state folder (XDG Base Directory Specification), else
/// the data folder.
enum CrashFolder {
  static func path(_ environment: [String: String], data: String) -> String {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/ziping/crashes"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return data + "/crashes" }
    return home + "/.local/state/ziping/crashes"
  }
}
