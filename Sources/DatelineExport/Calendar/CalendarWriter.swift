import DatelineModel

/// Sets events as components of a calendar.
struct CalendarWriter {
  private let index: StoryIndex
  private let stamp: String

  init(_ story: Story) {
    index = StoryIndex(story)
    // There is no clock in an output: the stamp is the day of the newest article.
    let newest = StoryOverview(story).published?.latest ?? CivilDay(dayNumber: 0)
    stamp = (Self.day(newest) ?? "19700101") + "T000000Z"
  }

  func component(_ event: Event) -> String {
    let start = event.date.flatMap(Self.start)
    let kind = start == nil ? "VJOURNAL" : "VEVENT"
    var text = "BEGIN:\(kind)\r\n"
    text += Self.line("UID", uid(of: event))
    text += Self.line("DTSTAMP", stamp)
    if let start { text += start }
    if let date = event.date { text += Self.line("X-DATELINE-EDTF", date.edtf) }
    text += Self.line("SUMMARY", Self.escaped(event.summary))
    text += Self.line("DESCRIPTION", Self.escaped(description(of: event)))
    if let place = event.place, !place.isEmpty, start != nil {
      text += Self.line("LOCATION", Self.escaped(place))
    }
    text += Self.line("CATEGORIES", Self.escaped(event.status.rawValue))
    if start != nil {
      text += Self.line("STATUS", Self.status(event.status)) + Self.line("TRANSP", "TRANSPARENT")
    }
    return text + "END:\(kind)\r\n"
  }

  /// The lines for start and end; nil where a calendar has no place for the date.
  private static func start(_ date: PartialDate) -> String? {
    if case .single(let point) = date.form, let time = point.time {
      let minutes = point.firstDay.dayNumber * 1440 + time.hour * 60 + time.minute
      return moment(minutes - (time.zoneMinutes ?? 0), time.second, isUTC: time.zoneMinutes != nil)
    }
    guard let first = date.earliest, let start = day(first) else { return nil }
    var text = line("DTSTART;VALUE=DATE", start)
    if let last = date.latest {
      // The end of an all-day event is the day behind it.
      guard let end = day(last.adding(days: 1)) else { return nil }
      text += line("DTEND;VALUE=DATE", end)
    }
    return text
  }

  private static func moment(_ minutes: Int, _ second: Int, isUTC: Bool) -> String? {
    let ofDay = ((minutes % 1440) + 1440) % 1440
    guard let day = day(CivilDay(dayNumber: (minutes - ofDay) / 1440)) else { return nil }
    let clock = (ofDay / 60).twoDigits + (ofDay % 60).twoDigits + second.twoDigits
    return line("DTSTART", day + "T" + clock + (isUTC ? "Z" : ""))
  }

  private static func day(_ day: CivilDay) -> String? {
    let (year, month, date) = day.components
    guard (1...9999).contains(year) else { return nil }
    let digits = String(repeating: "0", count: 4 - "\(year)".count) + "\(year)"
    return digits + month.twoDigits + date.twoDigits
  }

  private func description(of event: Event) -> String {
    var lines: [String] = []
    if let date = event.date {
      let phrase = DatePhrase().text(date)
      lines.append(date.isSpan ? "Known to be: \(phrase)." : phrase)
    } else {
      lines.append("Undated.")
    }
    if event.status != .reported { lines.append("Status: \(event.status.rawValue)") }
    if event.isDisputed { lines.append("Disputed.") }
    if !event.actors.isEmpty { lines.append("Who: \(index.names(ofActors: event.actors))") }
    for evidence in event.reports {
      let words = index.words(of: evidence).oneLine.shortened(to: 300)
      lines.append("“\(words)” — \(index.outlet(ofArticle: evidence.article))")
    }
    return lines.joined(separator: "\n")
  }

  /// The same for the same event of the same articles, whatever else the calendar has.
  private func uid(of event: Event) -> String {
    let first = event.reports.first?.article ?? ""
    let bytes = SHA256.digest("\(event.id)\n\(event.summary)\n\(first)".utf8).prefix(16)
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return digits.joined() + "@dateline"
  }

  private static func status(_ status: Event.Status) -> String {
    switch status {
    case .reported: "CONFIRMED"
    case .denied: "CANCELLED"
    default: "TENTATIVE"
    }
  }

  /// TEXT of section 3.3.11; control characters, which it does not allow, are replaced.
  private static func escaped(_ text: String) -> String {
    var value = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": value.append(contentsOf: ["\\", scalar])
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": value.append(contentsOf: ["\\", "n"])
      case "\t": value.append(" ")
      default: value.append(scalar.isControl ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return String(value)
  }

  /// A content line, folded behind 75 octets (section 3.1), never inside a character.
  private static func line(_ name: String, _ value: String) -> String {
    var line = ""
    var octets = 0
    for scalar in (name + ":" + value).unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        line += "\r\n "
        octets = 1
      }
      line.unicodeScalars.append(scalar)
      octets += size
    }
    return line + "\r\n"
  }
}
