import DatelineModel

/// The runs of words that an article's text is made of, as hashes, with a sketch to find others
/// that share them.
///
/// Shingling and the sketch by minima of hash functions are after Andrei Broder, "On the Resemblance
/// and Containment of Documents" (1997); the number of functions is kept small by one permutation
/// with bins (Li, Owen and Zhang, "One Permutation Hashing", 2012).
struct ShingleSet: Sendable {
  /// How many words a run has.
  static let length = 5
  /// How many minima the sketch has.
  static let bins = 48
  /// The longest text, in runs, that is looked at whole.
  private static let limit = 20_000

  /// The hashes of the runs, sorted, each once.
  let hashes: [UInt64]
  /// The least hash of each bin; nil where no hash falls into it.
  let sketch: [UInt64?]

  /// - Complexity: O(*n* log *n*) in the length of the text.
  init(_ article: Article) {
    var hashes: [UInt64] = []
    for paragraph in article.paragraphs where paragraph.role.isTold {
      ShingleSet.add(article.text.slice(paragraph.range), to: &hashes)
    }
    if article.paragraphs.isEmpty { ShingleSet.add(article.text, to: &hashes) }
    hashes.sort()
    var unique: [UInt64] = []
    unique.reserveCapacity(hashes.count)
    for hash in hashes where unique.last != hash { unique.append(hash) }
    self.hashes = unique
    var sketch = [UInt64?](repeating: nil, count: ShingleSet.bins)
    for hash in unique {
      let bin = Int(hash % UInt64(ShingleSet.bins))
      if sketch[bin] == nil { sketch[bin] = hash }
    }
    self.sketch = sketch
  }

  /// The share of the smaller set's runs that the other has too.
  func containment(_ other: ShingleSet) -> Double {
    let least = min(hashes.count, other.hashes.count)
    guard least > 0 else { return 0 }
    var (i, j, shared) = (0, 0, 0)
    while i < hashes.count, j < other.hashes.count {
      if hashes[i] == other.hashes[j] {
        shared += 1
        i += 1
        j += 1
      } else if hashes[i] < other.hashes[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(shared) / Double(least)
  }

  /// Adds the hashes of the text's runs; a word is a run of letters and digits, without case.
  private static func add(_ text: String, to hashes: inout [UInt64]) {
    var words: [UInt64] = []
    var word = seed
    var isInWord = false
    func close() {
      guard isInWord else { return }
      words.append(word)
      (word, isInWord) = (seed, false)
    }
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): word = mix(word, byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          word = mix(word, byte)
        // Typographic marks do not make another word of it.
        case 0x80...: continue
        default:
          close()
          continue
        }
        isInWord = true
      }
    }
    close()
    guard words.count >= length else { return }
    for start in 0...(words.count - length) where hashes.count < limit {
      var hash = seed
      for word in words[start..<(start + length)] {
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      hashes.append(hash ^ hash >> 32)
    }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

extension ParagraphRole {
  /// Whether the paragraph tells of the story, in the article's own words or another's.
  var isTold: Bool { self == .body || self == .quote || self == .list }
}
