/// The sizes of a network and where each of its parameters lies in one run of numbers.
///
/// The network: learned vectors of a word's properties are summed and stand beside a vector learned
/// from much text; recurrent layers in both directions, whose gates depend on their input alone (Bradbury
/// et al. 2016; Lei et al. 2018), read the sentence; linear layers on top of them give tags, names,
/// and, by products of vectors (Dozat and Manning 2017), heads and relations.
package struct NetworkShape: Sendable, Equatable {
  /// Rows of the tables of word properties, in the order of `NetworkInput.rows`.
  package var tables: [Int]
  /// The length of learned vectors.
  package var learned: Int
  /// The length of the vectors that come with the words.
  package var given: Int
  /// The width of a recurrent layer in one direction.
  package var hidden: Int
  package var layers: Int
  /// How many tags, names' marks and relations there are.
  package var tags: Int
  package var names: Int
  package var relations: Int
  /// The length of the vectors that heads and dependents are matched by.
  package var arc: Int
  /// The width of the layer that relations are read from.
  package var relation: Int

  package init(
    tables: [Int], learned: Int, given: Int, hidden: Int, layers: Int, tags: Int, names: Int,
    relations: Int, arc: Int, relation: Int
  ) {
    self.tables = tables
    self.learned = learned
    self.given = given
    self.hidden = hidden
    self.layers = layers
    self.tags = tags
    self.names = names
    self.relations = relations
    self.arc = arc
    self.relation = relation
  }

  /// Reads the sizes; nil where they make no sense.
  package init?(_ reader: inout ModelReader) {
    let tableCount = Int(reader.integer(UInt16.self))
    tables = reader.array(tableCount, of: UInt16.self).map { Int($0) }
    let sizes = reader.array(9, of: UInt16.self).map { Int($0) }
    guard tables.count == NetworkInput.fixedTables.count + 1, sizes.count == 9,
      !sizes.contains(0), zip(tables.dropFirst(), NetworkInput.fixedTables).allSatisfy(==),
      sizes[2] % 8 == 0, sizes[7] % 8 == 0, sizes[8] % 8 == 0
    else { return nil }
    (learned, given, hidden, layers) = (sizes[0], sizes[1], sizes[2], sizes[3])
    (tags, names, relations) = (sizes[4], sizes[5], sizes[6])
    (arc, relation) = (sizes[7], sizes[8])
  }

  /// Writes the sizes.
  package func write(to writer: inout ModelWriter) {
    writer.integer(UInt16(tables.count))
    writer.array(tables.map { UInt16($0) })
    let sizes = [learned, given, hidden, layers, tags, names, relations, arc, relation]
    writer.array(sizes.map { UInt16($0) })
  }

  /// How many classes of distance between a word and its head there are, the last for the root.
  package static let distances = 32

  /// A parameter matrix.
  package struct Block: Sendable {
    package var offset: Int
    package var rows: Int
    package var columns: Int
    package var count: Int { rows * columns }
  }

  package var input: Int { learned + given }
  package var output: Int { 2 * hidden }

  private static func padded(_ count: Int) -> Int { (count + 7) / 8 * 8 }
  package var tagColumns: Int { Self.padded(tags) }
  package var nameColumns: Int { Self.padded(names) }
  package var relationColumns: Int { Self.padded(relations) }

  /// The blocks in order: tables; each layer's weights and biases; weights and biases of the tags, the
  /// names, dependents, heads, distances; the root's vector; for relations the weights of dependent
  /// and head, the biases of either direction, the weights and biases of the result.
  package var blocks: [Block] {
    var sizes: [(Int, Int)] = tables.map { ($0, learned) }
    for layer in 0..<layers {
      sizes.append((layer == 0 ? input : output, 4 * hidden))
      sizes.append((1, 4 * hidden))
    }
    for columns in [tagColumns, nameColumns, arc, arc, Self.distances] {
      sizes.append((output, columns))
      sizes.append((1, columns))
    }
    sizes.append((1, arc))
    sizes.append((output, relation))
    sizes.append((output, relation))
    sizes.append((2, relation))
    sizes.append((relation, relationColumns))
    sizes.append((1, relationColumns))
    var offset = 0
    return sizes.map { rows, columns in
      defer { offset += rows * columns }
      return Block(offset: offset, rows: rows, columns: columns)
    }
  }

  /// The place of a block in `blocks`.
  package func layer(_ layer: Int) -> Int { tables.count + 2 * layer }
  package var tagBlock: Int { tables.count + 2 * layers }
  package var nameBlock: Int { tagBlock + 2 }
  package var dependentBlock: Int { tagBlock + 4 }
  package var headBlock: Int { tagBlock + 6 }
  package var distanceBlock: Int { tagBlock + 8 }
  package var rootBlock: Int { tagBlock + 10 }
  package var relationDependentBlock: Int { tagBlock + 11 }
  package var relationHeadBlock: Int { tagBlock + 12 }
  package var relationBiasBlock: Int { tagBlock + 13 }
  package var relationBlock: Int { tagBlock + 14 }

  /// The class of the distance from a word to its head.
  @inline(__always)
  package static func distance(from dependent: Int, to head: Int) -> Int {
    let difference = head - dependent
    let size = abs(difference)
    let bucket =
      size <= 8
      ? size
      : size <= 10
        ? 9
        : size <= 13
          ? 10
          : size <= 18
            ? 11
            : size <= 26 ? 12 : size <= 40 ? 13 : 14
    return difference < 0 ? 15 - bucket : 15 + bucket
  }

  /// The class of the root.
  package static let rootDistance = 31
}
