public import Evaluation
import Text

extension Rubric {
  /// The field with that address, or what it may have been meant to be.
  public func field(atAddress address: String) throws(Refusal) -> Field {
    if let path = FieldPath(address: address), let field = field(at: path) { return field }
    throw .entry(.notAddress(address, nearest: fields.map(\.path.address).nearest(to: address)))
  }

  /// The figure with that address, or what it may have been meant to be.
  public func figure(atAddress address: String) throws(Refusal) -> Figure {
    let figures = allFigures
    if let figure = Figure(address: address), figures.contains(figure),
      figure.address == address || FieldPath(address: address).flatMap({ field(at: $0) }) != nil
    {
      return figure
    }
    throw .entry(.noSuchFigure(address, nearest: figures.map(\.address).nearest(to: address)))
  }

  /// The part that an address leads to: a field's, `cover`, `section.X`, `indicator.X`.
  public func part(at address: String) throws(Refusal) -> Part {
    let words = address.split(separator: ".", maxSplits: 1).map(String.init)
    let found: Part? =
      switch (words.first, words.count) {
      case ("cover", 1): .cover
      case ("section", 2): section(Section.ID(words[1])).map { .section($0.id) }
      case ("indicator", 2): indicator(Indicator.ID(words[1])).map { .indicator($0.id) }
      default: nil
      }
    if let found, Part.all(of: self).contains(found) { return found }
    let field = try field(atAddress: address)
    guard let part = field.path.part(in: self) else {
      throw .entry(.notAddress(address, nearest: nil))
    }
    return part
  }

  private var allFigures: [Figure] {
    [.total] + allGroups.map { .group($0.id) } + indicators.map { .indicator($0.id) }
      + facts.map { .input($0.id) } + derived.map { .input($0.id) }
  }
}
