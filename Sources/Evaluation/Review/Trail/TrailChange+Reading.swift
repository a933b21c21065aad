/// A change of the trail in the words of a rubric, for people.
public struct ReadChange: Hashable, Sendable {
  public var title: String
  public var old: String
  public var new: String
}

extension TrailChange {
  /// Names in place of addresses, in front and in lists of parts or fields.
  public func read(by rubric: Rubric) -> ReadChange {
    let named = { (text: String) in
      text.split(separator: "\n").map { rubric.title(atAddress: String($0)) }
        .joined(separator: "、")
    }
    let holdsAddresses = [Rubric.secretMember, Rubric.unconfirmedMember].contains(address)
    return ReadChange(
      title: rubric.title(atAddress: address), old: holdsAddresses ? named(old) : old,
      new: holdsAddresses ? named(new) : new)
  }
}

extension Rubric {
  fileprivate static let secretMember = "secret"
  fileprivate static let unconfirmedMember = "unconfirmed"

  /// What people call the place that an address of the trail names: part and field, a part, or what
  /// a member of the draft file means; the address itself where nobody calls it anything.
  public func title(atAddress address: String) -> String {
    if let path = FieldPath(address: address), let title = title(of: path) { return title }
    if let part = Part(address: address), let title = title(of: part) { return title }
    let names = address.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch names.first {
    case Rubric.secretMember: return "涉密标记"
    case Rubric.unconfirmedMember: return "待确认的栏目"
    case "rubric": return "指标体系"
    case "revision": return "版次"
    case "format": return "文件格式"
    case "id": return "草稿名"
    case "last_year": return "上年数据"
    case "justifications":
      guard names.count > 2 else { return "警告的理由" }
      return title(ofReason: names.dropFirst(2)) + "：警告的理由"
    case .some, nil: return address
    }
  }

  /// The field that a reason is for; what was found there stands behind its address.
  private func title(ofReason names: ArraySlice<String>) -> String {
    let addresses = names.indices.map { names[names.startIndex...$0].joined(separator: ".") }
    let field = addresses.last { FieldPath(address: $0).flatMap { title(of: $0) } != nil }
    return title(atAddress: field ?? names.joined(separator: "."))
  }
}
