import DatelineModel

/// The actors of many articles, gathered into groups that are one actor each.
struct ActorPool {
  /// An actor as one article has it.
  private struct Member {
    var article: Int
    var actor: Actor
  }

  private var members: [Member] = []
  /// What an id is in an article of its own, as an index into the groups.
  private var groupOfID: [[Actor.ID: Int]]
  /// The ids of the groups before any are joined.
  private var names: [Actor.ID] = []
  private var memberLists: [[Int]] = []
  /// Union-find over the groups; a group that leads itself stands for all that lead to it.
  private var leaders: [Int] = []

  init(_ articles: [Article]) {
    groupOfID = articles.map { _ in [:] }
    var spread: [Actor.ID: Int] = [:]
    for article in articles {
      for actor in article.actors { spread[actor.id, default: 0] += 1 }
    }
    var groups: [Actor.ID: Int] = [:]
    for (index, article) in articles.enumerated() {
      for actor in article.actors where groupOfID[index][actor.id] == nil {
        let isLocal = actor.isUnnamedPerson && actor.partOf == nil
        let id =
          isLocal && (spread[actor.id] ?? 0) > 1 ? "\(actor.id)@\(article.id)" : actor.id
        let group = groups[id] ?? names.count
        if group == names.count {
          groups[id] = group
          names.append(id)
          memberLists.append([])
          leaders.append(group)
        }
        memberLists[group].append(members.count)
        members.append(Member(article: index, actor: actor))
        groupOfID[index][actor.id] = group
      }
    }
  }

  private func leader(of group: Int) -> Int {
    var at = group
    while leaders[at] != at { at = leaders[at] }
    return at
  }

