extension ParagraphTraits {
  /// How much the paragraph reads like sentences of an article, 0…1.
  var prose: Double {
    let count = Double(words.count)
    guard words.count >= 4 else {
      return endsSentence && words.count >= 2 && function > 0 && siteVoice < 1 ? 0.4 : 0
    }
    var value = min(1, max(0, (Double(function) / count - 0.08) / 0.17))
    if endsSentence, words.count >= 10, capitalized * 5 < alphabetic * 2 { value = max(value, 0.6) }
    if !endsSentence { value *= words.count > 30 ? 0.9 : words.count > 14 ? 0.6 : 0.35 }
    let capitals = Double(capitalized) / Double(max(1, alphabetic))
    if capitals > 0.6 { value *= 0.4 }
    if Double(separators) > 1 + count / 12 { value *= 0.3 }
    if siteVoice >= 1 { value *= 0.1 }
    return value
  }

  /// How loudly the site speaks of itself to its reader; from 1 on it is not the article's voice.
  var siteVoice: Double {
    let count = Double(words.count)
    var value = Double(site) / (2 + count / 6)
    if words.count > 60 { value *= 0.7 }
    if hasAddress, words.count < 25 { value += 0.5 }
    return value
  }

  /// Whether it is a short line that opens a block of links, comments or offers.
  var isMarker: Bool {
    words.count <= 6 && markers > 0 && !endsSentence && prose < 0.5 && markers * 4 >= words.count
  }

  /// Whether it may be a headline or a heading.
  var isHeadlineLike: Bool { hasHeadlineForm && siteVoice < 1 }

  /// Whether it has the form of a headline or a heading.
  var hasHeadlineForm: Bool {
    guard (2...30).contains(words.count), length <= 220, beginsLikeSentence, !hasBullet else {
      return false
    }
    return (!endsSentence || words.count >= 3) && separators == 0 && !isMarker
      && menu * 3 < words.count * 2 && numeric * 2 <= words.count && !hasAddress
  }

  /// Whether it credits or describes a picture.
  var isCaption: Bool {
    guard words.count <= 80, credits > 0 else { return false }
    let lexicon = SiteWords.shared
    if lexicon.credit.contains(words[0]), words.count < 3 || !endsSentence || credits > 1 {
      return true
    }
    let edges = words.prefix(2) + words.suffix(6)
    let atEdges = edges.reduce(0) { $0 + (lexicon.credit.contains($1) ? 1 : 0) }
    return atEdges >= 2 || (atEdges >= 1 && !endsSentence && words.count <= 50)
  }

  /// Whether the same words stand in it twice, as where a picture's text and its caption were both
  /// copied.
  var isDoubled: Bool {
    let half = words.count / 2
    return words.count >= 6 && words.count % 2 == 0 && words[..<half] == words[half...]
  }
}
