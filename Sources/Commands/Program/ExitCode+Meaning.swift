public import ArgumentParser

/// What a command's exit code means (docs/manual/command-line.md).
extension ExitCode {
  public static let fine = ExitCode(0)
  /// There are findings, or a verification failed.
  public static let findings = ExitCode(1)
  /// Arguments, an address or a value are wrong; nothing was changed.
  public static let usage = ExitCode(2)
  /// Something is not there or cannot be read.
  public static let notFound = ExitCode(3)
  /// Locked, or refused by the state of things.
  public static let refused = ExitCode(4)
}
