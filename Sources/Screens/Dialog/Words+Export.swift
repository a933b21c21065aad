import Documents

extension Words {
  /// Exporting.
  enum Export {
    static let title = "导出"
    static let question = "导出现在的内容。公开版不含电话、填报人、内部说明和涉密部分。"
    static let hint = "上下选择，Enter 导出，Esc 不导出"

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

    private static func format(_ format: DocumentFormat) -> String {
      switch format {
      case .docx: "Word 文档（docx）"
      case .pdf: "PDF"
      case .xlsx: "Excel 表格（xlsx）"
      case .text: "纯文本（txt）"
      }
    }

    static let markedSecret = "已标为涉密：公开版不印这一部分。再按一次取消。"
    static let notSecret = "已取消涉密标记：公开版照印这一部分。"
    static let secretNowhere = "封面不能标为涉密，请先打开一个章节或指标。"
    static let secretMark = "涉密"
  }
}
