/// The columns of a table of indicators, each with what it holds (表头).
struct FormHead: Hashable {
  struct Column: Hashable {
    /// As it stands there, labels above it in front.
    var title: String
    /// Nothing where the vocabulary does not know it: it is listed and never guessed.
    var meaning: ColumnMeaning?
    /// Of names, points and maxima: the level of indicators that they belong to.
    var level = 0
    /// Counted from 0 in the table; nothing beyond the head.
    var place: Int?
    /// Several columns claim to be the points.
    var isUnclear = false
  }

  var columns: [Column]
  /// The deepest level: that of the rows.
  var depth: Int

  /// Reads one to three rows of labels.
  init(_ rows: [[String]]) {
    let labels = ColumnLabels(rows)
    let year = labels.latestYear
    columns = (0..<labels.width).map { index in
      Column(
        title: labels.title(of: index), meaning: labels.meaning(of: index, latestYear: year),
        place: index)
    }
    depth = 1
    nameLevels()
    spreadLevels()
    choosePoints()
  }

  /// The columns with that meaning, for the rows' own level.
  func isOwn(_ column: Column) -> Bool { column.level == depth || column.level == 0 }

  /// Which level each name's column is.
  private mutating func nameLevels() {
    func place(_ isMeant: (Int) -> Bool) -> [Int] {
      columns.indices.filter { index in
        if case .name(let level)? = columns[index].meaning { isMeant(level) } else { false }
      }
    }
    var last = 0
    let named = place { $0 > 0 }
    for index in named {
      if case .name(let level)? = columns[index].meaning { columns[index].level = level }
      last = max(last, columns[index].level)
    }
    for index in place({ $0 == 0 }) {
      if let first = named.first, index < first {
        let level = columns[first].level - 1
        // 绩效指标 before 二级指标 stands for the level that has no column.
        if level > 0, nameColumn(level) == nil {
          columns[index].level = level
        } else {
          columns[index].meaning = .stub
        }
      } else {
        last += 1
        columns[index].level = last
      }
    }
    depth = max(last, 1)
  }

  /// Points and maxima belong to the names on their left, else to the rows.
  private mutating func spreadLevels() {
    var level = depth
    for index in columns.indices {
      switch columns[index].meaning {
      case .name: level = columns[index].level
      case .maximum, .points, .deducted, .pointsOfMaximum:
        columns[index].level = ColumnLabels.level(in: columns[index].title) ?? level
      case .reviewed, .lastYear, .target, .property, .unit, .actual, .outcome, .rate, .standard,
        .explanation, .reason, .evidence, .counter, .stub, .budget, nil:
        break
      }
    }
  }

  /// One column has the points: the one that says that they are our own, where there are several.
  private mutating func choosePoints() {
    for level in 1...depth {
      let claims = columns.indices.filter {
        columns[$0].meaning == .points && columns[$0].level == level
      }
      guard claims.count > 1 else { continue }
      let own = claims.filter { ColumnTitle(columns[$0].title).isOwn }
      for index in claims where own.count != 1 || index != own[0] {
        columns[index].meaning = own.count == 1 ? .reviewed : nil
        columns[index].isUnclear = own.count != 1
      }
    }
    var seen: Set<Int> = []
    for index in columns.indices where columns[index].meaning == .maximum {
      // A second maximum of the same rows is none.
      if !seen.insert(columns[index].level).inserted { columns[index].meaning = nil }
    }
  }
}

extension FormHead {
  func column(_ meaning: ColumnMeaning) -> Int? {
    columns.firstIndex { $0.meaning == meaning && isOwn($0) }
  }

  /// Where the name of a level stands.
  func nameColumn(_ level: Int) -> Int? {
    columns.firstIndex { column in
      if case .name? = column.meaning { column.level == level && level > 0 } else { false }
    }
  }

  /// Levels that have a column, from the top down.
  var levels: [Int] { (1...depth).filter { nameColumn($0) != nil } }
}
