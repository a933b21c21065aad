import Application
import Evaluation
import Screens
import Storage

/// The queue: what is known of each report, and what is read and verified since.
struct QueueEffects {
  let bench: Workbench
  /// What the queue knows of drafts; read when the queue is opened first.
  private var index: DraftIndex?

  init(_ bench: Workbench) { self.bench = bench }

  private var indexStore: IndexStore? {
    IndexStore(of: bench.folder.drafts, environment: bench.place.environment)
  }

  /// The names, with what the index still knows of them.
  mutating func list() -> Message {
    do throws(StorageError) {
      let names = try bench.folder.drafts.names()
      let index = self.index ?? indexStore?.load() ?? DraftIndex()
      self.index = index
      var scorings = Scorings()
      let stamps = bench.folder.drafts.stamps(of: names)
      let roster = bench.judge.presentMark
      return .desk(
        .queue(
          zip(names, stamps).map { name, stamp in
            var line = line(name, stamp, index[name], &scorings)
            if line.judgement == nil { line.judgement = remembered(index[name], stamp, roster) }
            return line
          }))
    } catch {
      return .failed(Trouble(error))
    }
  }

  private func line(
    _ name: String, _ stamp: DraftStamp?, _ entry: DraftIndex.Entry?, _ scorings: inout Scorings
  ) -> QueueLine {
    var line = QueueLine(id: name)
    guard let stamp, let entry, entry.stamp == stamp else {
      // Nothing was ever handed in: the queue need not wait for it to be read.
      if let stamp, !stamp.hasTrail {
        line.state = .draft
        line.judgement = .untouched
      }
      return line
    }
    line.take(entry)
    if let rating = entry.rating, scorings.digest(of: rating.pinned, bench) == rating.scoring {
      line.rating = QueueRating(rating)
    }
    return line
  }

  /// What was verified before, as long as report, trail and roster are what they were.
  private func remembered(
    _ entry: DraftIndex.Entry?, _ stamp: DraftStamp?, _ roster: String
  ) -> Judgement? {
    guard let entry, let stamp, entry.stamp == stamp, let verdict = entry.verdict,
      verdict.roster == roster
    else { return nil }
    return Judgement(claimed: entry.state, assurance: verdict.assurance, standing: .unsigned)
  }

  /// What was read since goes into the user's cache.
  mutating func keep() -> [Message] {
    guard index?.isChanged == true, let index else { return [] }
    indexStore?.save(index)
    self.index?.isChanged = false
    return []
  }

  /// Unit and year from the file's head, the state from the trail's last line.
  mutating func line(_ name: String) -> QueueLine {
    let stamp = bench.folder.drafts.stamps(of: [name]).first ?? nil
    let (listing, bytes) = bench.folder.drafts.reading(of: name)
    do throws(StorageError) {
      let summary: DraftSummary
      switch listing {
      case .readable(let found): summary = found
      case .unreadable(_, let error): throw error
      }
      var line = QueueLine(id: name)
      var entry = stamp.map { DraftIndex.Entry(stamp: $0) }
      let reviews = ReviewStore(drafts: bench.folder.drafts, id: summary.id)
      let last = try reviews.lastLine()
      entry?.unit = summary.unit
      entry?.year = summary.year
      entry?.state = last?.state ?? .draft
      entry?.since = last?.mark.time
      entry?.isAltered = last.map { reviews.isAltered(bytes, since: $0) } ?? false
      if let entry { line.take(entry) }
      if last == nil, stamp?.hasTrail == false { line.judgement = .untouched }
      index?[name] = entry
      return line
    } catch {
      return unreadable(listing, name, error)
    }
  }

  private mutating func unreadable(
    _ listing: DraftListing, _ name: String, _ error: StorageError
  ) -> QueueLine {
    var line = QueueLine(id: name)
    switch listing {
    case .readable(let summary):
      line.unit = summary.unit
      line.year = summary.year
    case .unreadable(let file, _): line.unit = file
    }
    line.trouble = error.message
    line.isRead = true
    index?[name] = nil
    return line
  }

  /// The same with scores and findings, when the state was reached, and whether that is true.
  mutating func ratedLine(_ name: String) -> QueueLine {
    var line = self.line(name)
    guard line.trouble == nil else { return line }
    do throws(StorageError) {
      let file = try judge(&line, name)
      line.since = file.review.since
      line.openQueries = file.review.openQueries.count
      let report = file.draft.report
      let rubric = try bench.scoringRubric(of: report)
      let rating = QueueRating(report, rubric)
      line.rating = rating
      guard var entry = index?[name] else { return line }
      entry.since = line.since
      entry.openQueries = line.openQueries
      entry.rating = try rating.entry(
        pinned: report.rubric, scoring: bench.scoringDigest(report.rubric))
      index?[name] = entry
    } catch {
      line.trouble = error.message
    }
    return line
  }

  /// Whether what a report says of itself is true.
  mutating func judgedLine(_ name: String) -> QueueLine {
    var line = QueueLine(id: name)
    do throws(StorageError) {
      _ = try judge(&line, name)
    } catch {
      line.trouble = error.message
    }
    return line
  }

  private mutating func judge(
    _ line: inout QueueLine, _ name: String
  ) throws(StorageError) -> ReviewFile {
    // The stamp first: what is changed after it is judged again.
    let stamp = bench.folder.drafts.stamps(of: [name]).first ?? nil
    let opinion = try bench.judge.opinion(of: try bench.reviews(of: name))
    line.judgement = opinion.judgement
    if var entry = index?[name], entry.stamp == stamp {
      entry.verdict = DraftIndex.Verdict(
        opinion.judgement.assurance, by: bench.judge.rosterMark)
      index?[name] = entry
    }
    return opinion.file
  }
}

/// By what digest each pin is scored now: looked up once for all drafts.
private struct Scorings {
  private var known: [RubricReference: String] = [:]

  mutating func digest(of pinned: RubricReference, _ bench: Workbench) -> String {
    if let digest = known[pinned] { return digest }
    let digest = (try? bench.scoringDigest(pinned)) ?? ""
    known[pinned] = digest
    return digest
  }
}

extension QueueLine {
  fileprivate mutating func take(_ entry: DraftIndex.Entry) {
    unit = entry.unit
    year = entry.year
    state = entry.state
    since = entry.since
    openQueries = entry.openQueries
    isAltered = entry.isAltered
    isRead = true
  }
}

extension QueueRating {
  fileprivate init(_ rating: DraftIndex.Rating) {
    self.init(
      total: rating.total, grade: rating.grade, deductions: rating.deductions,
      findings: (rating.errors, rating.warnings))
  }

  fileprivate func entry(pinned: RubricReference, scoring: String) -> DraftIndex.Rating {
    var rating = DraftIndex.Rating(pinned: pinned, scoring: scoring, total: total, grade: grade)
    rating.deductions = deductions
    rating.errors = errors
    rating.warnings = warnings
    return rating
  }
}
