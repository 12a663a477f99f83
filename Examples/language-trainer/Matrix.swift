/// Products of small row-major matrices of single precision.
enum Matrix {
  /// Adds the product of `a` (`rows` × `inner`) and `b` (`inner` × `columns`) to `c`.
  ///
  /// - Precondition: `columns` is a multiple of eight, and the matrices do not overlap.
  static func multiplyAdd(
    _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, to c: UnsafeMutablePointer<Float>,
    rows: Int, inner: Int, columns: Int
  ) {
    typealias Lane = SIMD8<Float>
    let lanes = columns / 8
    let rawB = UnsafeRawPointer(b)
    let rawC = UnsafeMutableRawPointer(c)
    var row = 0
    while row + 4 <= rows {
      let a0 = a + row * inner
      let a1 = a0 + inner
      let a2 = a1 + inner
      let a3 = a2 + inner
      for lane in 0..<lanes {
        let start = (row * columns + lane * 8) * 4
        var (s0, s1, s2, s3) = (Lane.zero, Lane.zero, Lane.zero, Lane.zero)
        var offset = lane * 32
        for k in 0..<inner {
          let value = rawB.loadUnaligned(fromByteOffset: offset, as: Lane.self)
          s0 += a0[k] * value
          s1 += a1[k] * value
          s2 += a2[k] * value
          s3 += a3[k] * value
          offset &+= columns &* 4
        }
        add(s0, rawC, start)
        add(s1, rawC, start + columns * 4)
        add(s2, rawC, start + columns * 8)
        add(s3, rawC, start + columns * 12)
      }
      row += 4
    }
    while row < rows {
      let a0 = a + row * inner
      for lane in 0..<lanes {
        var sum = Lane.zero
        var offset = lane * 32
        for k in 0..<inner {
          sum += a0[k] * rawB.loadUnaligned(fromByteOffset: offset, as: Lane.self)
          offset &+= columns &* 4
        }
        add(sum, rawC, (row * columns + lane * 8) * 4)
      }
      row += 1
    }
  }

  @inline(__always)
  private static func add(_ sum: SIMD8<Float>, _ c: UnsafeMutableRawPointer, _ offset: Int) {
    let old = c.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
    c.storeBytes(of: old + sum, toByteOffset: offset, as: SIMD8<Float>.self)
  }
}
