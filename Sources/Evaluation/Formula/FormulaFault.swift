/// Why a formula cannot be read, and at which character.
public struct FormulaFault: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case empty
    case unexpectedEnd
    case unexpected(String)
    case unreadableNumber(String)
    case wrongArgumentCount(String, expected: String)
    /// A computation where `sum` and `count` want the name of a list.
    case listWanted(String)
    /// More than `Formula.maximumLength` characters or `Formula.maximumDepth` levels.
    case tooLarge
  }

  public var kind: Kind
  /// Counted in characters from 0.
  public var offset: Int

  public init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

extension FormulaFault {
  /// What is wrong, in one Chinese sentence with its place.
  public var message: String {
    switch kind {
    case .empty: "公式是空的。"
    case .unexpectedEnd: "公式没有写完，第 \(offset + 1) 个字处还缺内容。"
    case .unexpected(let text): "公式第 \(offset + 1) 个字处不应出现“\(text)”。"
    case .unreadableNumber(let text): "公式第 \(offset + 1) 个字处的“\(text)”不是数字。"
    case .wrongArgumentCount(let name, let expected):
      "公式第 \(offset + 1) 个字处的函数 \(name) 应有\(expected)个参数。"
    case .listWanted(let name): "公式第 \(offset + 1) 个字处，函数 \(name) 里只能写一组数的名称。"
    case .tooLarge: "公式过长或括号层数过多（最多 2000 字、40 层）。"
    }
  }
}
