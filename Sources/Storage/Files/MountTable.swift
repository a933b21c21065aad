/// The mounted file systems, as `/proc/self/mountinfo` lists them (proc(5)).
///
///     36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
struct MountTable {
  /// The type of a file system by its device: `98:0` is `ext3`.
  private let types: [Substring: Substring]

  init(_ text: String) {
    let entries = text.split(separator: "\n").compactMap { line -> (Substring, Substring)? in
      let words = line.split(separator: " ")
      guard words.count > 3, let dash = words.firstIndex(of: "-"), dash + 1 < words.count else {
        return nil
      }
      return (words[2], words[dash + 1])
    }
    types = Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter device: `st_dev`, as Linux packs it for a 64-bit `dev_t`.
  /// - Returns: The kind of the file system that is mounted there; an unknown one is local.
  func place(device: UInt) -> FolderCondition.Place {
    let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
    return MountTable.place(of: types["\(major):\(minor)"] ?? "")
  }

  private static func place(of type: Substring) -> FolderCondition.Place {
    switch type {
    case "nfs", "nfs4": .nfs
    case "cifs", "smb3", "smbfs": .smb
    case "tmpfs", "ramfs": .memory
    case let type where type.hasPrefix("fuse"): .fuse
    default: .local
    }
  }
}
