import DatelineModel

/// Names as ids and as keys.
enum ActorName {
  /// The name in lower case, without accents, words joined by hyphens; empty where the name has no
  /// letter or digit.
  static func slug(_ name: String) -> String {
    var out: [UInt8] = []
    var pending = false
    for scalar in name.decomposedLetters {
      switch scalar {
      case 0x61...0x7a, 0x30...0x39:
        if pending && !out.isEmpty { out.append(0x2d) }
        pending = false
        out.append(UInt8(scalar))
      case 0x27, 0x2019, 0x2e: break
      default:
        pending = true
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension String {
  /// The scalars in lower case, accents of Latin letters dropped.
  fileprivate var decomposedLetters: [UInt32] {
    unicodeScalars.flatMap { scalar -> [UInt32] in
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      guard lower.value >= 0xc0, lower.value < 0x180 else { return [lower.value] }
      return [FoldedHash.plainLetter(lower.value)]
    }
  }
}
