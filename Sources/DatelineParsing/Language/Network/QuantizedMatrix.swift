/// A matrix of 16-bit whole numbers for products with rows of such numbers.
///
/// Plain loops over whole numbers: the optimizer makes the processor's multiply-and-add instructions of
/// them, the results are the same on every machine, and builds without optimization stay usable.
struct QuantizedMatrix: Sendable {
  /// The largest whole numbers that factors become, so that a sum of 256 products fits in 32 bits.
  private static let largestWeight: Float = 2047
  private static let largestInput: Float = 4095

  let rows: Int
  let columns: Int
  /// What a whole number of the matrix is worth.
  private let scale: Float
  /// Column after column.
  private let values: ContiguousArray<Int16>

  /// Rounds a row-major matrix of at most 256 rows.
  init(_ source: UnsafeBufferPointer<Float>, rows: Int, columns: Int) {
    let largest = source.reduce(0) { max($0, abs($1)) }
    let scale = largest > 0 ? largest / Self.largestWeight : 1
    var values = ContiguousArray<Int16>(repeating: 0, count: rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let value = (source[row * columns + column] / scale).rounded()
        values[column * rows + row] = Int16(value)
      }
    }
    self.rows = rows
    self.columns = columns
    self.scale = scale
    self.values = values
  }

  /// Numbers in whole steps, `steps` to one; those beyond what a product may take stop there.
  static func quantized(_ numbers: ContiguousArray<Float>, steps: Float) -> ContiguousArray<Int16> {
    ContiguousArray(unsafeUninitializedCapacity: numbers.count) { buffer, initialized in
      initialized = numbers.count
      numbers.withUnsafeBufferPointer { numbers in
        guard let source = numbers.baseAddress, let target = buffer.baseAddress else { return }
        var index = 0
        while index < numbers.count {
          let value = source[index] * steps
          let capped = value > largestInput ? largestInput : value
          target[index] = Int16(capped < -largestInput ? -largestInput : capped)
          index &+= 1
        }
      }
    }
  }

  /// The product of `count` rows of quantized numbers and the matrix, plus a bias, if there is one.
  func multiply(
    _ input: ContiguousArray<Int16>, count: Int, steps: Float, bias: UnsafePointer<Float>?
  ) -> ContiguousArray<Float> {
    let factor = scale / steps
    return ContiguousArray(unsafeUninitializedCapacity: count * columns) { output, initialized in
      initialized = count * columns
      input.withUnsafeBufferPointer { input in
        values.withUnsafeBufferPointer { values in
          guard let input = input.baseAddress, let values = values.baseAddress,
            let output = output.baseAddress
          else { return }
          // The same row again where fewer than four are left.
          var row = 0
          while row < count {
            let last = count &- 1
            multiply(
              (row, min(row &+ 1, last), min(row &+ 2, last), min(row &+ 3, last)), input, values,
              output, factor, bias)
            row &+= 4
          }
        }
      }
    }
  }

  /// Four rows of the product at once.
  private func multiply(
    _ at: (Int, Int, Int, Int), _ input: UnsafePointer<Int16>, _ values: UnsafePointer<Int16>,
    _ output: UnsafeMutablePointer<Float>, _ factor: Float, _ bias: UnsafePointer<Float>?
  ) {
    let length = rows
    let width = columns
    let a = input + at.0 &* length
    let b = input + at.1 &* length
    let c = input + at.2 &* length
    let d = input + at.3 &* length
    var column = 0
    while column < width {
      let weights = values + column &* length
      var (sumA, sumB, sumC, sumD) = (Int32(0), Int32(0), Int32(0), Int32(0))
      var k = 0
      while k < length {
        let weight = Int32(weights[k])
        sumA = sumA &+ Int32(a[k]) &* weight
        sumB = sumB &+ Int32(b[k]) &* weight
        sumC = sumC &+ Int32(c[k]) &* weight
        sumD = sumD &+ Int32(d[k]) &* weight
        k = k &+ 1
      }
      let start = bias.map { $0[column] } ?? 0
      output[at.0 &* width &+ column] = Float(sumA) * factor + start
      output[at.1 &* width &+ column] = Float(sumB) * factor + start
      output[at.2 &* width &+ column] = Float(sumC) * factor + start
      output[at.3 &* width &+ column] = Float(sumD) * factor + start
      column = column &+ 1
    }
  }
}
