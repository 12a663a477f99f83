/// The features of the tagger, after Collins (2002) and Ratnaparkhi (1996), with word clusters
/// (Koo et al. 2008).
package enum TaggerFeatures {
  /// At most how many features a word has.
  package static let capacity = 64

  /// Writes the features of the word at `index` of a sentence and returns how many there are.
  ///
  /// `words` are the words of the sentence, `previous` and `beforePrevious` the tags given to the two
  /// words before.
  package static func extract(
    _ words: UnsafeBufferPointer<WordAttributes>, _ index: Int, previous: Int, beforePrevious: Int,
    into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    let none = WordAttributes()
    @inline(__always) func word(_ offset: Int) -> WordAttributes {
      let position = index + offset
      return position >= 0 && position < words.count ? words[position] : none
    }
    let w = words[index]
    let (l1, l2, r1, r2) = (word(-1), word(-2), word(1), word(2))
    let t1 = UInt64(previous)
    let t2 = UInt64(beforePrevious)
    var count = 0
    @inline(__always) func add(_ feature: UInt64) {
      features[count] = feature
      count += 1
    }
    typealias F = FeatureHash
    let first: UInt64 = index == 0 ? 1 : 0
    add(F.feature(1, 0))
    add(F.feature(2, w.form))
    add(F.feature(3, w.lower))
    add(F.feature(4, w.suffix1))
    add(F.feature(5, w.suffix2))
    add(F.feature(6, w.suffix3))
    add(F.feature(7, w.suffix4))
    add(F.feature(8, w.prefix1))
    add(F.feature(9, w.prefix2))
    add(F.feature(10, w.prefix3))
    add(F.feature(11, w.shape, first))
    add(F.feature(12, w.cluster))
    add(F.feature(13, w.cluster6))
    add(F.feature(14, w.cluster, w.shape, first))
    add(F.feature(15, w.seenTags))
    add(F.feature(16, w.suffix3, w.shape))
    add(F.feature(17, t1))
    add(F.feature(18, t1, t2))
    add(F.feature(19, t1, w.lower))
    add(F.feature(20, t1, w.cluster))
    add(F.feature(21, t1, w.suffix3))
    add(F.feature(22, t1, w.seenTags))
    add(F.feature(23, t1, r1.seenTags))
    add(F.feature(24, t1, t2, w.seenTags))
    add(F.feature(25, l1.lower))
    add(F.feature(26, l2.lower))
    add(F.feature(27, r1.lower))
    add(F.feature(28, r2.lower))
    add(F.feature(29, l1.lower, w.lower))
    add(F.feature(30, w.lower, r1.lower))
    add(F.feature(31, l1.suffix3))
    add(F.feature(32, r1.suffix3))
    add(F.feature(33, r1.shape))
    add(F.feature(34, l1.shape, w.shape))
    add(F.feature(35, l1.cluster))
    add(F.feature(36, l2.cluster))
    add(F.feature(37, r1.cluster))
    add(F.feature(38, r2.cluster))
    add(F.feature(39, l1.cluster, w.cluster))
    add(F.feature(40, w.cluster, r1.cluster))
    add(F.feature(41, r1.seenTags))
    add(F.feature(42, r2.seenTags))
    add(F.feature(43, w.seenTags, r1.seenTags))
    add(F.feature(44, r1.seenTags, r2.seenTags, w.seenTags))
    add(F.feature(45, w.lower, r1.seenTags))
    add(F.feature(46, l1.lower, r1.lower))
    add(F.feature(47, t1, w.lower, r1.seenTags))
    add(F.feature(48, w.lower, l1.lower, l2.lower))
    add(F.feature(49, w.shape, r1.shape, first))
    add(F.feature(50, t1, w.cluster6, r1.cluster6))
    return count
  }
}
