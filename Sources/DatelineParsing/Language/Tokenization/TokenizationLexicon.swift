/// The words that the tokenizer and the segmenter know.
enum TokenizationLexicon {
  /// Prefixes that keep their hyphen inside the word.
  static let hyphenPrefixes = WordSet(
    """
    anti arch bi bio co counter cross de e eco em en ex extra hyper infra inter intra macro mega
    meta micro mid mini mono multi naqsh neo non over pan para post pre pro proto pseudo psycho
    quasi re semi socio sub super tele trans tri ultra un under uni vice
    """)

  /// Endings that keep their hyphen inside the word.
  static let hyphenSuffixes = WordSet("esque ish wise")

  /// Units that part from the number they are written onto; as written.
  static let units = WordSet(
    """
    mm cm m km mi kg g mg lb lbs oz ml l am pm ft hr hrs min mins sec mph kph kmh k bn mn tn gb mb
    kb tb hz khz mhz ghz kw mw gw kwh mwh ha sq yr yrs usd c f
    """)

  /// Abbreviations that never end a sentence: titles and references.
  static let leadingAbbreviations = WordSet(
    """
    mr mrs ms messrs mme mlle dr drs prof gen lt col sgt capt cmdr cdr maj adm brig cpl pvt rev hon
    pres gov sen sens rep reps amb supt insp det atty st ste mt ft fr ald msgr
    vs v viz e.g i.e eg ie cf ca approx esp incl resp fig figs vol vols pp nos eq n° nr
    """)

  /// Abbreviations that may end a sentence.
  static let abbreviations = WordSet(
    """
    etc inc corp co cos ltd plc llc bros jr sr esq al ave blvd rd hwy dept univ assn assoc bldg apt
    mfg intl natl govt bn eds trans ext jan feb apr jun jul aug sept oct nov dec tue tues thu thur
    thurs fri ala ariz calif colo fla kan ky md mich minn mont neb nev okla penn tenn tex va vt wis
    wyo ont que oz lb lbs hr hrs min mins yr yrs tel fax attn arr
    """)

  /// Abbreviations that are also words: only with a capital letter, and a number or a comma behind.
  static let ambiguousAbbreviations = WordSet(
    "sat sun mar mon wed sec ill ind miss mo la pa ga mass wash del ore dep conn sep")

  /// Abbreviations that need a number behind them.
  static let numberedAbbreviations = WordSet("p c b d no ch art sec para")

  /// Contractions without their apostrophe, whose second word has two letters.
  static let bareContractions = WordSet(
    "dont didnt doesnt isnt cant couldnt wouldnt wasnt havent hasnt arent werent shouldnt wont aint ive gonna wanna gotta gimme lemme outta"
  )

  /// Words that often open a sentence and seldom stand with a capital letter inside one.
  static let sentenceOpeners = WordSet(
    """
    the a an this that these those he she it they we you his her its their our my your in on at by
    for from with without as if when while after before since although though because however but
    and or so yet then there here now today yesterday tomorrow what who where why how which meanwhile
    moreover also still even not no some many most both each all several such another other others
    is are was were do does did can could will would should may might please let let's during under
    despite last next later earlier once until unlike according among nor only just thus therefore
    it's he's she's that's there's i'm we're they're you're don't
    """)
}
