/// The page's style sheet.
enum PageStyle {
  static let text = base + timeline + voices + reader + media
}
