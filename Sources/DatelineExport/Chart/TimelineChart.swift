import DatelineModel

/// Draws a timeline as SVG: a lane for each of the main actors, a point for a day, a bar for a longer
/// time, dashes for “about”, a fading arrow for an open end.
struct TimelineChart {
  /// The measures of the drawing, in SVG user units.
  private enum Size {
    static let width = 1080.0
    static let label = 150.0
    static let right = 14.0
    static let row = 15.0
    static let laneGap = 9.0
    static let top = 8.0
    static let axis = 26.0
    static let rows = 7
    static let radius = 4.6
    static let open = 44.0
  }

  /// How a mark links to its event: the address for an event's id, or nil for a drawing without links.
  let link: ((Event.ID) -> String)?
  private let index: StoryIndex
  private let scale: TimeScale
  private let lanes: ChartLanes
  private var marks: [Mark] = []
  private var laneTops: [Double] = []
  private(set) var height = 0.0

  private struct Mark {
    var event: Int
    var lane: Int
    var row: Int
    var from: Double
    var to: Double
  }

  /// Makes a chart; nil where no event has a date.
  init?(_ index: StoryIndex, lanes limit: Int = 7, link: ((Event.ID) -> String)? = nil) {
    let dated = index.story.events.filter { $0.date != nil }
    let width = Size.width - Size.label - Size.right
    guard let scale = TimeScale(dated.compactMap(\.date), width: width) else { return nil }
    self.index = index
    self.scale = scale
    self.link = link
    lanes = ChartLanes(dated, limit: limit)
    place()
  }

  /// Gives every mark, from left to right, the first row of its lane that is free there.
  private mutating func place() {
    var rowEnds = [[Double]](repeating: [], count: lanes.actors.count)
    for (position, event) in index.story.events.enumerated() {
      guard let date = event.date else { continue }
      let first = date.earliest.map { scale.place(of: $0.dayNumber) }
      let last = date.latest.map { scale.place(of: $0.dayNumber + 1) }
      // Of an open end nothing is known but that it is there: an arrow of a fixed length.
      let from = first ?? max(0, (last ?? 0) - Size.open)
      let to = last ?? min(scale.width, from + Size.open)
      let lane = lanes.lane(of: event)
      marks.append(Mark(event: position, lane: lane, row: 0, from: from, to: to))
    }
    marks.sort { $0.from != $1.from ? $0.from < $1.from : $0.event < $1.event }
    for number in marks.indices {
      let mark = marks[number]
      let isSpan = index.story.events[mark.event].date?.isSpan ?? false
      let end = isSpan ? max(mark.to, mark.from + 8) : mark.from + 10
      let ends = rowEnds[mark.lane]
      var row = ends.firstIndex { $0 <= mark.from } ?? ends.count
      // A lane that is full takes more where it is least so.
      if row >= Size.rows { row = ends.indices.min { ends[$0] < ends[$1] } ?? 0 }
      if row == ends.count { rowEnds[mark.lane].append(0) }
      rowEnds[mark.lane][row] = max(rowEnds[mark.lane][row], end + 1)
      marks[number].row = row
    }
    var top = Size.top
    for ends in rowEnds {
      laneTops.append(top)
      top += Double(max(1, ends.count)) * Size.row + Size.laneGap
    }
    height = top + Size.axis
  }

