### What Kneewall says, in English. Which message is used where: its code is in the source.

## history

zone-missing = a date and time without a time zone was given
    .remedy = Give it with its zone, such as +01:00
year-odd = the year { $year } cannot be right
    .remedy = Give the day on which it was measured
export-no-name = '{ $path }' is not the name of a file
    .remedy = Give a name such as history.csv
measurement-not-kept = the measurement cannot be kept: { $fault }
    .remedy = Measure the clip again
measurement-no-json = the measurement cannot be written as JSON ({ $reason })
    .remedy = Measure the clip again; if it happens again, report it with the clip
history-address-odd = the address of the history cannot be used ({ $reason })
    .remedy = Correct KNEEWALL_DATABASE_URL, or remove it to use the usual place
history-unusable = the history at { $place } cannot be used ({ $reason })
    .remedy = Check that the place exists and is allowed, or choose another by KNEEWALL_DATABASE_URL
history-unavailable =
    { $why ->
        [full] the disk is full, so nothing was saved; what was there before is safe ({ $place })
        [disk] the disk cannot be written, so nothing was saved; what was there before is safe ({ $place })
        [readonly] the history may be read here but not written, so nothing was saved ({ $place })
        [cannot-open] the history's file cannot be opened or made ({ $place })
        [no-history] the file is not a Kneewall history, or it is damaged ({ $place })
        [damaged] the history's file is damaged ({ $place })
       *[locked] another program has been holding the history for a minute ({ $place })
    }
    .remedy =
    { $why ->
        [full] Free some space, then save again
        [disk] Check that the disk has free space and is still connected, then save again
        [readonly] Allow writing to the file and its folder, or choose another by KNEEWALL_DATABASE_URL
        [cannot-open] Choose a folder you may write to, by KNEEWALL_DATABASE_URL
        [no-history] Move it away and bring the history back from a backup with: kneewall import FILE
        [damaged] Move it away and bring the history back from a backup with: kneewall import FILE
       *[locked] Close the other program, then try again
    }
history-newer = the history was last used by a newer Kneewall (its form is { $found }, this program knows { $known })
    .remedy = Install the newer Kneewall
history-folder-not-made = the folder { $folder } cannot be made ({ $reason })
    .remedy = Choose a folder you may write to, by KNEEWALL_DATABASE_URL
history-refused = the history refused the change ({ $reason }); nothing was saved
    .remedy = Try again
export-exists = { $path } exists already
    .remedy = Choose another name, or add --replace
export-not-written = { $path } cannot be written ({ $reason })
    .remedy = Choose another folder, or free some space, and try again
still-damaged = the still is damaged
    .remedy = Export the file again
still-too-large = the still has { $width_px } x { $height_px } pixels
    .remedy = Save it smaller
renamed = There is another "{ $person }" here, so the imported person is called "{ $name }". If they are the same, delete "{ $name }" and import again with --same-person.
still-no-picture = the still is neither a PNG nor a JPEG picture
    .remedy = Save it as PNG or JPEG
text-too-long = { $name } must be a text of at most { $most } characters
    .remedy = Shorten it
text-not-storable = { $name } holds characters that cannot be stored
    .remedy = Type it again instead of pasting it
still-of-another-type = the still is not a { $media_type } picture
    .remedy = Save it as PNG or JPEG
score-odd = { $name } must be a whole number from 0 to { $most }, got { $given }
    .remedy = Give a number from 0 to { $most }, or leave it out
choice-odd = { $name } must be one of { $choices }, got '{ $given }'
    .remedy = Choose one of them, or leave it out
no-person = there is no person called "{ $person }" (known: { $known })
    .remedy = Add the person with: kneewall person add NAME
name-control-characters = a name holds no control characters
    .remedy = Type the name again instead of pasting it
name-length = a name has 1 to { $most } characters
    .remedy = Give another name
name-taken = there is already a person called "{ $person }"
    .remedy = Choose another name
person-gone = this person is not in the history
    .remedy = Add the person with: kneewall person add NAME
