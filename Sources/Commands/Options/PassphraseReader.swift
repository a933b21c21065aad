import Application
import Glibc
import Signing

/// Where a passphrase comes from: an open descriptor, or the terminal without echo.
///
/// Never an argument or the environment, which others can read.
struct PassphraseReader {
  /// What `--passphrase-fd` says; nothing asks on the terminal.
  let descriptor: Int32?

  /// Reads one line.
  func read(_ prompt: String) throws(Refusal) -> Passphrase {
    guard let descriptor else { return try TerminalPassphrase().read(prompt) }
    guard fcntl(descriptor, F_GETFD) != -1 else { throw .argument(.badDescriptor(Int(descriptor))) }
    guard var passphrase = Passphrase() else { throw .signing(.failed) }
    var byte: UInt8 = 0
    defer { byte = 0 }
    // A line may end as Windows ends it.
    var hasReturn = false
    while Glibc.read(descriptor, &byte, 1) == 1, byte != 0x0A {
      if hasReturn { passphrase.append(0x0D) }
      hasReturn = byte == 0x0D
      if !hasReturn { passphrase.append(byte) }
    }
    guard !passphrase.isEmpty else { throw .key(.noPassphrase) }
    return passphrase
  }

  /// Reads a passphrase for a new key; on the terminal twice.
  func readNew() throws(Refusal) -> Passphrase {
    let first = try read(ReviewWords.newPassphrase)
    guard first.isLongEnough else { throw .signing(.passphraseTooShort) }
    guard descriptor == nil else { return first }
    let second = try read(ReviewWords.passphraseAgain)
    guard first.equals(second) else { throw .key(.passphrasesDiffer) }
    return first
  }
}

/// The process's terminal while a passphrase is typed: nothing is echoed, no signal leaves it so.
private struct TerminalPassphrase {
  func read(_ prompt: String) throws(Refusal) -> Passphrase {
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw .key(.noPassphrase) }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { throw .key(.noPassphrase) }
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    var blocked = sigset_t()
    sigfillset(&blocked)
    var signals = sigset_t()
    sigprocmask(SIG_BLOCK, &blocked, &signals)
    // Quiet before the question: whoever is quick must not see what they type.
    guard tcsetattr(terminal, TCSAFLUSH, &quiet) == 0 else {
      sigprocmask(SIG_SETMASK, &signals, nil)
      throw .key(.noPassphrase)
    }
    write(prompt, to: terminal)
    defer {
      tcsetattr(terminal, TCSAFLUSH, &before)
      write("\n", to: terminal)
      sigprocmask(SIG_SETMASK, &signals, nil)
    }
    return try type(terminal)
  }

  private func type(_ terminal: Int32) throws(Refusal) -> Passphrase {
    guard var passphrase = Passphrase() else { throw .signing(.failed) }
    while true {
      switch try next(terminal) {
      case 0x0A, 0x0D: return passphrase
      case 0x7F, 0x08: passphrase.removeLast()
      case 0x15: while !passphrase.isEmpty { passphrase.removeLast() }
      case 0x03, 0x04, 0x1B: throw .key(.cancelled)
      case let byte: passphrase.append(byte)
      }
    }
  }

  /// The next byte; a signal or a lost terminal cancels.
  private func next(_ terminal: Int32) throws(Refusal) -> UInt8 {
    while true {
      var request = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      if poll(&request, 1, 200) > 0 {
        var byte: UInt8 = 0
        guard Glibc.read(terminal, &byte, 1) == 1 else { throw .key(.cancelled) }
        return byte
      }
      var pending = sigset_t()
      sigpending(&pending)
      for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] where sigismember(&pending, signal) == 1 {
        throw .key(.cancelled)
      }
    }
  }

  private func write(_ text: String, to terminal: Int32) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(terminal, bytes, bytes.count)
  }
}
