/// The articles of the story about the bridge.
enum BridgeCollision {
  /// An agency's first report, dated.
  static let wire = FixtureArticle(
    id: "northern-wire",
    text: """
      Cargo ship strikes Larkhaven bridge, four injured

      By Tomas Reiner, Northern Wire

      March 10, 2027

      LARKHAVEN, March 10 (Northern Wire) - A cargo ship struck a pillar of the Larkhaven bridge \
      early on Tuesday, injuring four people and cutting the only road to the island of Sandoy, the \
      Larkhaven Port Authority said.

      The Maren Toft, a 140-metre freighter owned by the shipping company Toft Line, left the outer \
      harbour at about 5 a.m. and drifted into the bridge twenty minutes later. Two lorries fell \
      into the water. Divers pulled both drivers out alive.

      "The pilot reported a loss of power shortly before the impact," said Karin Oldfield, the \
      director of the Port Authority. She confirmed that the ship's engine had been repaired in \
      February.

      Toft Line denied that the engine had failed. "All systems were working when the vessel left \
      her berth," the company said in a statement on Wednesday, adding that a sudden current was to \
      blame.

      Helena Brandt, the mayor of Larkhaven, demanded an independent inquiry. "People on Sandoy have \
      warned about this for years," Brandt told reporters. She thanked the rescue teams for their \
      work.

      About 2,300 people live on Sandoy. The Transport Ministry promised to open a ferry line by \
      Friday. The bridge was built in 1974 and was last inspected in 2023.
      """,
    published: "2027-03-10", statesDate: true,
    title: "Cargo ship strikes Larkhaven bridge, four injured", boilerplate: [])
}
