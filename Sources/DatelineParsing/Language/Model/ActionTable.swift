/// The weights of a linear model with three classes, held together slot by slot.
///
/// Else like `WeightTable`.
package struct ActionTable: Sendable {
  private struct Slot {
    var fingerprint: UInt16
    var weights: (Int8, Int8, Int8)
  }

  private let slots: ContiguousArray<Slot>

  /// Reads a table.
  package init(_ reader: inout ModelReader) {
    let capacity = Int(reader.integer(UInt32.self))
    let fingerprints = reader.array(capacity, of: UInt16.self)
    let weights = reader.array(capacity * 3, of: Int8.self)
    guard fingerprints.count == capacity, weights.count == capacity * 3 else {
      slots = []
      return
    }
    slots = ContiguousArray(unsafeUninitializedCapacity: capacity) { buffer, initialized in
      fingerprints.withUnsafeBufferPointer { fingerprints in
        weights.withUnsafeBufferPointer { weights in
          for index in 0..<capacity {
            buffer.initializeElement(
              at: index,
              to: Slot(
                fingerprint: fingerprints[index],
                weights: (weights[3 * index], weights[3 * index + 1], weights[3 * index + 2])))
          }
        }
      }
      initialized = capacity
    }
  }

  /// The scores of the three classes for a set of features.
  package func scores(_ features: UnsafeBufferPointer<UInt64>) -> SIMD4<Int32> {
    let capacity = slots.count
    var (a, b, c): (Int32, Int32, Int32) = (0, 0, 0)
    guard capacity > 0 else { return .zero }
    slots.withUnsafeBufferPointer { slots in
      for feature in features {
        var (index, mark) = WeightTable.place(feature, capacity)
        while true {
          let slot = slots[index]
          if slot.fingerprint == mark {
            a &+= Int32(slot.weights.0)
            b &+= Int32(slot.weights.1)
            c &+= Int32(slot.weights.2)
            break
          }
          if slot.fingerprint == 0 { break }
          index += 1
          if index == capacity { index = 0 }
        }
      }
    }
    return SIMD4(a, b, c, 0)
  }
}
