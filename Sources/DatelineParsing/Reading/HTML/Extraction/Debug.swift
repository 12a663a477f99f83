import DatelineModel
func debugBody(_ page: [UInt8]) -> (String, Int) {
  page.withUnsafeBufferPointer { b in
    let outline = PageOutline(HTMLDocument(HTMLBytes(b)!))
    var best: (String, Int) = ("", 0)
    for s in BodyFinder.Strictness.allCases {
      var f = BodyFinder(outline, strictness: s)
      let roots = f.find()
      var c = BodyCleaner(outline, isDropped: f.isDropped, strictness: s)
      let n = c.clean(roots)
      if n > best.1 || best.1 == 0 {
        var w = ParagraphWriter()
        for r in roots { w.append(r, of: outline, isDropped: c.isDropped) }
        best = (String(decoding: w.text, as: UTF8.self), n)
      }
      if n >= 500 { break }
    }
    return best
  }
}
