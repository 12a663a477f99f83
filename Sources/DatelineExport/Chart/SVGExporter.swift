public import DatelineModel

/// Draws the timeline as a picture (SVG): a lane for each of the main actors.
///
/// A day is a point, a longer time a bar over all of it, “about” is dashed, and an open end is an
/// arrow. Events without a date are not drawn; a line below says how many there are.
public struct SVGExporter: Exporter {
  /// What can be chosen.
  public struct Options: Hashable, Sendable {
    /// How many actors have a lane of their own.
    public var lanes: Int

    /// Makes options.
    public init(lanes: Int = 7) { self.lanes = lanes }
  }

  /// What was chosen.
  public var options: Options
  /// `svg`.
  public let name = "svg"
  /// What the format is for.
  public let summary = "the timeline as a picture"
  /// `svg`.
  public let fileExtension = "svg"

  /// Makes an exporter.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let namespace = "xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
    let title = (StoryOverview(story).headline ?? "An empty story").shortened(to: 200).inMarkup
    guard let chart = TimelineChart(StoryIndex(story), lanes: max(0, options.lanes)) else {
      sink.write("<svg viewBox=\"0 0 1080 40\" \(namespace)><title>\(title)</title>\n")
      sink.write("<text x=\"8\" y=\"24\" font-family=\"sans-serif\" font-size=\"12\">")
      sink.write("No event has a date.</text></svg>\n")
      return
    }
    sink.write(chart.head(attributes: "\(namespace) class=\"chart\" width=\"1080\""))
    sink.write("<title>\(title)</title>\n<style>\(Self.style)</style>\n")
    for number in 0..<chart.markCount { sink.write(chart.mark(number)) }
    let undated = story.events.count - chart.markCount
    if undated > 0 {
      let note = StoryOverview.count(undated, "event") + " without a date"
      sink.write("<text class=\"tick\" x=\"60\" y=\"\((chart.height - 9).short)\">\(note)</text>\n")
    }
    sink.write(chart.foot())
  }

  /// The colours of the page's chart, as values: not every reader of SVG knows variables.
  private static let style = """

    svg { background: #fff; font-family: "Helvetica Neue", Helvetica, "Liberation Sans", sans-serif }
    .grid, .rule { stroke: #dde1e5; fill: none }
    .axis, .break { stroke: #565d65; fill: none }
    .tick { font-size: 11.5px; fill: #565d65; text-anchor: middle }
    .lane { font-size: 12.5px; fill: #17191c; text-anchor: end }
    .m { fill: #0b5a86; stroke: #0b5a86; stroke-width: 1.4 }
    .m .bar { fill: #e3eff6 }
    .about path, .about circle { fill: #fff; stroke-dasharray: 3 2.2 }
    .s-claimed, .s-claimed .bar { fill: #fff; stroke: #855600 }
    .s-denied, .s-denied .bar { fill: #fff; stroke: #a8201a }
    .s-planned, .s-planned .bar { fill: #fff; stroke: #00665a }
    .s-hypothetical, .s-hypothetical .bar { fill: #fff; stroke: #6b3fa0; stroke-dasharray: 2 1.5 }

    """
}
