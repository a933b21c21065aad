import Evaluation
import Text

extension FileFault {
  /// Place and reason in one Chinese sentence.
  public var message: String {
    let place = place.text
    return place.isEmpty ? reason.text : "\(place)：\(reason.text)"
  }
}

extension FileFault.Place {
  /// `第 3 行第 5 个字`, a path, or nothing for the whole file.
  public var text: String {
    switch self {
    case .position(let line, let column): "第 \(line) 行第 \(column) 个字"
    case .path(let path): path
    }
  }
}

extension FileFault.Reason {
  public var text: String {
    switch self {
    case .notUTF8: "文件不是 UTF-8 编码的文本。"
    case .unexpectedEnd: "内容到这里突然结束，文件不完整。"
    case .unexpected(let text): "这里不应出现“\(text)”。"
    case .controlCharacter: "文字中有没有转义的控制字符。"
    case .unreadableEscape: "反斜杠后的转义写法不对。"
    case .unreadableNumber: "数字的写法不对。"
    case .tooDeep: "括号层数超过 \(JSONParser.maximumDepth) 层。"
    case .textAfterEnd: "内容结束之后还有多余的文字。"
    case .duplicateKey(let key): "“\(key)”重复出现。"
    case .wrongKind(let expected, let found): "应为\(expected)，这里是\(found)。"
    case .unknownKey(let key, let known): unknown(key, known.sorted().nearest(to: key, slack: 2))
    case .missingKey(let key): "缺少“\(key)”。"
    case .notDecimal(let text): "“\(text)”不是数字，应写成 \"12.5\" 这样的文字。"
    case .notIdentifier(let text):
      "“\(text)”不能作编号，编号只能用小写字母、数字和下划线，且以字母开头。"
    case .notDraftID(let text): "“\(text)”不能作草稿编号。"
    case .otherName(let id, let name): "编号“\(id)”与文件名“\(name)”不同，两者必须一致。"
    case .notOneOf(let text, let known): "“\(text)”不认识，可用：\(known.joined(separator: "、"))。"
    case .outOfRange(let text): "数值 \(text) 超出范围。"
    case .clashingBounds: "同一边的界限写了两个，只能写一个。"
    case .newerFormat(let format): "格式版本 \(format) 由更新版本的程序写成。"
    case .notAsBefore: "这一步与前面的内容对不上。"
    case .otherDigest: "内容与所记的摘要不符。"
    case .formula(let fault): fault.message
    case .pattern(let fault): fault.message
    }
  }

  private func unknown(_ key: String, _ nearest: String?) -> String {
    guard let nearest else { return "不认识“\(key)”。" }
    return "不认识“\(key)”，是否应为“\(nearest)”？"
  }
}

extension JSONValue.Kind {
  var title: String {
    switch self {
    case .object: "对象{}"
    case .array: "数组[]"
    case .string: "文字"
    case .number: "数字"
    case .bool: "true 或 false"
    case .null: "null"
    }
  }
}
