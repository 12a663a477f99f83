/// What a run of digits looks like, read from the text's bytes.
struct TimeShape {
  /// The class of the grammar.
  var shape: String
  var payload: String
  /// The offset behind it.
  var end: Int
}

/// Reads digits and what belongs to them: dates, clock times, ordinals, decades, fractions.
struct TimeShapeReader {
  let bytes: UnsafeBufferPointer<UInt8>

  /// All readings of what begins at `start` with a digit.
  func shapes(at start: Int) -> [TimeShape] {
    var result = [TimeShape]()
    let end = digits(from: start)
    let count = end - start
    let text = string(start, end)
    if count <= 2, let number = Int(text) {
      result.append(TimeShape(shape: "INT", payload: String(number), end: end))
      if (1...31).contains(number) {
        result.append(TimeShape(shape: "DAY", payload: String(number), end: end))
      }
      if count == 2 { result.append(TimeShape(shape: "YEAR2", payload: text, end: end)) }
      if (1...12).contains(number), text.first != "0" {
        result.append(TimeShape(shape: "HOUR", payload: String(number), end: end))
      }
      if (0...24).contains(number) {
        result.append(TimeShape(shape: "HOUR24", payload: String(number), end: end))
      }
    } else if count <= 12 {
      result.append(TimeShape(shape: "INT", payload: text, end: end))
      if count == 3 { result.append(TimeShape(shape: "INT3", payload: text, end: end)) }
      if count == 4 { fourDigits(text, end, &result) }
    } else {
      result.append(TimeShape(shape: "INT", payload: text, end: end))
    }
    ordinal(start, end, text, &result)
    number(start, end, &result)
    clock(start, end, text, &result)
    slashes(start, end, &result)
    iso(start, end, &result)
    return result
  }

  private func fourDigits(_ text: String, _ end: Int, _ result: inout [TimeShape]) {
    guard let number = Int(text) else { return }
    if (1000...2199).contains(number) {
      result.append(TimeShape(shape: "YEAR", payload: text, end: end))
    }
    if number / 100 < 24, number % 100 < 60 {
      result.append(
        TimeShape(
          shape: "MILITARY", payload: "T\(text.prefix(2)):\(text.suffix(2))", end: end))
    }
    if text.last == "0", byte(end) == UInt8(ascii: "s"), !isWord(end + 1) {
      result.append(TimeShape(shape: "DECADE", payload: String(text.prefix(3)), end: end + 1))
    } else if text.last == "0", let mark = apostrophe(end), byte(mark) == UInt8(ascii: "s"),
      !isWord(mark + 1)
    {
      result.append(TimeShape(shape: "DECADE", payload: String(text.prefix(3)), end: mark + 1))
    }
  }

  /// `21st`, `1990s`' short form `90s`.
  private func ordinal(_ start: Int, _ end: Int, _ text: String, _ result: inout [TimeShape]) {
    if end - start == 2, text.last == "0", byte(end) == UInt8(ascii: "s"), !isWord(end + 1) {
      result.append(TimeShape(shape: "DECADE2", payload: String(text.prefix(1)), end: end + 1))
    }
    if end - start == 3, text.last == "0", byte(end) == UInt8(ascii: "s"), !isWord(end + 1) {
      result.append(TimeShape(shape: "DECADE3", payload: String(text.prefix(2)), end: end + 1))
    }
    guard end - start <= 4, let number = Int(text), number > 0, !isWord(end + 2) else { return }
    let ending = string(end, min(end + 2, bytes.count)).lowercased()
    guard ["st", "nd", "rd", "th"].contains(ending) else { return }
    result.append(TimeShape(shape: "ORDINAL", payload: String(number), end: end + 2))
    if number <= 31 {
      result.append(TimeShape(shape: "DAYTH", payload: String(number), end: end + 2))
    }
  }

  /// `1,460`, `2.5`, `5 1/2`.
  private func number(_ start: Int, _ end: Int, _ result: inout [TimeShape]) {
    var text = string(start, end)
    var position = end
    while byte(position) == UInt8(ascii: ","), digits(from: position + 1) == position + 4 {
      text += string(position + 1, position + 4)
      position += 4
    }
    if byte(position) == UInt8(ascii: "."), digits(from: position + 1) > position + 1 {
      let stop = digits(from: position + 1)
      if stop - position <= 3 {
        text += string(position, stop)
        position = stop
      }
    }
    result.append(TimeShape(shape: "NUM", payload: String(text.prefix(40)), end: position))
    if byte(position) == UInt8(ascii: " ") || byte(position) == UInt8(ascii: "-"),
      byte(position + 1) == UInt8(ascii: "1"), byte(position + 2) == UInt8(ascii: "/"),
      byte(position + 3) == UInt8(ascii: "2"), !isWord(position + 4)
    {
      result.append(TimeShape(shape: "NUM", payload: text + ".5", end: position + 4))
    }
    if text == "1", byte(position) == UInt8(ascii: "/"), byte(position + 1) == UInt8(ascii: "2"),
      !isWord(position + 2)
    {
      result.append(TimeShape(shape: "NUM", payload: "0.5", end: position + 2))
    }
  }

