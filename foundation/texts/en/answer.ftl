### The one sentence that a measurement answers, what stands below it, and the history read at a glance.

answer-lead-distance =
    { $side ->
        [left] Left ankle: { MEASURED($now, "cm") }
       *[right] Right ankle: { MEASURED($now, "cm") }
    }
answer-lead-lean =
    { $side ->
        [left] Left ankle: the shin leans { MEASURED($now, "deg") }
       *[right] Right ankle: the shin leans { MEASURED($now, "deg") }
    }
answer-moved =
    { $moved ->
        [more]
            { $kind ->
                [day] { MEASURED($size, $unit) } more than on { $when }
               *[month] { MEASURED($size, $unit) } more than in { $when }
            }
        [less]
            { $kind ->
                [day] { MEASURED($size, $unit) } less than on { $when }
               *[month] { MEASURED($size, $unit) } less than in { $when }
            }
        [same] no change since { $when } that could be told
       *[untold] not measured closely enough to tell a change since { $when }
    }
answer-stands =
    { $stands ->
        [more]
            { $lately ->
                [now] now { MEASURED($size, $unit) } more than the { WORD("side", $other) }
                [still] still { MEASURED($size, $unit) } more than the { WORD("side", $other) }
               *[none] { MEASURED($size, $unit) } more than the { WORD("side", $other) }
            }
        [less]
            { $lately ->
                [now] now { MEASURED($size, $unit) } less than the { WORD("side", $other) }
                [still] still { MEASURED($size, $unit) } less than the { WORD("side", $other) }
               *[none] { MEASURED($size, $unit) } less than the { WORD("side", $other) }
            }
        [level]
            { $lately ->
                [now] now equal to the { WORD("side", $other) }
               *[none] equal to the { WORD("side", $other) }
            }
        [perhaps-more] perhaps { MEASURED($size, $unit) } more than the { WORD("side", $other) } (test again)
        [perhaps-less] perhaps { MEASURED($size, $unit) } less than the { WORD("side", $other) } (test again)
       *[untold] not measured closely enough to compare with the { WORD("side", $other) }
    }
pattern-of-month = MMMM
pattern-of-month-and-year = MMMM y
pattern-of-day-and-month = d MMMM
pattern-of-whole-day = d MMMM y
answer-sure = Very likely { BETWEEN($low, $high, $unit) } (95 % sure).
answer-other =
    { $side ->
        [left] The left ankle: { MEASURED($now, $unit) } ({ BETWEEN($low, $high, $unit) }).
       *[right] The right ankle: { MEASURED($now, $unit) } ({ BETWEEN($low, $high, $unit) }).
    }
answer-last =
    { $moved ->
        [more] Last time, on { $when }: { MEASURED($then, $unit) }. That is { MEASURED($size, $unit) } more now, a real gain.
        [less] Last time, on { $when }: { MEASURED($then, $unit) }. That is { MEASURED($size, $unit) } less now, a real loss.
        [same] Last time, on { $when }: { MEASURED($then, $unit) }. A difference of less than { MEASURED($band, $unit) } may be chance.
       *[untold] Last time, on { $when }: { MEASURED($then, $unit) }. Only a difference of more than { MEASURED($band, $unit) } could be told, as the films were not good enough for less.
    }
answer-usual =
    { $verdict ->
        [below] Usual: healthy adults reached { $range } on average in { $studies } studies; this ankle reaches less. People differ: two of three lie within { $spread } of their group's average.
        [above] Usual: healthy adults reached { $range } on average in { $studies } studies; this ankle reaches more. People differ: two of three lie within { $spread } of their group's average.
        [within] Usual: healthy adults reached { $range } on average in { $studies } studies, and this ankle is there too. People differ: two of three lie within { $spread } of their group's average.
       *[unsure] Usual: healthy adults reached { $range } on average in { $studies } studies; this ankle was not measured closely enough to say on which side of that it lies. People differ: two of three lie within { $spread } of their group's average.
    }
answer-no-usual = There is no usual lean to compare with: studies measure the angle at other places on the leg, which gives other numbers.
answer-goal =
    { $state ->
        [reached] The goal of { MEASURED($target, $unit) } is reached.
        [about] The goal of { MEASURED($target, $unit) } is reached, or nearly: the measurement cannot tell which.
       *[to-go] The goal is { MEASURED($target, $unit) }: { MEASURED($size, $unit) } to go.
    }
answer-source-change = A change counts from { MEASURED($band, $unit) }: { $source }.
answer-source-sides = Left and right count as equal under { MEASURED($repeat_from, $unit) }, as different over { MEASURED($beyond, $unit) }: { $source }.
answer-source-usual = Usual: { $sources }.
answer-sources = Sources and what counts as a difference

