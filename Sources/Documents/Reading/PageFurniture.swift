/// What belongs to the paper and not to its content.
public enum PageFurniture: String, Hashable, Sendable {
  case attachmentMark, title, pageNumber, contents, signature, tableHead, total, status, unitCaption
}
