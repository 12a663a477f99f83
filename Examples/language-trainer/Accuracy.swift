import DatelineParsing

/// How well a network does on sentences whose words are given.
struct Accuracy: CustomStringConvertible {
  private var words = 0
  private var tags = 0
  private var heads = 0
  private var labels = 0
  private var names = (gold: 0, found: 0, right: 0)

  init(_ trainer: NetworkTrainer, _ given: [Float], _ examples: [NetworkExample]) {
    let network = SequenceNetwork(
      shape: trainer.shape,
      parameters: ContiguousArray(
        UnsafeBufferPointer(start: trainer.average, count: trainer.count)),
      given: ContiguousArray(given))
    for example in examples {
      let analysis = network.analyze(ContiguousArray(example.inputs))
      for index in example.heads.indices {
        words += 1
        if analysis.tags[index] == example.tags[index] { tags += 1 }
        guard Int(analysis.heads[index]) == example.heads[index] else { continue }
        heads += 1
        if example.heads[index] < 0 || analysis.relations[index] == example.relations[index] {
          labels += 1
        }
      }
      guard !example.names.isEmpty else { continue }
      let gold = NameSpans.spans(marks: example.names)
      let found = NameSpans.spans(marks: Array(analysis.names))
      names.gold += gold.count
      names.found += found.count
      names.right += gold.intersection(found).count
    }
  }

  var description: String {
    func percent(_ part: Int, _ whole: Int) -> Double {
      (10_000 * Double(part) / Double(max(1, whole))).rounded() / 100
    }
    return "tags \(percent(tags, words)) heads \(percent(heads, words)) "
      + "labelled \(percent(labels, words)) names \(percent(2 * names.right, names.gold + names.found))"
  }
}
