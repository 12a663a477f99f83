import DatelineModel
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(
    "a text is read and written",
    arguments: [
      (#"{"a":[1,-2.5,true,false,null,"x"]}"#, #"{"a":[1,-2.5,true,false,null,"x"]}"#),
      (" [ ] ", "[]"),
      ("{}", "{}"),
      (#""\u0041\n\ud83d\ude00""#, "\"A\\n\u{1F600}\""),
      (#""\ud83d""#, "\"\u{FFFD}\""),
      (#""\ud83d\u0041""#, "\"\u{FFFD}A\""),
      (#"{"a":1,"b":2,"a":3}"#, #"{"a":3,"b":2}"#),
      ("\u{FEFF}1", "1"),
      ("123456789012345678901234567890", "1.2345678901234568e+29"),
      ("\"\\u0000\\u001f\\\\/\"", "\"\\u0000\\u001f\\\\/\""),
    ])
  func reads(text: String, written: String) throws {
    #expect(try JSONValue(parsing: text).serialized() == written)
  }

  @Test(
    "what is no JSON is refused with the place",
    arguments: [
      ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("01", 2), ("1.", 2), ("tru", 3),
      ("\"a", 2), ("\"\n\"", 1), ("\"\\x\"", 2), ("\"\\u12\"", 5), ("1 2", 2), ("NaN", 0),
      ("1e999", 5),
    ])
  func refuses(text: String, offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.code == .syntax)
    #expect(error?.offset == offset)
  }

  @Test("deep nesting is an error and no crash")
  func depth() {
    let text = String(repeating: "[", count: 1_000_000)
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.code == .depth)
  }
}
