extension Words {
  /// Questions.
  enum Dialog {
    static let notSaved = "还没有保存"
    static let hint = "上下选择，Enter 确定；内容仍在内存里，没有丢失"
    static let retry = "再试一次"
    static let copy = "把我的内容另存为副本"
    static let copyElsewhere = "另存到别处（主目录）"
    static let reload = "放弃我的修改，重新读取"
    static let goOn = "回去继续填写"
    static let leaveUnsaved = "不保存，直接退出"
  }
}
