public import Evaluation

extension Manuscript {
  /// The forms and reports of a file that holds several, each by itself, in their order (一个文件里的
  /// 几份).
  ///
  /// A sheet that is a form begins one, so does a second title with chapters of its own, and so does
  /// whatever placing takes for a further form. What was not read stays with the first of them.
  public func parts(by rubric: Rubric, _ reference: RubricReference) -> [Manuscript] {
    var parts = pieces(from: starts(by: rubric)).flatMap { part in
      part.forms(by: rubric, reference)
    }
    if !parts.isEmpty {
      parts[0].omitted = omitted
      parts[0].margins = margins
    }
    return parts
  }

  /// The lines between these, counted from 0.
  private func pieces(from starts: [Int]) -> [Manuscript] {
    let ends = starts.dropFirst() + [lines.count]
    return zip(starts, ends).map { Manuscript(lines: Array(lines[$0..<$1])) }
  }

  private func starts(by rubric: Rubric) -> [Int] {
    let names = RubricNames(rubric)
    let skeleton = Skeleton(rubric)
    var starts = [0]
    for index in lines.indices.dropFirst() {
      let isSheet = sheetStarts.contains(index)
      let title = lines[index].content.single
      guard isSheet || title.map({ TitleReading.isTitle($0) }) == true else { continue }
      let last = starts[starts.count - 1]
      let before = Manuscript(lines: Array(lines[last..<index]))
      if isSheet {
        let end = sheetStarts.first { $0 > index } ?? lines.count
        let sheet = Manuscript(lines: Array(lines[index..<end]))
        if before.isForm(by: rubric, names), sheet.isForm(by: rubric, names) {
          starts.append(index)
        }
      } else {
        let behind = Manuscript(lines: Array(lines[index...]))
        let again = before.headings(of: skeleton).intersection(behind.headings(of: skeleton))
        let isNext =
          behind.isForm(by: rubric, names) && before.isForm(by: rubric, names)
          && before.project != nil && behind.project != nil && before.project != behind.project
        if again.count > 1 || isNext { starts.append(index) }
      }
    }
    return starts
  }

  /// It has rows of points.
  private func isForm(by rubric: Rubric, _ names: RubricNames) -> Bool {
    let tables = ManuscriptTables(CellLines.joined(passages), by: rubric, names, year: "")
    return tables.rows.values.contains { if case .entry = $0 { true } else { false } }
  }

  /// The first project that a cover row names.
  private var project: String? {
    lines.lazy.compactMap { line in
      CoverTable(line.content.cells)?.pairs.first { $0.title.contains("项目名称") }?.value
    }.first { !$0.isEmpty }
  }

  private func headings(of skeleton: Skeleton) -> Set<Int> {
    let keys = Set(
      lines.compactMap { line -> TitleKey? in
        let (number, rest) = LineNumber.split(line.content.text)
        return number == nil ? nil : TitleKey(rest)
      })
    return Set(skeleton.nodes.indices.filter { !skeleton.nodes[$0].keys.isDisjoint(with: keys) })
  }

  /// The forms that placing tells apart.
  private func forms(by rubric: Rubric, _ reference: RubricReference) -> [Manuscript] {
    let placement = Placement(self, by: rubric, reference)
    var starts = [0]
    var place = 0
    for entry in placement.entries {
      if case .unplaced(.furtherForm(let number, _)) = entry.outcome, number > starts.count {
        starts.append(place)
      }
      place += entry.lines.count
    }
    return pieces(from: starts)
  }
}