  /// `21:30`, `9 a.m.`, `9:30pm`.
  private func clock(_ start: Int, _ end: Int, _ text: String, _ result: inout [TimeShape]) {
    guard end - start <= 2, let hour = Int(text), hour <= 24 else { return }
    var position = end
    var minutes = ""
    var fields = 0
    while fields < 2,
      byte(position) == UInt8(ascii: ":") || (fields == 0 && isDottedClock(position)),
      digits(from: position + 1) == position + 3
    {
      let field = string(position + 1, position + 3)
      guard let number = Int(field), number < 60 else { return }
      minutes += ":" + field
      fields += 1
      position += 3
    }
    if byte(position) == UInt8(ascii: ":"), digits(from: position + 1) > position + 1 { return }
    let isDotted = fields > 0 && byte(end) == UInt8(ascii: ".")
    if fields > 0, !isDotted, hour < 24 || minutes.allSatisfy({ "0:".contains($0) }) {
      result.append(
        TimeShape(shape: "CLOCK24", payload: "T\(hour.twoDigits)\(minutes)", end: position))
    }
    guard (1...12).contains(hour) else { return }
    var mark = position
    while byte(mark) == UInt8(ascii: " ") && mark < position + 2 { mark += 1 }
    let letter = byte(mark) | 0x20
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return }
    mark += 1
    let isDottedMark = byte(mark) == UInt8(ascii: ".")
    if isDottedMark { mark += 1 }
    guard byte(mark) | 0x20 == UInt8(ascii: "m"), !isWord(mark + 1) else { return }
    mark += 1
    let full = (hour % 12) + (letter == UInt8(ascii: "p") ? 12 : 0)
    let payload = "T\(full.twoDigits)\(minutes.isEmpty ? ":00" : minutes)"
    if byte(mark) == UInt8(ascii: ".") {
      result.append(TimeShape(shape: "CLOCK12", payload: payload, end: mark + 1))
    }
    result.append(TimeShape(shape: "CLOCK12", payload: payload, end: mark))
  }

  /// Whether `.` stands in a clock time as in `7.30pm`.
  private func isDottedClock(_ position: Int) -> Bool {
    guard byte(position) == UInt8(ascii: "."), digits(from: position + 1) == position + 3 else {
      return false
    }
    var mark = position + 3
    if byte(mark) == UInt8(ascii: " ") { mark += 1 }
    let letter = byte(mark) | 0x20
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return false }
    return byte(mark + 1) | 0x20 == UInt8(ascii: "m") || byte(mark + 1) == UInt8(ascii: ".")
  }

  /// `4/28/2025`, `28.04.2025`, `04-28-98`; the first number is the month unless it cannot be.
  private func slashes(_ start: Int, _ end: Int, _ result: inout [TimeShape]) {
    let mark = byte(end)
    guard [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(mark), end - start <= 2
    else { return }
    let second = digits(from: end + 1)
    guard (1...2).contains(second - end - 1), byte(second) == mark else { return }
    let third = digits(from: second + 1)
    guard [2, 4].contains(third - second - 1), !isWord(third), byte(third) != mark,
      let a = Int(string(start, end)), let b = Int(string(end + 1, second)),
      var year = Int(string(second + 1, third))
    else { return }
    if third - second - 1 == 2 {
      guard mark == UInt8(ascii: "/") else { return }
      year += year < 50 ? 2000 : 1900
    }
    var (month, day) = mark == UInt8(ascii: ".") ? (b, a) : (a, b)
    if month > 12, day <= 12 { swap(&month, &day) }
    guard (1...12).contains(month), (1...31).contains(day), year >= 1000 else { return }
    result.append(
      TimeShape(
        shape: "ISO", payload: "\(year)-\(month.twoDigits)-\(day.twoDigits)", end: third))
  }

  /// `2025-04-28`, `2025-04-28T12:30:00Z`, `2025-04`.
  private func iso(_ start: Int, _ end: Int, _ result: inout [TimeShape]) {
    let mark = byte(end)
    guard end - start == 4, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/"),
      digits(from: end + 1) == end + 3, let month = Int(string(end + 1, end + 3)),
      (1...12).contains(month), byte(end + 3) == mark, digits(from: end + 4) == end + 6,
      let day = Int(string(end + 4, end + 6)), (1...31).contains(day)
    else { return }
    let date = "\(string(start, end))-\(month.twoDigits)-\(day.twoDigits)"
    var position = end + 6
    guard !isWord(position) || byte(position) == UInt8(ascii: "T") else { return }
    guard byte(position) == UInt8(ascii: "T"), digits(from: position + 1) == position + 3,
      byte(position + 3) == UInt8(ascii: ":"), digits(from: position + 4) == position + 6
    else {
      result.append(TimeShape(shape: "ISO", payload: date, end: position))
      return
    }
    var time = string(position, position + 6)
    position += 6
    if byte(position) == UInt8(ascii: ":"), digits(from: position + 1) == position + 3 {
      time += string(position, position + 3)
      position += 3
    }
    if byte(position) == UInt8(ascii: "Z") { position += 1 }
    result.append(TimeShape(shape: "ISO", payload: date + time, end: position))
  }

  // MARK: Bytes

  /// The offset behind an apostrophe, straight or curly, that begins at `position`; nil without.
  func apostrophe(_ position: Int) -> Int? {
    if byte(position) == UInt8(ascii: "'") || byte(position) == UInt8(ascii: "`") {
      return position + 1
    }
    if byte(position) == 0xE2, byte(position + 1) == 0x80,
      (0x98...0x99).contains(byte(position + 2))
    {
      return position + 3
    }
    return nil
  }

  /// The byte, or 0 past the end.
  func byte(_ position: Int) -> UInt8 {
    position >= 0 && position < bytes.count ? bytes[position] : 0
  }

  /// The offset behind the digits that begin at `position`.
  func digits(from position: Int) -> Int {
    var end = position
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(end)) { end += 1 }
    return end
  }

  /// Whether a letter or digit stands at `position`.
  func isWord(_ position: Int) -> Bool {
    let byte = byte(position)
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }

  private func string(_ start: Int, _ end: Int) -> String {
    guard start < end, end <= bytes.count else { return "" }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
