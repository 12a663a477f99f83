/// Words that news uses for one thing, one group a line, the group's name first.
enum SynonymData {
  static let lines: StaticString = """
    troop soldier serviceman servicemen fighter military army force unit contingent infantry battalion brigade warrior personnel
    police officer cop constable policeman policemen
    film video footage clip recording
    monument memorial statue
    treaty pact agreement deal accord partnership alliance
    dead death died die dies killed kill killing fatality fatalities casualty victim
    hurt injured injury injuries wounded
    blast explosion exploded explode detonation detonated
    quake earthquake tremor aftershock temblor
    company firm corporation business maker manufacturer group
    plane aircraft airplane jet airliner flight helicopter
    ship vessel boat ferry tanker freighter trawler
    car vehicle truck lorry van bus
    protest demonstration rally march protester demonstrator
    storm hurricane typhoon cyclone tornado
    missile rocket projectile shell ammunition munition artillery arms weapon weaponry
    talks negotiation meeting summit discussion met meet talk
    child children kid youngster toddler boy girl
    vote ballot poll election referendum voted voting elected
    court judge tribunal magistrate jury
    trial hearing lawsuit suit case
    prison jail custody
    money fund cash funding
    cut reduction reduce reduced slash slashed
    rise increase rose risen increased surge soared climbed jump
    fall drop decline fell dropped declined slump plunged tumbled
    fire blaze wildfire flame
    flood flooding inundation flooded
    outbreak epidemic pandemic disease virus infection
    hospital clinic infirmary
    worker employee staff labourer laborer
    resign resigned resignation quit stepped
    attack assault raid strike airstrike bombing attacked struck offensive incursion invasion invaded invade
    seize captured capture seized occupied took retake retook recapture recaptured reclaim
    send sent sending dispatch dispatched deploy deployed deployment
    confirm confirmed confirmation acknowledge acknowledged acknowledgement acknowledgment admit admitted admission
    announce announced announcement declare declared declaration unveil unveiled statement
    condemn condemned condemnation denounce denounced denunciation criticize criticized criticise criticised slam slammed
    deny denied denial refute refuted rebut dispute
    praise praised hail hailed laud lauded tribute
    sign signed signing ratified ratify
    supply supplied provide provided deliver delivered delivery shipment transfer
    arrest arrested detained detention detain
    release released freed free
    buy bought acquire acquired acquisition takeover purchase
    build built construct constructed construction erect erected
    leader president ruler chairman premier
    parliament legislature assembly congress lawmaker lawmakers
    minister ministry
    """
}
