import DatelineModel
import DatelineParsing

/// The words that carry a stance, by their head's lemma.
public struct StanceLexicon: Sendable {
  private var verbs: [String: [StanceEntry]] = [:]
  private var nouns: [String: [StanceEntry]] = [:]
  private var adjectives: [String: [StanceEntry]] = [:]

  /// The lexicon that the library brings.
  public static let standard = StanceLexicon(StanceLexicon.entries(of: stanceData))

  /// Makes a lexicon of entries.
  public init(_ entries: some Sequence<StanceEntry>) {
    for entry in entries { add(entry) }
  }

  /// Adds an entry before those that are there for the same word.
  public mutating func add(_ entry: StanceEntry) {
    guard let head = entry.lemmas.first else { return }
    switch entry.wordClass {
    case .verb: verbs[head, default: []].append(entry)
    case .noun: nouns[head, default: []].append(entry)
    case .adjective: adjectives[head, default: []].append(entry)
    }
  }

  /// The senses of a word, longer ones (`call for`) first.
  func entries(_ lemma: String, _ wordClass: StanceEntry.Class) -> [StanceEntry] {
    switch wordClass {
    case .verb: verbs[lemma] ?? []
    case .noun: nouns[lemma] ?? []
    case .adjective: adjectives[lemma] ?? []
    }
  }

  /// The senses of a word of the text; where its lemma is none of the lexicon's, those of a lemma
  /// that differs in a final "e", which lemmatizers of unknown words get wrong.
  func entries(_ token: Token, _ wordClass: StanceEntry.Class) -> [StanceEntry] {
    let exact = entries(token.lemma, wordClass)
    guard exact.isEmpty, wordClass == .verb else { return exact }
    let longer = entries(token.lemma + "e", .verb)
    return longer.isEmpty && token.lemma.last == "e"
      ? entries(String(token.lemma.dropLast()), .verb) : longer
  }

  /// The senses of an adjective, or of a participle used as one.
  func entries(adjective token: Token) -> [StanceEntry] {
    let exact = token.upos == .adj ? entries(token.lemma, .adjective) : []
    return exact.isEmpty ? entries(token.lowercased, .adjective) : exact
  }

  /// Reads groups of the notation that `stanceData` describes; lines that break it are skipped.
  static func entries(of data: StaticString) -> [StanceEntry] {
    groups(of: data).flatMap { group in
      group.lemmas.map { StanceEntry($0, group.wordClass, group.stance, group.frame) }
    }
  }

  /// A group of the data: a stance, a class, a frame, an example and the lemmas.
  struct Group {
    let stance: Stance
    let wordClass: StanceEntry.Class
    let frame: StanceEntry.Frame
    let example: String
    var lemmas: [String] = []
  }

  static func groups(of data: StaticString) -> [Group] {
    var groups: [Group] = []
    for line in data.description.split(separator: "\n") {
      if line.first == "[" {
        guard let group = heading(line) else { continue }
        groups.append(group)
      } else if !groups.isEmpty {
        groups[groups.count - 1].lemmas += line.split(separator: " ").map(String.init)
      }
    }
    return groups
  }

  private static func heading(_ line: Substring) -> Group? {
    let halves = line.split(separator: ":", maxSplits: 1)
    let isPrepositional = line.contains("prep:")
    let parts = isPrepositional ? line.split(separator: ":", maxSplits: 2) : halves
    guard let example = parts.last, parts.count == (isPrepositional ? 3 : 2) else { return nil }
    let words = parts[0].split(separator: " ")
    guard words.count == 3, words[0].last == "]",
      let wordClass = StanceEntry.Class(rawValue: String(words[1]))
    else { return nil }
    let frame: StanceEntry.Frame
    switch words[2] {
    case "object": frame = .object
    case "that": frame = .that
    case "content": frame = .content
    case "to": frame = .infinitive
    case "prep":
      frame = .preposition(
        parts[1].split { $0 == "," || $0 == " " }.map(String.init))
    default: frame = .none
    }
    return Group(
      stance: Stance(rawValue: String(words[0].dropFirst().dropLast())), wordClass: wordClass,
      frame: frame, example: String(example.drop { $0 == " " }))
  }
}
