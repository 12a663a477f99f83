import Foundation

/// Base64 as feeds use it.
enum Base64 {
  /// The text that was encoded; nil where it is no base64.
  static func text(of encoded: String) -> String? {
    guard let data = Data(base64Encoded: encoded, options: .ignoreUnknownCharacters), !data.isEmpty
    else { return nil }
    return TextDecoder.decode(Array(data)).text
  }
}
