import DatelineModel

/// Sets the parts of a story as lines of text.
struct TextPage {
  private let index: StoryIndex
  private let palette: TextPalette
  private let width: Int
  /// Columns of the dates, with the space behind them.
  private static let dateColumns = 18

  init(_ story: Story, options: TextExporter.Options) {
    index = StoryIndex(story)
    palette = TextPalette(isOn: options.usesColor)
    width = max(40, options.width)
  }

  func head() -> String {
    let overview = StoryOverview(index.story)
    var text = ""
    if let headline = overview.headline { text += set(headline.onTerminal, at: 0, palette.bold) }
    var line = overview.counts.joined(separator: " · ")
    if let published = overview.published {
      line += ", published " + DatePhrase().text(published)
    }
    return text + set(line.isEmpty ? "an empty story" : line, at: 0, palette.dim)
  }

  func heading(_ text: String) -> String { "\n" + palette.heading(text) + "\n" }

  func yearLine(_ year: Int) -> String {
    "\n" + palette.bold(DatePhrase.name(ofYear: year)) + "\n"
  }

  func entry(_ event: Event, knownYear: Int?) -> String {
    let phrase = DatePhrase(isShort: true, knownYear: knownYear)
    let date = event.date.map(phrase.text) ?? "undated"
    let sign = palette.status(event.status.sign, event.status)
    let indent = Self.dateColumns + 2
    var lines = TextLayout(width: width - indent).lines(event.summary.onTerminal)
    var text = ""
    if TextLayout.columns(date[...]) < Self.dateColumns {
      text += Self.pad(date, to: Self.dateColumns) + sign + " "
    } else {
      text += date + "\n" + Self.spaces(Self.dateColumns) + sign + " "
    }
    text += palette.status(lines.removeFirst(), event.status) + "\n"
    for line in lines {
      text += Self.spaces(indent) + palette.status(line, event.status) + "\n"
    }
    text += set(notes(on: event), at: indent, palette.dim)
    if event.isDisputed { text += Self.spaces(indent) + palette.alert("disputed") + "\n" }
    return text
  }

  private func notes(on event: Event) -> String {
    var notes: [String] = []
    if event.status != .reported { notes.append(event.status.rawValue) }
    if !event.actors.isEmpty { notes.append(index.names(ofActors: event.actors)) }
    if let place = event.place, !place.isEmpty { notes.append(place) }
    let sources = Set(event.reports.map(\.article)).count
    if sources > 1 {
      notes.append(SourceCount(articles: sources, origins: event.origins).text)
    }
    return notes.joined(separator: " · ").onTerminal
  }

  func entry(_ dispute: Dispute) -> String {
    var text = "\n" + set(dispute.about.onTerminal, at: 0, palette.bold)
    for position in dispute.positions {
      let who =
        position.actors.isEmpty
        ? index.outlets(of: position.evidence).joined(separator: ", ")
        : index.names(ofActors: position.actors)
      text += item("–", position.position.onTerminal, at: 2)
      text += set(who.onTerminal, at: 4, palette.dim)
    }
    return text
  }

  func entry(_ actor: Actor.ID, _ reactions: [Int]) -> String {
    let stanceColumns = 11
    var text = "\n" + set(index.name(ofActor: actor).onTerminal, at: 0, palette.bold)
    for position in reactions {
      let reaction = index.story.reactions[position]
      let stance = Self.pad(reaction.stance.rawValue.onTerminal, to: stanceColumns) + " "
      var words = index.words(of: reaction.target)
      if words.isEmpty { words = index.words(of: reaction.evidence) }
      text += item(stance, words.onTerminal.shortened(to: 300), at: 2)
    }
    return text
  }

  func entry(_ article: Article) -> String {
    let text = "\n" + set(article.headline.onTerminal, at: 0) { $0 }
    var notes = [article.publisher ?? article.id]
    if let published = article.published {
      let date = DatePhrase().text(published.value)
      notes.append(published.basis == .stated ? date : "\(date) (\(published.basis))")
    } else {
      notes.append("undated")
    }
    return text + set(notes.joined(separator: " · ").onTerminal, at: 2, palette.dim)
  }

  private func item(_ mark: String, _ content: String, at indent: Int) -> String {
    let hang = indent + TextLayout.columns(mark[...]) + 1
    let lines = TextLayout(width: max(10, width - hang)).lines(content)
    var text = ""
    for (number, line) in lines.enumerated() {
      text += number == 0 ? Self.spaces(indent) + mark + " " : Self.spaces(hang)
      text += line + "\n"
    }
    return text
  }

  private func set(_ content: String, at indent: Int, _ style: (String) -> String) -> String {
    guard !content.isEmpty else { return "" }
    return TextLayout(width: width - indent).lines(content)
      .map { Self.spaces(indent) + style($0) + "\n" }.joined()
  }

  private static func pad(_ text: String, to columns: Int) -> String {
    text + spaces(columns - TextLayout.columns(text[...]))
  }

  private static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
