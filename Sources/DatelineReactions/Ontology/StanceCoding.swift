public import DatelineModel

/// What a stance amounts to in the event ontologies of conflict research.
///
/// PLOVER is the Political Language Ontology for Verifiable Event Records (Open Event Data
/// Alliance, 2023); CAMEO is Conflict and Mediation Event Observations (Schrodt, 2012). A stance
/// that is a mere statement has no PLOVER type, since PLOVER dropped statements.
public struct StanceCoding: Hashable, Sendable {
  /// The PLOVER event type, or nil where none fits.
  public let plover: String?
  /// The PLOVER mode, or nil where the type has none that fits.
  public let mode: String?
  /// The CAMEO root code, two digits.
  public let cameo: String

  /// The coding of a stance; nil for a stance that this version does not know.
  public init?(_ stance: Stance) {
    guard let coding = StanceCoding.table[stance] else { return nil }
    self = coding
  }

  private init(_ row: [Substring]) {
    plover = row[1] == "-" ? nil : String(row[1])
    mode = row[2] == "-" ? nil : String(row[2])
    cameo = String(row[3])
  }

  private static let table: [Stance: StanceCoding] = {
    var table: [Stance: StanceCoding] = [:]
    for line in stanceCodingData.description.split(separator: "\n") {
      let row = line.split(separator: " ")
      if row.count == 4 { table[Stance(rawValue: String(row[0]))] = StanceCoding(row) }
    }
    return table
  }()
}

/// One stance a line: the stance, the PLOVER type, its mode, the CAMEO root; `-` where none fits.
private let stanceCodingData: StaticString = """
  announce - - 01
  confirm - - 01
  deny REJECT - 12
  claim - - 01
  praise SUPPORT - 05
  thank SUPPORT - 05
  support SUPPORT - 05
  justify - - 01
  condemn ACCUSE disapprove 11
  accuse ACCUSE allege 11
  demand REQUEST change 10
  warn THREATEN - 13
  threaten THREATEN - 13
  promise AGREE - 03
  concern ACCUSE disapprove 11
  doubt ACCUSE disapprove 11
  assess - - 01
  """
