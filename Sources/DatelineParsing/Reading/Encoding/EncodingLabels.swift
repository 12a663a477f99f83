/// The labels of the Encoding Standard and the numbers of the encodings in Foundation.
struct EncodingLabels: Sendable {
  static let shared = EncodingLabels()

  private let names: [String: String]
  private let numbers: [String: UInt]

  private init() {
    var names: [String: String] = [:]
    var numbers: [String: UInt] = [:]
    for line in Self.table.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      numbers[fields[0]] = fields[1] == "-" ? nil : UInt(fields[1], radix: 16)
      for label in [fields[0]] + fields.dropFirst(2) { names[label] = fields[0] }
    }
    self.names = names
    self.numbers = numbers
  }

  func name(of label: String) -> String? { names[label] }

  func foundationNumber(of name: String) -> UInt? { numbers[name] }

  /// A line each: name, number in hexadecimal or `-`, further labels.
  private static let table = """
    utf-8 - utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8
    utf-16le - utf-16 utf16 ucs-2 iso-10646-ucs-2 csunicode unicode unicodefeff utf16le
    utf-16be - unicodefffe utf16be
    windows-1252 - ascii us-ascii ansi_x3.4-1968 cp1252 cp819 ibm819 iso-8859-1 iso8859-1 iso88591 \
    iso_8859-1 iso_8859-1:1987 iso-ir-100 l1 latin1 latin-1 csisolatin1 x-cp1252 cp-1252 win-1252
    windows-1250 80000501 cp1250 x-cp1250 win-1250
    windows-1251 80000502 cp1251 x-cp1251 win-1251
    windows-1253 80000503 cp1253 x-cp1253
    windows-1254 80000504 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 \
    iso-ir-148 csisolatin5
    windows-1255 80000505 cp1255 x-cp1255
    windows-1256 80000506 cp1256 x-cp1256
    windows-1257 80000507 cp1257 x-cp1257
    windows-1258 80000508 cp1258 x-cp1258
    windows-874 8000041D dos-874 tis-620 iso-8859-11 iso8859-11 iso885911
    iso-8859-2 80000202 iso8859-2 iso88592 iso_8859-2 latin2 l2 iso-ir-101 csisolatin2
    iso-8859-3 80000203 iso8859-3 iso88593 iso_8859-3 latin3 l3 iso-ir-109 csisolatin3
    iso-8859-4 80000204 iso8859-4 iso88594 iso_8859-4 latin4 l4 iso-ir-110 csisolatin4
    iso-8859-5 80000205 iso8859-5 iso88595 iso_8859-5 cyrillic iso-ir-144 csisolatincyrillic
    iso-8859-6 80000206 iso8859-6 iso88596 iso_8859-6 arabic ecma-114 asmo-708 iso-ir-127
    iso-8859-7 80000207 iso8859-7 iso88597 iso_8859-7 greek greek8 ecma-118 elot_928 iso-ir-126
    iso-8859-8 80000208 iso8859-8 iso88598 iso_8859-8 hebrew visual iso-8859-8-i logical iso-ir-138
    iso-8859-10 8000020A iso8859-10 iso885910 latin6 l6 iso-ir-157 csisolatin6
    iso-8859-13 8000020D iso8859-13 iso885913
    iso-8859-14 8000020E iso8859-14 iso885914
    iso-8859-15 8000020F iso8859-15 iso885915 iso_8859-15 l9 latin9 csisolatin9
    iso-8859-16 80000210
    koi8-r 80000A02 koi8 koi koi8_r cskoi8r
    koi8-u 80000A08 koi8-ru
    gb18030 80000632 gbk gb2312 gb_2312 gb_2312-80 chinese x-gbk csgb2312 iso-ir-58 cp936
    big5 80000A06 big5-hkscs cn-big5 csbig5 x-x-big5
    euc-jp 80000920 x-euc-jp cseucpkdfmtjapanese
    iso-2022-jp 15 csiso2022jp
    shift_jis 80000420 shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis
    euc-kr 80000422 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cseuckr \
    iso-ir-149 cp949
    """
}
