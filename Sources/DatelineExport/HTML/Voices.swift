import DatelineModel

/// Everyone who reacts or is quoted, with all that they say; who says most comes first.
struct Voices {
  /// One actor's reactions and quotations.
  struct Voice {
    var actor: Actor.ID
    /// Positions in `Story.reactions`.
    var reactions: [Int] = []
    /// Positions of articles and of quotations in them.
    var quotations: [(article: Int, quotation: Int)] = []
  }

  let all: [Voice]

  init(_ story: Story) {
    var voices: [Actor.ID: Voice] = [:]
    for (position, reaction) in story.reactions.enumerated() {
      voices[reaction.actor, default: Voice(actor: reaction.actor)].reactions.append(position)
    }
    for (position, article) in story.articles.enumerated() {
      for (number, quotation) in article.quotations.enumerated() {
        guard let speaker = quotation.speaker else { continue }
        voices[speaker, default: Voice(actor: speaker)].quotations.append((position, number))
      }
    }
    all = voices.values.sorted { a, b in
      let counts = (
        a.reactions.count * 2 + a.quotations.count, b.reactions.count * 2 + b.quotations.count
      )
      return counts.0 != counts.1 ? counts.0 > counts.1 : a.actor < b.actor
    }
  }
}
