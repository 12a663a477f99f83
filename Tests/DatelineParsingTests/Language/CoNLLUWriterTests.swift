import DatelineModel
import DatelineParsing
import Testing

@Suite struct CoNLLUWriterTests {
  @Test func writesTokensMultiwordTokensAndRanges() {
    var annotated = AnnotatedArticle(Article(id: "café 1", text: "É isn't “so”.\nNo!"))
    LanguageAnalyzer(model: nil).annotate(&annotated)
    let expected = """
      # newdoc id = café 1
      # newpar
      # sent_id = café 1-1
      # text = É isn't “so”.
      1|É|_|X|_|_|0|_|_|TokenRange=0:1
      2-3|isn't|_|_|_|_|_|_|_|TokenRange=2:7
      2|is|_|X|_|_|0|_|_|TokenRange=2:4
      3|n't|_|X|_|_|0|_|_|TokenRange=4:7
      4|“|_|X|_|_|0|_|_|SpaceAfter=No;TokenRange=8:9
      5|so|_|X|_|_|0|_|_|SpaceAfter=No;TokenRange=9:11
      6|”|_|X|_|_|0|_|_|SpaceAfter=No;TokenRange=11:12
      7|.|_|X|_|_|0|_|_|TokenRange=12:13

      # newpar
      # sent_id = café 1-2
      # text = No!
      1|No|_|X|_|_|0|_|_|SpaceAfter=No;TokenRange=14:16
      2|!|_|X|_|_|0|_|_|TokenRange=16:17


      """
    let written = CoNLLUWriter().string(annotated).map { character in
      character == "|" ? ";" : character == "\t" ? "|" : character
    }
    #expect(String(written) == expected)
  }

  @Test func writesHeadsAndRelations() {
    var annotated = AnnotatedArticle(Article(id: "a", text: "The minister resigned."))
    LanguageAnalyzer().annotate(&annotated)
    let lines = CoNLLUWriter().string(annotated).split(separator: "\n")
    #expect(
      lines.contains { $0.hasPrefix("2\tminister\tminister\tNOUN\tNN\tNumber=Sing\t3\tnsubj\t") })
    #expect(
      lines.contains {
        $0.hasPrefix("3\tresigned\tresign\tVERB\tVBD\t") && $0.contains("\t0\troot\t")
      })
  }

  @Test func writesNothingOfAnEmptyArticle() {
    #expect(CoNLLUWriter().string(AnnotatedArticle(Article(id: "a", text: ""))).isEmpty)
  }
}
