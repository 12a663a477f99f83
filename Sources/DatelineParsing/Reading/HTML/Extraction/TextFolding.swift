/// Folds white space as a browser shows it.
enum TextFolding {
  /// The text with every run of white space as one space and none at its ends. No-break spaces are
  /// kept as spaces; zero-width spaces, soft hyphens and byte order marks are dropped.
  static func folded(_ bytes: some Sequence<UInt8>) -> String {
    var output: [UInt8] = []
    append(bytes, to: &output)
    if output.last == 0x20 { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends `bytes` folded; a space only where the output does not end in white space already.
  static func append(_ bytes: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in bytes {
      if byte.isHTMLSpace || byte == 0x0B {
        if let last = output.last, last != 0x20, last != 0x0A { output.append(0x20) }
        continue
      }
      output.append(byte)
      if byte & 0xC0 == 0x80 { replaceSpecial(&output) }
    }
  }

  /// Turns a no-break space just written into a space, and takes back what has no width.
  private static func replaceSpecial(_ output: inout [UInt8]) {
    let count = output.count
    guard count >= 2 else { return }
    if output[count - 2] == 0xC2 {
      if output[count - 1] == 0xA0 {
        output.removeLast(2)
        if let last = output.last, last != 0x20, last != 0x0A { output.append(0x20) }
      } else if output[count - 1] == 0xAD {
        output.removeLast(2)
      }
      return
    }
    guard count >= 3 else { return }
    let tail = (output[count - 3], output[count - 2], output[count - 1])
    if tail == (0xE2, 0x80, 0x8B) || tail == (0xEF, 0xBB, 0xBF) { output.removeLast(3) }
  }
}
