import ArgumentParser

@main
struct Dateline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads news articles about a story and tells what happened when, and who said what.")
}