no-session = there is no session { $session }
    .remedy = See the sessions with: kneewall history
no-trial = there is no measurement { $trial }
    .remedy = See the sessions with: kneewall history --json
trial-corrected = this measurement is not in the history, or has been corrected meanwhile
    .remedy = Open the session again
no-such-trial = there is no such measurement
    .remedy = See the sessions with: kneewall history --json
nothing-to-delete =
    { $kind ->
        [session] there is no such session
        [trial] there is no such measurement
       *[person] there is no such person
    }
    .remedy = It may have been deleted already
journal-entry-gone = There is no such entry
    .remedy = It may have been deleted already
journal-kind-odd = "{ $kind }" is no kind of entry
    .remedy = Use lower-case words joined by hyphens
journal-entry-unwritable = The entry cannot be written as JSON ({ $why })
    .remedy = Report it with what was entered
journal-entry-too-long = An entry is an object of at most { NUMBER($most, useGrouping: 0) } characters
    .remedy = Shorten it
import-no-file = { $name } is not a file
    .remedy = Choose a file made by: kneewall export --format json
import-too-large = { $name } is larger than 1 GB
    .remedy = Export fewer people at a time
import-unreadable = { $name } cannot be read ({ $reason })
    .remedy = Check the file's name
import-foreign = the file is not a Kneewall history
    .remedy = Choose a file made by: kneewall export --format json
import-too-much = the file holds too much to be a history
    .remedy = Export fewer people at a time
import-too-much-text = the file holds more than { $most_mb } MB beside its pictures
    .remedy = Export fewer people at a time
import-cut-in-picture = the file was cut short in a picture
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-cut-short = the file is not a Kneewall history, or was cut short ({ $reason })
    .remedy = Choose a file made by: kneewall export --format json
import-written-twice = { $field }: written twice in one object
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-newer = { $field }: a newer Kneewall wrote { $found }, this one knows { $known }
    .remedy = Install the newer Kneewall on this computer, then import again
import-schema-missing = { $field }: missing
    .remedy = Choose a file made by: kneewall export --format json
import-schema-other = { $field }: expected { $known }, got { $found }
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-missing = { $field }: missing
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-unknown-field = { $field }: unknown field
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-wrong = { $field }: expected { WORD("expected", $expected) }, got { $given }
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-not-storable = { $field }: holds characters that cannot be stored
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-too-long = { $field }: too long
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-name-blanks = { $field }: has blanks around or inside it
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-id-twice = { $field }: { $given } is used twice
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-no-instant = { $field }: expected a date and time such as 2026-03-01T09:00:00+01:00, got { $given }
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-instant-otherwise = { $field }: not written as Kneewall writes a date and time
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-no-day = { $field }: expected a day such as 2026-03-01, got { $given }
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-no-kind = { $field }: expected a kind of entry, got { $given }
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-measurement = { $field }: { $fault }
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-measurement-newer = { $field }: { $fault }
    .remedy = Install the newer Kneewall on this computer, then import again
import-refused-value = { $field }: { $why }
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-no-base64 = { $field }: not written in base64
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-day-otherwise = { $field }: { $given } is not the day of started_at
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-day-twice = { $field }: { $given } has two sessions
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-name-twice = { $field }: is another person's name as well
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-replaced-by-nothing = { $field }: names no other measurement of the session
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-replaced-round = { $field }: leads round in a circle
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-session-of-another = { $field }: this session is in the store with another person or day
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-other-diary = { $field }: the store holds another diary entry of this id
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-other-entry = { $field }: the store holds another entry of this id
    .remedy = Nothing was imported. Export the file again on the computer it came from
import-other-trial = { $field }: the store holds another measurement of this id
    .remedy = Nothing was imported. Export the file again on the computer it came from
