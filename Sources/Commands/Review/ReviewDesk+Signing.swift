import Evaluation
import Signing
import Storage

extension ReviewDesk {
  /// A submission or decision: writes the statement down, signs its bytes, and records both.
  ///
  /// Whatever fails, the report stays in the state before.
  mutating func decide(
    _ action: ReviewAction, _ words: String, reasons: [ReviewStep.FieldReason] = [],
    with passphrase: borrowing Passphrase
  ) throws(Refusal) {
    let next = try ready(action, words, reasons: reasons)
    let key = try sealedKey()
    let fingerprint = try signing { () throws(SigningError) in
      try PublicKey(pem: person.publicKey).fingerprint
    }
    if action == .approve || action == .sign { try keepRubric() }
    let bytes = try statement(action, words, fingerprint).bytes
    let (signature, der) = try signing { () throws(SigningError) in
      try key.sign(bytes, with: passphrase)
    }
    guard SM3.text(of: der) == fingerprint else { throw .otherKey(person.name) }
    var step = self.step(action)
    step.reasons = reasons
    step.signed = TrailEvent.Signed(
      statement: String(decoding: bytes, as: UTF8.self), signature: signature)
    try record(.step(step), words, next)
  }

  private func statement(
    _ action: ReviewAction, _ words: String, _ fingerprint: String
  ) throws(Refusal) -> Statement {
    let signer = Statement.Signer(
      name: person.name, capacity: person.capacity(for: action) ?? .reviewer, unit: person.unit,
      key: fingerprint, user: mark.actor.user)
    return try refusing { () throws(StorageError) in
      try store.statement(
        action, words: ReviewWords.statement(action, words), by: signer, at: mark.time, for: file)
    }
  }

  /// The person's private key; looked for before anybody is asked for a passphrase.
  func sealedKey() throws(Refusal) -> SealedKey {
    let keys = try Identity.needConfig().keys
    do throws(StorageError) {
      return SealedKey(pem: try keys.sealedKey(of: person.name))
    } catch .notFound {
      throw .noKeyFile(keys.path(of: person.name))
    } catch {
      throw .storage(error)
    }
  }

  /// The rubric's file goes with what is signed by it.
  private func keepRubric() throws(Refusal) {
    try refusing { () throws(StorageError) in
      let stored = try data.rubrics.load(report.rubric.id)
      if stored.reference.digest == report.rubric.digest {
        try store.keepRubric(stored)
      } else {
        try store.keepRubric(report.rubric, from: data.archive)
      }
    }
  }
}
