/// The names of the months in the languages of the press.
struct DateWords: Sendable {
  static let shared = DateWords()

  private let months: [String: Int]

  private init() {
    var months: [String: Int] = [:]
    for line in Self.data.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let number = fields.first.flatMap({ Int($0) }) else { continue }
      for name in fields.dropFirst() { months[String(name)] = number }
    }
    self.months = months
  }

  /// The month 1…12 that a lower-case word names, with or without a full stop; nil where it names none.
  func month(_ word: String) -> Int? {
    if let month = months[word] { return month }
    guard word.hasSuffix(".") else { return nil }
    return months[String(word.dropLast())]
  }

  /// A line each: the month, then its names and abbreviations, nominative and genitive.
  private static let data = """
    1 january jan januar jänner januari janvier janv enero ene gennaio gen janeiro styczeń stycznia
    1 sty leden ledna január januára január januar ianuarie ian ocak oca январь января янв
    1 січень січня січ януари јануар siječanj siječnja sijec ιανουάριος ιανουαρίου ιαν tammikuu
    1 tammikuuta জানুয়ারি জানুয়ারী जनवरी يناير জানুয়ারি janúar yanvar มกราคม ม.ค. ژانویه ינואר
    1 gener sausio janvāris jaanuar студзеня
    2 شباط
    2 february feb februar februari février févr fév fevrier febrero febbraio fevereiro fev luty
    2 lutego lut únor února února február februára februarie şubat şub февраль февраля фев
    2 лютий лютого лют февруари фебруар veljača veljače φεβρουάριος φεβρουαρίου φεβ helmikuu
    2 helmikuuta ফেব্রুয়ারি ফেব্রুয়ারি फरवरी فبراير fevral กุมภาพันธ์ ก.พ. فوریه פברואר febrer
    2 vasario februāris veebruar лютага
    3 آذار
    3 march mar märz maerz mrz maart mars marzo março marco marzec marca březen března marec
    3 martie mart март марта мар березень березня бер ožujak ožujka μάρτιος μαρτίου μαρ maaliskuu
    3 maaliskuuta মার্চ मार्च مارس március márc มีนาคม มี.ค. מרץ març kovo marts märts сакавіка
    4 نيسان
    4 april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna apríl apríla április
    4 ápr aprilie nisan nis апрель апреля апр квітень квітня кві април travanj travnja απρίλιος
    4 απριλίου απρ huhtikuu huhtikuuta এপ্রিল अप्रैल أبريل ابريل เมษายน เม.ย. آوریل אפריל
    4 balandžio aprīlis aprill aprel красавіка
    5 أيار أيّار
    5 may mai mei maj mayo maggio mag maio maj maja květen května máj mája május mayıs mayıs май
    5 мая травень травня тра svibanj svibnja μάιος μαΐου μαι toukokuu toukokuuta মে मई مايو
    5 พฤษภาคม พ.ค. مه מאי maig gegužės maijs мај
    6 حزيران
    6 june jun juni juin junio giugno giu junho czerwiec czerwca cze červen června jún júna június
    6 iunie iun haziran haz июнь июня июн червень червня чер юни јун lipanj lipnja ιούνιος ιουνίου
    6 ιουν kesäkuu kesäkuuta জুন जून يونيو มิถุนายน มิ.ย. ژوئن יוני juny birželio jūnijs juuni iyun
    7 تموز تمّوز
    7 july jul juli juillet juil julio luglio lug julho lipiec lipca lip červenec července júl júla
    7 július iulie iul temmuz tem июль июля июл липень липня лип юли јул srpanj srpnja ιούλιος
    7 ιουλίου ιουλ heinäkuu heinäkuuta জুলাই जुलाई يوليو กรกฎาคม ก.ค. ژوئیه יולי juliol liepos
    7 jūlijs juuli iyul
    8 آب
    8 august aug augustus août aout agosto ago sierpień sierpnia sie srpen srpna augusta augusztus
    8 ağustos ağu август августа авг серпень серпня сер kolovoz kolovoza αύγουστος αυγούστου αυγ
    8 elokuu elokuuta আগস্ট अगस्त أغسطس สิงหาคม ส.ค. اوت אוגוסט agost rugpjūčio augusts avqust
    9 أيلول
    9 september sep sept septembre septiembre settembre set setembro wrzesień września wrz září
    9 septembra szeptember szept septembrie eylül eyl сентябрь сентября сен вересень вересня вер
    9 септември септембар rujan rujna σεπτέμβριος σεπτεμβρίου σεπ syyskuu syyskuuta সেপ্টেম্বর
    9 सितंबर سبتمبر กันยายน ก.ย. سپتامبر ספטמבר setembre rugsėjo septembris sentyabr
    10 october oct oktober okt octobre octubre ottobre ott outubro out październik października paź
    10 říjen října október októbra octombrie ekim eki октябрь октября окт жовтень жовтня жов
    10 октомври октобар οκτώβριος οκτωβρίου οκτ lokakuu lokakuuta অক্টোবর
    10 अक्टूबर أكتوبر اكتوبر ตุลาคม ต.ค. اکتبر אוקטובר octubre spalio oktobris oktyabr
    11 listopad listopada listopadu листопад листопада лис ноябрь ноября ноя kasım kas noi
    11 november nov novembre noviembre novembro novembra noiembrie
    11 ноември новембар studeni studenoga νοέμβριος νοεμβρίου νοε marraskuu marraskuuta নভেম্বর
    11 नवंबर نوفمبر พฤศจิกายน พ.ย. نوامبر נובמבר lapkričio novembris noyabr
    12 december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudzień
    12 grudnia gru prosinec prosince decembra decembrie aralık ara декабрь декабря дек грудень
    12 грудня гру декември децембар prosinac prosinca δεκέμβριος δεκεμβρίου δεκ joulukuu
    12 joulukuuta ডিসেম্বর दिसंबर ديسمبر ธันวาคม ธ.ค. دسامبر דצמבר desembre desember gruodžio
    12 decembris detsember dekabr
    """
}
