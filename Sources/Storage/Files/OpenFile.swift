import Glibc

/// An open file, closed once, when whoever owns it lets go of it.
///
/// There is none without a file behind it: what a failed call gives can be neither used nor closed.
public struct OpenFile: ~Copyable {
  /// The system's number for it; borrowed by calls, never closed by anybody else.
  public let descriptor: Int32

  /// Takes what a call that opens has given.
  ///
  /// Nothing where that is no descriptor; `errno` still says why.
  public init?(_ descriptor: Int32) {
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
