import ArgumentParser
import DatelineParsing
import Foundation

/// Trains the language model.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains the language model on treebanks; the same input gives the same bytes.")

  @Argument(help: "CoNLL-U files.")
  var treebanks: [String]

  @Option(help: "Word clusters: a word and its number on each line, parted by a tab.")
  var clusters: String

  @Option(help: "Word vectors: sizes, rows of whole numbers, words and their rows.")
  var vectors: String

  @Option(help: "A treebank to measure the model on while it learns.")
  var development: [String] = []

  @Option(help: "Where to write the model.")
  var output: String

  @Option(help: "How often the treebanks are gone through.")
  var epochs = 14

  @Option(help: "The width of a recurrent layer in one direction.")
  var hidden = 96

  @Option(help: "How many recurrent layers there are.")
  var layers = 3

  @Option(help: "The length of the vectors that heads and dependents are matched by.")
  var arc = 64

  @Option(help: "The largest step of the optimizer.")
  var rate: Float = 0.003

  @Option(help: "Sentences to a step.")
  var batch = 8

  func run() throws {
    let sentences = try TreebankReader.documents(treebanks).flatMap(\.sentences)
    let lists = try ModelLists(sentences, clusters: clusters, vectors: vectors)
    let shape = lists.shape(hidden: hidden, layers: layers, arc: arc)
    let trainer = NetworkTrainer(shape: shape, given: lists.given)
    Log.write("\(sentences.count) sentences, \(trainer.count) parameters")
    let held = try development.map { path in
      try lists.examples(TreebankReader.documents([path]).flatMap(\.sentences))
    }
    try train(trainer, lists.examples(sentences)) {
      for examples in held { Log.write(Accuracy(trainer, lists.given, examples).description) }
    }
    let model = lists.model(sentences, trainer)
    try Data(model.bytes).write(to: URL(fileURLWithPath: output))
    Log.write("\(model.bytes.count) bytes")
  }

  private func train(
    _ trainer: NetworkTrainer, _ examples: [NetworkExample], measure: () -> Void
  ) throws {
    var order = Array(examples.indices)
    var generator = SplitMix(seed: 5)
    let steps = epochs * ((examples.count + batch - 1) / batch)
    var step = 0
    for epoch in 1...epochs {
      order.shuffle(using: &generator)
      for start in stride(from: 0, to: order.count, by: batch) {
        for number in order[start..<min(start + batch, order.count)] {
          trainer.learn(examples[number])
        }
        // The rate rises at first, then falls to the end.
        let rise = min(1, Float(step + 1) / 200)
        trainer.step(rate: rate * rise * max(0.02, 1 - Float(step) / Float(steps)))
        step += 1
      }
      Log.write("epoch \(epoch): loss \(trainer.takeLoss() / Double(examples.count)) a sentence")
      if epoch % 2 == 0 || epoch == epochs { measure() }
    }
  }
}
