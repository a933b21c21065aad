extension IntakeFault {
  /// The first sentence: what is wrong with the file.
  public var whatHappened: String {
    switch self {
    case .oldOffice: "这是旧格式的文件（.doc、.xls、.wps、.et）。"
    case .binaryWorkbook: "这是二进制格式的工作簿（.xlsb）。"
    case .encrypted: "这个文件设有密码。"
    case .pdf: "这是 PDF 文件，本机没有读取它的程序库 libpoppler-glib。"
    case .richText: "这是 RTF 文件。"
    case .webPage: "这是网页格式的文件，后缀可能被改过。"
    case .openDocument: "这是 OpenDocument 格式的文件（.odt、.ods）。"
    case .otherArchive: "这是压缩包，但不是 Word 或 Excel 文件。"
    case .notText: "这不是文字文件，也不是 Word 或 Excel 文件。"
    case .badEncoding: "文字的编码不是 UTF-8、UTF-16 或 GB18030。"
    case .damaged: "文件不完整或已损坏。"
    case .doctype: "文件里有外部实体声明，正常的办公软件不会写出这种内容。"
    case .tooLarge: "文件解开后过大，超出了报告或报表应有的大小。"
    case .tooDeep: "文件的层次过深，不是正常的报告或报表。"
    case .empty: "文件里没有内容。"
    case .scanned: "文件里只有图片（扫描件），没有文字。"
    case .stopped: "读取这个文件用时或占用内存过多，已中止。"
    case .noReader: "没有找到读取 Word 和 Excel 文件的程序 ziping-documents。"
    }
  }

  /// The second: what to do about it.
  public var whatToDo: String {
    switch self {
    case .oldOffice: "请用 WPS 或 Office 打开，另存为 .docx 或 .xlsx 后再导入。"
    case .binaryWorkbook: "请用 WPS 或 Office 打开，另存为 .xlsx 后再导入。"
    case .encrypted: "请用 WPS 或 Office 打开，取消密码，另存一份后再导入。"
    case .pdf: "请安装软件包 libpoppler-glib8，或改用原来的 Word 文件。"
    case .richText: "请改用原来的 Word 文件，或把文字复制到 .txt 文件后再导入。"
    case .webPage: "请用 WPS 或 Office 打开，另存为 .docx 或 .xlsx 后再导入。"
    case .openDocument: "请另存为 .docx 或 .xlsx 后再导入。"
    case .otherArchive: "请先解压，再导入其中的 .docx、.xlsx、.csv 或 .txt 文件。"
    case .notText: "请核对是否选错了文件。"
    case .badEncoding: "请用记事本打开，另存为 UTF-8 编码后再导入。"
    case .damaged: "请用 WPS 或 Office 打开核对，能打开就另存一份再导入，打不开就向对方重新索取。"
    case .doctype: "请不要使用来历不明的文件；如确为报告，请用 WPS 打开后另存一份。"
    case .tooLarge: "请核对是否选错了文件，或只留下需要的工作表另存一份。"
    case .tooDeep: "请用 WPS 或 Office 打开，另存一份后再导入。"
    case .empty: "请核对是否选错了文件。"
    case .scanned: "请改用原来的 Word 或 Excel 文件，或先用文字识别软件转成文字再导入。"
    case .stopped: "草稿没有改动；请只留下需要的内容，另存一份后再导入。"
    case .noReader: "请重新安装本程序，或把内容另存为 .txt、.csv 后再导入。"
    }
  }

  public var message: String { whatHappened + whatToDo }
}
