/// Nouns that do nothing that a timeline would list.
enum AbstractNouns {
  /// Situations, qualities, possibilities and relations.
  static let situations = words(
    """
    ability absence access advantage aim ambition angle approach appetite aspect atmosphere attempt
    attitude background balance basis behavior behaviour belief benefit capability case cause
    challenge chance circumstance climate commitment complexity concept concern condition context
    crisis culture danger debate demand dependence desire detail difference difficulty dynamic
    effect element emphasis environment evidence example existence expectation experience extent
    fact factor failure fear feature feeling focus framework friendship future goal growth habit
    history hope idea image impact implication importance influence interest issue justification
    kind knowledge lack legacy level life likelihood limit logic loyalty means measure message mood
    motive move nature narrative need notion number objective opinion opportunity option outcome
    outlook part past pattern perception period perspective phase phenomenon picture point policy
    position possibility potential power presence pressure principle priority problem process
    progress project prospect purpose quality question reality reason relation relationship
    resilience respect response responsibility result risk role scale scenario secrecy sense
    significance silence similarity situation size skill solution sort source spirit stability
    stance status step story strategy strength structure style success support symbol system
    technology tendency tension term theme theory thing thought tie timing tone topic trend trust
    truth uncertainty understanding use value version view way weakness will willingness
    """)

  /// Papers and utterances that tell what someone said at another place.
  static let papers = words(
    """
    account announcement article blog comment commentary declaration document editorial email essay
    interview letter memo memorandum message note paper post readout remark speech statement text
    transcript tweet
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
