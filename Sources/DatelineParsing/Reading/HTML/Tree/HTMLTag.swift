/// The element types that parsing or reading a page knows; all others are `.custom`.
enum HTMLTag: String, CaseIterable {
  case custom = ""
  case html, head, body, title, base, link, meta, style, script, noscript, template
  case p, div, span, a, br, hr, wbr, img, image, picture, source, video, audio, track, canvas, map
  case area, figure, figcaption, iframe, object, embed, param, applet, svg, math
  case article, section, main, header, footer, nav, aside, address, hgroup, search, center
  case h1, h2, h3, h4, h5, h6
  case ul, ol, li, dl, dt, dd, dir, menu, blockquote, q, cite, pre, listing, xmp, plaintext
  case table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
  case form, input, button, select, option, optgroup, textarea, label, fieldset, legend, keygen
  case datalist, output, progress, meter, details, summary, dialog, slot
  case b, big, code, em, font, i, nobr, s, small, strike, strong, tt, u
  case sub, sup, mark, time, abbr, acronym, del, ins, kbd, samp, dfn, bdi, bdo, data
  case variable = "var"
  case ruby, rb, rt, rp, rtc, marquee, bgsound, basefont, frame, frameset, noframes, noembed
  case foreignObject = "foreignobject"
  case desc, path, g, rect, circle, polygon, defs, use, symbol
  case mi, mo, mn, ms, mtext, annotationXML = "annotation-xml", mglyph, malignmark
}

extension HTMLTag {
  /// Finds the element type of a name by its hash.
  struct Table: Sendable {
    static let shared = Table()
    private static let mask = 1023
    private let slots: [HTMLTag]
    private let names: [[UInt8]]

    private init() {
      var slots = [HTMLTag](repeating: .custom, count: Self.mask + 1)
      var names = [[UInt8]](repeating: [], count: Self.mask + 1)
      for tag in HTMLTag.allCases where tag != .custom {
        let name = Array(tag.rawValue.utf8)
        var slot = Int(fnv1a(name)) & Self.mask
        while slots[slot] != .custom { slot = (slot + 1) & Self.mask }
        slots[slot] = tag
        names[slot] = name
      }
      self.slots = slots
      self.names = names
    }

    /// The element type named by the bytes of the range, in any case.
    @inline(__always)
    func tag(hash: UInt32, _ bytes: HTMLBytes, _ start: Int, _ end: Int) -> HTMLTag {
      var slot = Int(hash) & Self.mask
      while slots[slot] != .custom {
        if names[slot].count == end - start {
          var index = 0
          while index < end - start, bytes[start + index].asciiLowercased == names[slot][index] {
            index += 1
          }
          if index == end - start { return slots[slot] }
        }
        slot = (slot + 1) & Self.mask
      }
      return .custom
    }
  }

  /// FNV-1a, 32 bits (Fowler, Noll, Vo).
  static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