  /// The opening tag, the lanes and the axis.
  func head(attributes: String) -> String {
    let floor = height - Size.axis
    var text = "<svg viewBox=\"0 0 \(Int(Size.width)) \(height.short)\" \(attributes)>\n"
    for tick in scale.ticks(distance: 76) {
      let x = (Size.label + tick.place).short
      text += "<path class=\"grid\" d=\"M\(x) 0V\(floor.short)\"/>"
      text +=
        "<text class=\"tick\" x=\"\(x)\" y=\"\((floor + 17).short)\">\(tick.label.inMarkup)</text>\n"
    }
    text += "<path class=\"axis\" d=\"M\(Size.label.short) \(floor.short)H\(Size.width.short)\"/>\n"
    for place in scale.breaks {
      let x = Size.label + place
      text += "<path class=\"break\" d=\"M\((x - 4).short) \((floor + 4).short)l4 -8"
      text += "M\(x.short) \((floor + 4).short)l4 -8\"/>\n"
    }
    for (lane, actor) in lanes.actors.enumerated() {
      let name = actor.map(index.name(ofActor:)) ?? (lanes.actors.count > 1 ? "Others" : "All")
      let label = name.onTerminal.shortened(to: 22).inMarkup
      let y = laneTops[lane] + Size.row - 3.5
      text +=
        "<text class=\"lane\" x=\"\((Size.label - 14).short)\" y=\"\(y.short)\">\(label)</text>\n"
      if lane > 0 {
        let line = (laneTops[lane] - Size.laneGap / 2 - 1).short
        text += "<path class=\"rule\" d=\"M0 \(line)H\(Size.width.short)\"/>\n"
      }
    }
    return text
  }

  /// How many marks there are.
  var markCount: Int { marks.count }

  /// One mark, with a title that says date and event.
  func mark(_ number: Int) -> String {
    let mark = marks[number]
    let event = index.story.events[mark.event]
    guard let date = event.date else { return "" }
    let title = "\(DatePhrase().text(date)): \(event.summary.oneLine.shortened(to: 160))".inMarkup
    let kind = "m \(event.status.className)\(event.isDisputed ? " disputed" : "")"
    let y = laneTops[mark.lane] + Double(mark.row) * Size.row + Size.row / 2
    var text = ""
    if let link { text += "<a href=\"#\(link(event.id))\" tabindex=\"-1\">" }
    text += "<g class=\"\(kind)\(date.isApproximate || date.isUncertain ? " about" : "")\">"
    text += "<title>\(title)</title>"
    text += date.isSpan ? bar(mark, date, at: y) : point(event.status, x: center(mark), y: y)
    text += "</g>"
    return text + (link == nil ? "" : "</a>") + "\n"
  }

  private func center(_ mark: Mark) -> Double {
    Size.label + max(5, (mark.from + min(mark.to, mark.from + 10)) / 2)
  }

  private func point(_ status: Event.Status, x: Double, y: Double) -> String {
    let r = Size.radius
    switch status {
    case .planned, .hypothetical:
      return
        "<path d=\"M\(x.short) \((y - r - 1).short)l\((r + 1).short) \((r + 1).short)"
        + "l-\((r + 1).short) \((r + 1).short)l-\((r + 1).short) -\((r + 1).short)z\"/>"
    case .denied:
      let d = r * 0.7
      return
        "<circle cx=\"\(x.short)\" cy=\"\(y.short)\" r=\"\(r.short)\"/>"
        + "<path d=\"M\((x - d).short) \((y - d).short)l\((2 * d).short) \((2 * d).short)\"/>"
    default: return "<circle cx=\"\(x.short)\" cy=\"\(y.short)\" r=\"\(r.short)\"/>"
    }
  }

  private func bar(_ mark: Mark, _ date: PartialDate, at y: Double) -> String {
    let left = Size.label + mark.from
    let right = max(Size.label + mark.to, left + 7)
    let (top, bottom) = ((y - 3.5).short, (y + 3.5).short)
    var outline = "M\(left.short) \(top)H\(right.short)"
    // An open end is an arrow head in place of the closing line.
    outline += date.latest == nil ? "l5 3.5l-5 3.5" : "V\(bottom)"
    outline += "H\(left.short)"
    outline += date.earliest == nil ? "l-5 -3.5l5 -3.5" : "V\(top)"
    return "<path class=\"bar\" d=\"\(outline)\"/>"
  }

  /// The closing tag.
  func foot() -> String { "</svg>\n" }
}

extension Double {
  /// The number with at most one decimal.
  var short: String {
    let tenths = Int((self * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let size = abs(tenths)
    return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
  }
}

extension Event.Status {
  /// The class of the status in style sheets; `s-other` for a term that this version does not know.
  var className: String {
    switch self {
    case .reported, .claimed, .denied, .planned, .hypothetical: "s-\(rawValue)"
    default: "s-other"
    }
  }
}
