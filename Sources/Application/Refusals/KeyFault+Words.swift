extension KeyFault {
  /// Two sentences: what happened, and what to do.
  public var message: String {
    switch self {
    case .noConfigFolder: "不知道用户的配置文件夹在哪里。请设环境变量 HOME 或 XDG_CONFIG_HOME。"
    case .noKeyFile(let path): "没有私钥文件 \(path)。请先用 ziping key new 生成，或换到存有密钥的账户。"
    case .otherKey(let name): "“\(name)”的私钥与名册里的公钥不是一对，什么也没有签署。请请管理员登记现在的公钥，或恢复原来的私钥。"
    case .keyExists(let path): "已经有密钥 \(path)，没有改动。请用 ziping key passphrase 更换口令；要换密钥，先把旧的移走。"
    case .keyTaken(let name, let owner):
      "给“\(name)”的公钥已经登记在“\(owner)”名下，一把密钥只能属于一个人，名册没有改动。请给本人的 .pub.pem 公钥文件。"
    case .rosterExists(let path): "已经有人员名册 \(path)，没有改动。请管理员用 ziping people add 修改。"
    case .notAdministrator(let name): "“\(name)”不是管理员，不能修改名册。请由管理员办理。"
    case .noPassphrase: "没有读到口令，什么也没有改动。请在终端里运行，或用 --passphrase-fd 指明文件描述符。"
    case .passphrasesDiffer: "两次输入的口令不同，什么也没有改动。请重新输入。"
    case .cancelled: "已取消，什么也没有改动。要办理时请重新运行命令。"
    }
  }
}
