/// How exactly a date is known, from the finest to the coarsest.
public struct DatePrecision: Vocabulary, Comparable {
  /// The term's name, as Story JSON has it.
  public let rawValue: String
  /// Makes the term of that name, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A moment within a day.
  public static let time: DatePrecision = "time"
  /// One day.
  public static let day: DatePrecision = "day"
  /// Some days, up to about a week or two.
  public static let week: DatePrecision = "week"
  /// A month.
  public static let month: DatePrecision = "month"
  /// A season, a quarter, some months.
  public static let season: DatePrecision = "season"
  /// A year.
  public static let year: DatePrecision = "year"
  /// A decade or more.
  public static let decade: DatePrecision = "decade"

  private static let order: [DatePrecision] = [.time, .day, .week, .month, .season, .year, .decade]

  /// The precision that a span of so many days amounts to.
  public static func spanning(days: Int) -> DatePrecision {
    switch days {
    case ...1: .day
    case 2...15: .week
    case 16...45: .month
    case 46...200: .season
    case 201...800: .year
    default: .decade
    }
  }

  /// Finer before coarser; terms that are not known come last, by name.
  public static func < (a: DatePrecision, b: DatePrecision) -> Bool {
    let (x, y) = (order.firstIndex(of: a), order.firstIndex(of: b))
    if let x, let y { return x < y }
    if x == nil, y == nil { return a.rawValue < b.rawValue }
    return x != nil
  }
}
