import Documents
import Evaluation
import Screens

/// Files as importing sees them: one folder, and what each file comes to.
struct MemoryFiles {
  var folder = "/home/zcl/下载"
  var entries: [FolderListing.Entry] = []
  /// By path.
  var tables: [String: TableProposal] = [:]
  var reports: [String: PlacedReport] = [:]
  var lastYears: [String: LastYear] = [:]
  /// Pieces that come before the end of a file.
  var pieces = 0
  fileprivate var waiting: [Message] = []
  /// Readings that were stopped.
  fileprivate(set) var stopped = 0
}

extension MemoryDisk {
  mutating func perform(_ effect: ImportEffect) -> [Message] {
    switch effect {
    case .list(let folder, _):
      return [
        .importing(.listed(FolderListing(path: folder ?? files.folder, entries: files.entries)))
      ]
    case .readReport(let path): return begin(files.reports[path].map { .placed($0) })
    case .readTables(let path, _, _): return begin(files.tables[path].map { .tables($0) })
    case .readLastYear(let path, _, _): return begin(files.lastYears[path].map { .lastYear($0) })
    case .proceed: return files.waiting.isEmpty ? [] : [files.waiting.removeFirst()]
    case .cancel:
      files.waiting = []
      files.stopped += 1
      return []
    case .place(let manuscript, let file, let id):
      let placement = Placement(manuscript, by: rubric, reference)
      let lines = [RubricLine(id: id, title: rubric.title, year: rubric.year)]
      let placed = PlacedReport(manuscript, placement, by: rubric, of: lines, file: file)
      return [.importing(.placed(placed))]
    case .create(let placed, let unit, let year):
      var report = placed.placement.report
      report.cover[.unit] = unit
      report.cover[.year] = year
      drafts["imported"] = report
      return [.created(id: "imported"), .importing(.created(remark: "已导入为新草稿。"))]
    }
  }

  private mutating func begin(_ answer: ImportMessage?) -> [Message] {
    guard let answer else {
      return [.importing(.refused(Trouble("文件不完整或已损坏。", "请核对后再导入。")))]
    }
    files.waiting = (0..<files.pieces).map { .importing(.progressed(lines: 1_000 * ($0 + 1))) }
    files.waiting.append(.importing(answer))
    return []
  }
}
