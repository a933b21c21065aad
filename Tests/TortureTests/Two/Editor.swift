import Evaluation
import PseudoTerminal
import SeededChance
import Storage

/// Somebody who has a draft open, changes fields, and saves when they like.
struct Editor {
  let name: String
  let rubric: Rubric
  /// As it was last read or written.
  private var base: Draft
  private(set) var mine: Report

  init(_ name: String, _ draft: Draft, _ rubric: Rubric) {
    self.name = name
    self.rubric = rubric
    base = draft
    mine = draft.report
  }

  /// Enters a text and returns the one that it replaces.
  mutating func enter(_ text: String, at path: FieldPath) -> String {
    let old = mine[path].text(as: .text)
    mine[path] = .text(text)
    return old
  }

  /// The digest of the file that this editor believes to be there.
  var expected: DraftToken { base.token }

  /// Saves; where the file has changed meanwhile, the two are merged first.
  ///
  /// - Returns: The texts that were decided against, by somebody who saw both; nil without a merge.
  mutating func save(_ chance: inout Chance) throws -> [String]? {
    var changed = base
    changed.report = mine
    do throws(StorageError) {
      base = try DraftStore.save(changed)
      return nil
    } catch .changedUnderneath {
      return try merge(&chance)
    }
  }

  private mutating func merge(_ chance: inout Chance) throws -> [String] {
    let theirs = try DraftStore.load(path: base.path)
    var merge = ReportMerge(base: base.report, mine: mine, theirs: theirs.report, by: rubric)
    for (index, item) in merge.items.enumerated() where item.isConflict {
      merge.choose(chance.number(0...1) == 0 ? .mine : .theirs, at: index)
    }
    guard merge.undecided == 0 else { throw Failure("\(merge.undecided) places are undecided") }
    let against = merge.decisions.map { $0.choice == .mine ? $0.theirs : $0.mine }
    mine = merge.merged
    base = theirs
    var changed = base
    changed.report = mine
    base = try DraftStore.save(changed)
    return against.map { $0.text(as: .text) }
  }

  /// Reads what the file has, with nothing of one's own.
  mutating func reload() throws {
    base = try DraftStore.load(path: base.path)
    mine = base.report
  }
}
