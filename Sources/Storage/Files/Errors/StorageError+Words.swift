import Evaluation

extension StorageError {
  /// Both sentences.
  public var message: String { whatHappened + whatToDo }

  /// The first sentence: what happened.
  public var whatHappened: String {
    switch self {
    case .invalidDraftID(let text): "“\(text)”不能作草稿编号。"
    case .draftExists(let id): "已经有编号为“\(id)”的草稿。"
    case .draftNotFound(let path): "没有找到草稿 \(path)。"
    case .rubricNotFound(let id, _): "没有找到编号为“\(id)”的指标体系。"
    case .noRubrics: "没有找到任何指标体系文件。"
    case .notDraftFileName(let path): "\(path) 不是草稿文件。"
    case .damaged(let path, let fault): "文件 \(path) 无法读取：\(fault.message)"
    case .newer(let path, let format): "文件 \(path) 由更新版本的程序写成（格式 \(format)）。"
    case .faultyRubric(let path, let problems):
      "指标体系文件 \(path) 有 \(problems.count) 处错误：\(problems.text)"
    case .tooLarge(let path, let bytes): "文件 \(path) 有 \(bytes) 字节，超出 16 MB 的上限。"
    case .importTooLarge(let path, let bytes):
      "文件 \(path) 有 \(bytes) 字节，超出导入 64 MB 的上限。"
    case .changedUnderneath(let path): "文件 \(path) 在打开之后被别处改动或删除。"
    case .underReview(let path, let state): "报告的留痕记为“\(state.title)”，\(path) 没有改动。"
    case .keyTooOpen(let path): "私钥文件 \(path) 别人也能读取，没有使用。"
    case .held(let path, let holder): "草稿 \(path) 正由 \(holder) 打开填写。"
    case .undecided(let path): "草稿 \(path) 有上次没有存进文件的内容，还没有决定怎样处理。"
    case .notFound(let path): "没有找到 \(path)。"
    case .notAllowed(.reading, let path): "没有读取 \(path) 的权限。"
    case .notAllowed(.writing, let path): "\(path) 不能写入，文件夹可能是只读的。"
    case .diskFull(let path): "磁盘已满，或超出了允许的大小，\(path) 没有写成。"
    case .linked(let path): "\(path) 是链接，为安全起见不予打开。"
    case .notAFile(let path): "\(path) 不是普通文件。"
    case .notAFolder(let path): "\(path) 不在文件夹里，路径中有一段是文件。"
    case .folderGone(let path): "草稿所在的文件夹 \(path) 已被移走或删除。"
    case .nameTooLong(let path): "文件名 \(path) 太长。"
    case .notWritten(let path): "写入 \(path) 之后读回核对，内容不一致。"
    case .failed(.reading, let path, let code):
      "读取 \(path) 时系统报错（\(StorageError.name(of: code))）。"
    case .failed(.writing, let path, let code):
      "写入 \(path) 时系统报错（\(StorageError.name(of: code))）。"
    }
  }

  /// The second sentence: what to do.
  public var whatToDo: String {
    switch self {
    case .invalidDraftID:
      "编号只能用文字、数字、“-”“_”和“.”，不能以“.”或“-”开头，"
        + "不能以“.json”结尾，最长 100 字节。"
    case .draftExists: "请换一个编号，或打开已有的草稿。"
    case .draftNotFound: "请核对名称，用 ziping list 可以列出全部草稿。"
    case .rubricNotFound(_, let known): known.advice
    case .noRubrics(let searched):
      "已找过：\(searched.joined(separator: "、"))。请用 --data 或 ZIPING_DATA 指明数据文件夹。"
    case .notDraftFileName: "草稿文件的名称应为编号加 .json。"
    case .damaged: "文件保持原样，没有改动；请照提示修正，或用备份替换。"
    case .newer: "文件保持原样，没有改动；请升级程序后再打开。"
    case .faultyRubric: "请修正后再用；已有的草稿不受影响。"
    case .tooLarge: "请缩短内容，或核对是否放错了文件。"
    case .importTooLarge: "请核对是否选错了文件，或只留下需要的内容另存一份。"
    case .changedUnderneath: "没有覆盖它；请另存为新草稿，或重新打开后再改。"
    case .underReview(_, let state):
      state == .signed ? "要改动，请先重新开启为新的版次。" : "要改动，请审核人退回。"
    case .keyTooOpen: "请用 chmod 600 改为只有本人可读，并考虑更换密钥。"
    case .held: "没有改动；请等对方关闭后再试。"
    case .undecided: "没有改动；请先用 ziping 打开这份草稿（或加 --plain），选择恢复或保留。"
    case .notFound: "请核对路径。"
    case .notAllowed(.reading, _): "请检查文件和文件夹的权限。"
    case .notAllowed(.writing, _): "请检查文件夹的权限，或用 --data 另选一个数据文件夹。"
    case .diskFull: "原来的文件没有改动；请腾出空间后再保存。"
    case .linked, .notAFile: "请改用普通文件。"
    case .notAFolder: "请核对路径，或用 --data 另选一个数据文件夹。"
    case .folderGone: "内容没有丢；请把文件夹放回原处再保存，或另存到别处。"
    case .nameTooLong: "请换一个短一些的编号。"
    case .notWritten, .failed(.writing, _, _):
      "请不要关闭程序，检查磁盘后再保存一次，或另存到别处。"
    case .failed(.reading, _, _): "请检查磁盘和网络后再试。"
    }
  }
}

extension [RubricProblem] {
  /// Three of them in full; a fourth would not be read.
  fileprivate var text: String {
    let shown = prefix(3).map { "\($0.place)：\($0.message)" }.joined()
    return count > 3 ? shown + "……" : shown
  }
}

extension [Rubric.ID] {
  fileprivate var advice: String {
    guard !isEmpty else { return "数据文件夹里没有指标体系文件。" }
    return "现有：\(map(\.rawValue).joined(separator: "、"))。"
  }
}
