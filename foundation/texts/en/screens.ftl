## ui, screens

sample-truth = This is a sample. The true leans of its repetitions are { $truths }.
repetitions = Repetitions
how-measured = How this was measured
not-in-this-film = Not measured in this film.
very-likely = Very likely { $range } (95 % sure).
needs-a-length = Needs a length in the picture: the printed sheet, or the length of the foot.
knee-or-toes-unclear = Knee or toes were not seen clearly enough in this film.
line-on-shin = Does the line lie on the front of the shin?
repetition-at-deepest = Repetition { $number } at its deepest
line-wrong-hint = If the line does not follow the front of the shin, do not trust the numbers: help by hand below.
untick-hint = Untick a repetition that went wrong; the result follows, and your choice is kept with it.
repetition-line = {"**"}Repetition { $number }** at { DECIMALS($at_s, digits: 1) } s: { $figures }; { $heel }, **{ $verdict }**
saved-for = Saved in the history of { $person }.
go-history = See the history
then-the-other = Next, the other ankle: stand the other way round, film it the same way. Both are saved together.
see-both = See both ankles
film-again = Film again
new-film = New film
help-by-hand = Help by hand
film-in-memory = The film is no longer on the disk. It stays in memory for corrections until you save, film again or close this page. The numbers and the picture wait on this computer until you save or throw them away, for { $days } days at most.
film-gone = The film is gone, so nothing can be corrected by hand. The numbers and the picture wait on this computer until you save or throw them away, for { $days } days at most.
how-it-felt = How did it feel? Then save
day-of-film = Day of the film
keep-still = Keep the still picture too
save = Save
save-what = Saves { $ankles } of { $person }.
not-said = not said
score-none = 0 none
score-worst = 10 worst
pain-score = Pain, 0 to 10
stiffness-score = Stiffness, 0 to 10
where-felt-question = Where did you feel it?
which-hurt = Which ankle was hurt?
note = Note
method-sheet = the printed sheet
method-clicked = four corners clicked by hand
method-foot-length = the length of the foot
method-level-only = the vertical only, no lengths
method-none = nothing but the picture's own edges
method-picture = the picture
how-measured-text = Scale and vertical from { $method }. { $heel } Film: { DECIMALS($seconds, digits: 1) } s, { $pictures } pictures of { $width_px } x { $height_px }. Kneewall { $version }.
page-both = Both ankles
save-each = Not saved yet. Both are saved at once.
from-session = From the session of { $day }. Measure both ankles now to see their curves as well.
measure-both = Measure both ankles, in one film or one after the other, to see them side by side.
go-measure = Go and measure
one-scale = Both pictures are at the same scale.
no-one-scale = Without a length in both pictures they cannot be brought to the same scale.
deepest-of-each = The deepest repetition of each leg
choose-title = How far does your ankle bend?
choose-lead = Lunge towards a wall, filmed from the side. Kneewall reads how far your shin leans over the foot, how far from the wall your toes could stand, and whether the heel stayed down.
where-film = Where is the film?
which-leg = Which leg is in front?
film-or-choose = Film, or choose a film you took
film-or-photo = A film or a photo
how-to-set-up = How to set up
set-up-wall = 1. Wall
set-up-wall-text = Front foot straight at the wall, heel down, knee over the second toe.
set-up-sheet = 2. Sheet
set-up-sheet-text = Stand the printed sheet upright behind the heel, in line with the foot, on the floor.
set-up-camera = 3. Camera
set-up-camera-text = Upright, { BETWEEN(2, 2.5, "m", digits: 1) } away, knee-high, the whole body in the picture.
then-lunge = Then bring the knee to the wall and back, slowly, three times.
demonstration-told = **Watch it once.** The knee goes straight to the wall, slowly, and back. The heel stays on the floor. The whole body stays in the picture, from the side.
drawing-lunge-title = A person lunges side-on towards a wall, the knee at the wall, the heel of the front foot on the floor
drawing-above-title = The room from above: foot and printed sheet in one line, pointing straight at the wall; the phone looks at them from the side
drawing-side-title = Phone and person seen along the wall: the phone stands upright at knee height and sees the whole body
drawing-heel = heel down
drawing-wall = wall
drawing-foot = foot
drawing-sheet = sheet
drawing-phone = phone
drawing-knee-high = knee-high
drawing-distance = { BETWEEN(2, 2.5, "m", digits: 1) }
paper-of-printer = Paper of your printer
download-sheet = Download the sheet (PDF)
print-at-100 = Print it at 100 % (“actual size”), not fitted to the page, and check with a ruler that its line measures 100 mm. Without the sheet you get angles but no distances.
details-heading = How the test is done
said-foot = foot { $length }
said-ruler = line on the sheet { $length }
asked-heading = Before you start.
asked-question = Is any of this so today?
asked-none = No, none of it
asked-some = Yes
asked-stop = Then do not test today. Have it looked at first: by a doctor or a physiotherapist, and at once if you cannot stand on the leg.
on-the-foot = On the foot
where-the-camera-stands = Where the camera stands
name-of-view-side = At your side
name-of-view-front = In front of you
check-from-front = Check from the front
how-you-stand = How you stand
front-knee = Front knee
foot-length-field = Length of the foot ({ $unit }), if there is no sheet in the film
foot-length-help = From the heel to the longest toe. With it, distances can be estimated.
ruler-field = What the printed line of 100 mm on the sheet measures, in mm
ruler-help = Lay a ruler on the line. Leave it empty where it measures 100 mm. Printers that fit the page make it shorter, and every distance would be too long.
sample = Sample
sample-caption = Rendered films whose true angles are known, so you can see how well the measurement does.
measure-sample = Measure this sample
sheet-beforehand = A picture of the sheet taken beforehand
sheet-beforehand-text = Only if the sheet stood against the wall first and was taken away before you stepped in. The camera must not have moved in between.
sheet-upload = Photo or film of the sheet
upload-remove = Remove { $name }
page-measure = Measure
countdown-heading = Count-down and length
countdown-seconds = Seconds to walk to the wall
filming-seconds = Seconds of filming
sound-cues = Beeps and spoken cues
measuring-now = Measuring
work-goes-on = You may leave this page open, look at the other pages, or reload: the work goes on.
cancel-film = Cancel and delete the film
film-not-measured = This film could not be measured
nothing-saved = Nothing was saved. The film is deleted when you leave it.
phone-title = Film with your phone
how-to-film = How to film
phone-closed = Kneewall is open to this computer only. To film straight from your phone, close it and start it with `kneewall app --lan`: a code to scan appears here. Or send the film to this computer and choose it as a file.
phone-connected = This phone is connected. Choose the film below: the phone's camera opens from there too.
phone-scan = Scan this with the phone's camera, in the same home network. Or open **{ $address }** and type the code
phone-one-code = A code lets one phone in; the next one appears here. Everything stays between phone and computer.
page-history = History
nothing-kept = Nothing was saved yet. Measure an ankle and save it; it appears here.
show-quantity = Show
tested-how = Tested how?
right-minus-left = Right minus left
sessions = Sessions
column-day = Day
column-pain = Pain
column-felt = Felt
edit-diary = Correct or delete a measurement, or edit the diary of a day
which-day = Which day?
save-diary = Save the diary
sure-delete-day = Yes, delete this day with its measurements, notes and pictures for good
delete-day = Delete this day
rename-or-delete = Rename or delete { $person }
new-name = New name
rename = Rename
sure-delete-person = Yes, delete { $person } with every session for good
delete-person = Delete this person
what-went-wrong = What went wrong?
which-moment = Which moment of the film?
measure-again = Measure again
back = Back
turn-it = Turn it
mirrored-question = Left and right are swapped, as in a mirror (some front cameras save films so)
head-at-top = The head must be at the top.
what-stands = What stands upright on the floor, in line with the foot?
grid-check = The grid must lie on the floor and its lines run along the object's edges; its squares are 1 cm.
click-leg = Choose a moment at which knee and foot of the front leg are well seen, then click them.
set-scale = scale clicked
set-leg = leg clicked
take-it = Take it with you
backup-heading = Backup of everybody, and import
backup-button = Backup of everybody
import-upload = A history file (JSON) from an export or a backup
same-person = People of the same name are the same person
import-button = Import
imported = New: people { $people }, sessions { $sessions }, measurements { $trials }, diary entries { $diary }. Nothing that was here before was changed.
export-sessions = Sessions (CSV)
export-repetitions = Repetitions (CSV)
export-json = Everything (JSON)
export-fhir = For a clinic (FHIR)
export-hint = The PDF is for people, CSV for spreadsheets, JSON to bring everything back in, FHIR for clinical systems.
axis-lean = Lean of the shin (degrees)
axis-seconds = Seconds
axis-heel = Rise of the heel (mm)
heel-up-from = heel up from { MEASURED($limit_mm, "mm", digits: 0) }
axis-deepest = Seconds from its start
results-not-saved = Measured, but not saved yet: { $ankles } of { $person }.
back-to-result = Back to the result
draft-waits = **Not saved yet**, from { $day }: { $ankles } of { $person }. It waits on this computer for { $days } days and is deleted then.
draft-take-up = Go on with it
draft-throw-away = Throw it away
page-is-about = This is about **{ $person }**
sides-untold = **{ $title }: whether one ankle goes further cannot be told from these films.** Right minus left lies anywhere from { $between } (95 % sure).
what-would-tell =
    { $scale ->
        [missing] What would tell: film both ankles again with the printed sheet behind the heel, three lunges each. A difference can be told once that range is narrower than { $limit } to either side.
       *[there] What would tell: film both ankles again, the camera { BETWEEN(2, 2.5, "m", digits: 1) } away, knee-high and at your side, three lunges each. A difference can be told once that range is narrower than { $limit } to either side.
    }
