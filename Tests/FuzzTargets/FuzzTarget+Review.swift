import Evaluation
import Glibc

@testable import Storage

extension FuzzTarget {
  /// `people.json`: what is read is written as it was read.
  static let roster = FuzzTarget("roster") { bytes in
    do throws(FileFault) {
      let roster = try Roster(reading: bytes)
      return .expecting(
        (try? Roster(reading: roster.bytes)) == roster, "written, it is another roster")
    } catch {
      return .refused(error.message)
    }
  }

  /// `known_administrators.json`, which the user's own folder holds.
  static let administrators = FuzzTarget("administrators") { bytes in
    var name = Array("/tmp/ziping-fuzz-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { return .wrong("no folder to write into") }
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let known = KnownAdministrators(folder: folder)
    defer {
      unlink(known.path)
      rmdir(folder)
    }
    do throws(StorageError) {
      try ExportFile(path: known.path).write(bytes, replacing: false)
      let all = try known.load()
      guard let first = all.first else { return .read }
      try known.remember(first.value, of: first.key)
      return .expecting(try known.load() == all, "written, they are others")
    } catch {
      return .refused(error.message)
    }
  }

  /// `trail.jsonl`: a trail without a fault is, line by line, what it says of itself.
  static let trail = FuzzTarget("trail") { bytes in
    let trail = Trail(reading: bytes)
    let review = Review(trail.lines[...])
    _ = review.recordBytes
    _ = Trail.replay(trail.lines[...]) { _ in nil }
    for draft in Set(trail.lines.map(\.draft)) { _ = trail.effective(draft: draft) }
    if let fault = trail.fault {
      let message = ReviewProblem.trail(fault).message
      return .refused(message)
    }
    var written: [UInt8] = []
    for var line in trail.lines { written += line.sealed() }
    return .expecting(
      Trail(reading: written).lines == trail.lines, "written, it is another trail")
  }

  /// What a signature covers.
  static let statement = FuzzTarget("statement") { bytes in
    do throws(FileFault) {
      let statement = try Statement(reading: bytes)
      return .expecting(
        (try? Statement(reading: statement.bytes)) == statement,
        "written, it is another statement")
    } catch {
      return .refused(error.message)
    }
  }

  /// A parcel: no name in it leads out of the draft's folder.
  static let parcel = FuzzTarget("parcel") { bytes in
    do throws(ParcelFault) {
      let parcel = try Parcel(reading: bytes)
      let names = parcel.files.map(\.name)
      guard names.allSatisfy({ !$0.hasPrefix("/") && !$0.contains("..") }) else {
        return .wrong("names: \(names)")
      }
      return .expecting((try? Parcel(reading: parcel.bytes)) == parcel, "another parcel")
    } catch {
      return .refused(error.message)
    }
  }
}
