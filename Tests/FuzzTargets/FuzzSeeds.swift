import Storage

extension FuzzTarget {
  /// Files that the program wrote, to change some bytes of, from the folder of the package.
  public func seeds(in checkout: String) throws -> [[UInt8]] {
    let kept = checkout + "/Tests/FuzzTargets/Seeds/"
    let data = checkout + "/data/"
    return switch self {
    case .draft:
      try FuzzTarget.files(data + "samples/", "wuhua-2023.json", "wuhua-2023-corrected.json")
    case .journal: try FuzzTarget.files(kept, "journal.jsonl")
    case .lock: try FuzzTarget.files(kept, "lock.json")
    case .roster: try FuzzTarget.files(kept, "people.json", "people-without-roles.json")
    case .administrators: try FuzzTarget.files(kept, "administrators.json")
    case .trail: try FuzzTarget.files(kept, "trail.jsonl")
    case .statement: try FuzzTarget.files(kept, "statement.json")
    case .parcel: try FuzzTarget.files(kept, "parcel")
    case .rubric: try FuzzTarget.files(data + "rubrics/", "wuhua-2023.json")
    default: try FuzzTarget.files(kept, "keys")
    }
  }

  private static func files(_ folder: String, _ names: String...) throws -> [[UInt8]] {
    try names.map { try ImportFile(path: folder + $0).bytes() }
  }
}
