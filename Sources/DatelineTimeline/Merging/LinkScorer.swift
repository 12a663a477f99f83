import DatelineModel

/// Says how likely two reports tell of one event.
struct LinkScorer {
  var wordWeights: [Double]

  /// The score from which on two reports are taken for one event.
  static let threshold = 2.0

  /// The evidence for one event less the evidence against; nil where it cannot be one.
  func score(_ a: EventReport, _ b: EventReport) -> Double? {
    var score = 0.0
    if a.predicate == b.predicate {
      score += a.isSpecific ? 1.2 : 0.5
    } else if a.sense == b.sense {
      score += a.isSpecific ? 1.0 : 0.3
    } else {
      score -= a.isSpecific && b.isSpecific ? 0.8 : 0.4
    }
    score += 3.0 * wordOverlap(a, b)
    guard let participants = participantScore(a, b), let time = timeScore(a, b) else { return nil }
    score += participants + time + statusScore(a, b)
    if let here = a.place, let there = b.place { score += here == there ? 0.3 : -0.3 }
    if a.article == b.article { score -= 0.6 }
    return score
  }

  /// The weight of the words that both have over that of all words of one, mostly the one that
  /// has less.
  func wordOverlap(_ a: EventReport, _ b: EventReport) -> Double {
    var shared = 0.0
    a.words.forEachShared(with: b.words) { shared += wordWeights[Int($0)] }
    let least = min(a.wordWeight, b.wordWeight)
    let most = max(a.wordWeight, b.wordWeight)
    return least > 0 ? shared / (0.7 * least + 0.3 * most) : 0
  }

  private func participantScore(_ a: EventReport, _ b: EventReport) -> Double? {
    guard !a.actors.isEmpty, !b.actors.isEmpty else { return 0 }
    // Two who speak do not make one statement.
    if a.isSpeech, b.isSpeech, let x = a.agent, let y = b.agent, x != y,
      !a.actors.contains(y), !b.actors.contains(x),
      a.actorsAndWholes.sharedCount(with: b.actorsAndWholes) == 0
    {
      return nil
    }
    let same = a.actors.sharedCount(with: b.actors)
    let least = Double(min(a.actors.count, b.actors.count))
    // Who did it in one report has it done to him in the other.
    if let x = a.agent, let y = b.agent, x != y, a.actors.contains(y), b.actors.contains(x) {
      return a.sense == b.sense ? -0.4 : 0
    }
    if same > 0 { return 0.4 + 0.6 * Double(same) / least }
    return a.actorsAndWholes.sharedCount(with: b.actorsAndWholes) > 0 ? 0.2 : -0.6
  }

  /// What may happen is seldom what did; a plan may have been carried out.
  private func statusScore(_ a: EventReport, _ b: EventReport) -> Double {
    let (x, y) = (a.event.status, b.event.status)
    guard x != y else { return 0 }
    if x == .hypothetical || y == .hypothetical { return x == .planned || y == .planned ? 0 : -1.5 }
    return x == .planned || y == .planned ? -0.4 : 0
  }

  private func timeScore(_ a: EventReport, _ b: EventReport) -> Double? {
    guard let x = a.days, let y = b.days else { return 0 }
    let sureness = min(a.dateWeight, b.dateWeight)
    if x.overlaps(y) {
      guard a.isDatedClosely, b.isDatedClosely else { return 0.1 }
      return sureness >= 4 ? 0.8 : sureness >= 2 ? 0.4 : 0.2
    }
    let gap =
      x.upperBound < y.lowerBound
      ? y.lowerBound - x.upperBound : x.lowerBound - y.upperBound
    // Two explicit days of one article are two events; a guessed day is soon off by one or two.
    if a.article == b.article { return sureness >= 2 ? nil : -0.8 }
    let slack = max(2, min(x.count, y.count) / 2)
    if gap <= slack { return sureness >= 3 ? -0.7 : -0.2 }
    if sureness <= 2 { return gap <= 7 ? -0.7 : gap <= 45 ? -1.6 : nil }
    return gap <= 7 ? -1.6 : nil
  }
}
