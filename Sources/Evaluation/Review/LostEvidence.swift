/// Evidence must be where it was, and what it was (佐证材料须在且未变).
///
/// Only the one who can look at files knows; what was seen is brought along.
public struct LostEvidence: NamedCheck {
  static let name = "lost-evidence"
  static let group = Finding.Group.completeness

  /// Findings of pieces whose files are gone, or have other bytes than when they were attached.
  public static func findings(missing: [Evidence], changed: [Evidence]) -> [Finding] {
    missing.map { .evidenceMissing($0) } + changed.map { .evidenceChanged($0) }
  }
}

extension Finding {
  fileprivate static func evidenceMissing(_ piece: Evidence) -> Finding {
    Finding(
      check: LostEvidence.self, severity: .error, field: .explanation(piece.indicator),
      message: "第 \(piece.id) 号佐证材料“\(piece.fileName)”找不到了，请放回原处，或撤去后重新添附。")
  }

  fileprivate static func evidenceChanged(_ piece: Evidence) -> Finding {
    Finding(
      check: LostEvidence.self, severity: .error, field: .explanation(piece.indicator),
      message: "第 \(piece.id) 号佐证材料“\(piece.fileName)”与登记时不同，请找回原来的文件，或撤去后重新添附。")
  }
}
