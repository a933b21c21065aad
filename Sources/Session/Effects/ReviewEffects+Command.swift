import Application
import Evaluation
import Screens
import Signing
import Storage

extension ReviewEffects {
  /// Changes the review, whole or not at all; then says how it stands.
  func perform(_ command: DeskCommand, _ id: String) -> Message {
    do throws(Refusal) {
      let name = bench.sessions[id]?.draft.path ?? id
      var desk = try ReviewDesk(name, at: bench.place, by: bench.mark)
      try desk.carryOut(command)
      guard let state = review(of: id) else { throw .storage(.draftNotFound(path: name)) }
      // The file of a new revision is another one than was read.
      if command.action == .reopen { bench.forget(id) }
      return .desk(.done(command.action, state, of: id))
    } catch {
      return .desk(.refused(Trouble(error.message, "")))
    }
  }
}

extension ReviewDesk {
  fileprivate mutating func carryOut(_ command: DeskCommand) throws(Refusal) {
    switch command {
    case .submit(let report, let note, let secret):
      // Only what the filler has before the eyes is submitted.
      guard report == self.report else {
        throw .storage(.changedUnderneath(path: file.draft.path))
      }
      guard let secret else { return try submitUnsigned(note: note) }
      try decide(.submit, note, secret)
    case .ask(let field, let range, let text): _ = try ask(field, range: range, text: text)
    case .answer(let id, let text, let change): try answer(id, text: text, change: change)
    case .close(let id): try close(id)
    case .score(let indicator, let points, let reason):
      try rate(indicator, points, reason: reason)
    case .giveBack(let reason, let fields, let seen, let secret):
      try check(.return, seen: seen)
      try decide(.return, reason, reasons: fields, secret)
    case .reopen(let reason, let seen, let secret):
      try check(.reopen, seen: seen)
      try decide(.reopen, reason, secret)
    case .approve(let opinion, let seen, let secret):
      try check(.approve, seen: seen)
      try decide(.approve, opinion, secret)
    case .sign(let opinion, let seen, let secret):
      try check(.sign, seen: seen)
      try decide(.sign, opinion, secret)
    case .attach(let indicator, let path, let page, let isCopied):
      _ = try attach(path, to: indicator, page: page, isCopied: isCopied)
    case .detach(let id, let reason): try detach(id, reason: reason)
    }
  }

  /// The passphrase moves into memory of its own, and is overwritten where it was typed.
  private mutating func decide(
    _ action: ReviewAction, _ words: String, reasons: [ReviewStep.FieldReason] = [],
    _ secret: Screens.Passphrase
  ) throws(Refusal) {
    guard var passphrase = Signing.Passphrase() else { throw .signing(.failed) }
    secret.use { bytes in for byte in bytes { passphrase.append(byte) } }
    try decide(action, words, reasons: reasons, with: passphrase)
  }
}