expected-string_type = text
expected-bool_type = true or false
expected-int_type = a whole number
expected-list_type = a list
expected-model_type = an object
expected-other = something else
side-missing =
    { $side ->
        [left] No left ankle in this session: film it on the same day to compare the { WORD("quantity", $quantity) }.
        [right] No right ankle in this session: film it on the same day to compare the { WORD("quantity", $quantity) }.
       *[both] No left or right ankle in this session: film both on the same day to compare the { WORD("quantity", $quantity) }.
    }
side-not-measured =
    { $side ->
        [left] The { WORD("quantity", $quantity) } of the left ankle was not measured here, so there is nothing to compare: see what that measurement warns of.
        [right] The { WORD("quantity", $quantity) } of the right ankle was not measured here, so there is nothing to compare: see what that measurement warns of.
       *[both] The { WORD("quantity", $quantity) } of the left and right ankle was not measured here, so there is nothing to compare: see what those measurements warn of.
    }
not-alike = The { WORD("quantity", $quantity) } was not compared, because left and right were tested differently: { $differences }. Film both the same way.
left-out =
    { $trials ->
        [one] { $trials } measurement is not mixed in, as it was done otherwise: { $differences }.
       *[other] { $trials } measurements are not mixed in, as they were done otherwise: { $differences }.
    }
difference =
    { $what ->
        [calibration] how lengths were known ({ WORD("grade", $mine) } / { WORD("grade", $theirs) })
        [stance] stance ({ WORD("stance", $mine) } / { WORD("stance", $theirs) })
        [knee] knee ({ WORD("knee", $mine) } / { WORD("knee", $theirs) })
        [view] view ({ WORD("view", $mine) } / { WORD("view", $theirs) })
       *[footwear] footwear ({ WORD("footwear", $mine) } / { WORD("footwear", $theirs) })
    }
plateau =
    { $line ->
        [left] Left ankle: no real change of the { WORD("quantity", $quantity) } for { $weeks } weeks (less than { MEASURED($band, $unit) } may be chance): it stays as it is, or changes too slowly to be seen yet. Keep the weekly check.
        [right] Right ankle: no real change of the { WORD("quantity", $quantity) } for { $weeks } weeks (less than { MEASURED($band, $unit) } may be chance): it stays as it is, or changes too slowly to be seen yet. Keep the weekly check.
       *[asymmetry] No real change of the difference between left and right in { WORD("quantity", $quantity) } for { $weeks } weeks (less than { MEASURED($band, $unit) } may be chance): it stays as it is, or changes too slowly to be seen yet. Keep the weekly check.
    }
quantity-wall_distance_cm = distance to the wall
quantity-tibial_inclination_deg = lean of the shin
quantity-heel_lift_mm = rise of the heel
quantity-toe_to_wall_cm = distance of the toe from the wall
quantity-knee_flexion_deg = bend of the knee
quantity-knee_over_second_toe_cm = knee beside the second toe
quantity-frontal_projection_angle_deg = knee angle from the front
quantity-toe_out_deg = turn of the toes outwards
title-wall_distance_cm = Distance to the wall
title-tibial_inclination_deg = Lean of the shin
title-heel_lift_mm = Rise of the heel
title-toe_to_wall_cm = Toe to wall
title-knee_flexion_deg = Bend of the knee
title-knee_over_second_toe_cm = Knee beside the second toe
title-frontal_projection_angle_deg = Knee angle from the front
title-toe_out_deg = Toes turned out
explained-wall_distance_cm = How far the longest toe could stand from a wall that the knee just touches, with the heel down.
explained-tibial_inclination_deg = How far the front of the shin leans over the foot, against the vertical, with the heel down.
explained-heel_lift_mm = How far the heel rose from the floor.
explained-toe_to_wall_cm = How far the longest toe stood from the wall.
explained-knee_flexion_deg = How far the knee is bent: 0 is straight.
explained-knee_over_second_toe_cm = How far the middle of the knee is beside the line through heel and second toe: positive on the big-toe side.
explained-frontal_projection_angle_deg = The angle of hip, knee and ankle in the picture from the front: positive where the knee goes in.
explained-toe_out_deg = How far the foot points away from the direction of the lunge: positive outwards.
column-wall_distance_cm = Wall
    distance, cm