  /// Makes one actor of two groups; the one with the fuller name leads.
  private mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (leader(of: a), leader(of: b))
    guard a != b else { return }
    let first = isFuller(a, than: b) ? a : b
    let second = first == a ? b : a
    leaders[second] = first
    memberLists[first] += memberLists[second]
  }

  private func name(of group: Int) -> String {
    memberLists[group].map { members[$0].actor.name }.max {
      ($0.utf8.count, $1) < ($1.utf8.count, $0)
    } ?? ""
  }

  private func isFuller(_ a: Int, than b: Int) -> Bool {
    let (x, y) = (name(of: a), name(of: b))
    let (m, n) = (words(x).count, words(y).count)
    if m != n { return m > n }
    return x.utf8.count != y.utf8.count ? x.utf8.count > y.utf8.count : names[a] < names[b]
  }

  private func words(_ name: String) -> [String] { ActorKey.words(name) }

  private func isPerson(_ group: Int) -> Bool {
    memberLists[group].contains { members[$0].actor.isNamedPerson }
  }

  // MARK: - Joining

  /// Joins persons by surnames and by first and last names.
  mutating func joinPersons() {
    let persons = names.indices.filter(isPerson)
    var byEnds: [String: [Int]] = [:]
    for group in persons {
      let words = words(name(of: group))
      guard let first = words.first, let last = words.last, words.count > 1 else { continue }
      byEnds["\(first) \(last)", default: []].append(group)
    }
    for (_, groups) in byEnds where groups.count == 2 {
      let lengths = groups.map { words(name(of: $0)).count }.sorted()
      if lengths[0] == 2, lengths[1] <= 4 { join(groups[0], groups[1]) }
    }
    var byShortForm: [String: Set<Int>] = [:]
    for group in persons {
      let full = words(name(of: group))
      guard full.count > 1 else { continue }
      var forms: Set<String> = []
      if let last = full.last { forms.insert(last) }
      for member in memberLists[group] {
        for alias in members[member].actor.aliases {
          let short = words(alias)
          if short.count < full.count, short.allSatisfy(full.contains) {
            forms.insert(short.joined(separator: " "))
          }
        }
      }
      for form in forms { byShortForm[form, default: []].insert(leader(of: group)) }
    }
    for group in persons {
      let short = words(name(of: group))
      guard short.count == 1, let fitting = byShortForm[short[0]], fitting.count == 1,
        let full = fitting.first
      else { continue }
      join(group, full)
    }
  }

  /// Joins bodies by the names that only one of them goes by.
  mutating func joinBodies() {
    let bodies = names.indices.filter { group in
      memberLists[group].allSatisfy { members[$0].actor.isNamedBody }
    }
    var byAlias: [String: Set<Int>] = [:]
    for group in bodies {
      for member in memberLists[group] {
        let actor = members[member].actor
        for alias in actor.aliases where ActorKey.isName(alias) {
          byAlias[ActorKey.words(alias).joined(separator: " "), default: []].insert(group)
        }
      }
    }
    for group in bodies {
      let key = words(name(of: group)).joined(separator: " ")
      guard let others = byAlias[key]?.subtracting([group]), others.count == 1,
        let other = others.first, agree(group, other)
      else { continue }
      join(group, other)
    }
  }

  /// Joins a body that goes by the last words of just one other's name: "Port Authority" and
  /// "Orrin Port Authority".
  mutating func joinShortenedBodies() {
    let bodies = names.indices.filter { group in
      leaders[group] == group
        && memberLists[group].allSatisfy { members[$0].actor.isNamedBody }
    }
    var byEnding: [String: Set<Int>] = [:]
    for group in bodies {
      let full = words(name(of: group))
      guard (3...8).contains(full.count) else { continue }
      for length in 2..<full.count {
        byEnding[full.suffix(length).joined(separator: " "), default: []].insert(group)
      }
    }
    for group in bodies {
      let key = words(name(of: group)).joined(separator: " ")
      guard let longer = byEnding[key], longer.count == 1, let full = longer.first,
        agree(group, full)
      else { continue }
      join(group, full)
    }
  }

  /// Whether two groups are of one kind and country, as far as is known.
  private func agree(_ a: Int, _ b: Int) -> Bool {
    let countries = Set((memberLists[a] + memberLists[b]).compactMap { members[$0].actor.country })
    return countries.count <= 1
  }

  // MARK: - Result

  /// The story's actors and what the articles' ids are among them.
  func result() -> (actors: [Actor], ids: [[Actor.ID: Actor.ID]]) {
    let ids = groupOfID.map { groups in
      groups.compactMapValues { names[leader(of: $0)] }.filter { $0.key != $0.value }
    }
    var actors = names.indices.filter { leaders[$0] == $0 }.map { merged($0) }
    actors.sort { $0.id < $1.id }
    breakCircles(in: &actors)
    return (actors, ids)
  }

  private func merged(_ group: Int) -> Actor {
    let all = memberLists[group].map { members[$0] }
    let own = all.filter { groupOfID[$0.article][$0.actor.id] == group }.map(\.actor)
    var actor =
      own.min { ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name) } ?? all[0].actor
    actor.id = names[group]
    let forms = Set(all.flatMap { [$0.actor.name] + $0.actor.aliases })
    actor.name = mostFrequent(own.map(\.name)) ?? actor.name
    actor.aliases = forms.subtracting([actor.name]).sorted()
    actor.kind =
      mostFrequent(own.map(\.kind.rawValue)).map(Actor.Kind.init(rawValue:)) ?? actor.kind
    if actor.kind == .person, all.contains(where: { $0.actor.kind == .expert }) {
      actor.kind = .expert
    }
    actor.country = mostFrequent(all.compactMap(\.actor.country))
    let wholes = all.compactMap { member in
      member.actor.partOf.map { id in
        groupOfID[member.article][id].map { names[leader(of: $0)] } ?? id
      }
    }
    actor.partOf = mostFrequent(wholes.filter { $0 != actor.id })
    return actor
  }

  /// The value that is there most often, of equals the first in order; nil for none.
  private func mostFrequent(_ values: [String]) -> String? {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  /// Cuts the chains of parts and wholes where they come back to themselves.
  private func breakCircles(in actors: inout [Actor]) {
    var index: [Actor.ID: Int] = [:]
    for (at, actor) in actors.enumerated() { index[actor.id] = at }
    for start in actors.indices {
      var seen: Set<Int> = [start]
      var at = start
      while let whole = actors[at].partOf, let next = index[whole], seen.count < 16 {
        if !seen.insert(next).inserted {
          actors[at].partOf = nil
          break
        }
        at = next
      }
    }
  }
}
