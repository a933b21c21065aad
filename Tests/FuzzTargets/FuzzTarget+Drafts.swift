import Evaluation

@testable import Storage

extension FuzzTarget {
  /// `<id>.json`: what is read is written as it was read.
  static let draft = FuzzTarget("draft") { bytes in
    _ = try? DraftHead(reading: bytes)
    do throws(FileFault) {
      let file = try DraftFile(reading: bytes)
      return .expecting(
        (try? DraftFile(reading: file.bytes)) == file, "written, it is another draft")
    } catch {
      return .refused(error.message)
    }
  }

  /// `<id>.journal`: whatever it leads to is a report that can be written.
  static let journal = FuzzTarget("journal") { bytes in
    do throws(FileFault) {
      let text = try JournalText(bytes)
      _ = text.isClean(for: text.head.digest)
      let end = try text.replay { _ in }
      let file = DraftFile(id: text.head.draft, report: end.report)
      return .expecting(
        (try? DraftFile(reading: file.bytes)) == file,
        "the report cannot be written: \(String(decoding: file.bytes, as: UTF8.self))")
    } catch {
      return .refused(error.message)
    }
  }

  /// `.<id>.lock`.
  static let lock = FuzzTarget("lock") { bytes in
    do throws(FileFault) {
      let holder = try LockHolder(reading: bytes)
      _ = holder.isGone(for: holder)
      let again = try LockHolder(reading: Array(holder.text.utf8))
      return .expecting(again == holder, "written, it is another holder")
    } catch {
      return .refused(error.message)
    }
  }

  /// A rubric: what is sound scores, and can be explained.
  static let rubric = FuzzTarget("rubric") { bytes in
    let file = RubricFile(path: "x.json", bytes: bytes)
    guard let rubric = file.rubric, let reference = file.reference else {
      return file.findings.count == 1 ? .refused : .wrong("refused without a finding")
    }
    guard file.isSound else { return .read }
    _ = rubric.score(Report(rubric: reference))
    return .expecting(!RubricDocument(rubric).lines.isEmpty, "no explanation")
  }
}
