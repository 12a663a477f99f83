/// Follows an enumeration that runs through a paragraph: `1) … 2) …`, `a. … b. …`, `• 9. … • 10. …`.
///
/// An item begins a sentence where its mark has the shape of the paragraph's first words and its
/// number is the next one.
struct EnumerationTracker {
  private let text: TextBytes
  private var bullet: UInt32 = 0
  private var isLetter = false
  private var closers: [UInt8] = []
  private var next = 0

  init(_ text: TextBytes) { self.text = text }

  /// Learns the shape of the mark at the start of a paragraph, if there is one.
  mutating func begin(_ tokens: [RawToken], _ start: Int, _ limit: Int) {
    guard let mark = mark(tokens, start, limit) else { return }
    (bullet, isLetter, closers, next) = (mark.bullet, mark.isLetter, mark.closers, mark.ordinal + 1)
  }

  /// Whether the next item of the enumeration begins at `index`.
  mutating func continues(_ tokens: [RawToken], _ index: Int, _ limit: Int) -> Bool {
    guard next > 0, tokens[index].spaceBefore, let mark = mark(tokens, index, limit) else {
      return false
    }
    guard mark.ordinal == next, mark.bullet == bullet, mark.isLetter == isLetter,
      mark.closers == closers
    else { return false }
    next += 1
    return true
  }

  /// The mark of an item that begins at `start`, and where it ends in the text; nil where none does.
  func mark(
    _ tokens: [RawToken], _ start: Int, _ limit: Int
  ) -> (bullet: UInt32, isLetter: Bool, closers: [UInt8], ordinal: Int, end: Int)? {
    var index = start
    var bullet: UInt32 = 0
    guard index < limit else { return nil }
    let first = text.scalar(at: tokens[index].start).value
    if first == 0x2022 || first == 0x2043 || first == 0x25AA || first == 0x25CF {
      bullet = first
      index += 1
    }
    guard index < limit else { return nil }
    let label = tokens[index]
    var stop = label.start
    var ordinal = 0
    var isLetter = false
    if text[stop].isASCIIDigit {
      while stop < label.end, text[stop].isASCIIDigit, stop - label.start < 3 {
        ordinal = ordinal * 10 + Int(text[stop] - 0x30)
        stop += 1
      }
    } else if text[stop].isASCIILower {
      isLetter = true
      ordinal = Int(text[stop] - 0x60)
      stop += 1
    } else {
      return nil
    }
    var closers: [UInt8] = []
    while text[stop] == 0x2E || text[stop] == 0x29, closers.count < 3 {
      closers.append(text[stop])
      stop += 1
    }
    guard !closers.isEmpty, text.kind(at: stop) == .space else { return nil }
    return (bullet, isLetter, closers, ordinal, stop)
  }
}
