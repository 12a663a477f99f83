import DatelineModel
import DatelineParsing

/// Reads the events of one article, sentence by sentence.
struct EventReader {
  private let view: SyntaxView
  private let anchors: TimeAnchors
  private let participants: ParticipantFinder
  private let finder: PredicateFinder
  private let selector: EventSelector
  private let dater: EventDater
  private let writer: SummaryWriter
  /// For each word whether it stands in words that are quoted as they were said.
  private let isQuoted: [Bool]
  private var reference: EventDater.Reference?
  private var told = ToldEvents()
  /// The predicates whose content is told with them: what was announced.
  private var heads: Set<Int> = []

  /// The events found so far.
  private(set) var events: [Event] = []

  init(_ view: SyntaxView) {
    self.view = view
    anchors = TimeAnchors(view)
    participants = ParticipantFinder(view, isTime: anchors.isTime)
    finder = PredicateFinder(view: view, participants: participants, anchors: anchors)
    selector = EventSelector(view: view, anchors: anchors, participants: participants)
    dater = EventDater(view: view, anchors: anchors)
    writer = SummaryWriter(view: view)
    var isQuoted = [Bool](repeating: false, count: view.tokens.count)
    for quotation in view.article.quotations where quotation.kind == .direct {
      for word in view.annotated.tokens(in: quotation.range).clamped(to: isQuoted.indices) {
        isQuoted[word] = true
      }
    }
    self.isQuoted = isQuoted
  }

  /// Reads a sentence; sentences come in order.
  mutating func read(sentence: Int) {
    let paragraph = view.annotated.sentences[sentence].paragraph
    if reference?.paragraph != paragraph { reference = nil }
    reference?.age += 1
    heads.removeAll(keepingCapacity: true)
    for predicate in finder.predicates(inSentence: sentence) {
      guard let status = selector.status(of: predicate), !isQuoted[predicate.word] else { continue }
      let explicit = dater.explicit(predicate)
      guard explicit != nil || !isContentOfTold(predicate) else { continue }
      add(predicate, status: status, explicit: explicit)
    }
    for expression in anchors.expressions(inSentence: sentence) {
      let time = view.article.timeExpressions[expression]
      guard time.type == .date, time.date != nil || time.underspecified != nil else { continue }
      guard isNarrated(expression) else { continue }
      reference = EventDater.Reference(expression: expression, paragraph: paragraph, age: 0)
    }
  }

  /// Whether an expression moves the time of the text: it hangs on the main clause.
  private func isNarrated(_ expression: Int) -> Bool {
    guard let head = anchors.head(of: expression), let governor = view.tokens[head].head else {
      return false
    }
    return view.isVerb(governor)
      && [.root, .conj, .ccomp, .parataxis].contains(view.tokens[governor].relation)
  }

  private mutating func add(
    _ predicate: Predicate, status: Event.Status, explicit: EventDater.Dating?
  ) {
    let subject = participants.subject(of: predicate)
    let actors = participants.actors(of: predicate)
    let range = writer.evidence(of: predicate, subject: subject)
    var event = Event(
      id: "e\(events.count + 1)",
      summary: writer.summary(of: predicate, subject: subject, isTime: anchors.isTime),
      status: status, reports: [Evidence(article: view.article.id, range: range)])
    event.predicate = predicate.lemma
    event.type = predicate.sense.type
    event.actors = actors
    event.place = participants.place(of: predicate)
    let dating =
      explicit
      ?? dater.implicit(predicate, status: status, reference: reference)
    event.timeExpression = dating?.expression
    event.dateBasis = dating?.basis.text
    event = event.redated(in: view.article)
    guard told.isNew(event, of: predicate, isDated: explicit != nil) else { return }
    if predicate.sense.kind != .act { heads.insert(predicate.word) }
    events.append(event)
  }

  /// Whether the predicate is what a speech act that was just told says: "confirmed that it sent".
  private func isContentOfTold(_ predicate: Predicate) -> Bool {
    var word = predicate.clause
    for _ in 0..<6 {
      guard let head = view.tokens[word].head else { return false }
      if heads.contains(head), [.ccomp, .xcomp, .obj, .acl].contains(view.tokens[word].relation) {
        return true
      }
      word = head
    }
    return false
  }
}