sample-hoch = 35 healthy adults
sample-calatayud = 26 male students
sample-gohil-women = 215 adults of 20 to 30 years, the women
sample-gohil-men = 215 adults of 20 to 30 years, the men
sample-nambiar = 400 college women
sample-hall = 50 adults
sample-rule-of-thumb = Rule of thumb, nobody was measured
rule-of-thumb-value = more than { MEASURED($least_cm, "cm", digits: 0) }
rule-of-thumb-source = habit of practitioners; no primary source was found, and it takes no account of age
read-in-abstract = read in its abstract
read-in-second-hand = read in others' summaries
reference-age = In 899 adults of three countries the distance falls clearly from 60-69 years on, left and right do not differ, and height explains at most 9 % (McBride 2026, doi 10.1016/j.msksp.2026.103525, abstract).
reference-definition = Great toe to wall, knee touching it, heel down; average, and ± the standard deviation where it was read. These are other people, not a target.
treatment-effects = Programmes in studies brought { BETWEEN(0.6, 2.2, "cm") } or { BETWEEN(3.0, 5.5, "deg") }, so one pair of sessions often cannot show a real gain: look at the trend.

course =
    { $way ->
        [improving] ↑ reaching further: { MEASURED($rate, $unit, signed: 1, digits: 2) } a week ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
        [worsening] ↓ reaching less far: { MEASURED($rate, $unit, signed: 1, digits: 2) } a week ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
        [closing] ↑ closing, which is good: { MEASURED($rate, $unit, signed: 1, digits: 2) } a week ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
        [opening] ↓ growing apart: { MEASURED($rate, $unit, signed: 1, digits: 2) } a week ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
        [rising] rising: { MEASURED($rate, $unit, signed: 1, digits: 2) } a week ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
        [falling] falling: { MEASURED($rate, $unit, signed: 1, digits: 2) } a week ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
       *[unclear] no direction to be told yet from { $sessions } sessions: { MEASURED($rate, $unit, signed: 1, digits: 2) } a week ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
    }
course-too-few = a trend is told from { $least } sessions on; so far: { $sessions }

sides-told =
    { $ahead ->
        [left] { WORD("title", $quantity) }: left { MEASURED($size, $unit) } more than right ({ WORD("side-verdict", $verdict) }). Right minus left is very likely { BETWEEN($low, $high, $unit, signed: 1) }.
        [right] { WORD("title", $quantity) }: right { MEASURED($size, $unit) } more than left ({ WORD("side-verdict", $verdict) }). Right minus left is very likely { BETWEEN($low, $high, $unit, signed: 1) }.
       *[none] { WORD("title", $quantity) }: left and right the same ({ WORD("side-verdict", $verdict) }). Right minus left is very likely { BETWEEN($low, $high, $unit, signed: 1) }.
    }
sides-limits =
    { $widened ->
        [yes] Test again from { MEASURED($repeat_from, $unit) }; a difference over { MEASURED($beyond, $unit) }: wider than in studies, as these films are less exact ({ $source }).
       *[no] Test again from { MEASURED($repeat_from, $unit) }; a difference over { MEASURED($beyond, $unit) } ({ $source }).
    }
change-told = { WORD("title", $quantity) }, { WORD("line", $line) }, against { WORD("against", $against) } ({ $day }): { MEASURED($size, $unit, signed: 1) }, { WORD("change-verdict", $verdict) } (counts beyond { MEASURED($band, $unit) }).
line-left = left ankle
line-right = right ankle
line-asymmetry = right minus left
against-baseline = the first session
against-previous = the session before
against-best = the best session
band-of =
    { $rest ->
        [own-scatter] this person's own sessions scatter more than those of the studies
        [own-interval] these two films are less exact than the tests of the studies
       *[studies] { $source }
    }
band-of-best = more than that, since the best of { $sessions } sessions is partly luck
history-heading = { $person }: { $sessions ->
        [one] one session
       *[other] the newest { $sessions } sessions
    }
history-day = Newest session, { $day }
history-none = { $person } has no session yet.
history-sources = Sources: { $sources }
from-the-session = Session of { $day }
reminder-summary = Ankle: weekly check
reminder-description = Film the knee-to-wall test again: before exercising, on the same floor, in the same shoes or barefoot as last time, both ankles, two practice lunges and three that count, heel down. Then measure it with Kneewall.
reminder-button = Reminder for your calendar
reminder-hint = A calendar file for the weekly check, for half a year: open it, and your own calendar reminds you. Kneewall sends nothing.
report-button = Report for your physiotherapist (PDF)
report-hint = One page to read, then the details; to print or to mail yourself.
over-time = Over time
felt-axis = 0 to 10
vega-day = %d %b %Y
two-days = Pictures of two days side by side
two-days-none = For this, save the still picture with each of two measurements of the same ankle.
two-days-kept = Pictures and the outlines inside them are kept in the history on this computer only where you ticked "Keep the still picture too"; they go with an export or a backup, and are gone when the day is deleted.
which-ankle = Which ankle?
earlier-day = Earlier day
later-day = Later day
outlines-over = The outlines over each other, from the tip of the toe
outlines-missing = The outlines can be laid over each other where both films had a length in them and were measured by this version or a newer one.
outlines-x = Towards the wall ({ $unit })
outlines-y = Height ({ $unit })
which-measurement = Which measurement?
correct-measurement = Correct this measurement
sure-delete-measurement = Yes, delete this measurement with its picture for good
delete-measurement = Delete this measurement
pain-of-day = Pain { $score }
