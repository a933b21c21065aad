public import ArgumentParser

/// The screen, which is not there yet: this says so.
public enum InteractiveSession {
  public static func run(_ options: SessionOptions) -> ExitCode {
    let message = "全屏界面尚未完成。请先用 ziping --plain 逐项填写，或用 ziping help 查看其他命令。"
    try? StandardStream.error.write("ziping：" + message + "\n")
    return .refused
  }
}
