## plan: page and exports

plan-in-words = { $side }, { $phase }, { NUMBER($minutes, useGrouping: 0) } minutes a day; made on { $day }
export-plan-title = Ankle programme, { WORD("side", $side) }, phase { WORD("phase", $phase) }
export-plan-from-rules = Made from rules by Kneewall, a measuring tool, not a diagnosis.
export-progress = Progress and goals
export-column-exercise = Exercise
export-column-dose = How much
export-column-days = How often
export-column-form = Form
export-column-why = Why
side-both = both
handover-tested-how =
    { $repetitions ->
        [one] { WORD("name-of-stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("name-of-footwear", $footwear) }; scale and vertical from { WORD("method", $method) }; { $repetitions } repetition.
       *[other] { WORD("name-of-stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("name-of-footwear", $footwear) }; scale and vertical from { WORD("method", $method) }; { $repetitions } repetitions.
    }

## plan

# Faults

exercises-unreadable = The file of exercises cannot be read ({ $why })
    .remedy = Install Kneewall again
exercise-damaged = The exercise "{ $exercise }" is damaged: { $why }
    .remedy = Install Kneewall again
exercise-twice = The exercise "{ $exercise }" stands in the file of exercises twice
    .remedy = Install Kneewall again
exercises-none = The file of exercises is empty
    .remedy = Install Kneewall again
exercise-unknown = There is no exercise "{ $exercise }"
    .remedy = See them with: kneewall exercises
number-out-of-range = { $name } must be a whole number from { NUMBER($least, useGrouping: 0) } to { NUMBER($most, useGrouping: 0) }, got { $given }
    .remedy = Give a number in that range
own-exercise-unnamed = An exercise of your own needs a name
    .remedy = Give it one
line-names-nothing = A line of a plan names one exercise, of the list or your own
    .remedy = Choose one of the two
exercise-in-plan-twice = An exercise stands in the plan twice
    .remedy = Leave one of the two out
line-unknown = The plan has no exercise "{ $exercise }" (in it are: { $known })
    .remedy = Name one of these
exercise-ruled-out = "{ $exercise }" is not for you at present: { $why }
    .remedy = Choose another exercise, or ask whoever treats you
no-plan-now = There is no plan for now: one of the answers has to be looked at today
    .remedy = Go to a casualty department or a doctor today, and do no exercises until then
no-plan-soon = There is no plan for now: one of the answers has to be looked at first
    .remedy = See a doctor in the next days, at once if it gets worse, and answer the questions again afterwards
no-plan-together = There is no plan without whoever treats you
    .remedy = Show them this page, and say here once they agree
no-exercise-left = No exercise is left for you with what was said ({ $why })
    .remedy = Have the ankle looked at by a physiotherapist
no-plan-yet = { $name } has no plan yet
    .remedy = Make one with: kneewall plan make --person "{ $name }"

# Safety

see-someone-now = Have this looked at today, at a casualty department or by a doctor. Do no exercises until then.
see-someone-soon = Have this looked at by a doctor in the next days, before any exercise. Go at once if it gets worse.
flag-cannot-take-four-steps = You cannot take four steps on the foot: this is one of the signs after which an ankle is X-rayed.
flag-tender-ankle-bone = It is tender at the back edge or the tip of an ankle bone: this is one of the signs after which an ankle is X-rayed.
flag-tender-fifth-metatarsal = It is tender at the base of the outer foot bone, half-way along the foot's outer edge: this is one of the signs after which a foot is X-rayed.
flag-tender-navicular = It is tender on the inner side of the foot, in front of the ankle: this is one of the signs after which a foot is X-rayed.
flag-heard-a-crack = A crack was heard when it happened: something may be broken or torn.
flag-misshapen = The ankle or foot has another shape than the other one: a bone may be broken or out of its place.
flag-broken-skin = The skin is open over the injury.
flag-numb-or-cold = The foot is numb, cold or pale: nerves or blood vessels may be in trouble.
flag-kick-in-tendon = A kick or snap was felt at the back of the ankle: the tendon may be torn. This is easily missed, and early treatment matters.
flag-hot-with-fever = The joint is hot and you have a fever: it may be infected.
flag-calf-swollen-painful = The calf is swollen and painful: it may be a clot in a vein.
treated-child = A child grows at the joints: exercises are for whoever treats the child to choose.
treated-operation = After an operation, the surgeon's or physiotherapist's rules come first.
treated-stroke = After a stroke, a stiff ankle may come from tense muscles, which needs other treatment.
treated-neurological = With an illness of the nerves, a stiff ankle may come from tense or weak muscles, which needs other treatment.
ask-first = Show them this page and do the exercises together. Say so here once they agree.
keep-them-informed = Whoever treats you knows of this and agrees. Show them the results now and then.
not-cleared = These questions can send you to somebody; they cannot tell that all is well. If something worries you, have it looked at.
ask-safety-again = Pain of { NUMBER($pain, useGrouping: 0) } of 10 is more than exercise should bring. Stop for today and answer the safety questions again.
not-a-diagnosis = Kneewall is a measuring tool, not a diagnosis.

question-cannot-take-four-steps = Can't you take four steps on it, even limping?
question-tender-ankle-bone = Since an injury: does it hurt when you press the back edge or the tip of one of the two ankle bones?
question-tender-fifth-metatarsal = Since an injury: does it hurt when you press the bump half-way along the outer edge of the foot?
question-tender-navicular = Since an injury: does it hurt when you press the bone on the inner side of the foot, in front of the ankle?
question-heard-a-crack = Did you hear a crack when it happened?
question-misshapen = Does it have another shape than the other ankle or foot?
question-broken-skin = Is the skin open over the injury?
question-numb-or-cold = Is the foot numb, cold or pale?
question-kick-in-tendon = Did you feel a kick or snap at the back of the ankle?
question-hot-with-fever = Is the joint hot, and do you have a fever?
question-calf-swollen-painful = Is the calf swollen and painful?
question-child = Is it a child's ankle (under 16)?
question-operation = Was the ankle or foot operated on?
question-stroke = Have you had a stroke?
question-neurological = Do you have an illness of the nerves or muscles (such as MS, cerebral palsy, neuropathy)?

# What rules exercises out

caution-sore-tendon = with a sore tendon, what stretches it is left out: it is loaded instead
caution-sore-insertion = with a tendon that is sore at the heel bone, the heel does not sink below the forefoot
caution-front-pinch = what presses the front of the ankle together is left out while it is felt in front
caution-nerve-signs = with tingling, long pulls on a straight leg are left out
caution-much-pain = with much pain, only what is gentle is left in
caution-fresh-injury = soon after an injury, what loads or presses the ankle hard is left out
left-out-heading = Left out for now
caution-wall-out-of-reach = what asks for more bend than there is at present is left out

# Why

why-felt-in-front = You feel it in front of the ankle: practitioners then move the joint first (opinion, not a finding of studies). If the pinch stays for weeks, have it looked at.
why-sore-tendon = You feel it in the tendon at the back: it is loaded step by step, and not stretched (opinion of practitioners).
why-sore-where-tendon-meets-bone = It is sore right at the heel bone: no lowering of the heel below the forefoot.
why-felt-in-calf = You feel it in the calf: the muscle is lengthened (opinion of practitioners).
why-calf-tingles = Stretching makes it tingle: the nerve is moved gently, not held stretched (opinion of practitioners). If tingling stays or grows, have it looked at.
why-felt-nowhere-special = You feel it at no single place: joint and calf get a share each.
why-straight-knee-holds-back = With the knee bent you reach { MEASURED($adds_deg, "deg", digits: 0) } further than with it straight ({ BETWEEN($low_deg, $high_deg, "deg", digits: 0) }); 10 to 13° is usual (Baumbach 2014, 2016). The upper calf muscle, stretched by a straight knee, may hold you back. There is no agreed limit.
why-bent-knee-holds-back = Bending the knee gains you only { MEASURED($adds_deg, "deg", digits: 0) } ({ BETWEEN($low_deg, $high_deg, "deg", digits: 0) }); 10 to 13° is usual (Baumbach 2014, 2016). The joint or the lower calf may hold you back. There is no agreed limit.
why-only-straight-measured = Only the lunge with a straight knee was measured. Measure it with the knee bent too: then the plan can tell which of the two holds you back.
why-sides-differ = Your two ankles differ by more than chance explains, so the plan is for the stiffer one alone.
why-wall-not-reached = The knee does not reach the wall yet even with the toes at it ({ MEASURED($reach_cm, "cm") }), so it starts with little weight, and a trend in degrees shows progress as well.
why-reach-is-short = You reach { MEASURED($reach_cm, "cm") }. Practitioners often want more than { MEASURED(10, "cm", digits: 0) } (a rule of thumb: no study behind it was found, and it takes no account of age).
why-reach-is-good = You reach { MEASURED($reach_cm, "cm") }, which practitioners call enough (a rule of thumb: no study behind it was found). More range need not be the aim: strength and control come first.
why-nothing-measured = Nothing was measured yet: measure before you start, or nobody can tell later what it brought.
why-much-pain = There is much pain: gentle things only, and have it looked at if it is not less within a week or two.
why-some-pain = There is some pain: everything starts in its easier form.
why-fresh-injury = It was hurt { $weeks ->
    [0] this week
    [one] one week ago
   *[other] { $weeks } weeks ago
}: gentle movement without much weight, in the easier form.
why-injury-without-date = When it was hurt was not said: everything starts in its easier form.
why-after-fracture = After a fracture and a cast, the joint is often stiff and the calf weak: gentle movement first. Load it only as far as whoever treated it allows.
why-after-sprain = After a sprain, control is trained as well, so that it holds.
why-with-whoever-treats = Together with whoever treats you: everything starts in its easier form.
why-big-toe-stiff = The big toe is stiff: it gets a share of its own.
why-high-arch = With high arches the sole and the small muscles of the foot get a share. The shape itself is not to be changed.
why-runner = You run: the calf is strengthened for it. Raise training by little at a time.
why-dancer = You dance: strength and control at the end of the range matter as much as the range. Whether the range can grow as far as you need, only the weeks will show.
why-have-it-looked-at = { NUMBER($weeks, useGrouping: 0) } weeks without a real change: have the ankle looked at by a physiotherapist or a doctor. Something may block that exercise does not move.
put-in-by-hand = Chosen by hand.
part-warm-up = To begin with.
part-release = To ease the muscle before it is stretched.
part-stretch = To gain range.
part-joint = To gain range.
part-strength = So that the range that is gained is kept and used.
part-control = So that the range is used in standing and walking.
part-nerve = To move the nerve gently.
part-toe = For the foot.
phase-mobility = Mobility
phase-strength = Strength
phase-control = Control
level-easier = easier form
level-usual = as described
level-harder = harder form
entry-unreadable = An entry of the programme ({ $kind }) could not be read and is left out: { $why }

# What an exercise did

effect-real = { $exercise }: { MEASURED($effect, $unit) } ({ BETWEEN($low, $high, $unit) }): a real effect.
effect-not-shown = { $exercise }: { MEASURED($effect, $unit) } ({ BETWEEN($low, $high, $unit) }): no effect shown so far.
effect-not-enough-yet = { $exercise }: not enough yet: { $more ->
    [one] one more time
   *[other] { NUMBER($more, useGrouping: 0) } more times
}.
effect-cannot-be-told-apart = { $exercise }: it was done whenever time passed or another exercise was done, so its share cannot be told. Leave it out in some weeks.
effects-at-once = At once: right after against right before
effects-stayed = What stayed: for ten sessions of it
effects-rest-missing = Testing twice can gain range by itself. Now and then, sit still for as long as an exercise takes between two tests: then that is taken off.
effects-none = No test right before and right after an exercise was kept yet.
effects-pairs-needed = Since your tests vary by themselves, { NUMBER($pairs, useGrouping: 0) } pairs of tests are needed to see an effect of { MEASURED(1, "cm", digits: 0) }.

# Rest

rest-tomorrow = It was sorer afterwards ({ $exercises }): leave out what loads it tomorrow, then go on in the easier form.
rest-today = It was sorer after yesterday ({ $exercises }): no loading today, gentle movement only, then the easier form.

# The weekly check

progress-real = { $side ->
    [left] Left
   *[right] Right
} ankle since the plan began: { MEASURED($change, $unit) }, a real change (more than { MEASURED($limit, $unit) } is more than chance).
progress-within-error = { $side ->
    [left] Left
   *[right] Right
} ankle since the plan began: { MEASURED($change, $unit) }. The test varies by as much of itself; a real change would be more than { MEASURED($limit, $unit) }.
progress-slope = { $side ->
    [left] Left
   *[right] Right
} ankle: { MEASURED($slope, $unit, digits: 2) } a week ({ BETWEEN($low, $high, $unit, digits: 2) }).
error-own = In your own sessions, changes of less than { MEASURED($own, $unit) } ({ BETWEEN($low, $high, $unit) }) may be chance; in studies, changes of less than { MEASURED($published, $unit) } ({ $source }).
error-published = A change of less than { MEASURED($published, $unit) } may be chance, as studies of this test found ({ $source }). After ten weekly checks your own sessions tell it better.
gain-shows-after = Programmes of weeks bring { BETWEEN($least, $most, $unit) } (Radford 2006, PMID 16926259; Medeiros & Martini 2018, PMID 29223884; reported effects in this test { BETWEEN(6, 22, "mm", digits: 0) }). Since your tests vary by themselves, the larger gain shows after about { NUMBER($fast, useGrouping: 0) } weekly checks, the smaller { $slow ->
    [0] hardly within a year
   *[other] after about { NUMBER($slow, useGrouping: 0) }
} ({ $side } ankle).
gain-hard-to-see = Programmes of weeks bring { BETWEEN($least, $most, $unit) } (Radford 2006, PMID 16926259; Medeiros & Martini 2018, PMID 29223884; reported effects in this test { BETWEEN(6, 22, "mm", digits: 0) }). Since your tests vary by themselves, that can hardly show within a year: test more carefully, always in the same way ({ $side } ankle).
plateau-do-it-regularly = No real change for { NUMBER($weeks, useGrouping: 0) } weeks, and { DECIMALS($percent, digits: 0) } % of the plan was done: do it more regularly before changing it.
plateau-change-one = No real change for { NUMBER($weeks, useGrouping: 0) } weeks: change one thing. Put "{ $new }" in the place of "{ $old }".
move-to-strength = The range has grown or grows no further, and it is comfortable: move on to strength.
move-to-control = It is comfortable and the range has kept: move on to control.
check-is-due = The weekly check is due: test before exercising, in the same way as always.

# Goals

goal-out-of-range = A goal of { $given } is not one an ankle can have (from { $least } to { $most })
    .remedy = Choose another goal
goal-distance-cm = { $side ->
    [left] Left
   *[right] Right
} ankle: { MEASURED($target, "cm") } to the wall
goal-angle-deg = { $side ->
    [left] Left
   *[right] Right
} ankle: { MEASURED($target, "deg") } of lean
goal-difference-cm = At most { MEASURED($target, "cm") } between the ankles
goal-squat-heel-down = The heel stays down in a squat ({ $side })
outlook-reached = Reached.
outlook-told = If it goes on like this: between { DAY($earliest) } and { DAY($latest) }.
outlook-not-before = If it goes on like this: not before { DAY($earliest) }; the latest day cannot be told.
outlook-cannot-be-told = When it will be reached cannot be told yet.

# The hand-over

return-refused = The file was refused whole: { $fault }
    .remedy = Nothing was taken in. Ask for the file again
return-of-another-kind = The file is of the kind "{ $given }", not "{ $wanted }"
    .remedy = Choose the file that came back; a whole history is read with: kneewall import FILE
return-for-another = The file is for "{ $name }", not for "{ $person }"
    .remedy = Choose the person that it is for
return-taken-in-before = This file was taken in before
    .remedy = Nothing has to be done
return-without-answers = There are no answers to the safety questions yet
    .remedy = Make a plan first, then take the file in
return-against-safety = An answer to the safety questions stands against any plan
    .remedy = Have it looked at first, and answer the questions again
return-ruled-out = "{ $exercise }" is in this plan although: { $why }. Ask whoever sent it before you do it.
handover-title = Ankle mobility of { $name }
handover-made = Made on { $day } with Kneewall, sent by nobody but the person it is about.
handover-note-by-person = note of the person
handover-note-by-therapist = note of whoever treats the ankle
handover-newest = Newest measurement ({ $day })
handover-side-left = Left ankle
handover-side-right = Right ankle
handover-side-both = Both ankles
handover-not-tested = Not tested that day.
handover-still = The deepest moment of the lunge
handover-over-time = Over time
handover-chart-key = Marks with their 95 % interval, one a session. Left: round marks, full line. Right: square marks, dashed line. Dotted: a goal.
handover-plan = The plan in force
handover-progress = Progress, goals and effects
handover-log = What was done in the last { NUMBER($weeks, useGrouping: 0) } weeks
handover-sessions = All sessions
handover-column-day = Day
handover-column-done = Done
handover-column-pain = Pain after
handover-column-felt = Felt
handover-column-pain-that-day = Pain
handover-column-note = Note
handover-how = How it was measured, and how sure it is
handover-method = The knee-to-wall test: facing a wall, the knee goes forward over the foot with the heel down, filmed from the side. Lean of the shin: how far the front outline of the shin (35 to 75 % of the way from ankle to knee) leans from the vertical. Distance to the wall: how far the toe can stand from a wall that the knee just touches. Each at the deepest moment with the heel down (risen less than { MEASURED(5, "mm", digits: 0) }); a result is the middle one (the median) of the repetitions that count.
handover-error = Every number stands with its 95 % interval: the range that holds the true value 95 times in 100. A change of one leg by less than { MEASURED(1.9, "cm") } or { MEASURED(4.7, "deg") } may be chance (Powden 2015, Man Ther, doi 10.1016/j.math.2015.01.004); once there are enough checks, this person's own sessions tell how much may be chance. Angles taken at another place on the shin or with another tool are other quantities.
handover-limits = Where something is felt decides what the plan prefers by the opinion of practitioners, not by a finding of studies. Effects of exercises are worked out for this one person (linear models, Student's t), and called real at fixed numbers of tests, so that at most 1 person in 20 whom nothing helps is told that something does.

# The programme's pages

plan-title = A programme for your ankle
plan-save-name-first = This name is not in the history yet.
plan-add-person = Begin a programme under this name
plan-view = Page
plan-view-plan = Plan
plan-view-session = Exercise
plan-view-week = Weekly check
plan-view-handover = Hand over
plan-questions-lead = First some questions: whether somebody should look at the ankle before you exercise it, and what the plan is to be for.
plan-safety = Tick what applies
plan-agreed = Whoever treats it knows of this and agrees
plan-about = About the ankle
plan-answered = I have read every question above
plan-answer-first = Read the questions, tick what applies, and say at the end that you have.
plan-make = Make the plan
plan-keep-old = Back to the plan
plan-side = Which ankle?
plan-felt = Where do you feel the end of the lunge?
plan-tendon = If the tendon is sore: where?
plan-pain = Pain in daily life, 0 to 10
plan-activity = What is it for?
plan-injury = Was it hurt?
plan-weeks = How many weeks ago?
plan-weeks-help = Leave it empty if it never was.
plan-minutes = Minutes a day
plan-things = What is at hand?
plan-tingles = Stretching the calf makes it tingle or burn
plan-big-toe = The big toe is stiff
plan-high-arch = High arches
plan-not-said = not said
plan-choice-left = Left
plan-choice-right = Right
plan-choice-both = Both
plan-choice-front-of-ankle = In front of the ankle
plan-choice-back-of-ankle = At the back of the ankle
plan-choice-back-of-calf = In the calf
plan-choice-elsewhere = Somewhere else
plan-choice-nowhere = Nowhere
plan-choice-above-the-heel = Above the heel
plan-choice-at-the-heel-bone = Right at the heel bone
plan-choice-none = No
plan-choice-sprain = Sprained
plan-choice-fracture = Broken, or in a cast
plan-choice-tendon = The tendon
plan-choice-other = Something else
plan-choice-everyday = Daily life
plan-choice-running = Running
plan-choice-dance = Dance
plan-thing-wall = A wall
plan-thing-step = A step or a thick book
plan-thing-band = A strong band
plan-thing-roller = A roller or a bottle
plan-minutes-a-day = { NUMBER($minutes, useGrouping: 0) } minutes a day
plan-why = Why this plan
plan-own = Add an exercise of your own
plan-own-name = Its name
plan-own-how = How it is done
plan-own-add = Add it
plan-phase = Phase
plan-phase-move = Change the phase
plan-again = Answer the questions again
plan-how = How, and changes
plan-purpose = what for
plan-not-when = not when
plan-feel = it should feel
plan-level = Form
plan-swap-for = Swap it for
plan-swap = Swap
plan-leave-out = Leave it out
plan-days = { $days ->
    [one] one day a week
   *[other] { NUMBER($days, useGrouping: 0) } days a week
}
session-start = Start
session-pause = Pause
session-resume = Go on
session-easier = Easier
session-harder = Harder
session-skip = Skip
session-part = Stop here
session-keys = The space bar starts, pauses and goes on. Once started, it runs by itself.
session-voice = Say it aloud
session-get-ready = Get ready: {"{"}name{"}"}. {"{"}side{"}"}
session-other-side = Get ready: set {"{"}set{"}"} of {"{"}sets{"}"}. {"{"}side{"}"}
session-hold = Hold. Set {"{"}set{"}"} of {"{"}sets{"}"}. {"{"}side{"}"}
session-go-on = Go. {"{"}repetitions{"}"} times, set {"{"}set{"}"} of {"{"}sets{"}"}. {"{"}side{"}"}
session-rest = Rest
session-pain-before = Pain now, before you start, 0 to 10?
session-pain-after = Pain now, 0 to 10?
session-pain-score = Pain {"{"}score{"}"} of 10
session-where = Exercise {"{"}number{"}"} of {"{"}count{"}"}
session-over = Done for today.
session-left = Left
session-right = Right
session-sore = It is sorer than before ({ $exercise }): stop what loads it for today and tomorrow, then the easier form.
session-today = Today
session-pain-was = pain { NUMBER($pain, useGrouping: 0) }
session-outcome-done = done
session-outcome-part = begun
session-outcome-skipped = skipped
session-pairs = Test right before and right after one exercise
session-pairs-how = Measure the ankle, do one exercise here, measure again within 40 minutes, in the same way. The pair then appears here. Now and then rest instead of exercising: that shows what testing twice does by itself.
session-pair-rest = Rest
session-pair-keep = Keep this pair
week-move-on = Move on to the next phase
week-change = Change this one thing
week-goals = Goals
week-goal-reached = It stays down
week-goal-drop = Give up this goal
week-goal-new = A new goal
week-goal-kind = What is to be reached?
week-goal-distance-cm = A distance to the wall
week-goal-angle-deg = A lean of the shin
week-goal-difference-cm = A smaller difference between the ankles
week-goal-squat-heel-down = The heel stays down in a squat
week-goal-target = How much?
week-goal-set = Set the goal
week-effects = What each exercise did
give-lead = Give your physiotherapist a page to read, and a file for their own Kneewall. You send them yourself; nobody else gets them.
give-page = Page to read or print (HTML)
give-file = File for their Kneewall (JSON)
back-heading = What came back
back-file = The file that your physiotherapist sent back
back-take-in = Take it in
back-done = It is taken in.
back-from = Written on { $day }:
back-write = For physiotherapists: send something back
back-note = A note
back-make = File to send back