column-tibial_inclination_deg = Lean of
    the shin, °
column-heel_lift_mm = Rise of
    the heel, mm
column-toe_to_wall_cm = Toe to
    wall, cm
column-knee_flexion_deg = Knee
    bend, °
column-knee_over_second_toe_cm = Knee beside
    2nd toe, cm
column-frontal_projection_angle_deg = Knee angle,
    front, °
column-toe_out_deg = Toes
    out, °
test-bent-knee = bent-knee lunge
test-half-kneeling = half-kneeling lunge
test-straight-knee = straight-knee lunge
test-front-view = view from the front
view-side = from the side
view-front = from the front
side-left = left
side-right = right
stance-standing = standing
stance-half-kneeling = half-kneeling
knee-bent = bent
knee-straight = straight
footwear-barefoot = barefoot
footwear-socks = socks
footwear-shoes = shoes
grade-measured-scale = lengths from a sheet or card
grade-corrected-for-the-camera-s-angle = camera's view set right
grade-scale-from-the-foot-s-length = lengths from the length of the foot
grade-level-only = vertical only, no lengths
grade-no-calibration = nothing in the picture to measure by

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
axis-deepest = Seconds from the start of the deepest repetition
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

## ui

ports-taken = The ports { $first } to { $last } are all taken
    .remedy = Give a free one with --port
no-network = This computer is not in a network
    .remedy = Connect it to your home network and start again
address-public = The address { $address } can be reached from the internet, not only from your home
    .remedy = Connect through your home router, or start without --lan
port-taken = Port { $port } is taken by another program
    .remedy = Give another one with --port, or none at all
address-unusable = The address { $address } cannot be used
    .remedy = Start without --lan
certificate-not-kept = The certificate could not be kept in '{ $folder }'
    .remedy = Make that folder writable, or start without --https
certificate-made = This computer made a certificate of its own for https. Its fingerprint, to compare with what the phone shows:
certificate-kept = For https this computer uses the certificate that it made before. Its fingerprint, to compare with what the phone shows:
certificate-how = The phone's browser will warn, since no company vouches for your computer. What to do then: { $address }
certificate-title = Let this phone believe your computer
certificate-why = A browser gives its camera only to addresses that it believes. No company vouches for a computer at home, so it made a certificate of its own, good for this one address. You tell the phone once.
certificate-iphone = iPhone and iPad
certificate-file = Get the certificate
certificate-iphone-1 = 1. Tap the button above and allow the download. Then open Settings, tap "Profile Downloaded", and Install.
certificate-iphone-2 = 2. In Settings, General, About, Certificate Trust Settings: switch Kneewall on. Then come back here.
certificate-android = Android
certificate-android-1 = 1. When the browser warns, tap "Advanced".
certificate-android-2 = 2. Tap "Proceed". From then on the camera works.
certificate-compare = To be sure that it is your computer: the certificate's SHA-256 fingerprint, which the browser shows among its details, is the one in the terminal:
certificate-back = To Kneewall
measuring-stopped = The measurement was stopped
    .remedy = Start it again when you are ready
measuring-failed-inside = Something went wrong inside the program, and this film could not be measured
    .remedy = Try another film, and report what the terminal says

## vision/capture

nobody = Nobody is seen: step into the picture, side-on to the camera, with more light.
too-dark = It is too dark: turn on a light or open a curtain.
head-not-in-picture = Step back until your head is in the picture.
feet-not-in-picture = Tilt the phone down or step back until both feet are in the picture.
body-not-in-picture = Step back until your whole body is in the picture.
wrong-leg =
    { $side ->
        [left] The other leg is nearer the wall: put your left foot forward.
       *[right] The other leg is nearer the wall: put your right foot forward.
    }
too-far = Bring the camera closer: the leg is too small in the picture.
second-person = Ask the other person to leave the picture.
blurred = The picture is blurred: wipe the lens, prop the phone up and wait until it is sharp.
camera-rolled = Straighten the phone: the picture is tilted.
frame-rate-low = Film with more frames per second: choose 30 in the camera's settings.
start-filming = This is good: start filming.

