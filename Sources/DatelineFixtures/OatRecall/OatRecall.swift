/// The articles of the story about the oat drinks.
enum OatRecall {
  /// The first report, dated.
  static let announcement = FixtureArticle(
    id: "market-daily",
    text: """
      Brightmill Foods recalls oat drinks in three regions

      Market Daily, 7 September 2027

      The food maker Brightmill Foods recalled 60,000 cartons of its oat drinks on Monday after \
      customers fell ill in three regions.

      The Food Safety Office said that 31 people had become ill since late August. None of \
      them had to stay in hospital.

      "We took the cartons off the shelves as soon as we knew," said Marta Lindqvist, the chief \
      executive of Brightmill Foods. She apologised to customers and promised a full refund.

      Shares in the company fell by 8 percent on Monday. Brightmill Foods employs 900 people and \
      sells its drinks in 14 countries.

      The office said it would publish its findings next month.
      """,
    published: "2027-09-07", statesDate: true,
    title: "Brightmill Foods recalls oat drinks in three regions", boilerplate: [])

  /// A consumer paper's report, undated.
  static let consumers = FixtureArticle(
    id: "shoppers-voice",
    text: """
      Maker of oat drinks knew of the problem for weeks, group says

      The consumer group Table Watch has accused Brightmill Foods of hiding the first complaints \
      about its oat drinks.

      According to Table Watch, a shop in Fernley sent the first complaint to the company on 12 \
      August, more than three weeks before the recall of Monday 6 September 2027. The group says 58 \
      people are ill.

      Brightmill Foods denied the claim. "No complaint of that kind reached us in August," a \
      spokesperson for the company said on Tuesday.

      Table Watch called on the Food Safety Office to fine the company. "Families trusted this \
      brand, and it looked away," said its director, Samuel Achterberg.

      The office declined to comment.
      """,
    published: "2027-09-07/2027-09-08", statesDate: false,
    title: "Maker of oat drinks knew of the problem for weeks, group says", boilerplate: [])

  /// A column some weeks on, undated.
  static let analysis = FixtureArticle(
    id: "pantry-letter",
    text: """
      The recall of September 2027 will be remembered for what was not said.

      For eleven days Brightmill Foods neither confirmed nor denied that a shop had complained in \
      August. On 17 September the company admitted that it had received two letters. It had called \
      the same claim "pure invention" ten days earlier.

      The Silence

      Analysts doubt that the brand will recover before next spring. "Trust is the only thing a food \
      maker sells," said Petra Vance of the Institute for Retail Studies, who called the answer of \
      the company careless.

      The Food Safety Office welcomed the admission and warned other makers to answer letters \
      within a week.
      """,
    published: "2027-09-17/2027-09-30", statesDate: false, title: nil, boilerplate: [])
}
