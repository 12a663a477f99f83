extension TimeGrammar {
  /// The text of `TimeGrammar.english`: first the classes, then phrases, then expressions.
  static let englishText = #"""
    # Words

    class MONTH january jan = 1, february feb = 2, march mar = 3, april apr = 4, may = 5, june jun = 6
    class MONTH july jul = 7, august aug = 8, september sept sep = 9, october oct = 10
    class MONTH november nov = 11, december dec = 12
    class WEEKDAY monday mon = 1, tuesday tue tues = 2, wednesday wed weds = 3
    class WEEKDAY thursday thu thur thurs = 4, friday fri = 5, saturday sat = 6, sunday sun = 7
    class WEEKDAYS mondays = 1, tuesdays = 2, wednesdays = 3, thursdays = 4, fridays = 5
    class WEEKDAYS saturdays = 6, sundays = 7
    class SEASON spring springtime = SP, summer summertime = SU, autumn fall = FA, winter wintertime = WI
    class SEASONS summers = SU, winters = WI, autumns = FA
    class UNIT day = D, week = W, month = M, year yr = Y, decade = E, century = C, quarter = Q
    class UNIT fortnight = W
    class UNITS days = D, weeks = W, months = M, years yrs = Y, decades = E, centuries = C
    class UNITS quarters = Q, weekends = WE
    class CLOCKUNIT hour hours hr hrs = TH, minute minutes min mins = TM, second seconds sec secs = TS
    class ORDINAL first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7
    class ORDINAL eighth = 8, ninth = 9, tenth = 10, eleventh = 11, twelfth = 12, thirteenth = 13
    class ORDINAL fourteenth = 14, fifteenth = 15, sixteenth = 16, seventeenth = 17, eighteenth = 18
    class ORDINAL nineteenth = 19, twentieth = 20, last = 5
    class DAYTH first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7
    class DAYTH eighth = 8, ninth = 9, tenth = 10, eleventh = 11, twelfth = 12, thirteenth = 13
    class DAYTH fourteenth = 14, fifteenth = 15, twentieth = 20
    class DAYPART morning mornings = TMO, afternoon = TAF, evening = TEV, night nighttime = TNI
    class DAYPART noon midday = T12:00, midnight = T24:00, dawn sunrise daybreak = TMO
    class DAYPART dusk sunset nightfall = TEV
    class ZONE gmt utc z = @0, bst cet = @60, cest eet = @120, msk = @180, est = @-300, edt = @-240
    class ZONE cst = @-360, cdt = @-300, mst = @-420, mdt = @-360, pst = @-480, pdt = @-420
    class ZONE jst kst = @540
    class TENS twenties = 2, thirties = 3, forties = 4, fifties = 5, sixties = 6, seventies = 7
    class TENS eighties = 8, nineties = 9
    class VAGUE few several many some numerous various countless = X
    class EARLY early = START
    class LATE late = END
    class HALF first = H1, second latter = H2

    # Named days

    phrase FEAST
      find christmas [day]
      find xmas
      means month-day:12-25
    phrase FEAST
      find christmas eve
      means month-day:12-24
    phrase FEAST
      find boxing day
      means month-day:12-26
    phrase FEAST
      find new year 's [day]
      find new year [day]
      means month-day:1-1
    phrase FEAST
      find new year 's eve
      means month-day:12-31
    phrase FEAST
      find victory day
      means month-day:5-9
    phrase FEAST
      find independence day
      find fourth of july
      means month-day:7-4
    phrase FEAST
      find bastille day
      means month-day:7-14
    phrase FEAST
      find armistice day
      find veterans day
      find remembrance day
      means month-day:11-11
    phrase FEAST
      find halloween
      means month-day:10-31
    phrase FEAST
      find valentine 's day
      find st. valentine 's day
      means month-day:2-14
    phrase FEAST
      find (st. | saint) patrick 's day
      means month-day:3-17
    phrase FEAST
      find may day
      means month-day:5-1
    phrase FEAST
      find april fools [day]
      find april fools ' day
      means month-day:4-1
    phrase FEAST
      find international women 's day
      means month-day:3-8
    phrase FEAST
      find all saints ' day
      means month-day:11-1
    phrase FEAST
      find juneteenth
      means month-day:6-19
    phrase FEAST
      find guy fawkes night
      means month-day:11-5
    phrase FEAST
      find thanksgiving [day]
      means nth:11-4-4
    phrase FEAST
      find labor day
      means nth:9-1-1
    phrase FEAST
      find memorial day
      means nth:5-5-1
    phrase FEAST
      find columbus day
      means nth:10-2-1
    phrase FEAST
      find (martin luther king | mlk) [jr.] day
      means nth:1-3-1
    phrase FEAST
      find (presidents | presidents ') day
      means nth:2-3-1
    phrase FEAST
      find mother 's day
      means nth:5-2-7
    phrase FEAST
      find father 's day
      means nth:6-3-7
    phrase FEAST
      find black friday
      means nth:11-4-5
    phrase FEAST
      find good friday
      means easter:-2
    phrase FEAST
      find easter [sunday]
      means easter:0
    phrase FEAST
      find easter monday
      means easter:1
    phrase FEAST
      find ash wednesday
      means easter:-46
    phrase FEAST
      find palm sunday
      means easter:-7
    phrase FEAST
      find pentecost
      find whit sunday
      means easter:49

    # Clock

    phrase CLOCK
      find c:CLOCK12
      find c:CLOCK24
      means {c}
    phrase CLOCK
      find (c:CLOCK12 | c:CLOCK24) z:ZONE
      means {c}|{z}
    phrase CLOCK
      find c:MILITARY z:ZONE
      means {c}|{z}
    phrase CLOCK
      find c:MILITARY (hours | hrs | hr)
      find c:CLOCK24 (hours | hrs | hr)
      find c:CLOCK24 local time
      means {c}
    phrase CLOCK
      find (h:HOUR | h:HOURWORD) o'clock
      find (h:HOUR | h:HOURWORD) o 'clock
      means T{h:2}:00
    phrase CLOCK
      find (h:HOUR | h:HOURWORD) in the (morning | forenoon)
      means T{h:2}:00
    phrase CLOCK
      find c:DAYPART12
      means {c}
    class DAYPART12 noon midday = T12:00, midnight = T24:00

    # Counts

    phrase COUNT
      find n:NUM
      means {n}
    phrase COUNT
      find a couple [of]
      means 2
    phrase COUNT
      find a dozen
      find one dozen
      means 12
    phrase COUNT
      find n:NUM and a half
      means {n}.5
    phrase COUNT
      find half a
      find half an
      means 0.5
    phrase COUNT
      find [a] n:VAGUE
      find a good many
      find dozens of
      find hundreds of
      find thousands of
      find a number of
      means X
    phrase COUNT
      find n:NUM [more | full | straight | consecutive | additional | whole | long | successive]
      means {n}
    phrase ANYUNIT
      find u:UNIT
      find u:UNITS
      find u:CLOCKUNIT
      find (business | trading | working | calendar) u:UNITS
      find (business | trading | working | calendar | fiscal) u:UNIT
      means {u}
    phrase YEARNUM
      find y:YEAR
      find y:YEARWORD
      means {y}

    # Days

    phrase DAYREF
      find m:MONTH (d:DAY | d:DAYTH) [,] y:YEAR
      find m:MONTH the d:DAYTH [,] y:YEAR
      find m:MONTH d:DAY of y:YEAR
      find d:DAY [of] m:MONTH [,] y:YEAR
      find [the] d:DAYTH [day] [of] m:MONTH [,] y:YEAR
      find [the] d:DAY m:MONTH [,] y:YEAR
      means {y}-{m:2}-{d:2};{?}
    phrase DAYREF
      find w:WEEKDAY [,] [the] m:MONTH (d:DAY | d:DAYTH) [,] y:YEAR
      find w:WEEKDAY [,] [the] (d:DAY | d:DAYTH) [of] m:MONTH [,] y:YEAR
      means {y}-{m:2}-{d:2};weekday={w};{?}
    phrase DAYREF
      find w:WEEKDAY [,] [the] m:MONTH (d:DAY | d:DAYTH)
      find w:WEEKDAY [,] [the] (d:DAY | d:DAYTH) [of] m:MONTH
      means month-day:{m}-{d};weekday={w};{?}
    phrase DAYREF
      find m:MONTH (d:DAY | d:DAYTH)
      find m:MONTH the d:DAYTH
      find d:DAY m:MONTH
      find [the] d:DAYTH of m:MONTH
      find the d:DAY m:MONTH
      find d:DAYTH m:MONTH
      means month-day:{m}-{d};{?}
    phrase DAYREF
      find m:MONTH d:DAY of (that | the same) year
      find d:DAY m:MONTH of (that | the same) year
      means ref:0Y|{m:2}-{d:2}
    phrase DAYREF
      find d:ISO
      means {d}
    phrase DAYREF
      find w:WEEKDAY [d:ISO]
      means weekday:{w};{?}
    phrase DAYREF
      find w:WEEKDAY [,] d:ISO
      means {d};weekday={w}
    phrase DAYREF
      find last w:WEEKDAY
      find w:WEEKDAY last
      find (this | the) past w:WEEKDAY
      means weekday:{w};last
    phrase DAYREF
      find next w:WEEKDAY
      find w:WEEKDAY next
      find this coming w:WEEKDAY
      means weekday:{w};next
    phrase DAYREF
      find this w:WEEKDAY
      means weekday:{w};{?}
    phrase DAYREF
      find f:FEAST
      means {f};{?}
    phrase DAYREF
      find last f:FEAST
      means {f};last
    phrase DAYREF
      find (next | this coming) f:FEAST
      means {f};next
    phrase DAYREF
      find yesterday
      means offset:-1D
    phrase DAYREF
      find today
      means offset:0D
    phrase DAYREF
      find tomorrow
      means offset:1D
    phrase DAYREF
      find the day before yesterday
      means offset:-2D
    phrase DAYREF
      find the day after tomorrow
      means offset:2D
    phrase DAYREF
      find (that | the same | that same | that very | the very same) day
      means ref:0D
    phrase DAYREF
      find the (next | following) day
      find the day after
      find the day following
      means ref:+1D
    phrase DAYREF
      find the (previous | preceding) day
      find the day before
      means ref:-1D

    phrase FULLFEAST
      find f:FEAST [,] y:YEAR
      find y:YEAR 's f:FEAST
      means {y}|{f}

    # Longer spans

    phrase MONTHREF
      find m:MONTH [,] y:YEARNUM
      find m:MONTH of y:YEARNUM
      means {y}-{m:2};{?}
    phrase MONTHREF
      find m:MONTH
      means month:{m};{?}
    phrase MONTHREF
      find last m:MONTH
      find m:MONTH last
      means month:{m};last
    phrase MONTHREF
      find next m:MONTH
      find m:MONTH next
      means month:{m};next
    phrase MONTHREF
      find this m:MONTH
      means month:{m}
    phrase MONTHREF
      find m:MONTH of last year
      find m:MONTH last year
      means offset:-1Y|{m:2}
    phrase MONTHREF
      find m:MONTH of this year
      find m:MONTH this year
      means offset:0Y|{m:2}
    phrase MONTHREF
      find m:MONTH of next year
      find m:MONTH next year
      means offset:1Y|{m:2}
    phrase MONTHREF
      find m:MONTH of (that | the same) year
      find m:MONTH of that same year
      means ref:0Y|{m:2}
    phrase MONTHREF
      find m:MONTH of the (following | next) year
      means ref:+1Y|{m:2}
    phrase MONTHREF
      find m:MONTH of the previous year
      means ref:-1Y|{m:2}
    phrase MONTHREF
      find the previous m:MONTH
      means month:{m};last
    phrase MONTHREF
      find the following m:MONTH
      means month:{m};next

    phrase SEASONREF
      find s:SEASON [of] y:YEARNUM
      find s:SEASON , y:YEARNUM
      find the s:SEASON [of] y:YEARNUM
      find y:YEAR s:SEASON
      means {y}-{s}
    phrase SEASONREF
      find last s:SEASON
      means season:{s};last
    phrase SEASONREF
      find next s:SEASON
      find the (next | following) s:SEASON
      means season:{s};next
    phrase SEASONREF
      find this s:SEASON
      find this (past | coming) s:SEASON
      means season:{s}
    phrase SEASONREF
      find the s:SEASON
      means season:{s};{?}
    phrase SEASONREF
      find the s:SEASON of last year
      means offset:-1Y|{s}
    phrase SEASONREF
      find the s:SEASON of next year
      means offset:1Y|{s}
    phrase SEASONREF
      find s:SEASON of that year
      find the s:SEASON of that year
      means ref:0Y|{s}

    phrase YEARREF
      find y:YEARNUM
      find the year y:YEARNUM
      find the year y:NUM
      means {y:4}
    phrase YEARREF
      find y:SHORTYEAR
      means year2:{y}
    phrase YEARREF
      find [the] (fiscal | calendar) [year] y:YEARNUM
      means {y}

    phrase NEARREF
      find this u:UNIT
      find (the | this) current [fiscal] u:UNIT
      means offset:0{u}
    phrase NEARREF
      find last u:UNIT
      find this past u:UNIT
      means offset:-1{u}
    phrase NEARREF
      find next u:UNIT
      find this coming u:UNIT
      find the coming u:UNIT
      means offset:1{u}
    phrase NEARREF
      find the (previous | preceding | prior) u:UNIT
      means ref:-1{u}
    phrase NEARREF
      find the (following | next | subsequent) u:UNIT
      means ref:+1{u}
    phrase NEARREF
      find (that | the same | that same) u:UNIT
      means ref:0{u}
    phrase NEARREF
      find this weekend
      find the weekend
      means weekend;{?}
    phrase NEARREF
      find (last | this past) weekend
      means weekend;last
    phrase NEARREF
      find (next | this coming | the coming) weekend
      means weekend;next

    phrase DECADEREF
      find [the] d:DECADE
      means {d}
    phrase DECADEREF
      find [the] d:DECADE2
      find the d:TENS
      means decade2:{d}
    phrase DECADEREF
      find n:NUM - d:TENS
      find n:NUM d:TENS
      means {n}{d}
    phrase CENTURYREF
      find [the] n:ORDINAL century
      find [the] n:ORDINAL - century
      means {n-1:2}

    phrase QUARTERREF
      find [the] [fiscal] [-] q:ORDINAL quarter
      find [fiscal] [-] q:ORDINAL - quarter
      means quarter:{q};past
    phrase QUARTERREF
      find [the] [fiscal] q:ORDINAL quarter [of | in | ,] [fiscal] y:YEAR
      find [the] [fiscal] q:ORDINAL - quarter [of] y:YEAR
      find [the] y:YEAR [fiscal] q:ORDINAL quarter
      find [the] y:YEAR q:ORDINAL - quarter
      means {y}-Q{q}
    phrase QUARTERREF
      find last year 's [fiscal] q:ORDINAL [-] quarter
      find [the] q:ORDINAL quarter [of] last year
      find [the] year - (ago | earlier) [fiscal] q:ORDINAL quarter
      means offset:-1Y|Q{q}
    phrase QUARTERREF
      find this year 's [fiscal] q:ORDINAL [-] quarter
      find [the] q:ORDINAL quarter of (this year | the year)
      means offset:0Y|Q{q}
    phrase QUARTERREF
      find next year 's [fiscal] q:ORDINAL [-] quarter
      find [the] q:ORDINAL quarter of next year
      means offset:1Y|Q{q}

    phrase PERIOD
      find p:MONTHREF
      find p:SEASONREF
      find p:YEARREF
      find p:NEARREF
      find p:DECADEREF
      find p:CENTURYREF
      find p:QUARTERREF
      means {p}
    phrase EDGED
      find the u:UNIT
      means here:0{u}
    phrase EDGED
      find that u:UNIT
      means ref:0{u}
    phrase EDGED
      find p:PERIOD
      means {p}
    phrase EDGED
      find s:SEASON
      means season:{s};{?}

    # Expressions: days

    rule day
      find d:DAYREF
      means {d}
      as The dam opened on <April 3, 2019>. = 2019-04-03
      as The harbour froze on <14 January 1987>. = 1987-01-14
      as The bridge reopened <yesterday>. = 2020-06-16
    rule named day of a year
      find f:FEAST [,] y:YEAR
      find f:FEAST of y:YEAR
      means {f};year={y}
      as The choir sang on <Christmas 2011>. = 2011-12-25
    rule day of a month after another
      find (m:MONTH DAY | m:MONTH DAYTH) (- | to | and | through | or | ,) <(d:DAY | d:DAYTH)> (. | , | ; | in | at | of | on | by | when | as | but | and | were | was | the | to | for | with | from | - | which | after | before | until | against | near)
      means month-day:{m}-{d};{?}
      as The fair runs from May 3 to <5>. = 2020-05-05
    rule day of a month and year after another
      find m:MONTH (DAY | DAYTH) (- | to | and | through | or) <(d:DAY | d:DAYTH) [,] y:YEAR>
      means {y}-{m:2}-{d:2}
      as The fair ran from May 3 to <5, 2016>. = 2016-05-05
    rule day of a month before another
      find <d:DAY> (- | to | and | through | or | /) DAY m:MONTH
      find <[the] d:DAYTH> (- | to | and | through | or) [the] DAYTH [of] m:MONTH
      means month-day:{m}-{d};{?}
      as They met on <3> and 4 June. = 2020-06-03
    rule day of a month and year before another
      find <d:DAY> (- | to | and | through | or | /) DAY m:MONTH y:YEAR
      find <[the] d:DAYTH> (- | to | and | through | or) [the] DAYTH [of] m:MONTH y:YEAR
      means {y}-{m:2}-{d:2}
      as They met on <3> and 4 June 2016. = 2016-06-03
    rule day before a named day
      find the day before d:DAYREF
      means {d}
    rule day number
      find (on | by | of | from | until | to) <the d:DAYTH> (. | , | ; | and | of the)
      means day:{d}
    rule day of that month
      find the d:DAYTH of (that | the | the same) month
      means ref:0M|{d:2}
      as It rained on <the 9th of that month>. = 2020-06-09
    rule part of a day
      find d:DAYREF [,] [in the] p:DAYPART
      find p:DAYPART (of | on) d:DAYREF
      find the p:DAYPART (of | on) d:DAYREF
      find [the] (early | late) p:DAYPART (of | on) d:DAYREF
      find [the] (early | late) p:DAYPART hours of d:DAYREF
      find (early | late | mid) [-] p:DAYPART d:DAYREF
      find p:DAYPART d:DAYREF
      find p:DAYPART [,] d:DAYREF
      find d:DAYREF at p:DAYPART
      find (late | early) d:DAYREF p:DAYPART
      means {d}|{p}
      as The council met <Tuesday morning>. = 2020-06-16TMO
    rule hour of a day
      find c:CLOCK [,] [on | of] d:DAYREF
      find d:DAYREF [,] [at] c:CLOCK
      find d:DAYREF [,] [at about] c:CLOCK
      means {d}|{c}
      as The lamps went out at <9:30 p.m. Tuesday>. = 2020-06-16T21:30
    rule hour
      find c:CLOCK
      means ref:0D|{c}
      as The lamps went out at <9:30 p.m.> = 2020-06-17T21:30
    rule this part of the day
      find this p:DAYPART
      find (early | late | earlier | later) this p:DAYPART
      means offset:0D|{p}
      as The ferry left <this morning>. = 2020-06-17TMO
    rule tonight
      find tonight
      find later tonight
      means offset:0D|TNI
      as The choir sings <tonight>. = 2020-06-17TNI
    rule last night
      find last (night | p:DAYPART)
      find late last night
      means offset:-1D|TNI
      as The choir sang <last night>. = 2020-06-16TNI
    rule overnight
      find overnight
      means offset:0D|TNI
      as Snow fell <overnight>. = 2020-06-17TNI
    rule that part of the day
      find (that | the same) p:DAYPART
      find (later | earlier) that p:DAYPART
      means ref:0D|{p}
      as The well was dug on 4 May 2016 and filled <that evening>. = 2016-05-04TEV
    rule next part of the day
      find the (next | following) p:DAYPART
      means ref:+1D|{p}
      as The well was dug on 4 May 2016 and filled <the next morning>. = 2016-05-05TMO
    rule previous part of the day
      find the (previous | preceding) p:DAYPART
      find the p:DAYPART before
      means ref:-1D|{p}
      as The well was dug on 4 May 2016 and marked <the previous evening>. = 2016-05-03TEV
    rule nearer day
      find (early | late) d:DAYREF
      find (early | late) on d:DAYREF
      means {d}
      as The geese came back <late Monday>. = 2020-06-15

    # Expressions: spans

    rule month of a month and year after it
      find <m:MONTH> (and | to | - | through | until | or | /) MONTH [,] y:YEARNUM
      find <m:MONTH> (and | to | - | through | until | or) (early | late | mid) MONTH y:YEARNUM
      find <m:MONTH> (and | to | - | through | until | or) DAY MONTH y:YEARNUM
      means {y}-{m:2}
      as It rained in <March> and April 2015. = 2015-03
    rule season of a season and year after it
      find <[the] s:SEASON> (and | to | - | or) [the] [early | late] SEASON [of] y:YEARNUM
      means {y}-{s}
      as It rained in <the spring> and summer of 2015. = 2015-SP
    rule day before a day and year after it
      find <m:MONTH d:DAY> (- | to | and | until | through | or) MONTH DAY [,] y:YEAR
      find <d:DAY m:MONTH> (- | to | and | until | through | or) DAY MONTH [,] y:YEAR
      find <m:MONTH d:DAY> (- | to | and | until | through | or) DAY [,] y:YEAR
      means {y}-{m:2}-{d:2}
      as The fair ran from <May 30> to June 2, 2016. = 2016-05-30
    rule span
      find p:PERIOD
      means {p}
      as The mine closed in <June 2011>. = 2011-06
      as The orchard flooded in <the spring of 1994>. = 1994-SP
    rule start of a span
      find [the] early [-] p:EDGED
      find [the] (beginning | start | onset | outset) of p:EDGED
      find (early | earlier) in p:EDGED
      find very early in p:EDGED
      find the (early | opening | first) (part | days | months | weeks | years) of p:EDGED
      means {p}
      mod START
      as The mill burned down in <early 1962>. = 1962
    rule middle of a span
      find [the] (mid | middle) [-] p:EDGED
      find the (middle | height) of p:EDGED
      find the mid [-] to [-] late p:EDGED
      means {p}
      mod MID
      as The mill stood still in <mid-2014>. = 2014
    rule end of a span
      find [the] late [-] p:EDGED
      find [the] (end | close | conclusion) of p:EDGED
      find (late | later) in p:EDGED
      find the (late | latter | closing | last | final) (part | days | months | weeks) of p:EDGED
      means {p}
      mod END
      as The mill reopened at <the end of 2014>. = 2014
    rule rest of a span
      find the (rest | remainder) of p:EDGED
      means {p}
      as It stood still for <the rest of 2014>. = 2014
    rule half of a span
      find the h:HALF half of p:EDGED
      means {p}|{h}
      as It made flour in <the second half of 2014>. = 2014-H2
    rule end of the year
      find [the] (year - end | year end | year 's end | years end)
      means offset:0Y
      mod END
      as It will be sold by <year-end>. = 2020
    rule end of the month
      find [the] (month - end | month 's end)
      means here:0M
      mod END
      as It will be sold by <month's end>. = 2020-06
    rule bare season
      find (in | by | of | until | during | since | through | from | early | late | that) <s:SEASON>
      means season:{s};{?}
      as The geese come in <autumn>. = 2020-FA
    rule years of a range
      find YEAR (- | / | to) <y:YEAR>
      means {y}
      as He led the guild in 1911-<1914>. = 1914
    rule short year of a range
      find y:YEAR (- | /) <n:YEAR2>
      means {y:c}{n}
      as He led the guild in 1911-<14>. = 1914
    rule year before our era
      find [ca. | c. | circa] (y:INT | y:INT3 | y:YEAR) (bc | b.c. | b.c | bce)
      means BC{y:4}
      as The well was dug in <300 BC>. = BC0300
    rule year of a range before our era
      find <(y:INT | y:INT3 | y:YEAR)> (- | to | and) [c. | ca.] (INT | INT3 | YEAR) (bc | b.c. | b.c | bce)
      means BC{y:4}
      as The well was dug <310>-300 BC. = BC0310
    rule decade before our era
      find [the] d:DECADE3 (bc | b.c. | b.c | bce)
      find the (early | mid | late) [-] d:DECADE3 (bc | b.c. | b.c | bce)
      find the end of the d:DECADE3 (bc | b.c. | b.c | bce)
      means BC0{d}
      as The well was dug in <the 310s BC>. = BC031
    rule century before our era
      find [the] n:ORDINAL century (bc | b.c. | b.c | bce)
      means BC{n-1:2}
      as The well was dug in <the 4th century BC>. = BC03
    rule season before our era
      find [the | late | early] s:SEASON [of] (y:INT | y:INT3) (bc | b.c. | b.c | bce)
      find [the] (early | late) s:SEASON [of] (y:INT | y:INT3) (bc | b.c. | b.c | bce)
      means BC{y:4}-{s}
    rule month before our era
      find m:MONTH (y:INT | y:INT3) (bc | b.c. | b.c | bce)
      means BC{y:4}-{m:2}
      as The well was dug in <May 300 BC>. = BC0300-05
    rule year of our era
      find (ad | a.d.) (y:INT | y:INT3 | y:YEAR)
      find (y:INT | y:INT3 | y:YEAR) (ad | a.d. | ce)
      means {y:4}
      as The well was dug in <AD 340>. = 0340
    rule week of a day
      find the week of d:DAYREF
      find the week (beginning | starting) [on] d:DAYREF
      means {d}|W0
      as The fair falls in <the week of March 9, 2020>. = 2020-W11
    rule week of a month
      find the n:ORDINAL week of p:MONTHREF
      means {p}|W{n}
      as The fair falls in <the second week of March 2020>. = 2020-W11
    rule weekday of a month
      find the n:ORDINAL w:WEEKDAY (of | in) p:MONTHREF
      means {p}|N{n}{w}
      as The fair falls on <the first Friday of March 2020>. = 2020-03-06

    # Expressions: counted from now or from a date told

    rule ago
      find [nearly | almost | more than | less than | at least] n:COUNT u:ANYUNIT ago
      find [nearly | almost | more than | less than] (a | an) u:ANYUNIT ago
      means offset:-{n}{u}
      as The well was dug <three years ago>. = 2017
    rule one ago
      find [nearly | almost | more than | less than] (a | an) u:ANYUNIT ago
      means offset:-1{u}
    rule weeks ago
      find u:UNITS (ago | earlier)
      means PAST_REF
      as The well was dug <decades ago>. = PAST_REF
    rule weeks later
      find u:UNITS later
      means FUTURE_REF
      as The well ran dry <years later>. = FUTURE_REF
    rule from now
      find n:COUNT u:ANYUNIT (from now | hence)
      find n:COUNT u:ANYUNIT from (today | now)
      means offset:{n}{u}
      as The lease ends <two years from now>. = 2022
    rule one from now
      find (a | an) u:ANYUNIT (from now | hence | from today)
      means offset:1{u}
      as The lease ends <a year from now>. = 2021
    rule later
      find n:COUNT u:ANYUNIT (later | afterward | afterwards)
      find <n:COUNT u:ANYUNIT after> (. | , | ;)
      means ref:+{n}{u}
      as The shop opened on 4 May 2016 and closed <two days later>. = 2016-05-06
    rule one later
      find (a | an) u:ANYUNIT (later | afterward | afterwards)
      find <(a | an) u:ANYUNIT after> (. | , | ;)
      means ref:+1{u}
      as The shop opened on 4 May 2016 and closed <a month later>. = 2016-06
    rule earlier
      find n:COUNT u:ANYUNIT (earlier | previously)
      find <n:COUNT u:ANYUNIT before> (. | , | ;)
      means ref:-{n}{u}
      as The shop closed on 4 May 2016 and had opened <two days earlier>. = 2016-05-02
    rule one earlier
      find (a | an) u:ANYUNIT (earlier | previously)
      find <(a | an) u:ANYUNIT before> (. | , | ;)
      means ref:-1{u}

    # Expressions: durations

    rule duration
      find [nearly | almost | more than | less than | at least | up to | under | no more than] n:COUNT u:ANYUNIT
      find [nearly | almost | more than | less than | at least | up to | under] n:COUNT - u:ANYUNIT
      find n:COUNT [-] u:ANYUNIT [-] old
      find n:COUNT u:ANYUNIT of age
      find n:COUNT [-] u:ANYUNIT [-] long
      means {n*u}
      type DURATION
      as The strike lasted <twelve weeks>. = P12W
      as A <nine-day> search found the wreck. = P9D
    rule duration of one
      find (nearly | almost | more than | less than | at least | under) (a | an) [full | whole | entire] u:ANYUNIT
      find (a | an) (full | whole | entire) u:ANYUNIT
      find (in | for | within | over | after | about | than | of | lasted | took | takes | take | only | just | around | throughout | once | half) <(a | an) u:ANYUNIT>
      find u:UNIT - long
      means {1*u}
      type DURATION
      as The repair took <a full day>. = P1D
    rule duration of a span
      find the (past | last | next | first | coming | final | previous | preceding | following | latest | initial | remaining | intervening | subsequent | opening) n:COUNT u:ANYUNIT
      find (past | last | next | first | coming | final) n:COUNT u:ANYUNIT
      find the n:COUNT (previous | preceding | following) u:ANYUNIT
      find the n:COUNT u:ANYUNIT
      find n:COUNT u:ANYUNIT or (so | more)
      find the (past | last | next | first) n:COUNT u:ANYUNIT or so
      find (a | the) [same] n:COUNT - u:UNIT period
      means {n*u}
      type DURATION
      as It rained for <the past three weeks>. = P3W
    rule past of one unit
      find the past u:UNIT
      means offset:-1{u}
      as It rained all through <the past month>. = 2020-05
    rule vague span
      find [the] (recent | past | coming | next | last | following | ensuing | intervening | succeeding | final | early | subsequent | previous) u:UNITS
      means {X*u}
      type DURATION
      as It rained much in <recent weeks>. = PXW
    rule range of durations
      find n:NUM (to | or | -) NUM u:ANYUNIT
      find the (next | past | last) n:NUM (to | or | -) NUM u:ANYUNIT
      means {n*u}
      type DURATION
      as The repair takes <two to three weeks>. = P2W
    rule bare units
      find (for | after | in | over | within | of | by | took | take | takes | lasted | last | the | many) <u:UNITS>
      find <u:UNITS> of
      find over <the u:UNITS>
      means {X*u}
      type DURATION
      as They waited for <months>. = PXM
    rule the year
      find (for | in | during | of) <the [full | fiscal | whole | entire] year>
      means here:0Y
    rule some time
      find some time
      find for [,] <a [long | short] time>
      find a [long | short] while
      means PXX
      type DURATION
      as The smith had waited for <a long time>. = PXX

    # Expressions: what comes again

    rule every unit
      find (every | each) u:UNIT
      find (every | each) u:CLOCKUNIT
      find per u:UNIT
      find per u:CLOCKUNIT
      find (NUM | million | billion | % | percent | cents | dollars | times | people | tons) <a u:UNIT>
      means {1*u}
      type SET
      quant EVERY
      as The bell rings <every day>. = P1D
    rule every few
      find every n:COUNT u:ANYUNIT
      means {n*u}
      type SET
      quant EVERY
      as The bell rings <every three hours>. = PT3H
    rule every other
      find every other u:UNIT
      means {2*u}
      type SET
      quant EVERY
      as The guild meets <every other week>. = P2W
    rule daily
      find daily
      means P1D
      type SET
      as The bell rings <daily>. = P1D
    rule weekly
      find weekly
      means P1W
      type SET
      as The guild meets <weekly>. = P1W
    rule monthly
      find monthly
      means P1M
      type SET
      as The guild meets <monthly>. = P1M
    rule yearly
      find (yearly | annually)
      means P1Y
      type SET
      as The guild meets <annually>. = P1Y
    rule hourly
      find hourly
      means PT1H
      type SET
      as The bell rings <hourly>. = PT1H
    rule every weekday
      find (every | each) w:WEEKDAY
      find [on] w:WEEKDAYS
      means XXXX-WXX-{w}
      type SET
      as The guild meets <every Friday>. = XXXX-WXX-5
    rule every month of a name
      find (every | each) m:MONTH
      means XXXX-{m:2}
      type SET
      as The guild meets <each July>. = XXXX-07
    rule every season
      find (every | each) s:SEASON
      find [the] [past | last] NUM s:SEASONS
      find s:SEASONS
      means XXXX-{s}
      type SET
      as The geese leave <every winter>. = XXXX-WI
    rule times a unit
      find once (a | per | every | each) u:UNIT
      find twice (a | per | every | each) u:UNIT
      find NUM times (a | per | every | each) u:UNIT
      means {1*u}
      type SET
      as The guild meets <twice a year>. = P1Y

    # Expressions: vague

    rule now
      find (now | currently | nowadays | right now | these days | at present)
      find at <the (present | moment)>
      find the time being
      means PRESENT_REF
      as The mill is <now> a school. = PRESENT_REF
    rule current
      find current
      means PRESENT_REF
      as The guild changed its <current> rules. = PRESENT_REF
    rule past
      find [more] recently
      find the [recent | distant] past
      means PAST_REF
      as The mill was <recently> sold. = PAST_REF
    rule future
      find the [near | not too distant | immediate] future
      find generations to come
      find years to come
      means FUTURE_REF
      as The guild has plans for <the future>. = FUTURE_REF
    rule soon
      find soon
      when future
      means FUTURE_REF
      as The mill will <soon> be sold. = FUTURE_REF
    rule future day
      find a later date
      means FUTURE_REF
      as The rest will follow at <a later date>. = FUTURE_REF
    rule then
      find (that time | that point | that moment)
      find at <the time>
      find (by | until | since | till) <then>
      means ref
      as In May 2016 the mill was sold, and by <then> it was a ruin. = 2016-05
    rule day told with its date
      find <(the following day | the next day | the same day | that day | today | yesterday | tomorrow)> , d:DAYREF
      means {d}
      as On <the following day>, 5 May 2016, the shop closed. = 2016-05-05

    # Expressions: business quarters

    rule the quarter reported on
      find the [latest | most recent | just - ended | recent] (quarter | period)
      means period:0Q
      as First-quarter sales rose, and <the quarter> was the best yet. = 2020-Q1
    rule the quarter a year ago
      find year - (ago | earlier)
      find [the] year - (ago | earlier) (quarter | period)
      find the (corresponding | same | comparable | like) (quarter | period) [of] (last year | a year ago | a year earlier | the year before | the previous year)
      find the quarter a year (ago | earlier)
      find last year 's quarter
      find a year (ago | earlier)
      find the quarter - earlier (quarter | period)
      means period:-1Y
      as First-quarter sales rose from <a year earlier>. = 2019-Q1
    rule the quarter of a year
      find the y:YEAR (quarter | period)
      means period:0Q;year={y}
      as First-quarter sales rose from <the 2018 quarter>. = 2018-Q1

    # No expressions

    rule age by decades
      find (his | her | their | my) [early | mid | late] [-] [to late] (DECADE2 | TENS)
      means none
    rule no day
      find high noon
      find at the time of
      find (business | regular) hours
      means none
    rule as soon as
      find as soon as
      find soon (after | afterward | afterwards | before)
      find [some | three | two | one] [-] (quarter | quarters) of
      find three - quarters
      find three quarters
      find the fall of (the | NAME)
      find long march
      find NUM - quarters
      means none
    rule newspaper
      find sunday (times | telegraph | mirror | mail | express)
      find the second
      find second (half | time)
      find sun (microsystems | city)
      find first (lady | amendment)
      means none
    """#
}
