import DatelineParsing

/// Writes the tables of trained weights that the library reads.
enum TableWriter {
  typealias Features = [(feature: UInt64, weights: [(Int, Int)])]

  /// Places features in slots; strong features first, so that they are found soonest.
  private static func place(_ features: Features) -> (order: [Int?], marks: [UInt16]) {
    let capacity = features.count + features.count / 5 + 1
    var order = [Int?](repeating: nil, count: capacity)
    var marks = [UInt16](repeating: 0, count: capacity)
    for (number, feature) in features.enumerated() {
      var (slot, mark) = WeightTable.place(feature.feature, capacity)
      while marks[slot] != 0, marks[slot] != mark { slot = (slot + 1) % capacity }
      if marks[slot] == mark { continue }
      marks[slot] = mark
      order[slot] = number
    }
    return (order, marks)
  }

  static func writeWeights(_ features: Features, to writer: inout ModelWriter) {
    let (order, marks) = place(features)
    let weights = order.map { $0.map { features[$0].weights } ?? [] }
    writer.integer(UInt32(order.count))
    writer.integer(UInt32(weights.reduce(0) { $0 + $1.count }))
    writer.array(marks)
    writer.array(weights.map { UInt8($0.count) })
    for weights in weights {
      for (label, weight) in weights {
        writer.integer(UInt16(UInt8(label)) | UInt16(UInt8(bitPattern: Int8(weight))) << 8)
      }
    }
  }

  static func writeActions(_ features: Features, to writer: inout ModelWriter) {
    let (order, marks) = place(features)
    writer.integer(UInt32(order.count))
    writer.array(marks)
    for number in order {
      var row: [Int8] = [0, 0, 0]
      if let number {
        for (label, weight) in features[number].weights { row[label] = Int8(weight) }
      }
      writer.array(row)
    }
  }
}
