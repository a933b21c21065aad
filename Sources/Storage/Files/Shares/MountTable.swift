/// The mounted file systems, as `/proc/self/mountinfo` lists them (proc(5)).
///
///     36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
struct MountTable {
  private struct Mount {
    /// Of the file system: `ext3`.
    var type: Substring
    /// Of the file system, not of the mount: `rw,errors=continue`.
    var options: Substring
  }

  /// By device: `98:0`.
  private let mounts: [Substring: Mount]

  init(_ text: String) {
    let entries = text.split(separator: "\n").compactMap { line -> (Substring, Mount)? in
      let words = line.split(separator: " ")
      guard words.count > 3, let dash = words.firstIndex(of: "-"), dash + 1 < words.count else {
        return nil
      }
      let options = dash + 3 < words.count ? words[dash + 3] : ""
      return (words[2], Mount(type: words[dash + 1], options: options))
    }
    mounts = Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }

  /// What this process sees; nil where the system does not say.
  static var ofProcess: MountTable? {
    (try? TextFile.read("/proc/self/mountinfo")).map { MountTable($0) }
  }

  /// Whether locks there are known to this machine alone.
  ///
  /// So it is on SMB with `nobrl`, on NFS with `nolock` or `local_lock`. The device is `st_dev`, as
  /// Linux packs it for a 64-bit `dev_t`.
  func keepsLocksLocal(device: UInt) -> Bool {
    let options = mounts[MountTable.name(of: device)]?.options.split(separator: ",") ?? []
    return options.contains {
      ["nobrl", "nolock", "local_lock=all", "local_lock=posix"].contains($0)
    }
  }

  /// - Parameter device: `st_dev`, as Linux packs it for a 64-bit `dev_t`.
  /// - Returns: The kind of the file system that is mounted there; an unknown one is local.
  func place(device: UInt) -> FolderCondition.Place {
    MountTable.place(of: mounts[MountTable.name(of: device)]?.type ?? "")
  }

  private static func name(of device: UInt) -> Substring {
    let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
    return "\(major):\(minor)"
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
