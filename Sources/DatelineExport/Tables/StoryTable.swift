/// The tables that a story is written as, in CSV and SQL.
enum StoryTable: String, CaseIterable {
  case articles, actors, events, reactions, figures, quotations, disputes, positions, evidence
  case eventActors = "event_actors"

  /// A column's name and what is in it.
  struct Column {
    let name: String
    let kind: Kind
  }

  /// What a column holds.
  enum Kind {
    case text, integer, number, flag, date, list
  }

  /// The columns, in order.
  var columns: [Column] {
    Self.layout(of: self).split(separator: " ").map { word in
      let parts = word.split(separator: ":")
      return Column(name: String(parts[0]), kind: Self.kind(parts.count > 1 ? parts[1] : ""))
    }
  }

  private static func layout(of table: StoryTable) -> String {
    switch table {
    case .articles:
      "id source url title byline language published published_from:d published_to:d "
        + "published_basis text"
    case .actors: "id name kind country part_of aliases:l"
    case .events:
      "id position:i date date_from:d date_to:d precision status summary type place disputed:f "
        + "sources:i origins:i actors:l"
    case .eventActors: "event actor position:i"
    case .reactions:
      "id actor actor_name stance target target_event target_actor via date date_from:d date_to:d "
        + "article start_offset:i end_offset:i quote"
    case .figures:
      "article number:i low:n high:n unit counted role qualifier said_by as_of start_offset:i "
        + "end_offset:i quote"
    case .quotations:
      "article number:i kind speaker speaker_text via start_offset:i end_offset:i quote"
    case .disputes: "id about"
    case .positions: "dispute number:i position actors:l"
    case .evidence: "owner_kind owner number:i article start_offset:i end_offset:i quote"
    }
  }

  private static func kind(_ letter: Substring) -> Kind {
    switch letter {
    case "i": .integer
    case "n": .number
    case "f": .flag
    case "d": .date
    case "l": .list
    default: .text
    }
  }
}
