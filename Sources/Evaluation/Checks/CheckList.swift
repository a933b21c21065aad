extension Rubric {
  /// All checks, in the order in which findings of one place are told.
  static let checks: [any Check] = [
    MissingCoverLine(), UnreadableEntry(), MissingText(), MissingPoints(), WrongPoints(),
    MissingReason(), OverrideWithoutReason(), UnsupportedPoints(), FullPointsWithoutEvidence(),
    WrittenComputationDiffers(), ClaimDiffers(), WrongScale(), TwoValues(), IdentityBroken(),
    PartsTotal(), CountOfList(), SuspiciousRatio(), FarOverTarget(), LastYearJump(),
    StatedPoints(), StatedTotal(),
    DeniedProblem(), UnansweredLoss(), MissingTargets(), CopiedTarget(), WeakConclusion(),
    UnchangedText(),
    WrongDirection(), WrongMark(), MixedWidth(), DoubledWord(), StrayBlank(), MissingEndMark(),
    NumberingLevel(),
    SeveralSelfNames(), OtherUnit(), OtherYear(), TemplatePrompt(), PrivateData(),
  ]
}
