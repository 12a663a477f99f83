/// A word on the stack or in front of the buffer, with the dependents it has so far.
package struct ParserItem: Sendable {
  /// The word's index in the sentence; -1 for none.
  package var word: Int32 = -1
  /// The item below on the stack, as an index into `ParserArena.items`; 0 for none.
  package var below: Int32 = 0
  /// The outermost and the next dependents on the left and on the right, -1 for none.
  package var left1: Int32 = -1
  package var left2: Int32 = -1
  package var right1: Int32 = -1
  package var right2: Int32 = -1
  package var leftCount: UInt8 = 0
  package var rightCount: UInt8 = 0
  package var left1Label: UInt8 = 0
  package var left2Label: UInt8 = 0
  package var right1Label: UInt8 = 0
  package var right2Label: UInt8 = 0
  /// The labels of the dependents on either side, one bit each.
  package var leftLabels: UInt64 = 0
  package var rightLabels: UInt64 = 0

  package init(word: Int) { self.word = Int32(word) }
  package init() {}
}

/// What the parser can do (arc-hybrid: Kuhlmann, Gómez-Rodríguez and Satta 2011).
package enum ParserAction: UInt8, Sendable {
  /// Puts the front of the buffer on the stack.
  case shift = 0
  /// Makes the top of the stack depend on the front of the buffer.
  case left = 1
  /// Makes the top of the stack depend on the item below it.
  case right = 2
}

/// How far the analysis of a sentence has come.
///
/// States share their stacks: an item is never changed, only followed by another.
package struct ParserState: Sendable {
  /// The top of the stack, as an index into `ParserArena.items`; 0 for an empty stack.
  package var top: Int32 = 0
  /// The front of the buffer, likewise; 0 where the buffer is empty.
  package var front: Int32 = 0
  /// The front word's index in the sentence.
  package var position: Int32 = 0
  /// The state before, as an index into the states that were kept; -1 for none.
  package var previous: Int32 = -1
  package var score: Int32 = 0
  package var action: ParserAction = .shift
  package var label: UInt8 = 0

  package init() {}
}

/// Where the items of all states of a sentence live.
package struct ParserArena {
  package var items: ContiguousArray<ParserItem> = []
  /// How many words the sentence has.
  package let count: Int

  /// Begins a sentence of `count` words.
  package init(count: Int) {
    self.count = count
    items.reserveCapacity(2 * count + 2)
    items.append(ParserItem())
  }

  /// The state before anything was done.
  package mutating func start() -> ParserState {
    var state = ParserState()
    if count > 0 {
      items.append(ParserItem(word: 0))
      state.front = Int32(items.count - 1)
    }
    return state
  }

  /// Whether an action can be done. While words are left, one of them always can.
  @inline(__always)
  package func allows(_ action: ParserAction, _ state: ParserState) -> Bool {
    switch action {
    case .shift: state.front != 0
    case .left: state.front != 0 && state.top != 0
    case .right: state.top != 0 && items[Int(state.top)].below != 0
    }
  }

  /// Whether one word alone is left, which is the root.
  @inline(__always)
  package func isFinal(_ state: ParserState) -> Bool {
    state.front == 0 && (state.top == 0 || items[Int(state.top)].below == 0)
  }

  /// Does an action.
  package mutating func advance(_ state: inout ParserState, _ action: ParserAction, label: UInt8) {
    state.action = action
    state.label = label
    switch action {
    case .shift:
      var item = items[Int(state.front)]
      item.below = state.top
      items.append(item)
      state.top = Int32(items.count - 1)
      state.position += 1
      if Int(state.position) < count {
        items.append(ParserItem(word: Int(state.position)))
        state.front = Int32(items.count - 1)
      } else {
        state.front = 0
      }
    case .left:
      let dependent = items[Int(state.top)]
      var head = items[Int(state.front)]
      head.left2 = head.left1
      head.left2Label = head.left1Label
      head.left1 = dependent.word
      head.left1Label = label
      head.leftCount = min(head.leftCount + 1, 7)
      head.leftLabels |= 1 << UInt64(label & 63)
      items.append(head)
      state.front = Int32(items.count - 1)
      state.top = dependent.below
    case .right:
      let dependent = items[Int(state.top)]
      var head = items[Int(dependent.below)]
      head.right2 = head.right1
      head.right2Label = head.right1Label
      head.right1 = dependent.word
      head.right1Label = label
      head.rightCount = min(head.rightCount + 1, 7)
      head.rightLabels |= 1 << UInt64(label & 63)
      items.append(head)
      state.top = Int32(items.count - 1)
    }
  }
}