## vision/leg

points-not-four = Four points in the picture are needed, got { $given }
    .remedy = Click knee, ankle, heel and toe again, each on its own place
points-on-one-spot = Two of the points clicked lie on the same spot
    .remedy = Click knee, ankle, heel and toe again, each on its own place

## vision/lunge

knee-left-frame = The knee left the picture. Stand the camera further away.
outline-lost = The front of the shin was not seen clearly at the deepest moment. Bare the shin, and film against a plain background with more light.
camera-moved-in-repetition = The camera was moved during this lunge. Prop it up firmly.
not-held = The deepest position was only touched. Hold it for a second.
shin-not-seen = The front of the shin was out of sight when the heel came up, so it is not sure how far you leaned with the heel down. Keep it free of anything before it.
too-fast = The shin moved at { DECIMALS($fastest_deg_per_s, digits: 0) } degrees a second. Lunge slowly, over two seconds or so.
heel-doubtful = The heel seems to rise { MEASURED($lift_mm, "mm", digits: 0) }, but the picture is too unsteady to tell. Prop the camera up firmly.
heel-nearly-lifted = The heel rose { MEASURED($lift_mm, "mm", digits: 0) }, less than counts as lifted. Press it into the floor.
heel-not-seen =
    { $when ->
        [rising] The heel was out of sight when it came up, so it is not sure how far you leaned with the heel down. Film the whole foot, with nothing before it.
        [deepest] The heel was out of sight at the deepest moment, so nobody watched whether it rose. Film the whole foot, with nothing before it.
       *[always] The heel could not be followed, so nobody watched whether it rose. Film the whole foot, with light on it.
    }
heel-lifted =
    { $onset_deg ->
        [unknown] The heel came off the floor after { DECIMALS($onset_s, digits: 1) } s and rose { MEASURED($lift_mm, "mm", digits: 0) }. Only what came before counts; lunge as far as the heel stays down.
       *[other] The heel came off the floor after { DECIMALS($onset_s, digits: 1) } s with the shin at { DECIMALS($onset_deg, digits: 0) } degrees and rose { MEASURED($lift_mm, "mm", digits: 0) }. Only what came before counts; lunge as far as the heel stays down.
    }
foot-slid = The foot slid { MEASURED($moved_mm, "mm", digits: 0) }. Keep it where it stands, on a floor that grips.
foot-turned = The foot turned: its length seen from the side changed by { MEASURED($moved_mm, "mm", digits: 0) }. Point it straight at the wall and keep it there.
sheet-not-usable = { $trouble }
calibration-of-other-size = The picture of the sheet has { $calibration } pixels, the film { $film }
    .remedy = Film the sheet with the same camera setting as the lunge, not as a photo, or leave it in the film
calibration-misfit = The picture of the sheet does not fit the leg in this film
    .remedy = Make it again with the camera where it stands for the film, and do not move it
foot-not-seen = The foot's outline was not found, so your foot's length gives no scale. Film with the whole foot in view, against a floor of another colour.
shin-front-not-told = The front of the shin could not be told from what lies behind it
    .remedy = Film against a plain background with bare shins or tight trousers, and more light
leg-not-in-picture = The tested leg is not in the picture from knee to toes
    .remedy = Film again with both feet and the knees in view
leg-not-in-photo = The leg was not found
    .remedy = Photograph it from the side, with the whole foot and the knee in view
leg-not-found = The leg was not found: no foot was seen to stand in one place
    .remedy = Film from the side with feet and knees in view, and keep the tested foot where it is
side-untold-by-film = The film does not tell which leg is the left one
    .remedy = Say which leg it is (--side left or --side right)
side-unsure = It is not sure that this is the { WORD("side", $side) } leg: the two legs hide each other. Check which leg you tested.
seen-from-front = The person is seen from the front or back
    .remedy = Film again with the camera looking at the side of the tested leg