wider-than-published = { $title }: this range is wider than what counts as a real change from one session to the next. Film again, with the printed sheet and three lunges, to know it better.
who-viewed = Who is this about?
somebody-else = Not { $person }?
whose-result = Whose ankle is it?
it-is-this-leg =
    { $side ->
        [left] It is the left leg
       *[right] It is the right leg
    }
who-measured = Who is being measured?
type-new-name = Type a new name to add somebody.
unit-of-length = Unit of length
promise = Nothing leaves this computer. Kneewall measures; it does not diagnose.
server-gone-title = Kneewall does not answer
server-gone = It was closed, or this device left the network. Start it again with “kneewall app”: this page then comes back by itself. What was saved is safe, and results that were not saved yet wait.
choose-a-file = Choose a file
camera-unreadable = The camera's picture could not be read. Check once more.
page-understand = Understand
page-phone = Phone
not-measured = not measured
heel-unseen = heel not seen
heel-stayed-down = heel stayed down
rep-left-out = left out by you
rep-counts-not = does not count
verdict-heel-down = The heel stayed down.
verdict-heel-unseen = Whether the heel stayed down could not be seen: watch it yourself in the film.
heel-explained = A heel that rises { MEASURED($limit_mm, "mm", digits: 0) } or more ends the part that counts.
page-failed = Something went wrong inside the program
page-failed-remedy = Reload the page; what was saved is safe. If it happens again, report what the terminal says.
progress-waiting-for-another-measurement-to-finish = Waiting for another measurement to finish
progress-opening-the-film = Opening the film
progress-watching-the-film = Watching the film
progress-working-out-the-result = Working out the result
progress-drawing-the-film = Drawing the film
progress-starting = Starting
pattern-of-day = dd MMM y
pattern-of-day-in-full = dd MMMM y
order-of-date = DD/MM/YYYY
name-of-side-auto = Find it in the film
name-of-side-left = Left
name-of-side-right = Right
ankle-left = Left ankle
ankle-right = Right ankle
name-of-stance-standing = Standing
name-of-stance-half-kneeling = Kneeling on the other knee
name-of-knee-bent = Knee bent
name-of-knee-straight = Knee straight
name-of-footwear-barefoot = Barefoot
name-of-footwear-socks = Socks
name-of-footwear-shoes = Shoes
felt-front-of-ankle = Front of the ankle
felt-back-of-ankle = Back of the ankle
felt-back-of-calf = Back of the calf
felt-elsewhere = Somewhere else
felt-nowhere = Nowhere
hurt-left = Left
hurt-right = Right
hurt-both = Both
hurt-none = None
side-verdict-no-detectable-difference = too little to call a difference
side-verdict-repeat-the-test = perhaps a difference: test again
side-verdict-beyond-measurement-error = a difference
side-verdict-cannot-tell-from-these-films = cannot be told from these films
change-verdict-real-change = a real change
change-verdict-within-measurement-error = may be chance
between = { $low } to { $high }{ $unit }
unit-in = in
unit-ft = ft
unit-deg-in-full = degrees
unit-cm-in-full = centimetres
unit-mm-in-full = millimetres
unit-in-in-full = inches
unit-m-in-full = metres
unit-ft-in-full = feet
rep-practice = practice
rep-counts = counts
verdict-photo = Measured from one photo.
verdict-some =
    { $short ->
        [0] { $used } of { $total } repetitions count.
       *[other] { $used } of { $total } repetitions count, { $short } did not go to the end.
    }
