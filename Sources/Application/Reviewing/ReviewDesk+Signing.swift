public import Evaluation
public import Signing
import Storage

extension ReviewDesk {
  /// A submission or decision: writes the statement down, signs its bytes, and records both.
  ///
  /// Whatever fails, the report stays in the state before; what is refused leaves no trace.
  public mutating func decide(
    _ action: ReviewAction, _ words: String, reasons: [ReviewStep.FieldReason] = [],
    with passphrase: borrowing Passphrase
  ) throws(Refusal) {
    let next = try ready(action, words, reasons: reasons)
    let key = try openKey(passphrase)
    try settle(for: action)
    if action == .approve || action == .sign { try keepRubric() }
    let said = Statement.Said(ReviewWords.sentence(action), words: words, reasons: reasons)
    let bytes = try statement(action, said, SM3.text(of: key.publicDER)).bytes
    let signature = try signing { () throws(SigningError) in try key.sign(bytes) }
    var step = self.step(action)
    step.reasons = reasons
    step.signed = TrailEvent.Signed(
      statement: String(decoding: bytes, as: UTF8.self), signature: signature)
    try record(.step(step), words, next)
  }

  /// The person's own key, open, before anything is written.
  private func openKey(_ passphrase: borrowing Passphrase) throws(Refusal) -> OpenKey {
    let sealed = try sealedKey()
    let key = try signing { () throws(SigningError) in try sealed.opened(with: passphrase) }
    guard SM3.text(of: key.publicDER) == KeyTools.signing.fingerprint(person.publicKey) else {
      throw .key(.otherKey(person.name))
    }
    return key
  }

  private func statement(
    _ action: ReviewAction, _ said: Statement.Said, _ fingerprint: String
  ) throws(Refusal) -> Statement {
    let signer = Statement.Signer(
      name: person.name, capacity: person.capacity(for: action) ?? .reviewer, unit: person.unit,
      key: fingerprint, user: mark.actor.user)
    return try refusing { () throws(StorageError) in
      try store.statement(action, said, by: signer, at: mark.time, for: file)
    }
  }

  /// The person's private key; looked for before anybody is asked for a passphrase.
  public func sealedKey() throws(Refusal) -> SealedKey {
    SealedKey(pem: try place.sealedKey(of: person.name))
  }

  /// The rubric's file goes with what is signed by it.
  private func keepRubric() throws(Refusal) {
    try refusing { () throws(StorageError) in
      let stored = try place.data.rubrics.load(report.rubric.id)
      if stored.reference.digest == report.rubric.digest {
        try store.keepRubric(stored)
      } else {
        try store.keepRubric(report.rubric, from: place.data.archive)
      }
    }
  }
}
