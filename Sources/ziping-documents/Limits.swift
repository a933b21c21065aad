import Glibc

/// What the process may use; set before anything is read.
enum Limits {
  static let inputBytes = 64 << 20
  private static let memory: rlim_t = 1 << 30
  private static let seconds: rlim_t = 30
  private static let fileBytes: rlim_t = 256 << 20

  static func impose() {
    set(RLIMIT_AS, memory)
    set(RLIMIT_CPU, seconds)
    set(RLIMIT_FSIZE, fileBytes)
    set(RLIMIT_CORE, 0)
  }

  private static func set(_ resource: __rlimit_resource, _ most: rlim_t) {
    var limit = rlimit(rlim_cur: most, rlim_max: most)
    setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }
}
