/// Character references of XML, and the named ones of HTML that feeds use without declaring them.
enum References {
  /// The text with its references expanded; unknown ones stay as they are.
  /// - Parameter entities: What the document declares itself.
  static func expand(_ bytes: ArraySlice<UInt8>, _ entities: [String: String] = [:]) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == 0x26 {
        let body = bytes[(at + 1)...].prefix(12)
        if let end = body.firstIndex(of: 0x3B) {
          let name = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
          if let value = entities[name] ?? scalar(name).map({ String(Character($0)) }) {
            output.append(contentsOf: value.utf8)
            at = end + 1
            continue
          }
        }
      }
      output.append(bytes[at])
      at += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value else { return nil }
    if (0x80...0x9F).contains(value) {
      let byte = [UInt8(value)]
      return TextDecoder.decode(byte, declared: .windows1252).text.unicodeScalars.first
    }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value)
  }

  private static let named: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [:]
    for entry in table.split(separator: " ") {
      let parts = entry.split(separator: "=")
      names[String(parts[0])] = UInt32(parts[1], radix: 16).flatMap { Unicode.Scalar($0) }
    }
    return names
  }()

  private static let table = """
    amp=26 lt=3C gt=3E quot=22 apos=27 nbsp=A0 iexcl=A1 cent=A2 pound=A3 yen=A5 sect=A7 copy=A9 \
    laquo=AB reg=AE deg=B0 plusmn=B1 middot=B7 raquo=BB frac14=BC frac12=BD frac34=BE iquest=BF \
    Agrave=C0 Aacute=C1 Acirc=C2 Atilde=C3 Auml=C4 Aring=C5 AElig=C6 Ccedil=C7 Egrave=C8 Eacute=C9 \
    Ecirc=CA Euml=CB Iacute=CD Ntilde=D1 Oacute=D3 Ouml=D6 times=D7 Oslash=D8 Uacute=DA Uuml=DC \
    szlig=DF agrave=E0 aacute=E1 acirc=E2 atilde=E3 auml=E4 aring=E5 aelig=E6 ccedil=E7 egrave=E8 \
    eacute=E9 ecirc=EA euml=EB igrave=EC iacute=ED icirc=EE iuml=EF ntilde=F1 ograve=F2 oacute=F3 \
    ocirc=F4 otilde=F5 ouml=F6 oslash=F8 ugrave=F9 uacute=FA ucirc=FB uuml=FC yacute=FD yuml=FF \
    scaron=161 ndash=2013 mdash=2014 lsquo=2018 rsquo=2019 sbquo=201A ldquo=201C rdquo=201D \
    bdquo=201E bull=2022 hellip=2026 prime=2032 euro=20AC trade=2122 larr=2190 rarr=2192 thinsp=2009 \
    ensp=2002 emsp=2003 shy=AD zwj=200D zwnj=200C
    """
}
