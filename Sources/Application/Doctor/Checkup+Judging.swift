import Storage
import Terminal

extension Checkup {
  public static func locale(_ facts: MachineFacts) -> Entry {
    guard facts.codeset == "UTF-8" else {
      return Entry(
        .locale, .wrong, DoctorWords.codeset(facts.codeset, facts.locale), DoctorWords.setLocale)
    }
    let isPlain = ["", "C", "POSIX"].contains(facts.locale)
    return isPlain
      ? Entry(.locale, .caution, DoctorWords.noLocale, DoctorWords.setLocale)
      : Entry(.locale, .fine, facts.locale)
  }

  public static func terminal(_ facts: MachineFacts) -> [Entry] {
    guard let look = facts.terminal else {
      return [Entry(.terminal, .caution, DoctorWords.noTerminal, DoctorWords.useTerminal)]
    }
    return [kind(of: look), size(of: look), width(of: look), paste(of: look)]
  }

  private static func kind(of look: TerminalLook) -> Entry {
    guard let colors = look.colors else {
      return Entry(.terminal, .wrong, DoctorWords.unknownKind(look.name), DoctorWords.setKind)
    }
    return look.name == "dumb"
      ? Entry(.terminal, .wrong, DoctorWords.unknownKind(look.name), DoctorWords.setKind)
      : Entry(.terminal, .fine, DoctorWords.kind(look.name, colors: colors))
  }

  private static func size(of look: TerminalLook) -> Entry {
    let found = DoctorWords.size(look.size)
    if look.size.columns >= 80, look.size.rows >= 24 { return Entry(.size, .fine, found) }
    if look.size.columns >= 60, look.size.rows >= 20 {
      return Entry(.size, .caution, found, DoctorWords.enlarge)
    }
    return Entry(.size, .wrong, found, DoctorWords.enlargeMuch)
  }

  private static func width(of look: TerminalLook) -> Entry {
    guard let width = look.ambiguousWidth else {
      return Entry(.width, .caution, DoctorWords.noAnswer, DoctorWords.sayWidth)
    }
    return Entry(.width, .fine, DoctorWords.width(width))
  }

  private static func paste(of look: TerminalLook) -> Entry {
    switch look.marksPastes {
    case true: Entry(.paste, .fine, DoctorWords.marksPastes)
    case false: Entry(.paste, .caution, DoctorWords.marksNoPastes, DoctorWords.pasteCarefully)
    case nil: Entry(.paste, .fine, DoctorWords.noAnswer)
    }
  }

  public static func clock(_ facts: MachineFacts) -> Entry {
    let found = Moment(facts.now).localText
    guard facts.now >= earliest else {
      return Entry(.clock, .wrong, found, DoctorWords.setClock)
    }
    guard let newest = facts.newestDraft, newest > facts.now + tolerance else {
      return Entry(.clock, .fine, found)
    }
    return Entry(
      .clock, .caution, DoctorWords.behind(found, Moment(newest).localText), DoctorWords.setClock)
  }

  /// 2024-01-01: no machine that runs this program lives before that.
  private static let earliest = 1_704_067_200
  /// Seconds by which two machines' clocks may differ.
  private static let tolerance = 300
}

extension Checkup.Entry {
  public init(
    _ topic: Checkup.Topic, _ state: Checkup.State, _ found: String, _ remedy: String? = nil
  ) {
    self.init(topic: topic, state: state, found: found, remedy: remedy)
  }
}
