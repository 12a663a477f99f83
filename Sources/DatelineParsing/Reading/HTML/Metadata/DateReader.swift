import DatelineModel

/// Reads dates as pages write them: ISO 8601, RFC 2822, seconds of Unix time, and dates in words or
/// figures in the languages of the press.
struct DateReader: Sendable {
  /// Whether `3/4/2020` is the 4th of March.
  var monthFirst = true

  typealias Point = PartialDate.Point

  /// The first date of a metadata value or a short text; nil where there is none.
  func first(in text: String) -> Point? { dates(in: text, limit: 1).first }

  /// The dates of a text, in order; only its first kilobyte is read.
  func dates(in text: String, limit: Int = 20) -> [Point] {
    let tokens = Self.tokens(text)
    if tokens.count == 1, case .number(let value, let digits) = tokens[0],
      let point = unixTime(value, digits)
    {
      return [point]
    }
    var found: [Point] = []
    var index = 0
    while index < tokens.count, found.count < limit {
      if let (point, next) = date(tokens, at: index) {
        var (point, next) = (point, next)
        if let (time, after) = timeOfDay(tokens, at: next) {
          point.time = time
          next = after
        }
        found.append(point)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: - Tokens

  enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Unicode.Scalar)
  }

  static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var number: (value: Int, digits: Int)?
    func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
      let properties = scalar.properties
      return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
        || properties.generalCategory == .spacingMark
    }
    for scalar in text.utf8.count > 1000
      ? Array(text.unicodeScalars.prefix(1000))
      : Array(text.unicodeScalars)
    {
      let digit = Self.digit(scalar)
      if digit == nil, let seen = number {
        tokens.append(.number(seen.value, digits: seen.digits))
        number = nil
      }
      let isLetter = digit == nil && isPartOfWord(scalar)
      if !isLetter, !word.isEmpty, !(scalar == "." && isThai(word)) {
        tokens.append(.word(word.lowercased()))
        word = ""
      }
      if let digit {
        let old = number ?? (0, 0)
        number = (old.digits < 15 ? old.value * 10 + digit : old.value, old.digits + 1)
      } else if isLetter {
        // East Asian units stand without spaces around them.
        if "年月日년월일".unicodeScalars.contains(scalar) {
          if !word.isEmpty { tokens.append(.word(word.lowercased())) }
          word = ""
          tokens.append(.word(String(scalar)))
        } else {
          word.unicodeScalars.append(scalar)
        }
      } else if scalar == ".", !word.isEmpty {
        word.unicodeScalars.append(scalar)
      } else if !scalar.properties.isWhitespace {
        tokens.append(.mark(scalar))
      } else if tokens.last != .mark(" ") {
        tokens.append(.mark(" "))
      }
    }
    if let seen = number { tokens.append(.number(seen.value, digits: seen.digits)) }
    if !word.isEmpty { tokens.append(.word(word.lowercased())) }
    return tokens
  }

  private static func isThai(_ word: String) -> Bool {
    word.unicodeScalars.first.map { (0x0E00...0x0E7F).contains($0.value) } ?? false
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return scalar.value &- 0x30 < 10 ? Int(scalar.value - 0x30) : nil }
    guard scalar.properties.generalCategory == .decimalNumber else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  // MARK: - Days

  private func date(_ tokens: [Token], at index: Int) -> (Point, Int)? {
    switch tokens[index] {
    case .number(let value, digits: 4) where Self.year(value) != nil:
      return yearFirst(tokens, at: index)
    case .number(let value, digits: 8):
      return point(value / 10_000, value / 100 % 100, value % 100).map { ($0, index + 1) }
    case .number(_, let digits) where digits <= 2:
      return dayOrMonthFirst(tokens, at: index)
    case .word(let word):
      guard let month = DateWords.shared.month(word) else { return nil }
      return monthInWords(tokens, at: index, month)
    default: return nil
    }
  }

  /// `2020-10-30`, `2020/10/30`, `2020年10月30日`, `2020. október 30.`
  private func yearFirst(_ tokens: [Token], at index: Int) -> (Point, Int)? {
    guard let year = number(tokens, index) else { return nil }
    var place = index + 1
    skipJoints(tokens, &place)
    if case .word(let word)? = tokens[safe: place], let month = DateWords.shared.month(word) {
      place += 1
      skipJoints(tokens, &place)
      guard let day = number(tokens, place, digits: 2) else { return nil }
      return point(year, month, day).map { ($0, place + 1) }
    }
    guard isSeparator(tokens[safe: index + 1]), let month = number(tokens, place, digits: 2) else {
      return nil
    }
    let second = place + 1
    place = second
    skipJoints(tokens, &place)
    guard isSeparator(tokens[safe: second]), let day = number(tokens, place, digits: 2) else {
      return nil
    }
    var end = place + 1
    if tokens[safe: end] == .word("日") || tokens[safe: end] == .word("일") { end += 1 }
    return point(year, month, day).map { ($0, end) }
  }

  /// `30.10.2020`, `10/30/2020`, `30 October 2020`, `30 de octubre de 2020`
  private func dayOrMonthFirst(_ tokens: [Token], at index: Int) -> (Point, Int)? {
    guard let first = number(tokens, index) else { return nil }
    if case .mark(let separator)? = tokens[safe: index + 1],
      "./-".unicodeScalars.contains(separator),
      let second = number(tokens, index + 2, digits: 2),
      tokens[safe: index + 3] == .mark(separator),
      case .number(let value, let digits)? = tokens[safe: index + 4], digits == 4 || digits == 2
    {
      let year = digits == 2 ? 2000 + value : value
      guard digits == 4 || separator != "-" else { return nil }
      let isMonthFirst =
        second > 12 || (first <= 12 && separator == "/" && monthFirst)
      let result =
        isMonthFirst ? point(year, first, second) : point(year, second, first)
      return result.map { ($0, index + 5) }
    }
    var place = index + 1
    skipJoints(tokens, &place)
    guard place - index < 6, case .word(let word)? = tokens[safe: place],
      let month = DateWords.shared.month(word)
    else { return nil }
    place += 1
    skipJoints(tokens, &place)
    // Arabic gives both names of a month.
    if case .word(let other)? = tokens[safe: place], DateWords.shared.month(other) == month {
      place += 1
      skipJoints(tokens, &place)
    }
    if let year = number(tokens, place, digits: 4) {
      return point(year, month, first).map { ($0, place + 1) }
    }
    return nil
  }

  /// `October 30, 2020`
  private func monthInWords(_ tokens: [Token], at index: Int, _ month: Int) -> (Point, Int)? {
    var place = index + 1
    skipJoints(tokens, &place)
    guard let day = number(tokens, place, digits: 2) else { return nil }
    place += 1
    skipJoints(tokens, &place)
    guard let year = number(tokens, place, digits: 4) else { return nil }
    return point(year, month, day).map { ($0, place + 1) }
  }

  /// Skips what joins the parts of a date: white space, points, commas, "de", "of", "st".
  private func skipJoints(_ tokens: [Token], _ place: inout Int) {
    let end = place + 6
    while place < end, let token = tokens[safe: place] {
      switch token {
      case .mark(let mark) where " .,-–/|'’ºª°".unicodeScalars.contains(mark): place += 1
      case .word(let word) where Self.joints.contains(word): place += 1
      default: return
      }
    }
  }

  private static let joints: Set<String> = [
    "de", "del", "of", "the", "st", "nd", "rd", "th", "er", "den", "am", "el", "o", "m.", "d.",
    "г.",
    "di", "året", "ngày", "tháng", "năm", "年", "月", "년", "월", "a",
  ]

  private func isSeparator(_ token: Token?) -> Bool {
    switch token {
    case .mark(let mark)?: "-/.".unicodeScalars.contains(mark)
    case .word(let word)?: ["年", "月", "년", "월"].contains(word)
    default: false
    }
  }

  private func number(_ tokens: [Token], _ index: Int, digits most: Int = 4) -> Int? {
    guard case .number(let value, let digits)? = tokens[safe: index] else { return nil }
    return digits <= most && (most < 4 || digits != 3) ? value : nil
  }

  private static func year(_ value: Int) -> Int? {
    if (1990...2040).contains(value) { return value }
    // The Buddhist era, as Thailand counts.
    return (2540...2583).contains(value) ? value - 543 : nil
  }

  private func point(_ year: Int, _ month: Int, _ day: Int) -> Point? {
    guard let year = Self.year(year), CivilDay(year: year, month: month, day: day) != nil else {
      return nil
    }
    return Point(year: year, month: month, day: day)
  }

  /// Seconds or milliseconds since 1970, UTC.
  private func unixTime(_ value: Int, _ digits: Int) -> Point? {
    guard digits == 10 || digits == 13 else { return nil }
    let seconds = digits == 13 ? value / 1000 : value
    let (year, month, day) = CivilDay(dayNumber: seconds / 86_400).components
    guard var point = point(year, month, day) else { return nil }
    let rest = seconds % 86_400
    point.time = PartialDate.TimeOfDay(
      hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60, zoneMinutes: 0)
    return point
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

// MARK: - Times

extension DateReader {
  /// The time of day that follows a date, with its zone where it has one.
  private func timeOfDay(
    _ tokens: [Token], at index: Int
  ) -> (PartialDate.TimeOfDay, Int)? {
    var place = index
    let end = index + 6
    while place < end, let token = tokens[safe: place], !isNumber(token) {
      switch token {
      case .mark(let mark) where " ,-–|•·@".unicodeScalars.contains(mark): place += 1
      case .word(let word) where ["t", "at", "um", "om", "kl.", "kl", "в", "о", "à"].contains(word):
        place += 1
      default: return nil
      }
    }
    guard case .number(var hour, let digits)? = tokens[safe: place], digits <= 2,
      let minutesAt = minutes(tokens, behindHourAt: place),
      case .number(let minute, digits: 2)? = tokens[safe: minutesAt]
    else { return nil }
    place = minutesAt + 1
    var second = 0
    if tokens[safe: place] == .mark(":"),
      case .number(let value, let digits)? = tokens[safe: place + 1], digits <= 2
    {
      second = value
      place += 2
      if tokens[safe: place] == .mark("."), let fraction = tokens[safe: place + 1],
        isNumber(fraction)
      {
        place += 2
      }
    }
    if tokens[safe: place] == .mark(" ") { place += 1 }
    if case .word(let word)? = tokens[safe: place] {
      if ["pm", "p.m."].contains(word), hour < 12 { hour += 12 }
      if ["am", "a.m."].contains(word), hour == 12 { hour = 0 }
      if ["pm", "p.m.", "am", "a.m."].contains(word) {
        place += 1
        if tokens[safe: place] == .mark(" ") { place += 1 }
      }
    }
    guard hour < 24, minute < 60, second < 60 else { return nil }
    let zone = zone(tokens, &place)
    return (
      PartialDate.TimeOfDay(hour: hour, minute: minute, second: second, zoneMinutes: zone), place
    )
  }

  /// Where the minutes stand: `7:05`, and `7 h 05` as in French.
  private func minutes(_ tokens: [Token], behindHourAt hour: Int) -> Int? {
    if tokens[safe: hour + 1] == .mark(":") { return hour + 2 }
    var place = hour + 1
    if tokens[safe: place] == .mark(" ") { place += 1 }
    guard tokens[safe: place] == .word("h") || tokens[safe: place] == .word("u") else { return nil }
    place += 1
    return tokens[safe: place] == .mark(" ") ? place + 1 : place
  }

  private func isNumber(_ token: Token) -> Bool {
    if case .number = token { true } else { false }
  }

  private func zone(_ tokens: [Token], _ place: inout Int) -> Int? {
    switch tokens[safe: place] {
    case .word(let word)?:
      let zones = [
        "z": 0, "gmt": 0, "utc": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
        "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "bst": 60, "cet": 60, "cest": 120,
        "eet": 120, "eest": 180, "msk": 180, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
      ]
      guard let minutes = zones[word] else { return nil }
      place += 1
      return minutes
    case .mark(let sign)? where sign == "+" || sign == "-":
      guard case .number(let value, let digits)? = tokens[safe: place + 1] else { return nil }
      var minutes = digits == 4 ? value / 100 * 60 + value % 100 : value * 60
      place += 2
      if digits == 2, tokens[safe: place] == .mark(":"),
        case .number(let rest, digits: 2)? = tokens[safe: place + 1]
      {
        minutes += rest
        place += 2
      }
      guard digits == 4 || digits == 2, minutes <= 14 * 60 else { return nil }
      return sign == "-" ? -minutes : minutes
    default: return nil
    }
  }
}
