/// The words of a text that carry its content, cut down to a common stem, of synonyms to one.
package enum ContentWords {
  private static let small: Set<String> = Set(
    """
    a an the this that these those it its they them their he him his she her we us our you your i me
    my who whom whose which what when where why how and or but nor so yet if then than as of in on at
    by to for with from into onto over under about after before during between among against through
    within without toward towards upon off out up down per via amid since until till while because
    although though is are was were be been being am has have had having do does did done will would
    shall should can could may might must not no n't any some all both each every either neither
    more most less least very too also just only even still again ever never there here such own same
    other another many much few several one two first last next new say said says according
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// The stems of the content words, in order, repeated where the text repeats them.
  /// - Complexity: O(*n*) in the length of the text.
  package static func stems(of text: some StringProtocol) -> [String] {
    var stems: [String] = []
    var word: [UInt8] = []
    func close() {
      defer { word.removeAll(keepingCapacity: true) }
      while word.last == UInt8(ascii: "-") { word.removeLast() }
      guard word.count > 1 else { return }
      let whole = String(decoding: word, as: UTF8.self)
      guard !small.contains(whole) else { return }
      let stem = stem(word)
      stems.append(groups[stem] ?? stem)
    }
    for byte in text.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: ",") where word.last.map(isDigit) == true: continue
      case UInt8(ascii: "-") where !word.isEmpty: word.append(byte)
      case 0x80...: word.append(byte)
      default: close()
      }
    }
    close()
    return stems
  }

  /// For the stem of a word that shares a group of synonyms, the stem of the group's name.
  private static let groups: [String: String] = {
    var groups: [String: String] = [:]
    for line in SynonymData.lines.description.split(separator: "\n") {
      let stems = line.split(separator: " ").map { stem(Array($0.utf8)) }
      for stem in stems where groups[stem] == nil { groups[stem] = stems[0] }
    }
    return groups
  }()

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Endings that are cut off, longest first, with how much of the word must be left.
  private static let endings: [([UInt8], Int)] = [
    "ations", "ation", "ments", "ment", "ings", "ions", "ies", "ing", "ion", "ers", "ied", "ed",
    "es", "er", "ly", "y", "e", "s",
  ].map { (Array($0.utf8), 4) }

  private static func stem(_ word: [UInt8]) -> String {
    var word = word
    // A typographic apostrophe and what hangs on it (’s).
    if let mark = word.firstIndex(of: 0xE2), mark > 1, word.count - mark <= 4 {
      word.removeSubrange(mark...)
    }
    guard word.count > 4, word.first.map({ !isDigit($0) }) == true else {
      if word.count == 4, word.last == UInt8(ascii: "s") { word.removeLast() }
      return String(decoding: word, as: UTF8.self)
    }
    for (ending, left) in endings where word.count - ending.count >= left {
      if word.suffix(ending.count).elementsEqual(ending) {
        word.removeLast(ending.count)
        break
      }
    }
    return String(decoding: word, as: UTF8.self)
  }
}