seen-from-side = The person is not seen from the front
    .remedy = Film again from straight ahead, lunging towards the camera, or measure this film as a side view
hips-not-in-picture = The hips are not in the picture
    .remedy = Film again from further away, with hips, knees and feet in view
seen-from-behind = The person is seen from behind
    .remedy = Film again from the front, lunging towards the camera
knee-never-bent = No lunge was found: the hips never came down and up again over a foot that stood still
    .remedy = Start the film, lunge towards the camera with the heel down, come back, and stop the film
front-needs-no-calibration = A film from the front is measured without the sheet
    .remedy = Leave the calibration out, and give the length of the foot with --foot-length-cm
scale-of-a-body = Nothing in the picture tells its scale, so centimetres are those of an adult's usual leg. Give the length of the foot for better ones.
foot-outline-not-seen = The foot's outline could not be told from the floor, so toe-out and the knee beside the toe are less sure. Film again with a bare foot on a floor of another colour.
thigh-too-level = The thigh is too level at the deepest moment to have an angle from the front.
foot-turned-out = The foot looks { MEASURED($seen_cm, "cm") } long from the side, though it measures { MEASURED($known_cm, "cm") }: it was probably turned out by 25 degrees or more, which lets the ankle reach further than it goes. Point the second toe at the wall.
foot-points-outwards = The foot is turned out by more than { DECIMALS($border_deg, digits: 0) } degrees, which lets the ankle reach further than it goes. (The border is ours.) Point the second toe straight ahead.
reach-bought = Part of this reach was bought by { $causes }, as the film from the front of the same day shows. Keep the knee over the second toe and the foot straight, and measure again.
bought-by-knee = the knee going inwards ({ MEASURED($knee_over_second_toe_cm, "cm") } past the second toe)
bought-by-foot = the foot turning out ({ DECIMALS($toe_out_deg, digits: 0) } degrees)
knee-over-foot = The knee stays over the foot. (The borders of these classes are ours, no norm is known.)
knee-inwards = The knee goes inwards, past the big toe. (The borders of these classes are ours, no norm is known.)
knee-outwards = The knee goes outwards, past the middle toes. (The borders of these classes are ours, no norm is known.)
knee-class-untold = It cannot be told whether the knee stays over the foot: the measurement is not close enough. Film from straight ahead with an upright edge or floor lines in the picture, and give the length of the foot.
picture-too-noisy = The picture is so full of noise that leg and foot cannot be told from the room
    .remedy = Film again with much more light
shin-never-moved = No lunge was found: the shin never moved towards the wall and back
    .remedy = Start the film, lunge until the knee nears the wall, come back, and stop the film
foot-never-stood = No lunge was found: no foot stood still while its shin moved, as in walking
    .remedy = Put the foot down, keep it there, lunge and come back, with the phone propped up
trousers-loose =
    { $when ->
        [before] Bare the shin or roll the trouser leg up: the shin is hidden.
       *[after] The trouser leg is loose, so its front was measured, not the shin's. Bare the shin or wear tight trousers.
    }
camera-turned =
    { $when ->
        [before] Turn the camera until it looks at your leg exactly from the side.
       *[after] The camera looks at you at a slant, so the angle reads wrong. Film again exactly from the side.
    }
picture-blurred = The picture is blurred, so the angle may be several degrees off. Wipe the lens, prop the phone up, and film again when it is sharp.
picture-noisy = The picture is full of noise, so the angle may be a few degrees off. Film again with more light.
legs-only = Only your legs are in the picture, so where the shin begins and ends is less sure, and the angle with it. Film with the whole body in view for a narrower result.
picture-compressed = The film was squeezed into so few bytes that the angle may be a degree or two off. Use the film as the phone saved it, not one sent by a messenger.
side-doubtful = The leg nearer the wall looks like the other one, not the { WORD("side", $side) }. Check which leg you tested.
too-fast-for-distance = This lunge was too fast for a wall distance. Lunge slowly, over two seconds or so, and hold it.
lunge-too-fast = The lunge was too fast to be measured
    .remedy = Lunge slowly, over two seconds or so, hold it for a second, and come back
