/// Where English contractions and possessives part.
enum ContractionRules {
  private static let endings = WordSet("s d m re ve ll t")
  private static let clipped = WordSet("em til tis twas cause bout n round ere")

  /// Where the second word of a contraction begins; nil where the word is whole.
  @inline(__always)
  static func split(_ text: TextBytes, _ start: Int, _ end: Int) -> Int? {
    let length = end - start
    guard length >= 3 else { return nil }
    let last = text[end - 1] | 0x20
    // `cannot`, `gonna`, `dont`
    if last == 0x74 || last == 0x61 || last == 0x65, length <= 8,
      let bare = splitWithoutApostrophe(text, start, end)
    {
      return bare
    }
    let isContraction =
      last == 0x73 || last == 0x64 || last == 0x6D || last == 0x65 || last == 0x6C || last == 0x74
    guard isContraction else { return nil }
    return splitAtApostrophe(text, start, end)
  }

  private static func splitAtApostrophe(_ text: TextBytes, _ start: Int, _ end: Int) -> Int? {
    for tail in 1...2 where end - tail - 1 > start {
      var apostrophe = end - tail - 1
      if text[apostrophe] == 0x99 { apostrophe -= 2 }
      let width = text.apostrophe(at: apostrophe)
      guard width > 0, apostrophe + width == end - tail, apostrophe > start else { continue }
      let hash = text.foldedHash(end - tail, end)
      guard endings.contains(hash) else { return nil }
      if tail == 1, text[end - 1] | 0x20 == 0x74 {  // n't
        guard text[apostrophe - 1] | 0x20 == 0x6E, apostrophe - 1 > start else { return nil }
        return apostrophe - 1
      }
      guard text.kind(at: text.offset(before: apostrophe)) == .letter else { return nil }
      return apostrophe
    }
    return nil
  }

  private static func splitWithoutApostrophe(_ text: TextBytes, _ start: Int, _ end: Int) -> Int? {
    let hash = text.foldedHash(start, end)
    if hash == cannot { return end - 3 }
    return TokenizationLexicon.bareContractions.contains(hash) ? end - 2 : nil
  }

  private static let cannot: UInt64 = {
    var hash = WordSet.seed
    for byte in "cannot".utf8 { hash = WordSet.step(hash, byte) }
    return hash
  }()

  /// Whether a word behind an apostrophe is the second part of a contraction.
  static func isEnding(_ text: TextBytes, _ start: Int, _ end: Int) -> Bool {
    end - start <= 2 && endings.contains(text.foldedHash(start, end))
  }

  /// Whether a word behind an apostrophe has lost its beginning.
  static func isClipped(_ text: TextBytes, _ start: Int, _ end: Int) -> Bool {
    end - start <= 5 && clipped.contains(text.foldedHash(start, end))
  }
}
