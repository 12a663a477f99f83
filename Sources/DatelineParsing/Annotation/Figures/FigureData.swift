/// Words around numbers, one class a line: `class: word; word; phrase of words`.
enum FigureData {
  /// What a word before a number says of its exactness.
  static let qualifiers: StaticString = """
    about: about; around; approximately; roughly; nearly; almost; circa; ca; some; close to; just under; just over; just about; nearly about; in the region of; in the order of; somewhere around; virtually; ~; practically; well under; slightly under; slightly over
    at least: at least; more than; over; no fewer than; no less than; not less than; upwards of; upward of; a minimum of; minimum; in excess of; greater than; above; exceeding; well over; north of; not fewer than; at a minimum; exceeded; topped; surpassed
    up to: up to; as many as; fewer than; less than; under; at most; no more than; not more than; a maximum of; maximum; below; as much as; as high as; not exceeding
    estimate: an estimated; estimated; a reported; an estimated total of; possibly; probably
    """

  /// What a number is about, by words near it.
  static let roles: StaticString = """
    killed: killed; kill; kills; killing; died; die; dies; dead; deaths; death; fatalities; slain; perished; fatally; drowned; lives; bodies; murdered; massacred; shot dead; death toll; toll; casualties; martyred; eliminated
    injured: injured; injuring; injure; injuries; wounded; wounding; hurt; hospitalized; hospitalised; maimed
    missing: missing; unaccounted; disappeared
    arrested: arrested; arrests; arrest; detained; detaining; detain; detentions; jailed; imprisoned; custody; convicted
    captured: captured; capturing; seized; hostages; hostage; kidnapped; abducted; prisoners
    displaced: displaced; evacuated; evacuating; evacuate; fled; homeless; relocated; refugees; evacuees; uprooted; stranded
    rescued: rescued; saved; rescuing; survivors
    sent: sent; send; sending; deployed; deploy; deploying; dispatched; dispatching; mobilized; mobilised; stationed; reinforcements
    infected: infected; infections; cases; sickened; sick; ill; fall ill; fell ill; fallen ill; falling ill; become ill; became ill; taken ill; diagnosed; tested
    affected: affected; impacted; customers; households; homes
    damaged: damaged; destroyed; damage; destroying; damaging; demolished; collapsed; burned; flattened; gutted; burnt
    fired: fired; launched; launching; firing; missiles; drones; rockets
    cost: cost; costs; worth; paid; pay; pays; paying; priced; price; spent; spend; spending; budget; damages; fine; fined; invest; invested; investment; bought; acquisition; loan; raised; funding; valued; value; aid; pledged; donated; revenue; sales; profit; loss; losses; debt; settlement
    dismissed: laid off; layoffs; fired; redundancies; dismissed; jobs; cut; cuts; job cuts
    voted: votes; voted; ballots; vote; turnout; elected
    attended: attended; gathered; protesters; marched; demonstrators; crowd; attendance; rallied; spectators
    rose: rose; risen; increased; increase; climbed; grew; growth; gained; jumped; surged; soared; up
    fell: fell; fallen; dropped; decreased; decline; declined; down; plunged; slid; slumped
    """

  /// Words that make no figure of a number: times, order, and nouns too empty to be counted.
  static let excluded: StaticString = """
    unit: year; years; month; months; week; weeks; day; days; hour; hours; minute; minutes; second; seconds; decade; decades; century; centuries; night; nights; weekend; weekends; fortnight; am; pm; a.m.; p.m.; o'clock; yearold; ms; yrs; hrs; mins
    empty: possibility; possibilities; way; ways; thing; things; side; sides; reason; reasons; point; points; option; options; question; questions; part; parts; factor; factors; type; types; kind; kinds; sort; form; forms; issue; issues; step; steps; stage; stages; phase; phases; aspect; aspects; theme; themes; element; elements; level; levels; time; times; occasion; occasions; hand; hands; example; examples; lesson; lessons; idea; ideas; leader; leaders; pair; leg; end; ends; fold; matter; matters; word; words; choice; choices; scenario; scenarios; category; categories; half; halves; generation; generations; problem; problems; approach; approaches; priorities; priority; principle; principles
    label: article; articles; section; chapter; page; pages; paragraph; phase; version; number; no; no.; room; flight; route; highway; interstate; channel; level; step; grade; class; category; type; model; group; part; volume; episode; season; act; line; gate; platform; unit; block; apartment; suite; floor; box; bus; train; tier; stage; round; game; day; week; appendix; figure; table; resolution; bill; hb; proposition; measure; amendment; rule; item; case; title; top; psalm; verse; lot; pier; terminal; studio; reactor; formula; g; division; schedule; annex; age; aged; ages
    street: street; st; st.; avenue; ave; ave.; road; rd; rd.; boulevard; blvd; lane; drive; way; place; square; court; terrace; highway; downing
    month: january; february; march; april; may; june; july; august; september; october; november; december; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec; jan.; feb.; aug.; sept.; oct.; nov.; dec.
    sport: beat; beats; defeated; win; wins; won; lost; draw; drew; defeat; victory; score; scored; lead; led; loss; tie; tied; final; halftime; game; match
    """

  /// Units of money, weight and measure: `label: word; word`.
  static let units: StaticString = """
    USD: $; us$; dollar; dollars; usd; u.s. dollars; us dollars
    cents: cents; cent; ¢
    EUR: €; euro; euros; eur
    GBP: £; pound sterling; gbp; sterling; pence
    JPY: ¥; yen; jpy
    CNY: yuan; renminbi; rmb
    INR: ₹; rupee; rupees; rs
    RUB: ₽; ruble; rubles; rouble; roubles
    KRW: ₩; korean won
    CHF: swiss francs; francs; chf
    UAH: hryvnia; hryvnias
    TRY: lira; liras
    BRL: reais; real
    ZAR: rand
    NGN: naira
    CAD: c$; canadian dollars
    AUD: a$; australian dollars
    percent: %; percent; per cent; pct
    percentage points: percentage points; percentage point
    """
}
