extension BridgeCollision {
  /// A trade paper's report some days on: undated, it starts without a headline.
  static let union = FixtureArticle(
    id: "quayside-weekly",
    text: """
      The Harbour Pilots' Union has condemned the decision to send the freighter Maren Toft to sea \
      with one engine, five days after the ship ran into the Larkhaven bridge.

      "No pilot should have been asked to take her out in that wind," union leader Jonas Pell said \
      on Sunday. He urged the Larkhaven Port Authority to stop all departures at night until new \
      rules are in force.

      One lane of the bridge reopened on Thursday, 11 March 2027, and a ferry has carried around \
      1,800 people a day since Friday.

      Toft Line criticised the union for "guessing in public". The company again denied that its \
      engine had failed and said it supported the inquiry which the town has demanded.

      Experts estimate that repairs will cost between 12 and 15 million euros and last until \
      September.
      """,
    published: "2027-03-14/2027-03-15", statesDate: false, title: nil, boilerplate: [])

  /// The inquiry's findings, two weeks on, dated.
  static let inquiry = FixtureArticle(
    id: "harbour-report",
    text: """
      Inquiry finds engine fault behind Larkhaven bridge crash

      24 March 2027

      A failed fuel pump left the freighter Maren Toft without power before she struck the Larkhaven \
      bridge on 9 March, investigators said on Wednesday.

      The Marine Accident Board published a first report of 40 pages. It says that the crew tried to \
      start the second engine, which had been switched off to save fuel.

      Toft Line acknowledged the fault for the first time. "We accept the findings and we are sorry \
      for what happened," said the company's chief executive, Agnes Toft, at a news conference in \
      Larkhaven. The company promised to pay for the repairs.

      Mayor Helena Brandt praised the investigators for their speed but warned that Sandoy would \
      need a second crossing. The Harbour Pilots' Union said it was considering legal action.

      The number of injured rose to seven, the Sandoy Hospital said, after a driver came in with a \
      broken wrist last week.
      """,
    published: "2027-03-24", statesDate: true,
    title: "Inquiry finds engine fault behind Larkhaven bridge crash", boilerplate: [])
}
