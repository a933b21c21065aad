import Documents

/// Exporting.
enum ExportWords {
  static let title = "导出"
  static let hint =
    "Enter 导出，Esc 不导出。公开版不含电话、填报人、内部说明和涉密部分。文件名可写路径（~/桌面/报告.docx），不写则放在 exports 里。"
  static let toggleStatus = "印不印未签发"

  static func status(_ saysUnsigned: Bool) -> String { saysUnsigned ? "未签发的注明" : "不印未签发" }

  static func otherSuffix(_ suffix: String) -> String {
    "不能导出为 \(suffix) 文件。请写 .docx、.xlsx、.pdf 或 .txt，或不写后缀，在下面选格式。"
  }

  static func label(_ wish: ExportWish) -> String {
    "\(edition(wish.edition))  \(format(wish.format))"
  }

  static func going(_ wish: ExportWish) -> String { "正在导出：\(label(wish)) ……" }

  static func done(_ path: String, _ remark: String) -> String {
    "已导出到 \(path)，并已读回核对。\(remark)"
  }

  static func edition(_ edition: Edition) -> String {
    switch edition {
    case .submitted: "报送版"
    case .published: "公开版"
    }
  }

  static func format(_ format: DocumentFormat) -> String {
    switch format {
    case .docx: "Word 文档（docx）"
    case .pdf: "PDF"
    case .xlsx: "Excel 表格（xlsx）"
    case .text: "纯文本（txt）"
    }
  }
}
