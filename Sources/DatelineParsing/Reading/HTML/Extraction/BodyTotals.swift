/// What adds up over an element and all inside that has not been left out.
struct BodyTotals {
  /// Characters of text.
  var length: Float = 0
  /// Characters inside links; those of links within the page count less.
  var linkLength: Float = 0
  var commas: Float = 0
  var paragraphs: Float = 0
  var images: Float = 0
  var items: Float = 0
  var inputs: Float = 0
  var links: Float = 0
  /// Characters inside headings, and inside lists.
  var headingLength: Float = 0
  var listLength: Float = 0
  /// Characters inside blocks that hold running text.
  var runningLength: Float = 0
  /// Characters inside blocks and loose texts that read like prose: long, with few links.
  var proseLength: Float = 0
  /// Characters inside the nearest blocks below.
  var blockLength: Float = 0

  var linkDensity: Float { length > 0 ? linkLength / length : 0 }

  static func += (a: inout BodyTotals, b: BodyTotals) {
    a.length += b.length
    a.linkLength += b.linkLength
    a.commas += b.commas
    a.paragraphs += b.paragraphs
    a.images += b.images
    a.items += b.items
    a.inputs += b.inputs
    a.links += b.links
    a.headingLength += b.headingLength
    a.listLength += b.listLength
    a.runningLength += b.runningLength
    a.proseLength += b.proseLength
    a.blockLength += b.blockLength
  }

  /// Counts the element that closes over what was added so far.
  mutating func close(_ entry: PageOutline.Entry, linksWithinPage: Bool) {
    if entry.isText {
      length = Float(entry.length)
      commas = Float(entry.commas)
      return
    }
    if entry.isBlock {
      let loose = length - blockLength
      if loose >= 60, linkDensity < 0.35 { proseLength += loose }
      blockLength = length
    }
    switch entry.tag {
    case .a:
      linkLength = length * (linksWithinPage ? 0.3 : 1)
      links += 1
    case .p:
      paragraphs += 1
      runningLength = length
    case .img, .picture: images = max(1, images)
    case .li:
      items += 1
      runningLength = length
    case .input: inputs += 1
    case .h1, .h2, .h3, .h4, .h5, .h6: headingLength = length
    case .ul, .ol:
      listLength = length
      runningLength = length
    case .span, .td, .blockquote, .dl, .div, .pre, .table: runningLength = length
    default: break
    }
  }
}
