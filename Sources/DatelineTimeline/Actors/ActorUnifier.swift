import DatelineModel

/// Makes the actors of a story of the actors of its articles.
///
/// Actors with one id are one. Beyond that a bare surname joins the only full name that it fits, a
/// name with a middle initial the same name without, and a short form the only body that an article
/// introduces by it. Where two would fit, none is taken: namesakes stay apart. Persons without a
/// name or a body they belong to ("a witness") are as many as there are articles.
struct ActorUnifier {
  /// The story's actors, by id.
  let actors: [Actor]
  /// For each article, what its own ids are in the story, where that differs.
  let ids: [[Actor.ID: Actor.ID]]

  /// Unifies the actors of articles; the order of the articles makes no difference.
  /// - Complexity: O(*n* log *n*) in the number of actors.
  init(_ articles: [Article]) {
    var pool = ActorPool(articles)
    pool.joinPersons()
    pool.joinBodies()
    pool.joinShortenedBodies()
    let result = pool.result()
    actors = result.actors
    ids = result.ids
  }
}
