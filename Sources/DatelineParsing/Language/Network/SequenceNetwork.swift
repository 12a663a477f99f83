/// The trained network: reads a sentence's words, and says of each its tag, its mark as part of a name,
/// its head and its relation to it.
package struct SequenceNetwork: Sendable {
  /// What the network says of a sentence, word by word.
  package struct Analysis: Sendable {
    package var tags: ContiguousArray<Int>
    package var names: ContiguousArray<Int>
    /// -1 for the root.
    package var heads: ContiguousArray<Int32>
    package var relations: ContiguousArray<Int>
  }

  package let shape: NetworkShape
  private let blocks: [NetworkShape.Block]
  private let parameters: ContiguousArray<Float>
  private let given: ContiguousArray<Float>

  /// Sentences longer than this are tied together part by part.
  package static let longestPart = 160

  package init(
    shape: NetworkShape, parameters: ContiguousArray<Float>, given: ContiguousArray<Float>
  ) {
    self.shape = shape
    blocks = shape.blocks
    self.parameters = parameters
    self.given = given
  }

  /// Reads a network; nil where its sizes make no sense.
  package init?(_ reader: inout ModelReader) {
    guard let shape = NetworkShape(&reader) else { return nil }
    let given = reader.matrix(columns: shape.given)
    guard !given.isEmpty else { return nil }
    var parameters = ContiguousArray<Float>()
    for block in shape.blocks {
      let values = reader.matrix(columns: block.columns)
      guard values.count == block.count else { return nil }
      parameters.append(contentsOf: values)
    }
    self.init(shape: shape, parameters: parameters, given: given)
  }

  /// Writes a network; `given` are the rows of given vectors, the first one zero.
  package static func write(
    shape: NetworkShape, parameters: UnsafePointer<Float>, given: [Float],
    to writer: inout ModelWriter
  ) {
    shape.write(to: &writer)
    given.withUnsafeBufferPointer { writer.matrix($0, columns: shape.given, isNarrow: true) }
    for (index, block) in shape.blocks.enumerated() {
      writer.matrix(
        UnsafeBufferPointer(start: parameters + block.offset, count: block.count),
        columns: block.columns, isNarrow: index < shape.tables.count)
    }
  }

  /// Analyses one sentence, in time linear in its length.
  package func analyze(_ inputs: ContiguousArray<NetworkInput>) -> Analysis {
    let count = inputs.count
    let hidden = parameters.withUnsafeBufferPointer { parameters in
      parameters.baseAddress.map { encode(inputs, $0) } ?? []
    }
    return hidden.withUnsafeBufferPointer { hidden in
      parameters.withUnsafeBufferPointer { parameters in
        guard let hidden = hidden.baseAddress, let parameters = parameters.baseAddress else {
          return Analysis(tags: [], names: [], heads: [], relations: [])
        }
        let heads = self.heads(hidden, count, parameters)
        return Analysis(
          tags: best(hidden, count, shape.tagBlock, shape.tags, parameters),
          names: best(hidden, count, shape.nameBlock, shape.names, parameters),
          heads: heads, relations: relations(hidden, heads, parameters))
      }
    }
  }

  /// x · weights + bias.
  private func affine(
    _ x: UnsafePointer<Float>, _ rows: Int, _ weight: Int, bias: Int?,
    _ parameters: UnsafePointer<Float>
  ) -> ContiguousArray<Float> {
    let block = blocks[weight]
    return ContiguousArray(unsafeUninitializedCapacity: rows * block.columns) { y, initialized in
      initialized = rows * block.columns
      guard let y = y.baseAddress else { return }
      if let bias {
        for row in 0..<rows {
          (y + row * block.columns).initialize(
            from: parameters + blocks[bias].offset, count: block.columns)
        }
      } else {
        y.initialize(repeating: 0, count: rows * block.columns)
      }
      Matrix.multiplyAdd(
        x, parameters + block.offset, to: y, rows: rows, inner: block.rows, columns: block.columns)
    }
  }

  private func encode(
    _ inputs: ContiguousArray<NetworkInput>, _ parameters: UnsafePointer<Float>
  ) -> ContiguousArray<Float> {
    let count = inputs.count
    var y = ContiguousArray<Float>(repeating: 0, count: count * shape.input)
    y.withUnsafeMutableBufferPointer { y in
      given.withUnsafeBufferPointer { given in
        guard let y = y.baseAddress, let given = given.baseAddress else { return }
        for (index, input) in inputs.enumerated() {
          let row = y + index * shape.input
          for table in 0..<shape.tables.count {
            let source = parameters + blocks[table].offset + input.row(table) * shape.learned
            for column in 0..<shape.learned { row[column] += source[column] }
          }
          (row + shape.learned).update(
            from: given + Int(input.given) * shape.given, count: shape.given)
        }
      }
    }
    for layer in 0..<shape.layers {
      let z = y.withUnsafeBufferPointer { y in
        y.baseAddress.map {
          affine($0, count, shape.layer(layer), bias: shape.layer(layer) + 1, parameters)
        } ?? []
      }
      if layer == 0 { y = ContiguousArray(repeating: 0, count: count * shape.output) }
      z.withUnsafeBufferPointer { z in
        y.withUnsafeMutableBufferPointer { y in
          guard let z = z.baseAddress, let y = y.baseAddress else { return }
          recur(z, to: y, count)
        }
      }
    }
    return y
  }

  /// Runs the gates of a layer over the sentence in both directions and adds the states to `y`.
  private func recur(_ z: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>, _ count: Int) {
    typealias Lane = SIMD8<Float>
    let hidden = shape.hidden
    let (rawZ, rawY) = (UnsafeRawPointer(z), UnsafeMutableRawPointer(y))
    for direction in 0..<2 {
      for lane in 0..<hidden / 8 {
        var state = Lane.zero
        for step in 0..<count {
          let t = direction == 0 ? step : count - 1 - step
          let place = (t * 4 * hidden + direction * 2 * hidden + lane * 8) * 4
          let gate = rawZ.loadUnaligned(fromByteOffset: place, as: Lane.self)
          let candidate = rawZ.loadUnaligned(fromByteOffset: place + hidden * 4, as: Lane.self)
          let keep = 0.5 + 0.5 * gate / (1 + gate.magnitudes)
          let new = candidate / (1 + candidate.magnitudes)
          state = new + keep * (state - new)
          let target = (t * 2 * hidden + direction * hidden + lane * 8) * 4
          let old = rawY.loadUnaligned(fromByteOffset: target, as: Lane.self)
          rawY.storeBytes(of: old + state, toByteOffset: target, as: Lane.self)
        }
      }
    }
  }

  /// The best of a number of classes for each word.
  private func best(
    _ hidden: UnsafePointer<Float>, _ count: Int, _ block: Int, _ classes: Int,
    _ parameters: UnsafePointer<Float>
  ) -> ContiguousArray<Int> {
    let scores = affine(hidden, count, block, bias: block + 1, parameters)
    let width = blocks[block].columns
    return ContiguousArray(
      (0..<count).map { row in
        var best = 0
        for column in 1..<max(1, classes)
        where scores[row * width + column] > scores[row * width + best] { best = column }
        return best
      })
  }

  private func heads(
    _ hidden: UnsafePointer<Float>, _ count: Int, _ parameters: UnsafePointer<Float>
  ) -> ContiguousArray<Int32> {
    let arc = shape.arc
    let dependents = affine(
      hidden, count, shape.dependentBlock, bias: shape.dependentBlock + 1, parameters)
    let heads = affine(hidden, count, shape.headBlock, bias: shape.headBlock + 1, parameters)
    let distances = affine(
      hidden, count, shape.distanceBlock, bias: shape.distanceBlock + 1, parameters)
    let root = parameters + blocks[shape.rootBlock].offset
    var result = ContiguousArray<Int32>()
    result.reserveCapacity(count)
    var mainRoot: Int32 = -1
    var start = 0
    while start < count {
      let part = min(Self.longestPart, count - start)
      var scores = ContiguousArray<Float>(repeating: 0, count: part * (part + 1))
      scores.withUnsafeMutableBufferPointer { scores in
        dependents.withUnsafeBufferPointer { dependents in
          heads.withUnsafeBufferPointer { heads in
            guard let dependents = dependents.baseAddress, let heads = heads.baseAddress else {
              return
            }
            for i in 0..<part {
              let a = dependents + (start + i) * arc
              for j in 0..<part {
                let distance = NetworkShape.distance(from: i, to: j)
                scores[i * (part + 1) + j] =
                  Matrix.dot(a, heads + (start + j) * arc, arc)
                  + distances[(start + i) * NetworkShape.distances + distance]
              }
              scores[i * (part + 1) + part] =
                Matrix.dot(a, root, arc)
                + distances[(start + i) * NetworkShape.distances + NetworkShape.rootDistance]
            }
          }
        }
      }
      let own = scores.withUnsafeBufferPointer { scores in
        scores.baseAddress.map { TreeDecoder.heads($0, part) } ?? []
      }
      for head in own {
        if head >= 0 {
          result.append(head + Int32(start))
        } else {
          // The root of a later part hangs on that of the first.
          result.append(mainRoot)
          if mainRoot < 0 { mainRoot = Int32(result.count - 1) }
        }
      }
      start += part
    }
    return result
  }

  private func relations(
    _ hidden: UnsafePointer<Float>, _ heads: ContiguousArray<Int32>,
    _ parameters: UnsafePointer<Float>
  ) -> ContiguousArray<Int> {
    let count = heads.count
    let width = shape.relation
    var sums = affine(hidden, count, shape.relationDependentBlock, bias: nil, parameters)
    let own = affine(hidden, count, shape.relationHeadBlock, bias: nil, parameters)
    let bias = parameters + blocks[shape.relationBiasBlock].offset
    for (word, head) in heads.enumerated() where head >= 0 {
      let side = Int(head) > word ? width : 0
      for column in 0..<width {
        let sum =
          sums[word * width + column] + own[Int(head) * width + column] + bias[side + column]
        sums[word * width + column] = max(0, sum)
      }
    }
    return sums.withUnsafeBufferPointer { sums in
      guard let sums = sums.baseAddress else { return [] }
      return best(sums, count, shape.relationBlock, shape.relations, parameters)
    }
  }
}

extension SIMD8<Float> {
  /// The lanes without their signs.
  @inline(__always) fileprivate var magnitudes: Self {
    Self(
      unsafeBitCast(
        unsafeBitCast(self, to: SIMD8<UInt32>.self) & 0x7FFF_FFFF, to: SIMD8<Float>.self))
  }
}
