/// A character, or two apostrophes or grave accents, that may be a quotation mark.
struct QuotationMark {
  /// The family a mark belongs to: a passage that one family opens, the same family closes.
  enum Family: UInt8 {
    case double, single, guillemet, singleGuillemet, corner, whiteCorner
  }

  /// What a mark's shape says of its direction.
  enum Shape {
    case opening, closing, either
  }

  var start: Int
  var end: Int
  var family: Family
  var shape: Shape

  /// Reads the mark that begins at `offset`, or gives nil where none does.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int) -> QuotationMark?
  {
    func at(_ ahead: Int) -> UInt8 { offset + ahead < end ? bytes[offset + ahead] : 0 }
    func mark(_ count: Int, _ family: Family, _ shape: Shape) -> QuotationMark {
      QuotationMark(start: offset, end: offset + count, family: family, shape: shape)
    }
    switch bytes[offset] {
    case UInt8(ascii: "\""):
      return mark(1, .double, .either)
    case UInt8(ascii: "'"):
      return at(1) == UInt8(ascii: "'") ? mark(2, .double, .either) : mark(1, .single, .either)
    case UInt8(ascii: "`"):
      return at(1) == UInt8(ascii: "`") ? mark(2, .double, .opening) : mark(1, .single, .opening)
    case 0xC2 where at(1) == 0xAB: return mark(2, .guillemet, .opening)
    case 0xC2 where at(1) == 0xBB: return mark(2, .guillemet, .closing)
    case 0xE2 where at(1) == 0x80:
      switch at(2) {
      case 0x98: return mark(3, .single, .opening)
      case 0x99: return mark(3, .single, .closing)
      case 0x9A, 0x9B: return mark(3, .single, .opening)
      case 0x9C: return mark(3, .double, .opening)
      case 0x9D: return mark(3, .double, .closing)
      case 0x9E, 0x9F: return mark(3, .double, .opening)
      case 0xB9: return mark(3, .singleGuillemet, .opening)
      case 0xBA: return mark(3, .singleGuillemet, .closing)
      default: return nil
      }
    case 0xE2 where at(1) == 0x9D && at(2) == 0x9D: return mark(3, .double, .opening)
    case 0xE2 where at(1) == 0x9D && at(2) == 0x9E: return mark(3, .double, .closing)
    case 0xE3 where at(1) == 0x80:
      switch at(2) {
      case 0x8C: return mark(3, .corner, .opening)
      case 0x8D: return mark(3, .corner, .closing)
      case 0x8E: return mark(3, .whiteCorner, .opening)
      case 0x8F: return mark(3, .whiteCorner, .closing)
      case 0x9D: return mark(3, .double, .opening)
      case 0x9E, 0x9F: return mark(3, .double, .closing)
      default: return nil
      }
    case 0xEF where at(1) == 0xBC && at(2) == 0x82: return mark(3, .double, .either)
    default: return nil
    }
  }

  /// Whether a quotation mark may begin with this byte.
  static func mayBegin(with byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x60, 0xC2, 0xE2, 0xE3, 0xEF: return true
    default: return false
    }
  }
}