rep-short = not to the end
unit-degrees = degrees
page-guided = Guided
page-plan = Plan
set-mirrored = mirrored
set-by-hand = Set by hand, and recorded with the result: { $done }.
source-sample = Try a sample
source-record = Record here
source-phone = From my phone
source-file = A file
trouble-turn = The film lies on its side
trouble-scale = No sheet was found
trouble-leg = The line is in the wrong place
turn-0 = As it is
turn-90 = A quarter to the right
turn-180 = Upside down
turn-270 = A quarter to the left
thing-a4 = A4 paper
thing-letter = US Letter paper
thing-card = Bank card
corner-top-left = top left corner
corner-top-right = top right corner
corner-bottom-right = bottom right corner
corner-bottom-left = bottom left corner
leg-point-knee = middle of the knee, seen from the side
leg-point-ankle = middle of the ankle bone
leg-point-heel = heel, its rear end at the floor
leg-point-toe = tip of the longest toe
trend-caption = Bars: where each session's true value very likely lies. Shaded: where the trend very likely runs. Dotted: the goal. Above zero in the lower chart: the right ankle reaches further. What counts as a change: of one ankle { $legs }; of the difference { $sides }. Tested: { $tested }.
now-the-other =
    { $side ->
        [left] Now the left ankle
       *[right] Now the right ankle
    }
