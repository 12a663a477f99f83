/// The weights of a linear model: for a feature, the classes it speaks for or against.
///
/// An open-addressing table of 16-bit fingerprints; of two features that share slot and fingerprint
/// the second is taken for the first, which happens to about one unknown feature in ten thousand.
package struct WeightTable: Sendable {
  /// A feature's fingerprint (zero: the slot is empty), how many weights it has, and where.
  private struct Slot {
    var fingerprint: UInt16
    var count: UInt16
    var offset: UInt32
  }

  private let slots: ContiguousArray<Slot>
  private let entries: ContiguousArray<UInt16>

  /// Reads a table.
  package init(_ reader: inout ModelReader) {
    let capacity = Int(reader.integer(UInt32.self))
    let entryCount = Int(reader.integer(UInt32.self))
    let fingerprints = reader.array(capacity, of: UInt16.self)
    let counts = reader.array(capacity, of: UInt8.self)
    let entries = reader.array(entryCount, of: UInt16.self)
    var offset = 0
    var slots = ContiguousArray<Slot>()
    slots.reserveCapacity(fingerprints.count)
    if fingerprints.count == counts.count {
      fingerprints.withUnsafeBufferPointer { fingerprints in
        counts.withUnsafeBufferPointer { counts in
          for index in 0..<fingerprints.count {
            let count = min(Int(counts[index]), entries.count - offset)
            slots.append(
              Slot(
                fingerprint: fingerprints[index], count: UInt16(count), offset: UInt32(offset)))
            offset += count
          }
        }
      }
    }
    self.slots = slots
    self.entries = entries
  }

  /// The slot and the fingerprint that a feature has in a table of `capacity` slots.
  @inline(__always)
  package static func place(_ feature: UInt64, _ capacity: Int) -> (slot: Int, mark: UInt16) {
    let slot = Int(truncatingIfNeeded: ((feature >> 32) &* UInt64(capacity)) >> 32)
    return (slot, UInt16(truncatingIfNeeded: feature) | 1)
  }

  /// Adds the weights of features to the scores of the classes.
  ///
  /// - Precondition: `scores` has room for every class that the table was trained with.
  package func add(
    _ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutablePointer<Int32>
  ) {
    let capacity = slots.count
    guard capacity > 0 else { return }
    slots.withUnsafeBufferPointer { slots in
      entries.withUnsafeBufferPointer { entries in
        for feature in features {
          var (index, mark) = Self.place(feature, capacity)
          while true {
            let slot = slots[index]
            if slot.fingerprint == mark {
              let start = Int(slot.offset)
              for position in start..<start + Int(slot.count) {
                let entry = entries[position]
                scores[Int(entry & 0xFF)] += Int32(Int8(truncatingIfNeeded: entry >> 8))
              }
              break
            }
            if slot.fingerprint == 0 { break }
            index += 1
            if index == capacity { index = 0 }
          }
        }
      }
    }
  }
}
