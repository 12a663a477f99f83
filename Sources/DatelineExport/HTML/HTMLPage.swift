import DatelineModel

/// Sets the parts of a story as parts of the page.
struct HTMLPage {
  let index: StoryIndex
  let options: HTMLExporter.Options
  let positions: DisputeFinder
  let evidence: [Article.ID: [HighlightedText.Span]]
  var story: Story { index.story }
  /// Up to so many events, a page is laid out as a whole at once.
  private static let smallPage = 300
  /// Above so many events a chart would be a blot, and is left out.
  private static let chartLimit = 4000

  init(_ story: Story, options: HTMLExporter.Options) {
    index = StoryIndex(story)
    self.options = options
    positions = DisputeFinder(story)
    evidence = options.includesArticles ? Self.evidence(of: story) : [:]
  }

  /// Everything up to the body: the policy with the hashes of the page's own script and style.
  func head() -> String {
    let style = Base64.encode(SHA256.digest(PageStyle.text.utf8))
    let script = Base64.encode(SHA256.digest(PageScript.text.utf8))
    return """
      <!DOCTYPE html>
      <html lang="en"\(story.events.count > Self.smallPage ? " class=\"large\"" : "")>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'sha256-\(style)'; script-src 'sha256-\(script)'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Dateline \(ExportVersion.current)">
      <title>\(title.inMarkup)</title>
      <style>\(PageStyle.text)</style>
      </head>

      """
  }

  private var title: String {
    let title = options.title ?? StoryOverview(story).headline ?? "An empty story"
    return title.oneLine.shortened(to: 300)
  }

  /// The headline, the size of the story and the ways into the page.
  func masthead() -> String {
    let overview = StoryOverview(story)
    var facts = overview.counts.map { "<li>\($0.inMarkup)</li>" }
    if let published = overview.published {
      facts.append("<li>published \(DatePhrase().text(published).inMarkup)</li>")
    }
    var links = [("timeline", "Timeline")]
    if !story.disputes.isEmpty { links.append(("disputes", "Disputed")) }
    if !story.reactions.isEmpty { links.append(("reactions", "Who says what")) }
    if story.articles.contains(where: { !$0.figures.isEmpty }) {
      links.append(("figures", "Figures"))
    }
    if !story.articles.isEmpty { links.append(("sources", "Sources")) }
    let menu = links.map { "<li><a href=\"#\($0)\">\($1)</a></li>" }.joined()
    return """
      <body>
      <a class="skip" href="#timeline">Skip to the timeline</a>
      <header class="masthead">
      <h1>\(Self.isolated(title))</h1>
      <ul class="facts">\(facts.joined())</ul>
      </header>
      <nav class="menu" aria-label="Sections"><ul>\(menu)</ul></nav>
      <main>

      """
  }

  /// The end of the page: the pane for articles and the script.
  func foot() -> String {
    """
    </main>
    <aside class="reader e r" id="reader" role="dialog" aria-labelledby="reader-title" hidden>
    <header><h2 id="reader-title">Article</h2>
    <button type="button" data-do="previous" aria-label="Previous passage">↑</button>
    <button type="button" data-do="next" aria-label="Next passage">↓</button>
    <button type="button" data-do="close" aria-label="Close the article">✕</button></header>
    <div class="layers" role="group" aria-label="What is marked">\(Self.layers)</div>
    <div class="reader-body" id="reader-body" tabindex="0"></div>
    </aside>
    <footer class="colophon"><p>Every entry was read from the articles named beside it. \
    A date says no more than they do.</p></footer>
    <script>\(PageScript.text)</script>
    </body>
    </html>

    """
  }

  private static let layers = HighlightedText.Layer.allCases.map { layer in
    let checked = layer == .event || layer == .reaction ? " checked" : ""
    return
      "<label><input type=\"checkbox\" data-layer=\"\(layer.letter)\"\(checked)>\(layer.title)</label>"
  }.joined()

