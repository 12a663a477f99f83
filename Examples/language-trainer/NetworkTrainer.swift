import DatelineParsing
import Foundation

/// A sentence with everything that the network learns of it.
struct NetworkExample {
  var inputs: [NetworkInput]
  /// Numbers of tags; zero where the network has none to learn.
  var tags: [Int]
  /// Governing words; -1 for the root.
  var heads: [Int]
  var relations: [Int]
  /// Marks of names; empty where the treebank has none.
  var names: [Int]
}

/// Trains the network by backpropagation, one sentence at a time, with Adam (Kingma and Ba 2015).
final class NetworkTrainer {
  let shape: NetworkShape
  let blocks: [NetworkShape.Block]
  let parameters: UnsafeMutablePointer<Float>
  let gradients: UnsafeMutablePointer<Float>
  private let first: UnsafeMutablePointer<Float>
  private let second: UnsafeMutablePointer<Float>
  /// The moving average of the parameters, which is what is kept.
  let average: UnsafeMutablePointer<Float>
  let count: Int
  let given: [Float]
  var generator = SplitMix(seed: 3)
  private var steps = 0
  private var loss = 0.0

  init(shape: NetworkShape, given: [Float]) {
    self.shape = shape
    self.given = given
    blocks = shape.blocks
    count = blocks.reduce(0) { $0 + $1.count }
    func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
      let pointer = UnsafeMutablePointer<Float>.allocate(capacity: count)
      pointer.initialize(repeating: 0, count: count)
      return pointer
    }
    parameters = zeros(count)
    gradients = zeros(count)
    first = zeros(count)
    second = zeros(count)
    average = zeros(count)
    for (index, block) in blocks.enumerated() where block.rows > 2 || index < shape.tables.count {
      let bound = index < shape.tables.count ? 0.1 : (3 / Float(block.rows)).squareRoot()
      for offset in 0..<block.count { parameters[block.offset + offset] = uniform() * bound }
    }
    let root = blocks[shape.rootBlock]
    for offset in 0..<root.count { parameters[root.offset + offset] = uniform() * 0.3 }
  }

  private func uniform() -> Float { Float(generator.next() >> 40) / Float(1 << 23) - 1 }

  /// Applies the gradients that were gathered.
  func step(rate: Float) {
    steps += 1
    var norm: Float = 0
    for index in 0..<count { norm += gradients[index] * gradients[index] }
    let scale = min(1, 5 / (norm.squareRoot() + 1e-9))
    let (beta1, beta2): (Float, Float) = (0.9, 0.98)
    let correction1 = 1 - Foundation.pow(beta1, Float(steps))
    let correction2 = 1 - Foundation.pow(beta2, Float(steps))
    let decay: Float = min(0.9985, 1 - 1 / Float(steps + 1))
    let rate = rate * correction2.squareRoot() / correction1
    for index in 0..<count {
      let gradient = gradients[index] * scale
      let m = beta1 * first[index] + (1 - beta1) * gradient
      let v = beta2 * second[index] + (1 - beta2) * gradient * gradient
      first[index] = m
      second[index] = v
      let value = parameters[index] - rate * m / (v.squareRoot() + 1e-8)
      parameters[index] = value
      average[index] = decay * average[index] + (1 - decay) * value
      gradients[index] = 0
    }
  }

  /// The loss since it was last asked for.
  func takeLoss() -> Double {
    defer { loss = 0 }
    return loss
  }

  // MARK: One sentence

  private func transposed(_ source: UnsafePointer<Float>, _ rows: Int, _ columns: Int) -> [Float] {
    var result = [Float](repeating: 0, count: rows * columns)
    for row in 0..<rows {
      for column in 0..<columns { result[column * rows + row] = source[row * columns + column] }
    }
    return result
  }

  /// y = x · weights + bias.
  private func affine(_ x: [Float], _ n: Int, _ weight: Int, bias: Int?) -> [Float] {
    let block = blocks[weight]
    var y = [Float](repeating: 0, count: n * block.columns)
    if let bias {
      let start = parameters + blocks[bias].offset
      for row in 0..<n {
        for column in 0..<block.columns { y[row * block.columns + column] = start[column] }
      }
    }
    y.withUnsafeMutableBufferPointer { y in
      x.withUnsafeBufferPointer { x in
        guard let x = x.baseAddress, let y = y.baseAddress else { return }
        Matrix.multiplyAdd(
          x, parameters + block.offset, to: y, rows: n, inner: block.rows, columns: block.columns)
      }
    }
    return y
  }

  /// Gathers the gradients of `affine` and adds that of `x` to `dx`.
  private func affineBack(
    _ x: [Float], _ dy: [Float], _ n: Int, _ weight: Int, bias: Int?, _ dx: inout [Float]
  ) {
    let block = blocks[weight]
    if let bias {
      let start = gradients + blocks[bias].offset
      for row in 0..<n {
        for column in 0..<block.columns { start[column] += dy[row * block.columns + column] }
      }
    }
    let xt = x.withUnsafeBufferPointer {
      $0.baseAddress.map { transposed($0, n, block.rows) } ?? []
    }
    let wt = transposed(parameters + block.offset, block.rows, block.columns)
    dy.withUnsafeBufferPointer { dy in
      guard let dy = dy.baseAddress else { return }
      xt.withUnsafeBufferPointer { xt in
        guard let xt = xt.baseAddress else { return }
        Matrix.multiplyAdd(
          xt, dy, to: gradients + block.offset, rows: block.rows, inner: n, columns: block.columns)
      }
      wt.withUnsafeBufferPointer { wt in
        dx.withUnsafeMutableBufferPointer { dx in
          guard let wt = wt.baseAddress, let dx = dx.baseAddress else { return }
          Matrix.multiplyAdd(
            dy, wt, to: dx, rows: n, inner: block.columns, columns: block.rows)
        }
      }
    }
  }

  private func dropout(_ width: Int, _ rate: Float) -> [Float] {
    let keep = 1 / (1 - rate)
    return (0..<width).map { _ in Float(generator.next() >> 40) / Float(1 << 24) < rate ? 0 : keep }
  }

  private func apply(_ mask: [Float], _ x: [Float]) -> [Float] {
    var result = x
    let width = mask.count
    for row in 0..<x.count / width {
      for column in 0..<width { result[row * width + column] *= mask[column] }
    }
    return result
  }

  /// Softmax and its loss's gradient in place of the scores; returns the loss.
  private func crossEntropy(
    _ scores: UnsafeMutablePointer<Float>, _ count: Int, gold: Int, weight: Float
  ) -> Double {
    var largest = -Float.infinity
    for index in 0..<count { largest = max(largest, scores[index]) }
    var sum: Float = 0
    for index in 0..<count {
      scores[index] = Foundation.exp(scores[index] - largest)
      sum += scores[index]
    }
    let loss = -Foundation.log(Double(scores[gold] / sum) + 1e-12)
    for index in 0..<count { scores[index] *= weight / sum }
    scores[gold] -= weight
    return loss
  }

  /// Runs a sentence forward and backward.
  func learn(_ example: NetworkExample) {
    let n = example.inputs.count
    let (hidden, output, input) = (shape.hidden, shape.output, shape.input)
    // Input.
    var rows: [[Int]] = []
    var x = [Float](repeating: 0, count: n * input)
    for (index, word) in example.inputs.enumerated() {
      var row = (0..<shape.tables.count).map { word.row($0) }
      let chance = Float(generator.next() >> 40) / Float(1 << 24)
      if chance < 0.15 { row[0] = 0 }
      rows.append(row)
      for table in 0..<shape.tables.count {
        let start = parameters + blocks[table].offset + row[table] * shape.learned
        for column in 0..<shape.learned { x[index * input + column] += start[column] }
      }
      if chance > 0.03 {
        let start = Int(word.given) * shape.given
        for column in 0..<shape.given {
          x[index * input + shape.learned + column] = given[start + column]
        }
      }
    }
    // Layers.
    var layers: [(x: [Float], mask: [Float], z: [Float], c: [Float])] = []
    var y = x
    for layer in 0..<shape.layers {
      let mask = dropout(layer == 0 ? input : output, layer == 0 ? 0.2 : 0.2)
      let dropped = apply(mask, y)
      let z = affine(dropped, n, shape.layer(layer), bias: shape.layer(layer) + 1)
      var c = [Float](repeating: 0, count: n * output)
      for direction in 0..<2 {
        for step in 0..<n {
          let t = direction == 0 ? step : n - 1 - step
          let before = direction == 0 ? t - 1 : t + 1
          for column in 0..<hidden {
            let gate = z[t * 4 * hidden + direction * 2 * hidden + column]
            let candidate = z[t * 4 * hidden + direction * 2 * hidden + hidden + column]
            let f = 0.5 + 0.5 * gate / (1 + abs(gate))
            let g = candidate / (1 + abs(candidate))
            let old = step == 0 ? 0 : c[before * output + direction * hidden + column]
            c[t * output + direction * hidden + column] = f * old + (1 - f) * g
          }
        }
      }
      layers.append((dropped, mask, z, c))
      if layer > 0 { for index in c.indices { y[index] += c[index] } } else { y = c }
    }
    let headMask = dropout(output, 0.25)
    let h = apply(headMask, y)
    var dh = [Float](repeating: 0, count: n * output)

    // Tags.
    var scores = affine(h, n, shape.tagBlock, bias: shape.tagBlock + 1)
    scores.withUnsafeMutableBufferPointer { scores in
      guard let base = scores.baseAddress else { return }
      for index in 0..<n {
        let row = base + index * shape.tagColumns
        guard example.tags[index] > 0 else {
          row.update(repeating: 0, count: shape.tagColumns)
          continue
        }
        for column in shape.tags..<shape.tagColumns { row[column] = 0 }
        loss += crossEntropy(row, shape.tags, gold: example.tags[index], weight: 0.7)
      }
    }
    affineBack(h, scores, n, shape.tagBlock, bias: shape.tagBlock + 1, &dh)

    // Names.
    if !example.names.isEmpty {
      var scores = affine(h, n, shape.nameBlock, bias: shape.nameBlock + 1)
      scores.withUnsafeMutableBufferPointer { scores in
        guard let base = scores.baseAddress else { return }
        for index in 0..<n {
          let row = base + index * shape.nameColumns
          for column in shape.names..<shape.nameColumns { row[column] = 0 }
          loss += crossEntropy(row, shape.names, gold: example.names[index], weight: 0.7)
        }
      }
      affineBack(h, scores, n, shape.nameBlock, bias: shape.nameBlock + 1, &dh)
    }
    learnArcs(example, h, &dh)
    learnRelations(example, h, &dh)

    // Back through the layers.
    var dy = apply(headMask, dh)
    for layer in (0..<shape.layers).reversed() {
      let (dropped, mask, z, c) = layers[layer]
      var dz = [Float](repeating: 0, count: n * 4 * hidden)
      for direction in 0..<2 {
        var carried = [Float](repeating: 0, count: hidden)
        for step in (0..<n).reversed() {
          let t = direction == 0 ? step : n - 1 - step
          let before = direction == 0 ? t - 1 : t + 1
          for column in 0..<hidden {
            let place = t * 4 * hidden + direction * 2 * hidden + column
            let (gate, candidate) = (z[place], z[place + hidden])
            let f = 0.5 + 0.5 * gate / (1 + abs(gate))
            let g = candidate / (1 + abs(candidate))
            let old = step == 0 ? 0 : c[before * output + direction * hidden + column]
            let dc = dy[t * output + direction * hidden + column] + carried[column]
            carried[column] = dc * f
            let df = dc * (old - g)
            let dg = dc * (1 - f)
            let (gateSlope, slope) = (1 + abs(gate), 1 + abs(candidate))
            dz[place] = df * 0.5 / (gateSlope * gateSlope)
            dz[place + hidden] = dg / (slope * slope)
          }
        }
      }
      var dx = [Float](repeating: 0, count: dropped.count)
      affineBack(dropped, dz, n, shape.layer(layer), bias: shape.layer(layer) + 1, &dx)
      dx = apply(mask, dx)
      if layer > 0 { for index in dx.indices { dx[index] += dy[index] } }
      dy = dx
    }
    for index in 0..<n {
      for table in 0..<shape.tables.count {
        let start = gradients + blocks[table].offset + rows[index][table] * shape.learned
        for column in 0..<shape.learned { start[column] += dy[index * input + column] }
      }
    }
  }

  private func learnArcs(_ example: NetworkExample, _ h: [Float], _ dh: inout [Float]) {
    let n = example.inputs.count
    let arc = shape.arc
    let a = affine(h, n, shape.dependentBlock, bias: shape.dependentBlock + 1)
    var b = affine(h, n, shape.headBlock, bias: shape.headBlock + 1)
    let root = blocks[shape.rootBlock].offset
    b.append(contentsOf: UnsafeBufferPointer(start: parameters + root, count: arc))
    let d = affine(h, n, shape.distanceBlock, bias: shape.distanceBlock + 1)
    var da = [Float](repeating: 0, count: n * arc)
    var db = [Float](repeating: 0, count: (n + 1) * arc)
    var dd = [Float](repeating: 0, count: d.count)
    var scores = [Float](repeating: 0, count: n + 1)
    for i in 0..<n {
      for j in 0...n {
        var sum: Float = 0
        for column in 0..<arc { sum += a[i * arc + column] * b[j * arc + column] }
        let distance =
          j == n ? NetworkShape.rootDistance : NetworkShape.distance(from: i, to: j)
        scores[j] = j == i ? -1e9 : sum + d[i * NetworkShape.distances + distance]
      }
      let gold = example.heads[i] < 0 ? n : example.heads[i]
      scores.withUnsafeMutableBufferPointer { scores in
        guard let base = scores.baseAddress else { return }
        loss += crossEntropy(base, n + 1, gold: gold, weight: 1)
      }
      for j in 0...n where j != i {
        let delta = scores[j]
        if abs(delta) < 1e-6 { continue }
        for column in 0..<arc {
          da[i * arc + column] += delta * b[j * arc + column]
          db[j * arc + column] += delta * a[i * arc + column]
        }
        let distance =
          j == n ? NetworkShape.rootDistance : NetworkShape.distance(from: i, to: j)
        dd[i * NetworkShape.distances + distance] += delta
      }
    }
    for column in 0..<arc { gradients[root + column] += db[n * arc + column] }
    db.removeLast(arc)
    affineBack(h, da, n, shape.dependentBlock, bias: shape.dependentBlock + 1, &dh)
    affineBack(h, db, n, shape.headBlock, bias: shape.headBlock + 1, &dh)
    affineBack(h, dd, n, shape.distanceBlock, bias: shape.distanceBlock + 1, &dh)
  }

  private func learnRelations(_ example: NetworkExample, _ h: [Float], _ dh: inout [Float]) {
    let n = example.inputs.count
    let width = shape.relation
    let a = affine(h, n, shape.relationDependentBlock, bias: nil)
    let b = affine(h, n, shape.relationHeadBlock, bias: nil)
    let bias = blocks[shape.relationBiasBlock].offset
    let words = (0..<n).filter { example.heads[$0] >= 0 }
    var m = [Float](repeating: 0, count: words.count * width)
    for (row, word) in words.enumerated() {
      let head = example.heads[word]
      let side = head > word ? 1 : 0
      for column in 0..<width {
        m[row * width + column] = max(
          0,
          a[word * width + column] + b[head * width + column]
            + parameters[bias + side * width + column])
      }
    }
    var scores = affine(m, words.count, shape.relationBlock, bias: shape.relationBlock + 1)
    scores.withUnsafeMutableBufferPointer { scores in
      guard let base = scores.baseAddress else { return }
      for (row, word) in words.enumerated() {
        let start = base + row * shape.relationColumns
        for column in shape.relations..<shape.relationColumns { start[column] = 0 }
        loss += crossEntropy(
          start, shape.relations, gold: example.relations[word], weight: 0.7)
      }
    }
    var dm = [Float](repeating: 0, count: m.count)
    affineBack(m, scores, words.count, shape.relationBlock, bias: shape.relationBlock + 1, &dm)
    var da = [Float](repeating: 0, count: n * width)
    var db = da
    for (row, word) in words.enumerated() {
      let head = example.heads[word]
      let side = head > word ? 1 : 0
      for column in 0..<width where m[row * width + column] > 0 {
        let delta = dm[row * width + column]
        da[word * width + column] += delta
        db[head * width + column] += delta
        gradients[bias + side * width + column] += delta
      }
    }
    affineBack(h, da, n, shape.relationDependentBlock, bias: nil, &dh)
    affineBack(h, db, n, shape.relationHeadBlock, bias: nil, &dh)
  }
}
