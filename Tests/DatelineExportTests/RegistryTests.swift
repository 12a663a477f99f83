import DatelineExport
import DatelineModel
import Testing

@Suite("The registry")
struct RegistryTests {
  private struct Headlines: Exporter {
    var name = "headlines"
    let summary = "one line for each event"
    let fileExtension = "txt"
    func export(_ story: Story, to sink: inout some TextOutputStream) throws {
      for event in story.events { sink.write(event.summary + "\n") }
    }
  }

  @Test("a user's format is found by its name and listed last")
  func extended() throws {
    var registry = ExporterRegistry.standard
    registry.register(Headlines())
    #expect(registry.exporters.last?.name == "headlines")
    let text = try registry.exporter(named: "headlines").string(for: SampleStory.ferry)
    #expect(text.hasSuffix("The council stops the ferry\n"))
  }

  @Test("a user's format may take the place of ours")
  func replaced() {
    var registry = ExporterRegistry.standard
    let count = registry.exporters.count
    registry.register(Headlines(name: "text"))
    #expect(registry.exporters.count == count)
    #expect(registry["text"] is Headlines)
  }

  @Test("an unknown name is an error that lists the names there are")
  func unknown() {
    #expect {
      try ExporterRegistry.standard.exporter(named: "docx")
    } throws: { "\($0)".contains("“docx”") && "\($0)".contains("markdown") }
  }

  @Test("the same story gives the same output, and an empty one gives some")
  func deterministic() throws {
    for exporter in ExporterRegistry.standard.exporters {
      let first = try exporter.string(for: SampleStory.ferry)
      #expect(try exporter.string(for: SampleStory.ferry) == first, "\(exporter.name)")
      _ = try exporter.string(for: Story())
    }
  }
}
