import DatelineModel

/// Writes the linguistic layers of an article as CoNLL-U, the format of Universal Dependencies.
///
/// Each article is a `# newdoc`, each sentence has `# sent_id` and `# text`; the MISC column carries
/// `TokenRange=start:end` in Unicode scalars of the article's text, and `SpaceAfter=No`. See
/// https://universaldependencies.org/format.html.
public struct CoNLLUWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// One article as CoNLL-U; empty where it has no sentences.
  public func string(_ annotated: AnnotatedArticle) -> String {
    let article = annotated.article
    guard !annotated.sentences.isEmpty else { return "" }
    let scalars = ScalarOffsets(article.text)
    var output = "# newdoc id = \(Self.oneLine(article.id))\n"
    var paragraph: Int?
    for (number, sentence) in annotated.sentences.enumerated() where !sentence.tokens.isEmpty {
      if sentence.paragraph != paragraph {
        output += "# newpar\n"
        paragraph = sentence.paragraph
      }
      output += "# sent_id = \(Self.oneLine(article.id))-\(number + 1)\n"
      output += "# text = \(Self.oneLine(article.text.slice(sentence.range)))\n"
      write(sentence.tokens, annotated, scalars, to: &output)
      output += "\n"
    }
    return output
  }

  private func write(
    _ run: Range<Int>, _ annotated: AnnotatedArticle, _ scalars: ScalarOffsets,
    to output: inout String
  ) {
    let tokens = annotated.tokens
    var index = run.lowerBound
    while index < run.upperBound {
      var last = index
      while last + 1 < run.upperBound, tokens[last + 1].continuesToken { last += 1 }
      let whole = tokens[index].range.union(tokens[last].range)
      let misc = misc(whole, next: last + 1 < run.upperBound ? last + 1 : nil, annotated, scalars)
      if last > index {
        let form = Self.field(annotated.article.text.slice(whole))
        let first = index - run.lowerBound + 1
        output += "\(first)-\(last - run.lowerBound + 1)\t\(form)"
        output += "\t_\t_\t_\t_\t_\t_\t_\t\(misc)\n"
      }
      for word in index...last {
        let token = tokens[word]
        let head = token.head.map { $0 - run.lowerBound + 1 } ?? 0
        let relation = head == 0 && token.relation == .dep ? "_" : token.relation.rawValue
        let own = last > index ? range(token.range, scalars) : misc
        let columns = [
          "\(word - run.lowerBound + 1)", Self.field(token.form), Self.field(token.lemma),
          token.upos.rawValue, Self.field(token.xpos), Self.field(token.features), "\(head)",
          relation, "_", own,
        ]
        output += columns.joined(separator: "\t")
        output += "\n"
      }
      index = last + 1
    }
  }

  private func misc(
    _ range: TextRange, next: Int?, _ annotated: AnnotatedArticle, _ scalars: ScalarOffsets
  ) -> String {
    let own = self.range(range, scalars)
    guard let next, annotated.tokens[next].range.start == range.end else { return own }
    return "SpaceAfter=No|\(own)"
  }

  private func range(_ range: TextRange, _ scalars: ScalarOffsets) -> String {
    "TokenRange=\(scalars.scalar(ofUTF8: range.start)):\(scalars.scalar(ofUTF8: range.end))"
  }

  private static func field(_ value: String) -> String { value.isEmpty ? "_" : value }

  /// The text with every run of white space as one space.
  private static func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
