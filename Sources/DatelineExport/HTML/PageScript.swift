/// The page's script. The page reads without it; it adds search, filters, keys and the reading pane.
enum PageScript {
  static let text = setUp + filters + reader + keys
}
