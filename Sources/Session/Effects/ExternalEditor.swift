import Application
import Evaluation
import Glibc
import Screens
import Storage
import Terminal

/// Lets the user edit a text in `$VISUAL` or `$EDITOR`, in a file that nobody else can read.
struct ExternalEditor {
  let environment: [String: String]

  func edit<Driver: TerminalDriver & ~Copyable>(
    _ text: String, at path: FieldPath, on terminal: inout Driver
  ) -> [Message] {
    guard let folder = privateFolder() else { return [failure] }
    let file = folder + "/text.txt"
    defer {
      unlink(file)
      rmdir(folder)
    }
    guard write(text, to: file) else { return [failure] }
    terminal.suspend()
    let status = run(file)
    terminal.resume()
    guard let edited = read(file) else { return [failure] }
    // What was written counts, however the editor ended: a dropped line must not cost it.
    let answer: [Message] = edited == text ? [] : [.editedExternally(path, edited)]
    return status == 0 ? answer : answer + [answer.isEmpty ? failure : remark]
  }

  private var failure: Message {
    .failed(Trouble(SessionWords.noEditor, SessionWords.editorAdvice))
  }

  private var remark: Message {
    .failed(Trouble(SessionWords.editorBroke, SessionWords.editorUndo))
  }

  /// A new folder of the user's own, mode 0700, outside the shared temporary folder if possible.
  private func privateFolder() -> String? {
    let home = environment["HOME"].map { $0 + "/.cache" }
    let places = [environment["XDG_RUNTIME_DIR"], home, environment["TMPDIR"], "/tmp"]
    for place in places.compactMap({ $0 }) {
      mkdir(place, 0o700)
      var template = Array((place + "/ziping-XXXXXX").utf8CString)
      if mkdtemp(&template) != nil {
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
    }
    return nil
  }

  private func write(_ text: String, to path: String) -> Bool {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    guard let file = OpenFile(open(path, flags, 0o600)) else { return false }
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file.descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func run(_ file: String) -> Int32 {
    let editor = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    let command = (editor ?? "editor") + " \"$1\""
    return spawn(["/bin/sh", "-c", command, "sh", file])
  }

  private func spawn(_ arguments: [String]) -> Int32 {
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    guard posix_spawn(&process, arguments[0], nil, nil, &pointers, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return status
  }

  /// The file's text without the line feed that editors put at the end; nothing from 1 MB on.
  private func read(_ path: String) -> String? {
    guard let file = OpenFile(open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file.descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      }
      guard count > 0 else { break }
      filled += count
    }
    // Half a text must not take the place of a whole one.
    guard filled < bytes.count else { return nil }
    let text = String(decoding: bytes[..<filled], as: UTF8.self)
    // CR LF is one character.
    return text.last?.isNewline == true ? String(text.dropLast()) : text
  }
}
