import DatelineModel

extension HTMLPage {
  /// One dispute, its positions side by side.
  func entry(_ dispute: Dispute, at position: Int) -> String {
    "<article class=\"dispute\" id=\"\(Self.anchor("d", dispute.id))\">\n"
      + "<h3>\(Self.isolated(dispute.about))</h3>\n" + positionTable(dispute, withEvidence: true)
      + "</article>\n"
  }

  /// The positions of a dispute, side by side where there is room.
  func positionTable(_ dispute: Dispute, withEvidence: Bool = false) -> String {
    var text = "<ul class=\"positions\">\n"
    for (number, position) in dispute.positions.enumerated() {
      let names = position.actors.map { Self.isolated(index.name(ofActor: $0)) }
      let who =
        names.isEmpty
        ? index.outlets(of: position.evidence).map(Self.isolated) : names
      text += "<li><p class=\"position\">\(Self.isolated(position.position))</p>"
      if !who.isEmpty { text += "<p class=\"who\">\(who.joined(separator: ", "))</p>" }
      if withEvidence {
        for (piece, evidence) in position.evidence.enumerated() {
          text += quote(evidence, key: "\(Self.anchor("d", dispute.id)).\(number).\(piece)")
        }
      }
      text += "</li>\n"
    }
    return text + "</ul>\n"
  }
}
