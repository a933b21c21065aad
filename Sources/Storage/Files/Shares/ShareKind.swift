internal import CStorage

/// A file system that other machines have too.
enum ShareKind: Sendable {
  case nfs, smb

  /// nil where the file lies on this machine alone, or the system does not say.
  init?(of file: Int32) {
    switch Int(ziping_share_kind(file)) {
    case ZIPING_NFS: self = .nfs
    case ZIPING_SMB: self = .smb
    default: return nil
    }
  }
}
