import DatelineModel

/// Finds dates with a year in a short text, from left to right.
struct DateScanner {
  /// A date and what was said of it.
  struct Found {
    var date: PartialDate
    /// Whether a word before it says that it is the date of a change.
    var isChange: Bool
    var wordCount: Int
  }

  private enum Piece {
    case word(String)
    case number(Int, digits: Int)
    case mark(UInt8)
    case space
  }

  private var pieces: [Piece] = []
  private var at = 0
  private var changeSaid = false

  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(400))
    var index = 0
    func run(_ belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
      let start = index
      while index < bytes.count, belongs(bytes[index]) { index += 1 }
      return bytes[start..<index]
    }
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39:
        let digits = run { (0x30...0x39).contains($0) }
        let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        pieces.append(.number(value, digits: digits.count))
      case 0x41...0x5A, 0x61...0x7A:
        let letters = run { (0x41...0x5A).contains($0 & 0xDF) }
        pieces.append(.word(String(decoding: letters, as: UTF8.self).lowercased()))
      case 0x00...0x20, 0xC2, 0xA0:
        index += 1
        pieces.append(.space)
      default:
        pieces.append(.mark(bytes[index]))
        index += 1
      }
    }
  }

  /// The next date, or nil behind the last.
  mutating func next() -> Found? {
    while at < pieces.count {
      if case .word(let word) = pieces[at] {
        if Self.changeWords.contains(word) { changeSaid = true }
        if Self.publishWords.contains(word) { changeSaid = false }
      }
      let start = at
      if let candidate = date() {
        let time = self.time()
        let words = pieces[start..<at].reduce(1) { count, piece in
          if case .space = piece { count + 1 } else { count }
        }
        let isChange = changeSaid
        changeSaid = false
        return Found(date: candidate.with(time), isChange: isChange, wordCount: words)
      }
      at = start + 1
    }
    return nil
  }

  // MARK: Pieces

  private func piece(_ offset: Int) -> Piece? {
    at + offset < pieces.count ? pieces[at + offset] : nil
  }

  private func number(_ offset: Int) -> (value: Int, digits: Int)? {
    if case .number(let value, let digits)? = piece(offset) { (value, digits) } else { nil }
  }

  private func isMark(_ offset: Int, _ mark: UInt8) -> Bool {
    if case .mark(mark)? = piece(offset) { true } else { false }
  }

  private func word(_ offset: Int) -> String? {
    if case .word(let word)? = piece(offset) { word } else { nil }
  }

  private mutating func skip(_ marks: [UInt8] = []) {
    while let piece = piece(0) {
      switch piece {
      case .space: at += 1
      case .mark(let mark) where marks.contains(mark): at += 1
      default: return
      }
    }
  }

  // MARK: Dates

  /// The date that begins here, `at` behind it; nil, `at` anywhere, where none does.
  private mutating func date() -> PartialDate? {
    switch piece(0) {
    case .number(let first, let digits)?:
      if digits == 4 { return yearFirst(first) }
      if digits == 8, let whole = basic(first) { return whole }
      guard digits <= 2 else { return nil }
      return dayAndName(first) ?? numeric(first)
    case .word(let name)?:
      guard let month = Self.month(name) else { return nil }
      at += 1
      skip([0x2E])
      guard let (day, digits) = number(0), digits <= 2 else { return nil }
      at += 1
      skipOrdinal()
      skip([0x2C])
      guard let (year, yearDigits) = number(0), yearDigits == 4 else { return nil }
      at += 1
      return plausible(year: year, month: month, day: day)
    default: return nil
    }
  }

  private mutating func yearFirst(_ year: Int) -> PartialDate? {
    for mark: UInt8 in [0x2D, 0x2F, 0x2E] where isMark(1, mark) && isMark(3, mark) {
      guard let month = number(2), let day = number(4), month.digits <= 2, day.digits <= 2 else {
        return nil
      }
      at += 5
      return plausible(year: year, month: month.value, day: day.value)
    }
    return nil
  }

  private mutating func basic(_ value: Int) -> PartialDate? {
    at += 1
    return plausible(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  private mutating func dayAndName(_ day: Int) -> PartialDate? {
    let start = at
    at += 1
    skipOrdinal()
    skip([0x2D, 0x2F, 0x2E])
    if word(0) == "of" {
      at += 1
      skip()
    }
    guard let month = word(0).flatMap(Self.month) else {
      at = start
      return nil
    }
    at += 1
    skip([0x2D, 0x2F, 0x2E, 0x2C])
    guard let (year, digits) = number(0), digits == 4 || digits == 2 && !isMark(1, 0x3A) else {
      at = start
      return nil
    }
    at += 1
    let century = digits == 4 ? 0 : year < 70 ? 2000 : 1900
    return plausible(year: century + year, month: month, day: day)
  }

  private mutating func numeric(_ first: Int) -> PartialDate? {
    for mark: UInt8 in [0x2F, 0x2E, 0x2D] where isMark(1, mark) && isMark(3, mark) {
      guard let second = number(2), second.digits <= 2, let year = number(4), year.digits == 4
      else { return nil }
      at += 5
      let dayFirst = plausible(year: year.value, month: second.value, day: first)
      // A full stop is the Continent's mark, where the day comes first.
      if mark == 0x2E { return dayFirst }
      let monthFirst = plausible(year: year.value, month: first, day: second.value)
      guard let dayFirst, let monthFirst else { return dayFirst ?? monthFirst }
      guard let a = dayFirst.firstDayIfSingle, let b = monthFirst.firstDayIfSingle else {
        return nil
      }
      return PartialDate(from: min(a, b), through: max(a, b))
    }
    return nil
  }

  private mutating func skipOrdinal() {
    if let suffix = word(0), ["st", "nd", "rd", "th"].contains(suffix) { at += 1 }
  }

  private func plausible(year: Int, month: Int, day: Int) -> PartialDate? {
    guard (1500...2999).contains(year) else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  // MARK: Times

  /// The time of day behind a date; nil, `at` unmoved, where there is none.
  private mutating func time() -> PartialDate.TimeOfDay? {
    let start = at
    if word(0) == "t" { at += 1 }
    skip([0x2C, 0x7C, 0x2D, 0x28])
    if word(0) == "at" {
      at += 1
      skip()
    }
    guard var hour = number(0)?.value, isMark(1, 0x3A) || isMark(1, 0x2E),
      let minute = number(2), minute.digits == 2
    else {
      at = start
      return nil
    }
    at += 3
    var second = 0
    if isMark(0, 0x3A), let value = number(1) {
      second = value.value
      at += 2
      if isMark(0, 0x2E), number(1) != nil { at += 2 }
    }
    let behind = at
    skip()
    if let half = halfOfDay() {
      if hour == 12 { hour = 0 }
      hour += half
    } else {
      at = behind
    }
    let zone = self.zone()
    let time = PartialDate.TimeOfDay(
      hour: hour, minute: minute.value, second: min(second, 59), zoneMinutes: zone)
    if hour > 23 || minute.value > 59 {
      at = start
      return nil
    }
    return time
  }

  private mutating func halfOfDay() -> Int? {
    guard let word = word(0) else { return nil }
    switch word {
    case "am", "pm":
      at += 1
      return word == "am" ? 0 : 12
    case "a", "p":
      guard isMark(1, 0x2E), self.word(2) == "m" else { return nil }
      at += isMark(3, 0x2E) ? 4 : 3
      return word == "a" ? 0 : 12
    default: return nil
    }
  }

  private mutating func zone() -> Int? {
    let start = at
    skip([0x28])
    if let name = word(0), let minutes = Self.zones[name] {
      at += 1
      return minutes
    }
    let isEast = isMark(0, 0x2B)
    if isEast || isMark(0, 0x2D), let (value, digits) = number(1) {
      let minutes: Int
      if digits == 4 {
        minutes = value / 100 * 60 + value % 100
        at += 2
      } else if digits <= 2, isMark(2, 0x3A), let rest = number(3) {
        minutes = value * 60 + rest.value
        at += 4
      } else {
        at = start
        return nil
      }
      return minutes <= 14 * 60 ? (isEast ? minutes : -minutes) : nil
    }
    at = start
    return nil
  }

  // MARK: Words

  private static let changeWords: Set<String> = [
    "updated", "update", "modified", "edited", "revised", "changed",
  ]
  private static let publishWords: Set<String> = [
    "published", "posted", "issued", "created", "first", "date", "pubdate",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func month(_ name: String) -> Int? {
    guard name.count >= 3 else { return nil }
    let name = name == "sept" ? "sep" : name
    return months.firstIndex { $0 == name || name.count == 3 && $0.hasPrefix(name) }.map { $0 + 1 }
  }

  /// Minutes east of UTC; abbreviations as RFC 822 and the usage of news sites have them.
  private static let zones: [String: Int] = [
    "z": 0, "gmt": 0, "utc": 0, "ut": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120,
    "eest": 180, "msk": 180, "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "jst": 540, "kst": 540,
  ]
}

extension PartialDate {
  /// The day, where the date is one.
  var firstDayIfSingle: CivilDay? {
    if case .single(let point) = form, point.day != nil { point.firstDay } else { nil }
  }

  /// The same day with a time of day; the date itself where it is no single day.
  func with(_ time: TimeOfDay?) -> PartialDate {
    guard let time, case .single(var point) = form, point.day != nil else { return self }
    point.time = time
    return PartialDate(.single(point)) ?? self
  }
}
