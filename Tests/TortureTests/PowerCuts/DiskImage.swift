/// What lies on a disk: names, and the files they point to.
struct DiskImage: Hashable {
  var names: [String: Int] = [:]
  var files: [[UInt8]] = []
  /// Those that have a name of their own.
  var folders: Set<String> = []

  mutating func take(_ step: DiskStep, _ survival: Survival) {
    switch step {
    case .named(let path, let file):
      makeRoom(file)
      names[path] = file
    case .unnamed(let path): names[path] = nil
    case .madeFolder(let path): folders.insert(path)
    case .moved(let old, let new, let file):
      makeRoom(file)
      if names[old] == file { names[old] = nil }
      names[new] = file
    case .written(let file, let offset, let bytes):
      makeRoom(file)
      write(bytes, at: offset, to: file, survival)
    case .truncated(let file, let length):
      makeRoom(file)
      resize(file, to: length)
    }
  }

  private mutating func makeRoom(_ file: Int) {
    while files.count <= file { files.append([]) }
  }

  private mutating func resize(_ file: Int, to length: Int) {
    let missing = length - files[file].count
    if missing > 0 { files[file] += Array(repeating: 0, count: missing) }
    if missing < 0 { files[file].removeLast(-missing) }
  }

  /// A disk writes a sector whole or not at all.
  private static let sector = 512

  private mutating func write(
    _ bytes: [UInt8], at offset: Int, to file: Int, _ survival: Survival
  ) {
    // Over bytes that are there, neither a half nor zeros can come of one.
    let end = offset + bytes.count
    if end <= files[file].count, offset / DiskImage.sector == (end - 1) / DiskImage.sector,
      survival != .whole
    {
      return
    }
    let count = survival == .half ? bytes.count / 2 : bytes.count
    if files[file].count < offset + count { resize(file, to: offset + count) }
    guard survival != .zeros else { return }
    files[file].replaceSubrange(offset..<(offset + count), with: bytes[..<count])
  }

  /// The files that can be found by a name.
  var contents: [String: [UInt8]] {
    names.filter { folders.contains($0.key.folder) }
      .mapValues { $0 < files.count ? files[$0] : [] }
  }
}
