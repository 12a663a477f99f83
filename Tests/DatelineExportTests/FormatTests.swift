import DatelineModel
import Testing

@testable import DatelineExport

@Suite("Formats for other programs")
struct FormatTests {
  private func story(dated edtf: String?) -> Story {
    var story = SampleStory.ferry
    story.events = [story.events[2]]
    story.events[0].date = edtf.flatMap(PartialDate.init(edtf:))
    return story
  }

  @Test(
    "a calendar covers what is known and no more",
    arguments: [
      ("2031-05-03", "DTSTART;VALUE=DATE:20310503\r\nDTEND;VALUE=DATE:20310504\r\n"),
      ("2031-02", "DTSTART;VALUE=DATE:20310201\r\nDTEND;VALUE=DATE:20310301\r\n"),
      ("2031", "DTSTART;VALUE=DATE:20310101\r\nDTEND;VALUE=DATE:20320101\r\n"),
      ("2031-05-03T23:30:00-02:00", "DTSTART:20310504T013000Z\r\n"),
      ("2031-05-03T09:05:00", "DTSTART:20310503T090500\r\n"),
      ("2031-05/..", "DTSTART;VALUE=DATE:20310501\r\nX-DATELINE"),
    ])
  func calendar(_ edtf: String, _ lines: String) throws {
    let text = try CalendarExporter().string(for: story(dated: edtf))
    #expect(text.contains(lines) && text.contains("X-DATELINE-EDTF:\(edtf)\r\n"))
    #expect(text.contains("BEGIN:VEVENT"))
  }

  @Test("what has no first day is no event of a calendar", arguments: ["../2031-05", "-0043", nil])
  func journal(_ edtf: String?) throws {
    let text = try CalendarExporter().string(for: story(dated: edtf))
    #expect(text.contains("BEGIN:VJOURNAL") && !text.contains("DTSTART"))
  }

  @Test("calendar lines are folded behind 75 octets", arguments: SampleStory.hostileStrings)
  func folding(_ string: String) throws {
    let hostile = SampleStory.hostile(String(repeating: string + "é", count: 40))
    let text = try CalendarExporter().string(for: hostile)
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      #expect(line.last == UInt8(ascii: "\r") && line.count <= 76)
    }
  }

  @Test(
    "TimelineJS gets year, month and day as far as they are known",
    arguments: [
      ("2031-05-03", #""start_date":{"year":2031,"month":5,"day":3},"display_date":"3 May 2031""#),
      ("2031-05", #""start_date":{"year":2031,"month":5},"display_date":"May 2031""#),
      ("203X", #""start_date":{"year":2030},"end_date":{"year":2039},"display_date":"2030s""#),
      (
        "../2031-05", #""start_date":{"year":2031,"month":5,"day":31},"display_date":"by May 2031""#
      ),
    ])
  func timelineJS(_ edtf: String, _ members: String) throws {
    #expect(try TimelineJSExporter().string(for: story(dated: edtf)).contains(members))
  }

  @Test(
    "linked data keeps the precision of a date",
    arguments: [
      ("2031-05", #""startDate":"2031-05","temporal""#),
      ("2031-05~", #""startDate":"2031-05-01","endDate":"2031-05-31","temporal""#),
    ])
  func linkedData(_ edtf: String, _ members: String) throws {
    #expect(try JSONLDExporter().string(for: story(dated: edtf)).contains(members))
  }

  @Test(
    "a spreadsheet runs no formula",
    arguments: ["=1+1", "+1", "-1", "@a", "\t=1", "＝1"])
  func formulas(_ string: String) throws {
    let hostile = SampleStory.hostile(string)
    #expect(try CSVExporter().string(for: hostile).contains("\"'\(string)\""))
    let raw = CSVExporter(options: .init(defusesFormulas: false))
    #expect(try raw.string(for: hostile).contains("\"\(string)\""))
  }

  @Test("every table has as many fields in each row as columns")
  func tables() throws {
    let tables = StoryTables(SampleStory.ferry)
    for table in StoryTable.allCases {
      var count = 0
      tables.forEachRow(of: table) { row in
        #expect(row.count == table.columns.count, "\(table)")
        count += 1
      }
      #expect(count > 0, "\(table)")
    }
  }

  @Test("SQL text ends only at its own end")
  func sql() throws {
    let text = try SQLExporter().string(for: SampleStory.hostile("'); DROP TABLE events; --"))
    #expect(text.contains("'''); DROP TABLE events; --'"))
    #expect(!text.contains("\0"))
  }

  @Test("JSON Lines are one record a line, with offsets in scalars")
  func jsonLines() throws {
    let text = try JSONLinesExporter().string(for: SampleStory.ferry)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3 + 2 + 1 + 1)
    #expect(lines.last?.contains(#""start_offset":114,"end_offset":133,"quote":"“We had"#) == true)
  }

  @Test("a place has a point only where the caller knows it")
  func places() throws {
    let exporter = GeoJSONExporter(
      options: .init { $0 == "Norrum" ? .init(longitude: 8.5, latitude: 54.25) : nil })
    let known = try exporter.string(for: SampleStory.ferry)
    #expect(known.contains(#""geometry":{"type":"Point","coordinates":[8.5,54.25]}"#))
    #expect(try GeoJSONExporter().string(for: SampleStory.ferry).contains(#""geometry":null"#))
  }

  @Test("annotated texts have their expressions where they stand")
  func timeML() throws {
    let files = try TimeMLExporter().files(for: SampleStory.ferry)
    let text = try #require(files["gazette-1.tml"])
    #expect(
      text.contains(
        #"ferry on <TIMEX3 tid="t1" type="DATE" value="2031-05-03">3 May</TIMEX3> after"#))
  }

  @Test("Story JSON is read again without loss")
  func roundTrip() throws {
    let story = SampleStory.ferry
    #expect(try Story(json: try JSONExporter().string(for: story)) == story)
  }

  @Test("every format takes every string", arguments: SampleStory.hostileStrings)
  func hostile(_ string: String) throws {
    let hostile = SampleStory.hostile(string)
    for exporter in ExporterRegistry.standard.exporters {
      #expect(try !exporter.string(for: hostile).isEmpty, "\(exporter.name)")
      if let exporter = exporter as? any FolderExporter {
        #expect(try !exporter.files(for: hostile).isEmpty, "\(exporter.name)")
      }
    }
  }
}
