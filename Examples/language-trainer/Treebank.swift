import DatelineModel
import Foundation

/// A word of a treebank.
struct TreebankWord {
  var form = ""
  var lemma = ""
  var upos = ""
  var xpos = ""
  var features = ""
  /// The governing word's index in the sentence; -1 for the root.
  var head = -1
  var relation = ""
  var misc = ""
  /// Whether the word continues a multiword token.
  var continuesToken = false
  /// Where the word's token stands among the document's characters that are not white space, and
  /// which of the token's words this is.
  var start = 0
  var end = 0
  var part = 0
}

/// A sentence of a treebank.
struct TreebankSentence {
  var words: [TreebankWord] = []
  /// Whether the treebank marks names.
  var hasNames = false
}

/// A document of a treebank: its sentences, and the text they were read from.
struct TreebankDocument {
  var id = ""
  var sentences: [TreebankSentence] = []
  /// The text, one paragraph a line.
  var text = ""
}

/// Reads CoNLL-U.
struct TreebankReader {
  private var documents: [TreebankDocument] = []
  private var sentence = TreebankSentence()
  private var surfaces: [(text: String, spaceAfter: Bool)] = []
  private var characters = 0
  private var multiwordEnd = 0
  private var multiword = (start: 0, end: 0, part: 0)
  private var startsParagraph = false
  private var hasNames = false

  static func documents(_ paths: [String]) throws -> [TreebankDocument] {
    var reader = TreebankReader()
    for path in paths {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        reader.read(line)
      }
      reader.finishSentence()
      reader.hasNames = false
    }
    return reader.documents
  }

  private mutating func read(_ line: Substring) {
    if line.isEmpty { return finishSentence() }
    if line.hasPrefix("#") {
      if line.hasPrefix("# newdoc") {
        documents.append(TreebankDocument(id: String(line.dropFirst(14))))
        characters = 0
      } else if line.hasPrefix("# newpar"), !line.hasPrefix("# newpar_block") {
        startsParagraph = true
      } else if line.hasPrefix("# global.Entity") {
        hasNames = true
      }
      return
    }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 10, !columns[0].contains(".") else { return }
    let spaceAfter = !columns[9].contains("SpaceAfter=No")
    let length = columns[1].unicodeScalars.count { $0 != " " && $0 != "\u{A0}" }
    if columns[0].contains("-") {
      multiwordEnd = columns[0].split(separator: "-").last.flatMap { Int($0) } ?? 0
      multiword = (characters, characters + length, 0)
      surfaces.append((columns[1], spaceAfter))
      characters += length
      return
    }
    var word = TreebankWord()
    word.form = columns[1]
    word.lemma = columns[2]
    word.upos = columns[3]
    word.xpos = columns[4]
    word.features = columns[5] == "_" ? "" : columns[5]
    word.head = (Int(columns[6]) ?? 0) - 1
    word.relation = columns[7]
    word.misc = columns[9]
    if sentence.words.count < multiwordEnd {
      multiword.part += 1
      (word.start, word.end, word.part) = multiword
      word.continuesToken = multiword.part > 1
    } else {
      (word.start, word.end) = (characters, characters + length)
      characters += length
      surfaces.append((columns[1], spaceAfter))
    }
    sentence.words.append(word)
  }

  private mutating func finishSentence() {
    guard !sentence.words.isEmpty else { return }
    if documents.isEmpty { documents.append(TreebankDocument(id: "document")) }
    let last = documents.count - 1
    if !documents[last].text.isEmpty, startsParagraph { documents[last].text += "\n" }
    for surface in surfaces {
      documents[last].text += surface.text + (surface.spaceAfter ? " " : "")
    }
    sentence.hasNames = hasNames
    documents[last].sentences.append(sentence)
    sentence = TreebankSentence()
    surfaces = []
    multiwordEnd = 0
    startsParagraph = false
  }
}
