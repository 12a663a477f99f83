import DatelineModel

extension MentionFinder {
  /// Tells what the names of unknown kind are, once the whole text has been read: a full name whose
  /// last word comes again alone is a person's, one whose first word does a body's, and so is a
  /// name that says something.
  mutating func settleLooseNames() {
    let runs = looseRuns.filter { run in run.allSatisfy { !covered[$0] } }
    var alone: Set<UInt64> = []
    for run in runs where run.count == 1 && !units[run.lowerBound].classes.has([.function]) {
      alone.insert(units[run.lowerBound].hash.value)
    }
    for run in runs where (2...3).contains(run.count) && isPlainName(run) {
      if let known = named[scan.hash(run)] {
        mention(run, of: known)
      } else if alone.contains(units[run.upperBound - 1].hash.value) {
        mention(run, of: person(run, classes: [], heads: [], isTitled: false))
      } else if alone.contains(units[run.lowerBound].hash.value) || reports(run) {
        let body = table.actor(named: surface(run), kind: .organization)
        named[scan.hash(run)] = body
        rememberShortForms(of: body, tokens: run)
        mention(run, of: body)
      }
    }
    for run in runs where run.count == 1 {
      let hash = units[run.lowerBound].hash.value
      if let known = bySurname[hash]?.last ?? named[hash] {
        mention(run, of: known)
      } else if reports(run), isPlainName(run), scan.ranges[run.lowerBound].count > 1 {
        let body = table.actor(named: surface(run), kind: .organization)
        named[hash] = body
        mention(run, of: body)
      }
    }
  }

  /// Whether a row of capitalised words has no word of another use in it.
  private func isPlainName(_ run: Range<Int>) -> Bool {
    run.allSatisfy { index in
      !units[index].classes.has([
        .function, .weekday, .group, .person, .locality, .saying, .place, .nominalCountry,
        .nominalOrg, .force, .report,
      ]) && (units[index].pos == .propn || units[index].pos == .x || units[index].mark == .hyphen)
    }
  }

  /// Whether a verb of reporting stands behind a name.
  private func reports(_ run: Range<Int>) -> Bool {
    let end = run.upperBound
    guard end < Int(units[run.lowerBound].sentenceEnd) else { return false }
    return MentionFinder.reportingVerbs.contains(units[end].hash.value)
  }

  private static let reportingVerbs = Set(
    [
      "said", "says", "told", "announced", "reported", "reports", "warned", "confirmed", "denied",
      "declined", "claimed", "stated", "argued", "estimates", "estimated", "acknowledged",
      "refused", "agreed", "apologized", "apologised", "insisted", "wrote", "tweeted", "spoke",
      "published", "condemned", "criticized", "criticised", "urged", "posted", "employs",
    ].map { FoldedHash.of($0.utf8).value })
}
