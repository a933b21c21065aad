extension Rubric {
  /// The checks of a report as a whole, in the order in which findings of one place are told.
  static let reportChecks: [any Check] = [
    MissingCoverLine(), UnreadableEntry(), MissingText(), MissingPoints(), WrongPoints(),
    MissingReason(), AskedReasons(), OverrideWithoutReason(), UnsupportedPoints(), OwnIndicators(),
    IndicatorSense(),
    FullPointsWithoutEvidence(), Unconfirmed(), ClaimedDiffers(),
    ClaimDiffers(), WrongScale(), TwoValues(), IdentityBroken(), SuspiciousRatio(),
    FarOverTarget(), LastYearJump(), OpeningBalance(), StatedRate(), MissingEndMark(),
    StatedPoints(), StatedTotal(), DeniedProblem(),
    UnansweredLoss(), MissingTargets(), CopiedTarget(), WeakConclusion(), UnchangedText(),
    SeveralSelfNames(), OtherUnit(), OtherYear(),
  ]

  /// The checks of single texts.
  static let textChecks: [any TextCheck] = [
    WrittenComputationDiffers(), WrongBase(), PartsTotal(), ListedTotal(), ShareDiffers(),
    ShareSet(), GrowthDiffers(),
    RateDiffers(), DeductionDiffers(), GradeCounts(), BalanceDiffers(),
    CountOfList(), WrongDirection(), WrongMark(),
    MixedWidth(), DoubledWord(), StrayBlank(), NumberingLevel(),
    TemplatePrompt(), PrivateData(),
  ]
}
