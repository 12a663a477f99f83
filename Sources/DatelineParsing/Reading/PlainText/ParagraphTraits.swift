/// What the form of a paragraph tells of its role, from its first few hundred words.
struct ParagraphTraits {
  /// How many UTF-8 code units the paragraph has.
  var length = 0
  /// The words looked at, in lower case, without the marks around them.
  var words: [String] = []
  /// Words that begin with a capital, of those that begin with a letter.
  var capitalized = 0
  /// Words that begin with a letter.
  var alphabetic = 0
  /// Words without any lower-case letter, of two letters or more.
  var uppercase = 0
  /// Words that glue sentences together.
  var function = 0
  /// Words that hold a digit.
  var numeric = 0
  /// The weights of words of the site's voice, added up.
  var site = 0
  /// Words that open blocks of links, comments or offers.
  var markers = 0
  /// Words that credit a picture.
  var credits = 0
  /// Words that menus and sections are made of.
  var menu = 0
  /// Marks between the entries of a menu: `|`, `•`, `›`, `/` on its own.
  var separators = 0
  /// Marks inside that sentences have: commas, semicolons, full stops before a space.
  var sentenceMarks = 0
  /// Whether it ends as a sentence does, closing quotation marks and brackets aside.
  var endsSentence = false
  /// Whether it ends with a colon.
  var endsWithColon = false
  /// Whether it begins with a capital letter, an opening quotation mark or a digit.
  var beginsLikeSentence = false
  /// Whether it begins with a bullet.
  var hasBullet = false
  /// Whether an e-mail or web address stands in it.
  var hasAddress = false

  private static let wordLimit = 400
  private static let byteLimit = 4096

  /// - Complexity: O(1) past the first 4,096 code units.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    length = text.count
    let lexicon = SiteWords.shared
    let limit = min(text.count, Self.byteLimit)
    var at = 0
    while at < limit, words.count < Self.wordLimit {
      while at < limit, text[at] <= 0x20 { at += 1 }
      var end = at
      while end < limit, text[end] > 0x20 { end += 1 }
      if end > at { add(text, at, end, lexicon) }
      at = end
    }
    readEnds(text)
  }

  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ lexicon: SiteWords
  ) {
    var start = start
    var end = end
    if let last = text[start..<end].last(where: { $0 != 0x22 && $0 != 0x27 && $0 != 0x29 }),
      last == 0x2C || last == 0x3B || last == 0x2E && end < text.count
    {
      sentenceMarks += 1
    }
    while start < end, !Self.isWordByte(text, start, end) { start += 1 }
    while end > start, !Self.isWordByte(text, end - 1, end) { end -= 1 }
    var form = String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self)
    form = form.trimmingMarks()
    guard let first = form.unicodeScalars.first else {
      separators += 1
      return
    }
    if form.utf8.contains(0x7C) { separators += 1 }
    if "•›»·/|→▶".unicodeScalars.contains(first) {
      separators += 1
      if words.isEmpty { hasBullet = true }
      return
    }
    let lowered = form.lowercased().replacingTypographicApostrophes()
    words.append(lowered)
    if form.utf8.contains(where: { (0x30...0x39).contains($0) }) { numeric += 1 }
    if first.properties.isAlphabetic {
      alphabetic += 1
      if first.properties.isUppercase { capitalized += 1 }
      if form.utf8.count > 1, lowered != form, form.uppercased() == form { uppercase += 1 }
    }
    if lexicon.function.contains(lowered) { function += 1 }
    site += lexicon.site[lowered] ?? 0
    if lexicon.marker.contains(lowered) { markers += 1 }
    if lexicon.credit.contains(lowered) { credits += 1 }
    if lexicon.menu.contains(lowered) { menu += 1 }
    if form.utf8.contains(0x40) || form.hasPrefix("http") || form.hasPrefix("www.")
      || lowered.hasSuffix(".com")
    {
      hasAddress = true
    }
  }

  /// ASCII letters and digits, and everything beyond ASCII.
  private static func isWordByte(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool
  {
    switch text[at] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x7C, 0x2F: true
    default: false
    }
  }

  private mutating func readEnds(_ text: UnsafeBufferPointer<UInt8>) {
    let tail = String(decoding: UnsafeBufferPointer(rebasing: text.suffix(24)), as: UTF8.self)
    let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", ")", "]", "»", "*", "_"]
    if let last = tail.unicodeScalars.last(where: { !closing.contains($0) }) {
      endsSentence = ".!?…".unicodeScalars.contains(last)
      endsWithColon = last == ":"
    }
    let head = String(decoding: UnsafeBufferPointer(rebasing: text.prefix(8)), as: UTF8.self)
    if let first = head.unicodeScalars.first {
      beginsLikeSentence =
        first.properties.isUppercase || first.properties.numericType != nil
        || "\"'“‘«(".unicodeScalars.contains(first)
      if "*-–•".unicodeScalars.contains(first), head.unicodeScalars.dropFirst().first == " " {
        hasBullet = true
      }
    }
  }
}

extension String {
  /// The word without the quotation marks and dashes beyond ASCII at its ends.
  fileprivate func trimmingMarks() -> String {
    let marks: Set<Unicode.Scalar> = ["“", "”", "‘", "’", "«", "—", "–", "…", "\u{A0}", "\u{200B}"]
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      marks.contains(first) || marks.contains(last)
    else { return self }
    let from = unicodeScalars.firstIndex { !marks.contains($0) } ?? endIndex
    var to = endIndex
    while to > from, marks.contains(unicodeScalars[unicodeScalars.index(before: to)]) {
      to = unicodeScalars.index(before: to)
    }
    return String(self[from..<to])
  }

  fileprivate func replacingTypographicApostrophes() -> String {
    guard utf8.contains(0xE2) else { return self }
    return String(map { $0 == "’" ? "'" : $0 })
  }
}
