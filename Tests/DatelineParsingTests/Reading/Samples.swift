import DatelineModel

@testable import DatelineParsing

/// Invented texts that the reading tests share.
enum Samples {
  /// Four paragraphs of an invented report.
  static let body = [
    "The harbour board of Velmora voted on Tuesday to close the old ferry terminal, "
      + "ending a service that has carried commuters across the bay for ninety years.",
    "Board chair Odile Farrant said the decision was painful but that the pier could "
      + "no longer be made safe at a price the town was able to pay.",
    "\"We looked at every plan that was put to us, and none of them kept the water out,\" "
      + "she told residents who had filled the hall.",
    "Ferry captains, who were not consulted, said they would ask a court to stop the "
      + "closure before the summer season begins in June.",
  ]

  /// The texts of the paragraphs with a role, white space folded.
  static func texts(_ role: ParagraphRole, of article: Article) -> [String] {
    article.paragraphs.filter { $0.role == role }.map {
      article.text.slice($0.range).split { $0.isWhitespace }.joined(separator: " ")
    }
  }
}
