import Glibc

/// The environment that the program was started in.
public enum ProcessEnvironment {
  /// All variables, the first of a name; what is no UTF-8 is mended.
  public static var variables: [String: String] {
    var variables: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
      let text = String(cString: entry)
      if let (name, value) = divided(text), variables[name] == nil { variables[name] = value }
      place += 1
    }
    return variables
  }

  private static func divided(_ entry: String) -> (name: String, value: String)? {
    guard let equals = entry.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    return (String(entry[..<equals]), String(entry[entry.index(after: equals)...]))
  }
}
