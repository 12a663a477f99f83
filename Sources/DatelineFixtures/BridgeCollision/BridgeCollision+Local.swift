extension BridgeCollision {
  /// A local paper's report, copied from its page: undated, with the site's own lines.
  static let local = FixtureArticle(
    id: "sandoy-courier",
    text: """
      Sandoy Courier
      Home
      News
      Sport
      Log in
      Subscribe

      Island cut off after ship hits bridge

      Ruth Amsel

      The people of Sandoy woke up without a road on Tuesday after a freighter ran into the \
      Larkhaven bridge. Six people were injured, two of them badly, according to the Sandoy \
      Hospital.

      "I heard a bang like thunder, and then the lights on the bridge went out," said Olaf Brenner, \
      a fisherman who saw the ship drift.

      Share this article

      The Port Authority confirmed on Wednesday that the Maren Toft had lost power. Toft Line, which \
      owns the ship, rejected the account and insisted that its crew had done nothing wrong.

      Islanders are angry. The residents' council accused the Transport Ministry of ignoring three \
      letters since last summer. The ministry said it would answer the letters soon.

      A ferry is to run from Friday. Mayor Helena Brandt has called for an independent inquiry and \
      said the town would not wait for the owners of the ship.

      Read more: How to reach the island by boat
      Sign up for our morning newsletter
      Related stories
      © Sandoy Courier. All rights reserved.
      """,
    published: "2027-03-10/2027-03-11", statesDate: false,
    title: "Island cut off after ship hits bridge",
    boilerplate: [
      "Sandoy Courier", "Home", "News", "Sport", "Log in", "Subscribe", "Share this article",
      "Read more: How to reach the island by boat", "Sign up for our morning newsletter",
      "Related stories", "© Sandoy Courier. All rights reserved.",
    ])

  /// The agency's report again in another outlet, cut: no source of its own.
  static let copy = FixtureArticle(
    id: "evening-ledger",
    text: """
      Freighter hits bridge near Larkhaven

      March 10, 2027

      LARKHAVEN (Northern Wire) - A cargo ship struck a pillar of the Larkhaven bridge early on \
      Tuesday, injuring four people and cutting the only road to the island of Sandoy, the \
      Larkhaven Port Authority said.

      The Maren Toft, a 140-metre freighter owned by the shipping company Toft Line, left the outer \
      harbour at about 5 a.m. and drifted into the bridge twenty minutes later. Two lorries fell \
      into the water.

      Toft Line denied that the engine had failed. "All systems were working when the vessel left \
      her berth," the company said in a statement on Wednesday, adding that a sudden current was to \
      blame.
      """,
    published: "2027-03-10", statesDate: true, title: "Freighter hits bridge near Larkhaven",
    boilerplate: [])
}
