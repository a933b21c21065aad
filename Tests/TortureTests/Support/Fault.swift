import Glibc
import Testing

/// What happens to which of the program's calls on its data folder.
struct Fault: Sendable {
  var kind: Kind
  /// Only calls that change the folder are counted.
  var hitsOnlyChanges = false
  /// The number of the call, from 1.
  var call = 1
  /// All that follow it fail as well.
  var lasts = false

  enum Kind: Hashable, Sendable {
    /// It does nothing and reports this error.
    case failing(Int32)
    /// It is carried out, and reports this error all the same, as network folders can.
    case failingLate(Int32)
    /// It reads or writes half.
    case half
    /// The process dies before it.
    case killed
    /// The process dies behind it.
    case killedBehind
    /// The clock is set back by a day.
    case clockBack
  }

  /// The orders for the preloaded library.
  var environment: [String: String] {
    var orders = [
      "TORTURE_FIRST": "\(call)", "TORTURE_LAST": lasts ? "0" : "\(call)",
      "TORTURE_CHANGES": hitsOnlyChanges ? "1" : "0",
    ]
    switch kind {
    case .failing(let code): orders["TORTURE_HOW"] = "fail"; orders["TORTURE_ERRNO"] = "\(code)"
    case .failingLate(let code):
      orders["TORTURE_HOW"] = "late"
      orders["TORTURE_ERRNO"] = "\(code)"
    case .half: orders["TORTURE_HOW"] = "short"
    case .killed: orders["TORTURE_HOW"] = "kill"
    case .killedBehind: orders["TORTURE_HOW"] = "dead"
    case .clockBack: orders["TORTURE_HOW"] = "clock"
    }
    return orders
  }
}

extension Fault.Kind: CustomTestStringConvertible {
  var testDescription: String {
    switch self {
    case .failing(let code): "failing with \(Self.name(of: code))"
    case .failingLate(let code): "done, but reported as \(Self.name(of: code))"
    case .half: "half done"
    case .killed: "killed before"
    case .killedBehind: "killed behind"
    case .clockBack: "the clock set back"
    }
  }

  /// The process survives it.
  var isSurvivable: Bool {
    switch self {
    case .killed, .killedBehind: false
    case .failing, .failingLate, .half, .clockBack: true
    }
  }

  private static func name(of code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "\(code)"
  }
}