  func sectionHead(_ id: String, _ title: String, count: Int?) -> String {
    let number = count.map { " <span class=\"count\">\($0)</span>" } ?? ""
    return "<section id=\"\(id)\" aria-labelledby=\"\(id)-title\">\n"
      + "<h2 id=\"\(id)-title\">\(title)\(number)</h2>\n"
  }

  /// The chart, the filters and the opening of the list.
  func timelineHead() -> String {
    var text = sectionHead("timeline", "Timeline", count: story.events.count)
    if story.events.count <= Self.chartLimit,
      let chart = TimelineChart(index, link: { Self.anchor("e", $0) })
    {
      text += "<figure class=\"chart\">"
      text += chart.head(attributes: "role=\"group\" aria-label=\"The timeline as a chart\"")
      for number in 0..<chart.markCount { text += chart.mark(number) }
      text += chart.foot() + Self.legend + "</figure>\n"
    }
    return text + filters() + "<ol class=\"events\" id=\"events\">\n"
  }

  func timelineFoot() -> String {
    "</ol>\n<p class=\"none\" id=\"none\" hidden>Nothing matches. "
      + "<button type=\"button\" data-do=\"reset\">Show everything</button></p>\n</section>\n"
  }

  private static let legend = """
    <figcaption><span class="key"><i class="k day"></i>a day</span>\
    <span class="key"><i class="k span"></i>some time within</span>\
    <span class="key"><i class="k span about"></i>about</span>\
    <span class="key"><i class="k s-claimed"></i>claimed</span>\
    <span class="key"><i class="k s-denied"></i>denied</span>\
    <span class="key"><i class="k s-planned"></i>planned</span>\
    <span>Quiet stretches are shortened.</span></figcaption>
    """

  private func filters() -> String {
    var counts: [Actor.ID: Int] = [:]
    for event in story.events {
      for actor in Set(event.actors) { counts[actor, default: 0] += 1 }
    }
    let actors = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    let actorOptions = actors.compactMap { actor, count -> String? in
      guard let position = index.position(ofActor: actor) else { return nil }
      let name = index.name(ofActor: actor).oneLine.shortened(to: 60)
      return "<option value=\"\(position)\">\(name.inMarkup) (\(count))</option>"
    }
    let sources = story.articles.enumerated().map { position, article in
      let name = article.outlet.oneLine.shortened(to: 60)
      return "<option value=\"\(position)\">\(name.inMarkup)</option>"
    }
    var statuses: [Event.Status] = []
    for event in story.events where !statuses.contains(event.status) && statuses.count < 12 {
      statuses.append(event.status)
    }
    statuses.sort { $0.rawValue < $1.rawValue }
    let statusOptions = statuses.map {
      "<option value=\"\($0.rawValue.asAnchor)\">\($0.rawValue.inMarkup)</option>"
    }
    return """
      <form class="filters" id="filters" role="search" hidden>
      <label class="wide"><span>Search</span><input type="search" id="q" \
      placeholder="Search events and evidence" autocomplete="off"><kbd>/</kbd></label>
      <label><span>Actor</span><select id="f-a"><option value="">All actors</option>\
      \(actorOptions.joined())</select></label>
      <label><span>Source</span><select id="f-s"><option value="">All sources</option>\
      \(sources.joined())</select></label>
      <label><span>Status</span><select id="f-t"><option value="">Any status</option>\
      \(statusOptions.joined())</select></label>
      <label class="check"><input type="checkbox" id="f-d"><span>Disputed only</span></label>
      <output id="shown" aria-live="polite"></output>
      </form>

      """
  }

  /// The anchor of a part: `e-12`.
  static func anchor(_ kind: String, _ id: String) -> String { "\(kind)-\(id.asAnchor)" }

  /// Text in one line that cannot turn the direction of what is around it.
  static func isolated(_ text: String) -> String { "<bdi>\(text.oneLine.inMarkup)</bdi>" }
}
