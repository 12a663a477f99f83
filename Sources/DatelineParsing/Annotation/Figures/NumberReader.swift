import DatelineModel

/// Reads numbers out of tokens: digits, words, multipliers, ranges.
struct NumberReader {
  let tokens: [Token]

  /// The number that begins at a token, within a sentence, or nil.
  func number(at index: Int, in sentence: Range<Int>) -> NumberExpression? {
    guard var first = single(at: index, in: sentence) else { return nil }
    guard let joint = joint(behind: first, in: sentence),
      let second = single(at: behindCurrency(joint, in: sentence), in: sentence), !first.isOpen,
      !second.isOpen,
      let low = first.low, let high = second.low
    else { return first }
    // "2 to 3 million": the multiplier of the second goes for both.
    var bottom = low
    if let factor = multiplier(of: second), bottom * factor <= high, low < 1000 {
      bottom *= factor
    }
    guard bottom < high else { return first }
    first.low = bottom
    first.high = high
    first.tokens = index..<second.tokens.upperBound
    first.range = first.range.union(second.range)
    first.unit = first.unit ?? second.unit
    first.hasDigits = first.hasDigits || second.hasDigits
    return first
  }

  /// The token behind a sign of money: "$2 to $3 million".
  private func behindCurrency(_ index: Int, in sentence: Range<Int>) -> Int {
    let isSign = tokens[index].form.unicodeScalars.last.map {
      $0.properties.generalCategory == .currencySymbol
    }
    return isSign == true && index + 1 < sentence.upperBound ? index + 1 : index
  }

  /// The last factor by which a number was multiplied, or nil.
  private func multiplier(of number: NumberExpression) -> Double? {
    guard let last = tokens[number.tokens].last else { return nil }
    if case .multiplier(let factor) = NumberWord.of(last.lowercased) { return factor }
    return nil
  }

  /// The token at which the second half of a range begins, or nil.
  private func joint(behind first: NumberExpression, in sentence: Range<Int>) -> Int? {
    let end = first.tokens.upperBound
    guard end + 1 < sentence.upperBound else { return nil }
    let word = tokens[end].lowercased
    let isDash = ["–", "-", "—", "‑", "−"].contains(word)
    if isDash {
      let isGlued =
        tokens[end].range.start == tokens[end - 1].range.end
        && tokens[end + 1].range.start == tokens[end].range.end
      return isGlued ? end + 1 : nil
    }
    let before =
      first.tokens.lowerBound > sentence.lowerBound
      ? tokens[first.tokens.lowerBound - 1].lowercased : ""
    if word == "to", before != "from" { return end + 1 }
    if word == "or" { return end + 1 }
    if word == "and", before == "between" { return end + 1 }
    return nil
  }

  /// One number without a range.
  private func single(at index: Int, in sentence: Range<Int>) -> NumberExpression? {
    let token = tokens[index]
    if let first = token.form.utf8.first, first >= 0x30 && first <= 0x39 {
      return digits(at: index, in: sentence)
    }
    return words(at: index, in: sentence)
  }

  // MARK: - Digits

  private func digits(at index: Int, in sentence: Range<Int>) -> NumberExpression? {
    let token = tokens[index]
    guard let parsed = DigitNumber(token.form) else { return nil }
    var value = parsed.value
    var high: Double? = parsed.high
    var end = index + 1
    var unit = parsed.suffix
    if let suffix = unit, case .multiplier(let factor) = NumberWord.of(suffix.lowercased()) {
      value *= factor
      high = high.map { $0 * factor }
      unit = nil
    }
    while end < sentence.upperBound,
      case .multiplier(let factor) = NumberWord.of(tokens[end].lowercased)
    {
      let isShort = tokens[end].form.utf8.count <= 2
      if isShort, tokens[end].range.start != tokens[end - 1].range.end { break }
      value *= factor
      high = high.map { $0 * factor }
      end += 1
    }
    return NumberExpression(
      tokens: index..<end, low: value, high: high ?? value, hasDigits: true, unit: unit,
      range: token.range.union(tokens[end - 1].range))
  }

  // MARK: - Words

  private func words(at index: Int, in sentence: Range<Int>) -> NumberExpression? {
    var end = index
    var total = 0.0
    var current: Double?
    var isOpen = false
    var position = index
    var hasNumber = false
    if ["a", "an"].contains(tokens[index].lowercased), index + 1 < sentence.upperBound,
      case .multiplier = NumberWord.of(tokens[index + 1].lowercased),
      tokens[index + 1].form.utf8.count > 2
    {
      current = 1
      position += 1
    } else if ["several", "couple"].contains(tokens[index].lowercased),
      index + 1 < sentence.upperBound,
      case .multiplier = NumberWord.of(tokens[index + 1].lowercased)
    {
      current = 2
      isOpen = true
      position += 1
    } else if tokens[index].lowercased == "half", index + 2 < sentence.upperBound,
      tokens[index + 1].lowercased == "a",
      case .multiplier = NumberWord.of(tokens[index + 2].lowercased)
    {
      current = 0.5
      position += 2
    }
    loop: while position < sentence.upperBound {
      let word = tokens[position].lowercased
      switch NumberWord.of(word) {
      case .value(let value):
        if let held = current {
          // "twenty" "-" "five", "hundred and five": anything else is another number.
          guard
            held >= 20 && held.truncatingRemainder(dividingBy: 10) == 0 && value < 10
              || held >= 100 && value < 100
          else { break loop }
          current = held + value
        } else {
          current = value
        }
        hasNumber = true
      case .multiplier(let factor):
        guard let held = current, word.utf8.count > 2 || hasNumber else { break loop }
        if factor >= 1000 {
          total += held * factor
          current = 0
        } else {
          current = held * factor
        }
        hasNumber = true
      case .open(let value):
        guard current == nil else { break loop }
        var least = value
        if position + 2 < sentence.upperBound, tokens[position + 1].lowercased == "of",
          case .open(let factor) = NumberWord.of(tokens[position + 2].lowercased)
        {
          least = value / 2 * factor
          position += 2
        }
        if word == "tens", position == index { return nil }
        return NumberExpression(
          tokens: index..<position + 1, low: least, high: nil,
          hasDigits: false, unit: nil, range: tokens[index].range.union(tokens[position].range),
          isOpen: true)
      case nil:
        let isLink = word == "-" || word == "and" && (current ?? 0) >= 100
        guard isLink, hasNumber, position + 1 < sentence.upperBound,
          case .value = NumberWord.of(tokens[position + 1].lowercased),
          word == "-" ? (current ?? 0) >= 20 : true
        else { break loop }
        position += 1
        continue loop
      }
      position += 1
      end = position
    }
    guard hasNumber, end > index, let current else { return nil }
    let value = total + current
    return NumberExpression(
      tokens: index..<end, low: value, high: isOpen ? nil : value, hasDigits: false, unit: nil,
      range: tokens[index].range.union(tokens[end - 1].range), isOpen: isOpen)
  }
}
