import Evaluation
import Signing
import Documents
import Storage

extension Refusal {
  /// Two sentences: what happened, and what to do.
  public var message: String {
    switch self {
    case .argument(let fault): fault.message
    case .entry(let fault): fault.message
    case .key(let fault): fault.message
    case .notExported(let fault): fault.message
    case .storage(let error): error.message
    case .unsoundRubric(let path): "\(path) 不是可用的指标体系文件。请运行 ziping rubric check 查看问题。"
    case .outputExists(let path): "文件 \(path) 已经存在。请换一个文件名，或加 --force 覆盖它。"
    case .intake(let path, let fault): "没能导入 \(path)：\(fault.message)"
    case .review(let refusal): refusal.message
    case .signing(let error): error.message
    case .roster(let standing): standing.message ?? ""
    case .parcel(let fault): fault.message
    case .rolledBack(let standing): standing.message ?? ""
    case .noSuchEvidence(let id): "没有第 \(id) 号佐证材料。请用 ziping evidence list 查看编号。"
    case .noSuchVersion(let name, let line):
      "“\(name)”没有留痕第 \(line) 条的版本。请用 ziping history 查看编号。"
    case .notPrinted(let code): "结果没能输出（系统错误 \(code)）。请检查输出的去处是否可写、磁盘是否已满。"
    }
  }
}
