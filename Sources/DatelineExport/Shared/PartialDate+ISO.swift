import DatelineModel

extension PartialDate {
  /// The date as ISO 8601 has it where that says the same: a day, a month or a year from 1 to 9999,
  /// without a mark. nil for every other date; a time of day is left out.
  var isoDate: String? {
    guard case .single(var point) = form, (1...9999).contains(point.year),
      point.unspecifiedYearDigits == 0, (point.month ?? 1) <= 12, !isApproximate, !isUncertain
    else { return nil }
    point.time = nil
    return point.edtf
  }
}
