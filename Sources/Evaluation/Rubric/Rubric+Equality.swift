extension Rubric: Hashable {
  /// Equal in everything that a rubric file says; what follows from that is not compared.
  public static func == (left: Rubric, right: Rubric) -> Bool {
    left === right
      || left.id == right.id && left.title == right.title && left.version == right.version
        && left.year == right.year && left.source == right.source && left.hasSameContent(as: right)
  }

  private func hasSameContent(as other: Rubric) -> Bool {
    total == other.total && grades == other.grades && facts == other.facts
      && derived == other.derived && groups == other.groups && sections == other.sections
      && wording == other.wording && identities == other.identities && checks == other.checks
      && options == other.options
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(version)
    hasher.combine(year)
  }
}
