import DatelineModel
import DatelineParsing

/// A story shows its articles with the story's actors and with publication dates inferred from all
/// of them together. What the article alone said stays beside it, so that the record as `annotate`
/// made it can be had back exactly and the story be built anew.
///
/// - An inferred publication date is dropped and the temporal expressions resolved without it.
/// - An actor id that the story changed is kept in the object's member `ownActor` (mentions),
///   `ownSpeaker`, `ownVia` (quotations) or `ownBy` (figures).
/// - `actors`, `events` and `reactions` are never touched: they are the article's own.
extension Article {
  /// The article as it was annotated, whatever story it has been in.
  var ownForm: Article {
    var article = self
    if published.map({ $0.basis == .inferred }) ?? true {
      article.published = nil
      article.resolveTime()
    }
    for index in article.mentions.indices { article.mentions[index].restoreActors() }
    for index in article.quotations.indices { article.quotations[index].restoreActors() }
    for index in article.figures.indices { article.figures[index].restoreActors() }
    return article
  }

  /// Resolves the temporal expressions anew, and leaves the warnings as they were.
  mutating func resolveTime() {
    let warnings = warnings
    TimeResolver().resolve(&self)
    self.warnings = warnings
  }

  /// The article with the actors of a story; `unified` tells of the article's own ids what they are
  /// in the story, where that differs.
  func presented(unified: [Actor.ID: Actor.ID]) -> Article {
    guard !unified.isEmpty else { return self }
    var article = self
    for index in article.mentions.indices { article.mentions[index].replaceActors(unified) }
    for index in article.quotations.indices { article.quotations[index].replaceActors(unified) }
    for index in article.figures.indices { article.figures[index].replaceActors(unified) }
    return article
  }
}

extension Mention {
  fileprivate mutating func restoreActors() {
    actor = extra.take("ownActor") ?? actor
  }

  fileprivate mutating func replaceActors(_ unified: [Actor.ID: Actor.ID]) {
    actor = extra.keep(actor, as: "ownActor", replacedBy: unified[actor])
  }
}

extension Quotation {
  fileprivate mutating func restoreActors() {
    speaker = extra.take("ownSpeaker") ?? speaker
    via = extra.take("ownVia") ?? via
  }

  fileprivate mutating func replaceActors(_ unified: [Actor.ID: Actor.ID]) {
    if let own = speaker {
      speaker = extra.keep(own, as: "ownSpeaker", replacedBy: unified[own])
    }
    if let own = via { via = extra.keep(own, as: "ownVia", replacedBy: unified[own]) }
  }
}

extension Figure {
  fileprivate mutating func restoreActors() {
    by = extra.take("ownBy") ?? by
  }

  fileprivate mutating func replaceActors(_ unified: [Actor.ID: Actor.ID]) {
    if let own = by { by = extra.keep(own, as: "ownBy", replacedBy: unified[own]) }
  }
}

extension JSONObject {
  /// Removes the member and returns its string; nil where there is none.
  fileprivate mutating func take(_ name: String) -> String? {
    guard case .string(let own)? = self[name] else { return nil }
    self[name] = nil
    return own
  }

  /// What is to stand in place of `own`, which is kept as the member `name` where it differs.
  fileprivate mutating func keep(
    _ own: String, as name: String, replacedBy id: String?
  ) -> String {
    guard let id, id != own else { return own }
    self[name] = .string(own)
    return id
  }
}
