import Evaluation

extension CheckWords {
  private enum Key: String, JSONKey {
    case synonyms, prompts, without, reasons
    case totalNames = "total_names"
    case selfNames = "self_names"
    case wantedSmall = "wanted_small"
    case wantedLarge = "wanted_large"
    case allowedDoubles = "allowed_doubles"
    case unitSuffixes = "unit_suffixes"
    case problemTopics = "problem_topics"
    case weakConclusions = "weak_conclusions"
    case completionIndicators = "completion_indicators"
    case targetIndicators = "target_indicators"
    case targetSection = "target_section"
    case problemSection = "problem_section"
    case conclusionSection = "conclusion_section"
    case dutySection = "duty_section"
    case aheadSections = "ahead_sections"
    case targetPairs = "target_pairs"
    case independentPairs = "independent_pairs"
    case farOverTarget = "far_over_target"
    case jumpFactor = "jump_factor"
  }

  init(reading node: JSONNode?) throws(FileFault) {
    self.init()
    guard let node else {
      self = withUsual(without: [])
      return
    }
    let fields = try node.fields(Key.self)
    try readWords(fields)
    synonyms = try fields[.synonyms]?.list(Synonym.init(reading:)) ?? []
    problemTopics = try fields[.problemTopics]?.list(ProblemTopic.init(reading:)) ?? []
    completionIndicators = try fields[.completionIndicators]?.identifiers() ?? []
    targetIndicators = try fields[.targetIndicators]?.identifiers() ?? []
    targetSection = try fields[.targetSection]?.identifier()
    problemSection = try fields[.problemSection]?.identifier()
    conclusionSection = try fields[.conclusionSection]?.identifier()
    dutySection = try fields[.dutySection]?.identifier()
    aheadSections = try fields[.aheadSections]?.identifiers() ?? []
    targetPairs = try fields[.targetPairs]?.list(FigurePair.init(reading:)) ?? []
    independentPairs = try fields[.independentPairs]?.list(FigurePair.init(reading:)) ?? []
    reasons = try fields[.reasons]?.list(AskedReason.init(reading:)) ?? []
    farOverTarget = try fields[.farOverTarget]?.ratio()
    jumpFactor = try fields[.jumpFactor]?.ratio()
    self = withUsual(without: try fields[.without].map([String].init(reading:)) ?? [])
  }

  private mutating func readWords(_ fields: JSONFields<Key>) throws(FileFault) {
    totalNames = try fields[.totalNames].map([String].init(reading:)) ?? []
    selfNames = try fields[.selfNames].map([String].init(reading:)) ?? []
    prompts = try fields[.prompts].map([String].init(reading:)) ?? []
    wantedSmall = try fields[.wantedSmall].map([String].init(reading:)) ?? []
    wantedLarge = try fields[.wantedLarge].map([String].init(reading:)) ?? []
    allowedDoubles = try fields[.allowedDoubles].map([String].init(reading:)) ?? []
    unitSuffixes = try fields[.unitSuffixes].map([String].init(reading:)) ?? []
    weakConclusions = try fields[.weakConclusions].map([String].init(reading:)) ?? []
  }
}

extension CheckWords.Synonym {
  private enum Key: String, JSONKey {
    case of, words
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      of: try fields.required(.of).string(),
      words: try [String](reading: try fields.required(.words)))
  }
}

extension CheckWords.ProblemTopic {
  private enum Key: String, JSONKey {
    case words, indicators
    case answerOnly = "answer_only"
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      words: try [String](reading: try fields.required(.words)),
      indicators: try fields.required(.indicators).identifiers(),
      isAnswerOnly: try fields[.answerOnly]?.bool() ?? false)
  }
}

extension CheckWords.AskedReason {
  private enum Key: String, JSONKey {
    case title, words, section
    case condition = "when"
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      title: try fields.required(.title).string(),
      condition: try fields.required(.condition).formula(),
      words: try [String](reading: try fields.required(.words)),
      section: try fields[.section]?.identifier())
  }
}

extension CheckWords.FigurePair {
  /// Two ids, as in `["key_tasks_done", "key_tasks_total"]`.
  init(reading node: JSONNode) throws(FileFault) {
    let ids: [Fact.ID] = try node.identifiers()
    guard ids.count == 2 else { throw node.fault(.outOfRange("\(ids.count)")) }
    self.init(ids[0], ids[1])
  }
}

extension JSONNode {
  fileprivate func identifiers<ID: Identifier>() throws(FileFault) -> [ID] {
    try list { node throws(FileFault) in try node.identifier() }
  }
}
