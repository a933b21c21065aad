public import Evaluation

extension Placement {
  /// Something that placing found and that a person should look at.
  public struct Note: Hashable, Sendable {
    public var line: Int
    public var field: FieldPath?
    public var kind: Kind
  }

  public enum NoteKind: Hashable, Sendable {
    /// Two passages give one figure differently; the first of these was taken.
    case figuresDiffer(label: String, taken: String, other: String, line: Int)
    /// The printed maximum is not the rubric's.
    case maximumDiffers(title: String, written: String, own: String)
    /// The points claimed are not what the rule gives for the figures.
    case pointsDiffer(title: String, written: String, own: String)
    case groupDiffers(title: String, written: String, own: String)
    case totalDiffers(written: String, own: String)
    /// The title names the unit otherwise than the cover.
    case unitDiffers(title: String, cover: String)
    /// All criteria were taken as met, since all points were given.
    case criteriaInferred(title: String)
    /// Taken from another figure, since the share of the two is 100 %.
    case figureInferred(label: String, from: String)
    /// A figure without a unit was taken as 万元.
    case takenAsTenThousands(label: String)
    /// The points follow from what was deducted.
    case pointsInferred(title: String, points: String)
    case joinedToItem
    case pageMarkRemoved
    case noPoints(title: String)
  }

  public typealias Kind = NoteKind
}
