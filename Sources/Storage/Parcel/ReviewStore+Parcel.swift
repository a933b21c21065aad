import Evaluation

extension ReviewStore {
  /// Puts a draft and everything beside it into one file's bytes; the same state gives the same
  /// bytes.
  ///
  /// - Returns: The bytes, for `Parcel.checkCode` too.
  public func packed(with rubric: StoredRubric?) throws(StorageError) -> [UInt8] {
    let file = try load()
    var files = [Parcel.File(name: Parcel.draftName, bytes: file.bytes)]
    if let trail = try ReviewStore.bytes(ReviewFolder.trailName, in: folder.path) {
      files.append(Parcel.File(name: Parcel.trailName, bytes: trail))
    }
    for place in Parcel.folders {
      for name in try ReviewStore.names(in: folder.path + "/" + place) {
        guard let bytes = try ReviewStore.bytes(name, in: folder.path + "/" + place) else {
          continue
        }
        files.append(Parcel.File(name: place + "/" + name, bytes: bytes))
      }
    }
    if let rubric, rubric.reference == file.draft.report.rubric {
      let name = "rubric/" + rubric.reference.digest.dropFirst(7) + DraftID.suffix
      if !files.contains(where: { $0.name == name }) {
        files.append(Parcel.File(name: name, bytes: rubric.bytes))
      }
    }
    files.sort { $0.name < $1.name }
    let bytes = Parcel(draft: id, files: files).bytes
    guard bytes.count <= Folder.maximumBytes else {
      throw .tooLarge(path: folder.path, bytes: bytes.count)
    }
    return bytes
  }

  /// Only a folder that is not there holds nothing: half a parcel must not pass for a whole one.
  private static func names(in place: String) throws(StorageError) -> [String] {
    do throws(StorageError) {
      return try Folder(opening: place).names()
    } catch .notFound {
      return []
    }
  }

  private static func bytes(_ name: String, in place: String) throws(StorageError) -> [UInt8]? {
    do throws(StorageError) {
      return try Folder(opening: place).read(name).bytes
    } catch .notFound {
      return nil
    }
  }
}