one-is-measured =
    { $side ->
        [left] The left ankle is measured. Now film the right one.
       *[right] The right ankle is measured. Now film the left one.
    }
side-difference =
    { $ahead ->
        [left] {"**"}{ $title }: left { $size } more; { $verdict }.** Right minus left is very likely { $between } (95 % sure).
       *[right] {"**"}{ $title }: right { $size } more; { $verdict }.** Right minus left is very likely { $between } (95 % sure).
    }
heel-came-up =
    { $lift_mm ->
        [unknown] heel came up
       *[other] heel came up ({ MEASURED($lift_mm, "mm", digits: 0) })
    }
heel-rose-a-little = heel rose a little ({ MEASURED($lift_mm, "mm", digits: 0) })
verdict-none =
    { $why ->
        [heel] { $total ->
            [one] The repetition does not count, because the heel came up.
           *[other] None of the { $total } repetitions counts, because the heel came up.
        }
       *[below] { $total ->
            [one] The repetition does not count, see below why.
           *[other] None of the { $total } repetitions counts, see below why.
        }
    }
verdict-heel-up =
    { $times ->
        [1] The heel came up once; only what was reached before counts.
        [2] The heel came up twice; only what was reached before counts.
       *[other] The heel came up { $times } times; only what was reached before counts.
    }
