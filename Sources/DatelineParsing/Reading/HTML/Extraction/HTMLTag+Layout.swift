/// How elements are laid out, as far as reading a page needs it.
extension HTMLTag {
  /// Never shown, or shown as something that is no text.
  var isUnseen: Bool {
    switch self {
    case .script, .style, .noscript, .template, .head, .iframe, .object, .embed, .applet, .canvas,
      .video, .audio, .map, .svg, .math, .select, .textarea, .datalist, .noframes, .noembed,
      .dialog, .progress, .meter, .button:
      true
    default: false
    }
  }

  /// Begins and ends a line.
  var isBlockLevel: Bool {
    switch self {
    case .html, .body, .p, .div, .hr, .figure, .figcaption, .article, .section, .main, .header,
      .footer, .nav, .aside, .address, .hgroup, .search, .center, .h1, .h2, .h3, .h4, .h5, .h6,
      .ul, .ol, .li, .dl, .dt, .dd, .dir, .menu, .blockquote, .pre, .listing, .xmp, .plaintext,
      .table, .caption, .tbody, .thead, .tfoot, .tr, .td, .th, .form, .fieldset, .legend, .details,
      .summary, .marquee, .optgroup, .option:
      true
    default: false
    }
  }
}
