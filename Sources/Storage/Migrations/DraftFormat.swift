/// The formats of draft files that there have been, each with the step to the next.
enum DraftFormat {
  /// The format that is written; a file in a higher one is refused and left untouched.
  static let current = 3

  /// One step for every format but the current one, in their order.
  static let migrations: [Migration] = [.oneToTwo, .twoToThree]
}

extension JSONNode {
  /// The file's contents in today's form, whatever known format it is in.
  ///
  /// The file itself stays as it is until the draft is saved.
  func upToDate() throws(FileFault) -> JSONNode {
    let format = try format(upTo: DraftFormat.current)
    guard format < DraftFormat.current, case .object(var members) = value else { return self }
    for step in DraftFormat.migrations where step.from >= format {
      members = step.change(members)
    }
    guard let place = members.firstIndex(where: { $0.name == "format" }) else {
      throw fault(.missingKey("format"))
    }
    members[place].value = .number("\(DraftFormat.current)")
    return JSONNode(.object(members), at: path)
  }
}
