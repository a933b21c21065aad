import Evaluation

extension JournalLine {
  /// Reads a line; what it says of a text or a list is meant for the report as it is there.
  ///
  /// Whether the rest of an edit fits is seen when it is replayed.
  init(reading bytes: some Sequence<UInt8>, in report: Report) throws(FileFault) {
    let node = JSONNode(try JSONParser.value(of: Array(bytes)))
    let fields = try node.fields(JournalKey.self)
    moment = try fields.required(.at).moment()
    if let digest = fields[.saved] {
      content = .saved(digest: try digest.string())
    } else if let decisions = fields[.merged] {
      content = .merged(try decisions.list(MergeDecision.init(reading:)))
    } else if fields[.undo] != nil {
      content = .step(.undone)
    } else if fields[.redo] != nil {
      content = .step(.redone)
    } else {
      let edit = try Edit(reading: fields, in: report)
      content = .step(.edited(edit, joins: try fields[.joins]?.bool() ?? false))
    }
  }
}

extension Edit {
  fileprivate init(
    reading fields: JSONFields<JournalKey>, in report: Report
  ) throws(FileFault) {
    let (place, path) = try EditPlace.read(fields)
    let before = report[place]
    let kind: EditKindKey = try fields.required(.kind).choice()
    self.init(
      place, focus: try fields[.focus]?.fieldPath() ?? path, from: before,
      to: try before.changed(at: path, by: fields), kind.kind)
    isContinued = try fields[.with]?.bool() ?? false
    // What stood there before must be what the line says.
    guard try before.stood(in: fields) else { throw fields.node.fault(.notAsBefore) }
  }
}

extension EditPlace {
  /// The place, and the address that the line names: in a list that of an item.
  fileprivate static func read(
    _ fields: JSONFields<JournalKey>
  ) throws(FileFault) -> (EditPlace, FieldPath) {
    if let part = try fields[.secret]?.part() {
      return (.secret(part), EditPlace.secret(part).field)
    }
    if fields[.lastYear] != nil { return (.lastYear, EditPlace.lastYear.field) }
    if let path = try fields[.unconfirmed]?.fieldPath() { return (.unconfirmed(path), path) }
    let path = try fields.required(.field).fieldPath()
    guard let check = try fields[.reasonFor]?.string() else { return (.field(path.whole), path) }
    let key = JustificationKey(
      check: check, field: path.whole, matter: try fields[.matter]?.string() ?? "")
    return (.justification(key), path)
  }
}

extension FieldContent {
  /// What a line makes of this content.
  fileprivate func changed(
    at path: FieldPath, by fields: JSONFields<JournalKey>
  ) throws(FileFault) -> FieldContent {
    switch self {
    case .text(let text): return .text(try fields.spliced(text))
    case .items(var items):
      guard case .item(_, let index) = path else { return .items(try fields.spliced(items)) }
      guard items.indices.contains(index) else { throw fields.node.fault(.notAsBefore) }
      items[index] = try fields.spliced(items[index])
      return .items(items)
    case .fact:
      return .fact(try fields[.new].map { node throws(FileFault) in try .init(reading: node) })
    case .points: return .points(try Entry<Points>(reading: fields[.new]))
    case .check: return .check(try fields[.new]?.bool())
    case .lastYear: return .lastYear(try LastYear(in: fields[.new]))
    }
  }

  /// It is what the line says was there; of texts and lists, what was cut says so.
  fileprivate func stood(in fields: JSONFields<JournalKey>) throws(FileFault) -> Bool {
    switch self {
    case .text, .items: return true
    case .fact(let entry):
      return try fields[.old].map { node throws(FileFault) in try .init(reading: node) } == entry
    case .points(let entry): return try Entry<Points>(reading: fields[.old]) == entry
    case .check(let check): return try fields[.old]?.bool() == check
    case .lastYear(let year): return try LastYear(in: fields[.old]) == year
    }
  }
}

extension JSONFields<JournalKey> {
  fileprivate func spliced(_ text: String) throws(FileFault) -> String {
    let splice = Splice(
      from: try required(.from).integer(in: 0...Folder.maximumBytes),
      cut: try self[.cut]?.string() ?? "", put: try self[.put]?.string() ?? "")
    guard let changed = splice.applied(to: text) else { throw node.fault(.notAsBefore) }
    return changed
  }

  fileprivate func spliced(_ items: [String]) throws(FileFault) -> [String] {
    let start = try required(.item).integer(in: 1...Folder.maximumBytes) - 1
    let cut = try [String](reading: try required(.cut))
    guard start <= items.count - cut.count,
      zip(items[start...], cut).allSatisfy({ $0.utf8.elementsEqual($1.utf8) })
    else { throw node.fault(.notAsBefore) }
    var changed = items
    changed.replaceSubrange(
      start..<(start + cut.count), with: try [String](reading: try required(.put)))
    return changed
  }
}

extension JSONNode {
  func moment() throws(FileFault) -> JournalMoment {
    let text = try string()
    guard let moment = JournalMoment(text) else { throw fault(.outOfRange(text)) }
    return moment
  }

  fileprivate func part() throws(FileFault) -> Part {
    let address = try string()
    guard let part = Part(address: address), part.isWellFormed else {
      throw fault(.notIdentifier(address))
    }
    return part
  }

  fileprivate func fieldPath() throws(FileFault) -> FieldPath {
    let address = try string()
    // A damaged address must not get into a draft that could not be read again.
    guard let path = FieldPath(address: address), path.isWellFormed else {
      throw fault(.notIdentifier(address))
    }
    return path
  }
}

extension FieldPath {
  /// Every id in it is one that a draft file may have.
  fileprivate var isWellFormed: Bool {
    switch self {
    case .cover: true
    case .text(let section), .items(let section), .item(let section, _): section.isWellFormed
    case .fact(let fact): fact.isWellFormed
    case .check(let indicator, let item): indicator.isWellFormed && item.isWellFormed
    case .points(let indicator), .explanation(let indicator), .deduction(let indicator),
      .override(let indicator), .overrideReason(let indicator), .notApplicable(let indicator),
      .choice(let indicator), .own(let indicator, _, _):
      indicator.isWellFormed
    }
  }
}

extension Part {
  fileprivate var isWellFormed: Bool {
    switch self {
    case .cover: true
    case .section(let section): section.isWellFormed
    case .indicator(let indicator): indicator.isWellFormed
    }
  }
}
