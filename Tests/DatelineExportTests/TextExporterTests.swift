import DatelineModel
import Testing

@testable import DatelineExport

@Suite("Text for the terminal")
struct TextExporterTests {
  @Test("shows the whole story in 80 columns")
  func sample() throws {
    let text = try TextExporter().string(for: SampleStory.ferry)
    #expect(
      text == """
        Ferry service halted
        1 article · 3 events · 2 reactions · 1 dispute, published 4 May 2031

        Timeline
        1980s             ● The line is founded

        2031
        about Apr         ○ Passengers fall ill
                            claimed
                            disputed
        3 May             ● The council stops the ferry
                            Island Council, Ada Brenn · Norrum

        Disputed

        Who is at fault
          – The line
            Island Council
          – Not the line
            Norrum Lines

        Reactions

        Ada Brenn
          justify      the halt

        Norrum Lines
          deny         any fault

        Sources

        Ferry service halted
          Norrum Gazette · 4 May 2031 (inferred)

        """)
  }

  @Test("no line is wider than asked for", arguments: [40, 60, 80, 120])
  func width(_ width: Int) throws {
    var story = SampleStory.ferry
    story.events[0].summary = String(repeating: "wörter 漢字 ", count: 40)
    let text = try TextExporter(options: .init(width: width)).string(for: story)
    #expect(text.split(separator: "\n").allSatisfy { TextLayout.columns($0) <= width })
  }

  @Test("passes nothing on that a terminal obeys", arguments: SampleStory.hostileStrings)
  func hostile(_ string: String) throws {
    let text = try TextExporter().string(for: SampleStory.hostile(string))
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isControl && !$0.isBidiControl })
  }

  @Test("colours only where asked for")
  func colour() throws {
    let plain = try TextExporter().string(for: SampleStory.ferry)
    let coloured = try TextExporter(options: .init(usesColor: true)).string(for: SampleStory.ferry)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[33mPassengers fall ill\u{1B}[0m"))
  }
}
