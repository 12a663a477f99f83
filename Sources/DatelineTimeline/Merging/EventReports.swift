import DatelineModel

/// The reports of all articles with what is needed to compare them.
struct EventReports {
  private(set) var reports: [EventReport] = []
  /// How much a word tells events apart: the logarithm of how rare it is.
  private(set) var wordWeights: [Double] = []
  /// In how many reports each word stands.
  private(set) var wordCounts: [Int] = []

  /// Takes the events of articles whose actors and dates are the story's.
  /// - Parameter events: for every article its events, in the order of the articles.
  init(articles: [Article], events: [[Event]], actors: [Actor]) {
    var (lemmas, senses, words, actorNumbers, places) = (
      Interner(), Interner(), Interner(), Interner(), Interner()
    )
    let wholes = Dictionary(actors.map { ($0.id, $0.partOf) }) { first, _ in first }
    let lexicon = PredicateLexicon.shared
    for (index, article) in articles.enumerated() {
      for event in events[index] {
        let lemma = event.predicate ?? ""
        let sense = lexicon.sense(of: lemma)
        var stems = ContentWords.stems(of: event.summary)
        for report in event.reports where report.article == article.id {
          stems += ContentWords.stems(of: article.text.slice(report.range))
        }
        var numbers = event.actors.map { actorNumbers.number($0) }
        let own = numbers.asSortedSet
        for actor in event.actors {
          var next = wholes[actor] ?? nil
          for _ in 0..<4 {
            guard let whole = next else { break }
            numbers.append(actorNumbers.number(whole))
            next = wholes[whole] ?? nil
          }
        }
        reports.append(
          EventReport(
            article: index, event: event, predicate: lemmas.number(lemma),
            sense: senses.number(sense.name),
            isSpecific: sense.kind == .act || sense.kind == .word,
            isSpeech: sense.kind == .word || sense.kind == .talk, agent: numbers.first,
            actors: own, actorsAndWholes: numbers.asSortedSet,
            words: stems.map { words.number($0) }.asSortedSet,
            place: event.place.map { places.number($0.lowercased()) },
            dateWeight: event.dateWeight, days: event.date?.dayRange))
      }
    }
    weighWords(count: words.strings.count)
  }

  private mutating func weighWords(count: Int) {
    wordCounts = Array(repeating: 0, count: count)
    for report in reports {
      for word in report.words { wordCounts[Int(word)] += 1 }
    }
    let total = Double(reports.count)
    wordWeights = wordCounts.map { (1 + total / Double(max(1, $0))).logarithm }
    for index in reports.indices {
      reports[index].wordWeight = reports[index].words.reduce(0) {
        $0 + wordWeights[Int($1)]
      }
    }
  }
}

extension PartialDate {
  /// The first and last day that the date may mean, as day numbers; an open end lies very far off.
  var dayRange: ClosedRange<Int> {
    let first = earliest?.dayNumber ?? -10_000_000
    return first...max(first, latest?.dayNumber ?? 10_000_000)
  }
}

extension Double {
  /// The natural logarithm of a number of at least 1, by halving and the series of atanh; the same
  /// on every machine.
  var logarithm: Double {
    guard self > 1 else { return 0 }
    var (value, halvings) = (self, 0.0)
    while value > 1.5 {
      value /= 2
      halvings += 1
    }
    let ratio = (value - 1) / (value + 1)
    let square = ratio * ratio
    var (term, sum) = (ratio, 0.0)
    for odd in stride(from: 1.0, through: 15, by: 2) {
      sum += term / odd
      term *= square
    }
    return 2 * sum + halvings * 0.693147180559945309
  }
}
