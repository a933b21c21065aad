import PseudoTerminal
import Testing

/// No file of the public version holds anything secret or private, wherever in it one looks.
@Suite(.disabled(if: BuiltProgram.isSanitized, "the memory limit of ziping-documents"))
struct PublicFilesTests {
  /// Figures entered in secret parts, with what follows from them, and words that nobody may read.
  private static let secrets = [
    "毒甲", "毒乙", "毒丙", "毒丁", "毒戊", "毒己", "13712345678", "91827364.55", "91,827,364.55",
    "9182.74", "47.26%", "0.47256",
  ]

  private func poisoned() throws -> BuiltZiping {
    let ziping = try BuiltZiping(drafts: ["wuhua-2023-corrected"])
    let entries = [
      "cover.filler=毒甲", "cover.telephone=13712345678", "section.duties.text=毒乙",
      "indicator.carryover_rate.explanation=毒丙", "indicator.carryover_rate.deduction=毒丁",
      "indicator.procurement_rate.override=1", "indicator.procurement_rate.override_reason=毒戊",
      "fact.carryover_end=91827364.55",
      "section.annual_work.text=毒甲牵头，年末结转91827364.55元，即9182.74万元，电话13712345678。",
    ]
    for entry in entries {
      let set = try ziping.run("set", "wuhua-2023-corrected", entry)
      #expect(set.status == .exited(0), "\(set.error)")
    }
    for part in ["section.duties", "indicator.carryover_rate"] {
      let marked = try ziping.run("secret", "wuhua-2023-corrected", part)
      #expect(marked.status == .exited(0), "\(marked.error)")
    }
    return ziping
  }

  /// All that a file holds: unpacked, as text, and as it lies on the disk.
  private func contents(_ ziping: BuiltZiping, _ suffix: String) throws -> String {
    let file = ziping.data.path + "/公开.\(suffix)"
    let made = try ziping.run("export", "wuhua-2023-corrected", "--public", "--output", file)
    #expect(made.status == .exited(0), "\(made.error)")
    let command =
      suffix == "pdf"
      ? "pdftotext '\(file)' -; pdfinfo '\(file)'; pdftotext -raw '\(file)' -"
      : suffix == "txt" ? "cat '\(file)'" : "unzip -p '\(file)'"
    let found = try runCommand(
      "/bin/sh", ["-c", command + "; strings -n 2 '\(file)'"],
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"], input: "",
      workingDirectory: ziping.data.path)
    return found.output
  }

  @Test("The public file is clean")
  func clean() throws {
    let ziping = try poisoned()
    for suffix in ["txt", "docx", "xlsx", "pdf"] {
      let text = try contents(ziping, suffix)
      let folded = text.filter { !$0.isWhitespace }
      #expect(Self.secrets.filter { text.contains($0) || folded.contains($0) } == [], "\(suffix)")
      for word in ["公开版", "资金管理（满分24，得分不予公开）", "不予公开"] {
        #expect(folded.contains(word), "\(suffix): \(word)")
      }
    }
  }

  @Test("The other version holds all of it")
  func whole() throws {
    let ziping = try poisoned()
    let text = try ziping.run("export", "wuhua-2023-corrected").output
    for word in ["毒甲", "毒乙", "毒丙", "毒戊", "13712345678", "47.26%"] {
      #expect(text.contains(word), "\(word)")
    }
  }
}
