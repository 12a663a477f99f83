/// The features of the relation between a word and the word that governs it, at the moment they are
/// tied.
package enum LabelFeatures {
  /// At most how many features an arc has.
  package static let capacity = 96

  /// Writes the features of an arc and returns how many there are.
  ///
  /// `head` and `dependent` are the items before the arc is added.
  package static func extract(
    _ words: UnsafeBufferPointer<ParserWord>, head: ParserItem, dependent: ParserItem,
    into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    let none = ParserWord()
    @inline(__always) func word(_ index: Int32) -> ParserWord {
      index >= 0 && Int(index) < words.count ? words[Int(index)] : none
    }
    let (h, d) = (word(head.word), word(dependent.word))
    let right: UInt64 = head.word < dependent.word ? 1 : 0
    let (dl, dr) = (word(dependent.left1), word(dependent.right1))
    let (d2, hl, hr) = (word(dependent.left2), word(head.left1), word(head.right1))
    let (before, after) = (word(dependent.word - 1), word(dependent.word + 1))
    let (headBefore, headAfter) = (word(head.word - 1), word(head.word + 1))
    let distance = ParserFeatures.distance(head.word, dependent.word) &* 2 &+ right
    let tags = (h.tag &* 256 &+ d.tag) &* 2 &+ right
    let hasLeft = head.leftLabels
    let hasRight = head.rightLabels
    let own = dependent.leftLabels | dependent.rightLabels
    var count = 0
    @inline(__always) func add(_ feature: UInt64) {
      features[count] = feature
      count += 1
    }
    typealias F = FeatureHash
    add(F.feature(300, right))
    add(F.feature(301, h.lowerTag, right))
    add(F.feature(302, h.tag, right))
    add(F.feature(303, d.lowerTag, right))
    add(F.feature(304, d.tag, right))
    add(F.feature(305, d.lower, right))
    add(F.feature(306, d.cluster, right))
    add(F.feature(307, h.cluster, right))
    add(F.feature(308, tags))
    add(F.feature(309, h.lowerTag, d.tag, right))
    add(F.feature(310, h.tag, d.lowerTag, right))
    add(F.feature(311, h.lower, d.lower, right))
    add(F.feature(312, h.cluster, d.cluster, right))
    add(F.feature(313, h.cluster, d.tag, right))
    add(F.feature(314, h.tag, d.cluster, right))
    add(F.feature(315, tags, distance))
    add(F.feature(316, tags, dl.tag))
    add(F.feature(317, tags, dl.lower))
    add(F.feature(318, tags, dr.tag))
    add(F.feature(319, tags, hl.tag))
    add(F.feature(320, tags, hr.tag))
    add(F.feature(321, tags, before.tag))
    add(F.feature(322, tags, after.tag))
    add(F.feature(323, tags, headBefore.tag))
    add(F.feature(324, tags, headAfter.tag))
    add(F.feature(325, tags, before.tag, after.tag))
    add(F.feature(326, d.tag, before.lower, right))
    add(F.feature(327, d.tag, after.lower, right))
    add(F.feature(328, h.tag, d.tag &* 2 &+ right, hasLeft))
    add(F.feature(329, h.tag, d.tag &* 2 &+ right, hasRight))
    add(F.feature(330, h.tag, d.tag &* 2 &+ right, own))
    add(F.feature(331, h.lower, d.tag &* 2 &+ right, hasRight))
    add(F.feature(332, h.lower, d.tag &* 2 &+ right, hasLeft))
    add(F.feature(333, h.lower, dl.lower, right))
    add(F.feature(334, h.cluster, dl.lower, right))
    add(F.feature(335, d.lower, dl.lower, right))
    add(F.feature(336, d.cluster, dl.lower, right))
    add(F.feature(337, h.lower, dl.lower, d.tag))
    add(F.feature(338, dl.lower, d2.lower, tags))
    add(F.feature(339, tags, UInt64(head.left1Label), UInt64(head.right1Label)))
    add(F.feature(340, tags, UInt64(dependent.left1Label), UInt64(dependent.right1Label)))
    add(F.feature(341, tags, ParserFeatures.counts(right == 1 ? h : d, right == 1 ? d : h)))
    add(F.feature(342, d.tag, own, right))
    add(F.feature(343, d.lower, own, right))
    add(F.feature(344, h.tag, hasLeft, hasRight))
    add(F.feature(345, h.tag, d.lower, distance))
    add(F.feature(346, h.tag, d.cluster6, dl.lower))
    add(F.feature(347, h.cluster6, d.cluster6, right))
    add(F.feature(348, h.cluster6, d.cluster6, dl.lower))
    add(F.feature(349, tags, own, hasRight))
    add(F.feature(350, tags, headBefore.lower))
    add(F.feature(351, tags, headAfter.lower))
    add(F.feature(352, d.lower, after.tag, right))
    add(F.feature(353, h.lower, UInt64(dependent.left1Label), d.tag))
    return count
  }
}
