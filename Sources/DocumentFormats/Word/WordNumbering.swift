import Documents

/// The numbers that Word puts before paragraphs itself (自动编号).
struct WordNumbering {
  private struct Level: Hashable {
    var format = "decimal"
    var text = "%1."
    var start = 1
    /// The style whose paragraphs stand on this level.
    var style: String?
    /// Numbers of outer levels are written as digits.
    var isLegal = false
    var neverRestarts = false
  }

  /// A list as paragraphs name it: it may count anew from somewhere.
  private struct List: Hashable {
    var abstract = ""
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var levels: [String: [Int: Level]] = [:]
  /// Definitions that lie in a numbering style.
  private var styleLinks: [String: String] = [:]
  private var lists: [String: List] = [:]
  private var counts: [String: [Int: Int]] = [:]
  /// Lists whose own start has been used.
  private var begun: Set<String> = []

  init(_ archive: ZipIntake, _ path: String) throws(IntakeFault) {
    guard let part = try archive.part(path) else { return }
    var reader = Reader(xml: try XMLIntake(part))
    try reader.read(into: &self)
  }

  /// Goes through the part once.
  private struct Reader {
    let xml: XMLIntake
    var abstract = ""
    var list = ""
    var level = 0
    /// The level belongs to an override of a list.
    var isOverriding = false

    mutating func read(into numbering: inout WordNumbering) throws(IntakeFault) {
      while true {
        switch try xml.next() {
        case .finished: return
        case .text: break
        case .end: if xml.name == "lvlOverride" { isOverriding = false }
        case .start(let isEmpty): take(isEmpty, &numbering)
        }
      }
    }

    private mutating func take(_ isEmpty: Bool, _ numbering: inout WordNumbering) {
      let value = xml["val"]
      switch xml.name {
      case "abstractNum":
        abstract = xml["abstractNumId"] ?? ""
        list = ""
      case "num":
        list = xml["numId"] ?? ""
        numbering.lists[list] = List()
      case "abstractNumId": if !list.isEmpty { numbering.lists[list]?.abstract = value ?? "" }
      case "numStyleLink": numbering.styleLinks[abstract] = value
      case "lvlOverride":
        level = xml["ilvl"].flatMap { Int($0) } ?? 0
        isOverriding = !isEmpty
      case "startOverride":
        numbering.lists[list]?.starts[level] = value.flatMap { Int($0) } ?? 1
      case "lvl":
        level = xml["ilvl"].flatMap { Int($0) } ?? 0
        set(&numbering) { $0 = Level() }
      case "numFmt": set(&numbering) { $0.format = value ?? "decimal" }
      case "lvlText": set(&numbering) { $0.text = value ?? "" }
      case "start": set(&numbering) { $0.start = value.flatMap { Int($0) } ?? 1 }
      case "pStyle": set(&numbering) { $0.style = value }
      case "isLgl": set(&numbering) { $0.isLegal = value != "0" && value != "false" }
      case "lvlRestart": set(&numbering) { $0.neverRestarts = value == "0" }
      default: break
      }
    }

    private func set(_ numbering: inout WordNumbering, _ change: (inout Level) -> Void) {
      guard (0...8).contains(level) else { return }
      if isOverriding {
        change(&numbering.lists[list, default: List()].levels[level, default: Level()])
      } else {
        change(&numbering.levels[abstract, default: [:]][level, default: Level()])
      }
    }
  }

  /// The next number of a list; nothing for bullets and lists that are not defined.
  ///
  /// The level is what the paragraph says, else that of its style in the list; a list may itself lie
  /// in a style.
  mutating func next(
    in id: String, level: Int?, style: String?, _ styles: WordStyleIntake
  ) -> String? {
    guard let list = lists[id] else { return nil }
    let abstract = resolved(list.abstract, styles)
    let all = (levels[abstract] ?? [:]).merging(list.levels) { $1 }
    let level = level ?? all.first { $0.value.style != nil && $0.value.style == style }?.key ?? 0
    guard let own = all[level] else { return nil }
    var count = counts[abstract] ?? [:]
    if begun.insert(id).inserted {
      for (level, start) in list.starts { count[level] = start - 1 }
    }
    count[level] = (count[level] ?? own.start - 1) + 1
    for deeper in count.keys where deeper > level && all[deeper]?.neverRestarts != true {
      count[deeper] = list.starts[deeper].map { $0 - 1 }
    }
    counts[abstract] = count
    guard own.format != "bullet", own.format != "none" else { return nil }
    var text = own.text
    for place in 0...8 where text.contains("%\(place + 1)") {
      let shown = all[place] ?? Level()
      let format = own.isLegal && place < level ? "decimal" : shown.format
      text = text.replacing(
        "%\(place + 1)", with: NumberShape.text(count[place] ?? shown.start, format))
    }
    return text
  }

  private func resolved(_ abstract: String, _ styles: WordStyleIntake) -> String {
    guard levels[abstract] == nil, let link = styleLinks[abstract],
      let list = styles[link]?.list?.id, let linked = lists[list]?.abstract
    else { return abstract }
    return linked
  }
}