repetition-cut-off = The film starts or stops in the middle of this lunge. Start filming before it and stop after it.
value-impossible = The { WORD("quantity", $quantity) } came out as { MEASURED($value, $unit) }, which no body can have ({ BETWEEN($least, $most, $unit, digits: 0) }), so it is not given. Film again, the whole leg and foot in view, with nothing before them.
value-too-unsure = The { WORD("quantity", $quantity) } is so unsure in this film that it tells nothing, so it is not given. Film again with the sheet in view and more light.
result-unsure = The { WORD("quantity", $quantity) } is only known to ± { MEASURED($half_width, $unit) }. Film again with the sheet in view, and lunge as far each time.
result-of-one = Only one of { $counted } repetitions went to the end, so the result stands on that one. Lunge as far as you can each time, heel down.
knee-not-straight = The knee was bent by { MEASURED($flexion_deg, "deg", digits: 0) } though it should be straight, so the calf was slack. Press the knee back and lunge again.
knee-not-bent = The knee was bent by only { MEASURED($flexion_deg, "deg", digits: 0) }, too little to slacken the calf (20° are needed). Bend the knee more, or measure it as a straight-knee test.
bending-adds =
    { $side ->
        [left] Left:
       *[right] Right:
    } with the knee bent the shin leans { MEASURED($added_deg, "deg") } further than with it straight (very likely { BETWEEN($low_deg, $high_deg, "deg") }). So much of the limit goes away when the calf is slack; in healthy people { BETWEEN($least_deg, $most_deg, "deg", digits: 0) } were published ({ $source }). A measurement, no diagnosis.
series-counts =
    { $full ->
        [one] { $found } repetitions, { $counted } of them can be used, one went to the end and makes the result.
       *[other] { $found } repetitions, { $counted } of them can be used, { $full } went to the end and make the result.
    }
series-slope =
    { $course ->
        [rising] The { WORD("quantity", $quantity) } grew from one repetition to the next, by { MEASURED($slope, $unit) } ({ BETWEEN($low, $high, $unit) }): the ankle was still warming up.
        [falling] The { WORD("quantity", $quantity) } fell from one repetition to the next, by { MEASURED($slope, $unit) } ({ BETWEEN($low, $high, $unit) }).
       *[steady] From one repetition to the next the { WORD("quantity", $quantity) } did not clearly change: { MEASURED($slope, $unit) } ({ BETWEEN($low, $high, $unit) }).
    }
knee-short-of-toes = The knee stays { MEASURED($short_cm, "cm") } short of the toes: a wall distance below zero, as is usual after a cast.
not-to-the-end = This lunge did not go as far as the deepest one, so it is kept and left out of the result.
knee-not-seen = The front of the knee or the toes were not seen at the deepest moment, so there is no wall distance. Keep them free of anything before them.
picture-black = The picture is black
    .remedy = Film again with the lens free and the light on
film-turned-upright =
    { $turn_deg ->
        [180] The film stood on its head and was turned upright. Check on the stills that you stand in them.
       *[other] The film lay on its side and was turned upright. Check on the stills that you stand in them.
    }
nobody-found = No person was found in the picture
    .remedy = Film again from the side with the whole body in view and more light
film-too-short = The film lasts only { DECIMALS($length_s, digits: 1) } seconds
    .remedy = Film a whole lunge, there and back, for at least three seconds

## vision/live

camera-closed = Camera { $number } cannot be opened
    .remedy = Plug it in, close other programs that use it, or give another number with --camera
camera-stopped = The camera stopped giving pictures
    .remedy = Plug it in again and start anew

