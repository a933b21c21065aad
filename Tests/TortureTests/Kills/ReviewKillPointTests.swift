import Evaluation
import PseudoTerminal
import Storage
import Testing

/// A kill between any two changes of a review: each is tried, none is left to chance.
struct ReviewKillPointTests {
  private let ground: Ground

  init() throws { ground = try Ground.office() }

  @Test func `a kill between any two changes of a review leaves nothing for verify to find`()
    throws
  {
    try ground.root.write("佐证\n", to: "file.txt")
    let start = try ground.image()
    for command in ReviewPowerCutTests.commands {
      let done = try ground.run(command, input: Office.passphrase, isTraced: true)
      #expect(done.status == .exited(0), "\(command): \(done.error)")
    }
    let points = KillPoints(try ground.story(on: start), on: start)
    for point in points.all {
      try ground.lay(point.disk)
      try expectSound(behind: point.change)
      // Whoever comes next must not take it for damage either, and write that down for ever.
      _ = try store.settled(by: .ofProcess(name: Office.filler))
      try expectSound(behind: "\(point.change), settled")
    }
    Scale.say("kills of a review: \(points.all.count) different disks, off 0")
    #expect(points.all.count > 40)
  }

  private func expectSound(behind change: String) throws {
    let found = try ground.run(["verify", Ground.id])
    // As a value, not as a comment: of a failure, CI's summary shows one line.
    let off = found.status == .exited(0) ? "" : "behind \(change): \(found.output)\(found.error)"
    #expect(off.replacing("\n", with: " ") == "")
  }

  private var store: ReviewStore {
    get throws {
      let id = try #require(Ground.draftID)
      return ReviewStore(drafts: DraftStore(folder: ground.data + "/drafts"), id: id)
    }
  }
}

/// What a kill may leave: the changes so far, in their order, since the system outlives the process.
private struct KillPoints {
  /// Each different disk, and what came last.
  private(set) var all: [(disk: DiskImage, change: String)] = []
  private var known: Set<[String: [UInt8]]> = []

  init(_ story: DiskStory, on start: DiskImage) {
    var disk = start
    for (_, step) in story.steps {
      for cut in step.cutByKill { add(cut, to: disk) }
      add(step, to: disk)
      disk.take(step, .whole)
    }
  }

  private mutating func add(_ step: DiskStep, to disk: DiskImage) {
    var disk = disk
    disk.take(step, .whole)
    // Temporary files that are left make no difference; a long run tries that, too.
    let seen = disk.contents.filter { Scale.isLong || !$0.key.name.hasPrefix(".") }
    guard known.insert(seen).inserted else { return }
    all.append((disk, step.title(on: disk)))
  }
}

extension String {
  /// What stands behind the last slash of a path.
  fileprivate var name: Substring { split(separator: "/").last ?? "" }
}

extension DiskStep {
  private static let page = 4096

  /// The system looks for a kill between the pages of a write.
  fileprivate var cutByKill: [DiskStep] {
    guard case .written(let file, let offset, let bytes) = self else { return [] }
    let first = DiskStep.page - offset % DiskStep.page
    return stride(from: first, to: bytes.count, by: DiskStep.page).map {
      .written(file: file, offset: offset, bytes: Array(bytes.prefix($0)))
    }
  }

  fileprivate func title(on disk: DiskImage) -> String {
    let name = { (file: Int) in disk.names.first { $0.value == file }?.key ?? "\(file)" }
    return switch self {
    case .named(let path, _): "making \(path)"
    case .unnamed(let path): "unlinking \(path)"
    case .moved(_, let path, _): "renaming to \(path)"
    case .madeFolder(let path): "making the folder \(path)"
    case .written(let file, _, let bytes): "writing \(bytes.count) bytes to \(name(file))"
    case .truncated(let file, let length): "cutting \(name(file)) to \(length)"
    }
  }
}
