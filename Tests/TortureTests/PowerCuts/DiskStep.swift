/// A change told in terms of what lies on a disk: files that names point to.
enum DiskStep: Equatable {
  /// A name points to a file from now on.
  case named(String, file: Int)
  case unnamed(String)
  /// Two names change in one step.
  case moved(from: String, to: String, file: Int)
  /// A folder has its name; without that, nothing in it can be found.
  case madeFolder(String)
  case written(file: Int, offset: Int, bytes: [UInt8])
  case truncated(file: Int, length: Int)

  /// What a flush must cover to make it safe.
  var home: Home {
    switch self {
    case .named(let path, _), .unnamed(let path), .moved(_, let path, _), .madeFolder(let path):
      .folder(path.folder)
    case .written(let file, _, _), .truncated(let file, _): .file(file)
    }
  }

  enum Home: Hashable {
    case file(Int)
    case folder(String)
  }
}

/// How much of a step that was not yet safe is found after the power was cut.
enum Survival: CaseIterable, Equatable {
  case whole, none
  /// Of a write: its first half, or its length without its bytes.
  case half, zeros
}

/// The changes of a trace as steps, and when each flush made its home safe.
struct DiskStory {
  private(set) var steps: [(time: Int, step: DiskStep)] = []
  /// Flushes: of what, and behind how many steps.
  private(set) var flushes: [(steps: Int, home: DiskStep.Home, time: Int)] = []
  private var files: [String: Int]
  private var openings: [Int: DiskStep.Home] = [:]
  private var lastFile: Int

  /// The story of these changes, on a disk as it was before them.
  init(_ changes: [Change], on disk: DiskImage) {
    files = disk.names
    lastFile = disk.files.count - 1
    for change in changes { add(change) }
  }

  private mutating func add(_ change: Change) {
    switch change.kind {
    case .opened(let opening, let path, let makesFile): open(opening, path, makesFile, change.time)
    case .written(let opening, let offset, let bytes):
      guard case .file(let file) = openings[opening] else { return }
      steps.append((change.time, .written(file: file, offset: offset, bytes: bytes)))
    case .truncated(let opening, let length):
      guard case .file(let file) = openings[opening] else { return }
      steps.append((change.time, .truncated(file: file, length: length)))
    case .flushed(let opening):
      guard let home = openings[opening] else { return }
      flushes.append((steps.count, home, change.time))
    case .renamed(let old, let new):
      guard let file = files.removeValue(forKey: old) else { return }
      files[new] = file
      steps.append((change.time, .moved(from: old, to: new, file: file)))
    case .linked(let old, let new):
      guard let file = files[old] else { return }
      files[new] = file
      steps.append((change.time, .named(new, file: file)))
    case .unlinked(let path):
      files[path] = nil
      steps.append((change.time, .unnamed(path)))
    case .madeFolder(let path): steps.append((change.time, .madeFolder(path)))
    }
  }

  private mutating func open(_ opening: Int, _ path: String, _ makesFile: Bool, _ time: Int) {
    if let file = files[path] {
      openings[opening] = .file(file)
    } else if makesFile {
      lastFile += 1
      files[path] = lastFile
      openings[opening] = .file(lastFile)
      steps.append((time, .named(path, file: lastFile)))
    } else {
      openings[opening] = .folder(path)
    }
  }
}

extension String {
  var folder: String { String(self[..<(lastIndex(of: "/") ?? startIndex)]) }
}
