/// No prompt of a template is left in (模板提示未删).
struct TemplatePrompt: TextCheck {
  static let name = "template-prompt"
  static let group = Finding.Group.form

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.reading.mentions(of: .prompt).map { .promptLeft(text, $0.range) }
  }
}

extension Finding {
  fileprivate static func promptLeft(_ text: FieldText, _ range: Range<Int>) -> Finding {
    Finding(
      check: TemplatePrompt.self, severity: .error, field: text.path,
      message: "“\(text.prose.text(range))”像是模板的提示，请改为实际内容。", range: range)
  }
}
