extension Parcel {
  private enum Key: String, JSONKey {
    case draft, files
  }

  private enum FileKey: String, JSONKey {
    case name, size, digest
  }

  /// Reads a parcel: nothing in it is believed that its digests do not say.
  init(reading bytes: [UInt8]) throws(ParcelFault) {
    guard bytes.starts(with: Parcel.heading.utf8) else { throw .notAParcel }
    let rest = bytes.dropFirst(Parcel.heading.utf8.count)
    guard let end = rest.firstIndex(of: 0x0A) else { throw .notAParcel }
    let list: [(name: String, size: Int, digest: String)]
    do throws(FileFault) {
      let fields = try JSONNode(try JSONParser.value(of: Array(rest[..<end]))).fields(Key.self)
      draft = try fields.required(.draft).newDraftID()
      list = try fields.required(.files).list { node throws(FileFault) in
        let fields = try node.fields(FileKey.self)
        return (
          try fields.filledText(.name),
          try fields.required(.size).integer(in: 0...Folder.maximumBytes),
          try fields.filledText(.digest)
        )
      }
    } catch {
      throw .damaged(error.message)
    }
    files = []
    try take(list, from: rest[(end + 1)...])
    // Another way of writing the same would have another code, and so as many as one likes.
    guard self.bytes == bytes else { throw .damaged("清单的写法") }
  }

  private mutating func take(
    _ list: [(name: String, size: Int, digest: String)], from bytes: ArraySlice<UInt8>
  ) throws(ParcelFault) {
    guard list.count <= Parcel.maximumFiles else { throw .damaged("文件太多") }
    var rest = bytes
    for (name, size, digest) in list {
      guard Parcel.isPlain(name), self[name] == nil else { throw .damaged(name) }
      guard rest.count >= size else { throw .damaged(name) }
      let file = Array(rest.prefix(size))
      rest = rest.dropFirst(size)
      guard SM3.text(of: file) == digest else { throw .damaged(name) }
      files.append(File(name: name, bytes: file))
    }
    guard rest.isEmpty, self[Parcel.draftName] != nil else { throw .damaged(Parcel.draftName) }
  }

  /// The names that a parcel may have; none of them leads anywhere else.
  private static func isPlain(_ name: String) -> Bool {
    if name == draftName || name == trailName { return true }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    if name == rosterName || name == rosterSignatureName { return true }
    guard parts.count == 2, folders.contains(String(parts[0])) else { return false }
    return !parts[1].hasPrefix(".") && parts[1].utf8.count <= 80
      && parts[1].utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2E
      }
  }

  /// What lies beside a draft; its names are those of its files there.
  static let folders = ["versions", "records", "signatures", "rubric", "evidence"]
}
