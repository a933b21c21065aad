public import Evaluation

/// A draft that has been read, with its rubric and where its filler was.
public struct OpenedDraft: Hashable, Sendable {
  public var id: String
  public var report: Report
  public var rubric: Rubric
  public var place: FieldPath?
  /// The rubric's file is no longer the one that the draft pins.
  public var change: RubricChange?
  /// Why nothing can be entered, if nothing can.
  public var readOnly: ReadOnlyReason?
  /// Whoever holds it is gone, so that it can be taken over.
  public var isTakeable = false
  /// What the journal has and the file has not.
  public var recovery: Recovery?
  /// Something about lock and journal that should be known.
  public var remark: String?
  /// Something can be undone that was done before the draft was closed last.
  public var hasHistory = false
  /// What can be undone, if that is known.
  public var history = History()

  public init(
    id: String, report: Report, rubric: Rubric, place: FieldPath?, change: RubricChange? = nil
  ) {
    self.change = change
    self.id = id
    self.report = report
    self.rubric = rubric
    self.place = place
  }
}
