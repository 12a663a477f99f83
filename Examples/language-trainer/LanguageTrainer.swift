import ArgumentParser

/// The tool that trains and measures the library's language model.
@main
struct LanguageTrainer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language-trainer",
    abstract: "Trains and measures Dateline's language model on CoNLL-U treebanks.",
    subcommands: [TrainCommand.self, EvaluateCommand.self, EmbedCommand.self])
}
