import CFormats
import Documents

/// A part of an archive as XML, piece by piece; no more than one piece is kept.
final class XMLIntake {
  enum Piece: Hashable {
    case start(isEmpty: Bool)
    case text
    case end
    case finished
  }

  private let part: ZipIntakePart
  private var text: OpaquePointer?
  /// The present element's name without its prefix.
  private(set) var name = ""

  init(_ part: ZipIntakePart) throws(IntakeFault) {
    self.part = part
    text = xml_text_open(
      { context, buffer, count in
        guard let context, let buffer else { return -1 }
        return Unmanaged<ZipIntakePart>.fromOpaque(context).takeUnretainedValue()
          .read(into: buffer, Int(count))
      }, Unmanaged.passUnretained(part).toOpaque())
    guard text != nil else { throw .stopped }
  }

  deinit { if let text { xml_text_close(text) } }

  /// The next piece that means something.
  func next() throws(IntakeFault) -> Piece {
    guard let text else { return .finished }
    while true {
      switch xml_text_next(text) {
      case XMLPieceElement:
        guard xml_text_depth(text) < IntakeLimits.depth else { throw .tooDeep }
        name = xml_text_name(text).map { String(cString: $0) } ?? ""
        return .start(isEmpty: xml_text_is_empty(text))
      case XMLPieceText: return .text
      case XMLPieceElementEnd:
        name = xml_text_name(text).map { String(cString: $0) } ?? ""
        return .end
      case XMLPieceOther: continue
      case XMLPieceEnd:
        if let fault = part.fault { throw fault }
        return .finished
      case XMLPieceDoctype: throw .doctype
      // The parser itself refuses a single text of ten million bytes.
      default: throw part.fault ?? (part.count > IntakeLimits.oneText ? .tooLarge : .damaged)
      }
    }
  }

  /// The characters of the present piece of text.
  var value: String { text.flatMap { xml_text_value($0) }.map { String(cString: $0) } ?? "" }

  /// An attribute of the present element by its name without prefix.
  subscript(attribute: String) -> String? {
    text.flatMap { xml_text_attribute($0, attribute) }.map { String(cString: $0) }
  }

  /// Goes past everything inside the present element.
  func skip() throws(IntakeFault) {
    var depth = 1
    while depth > 0 {
      switch try next() {
      case .start(let isEmpty): depth += isEmpty ? 0 : 1
      case .end: depth -= 1
      case .text: break
      case .finished: throw .damaged
      }
    }
  }
}
