import Glibc

/// Where the program keeps its data: one folder to write to, and others that supply rubrics
/// and samples.
public struct DataFolder: Hashable, Sendable {
  /// Drafts are written here.
  public let own: String
  /// All folders that are looked in, the own one first.
  public let all: [String]

  public var drafts: DraftStore { DraftStore(folder: own + "/drafts") }
  public var places: PlaceStore { PlaceStore(folder: own + "/drafts") }
  public var rubrics: RubricStore { RubricStore(folders: all.map { $0 + "/rubrics" }) }
  public var samples: [DraftStore] { all.map { DraftStore(folder: $0 + "/samples") } }

  /// Settles the folders by what the user said, the environment, and where the program lies.
  public init(_ surroundings: Surroundings) {
    let chosen = [surroundings.option, surroundings.environment["ZIPING_DATA"]]
      .compactMap { $0 }.first { !$0.isEmpty }
    let shipped = surroundings.checkouts + surroundings.shares
    let home = surroundings.home
    own = chosen ?? surroundings.checkouts.first { isWritable($0) } ?? home ?? "data"
    all = ([own] + shipped + [home].compactMap { $0 }).unique
  }

  /// A draft's id in the drafts' folder, or the path of a file.
  public func load(_ name: String) throws(StorageError) -> Draft {
    if name.contains("/") || name.hasSuffix(DraftID.suffix) {
      return try DraftStore.load(path: name)
    }
    guard let id = DraftID(name) else { throw .invalidDraftID(name) }
    return try drafts.load(id)
  }
}

/// What decides where the data folder is.
public struct Surroundings: Hashable, Sendable {
  /// What `--data` says.
  public var option: String?
  public var environment: [String: String]
  public var workingFolder: String
  /// The path of the running program.
  public var program: String?

  public init(
    option: String?, environment: [String: String], workingFolder: String, program: String?
  ) {
    self.option = option
    self.environment = environment
    self.workingFolder = workingFolder
    self.program = program
  }

  /// Those of the running process.
  public static func ofProcess(
    option: String?, environment: [String: String]
  ) -> Surroundings {
    Surroundings(
      option: option, environment: environment, workingFolder: realPath(".") ?? ".",
      program: realPath("/proc/self/exe"))
  }
}

extension Surroundings {
  /// The `data` folders of the source checkouts that the program or the user is in.
  fileprivate var checkouts: [String] {
    let starts = [program?.parentFolder, workingFolder].compactMap { $0 }
    return starts.compactMap { start in
      start.withParents.first { exists($0 + "/Package.swift") && exists($0 + "/data/rubrics") }
    }.map { $0 + "/data" }.unique
  }

  /// `<prefix>/share/ziping` for a program in `<prefix>/bin`.
  fileprivate var shares: [String] {
    guard let prefix = program?.parentFolder.parentFolder else { return [] }
    let share = (prefix == "/" ? "" : prefix) + "/share/ziping"
    return exists(share + "/rubrics") ? [share] : []
  }

  /// The user's own folder (XDG Base Directory Specification).
  fileprivate var home: String? {
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return folder + "/ziping"
    }
    return environment["HOME"].map { $0 + "/.local/share/ziping" }
  }
}

extension String {
  /// The folder and all above it, up to the root.
  var withParents: [String] {
    let parent = parentFolder
    return parent == self || parent == "." ? [self] : [self] + parent.withParents
  }
}

extension [String] {
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

private func isWritable(_ path: String) -> Bool { access(path, W_OK | X_OK) == 0 }

private func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
