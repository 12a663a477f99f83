import DatelineExport
import Testing

@Test("the version is a semantic version")
func versionIsSemantic() {
  let parts = ExportVersion.current.split(separator: ".")
  #expect(parts.count == 3 && parts.allSatisfy { UInt($0) != nil })
}
