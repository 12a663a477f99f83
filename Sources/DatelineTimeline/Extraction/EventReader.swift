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
    let found = finder.predicates(inSentence: sentence).compactMap { predicate in
      selector.status(of: predicate).map { (predicate: predicate, status: $0) }
    }.filter { !isQuoted[$0.predicate.word] || isPromised($0.predicate, $0.status) }
    let assigned = dater.assignments(
      inSentence: sentence, predicates: found.map(\.predicate))
    for (predicate, status) in found {
      let explicit = dater.explicit(predicate, assigned: assigned)
      guard explicit != nil || status == .planned || !isContentOfTold(predicate) else { continue }
      add(predicate, status: status, explicit: explicit)
    }
    for expression in anchors.expressions(inSentence: sentence) {
      guard anchors.saysWhen(expression), isNarrated(expression) else { continue }
      reference = EventDater.Reference(expression: expression, paragraph: paragraph, age: 0)
    }
  }

  /// Whether an expression moves the time of the text: it hangs on the main clause.
  private func isNarrated(_ expression: Int) -> Bool {
    guard let governor = anchors.governor(of: expression) else { return false }
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
      summary: writer.summary(of: predicate, subject: subject),
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

  /// Whether quoted words announce what is to be done: "a bridge will be built".
  private func isPromised(_ predicate: Predicate, _ status: Event.Status) -> Bool {
    status == .planned && predicate.form?.tense == .future && predicate.form?.isPassive == true
  }

  /// Whether the predicate is what a speech act that was just told says: "confirmed that it sent".
  private func isContentOfTold(_ predicate: Predicate) -> Bool {
    var word = predicate.clause
    for _ in 0..<6 {
      guard let head = view.tokens[word].head,
        [.ccomp, .xcomp, .obj, .conj, .obl, .nmod].contains(view.tokens[word].relation)
      else { return false }
      if heads.contains(head) { return view.tokens[word].relation != .conj }
      word = head
    }
    return false
  }
}
