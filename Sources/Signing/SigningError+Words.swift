extension SigningError {
  /// Two sentences: what happened, and what to do.
  public var message: String {
    switch self {
    case .libraryMissing: "没有找到 OpenSSL 3 的密码库 libcrypto.so.3。请安装软件包 libssl3 后再试。"
    case .notAKey: "密钥文件的内容不是 SM2 或 Ed25519 密钥。请用备份恢复，或用 ziping key new 重新生成并请管理员登记。"
    case .privateKey: "这是私钥，请给 .pub.pem 结尾的公钥文件。私钥不能交给别人；已经给过的，请更换密钥。"
    case .wrongPassphrase: "口令不对，什么也没有改动。请核对后再试。"
    case .passphraseTooShort: "口令太短，什么也没有改动。请用 \(Passphrase.fewest) 个字符以上的口令，空格不算。"
    case .failed: "密码库没能完成运算，什么也没有改动。请再试一次；若仍不成，请检查 libssl3 的版本是否为 3.0 以上。"
    }
  }
}
