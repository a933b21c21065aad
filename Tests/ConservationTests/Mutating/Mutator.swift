import SeededChance

/// Changes a description as people and programs do: pieces are taken out, doubled, moved, swapped,
/// and put into each other.
struct Mutator {
  var chance: Chance

  mutating func mutated(_ described: Described) -> Described {
    var described = described
    for _ in 0..<chance.number(1...6) { change(&described.blocks, depth: 0) }
    return described
  }

  private mutating func change(_ blocks: inout [Block], depth: Int) {
    guard !blocks.isEmpty else { return blocks = [.paragraph([.text(word())])] }
    let place = chance.number(0...blocks.count - 1)
    if depth < 3, chance.number(0...2) > 0 { return change(&blocks[place], depth: depth) }
    let other = chance.number(0...blocks.count - 1)
    switch chance.number(0...5) {
    case 0: blocks.remove(at: place)
    case 1: blocks.insert(blocks[place], at: other)
    case 2:
      let moved = blocks.remove(at: place)
      blocks.insert(moved, at: min(other, blocks.count))
    case 3: blocks.swapAt(place, other)
    case 4: blocks.insert(.paragraph([.text(word())]), at: place)
    default: blocks[place] = nested(blocks[place])
    }
  }

  /// A frame around it: a cell of a table, or a text box.
  private mutating func nested(_ block: Block) -> Block {
    guard chance.number(0...1) > 0 else { return .paragraph([.text(word()), .box([block])]) }
    return .table([[[block], [.paragraph([.text(word())])]]])
  }

  private mutating func change(_ block: inout Block, depth: Int) {
    switch block {
    case .paragraph(var runs):
      change(&runs, depth: depth)
      block = .paragraph(runs)
    case .table(var rows):
      change(&rows, depth: depth)
      block = .table(rows)
    }
  }

  private mutating func change(_ rows: inout [[[Block]]], depth: Int) {
    guard !rows.isEmpty else { return rows = [[[.paragraph([.text(word())])]]] }
    let place = chance.number(0...rows.count - 1)
    let other = chance.number(0...rows.count - 1)
    switch chance.number(0...6) {
    case 0: rows.remove(at: place)
    case 1: rows.insert(rows[place], at: other)
    case 2: rows.swapAt(place, other)
    default: change(&rows[place], depth: depth)
    }
  }

  private mutating func change(_ cells: inout [[Block]], depth: Int) {
    guard !cells.isEmpty else { return cells = [[.paragraph([.text(word())])]] }
    let place = chance.number(0...cells.count - 1)
    let other = chance.number(0...cells.count - 1)
    switch chance.number(0...6) {
    case 0: cells.remove(at: place)
    case 1: cells.insert(cells[place], at: other)
    case 2: cells.swapAt(place, other)
    case 3: cells[place] = []
    default: change(&cells[place], depth: depth + 1)
    }
  }

  private mutating func change(_ runs: inout [Run], depth: Int) {
    guard !runs.isEmpty else { return runs = [.text(word())] }
    let place = chance.number(0...runs.count - 1)
    let other = chance.number(0...runs.count - 1)
    switch chance.number(0...6) {
    case 0: runs.remove(at: place)
    case 1: runs.insert(runs[place], at: other)
    case 2: runs.swapAt(place, other)
    default: runs.insert(run(depth), at: place)
    }
  }

  private mutating func run(_ depth: Int) -> Run {
    let word = word()
    switch chance.number(0...15) {
    case 0: return .footnote(word)
    case 1: return .endnote(word)
    case 2: return .comment(word)
    case 3 where depth < 3: return .box([.paragraph([.text(word)])])
    case 4 where depth < 3: return .box([.table([[[.paragraph([.text(word)])], []]])])
    case 5: return .fraction(word, "\(chance.number(1...9_999))")
    case 6: return .symbol
    case 7: return .ruby(chance.hanzi(), "jie")
    case 8: return .hidden(word)
    case 9: return .deleted(word)
    case 10: return .inserted(word)
    case 11: return .control(word)
    case 12: return .prompt(word)
    case 13: return .field(word)
    case 14: return .link(word)
    default: return .hyphen
    }
  }

  /// Words of reports, figures, and characters that nobody expects.
  private mutating func word() -> String {
    switch chance.number(0...3) {
    case 0: chance.hanzi(1...8)
    case 1: "\(chance.number(0...99_999)).\(chance.number(10...99))万元"
    case 2: chance.element(Mutator.words)
    default: chance.hanzi(2...12) + "。"
    }
  }

  private static let words = [
    "一、基本情况", "（三）存在问题", "得分", "满分5分", "总收入", "合计", "三级指标", "—", "100%", "核定编制数",
    "2023年", "扣2分，因资料不全。", "1.", "第1页", "目录", "填报人：", "单位：万元", "附件2",
  ]
}

extension Mutator {
  /// Cells and rows of sheets changed alike.
  mutating func mutated(_ sheets: DescribedSheets) -> DescribedSheets {
    var sheets = sheets
    for _ in 0..<chance.number(1...6) {
      let sheet = chance.number(0...sheets.sheets.count - 1)
      change(&sheets.sheets[sheet])
    }
    return sheets
  }

  private mutating func change(_ sheet: inout DescribedSheets.Sheet) {
    guard !sheet.rows.isEmpty else { return sheet.rows = [[word()]] }
    let place = chance.number(0...sheet.rows.count - 1)
    let other = chance.number(0...sheet.rows.count - 1)
    switch chance.number(0...6) {
    case 0: sheet.rows.remove(at: place)
    case 1: sheet.rows.insert(sheet.rows[place], at: other)
    case 2: sheet.rows.swapAt(place, other)
    case 3: sheet.beside.append(word())
    default:
      guard !sheet.rows[place].isEmpty, sheet.rows[place].count < 20 else { return }
      let cell = chance.number(0...sheet.rows[place].count - 1)
      switch chance.number(0...3) {
      case 0: sheet.rows[place][cell] = word()
      case 1: sheet.rows[place].remove(at: cell)
      case 2: sheet.rows[place].insert(word(), at: cell)
      default: sheet.rows[place].swapAt(cell, chance.number(0...sheet.rows[place].count - 1))
      }
    }
  }
}
