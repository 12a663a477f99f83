/// A number in digits, with what is written together with it.
struct DigitNumber {
  var value: Double
  /// The upper end, where the token is a range: `10-15`.
  var high: Double?
  /// Letters or signs behind the digits: `km`, `%`, `bn`; nil where there are none.
  var suffix: String?

  /// Reads a token; nil where it is no plain number: a date, a score, a part number.
  init?(_ form: String) {
    var value = 0.0
    var scale = 1.0
    var isFraction = false
    var digits = 0
    var group = 0
    var hasGroups = false
    let bytes = Array(form.utf8)
    var index = 0
    scan: while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39:
        value = value * 10 + Double(byte - 0x30)
        if isFraction { scale *= 10 } else { group += 1 }
        digits += 1
      case 0x2c:
        guard !isFraction, hasGroups ? group == 3 || group == 2 : group <= 3,
          index + 2 < bytes.count
        else { return nil }
        hasGroups = true
        group = 0
      case 0x2e:
        guard !isFraction, index + 1 < bytes.count, bytes[index + 1] >= 0x30,
          bytes[index + 1] <= 0x39
        else { break scan }
        isFraction = true
      default: break scan
      }
      index += 1
    }
    guard digits > 0, digits <= 15, !hasGroups || isFraction || group == 3 else { return nil }
    value /= scale
    self.value = value
    guard index < bytes.count else { return }
    let rest = String(decoding: bytes[index...], as: UTF8.self)
    if let dash = rest.first, dash == "-" || dash == "–" || dash == "—" {
      guard let upper = DigitNumber(String(rest.dropFirst())), upper.high == nil,
        upper.value > value
      else { return nil }
      high = upper.value
      suffix = upper.suffix
      return
    }
    guard rest.allSatisfy({ $0.isLetter || $0 == "%" || $0 == "°" || $0 == "+" }) else {
      return nil
    }
    let lower = rest.lowercased()
    if lower == "s" || DigitNumber.ordinals.contains(lower) { return nil }
    suffix = rest
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "am", "pm"]
}
