import Glibc

extension StorageError {
  /// The error that a system call left in `errno`.
  init(code: Int32, _ access: Access, path: String) {
    self =
      switch code {
      case ENOENT: .notFound(path: path)
      case EACCES, EPERM, EROFS: .notAllowed(access, path: path)
      case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
      case ELOOP, EMLINK: .linked(path: path)
      case EISDIR: .notAFile(path: path)
      case ENOTDIR: .notAFolder(path: path)
      case ENAMETOOLONG: .nameTooLong(path: path)
      default: .failed(access, path: path, code: code)
      }
  }

  /// The name of the system's error: `EIO`, or its number.
  static func name(of code: Int32) -> String {
    switch code {
    case EIO: "EIO"
    case EBUSY: "EBUSY"
    case EMFILE: "EMFILE"
    case ENFILE: "ENFILE"
    case ENOMEM: "ENOMEM"
    case EINVAL: "EINVAL"
    case ESTALE: "ESTALE"
    default: "errno \(code)"
    }
  }
}