# What the person at the wall is told: short, since it is spoken.
live-step-in = Step in, sideways to the camera, one foot in front.
live-stand-still = Put the foot flat on the floor, toes to the wall, and stand still.
live-ready = Ready. Lunge when you like.
live-heel-up = Heel up. That one does not count.
live-hold = Hold.
live-and-back = And back.
live-new-best = Your deepest so far.
live-practice-counted = Practice { $number }.
live-practice-over = That was practice. Now it counts.
live-counted = { $number } of { $full }.
live-again-heel-down = Again, with the heel down.
live-too-short = That was short. Go as far as the heel lets you.
live-next-leg = Well done. Now change legs: the other foot to the wall.
live-other-leg = Put the other foot in front, toes to the wall.
live-done = Done. You can turn round.
live-too-long = That took very long, so it stops here. What was filmed is kept.
live-nobody-left = Nobody was there for a minute, so it stops here. What was filmed is kept.
live-nobody = I cannot see you. Step into the picture.
live-too-dark = It is too dark. Turn on a light.
live-feet-not-in-picture = I cannot see your feet. Tilt the phone down or step back.
live-camera-turned = Stand sideways to the camera.
live-second-person = I see two people. Only one, please.
live-too-far = You are far away. Bring the camera closer.
live-camera-rolled = The phone is tilted. Straighten it.

# The page of the guided test.
guided-title = The guided test
guided-intro = Stand the phone or computer two to two and a half metres away, knee-high, and start. You are told what to do, out loud: nothing needs to be touched until the end. The film stays on this computer.
guided-both-legs = Both
guided-which-leg = Which leg?
guided-how-many = How many lunges
guided-practice = To practise first
guided-full = That count
guided-see-result = See the whole result, and save it
guided-result = { $side ->
        [left] Left
       *[right] Right
    } leg: { MEASURED($lean_deg, "deg", digits: 0, long: 1) }. The knee reaches a wall { MEASURED($wall_cm, "cm", long: 1) } from the toes.
guided-result-lean = { $side ->
        [left] Left
       *[right] Right
    } leg: { MEASURED($lean_deg, "deg", digits: 0, long: 1) }.
guided-result-none = The { $side } leg could not be measured.
guided-turn-on = Turn the camera on
guided-try-volume = Try the volume
guided-start = Start
guided-stop = Stop
guided-keep-film = Keep the film as a file
guided-camera = Camera
guided-mute = Mute
guided-unmute = Sound on
guided-picture = What the camera sees, mirrored
guided-counted = Lunges so far
guided-off = The camera is off.
guided-place = Place the camera so that the floor and the wall are in the picture. Try the volume, then start and step in.
guided-volume-voice = This is how loud I speak. Turn it up until you hear it at the wall.
guided-volume-sounds = This browser has no voice of its own, so you hear sounds, and read the rest. Turn it up until you hear them at the wall.
guided-step-in = Step in, sideways to the camera.
guided-handing-over = Measuring the film ...
guided-nothing-filmed = Nothing was filmed.
guided-no-camera-here = Browsers give no camera to this address. Start Kneewall with --lan --https, or film with the phone's own camera and send the film.
guided-camera-fails = The camera could not be started. Film with your phone instead.
guided-NotAllowedError = The browser was not allowed to use the camera. Allow it in the address bar, then try again.
guided-NotFoundError = No camera was found. Plug one in, or film with your phone.
guided-NotReadableError = Another program is using the camera. Close it, then try again.
guided-camera-taken = The camera was taken away. What was filmed until then is measured.
guided-hidden = The page was in the background, so nobody watched. The film went on.
guided-slept = The device slept, so nobody watched. The film may have a gap.
guided-slow = This computer is slow: what you hear may come late. The film is not affected.
guided-lost = I lost the connection. The film goes on; I try again.
guided-back = I am back.
guided-gone = I cannot guide you any longer. The film goes on: lunge three times, then stop it.
guided-busy = Too many tests are being guided. The film goes on: lunge three times, then stop it.
guided-elsewhere = The test was opened in another window. The film goes on here without guidance.
guided-best = best
guided-last = last time
guided-heel_up = HEEL UP
guided-dot-practice = practice
guided-dot-full = full, heel down
guided-dot-heel-up = heel up, not counted
guided-dot-short = short, not counted
guided-dot-open = still to come
