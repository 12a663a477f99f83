/// The features of the parser's next action, after Zhang and Nivre (2011), with word clusters.
package enum ParserFeatures {
  /// At most how many features a state has.
  package static let capacity = 160

  @inline(__always)
  static func distance(_ from: Int32, _ to: Int32) -> UInt64 {
    let distance = abs(Int(to) - Int(from))
    return distance < 6 ? UInt64(distance) : distance < 11 ? 6 : distance < 21 ? 7 : 8
  }

  /// Writes the features of a state and returns how many there are.
  package static func extract(
    _ words: UnsafeBufferPointer<ParserWord>, _ arena: borrowing ParserArena, _ state: ParserState,
    into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    let none = ParserWord()
    @inline(__always) func word(_ index: Int32) -> ParserWord {
      index >= 0 && Int(index) < words.count ? words[Int(index)] : none
    }
    let items = arena.items
    let i0 = items[Int(state.top)]
    let i1 = items[Int(i0.below)]
    let i2 = items[Int(i1.below)]
    let b = items[Int(state.front)]
    let (s0, s1, s2) = (word(i0.word), word(i1.word), word(i2.word))
    let b0 = word(b.word)
    let b1 = state.front == 0 ? none : word(b.word + 1)
    let b2 = state.front == 0 ? none : word(b.word + 2)
    let (s0l, s0r) = (word(i0.left1), word(i0.right1))
    let (s1l, s1r) = (word(i1.left1), word(i1.right1))
    let (s0l2, s0r2, s1r2) = (word(i0.left2), word(i0.right2), word(i1.right2))
    let (b0l, b0l2) = (word(b.left1), word(b.left2))
    var count = 0
    @inline(__always) func add(_ feature: UInt64) {
      features[count] = feature
      count += 1
    }
    typealias F = FeatureHash
    // Single words.
    add(F.feature(100, 0))
    add(F.feature(101, s0.lowerTag))
    add(F.feature(102, s0.lower))
    add(F.feature(103, s0.tag))
    add(F.feature(104, s0.cluster, s0.tag))
    add(F.feature(105, s1.lowerTag))
    add(F.feature(106, s1.lower))
    add(F.feature(107, s1.tag))
    add(F.feature(108, s1.cluster, s1.tag))
    add(F.feature(109, b0.lowerTag))
    add(F.feature(110, b0.lower))
    add(F.feature(111, b0.tag))
    add(F.feature(112, b0.cluster, b0.tag))
    add(F.feature(113, b1.lowerTag))
    add(F.feature(114, b1.lower))
    add(F.feature(115, b1.tag))
    add(F.feature(116, b1.cluster))
    add(F.feature(117, b2.lowerTag))
    add(F.feature(118, b2.tag))
    add(F.feature(119, s2.tag))
    add(F.feature(120, s2.lower))
    // Pairs: the top and the front.
    add(F.feature(121, s0.lowerTag, b0.lowerTag))
    add(F.feature(122, s0.lowerTag, b0.lower))
    add(F.feature(123, s0.lowerTag, b0.tag))
    add(F.feature(124, s0.tag, b0.lowerTag))
    add(F.feature(125, s0.lower, b0.tag))
    add(F.feature(126, s0.tag, b0.tag))
    add(F.feature(127, s0.cluster, b0.cluster))
    add(F.feature(128, s0.cluster, b0.tag))
    add(F.feature(129, s0.tag, b0.cluster))
    add(F.feature(130, s0.cluster6, b0.cluster6, s0.tag &* 256 &+ b0.tag))
    // The top and the item below.
    add(F.feature(131, s1.lowerTag, s0.lowerTag))
    add(F.feature(132, s1.lower, s0.lower))
    add(F.feature(133, s1.lowerTag, s0.tag))
    add(F.feature(134, s1.tag, s0.lowerTag))
    add(F.feature(135, s1.tag, s0.tag))
    add(F.feature(136, s1.cluster, s0.cluster))
    add(F.feature(137, s1.cluster, s0.tag))
    add(F.feature(138, s1.tag, s0.cluster))
    add(F.feature(139, s1.cluster6, s0.cluster6, s1.tag &* 256 &+ s0.tag))
    add(F.feature(140, s1.lower, b0.tag))
    add(F.feature(141, s1.tag, b0.lower))
    add(F.feature(142, s1.tag, b0.tag))
    add(F.feature(143, b0.lower, b1.lower))
    add(F.feature(144, b0.tag, b1.tag))
    add(F.feature(145, b0.lower, b1.tag))
    add(F.feature(146, s0.tag, b1.lower))
    // Three words.
    let s0b0 = s0.tag &* 256 &+ b0.tag
    let s1s0 = s1.tag &* 256 &+ s0.tag
    add(F.feature(147, b0.tag, b1.tag, b2.tag))
    add(F.feature(148, s0b0, b1.tag))
    add(F.feature(149, s1s0, b0.tag))
    add(F.feature(150, s2.tag, s1s0))
    add(F.feature(151, s1s0, b0.tag &* 256 &+ b1.tag))
    add(F.feature(152, s0b0, b1.tag, b2.tag))
    add(F.feature(153, s1.lower, s0.tag, b0.tag))
    add(F.feature(154, s1.tag, s0.lower, b0.tag))
    add(F.feature(155, s1s0, b0.lower))
    add(F.feature(156, s1.lower, s0.lower, b0.tag))
    add(F.feature(157, s0.lower, b0.tag, b1.tag))
    add(F.feature(158, s1.cluster6, s0.cluster6, b0.cluster6))
    add(F.feature(159, s1s0, b0.tag &* 256 &+ b1.tag, s2.tag))
    // Dependents.
    add(F.feature(160, s0b0, s0l.tag))
    add(F.feature(161, s0b0, s0r.tag))
    add(F.feature(162, s0b0, b0l.tag))
    add(F.feature(163, s1s0, s1r.tag))
    add(F.feature(164, s1s0, s1l.tag))
    add(F.feature(165, s1s0, s0l.tag))
    add(F.feature(166, s1s0, s0r.tag))
    add(F.feature(167, s0.tag, s0l.lower))
    add(F.feature(168, s0.tag, s0r.lower))
    add(F.feature(169, s1.tag, s1r.lower))
    add(F.feature(170, b0.tag, b0l.lower))
    add(F.feature(171, s0.tag, UInt64(i0.left1Label), UInt64(i0.right1Label)))
    add(F.feature(172, s1.tag, UInt64(i1.left1Label), UInt64(i1.right1Label)))
    add(F.feature(173, b0.tag, UInt64(b.left1Label), UInt64(b.left2Label)))
    add(F.feature(174, s0b0, s0l.tag, s0l2.tag))
    add(F.feature(175, s1s0, s1r.tag, s1r2.tag))
    add(F.feature(176, s0b0, b0l.tag, b0l2.tag))
    add(F.feature(177, s0.tag, s0r.tag, s0r2.tag))
    add(F.feature(178, s0.lower, i0.leftLabels))
    add(F.feature(179, s0.tag, i0.leftLabels))
    add(F.feature(180, s0.lower, i0.rightLabels))
    add(F.feature(181, s0.tag, i0.rightLabels))
    add(F.feature(182, s1.lower, i1.rightLabels))
    add(F.feature(183, s1.tag, i1.rightLabels))
    add(F.feature(184, s1.tag, i1.leftLabels))
    add(F.feature(185, b0.lower, b.leftLabels))
    add(F.feature(186, b0.tag, b.leftLabels))
    add(F.feature(187, s0b0, i0.leftLabels | i0.rightLabels, b.leftLabels))
    add(F.feature(188, s1s0, i1.rightLabels, i0.leftLabels | i0.rightLabels))
    add(F.feature(189, s1.tag, i1.leftLabels | i1.rightLabels, s0.lower))
    add(F.feature(190, s1.lower, s0.tag, i0.leftLabels))
    // Numbers of dependents and distances.
    add(F.feature(191, s0.tag, UInt64(i0.leftCount), UInt64(i0.rightCount)))
    add(F.feature(192, s1.tag, UInt64(i1.rightCount), UInt64(i1.leftCount)))
    add(F.feature(193, b0.tag, UInt64(b.leftCount)))
    let d0 = distance(i0.word, b.word)
    let d1 = distance(i1.word, i0.word)
    add(F.feature(194, s0b0, d0))
    add(F.feature(195, s0.lower, d0))
    add(F.feature(196, b0.lower, d0))
    add(F.feature(197, s1s0, d1))
    add(F.feature(198, s1.lower, d1))
    add(F.feature(199, s0.lower, d1))
    // What stands between.
    let between0 = counts(s0, b0)
    let between1 = counts(s1, s0)
    add(F.feature(200, s0b0, between0))
    add(F.feature(201, s1s0, between1))
    add(F.feature(202, s1s0, b0.tag, between1))
    add(F.feature(203, s1.lower, s0.tag, between1))
    let closing = state.front == 0 ? UInt64(words.count & 0) : 1
    add(F.feature(204, s1s0, closing, s2.tag))
    add(F.feature(205, s1s0, b0.tag, i1.rightLabels))
    add(F.feature(206, s1s0, b0.tag, i0.rightLabels))
    add(F.feature(207, s1s0, b0.tag, b1.lower))
    add(F.feature(208, s0.cluster, b0.cluster, b1.tag))
    add(F.feature(209, s1.cluster, s0.tag, b0.tag))
    add(F.feature(210, s1.tag, s0.cluster, b0.tag))
    return count
  }

  /// How many commas, verbs and conjunctions stand between two words, as one number.
  @inline(__always)
  static func counts(_ a: ParserWord, _ b: ParserWord) -> UInt64 {
    let commas = UInt64(min(b.commas &- a.commas, 3))
    let verbs = UInt64(min(b.verbs &- a.verbs, 3))
    return commas &* 16 &+ verbs &* 4 &+ UInt64(min(b.coordinators &- a.coordinators, 3))
  }
}
