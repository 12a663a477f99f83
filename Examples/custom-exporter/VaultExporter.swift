import DatelineExport
import DatelineModel

/// Writes a story as an Obsidian vault: a note for each event, actor and article, linked to each other.
///
/// In the vault's graph, actors gather around what they took part in. The date of a note is the EDTF
/// date, so that “in May” stays a month.
struct VaultExporter: FolderExporter {
  /// Whether the notes on events quote the words that they were read from.
  var quotesEvidence = true

  let name = "vault"
  let summary = "an Obsidian vault: a note for each event, actor and article"
  let fileExtension = "md"

  /// To a single sink: the vault's timeline alone.
  func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    write(story.events, Vault(story), to: &sink)
  }

  /// The whole vault.
  func exportFiles(_ story: Story, to folder: inout some FolderSink) throws {
    let vault = Vault(story)
    try folder.writeFile("Timeline.md") { write(story.events, vault, to: &$0) }
    for (event, note) in zip(story.events, vault.events) {
      try folder.writeFile(note.file) { write(event, vault, to: &$0) }
    }
    for (actor, note) in zip(story.actors, vault.actors) {
      try folder.writeFile(note.file) { write(actor, vault, to: &$0) }
    }
    for (article, note) in zip(story.articles, vault.articles) {
      try folder.writeFile(note.file) { write(article, to: &$0) }
    }
  }

  private func write(_ events: [Event], _ vault: Vault, to sink: inout some TextOutputStream) {
    sink.write("# Timeline\n\n")
    for (event, note) in zip(events, vault.events) {
      sink.write("- \(event.date?.edtf ?? "undated"): \(note.link)\n")
    }
  }

  private func write(_ event: Event, _ vault: Vault, to sink: inout some TextOutputStream) {
    sink.write("---\nstatus: \(Note.quoted(event.status.rawValue))\n")
    if let date = event.date { sink.write("date: \(Note.quoted(date.edtf))\n") }
    sink.write("disputed: \(event.isDisputed)\n---\n\n# \(Note.escaped(event.summary))\n\n")
    for actor in event.actors { sink.write("- \(vault.link(toActor: actor))\n") }
    for report in event.reports {
      if quotesEvidence { sink.write("\n> \(Note.escaped(vault.words(of: report)))\n") }
      sink.write("\nRead in \(vault.link(toArticle: report.article)).\n")
    }
  }

  private func write(_ actor: Actor, _ vault: Vault, to sink: inout some TextOutputStream) {
    let aliases = actor.aliases.map(Note.quoted).joined(separator: ", ")
    sink.write("---\nkind: \(Note.quoted(actor.kind.rawValue))\naliases: [\(aliases)]\n---\n\n")
    sink.write("# \(Note.escaped(actor.name))\n\n")
    for reaction in vault.reactions(of: actor.id) {
      let target = reaction.target.event.map(vault.link(toEvent:))
      let words = target ?? Note.escaped(reaction.target.text)
      sink.write("- **\(Note.escaped(reaction.stance.rawValue))** \(words)\n")
    }
  }

  private func write(_ article: Article, to sink: inout some TextOutputStream) {
    sink.write("---\nsource: \(Note.quoted(article.source.name ?? article.id))\n")
    if let published = article.published {
      sink.write("published: \(Note.quoted(published.value.edtf))\n")
    }
    sink.write("---\n\n")
    for paragraph in article.paragraphs where paragraph.role.isContent {
      sink.write(Note.escaped(article[paragraph.range]) + "\n\n")
    }
  }
}
