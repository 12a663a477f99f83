import DatelineModel

extension HTMLPage {
  /// How many rows of the matrix show at first where the script runs.
  private static let rowLimit = 15

  /// How often each actor takes each stance; nothing where no one reacts.
  func matrix() -> String {
    let groups = ReactionGroups(story)
    guard !groups.actors.isEmpty else { return "" }
    var text = "<div class=\"matrix\" role=\"region\" aria-label=\"Reactions by actor and stance\""
    text += " tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">Actor</th>"
    for stance in groups.stances {
      text += "<th scope=\"col\"><span>\(Self.isolated(stance.rawValue))</span></th>"
    }
    text += "<th scope=\"col\"><span>all</span></th></tr></thead>\n<tbody>\n"
    for (number, group) in groups.actors.enumerated() {
      var counts: [Stance: Int] = [:]
      for position in group.reactions { counts[story.reactions[position].stance, default: 0] += 1 }
      let anchor = Self.anchor("p", group.actor)
      text += "<tr\(number >= Self.rowLimit ? " class=\"rest\"" : "")><th scope=\"row\">"
      text += "<a href=\"#\(anchor)\">\(Self.isolated(index.name(ofActor: group.actor)))</a></th>"
      for stance in groups.stances {
        guard let count = counts[stance] else {
          text += "<td></td>"
          continue
        }
        text += "<td class=\"h\(min(count, 5))\"><a href=\"#\(anchor)\""
        text += " data-stance=\"\(stance.rawValue.asAnchor)\">\(count)</a></td>"
      }
      text += "<td class=\"sum\">\(group.reactions.count)</td></tr>\n"
    }
    text += "</tbody></table></div>\n"
    guard groups.actors.count > Self.rowLimit else { return text }
    return text + "<p class=\"unfold\" hidden><button type=\"button\" data-do=\"rows\">"
      + "Show all \(groups.actors.count) actors</button></p>\n"
  }

  /// Everything that one actor says: reactions, then quotations.
  func entry(_ voice: Voices.Voice) -> String {
    var text = "<details class=\"voice\" id=\"\(Self.anchor("p", voice.actor))\"><summary>"
    text += "<h3>\(Self.isolated(index.name(ofActor: voice.actor)))</h3>"
    var counts: [String] = []
    if !voice.reactions.isEmpty {
      counts.append(StoryOverview.count(voice.reactions.count, "reaction"))
    }
    if !voice.quotations.isEmpty {
      counts.append(StoryOverview.count(voice.quotations.count, "quotation"))
    }
    text += " <span class=\"count\">\(counts.joined(separator: ", "))</span></summary>\n"
    if !voice.reactions.isEmpty {
      text += "<ul class=\"reactions\">\n"
      for number in voice.reactions { text += item(story.reactions[number], named: false) }
      text += "</ul>\n"
    }
    if !voice.quotations.isEmpty {
      text += "<ul class=\"quotations\">\n"
      for (article, quotation) in voice.quotations {
        let source = story.articles[article]
        let range = source.quotations[quotation].range
        let evidence = Evidence(article: source.id, range: range)
        text += "<li>" + quote(evidence, key: Self.quotationKey(article, quotation)) + "</li>\n"
      }
      text += "</ul>\n"
    }
    return text + "</details>\n"
  }

  /// One reaction, with the actor's name where the place does not say it.
  func item(_ reaction: Reaction, named: Bool) -> String {
    let key = "\(Self.anchor("r", reaction.id)).0"
    var text = "<li data-stance=\"\(reaction.stance.rawValue.asAnchor)\">"
    text += "<p class=\"stance\">"
    if named { text += "<strong>\(Self.isolated(index.name(ofActor: reaction.actor)))</strong> " }
    text += "<b>\(Self.isolated(reaction.stance.rawValue))</b> "
    let target = Self.isolated(index.words(of: reaction.target).oneLine.shortened(to: 300))
    if let event = reaction.target.event, index.position(ofEvent: event) != nil, !named {
      text += "<a href=\"#\(Self.anchor("e", event))\">\(target)</a>"
    } else {
      text += target
    }
    var notes: [String] = []
    if let date = reaction.date { notes.append(DatePhrase().text(date).inMarkup) }
    if let via = reaction.via { notes.append("via " + Self.isolated(index.name(ofActor: via))) }
    if !notes.isEmpty { text += " <small>\(notes.joined(separator: ", "))</small>" }
    return text + "</p>" + quote(reaction.evidence, key: key) + "</li>\n"
  }

  /// The key of a quotation by its place in the story.
  static func quotationKey(_ article: Int, _ quotation: Int) -> String {
    "q-\(article)-\(quotation).0"
  }
}
