import Evaluation

extension ReviewStore {
  /// Puts a draft and everything beside it into one file's bytes; the same state gives the same
  /// bytes.
  ///
  /// - Returns: The bytes, for `Parcel.checkCode` too.
  public func packed(_ contents: Parcel.Contents) throws(ParcelFault) -> [UInt8] {
    let bytes: [UInt8]
    do throws(StorageError) {
      bytes = Parcel(draft: id, files: try files(contents)).bytes
    } catch {
      throw .storage(error)
    }
    guard bytes.count <= Folder.maximumBytes else { throw .tooLarge(bytes: bytes.count) }
    return bytes
  }

  private func files(_ contents: Parcel.Contents) throws(StorageError) -> [Parcel.File] {
    let file = try load()
    var files = [Parcel.File(name: Parcel.draftName, bytes: file.bytes)]
    if let trail = try ReviewStore.bytes(ReviewFolder.trailName, in: folder.path) {
      files.append(Parcel.File(name: Parcel.trailName, bytes: trail))
    }
    for place in Parcel.folders where contents.hasEvidence || place != "evidence" {
      for name in try ReviewStore.names(in: folder.path + "/" + place) {
        guard let bytes = try ReviewStore.bytes(name, in: folder.path + "/" + place) else {
          continue
        }
        files.append(Parcel.File(name: place + "/" + name, bytes: bytes))
      }
    }
    if let rubric = contents.rubric, rubric.reference == file.draft.report.rubric {
      let name = "rubric/" + rubric.reference.digest.dropFirst(7) + DraftID.suffix
      if !files.contains(where: { $0.name == name }) {
        files.append(Parcel.File(name: name, bytes: rubric.bytes))
      }
    }
    if let roster = contents.roster {
      files.append(Parcel.File(name: Parcel.rosterName, bytes: roster.bytes))
      if let signature = roster.signature {
        files.append(Parcel.File(name: Parcel.rosterSignatureName, bytes: signature))
      }
    }
    return files.sorted { $0.name < $1.name }
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

extension Parcel {
  /// What goes along with a draft and what lies beside it.
  public struct Contents: Sendable {
    /// The rubric file, for where nothing was signed yet.
    public var rubric: StoredRubric?
    public var roster: RosterFile?
    /// The copies of evidence; the list of it always goes along.
    public var hasEvidence: Bool

    public init(rubric: StoredRubric? = nil, roster: RosterFile? = nil, hasEvidence: Bool = true) {
      self.rubric = rubric
      self.roster = roster
      self.hasEvidence = hasEvidence
    }
  }
}
