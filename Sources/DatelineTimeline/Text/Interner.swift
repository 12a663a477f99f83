/// Numbers strings in the order in which they are first seen.
struct Interner {
  private var numbers: [String: Int32] = [:]
  /// The strings by their number.
  private(set) var strings: [String] = []

  /// The string's number, a new one where it has none yet.
  mutating func number(_ string: String) -> Int32 {
    if let number = numbers[string] { return number }
    let number = Int32(strings.count)
    numbers[string] = number
    strings.append(string)
    return number
  }
}
