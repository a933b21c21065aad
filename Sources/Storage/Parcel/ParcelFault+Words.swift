extension ParcelFault {
  /// Two sentences: what happened, and what to do.
  public var message: String {
    switch self {
    case .notAParcel: "这不是 ziping 的数据包，什么也没有改动。请核对文件。"
    case .damaged(let place): "数据包不完整或被改动（\(place)），什么也没有改动。请对方重新打包，并核对校验码。"
    case .otherCode(let code): "这个数据包的校验码是 \(code)，与 --expect 写的不同，什么也没有改动。请与对方核对是哪一个文件。"
    case .storage(let error): error.message
    case .tooLarge(let bytes):
      "数据包要有 \((bytes + 1_048_575) / 1_048_576) MB，超出 16 MB 的上限，没有写出。"
        + "请加 --no-evidence 打包，佐证材料的副本另外传送。"
    case .diverged(let id, let line):
      "草稿“\(id)”从留痕第 \(line) 条起，这里和数据包各有各的改动，合不上，什么也没有改动。"
        + "请商定以哪一边为准，另一边用 ziping set 重新填入。"
    case .changedHere(let id):
      "草稿“\(id)”在这里有尚未留痕的改动或损坏的留痕，收入会丢失它们，什么也没有改动。请先用 ziping verify 查明。"
    case .otherDraft(let id):
      "这里已有另一份编号为“\(id)”的草稿，没有共同的留痕，什么也没有改动。请先把它改名再收入。"
    }
  }
}
