import Storage

extension ExportFault {
  public var message: String { whatHappened + whatToDo }

  /// The first sentence: what happened.
  public var whatHappened: String {
    switch self {
    case .layoutNotFound(let id, _): "没有找到编号为“\(id)”的版式文件。"
    case .faultyLayout(let path, let reason): "版式文件 \(path) 有误：\(reason)。"
    case .storage(let error): error.whatHappened
    case .process(.notFound): "没有找到文档程序 ziping-documents，不能生成这种格式。"
    case .process(.notStarted(let code)): "文档程序没能启动（系统错误 \(code)）。"
    case .process(.tookTooLong): "生成文件用时太长，已经中止。"
    case .process(.wroteTooMuch): "生成的文件太大，已经中止。"
    case .process(.failed(let status)): "文档程序没能生成文件（状态 \(status)）。"
    case .noChineseFont: "这台机器没有装中文字体，不能生成 pdf，什么也没有写出。"
    case .unreadableAnswer: "文档程序的回答无法读取。"
    }
  }

  /// The second sentence: what to do.
  public var whatToDo: String {
    switch self {
    case .layoutNotFound(_, let searched):
      "已找过：\(searched.joined(separator: "、"))。请核对编号。"
    case .faultyLayout: "请照 data/layouts/gbt9704.json 修正。"
    case .storage(let error): error.whatToDo
    case .process(.notFound): "请用 make install 重新安装，或改为导出文本。"
    case .process(.notStarted), .process(.failed), .process(.tookTooLong),
      .process(.wroteTooMuch):
      "草稿没有改动；请重试，或改用另一种格式。"
    case .noChineseFont: "\(ExportWords.installFont)或改为导出 docx。"
    case .unreadableAnswer: "请核对 ziping 与 ziping-documents 是否为同一版本。"
    }
  }
}
