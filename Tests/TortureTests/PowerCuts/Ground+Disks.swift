import FoundationEssentials
import Glibc
import PseudoTerminal

extension Ground {
  /// The data folder as it is, but for the rubrics, which nobody changes.
  func image() throws -> DiskImage {
    var disk = DiskImage(folders: [data])
    for name in try FileManager.default.subpathsOfDirectory(atPath: data) {
      guard !name.hasPrefix("rubrics") else { continue }
      let path = data + "/" + name
      guard let bytes = FileManager.default.contents(atPath: path) else {
        disk.folders.insert(path)
        continue
      }
      disk.names[path] = disk.files.count
      disk.files.append([UInt8](bytes))
    }
    return disk
  }

  /// Makes the data folder what the disk holds.
  func lay(_ disk: DiskImage) throws {
    try clear()
    for folder in disk.folders.sorted() { mkdir(folder, 0o700) }
    for (path, bytes) in disk.contents {
      guard let file = fopen(path, "w") else { continue }
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
  }

  /// What was traced since the last `reset`, as a story that begins with that disk.
  func story(on start: DiskImage) throws -> DiskStory {
    let trace = [UInt8](try Data(contentsOf: URL(filePath: trace)))
    return DiskStory(try Change.all(in: trace), on: start)
  }
}
