/// The words by which the voice of a site, of a picture's credit and of prose are told apart.
struct SiteWords: Sendable {
  static let shared = SiteWords()

  /// Words that glue English sentences together.
  let function: Set<String>
  /// How strongly a word speaks of the site rather than of the world, 1…3.
  let site: [String: Int]
  /// Words that open a block of links, comments or offers when they stand in a short line.
  let marker: Set<String>
  /// Words of sections and menus, which are no names though written with capitals.
  let menu: Set<String>
  /// Words that credit a picture.
  let credit: Set<String>

  private init() {
    func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
    function = words(Self.functionWords)
    marker = words(Self.markerWords)
    menu = words(Self.menuWords).union(marker)
    credit = words(Self.creditWords)
    var site: [String: Int] = [:]
    for (weight, text) in [(1, Self.weakSite), (2, Self.plainSite), (3, Self.strongSite)] {
      for word in words(text) { site[word] = weight }
    }
    self.site = site
  }

  /// Whether a word tells what a text is about: long enough and no glue.
  static func isTelling(_ word: String) -> Bool {
    word.utf8.count >= 3 && !shared.function.contains(word)
  }

  private static let functionWords = """
    a about after against all also although am among an and any are aren't around as at be because \
    been before being between both but by can can't could couldn't did didn't do does doesn't don't \
    down during each even every few for from had hadn't has hasn't have haven't he her here hers him \
    his how however i if in into is isn't it it's its just like many may me might more most much \
    must my neither no nor not now of off on one only onto or other our out over own same she should \
    since so some still such than that that's the their them then there these they this those \
    though through to too toward towards under until up upon us very was wasn't we were weren't what \
    when where whether which while who whom whose why will with within without won't would wouldn't \
    yet you your said says
    """
  private static let weakSite = """
    you your yours our us we's free click tap here email e-mail page website site online read reading \
    article articles stories story latest breaking follow join share comment comments account \
    member members membership members-only offer trial join continue update updates alerts alert \
    explore discover enjoy view browse visit watch listen print save send submit get start see
    """
  private static let plainSite = """
    newsletter newsletters inbox subscribe subscriber subscribers subscription subscriptions \
    sign signup login log register registered password username download app apps podcast podcasts \
    whatsapp telegram facebook twitter instagram linkedin youtube tiktok pinterest reddit bluesky \
    flipboard browser cookie consent preferences settings premium unlimited ad ads advertising \
    advertisers donate donation editorial@ notifications feedback moderated moderation
    """
  private static let strongSite = """
    cookies unsubscribe javascript advertisement advertisements sponsored adblock ad-blocker copyright \
    © paywall opt-out gdpr recaptcha bookmark permalink reprints reproduced republished \
    syndication trackback hyperlink faqs sitemap clickable
    """
  private static let markerWords = """
    related recommended recommendations trending popular most-read comments comment tags tagged topics \
    filed share newsletter newsletters subscribe advertisement advertisements sponsored promoted \
    also picks picked editors' editor's more next previous follow footer copyright sign login log \
    about-us contact newsletter reactions replies reply discussion categories archives archive \
    elsewhere bookmark print whatsapp telegram facebook twitter linkedin instagram youtube
    """
  private static let menuWords = """
    home news world business sport sports politics opinion opinions culture arts entertainment \
    lifestyle life travel technology tech science health climate environment video videos photos \
    photo gallery live latest top stories story our picks read watch listen weather africa americas \
    asia europe middle east pacific international national local us uk u.s. money economy markets \
    finance education society history religion food style fashion games puzzles crosswords jobs cars \
    property shop shopping search menu skip main content privacy policy terms conditions cookie \
    cookies settings help support faq faqs careers advertise advertising subscribe subscription \
    account profile breaking exclusive analysis features feature explained explainer investigation \
    investigations special report reports series podcast podcasts newsletters magazine edition \
    editions today yesterday english home page back the and of in to by for with all free download \
    app open close show hide view see get start one day days week month year full story staff desk \
    team editorial board service network media press agency daily times post tribune herald journal \
    gazette telegraph guardian standard observer review monitor chronicle
    """
  private static let creditWords = """
    photo photos photograph photographs photographer image images picture pictured credit getty \
    screengrab screenshot handout illustration video file shutterstock reuters afp ap epa courtesy
    """
}
