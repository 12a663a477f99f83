import DatelineModel

extension ActorLexicon {
  /// The lines of a data file, each cut at a separator.
  private func rows(_ data: StaticString, at separator: Character) -> [[Substring]] {
    data.withUTF8Buffer { buffer in
      String(decoding: buffer, as: UTF8.self).split(separator: "\n").map {
        $0.split(separator: separator, omittingEmptySubsequences: false)
      }
    }
  }

  private func list(_ field: Substring) -> [Substring] {
    field.split(separator: ";").map { $0.first == " " ? $0.dropFirst() : $0 }
  }

  private func kind(_ letter: Substring) -> Actor.Kind? {
    switch letter {
    case "g": .governmentBody
    case "a": .armedForce
    case "m": .media
    case "o": .organization
    default: nil
    }
  }

  mutating func addCountries() {
    for row in rows(CountryData.lines, at: "|") where row.count == 7 {
      let name = String(row[1].drop { $0 == "?" })
      let code = row[0].isEmpty ? nil : String(row[0])
      let adjectives = list(row[3]).map(String.init)
      let index = add(
        KnownActor(
          id: ActorName.slug(name), name: name, kind: .country, country: code,
          adjective: adjectives.first ?? name))
      register(code: String(row[0]), country: index)
      for form in [row[1]] + list(row[2]) { add(String(form), for: index, uses: .name) }
      for form in adjectives {
        add(form, for: index, uses: .adjective)
        if form.hasSuffix("n") || form.hasSuffix("i") || form.hasSuffix("k") {
          add(form + "s", for: index, uses: .people)
        }
      }
      for form in list(row[4]) { add(String(form), for: index, uses: .people) }
      for form in list(row[5]) { add(String(form), for: index, uses: .capital) }
      for form in list(row[6]) { add(String(form), for: index, uses: .seat) }
    }
  }

  mutating func addOrganizations() {
    for row in rows(OrganizationData.lines, at: "|") where row.count == 5 {
      let name = String(row[0])
      let index = add(
        KnownActor(
          id: ActorName.slug(name), name: name, kind: kind(row[1]) ?? .organization,
          country: row[2].isEmpty ? nil : String(row[2]),
          partOf: row[3].isEmpty ? nil : String(row[3])))
      for form in [row[0]] + list(row[4]) { add(String(form), for: index, uses: .name) }
    }
  }

  mutating func addMedia() {
    for row in rows(MediaData.lines, at: "|") where row.count == 4 {
      let name = String(row[0].drop { $0 == "?" })
      let index = add(
        KnownActor(
          id: ActorName.slug(name), name: name, kind: .media,
          country: row[1].isEmpty ? nil : String(row[1]),
          partOf: row[2].isEmpty ? nil : String(row[2])))
      for form in [row[0]] + list(row[3]) { add(String(form), for: index, uses: .name) }
    }
  }

  mutating func addOfficeHolders() {
    for row in rows(OfficeHolderData.lines, at: "|") where row.count == 6 {
      let name = String(row[0])
      let owner = countryByCode[String(row[1])] ?? indexByID[String(row[1])]
      let known = owner.map { actors[$0] }
      let index = add(
        KnownActor(
          id: ActorName.slug(name), name: name, kind: .person, country: known?.country,
          partOf: known?.id))
      for form in [row[0]] + list(row[5]) {
        let isSurname = !form.contains(" ")
        add(String(form), for: index, uses: isSurname ? [.name, .surname] : .name)
      }
    }
  }

  mutating func addPlaces() {
    let nowhere = add(KnownActor(id: "", name: "", kind: .country))
    for row in rows(PlaceData.lines, at: ":") where row.count == 2 {
      let country = countryByCode[String(row[0])] ?? nowhere
      for form in list(row[1]) { add(String(form), for: country, uses: .place) }
    }
  }

  mutating func addBodies() {
    for row in rows(BodyData.lines, at: "|") where row.count == 3 {
      let body = KnownBody(name: String(row[0]), kind: kind(row[1]))
      for form in list(row[2]) { add(form, body: body) }
    }
  }

  mutating func addClasses(_ data: StaticString) {
    for row in rows(data, at: ":") where row.count == 2 {
      guard let classes = WordClass(name: String(row[0])) else { continue }
      let words = row[1].split { $0 == ";" || ($0 == " " && row[0].count == 1) }
      for word in words { add(word.drop { $0 == " " }, classes: classes) }
    }
  }
}
