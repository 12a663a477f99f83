public import DatelineModel

extension Story {
  /// The story that the articles of both stories tell together.
  ///
  /// It is the same as building the story from all their articles at once, in whatever order and
  /// however often stories are merged (associative, commutative, idempotent).
  /// - Complexity: O(*n* log *n*) in the length of both stories' records.
  public func merging(_ other: Story) -> Story {
    var story = StoryBuilder().story(from: articles + other.articles)
    story.extra = extra.merging(other.extra)
    return story
  }
}

extension JSONObject {
  /// The members of both objects, by name; of two values of one name, the one whose description
  /// sorts first.
  fileprivate func merging(_ other: JSONObject) -> JSONObject {
    var values: [String: JSONValue] = [:]
    for member in members + other.members {
      let known = values[member.name] ?? member.value
      values[member.name] = "\(known)" <= "\(member.value)" ? known : member.value
    }
    var result = JSONObject()
    for (name, value) in values.sorted(by: { $0.key < $1.key }) { result[name] = value }
    return result
  }
}
