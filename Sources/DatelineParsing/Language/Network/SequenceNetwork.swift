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
  /// The weight matrices in their fast form, by the number of their block.
  private let matrices: [QuantizedMatrix?]

  /// Sentences longer than this are tied together part by part.
  package static let longestPart = 160

  package init(
    shape: NetworkShape, parameters: ContiguousArray<Float>, given: ContiguousArray<Float>
  ) {
    self.shape = shape
    blocks = shape.blocks
    self.parameters = parameters
    self.given = given
    matrices = parameters.withUnsafeBufferPointer { parameters in
      shape.blocks.enumerated().map { index, block in
        guard index >= shape.tables.count, block.rows > 2 else { return nil }
        let values = parameters[block.offset..<block.offset + block.count]
        return QuantizedMatrix(
          UnsafeBufferPointer(rebasing: values), rows: block.rows, columns: block.columns)
      }
    }
  }

  /// In how many steps to one the numbers between layers are rounded: inputs reach to eight, states to
  /// four, what relations are read from to sixteen.
  private enum Steps {
    static let input: Float = 512
    static let state: Float = 1024
    static let relation: Float = 256
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
    return parameters.withUnsafeBufferPointer { parameters in
      guard let parameters = parameters.baseAddress else {
        return Analysis(tags: [], names: [], heads: [], relations: [])
      }
      let hidden = QuantizedMatrix.quantized(encode(inputs, parameters), steps: Steps.state)
      let heads = self.heads(hidden, count, parameters)
      return Analysis(
        tags: best(hidden, count, shape.tagBlock, shape.tags, parameters),
        names: best(hidden, count, shape.nameBlock, shape.names, parameters),
        heads: heads, relations: relations(hidden, heads, parameters))
    }
  }

  /// x · weights + bias.
  private func affine(
    _ x: ContiguousArray<Int16>, _ rows: Int, _ weight: Int, bias: Int?, steps: Float = Steps.state,
    _ parameters: UnsafePointer<Float>
  ) -> ContiguousArray<Float> {
    matrices[weight]?.multiply(
      x, count: rows, steps: steps, bias: bias.map { parameters + blocks[$0].offset }) ?? []
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
      let steps = layer == 0 ? Steps.input : Steps.state
      let z = affine(
        QuantizedMatrix.quantized(y, steps: steps), count, shape.layer(layer),
        bias: shape.layer(layer) + 1, steps: steps, parameters)
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
    let hidden = shape.hidden
    withUnsafeTemporaryAllocation(of: Float.self, capacity: hidden) { buffer in
      guard let state = buffer.baseAddress else { return }
      for direction in 0..<2 {
        state.update(repeating: 0, count: hidden)
        for step in 0..<count {
          let t = direction == 0 ? step : count - 1 - step
          let gates = z + (t * 4 + direction * 2) * hidden
          let candidates = gates + hidden
          let target = y + (t * 2 + direction) * hidden
          var index = 0
          while index < hidden {
            let gate = gates[index]
            let candidate = candidates[index]
            let keep = 0.5 + 0.5 * gate / (1 + abs(gate))
            let new = candidate / (1 + abs(candidate))
            let next = new + keep * (state[index] - new)
            state[index] = next
            target[index] = target[index] + next
            index = index &+ 1
          }
        }
      }
    }
  }

  /// The best of a number of classes for each word.
  private func best(
    _ hidden: ContiguousArray<Int16>, _ count: Int, _ block: Int, _ classes: Int,
    steps: Float = Steps.state, _ parameters: UnsafePointer<Float>
  ) -> ContiguousArray<Int> {
    let scores = affine(hidden, count, block, bias: block + 1, steps: steps, parameters)
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
    _ hidden: ContiguousArray<Int16>, _ count: Int, _ parameters: UnsafePointer<Float>
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
                  Self.dot(a, heads + (start + j) * arc, arc)
                  + distances[(start + i) * NetworkShape.distances + distance]
              }
              scores[i * (part + 1) + part] =
                Self.dot(a, root, arc)
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

  /// The scalar product of two vectors whose length is a multiple of eight.
  @inline(__always)
  private static func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int)
    -> Float
  {
    var sum = SIMD8<Float>.zero
    let (rawA, rawB) = (UnsafeRawPointer(a), UnsafeRawPointer(b))
    for lane in 0..<count / 8 {
      sum +=
        rawA.loadUnaligned(fromByteOffset: lane * 32, as: SIMD8<Float>.self)
        * rawB.loadUnaligned(fromByteOffset: lane * 32, as: SIMD8<Float>.self)
    }
    return sum.sum()
  }

  private func relations(
    _ hidden: ContiguousArray<Int16>, _ heads: ContiguousArray<Int32>,
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
    return best(
      QuantizedMatrix.quantized(sums, steps: Steps.relation), count, shape.relationBlock,
      shape.relations, steps: Steps.relation, parameters)
  }
}