verdict-all =
    { $total ->
        [one] The one repetition counts.
       *[other] All { $total } repetitions count.
    }
how-to-film-text =
    - Hold the phone **upright**, at **knee height**, for example against a pile of books.
    - **{ BETWEEN(2, 2.5, "m", digits: 1) }** away, looking at you exactly **from the side**; the whole body in the picture.
    - The printed sheet behind your heel, in line with the foot, standing on the floor.
    - Three slow lunges: knee to the wall, heel down, and back.
condition =
    { $view ->
        [front] { WORD("stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("footwear", $footwear) }, { WORD("grade", $grade) }, { WORD("view", $view) }
       *[side] { WORD("stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("footwear", $footwear) }, { WORD("grade", $grade) }
    }
next-check =
    { $days ->
        [one] Next weekly check on { $day } (in { $days } day).
       *[other] Next weekly check on { $day } (in { $days } days).
    }
next-check-today = The weekly check is due today.
next-check-overdue = The weekly check has been due since { $day }.
understand-title = Understand the test
understand-lead = You stand facing a wall and bend the front knee towards it until it would touch, the heel staying on the floor. The further your toes can be from the wall, the more your ankle bends. Physiotherapists call it the knee-to-wall test, or the weight-bearing lunge.
understand-well = Do it well
understand-well-text =
    - **Heel down.** A heel that lifts by { MEASURED(5, "mm", digits: 0) } adds about 1.6° that your ankle did not do (from geometry).
    - **Arch up.** Do not let the inner side of the foot sink in.
    - **Knee over the second toe**, not falling inwards.
    - **Foot straight** at the wall.
    - **The same stance each time.** Moving the back foot changes the result.
understand-numbers = What the numbers mean
understand-numbers-text =
    {"**"}Lean of the shin** is the angle between the front of your shin, halfway up, and the vertical, at the deepest point with the heel down. Other apps and therapists may lay the line elsewhere: in the same 50 people three ways of doing it gave 27, 39 and 45 degrees (Hall & Docherty 2017, PMID 28108266). So compare only with results of this kind.

    {"**"}Distance to the wall** is how far your longest toe could stand from a wall that the knee just touches. No real wall is needed for it.

    {"**"}Very likely 37.6 to 38.8°** means: of a hundred such ranges, about 95 hold the true value.
understand-change = How big a change is real?
understand-change-text =
    Even a careful measurement varies. One leg has really changed when the difference is more than **{ $change }** or **{ $change_deg }°** ({ $change_source }). { $effects }

    {"**"}Left and right** differ in healthy people too. A difference under { $repeat_from } may be chance, up to { $beyond } it is worth testing again, and more than that, or more than { $beyond_deg } degrees, is a real difference ({ $sides_source }).
understand-felt-text =
    People note where the movement stops, and Kneewall keeps it with the session. It is what is usually written down, an opinion and not a finding:

    - **Front of the ankle**: usually logged as the joint itself.
    - **Back of the ankle**: usually logged as the tendon.
    - **Back of the calf**: usually logged as muscle or nerve.
understand-not = When not to test
understand-not-text = Leave the test and see a professional if you cannot put weight on the leg, if the ankle is swollen, hot or deformed, after a fresh injury or operation, when the foot is numb or changes colour, when the calf is swollen and painful, or when the test itself hurts sharply. Kneewall measures; it does not diagnose and does not replace them.
reference-heading = What others reached, distance to the wall:
reference-who = Who
reference-result = Result
reference-source = Source
inch-is = 1 inch is 2.54 cm.

# The few words of the boxes that files, numbers and names are put into.

box-upload = Upload
box-per-file = { $size } per file
box-apply = Press Enter to apply
box-submit = Press Enter to submit form
box-add = Add: { $name }
box-no-results = No results
box-between = A number from { $low } to { $high }, please.
box-outside = This number is not possible here.
