extension PartialDate {
  /// Reads an EDTF string of level 0 or 1.
  ///
  /// Accepts dates, date-times, seasons 21–24, unspecified digits (`202X`, `2004-XX`,
  /// `2004-06-XX`), `Y` years, the marks `?`, `~` and `%`, intervals, open ends (`..`) and unknown
  /// ends (empty).
  /// - Returns: nil where the string is not such a date or the calendar has none like it.
  public init?(edtf: String) {
    let parts = edtf.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let point = EDTFReader.point(parts[0]) else { return nil }
      self.init(.single(point))
    case 2:
      guard let from = EDTFReader.bound(parts[0]), let to = EDTFReader.bound(parts[1]),
        from.point != nil || to.point != nil
      else { return nil }
      self.init(.interval(from, to))
    default: return nil
    }
  }

  /// The date as an EDTF string; reading it gives the same date again.
  public var edtf: String {
    switch form {
    case .single(let point): point.edtf
    case .interval(let from, let to): from.edtf + "/" + to.edtf
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as an EDTF string.
  public var description: String { edtf }
}

extension PartialDate.Bound {
  var edtf: String {
    switch self {
    case .point(let point): point.edtf
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension PartialDate.Point {
  /// The point as an EDTF string.
  public var edtf: String {
    var text = ""
    if abs(year) > 9999 {
      text = "Y\(year)"
    } else {
      var digits = String(abs(year))
      digits = String(repeating: "0", count: 4 - digits.count) + digits
      digits =
        digits.dropLast(unspecifiedYearDigits)
        + String(repeating: "X", count: unspecifiedYearDigits)
      text = (year < 0 ? "-" : "") + digits
    }
    if let month { text += "-" + month.twoDigits }
    if let day { text += "-" + day.twoDigits }
    if let time { text += "T" + time.iso }
    switch (isApproximate, isUncertain) {
    case (true, true): text += "%"
    case (true, false): text += "~"
    case (false, true): text += "?"
    case (false, false): break
    }
    return text
  }
}

extension PartialDate.TimeOfDay {
  /// The time as `hh:mm:ss`, with `Z` or `±hh:mm` where the zone is known.
  var iso: String {
    var text = "\(hour.twoDigits):\(minute.twoDigits):\(second.twoDigits)"
    if let zoneMinutes {
      let size = abs(zoneMinutes)
      text +=
        zoneMinutes == 0
        ? "Z" : (zoneMinutes < 0 ? "-" : "+") + "\((size / 60).twoDigits):\((size % 60).twoDigits)"
    }
    return text
  }
}

extension Int {
  /// At least two digits, with a leading zero.
  var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

/// Reads the parts of an EDTF string, byte by byte.
private enum EDTFReader {
  typealias Bytes = Substring.UTF8View

  static func bound(_ bytes: Bytes) -> PartialDate.Bound? {
    if bytes.isEmpty { return .unknown }
    if bytes.elementsEqual("..".utf8) { return .open }
    return point(bytes).map { .point($0) }
  }

  static func point(_ whole: Bytes) -> PartialDate.Point? {
    var bytes = whole
    var (approximate, uncertain) = (false, false)
    switch bytes.last {
    case UInt8(ascii: "~"): approximate = true
    case UInt8(ascii: "?"): uncertain = true
    case UInt8(ascii: "%"): (approximate, uncertain) = (true, true)
    default: break
    }
    if approximate || uncertain { bytes.removeLast() }
    var time: PartialDate.TimeOfDay?
    if let mark = bytes.firstIndex(of: UInt8(ascii: "T")) {
      guard !approximate, !uncertain, let read = timeOfDay(bytes[bytes.index(after: mark)...])
      else {
        return nil
      }
      time = read
      bytes = bytes[..<mark]
    }
    guard var point = date(bytes) else { return nil }
    point.time = time
    point.isApproximate = approximate
    point.isUncertain = uncertain
    return point.isValid ? point : nil
  }

  static func date(_ bytes: Bytes) -> PartialDate.Point? {
    var rest = bytes
    var sign = 1
    let isLong = rest.first == UInt8(ascii: "Y")
    if isLong { rest.removeFirst() }
    if rest.first == UInt8(ascii: "-") {
      sign = -1
      rest.removeFirst()
    }
    if isLong {
      guard (5...7).contains(rest.count), let year = number(rest), year > 9999 else { return nil }
      return PartialDate.Point(year: sign * year)
    }
    let parts = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4 else { return nil }
    let digits = parts[0].prefix { $0 != UInt8(ascii: "X") }
    let unknown = 4 - digits.count
    guard unknown <= 3, parts[0].dropFirst(digits.count).allSatisfy({ $0 == UInt8(ascii: "X") }),
      let head = number(digits)
    else { return nil }
    let year = sign * head * Int.ten(to: unknown)
    if unknown > 0 {
      guard parts.dropFirst().allSatisfy(isUnspecified) else { return nil }
      return PartialDate.Point(year: year, unspecifiedYearDigits: unknown)
    }
    var point = PartialDate.Point(year: year)
    if parts.count > 1, !isUnspecified(parts[1]) {
      guard parts[1].count == 2, let month = number(parts[1]) else { return nil }
      point.month = month
    }
    if parts.count > 2, !isUnspecified(parts[2]) {
      guard point.month != nil, parts[2].count == 2, let day = number(parts[2]) else { return nil }
      point.day = day
    }
    return point
  }

  static func timeOfDay(_ bytes: Bytes) -> PartialDate.TimeOfDay? {
    let clock = bytes.prefix(8)
    let parts = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.count == 2 }),
      let hour = number(parts[0]), let minute = number(parts[1]), let second = number(parts[2])
    else { return nil }
    var time = PartialDate.TimeOfDay(hour: hour, minute: minute, second: second)
    var zone = bytes.dropFirst(8)
    guard let mark = zone.popFirst() else { return time }
    if mark == UInt8(ascii: "Z") {
      time.zoneMinutes = 0
      return zone.isEmpty ? time : nil
    }
    guard mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-") else { return nil }
    let shift = zone.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard shift.count <= 2, shift.allSatisfy({ $0.count == 2 }),
      let hours = shift.first.flatMap(number)
    else { return nil }
    let minutes = shift.count == 2 ? number(shift[1]) : 0
    guard let minutes, minutes < 60 else { return nil }
    time.zoneMinutes = (mark == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    return time
  }

  static func isUnspecified(_ bytes: Bytes) -> Bool { bytes.elementsEqual("XX".utf8) }

  static func number(_ bytes: Bytes) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
