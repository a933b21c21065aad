import Evaluation
@testable import Screens

/// Reviews in memory, by the rules of the model: what `Storage` and `Signing` do on a disk.
struct MemoryReviews {
  var people: [Person] = []
  var actor: String?
  private(set) var states: [String: DraftReview] = [:]
  private var versions: [String: Report] = [:]
  /// What the passphrase has to be.
  static let passphrase = "正确的口令"
  static var secret: Passphrase {
    let secret = Passphrase()
    for character in passphrase { secret.append(character) }
    return secret
  }
  /// Advances with everything that is done.
  private var clock = 1_713_775_200

  static let filler = Person(name: "曾翠兰", roles: [.filler], unit: "五华县社会保险基金管理局")
  static var supervisor: Person {
    var person = Person(name: "李国强", roles: [.reviewer], unit: "五华县财政局")
    person.publicKey = "PUBLIC KEY"
    return person
  }

  subscript(id: String) -> DraftReview? { states[id] }

  /// Changes how a review stands, as another program would.
  mutating func change(_ id: String, _ change: (inout DraftReview) -> Void) {
    var state = states[id] ?? DraftReview(review: Review())
    change(&state)
    states[id] = state
  }

  func version(_ name: String) -> Report? { versions[name] }

  var found: DeskPeople {
    DeskPeople(people: people, actor: people.first { $0.name == actor })
  }

  /// Carries a command out, or refuses it as the model does.
  mutating func perform(
    _ command: DeskCommand, on id: String, _ report: Report, _ rubric: Rubric
  ) -> DeskMessage {
    do throws(ReviewRefusal) {
      guard let person = found.actor else { throw .nobody }
      var state = states[id] ?? DraftReview(review: Review())
      let next = try state.review.checked(
        command.action, by: person, findings: rubric.findings(in: report),
        filler: report.cover[.filler])
      clock += 600
      let mark = Mark(
        actor: Actor(name: person.name, user: "tester"), time: Timestamp(seconds: clock))
      if let trouble = passphraseTrouble(command) { return .refused(trouble) }
      state.review.state = next
      state.review.since = mark.time
      change(&state, command, mark, report)
      state.judgement = Judgement(state.review, Examination())
      states[id] = state
      return .done(command.action, state, of: id)
    } catch {
      return .refused(Trouble(error.whatHappened, error.whatToDo))
    }
  }

  private func passphraseTrouble(_ command: DeskCommand) -> Trouble? {
    let given: Passphrase? =
      switch command {
      case .submit(_, _, let secret): secret
      case .approve(_, _, let secret), .sign(_, _, let secret), .giveBack(_, _, _, let secret),
        .reopen(_, _, let secret):
        secret
      case .ask, .answer, .close, .score, .attach, .detach: nil
      }
    guard let given else { return nil }
    let typed = given.use { String(decoding: $0, as: UTF8.self) }
    return typed == MemoryReviews.passphrase ? nil : Trouble("口令不对。", "请重新输入，报告没有改动。")
  }

  private mutating func change(
    _ state: inout DraftReview, _ command: DeskCommand, _ mark: Mark, _ report: Report
  ) {
    switch command {
    case .submit(let submitted, let note, _):
      step(&state, command.action, mark, note, submitted)
      state.review.contributors.insert(mark.actor.name)
    case .giveBack(let words, let fields, _, _):
      step(&state, command.action, mark, words, report)
      state.review.steps[state.review.steps.count - 1].reasons = fields
    case .reopen(let words, _, _), .approve(let words, _, _):
      step(&state, command.action, mark, words, report)
    case .sign(let words, _, _):
      step(&state, command.action, mark, words, report)
      state.review.steps[state.review.steps.count - 1].statement = statement(of: mark)
    case .ask(let field, let range, let text):
      state.review.queries.append(
        Query(
          id: state.review.queries.count + 1, field: field, range: range,
          quote: quote(report, field, range), text: text, asked: mark))
      state.spans[state.review.queries.count] = QuerySpan(asked: report)
    case .answer(let id, let text, let change):
      state.review.queries[id - 1].answer = Query.Answer(text: text, change: change, mark: mark)
    case .close(let id):
      state.review.queries[id - 1].closed = mark
      state.spans[id]?.closed = report
    case .score(let indicator, let points, let reason):
      state.review.scores[indicator] = ReviewScore(
        indicator: indicator, points: points, reason: reason, mark: mark)
    case .attach(let indicator, let path, let page, let isCopied):
      let name = path.split(separator: "/").last.map(String.init) ?? path
      state.review.evidence.append(
        Evidence(
          id: state.review.evidence.count + 1, indicator: indicator,
          file: (name, 20_480, "sm3:" + String(repeating: "ab", count: 32)), page: page,
          holding: isCopied ? .copied : .referenced(path: path), mark: mark))
    case .detach(let id, _): state.review.evidence.removeAll { $0.id == id }
    }
  }

  private func statement(of mark: Mark) -> Statement {
    let signer = Statement.Signer(
      name: mark.actor.name, capacity: .reviewer, unit: "五华县财政局", key: "sm3:00", user: "tester")
    return Statement(
      draft: "w", report: "sm3:00", review: "sm3:00",
      rubric: RubricReference(id: "r", version: "1", digest: "sha256:00"), stage: .sign,
      said: Statement.Said("同意。"), signer: signer, time: mark.time,
      trail: Statement.TrailHead(lines: 0, hash: ""))
  }

  private mutating func step(
    _ state: inout DraftReview, _ action: ReviewAction, _ mark: Mark, _ words: String,
    _ report: Report
  ) {
    var step = ReviewStep(action: action, state: state.review.state, mark: mark, words: words)
    step.version = "sm3:version-\(versions.count + 1)"
    step.line = state.review.steps.count + 1
    versions[step.version] = report
    state.review.steps.append(step)
  }

  private func quote(_ report: Report, _ field: FieldPath, _ range: Range<Int>?) -> String {
    guard let range, case .text(let text) = report[field] else { return "" }
    return String(Array(text)[range])
  }
}
