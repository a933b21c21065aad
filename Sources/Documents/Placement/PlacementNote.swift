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
    /// The text gives other points than the table, and was taken.
    case tablePointsDiffer(title: String, written: String, taken: String)
    /// The form's rows come to other points than the form says.
    case ownPointsDiffer(title: String, written: String, own: String)
    /// A group's printed maximum, or the total of all, is not the rubric's.
    case sumOfMaximaDiffers(title: String, written: String, own: String)
    /// The file holds several forms, of which the first was placed.
    case severalForms(Int)
    /// Unit or year that was said on import, where the text says another.
    case coverReplaced(label: String, written: String, own: String)
    case gradeDiffers(written: String, own: String)
    /// A row of the unit's own that does not say whether more or less is better.
    case directionMissing(title: String)
    /// The direction follows from target, value and points.
    case directionInferred(title: String, direction: String)
    /// How far a qualitative target was reached follows from the points.
    case shareInferred(title: String, written: String, share: String)
    /// The form calls the indicator otherwise, and nothing else comes near.
    case nameTaken(written: String, own: String)
    /// A sentence that the program writes names another year.
    case yearDiffers(written: String, own: String)
    case joinedToItem
    case pageMarkRemoved
    case noPoints(title: String)
  }

  public typealias Kind = NoteKind
}
