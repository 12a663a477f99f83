/// Parts of states that every country may have, one a line: `name|kind|forms`.
///
/// Together with a country ("Ruritania's foreign ministry", "the Ruritanian Ministry of Foreign
/// Affairs") each form means the country's body of that name. Kinds are those of
/// `OrganizationData`; `c` stands for the country itself.
enum BodyData {
  static let lines: StaticString = """
    government|c|government;authorities;leadership;administration;regime;cabinet;federal government;central government;state;interim government;transitional government;caretaker government;military government;junta
    armed forces|a|armed forces;forces;troops;soldiers;military;army;servicemen;units;military forces;combat units;ground forces;infantry;paratroopers;conscripts;contingent;warriors;special forces;combat troops;defense forces;defence forces
    navy|a|navy;fleet;naval forces;warships
    air force|a|air force;warplanes;fighter jets
    coast guard|a|coast guard;coastguard
    general staff|a|general staff;general staff of the armed forces
    joint chiefs of staff|a|joint chiefs of staff;joint chiefs
    Foreign Ministry|g|foreign ministry;ministry of foreign affairs;foreign affairs ministry;foreign office;department of foreign affairs;foreign affairs department;external affairs ministry;ministry of external affairs
    Defense Ministry|g|defense ministry;defence ministry;ministry of defense;ministry of defence;ministry of national defense;ministry of national defence;defense department;defence department;department of defence;national defense ministry
    Interior Ministry|g|interior ministry;ministry of the interior;ministry of interior;ministry of internal affairs;home ministry;home affairs ministry;ministry of home affairs
    Finance Ministry|g|finance ministry;ministry of finance;finance department
    Justice Ministry|g|justice ministry;ministry of justice
    Health Ministry|g|health ministry;ministry of health;health department;ministry of public health;public health ministry
    Education Ministry|g|education ministry;ministry of education
    Environment Ministry|g|environment ministry;ministry of environment;ministry of the environment
    Energy Ministry|g|energy ministry;ministry of energy
    Transport Ministry|g|transport ministry;ministry of transport;transportation ministry
    Trade Ministry|g|trade ministry;ministry of trade;ministry of commerce;commerce ministry
    Economy Ministry|g|economy ministry;ministry of economy;economic ministry;economics ministry
    Agriculture Ministry|g|agriculture ministry;ministry of agriculture;farm ministry
    Culture Ministry|g|culture ministry;ministry of culture
    Labor Ministry|g|labor ministry;labour ministry;ministry of labor;ministry of labour
    Unification Ministry|g|unification ministry;ministry of unification
    Information Ministry|g|information ministry;ministry of information
    Emergency Ministry|g|emergency ministry;emergencies ministry;ministry of emergency situations;ministry of emergencies
    parliament|g|parliament;national assembly;lower house;upper house;legislature;house of representatives
    Senate|g|senate
    Supreme Court|g|supreme court
    Constitutional Court|g|constitutional court
    court|g|court;high court;appeals court;courts
    Security Council|g|security council;national security council
    security service|g|security service;security services;intelligence service;intelligence agency;secret service;intelligence services;intelligence agencies;spy agency;domestic intelligence agency;military intelligence
    police|g|police;national police;federal police;riot police;police force
    prosecutors|g|prosecutors;prosecutor's office;public prosecutor;prosecution service;federal prosecutors;public prosecutor's office;general prosecutor's office;prosecutor general's office
    central bank|g|central bank;national bank
    presidency|g|presidency;presidential office;president's office;presidential administration
    embassy|g|embassy;consulate
    election commission|g|election commission;electoral commission;central election commission
    meteorological agency|g|meteorological agency;weather agency;weather service;met office;weather bureau
    geological survey|g|geological survey
    space agency|g|space agency
    border service|g|border service;border guard;border guards;border patrol
    opposition|o|opposition;opposition party;opposition parties
    media|m|media;press;state media;state television;state tv;news agencies;newspapers;state broadcaster;state news agency
    """
}
