import DatelineModel

/// Finds the dispute that an event is a part of, by the passages that both were read from.
struct DisputeFinder {
  private struct Passage {
    var range: TextRange
    var dispute: Int
  }

  /// By article, in the order of their places.
  private let passages: [Article.ID: [Passage]]
  /// How many passages to each side are looked at, so that the cost stays linear.
  private static let reach = 24
  /// The least part of the longer passage that both must share.
  private static let leastOverlap = 0.2

  init(_ story: Story) {
    var passages: [Article.ID: [Passage]] = [:]
    for (number, dispute) in story.disputes.enumerated() {
      for position in dispute.positions {
        for evidence in position.evidence {
          let passage = Passage(range: evidence.range, dispute: number)
          passages[evidence.article, default: []].append(passage)
        }
      }
    }
    self.passages = passages.mapValues { $0.sorted { $0.range < $1.range } }
  }

  /// The position of the dispute in `Story.disputes`; nil where the event is in none.
  func dispute(of event: Event) -> Int? {
    guard event.isDisputed else { return nil }
    var best: (overlap: Double, dispute: Int)?
    for report in event.reports {
      guard let list = passages[report.article] else { continue }
      var (low, high) = (0, list.count)
      while low < high {
        let middle = (low + high) / 2
        if list[middle].range < report.range { low = middle + 1 } else { high = middle }
      }
      for passage in list[max(0, low - Self.reach)..<min(list.count, low + Self.reach)] {
        guard let shared = passage.range.intersection(report.range) else { continue }
        let overlap = Double(shared.count) / Double(max(passage.range.count, report.range.count))
        if overlap >= Self.leastOverlap, overlap > best?.overlap ?? 0 {
          best = (overlap, passage.dispute)
        }
      }
    }
    return best?.dispute
  }
}
