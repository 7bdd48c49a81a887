### What Kneewall says, in English. Which message is used where: its code is in the source.

## calibration

calibration-rough = The sheet's squares miss their places by { MEASURED($missed_mm, "mm") } ({ DECIMALS($missed_px, digits: 1) } pixels). Check that the sheet is flat and the picture sharp.
shin-size-odd = The shin measures { MEASURED($shin_cm, "cm", digits: 0) } from ankle to knee, which no adult shin does, so no distance is given. Check that the sheet was printed at 100 % and stood beside the foot.
foot-length-odd = The foot measures { MEASURED($foot_length_cm, "cm") }, which no adult foot does. Check that the sheet was printed at 100 % and stood beside the foot.
shin-length-changes = The shin seems to change its length by { DECIMALS($change_percent, digits: 0) } %. Film exactly from the side, with the foot straight towards the wall.
sheets-two = More than one sheet is in the picture
    .remedy = Leave only one sheet standing and film again
sheet-too-small = The sheet is too small in the picture: its squares are { DECIMALS($marker_px, digits: 0) } pixels wide
    .remedy = Bring the camera closer, to about { MEASURED(2.5, "m") }, or film at 1080p
sheet-upside-down = The sheet stands upside down
    .remedy = Turn it so that the line 'this edge on the floor' is at the bottom
sheet-on-its-side = The sheet lies on its side, or the picture is turned by 90 degrees
    .remedy = Stand the sheet on its long edge, or turn the picture upright, and try again
sheet-mirrored = The picture is a mirror image
    .remedy = Switch off mirroring in the camera app (often called 'mirror front camera') and film again
markers-foreign = The picture holds black squares as on a sheet, but not those of Kneewall's sheet
    .remedy = Print the sheet that the page Measure gives, or 'kneewall sheet', and use it
ruler-odd = The ruler line cannot measure { $ruler_mm } mm
    .remedy = Measure the printed line of 100 mm again, in millimetres

sheet-too-bent = The sheet is bent or not in one piece: its squares miss a flat sheet by { MEASURED($missed_mm, "mm") }
    .remedy = Tape it flat to a box or a board and try again
sheet-too-oblique = The camera looks at the sheet { DECIMALS($oblique_deg, digits: 0) } degrees from the side
    .remedy = Stand the camera square to the sheet and film again
foreign-marker = The picture also holds a black square that is not part of the sheet; it was left out.
sheet-small = The sheet's squares are only { DECIMALS($marker_px, digits: 0) } pixels wide. Bring the camera closer.
sheet-partly-hidden = Only { $markers } of the sheet's 6 squares are seen. Keep the whole sheet in view.
markers-of-another-kind = The picture holds black squares of another kind
    .remedy = Print the sheet that the page Measure gives, or 'kneewall sheet', and use that one
sheets-of-two-sizes = The clip shows an A4 and a Letter sheet
    .remedy = Use one sheet only and film again
sheet-hidden = Only one of the sheet's six squares can be read
    .remedy = Keep the whole sheet in view, in even light, with nothing before it
sheet-not-found = The printed sheet was not found in the picture
    .remedy = Stand the printed sheet upright on the floor, whole and lit, and film again
calibration-not-turned = What was kept of the sheet before cannot be turned or mirrored as the film is
    .remedy = Give the photo or film of the sheet in its stead
ruler-of-saved-calibration = A saved calibration has its ruler in it already
    .remedy = Leave --ruler-mm out, or give the photo of the sheet in its stead
plane-unsure = Too little of the sheet or the room was seen to tell an angle. Keep the whole sheet in view.
print-scaled = The sheet was printed at { $print_percent } % of its size; this is taken into account. Print it at 100 % next time.
camera-moved =
    { $how ->
        [sheet] The sheet moved in the picture in { $moved_frames } of { $frames } pictures of the film, by up to { DECIMALS($most_px, digits: 0) } pixels. Prop the camera up firmly and leave the sheet where it is.
        [moved] The camera moved by up to { DECIMALS($most_px, digits: 0) } pixels in { $moved_frames } of { $frames } pictures of the film. Hand shake was taken out, but a phone propped up firmly measures better.
       *[shook] The camera shook by up to { DECIMALS($most_px, digits: 0) } pixels while filming. Hand shake was taken out, but a phone propped up firmly measures better.
    }
sheet-oblique = The camera looks at the sheet { DECIMALS($oblique_deg, digits: 0) } degrees from the side. Stand it squarer.
sheet-bent = The squares miss a flat sheet by { MEASURED($missed_mm, "mm") }. Tape the sheet flat to a box.
no-scale = Without the printed sheet, angles are given but no centimetres. The page Measure has it to print, as has 'kneewall sheet'.
no-calibration = Nothing in the picture shows the vertical, so the camera is taken to stand upright. Use the printed sheet, or keep a wall edge in view.
object-unknown = '{ $object }' is no known object
    .remedy = Name a4, letter or card
object-looks-other = The four corners look like a { WORD("object", $likeliest) }, not like a { WORD("object", $object) }
    .remedy = Name the object that stands there (a4, letter or card) or click its corners again
object-too-far = If this were a { WORD("object", $object) }, the camera would stand { MEASURED($distance_m, "m") } from it
    .remedy = Name the object that stands there (a4, letter or card) or click its corners again
object-does-not-fit = The four corners do not fit a { WORD("object", $object) } that stands upright
    .remedy = Click its corners again, or film it from the front
corners-not-four = Four corners x,y are needed, got an array of shape { $shape }
    .remedy = Give four pairs of numbers
corner-outside-picture = A corner lies outside the picture of { $width_px } x { $height_px } pixels
    .remedy = Give pixels counted from its top left corner
corners-on-one-spot = Two corners lie on the same spot
    .remedy = Click four different corners
corners-in-a-line = Three of the corners lie in a line
    .remedy = Click the four corners of the object
corners-crossed = The corners cross over like a bow-tie
    .remedy = Click the corners going round the object, one after the other
foot-too-small = The foot is too small in the picture, or not seen from the side
    .remedy = Film it closer and from the side
foot-not-from-the-side = The foot is not seen from the side
    .remedy = Film it from the side, level with the shin
foot-length-impossible = A foot length of { MEASURED($foot_length_cm, "cm") } is outside { BETWEEN($least_cm, $most_cm, "cm", digits: 0) }
    .remedy = Measure from the heel to the longest toe, in cm
object-uncertain = From these corners it could as well be a { WORD("object", $rival) }. Check that it is a { WORD("object", $object) }.
small-reference = A bank card is small; a printed sheet gives narrower results.
object-a4 = sheet of A4
object-letter = sheet of US Letter
object-card = bank card
wall-on-other-side = The wall on the picture of the sheet lies behind the person, so the distance to the wall is left out. Check that this picture of the sheet belongs to this film.
sheet-not-written = The sheet could not be written to '{ $name }': { $reason }
    .remedy = Choose another folder or file name
wall-not-found = Where the wall meets the floor could not be seen, so the distance from toe to wall is left out. Film with the foot of the wall in view, or stand the sheet against the wall first.
camera-elsewhere = In most of the film the camera stood or was zoomed differently than in the picture that the measuring starts from
    .remedy = Prop the phone up, do not zoom, and leave it alone from the picture of the sheet, if you take one, to the end of the film
camera-unchecked = Too little of the room was recognised to tell whether the camera stayed where it was. Leave the phone where it stands while you film.
calibration-not-written = The calibration could not be written to '{ $name }': { $reason }
    .remedy = Choose another folder
calibration-no-file = '{ $name }' is not a file
    .remedy = Make it again with 'kneewall calibrate'
calibration-too-large = '{ $name }' is too large to be a calibration
    .remedy = Make it again with 'kneewall calibrate'
calibration-unreadable = The calibration '{ $name }' cannot be read
    .remedy = Check the name and folder
calibration-no-text = '{ $name }' is not a calibration file
    .remedy = Make it again with 'kneewall calibrate'
calibration-damaged = '{ $name }' is damaged: it is not valid JSON
    .remedy = Make it again with 'kneewall calibrate'
calibration-incomplete = '{ $name }' is incomplete: { $missing } is missing
    .remedy = Make it again with 'kneewall calibrate'
calibration-impossible = '{ $name }' holds impossible values: { $fault }
    .remedy = Make it again with 'kneewall calibrate'
calibration-foreign = '{ $name }' is not a calibration that Kneewall made
    .remedy = Make it again with 'kneewall calibrate'

## commands

table-not-written = '{ $name }' cannot be written ({ $reason })
    .remedy = Choose another folder
overlay-not-written = The picture '{ $name }' could not be written: { $reason }
    .remedy = Choose another folder
no-session-on-day = { $person } has no session on { DAY($day) }
    .remedy = See the sessions with: kneewall history
no-trial-of-number = the session of { DAY($day) } has no measurement { $trial }
    .remedy = See its measurements with: kneewall history --json
no-session-yet = { $person } has no session yet
    .remedy = Save a measurement with: kneewall measure CLIP --save --person NAME
no-day = '{ $day }' is not a day
    .remedy = Write it as 2026-03-01
several-people = the history holds several people ({ $names })
    .remedy = Add --person NAME
history-empty = the history is empty
    .remedy = Save a measurement with: kneewall measure CLIP --save --person NAME
deletion-not-confirmed = nothing was deleted: it was not confirmed
    .remedy = Add --yes
table-title =
    { $side ->
        [left] { $what ->
            [photo] Left leg, photo { $name }
           *[film] Left leg, film { $name }
        }
       *[right] { $what ->
            [photo] Right leg, photo { $name }
           *[film] Right leg, film { $name }
        }
    }
column-at = At
column-heel = Heel
table-median = result of { $full }
row-left-out = left out
row-short =
    not to
    {"  "}the end
repetition = Repetition
heel-word-down = down
heel-word-up = UP
wrote-file = Wrote { $file }
saved-for-person = Saved for { $person }.
check-also = also:
note-said = Note:
table-foot = ± holds the true value 95 times in 100. The result is the middle one (the median) of the repetitions that went to the end. A measurement, not a diagnosis.

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

## study

no-spread = The values hardly differ between the things measured, so nothing can be said of how well they are told apart: no ICC and no slope. Measure people who differ.
not-normal = The differences do not follow the bell curve that the limits assume, perhaps for single pairs far off: look at those first.
proportional-bias = The difference changes with the size of what is measured (by { DECIMALS($slope, digits: 2) } for each 1, { DECIMALS($low, digits: 2) } to { DECIMALS($high, digits: 2) }): one bias does not hold for small and large values alike. Look at the plot.
spread-changes = The differences scatter more at one end of the range than at the other: the limits are too wide at one end and too narrow at the other.
pairs-too-few =
    { $pairs ->
        [one] There is only { $pairs } pair to compare
       *[other] There are only { $pairs } pairs to compare
    }
    .remedy = At least { $least } are needed, and many more for narrow intervals
list-without-clips = The list '{ $name }' has no column 'clip'
    .remedy = Give its first row the names clip and side, and one row to each film
list-column-taken = The list's column '{ $column }' has the name of a column of the results
    .remedy = Give that column another name
list-word-unknown = In the list, { $fault }
    .remedy = Write one of those words, or leave it empty
foot-length-no-number = The foot length '{ $given }' is not a number
    .remedy = Write centimetres, as 25.5
no-film-there = There is no film in { $places }
    .remedy = Name the folder that holds the films, or a pattern such as 'clips/*.mp4'
sides-contradict = The file's name says { $named }, but --side says { $told }
    .remedy = Rename the file, or measure it apart
side-word-unknown = The side '{ $given }' is neither left nor right
    .remedy = Write left or right in the list
no-such-source = There is no folder, film or list '{ $name }'
    .remedy = Check the name and the folder
scheduler-address-odd = '{ $address }' is not the address of a scheduler
    .remedy = Write it as tcp://127.0.0.1:8786
worker-without-program = The worker at { $address } does not have Kneewall
    .remedy = Install Kneewall { $here } for the Python that runs the workers
worker-of-another-version = The worker at { $address } has Kneewall { $there }, this computer { $here }
    .remedy = Install the same version on both
workers-do-not-start = The workers on this computer do not start ({ $reason })
    .remedy = Use fewer with --jobs 1, or measure clip by clip
no-worker =
    { $where ->
        [scheduler] The scheduler at { $address } has no worker
       *[here] The workers on this computer do not start
    }
    .remedy = Start one and run the same command again: what is measured is kept
scheduler-silent = The scheduler at { $address } does not answer
    .remedy = Start it with its workers and run the same command again: what is measured is kept
no-common-key = No column that both tables have tells whose measurement a row is
    .remedy = Give both a column subject, or name the columns that match with --key
units-differ = The columns '{ $first }' and '{ $second }' are in different units
    .remedy = Convert one of them first
several-values = The { $which } table has several values for { $rows }
    .remedy = Name a further column that tells them apart with --key, or leave one value of each in the table
no-number = '{ $given }' in the column '{ $column }' of the { $which } table is not a number
    .remedy = Correct it, or empty the cell
no-column = The { $which } table has no column '{ $column }'
    .remedy = It has: { $columns }
pairs-not-independent = The { $pairs } pairs are of { $people } people. Legs and days of one person are alike, so the intervals are narrower than they should be.
units-suspected = The values of one table are about { DECIMALS($times, digits: 0) } times those of the other. Check that both are in the same unit.
no-common-quantity = The two tables do not both have a column tibial_inclination_deg or wall_distance_cm
    .remedy = Name the columns: --column tibial_inclination_deg=inclinometer_deg
table-header-odd = The first row of '{ $name }' does not name every column, each once
    .remedy = Save a table as CSV, its first row the names of the columns
table-missing = There is no table '{ $name }' at that place
    .remedy = Check the name and the folder
table-forbidden = The table '{ $name }' may not be read
    .remedy = Copy it to a folder of your own
table-unreadable = '{ $name }' is not a table ({ $reason })
    .remedy = Save it as CSV
results-not-written = The results cannot be written to '{ $folder }' ({ $reason })
    .remedy = Choose another folder, or free some space, and run the same command again
results-folder-foreign = '{ $folder }' holds a file { $name } that is no result of this command
    .remedy = Choose another folder for the results

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
trend-caption = Bars: where each session's true value very likely lies. Grey: changes from a leg's first session that may be chance, because the test itself varies by as much ({ $source }). Tested: { $tested }.
asymmetry-caption = Above zero: the right ankle reaches further. Grey as above ({ $source }).
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
    Even a careful measurement varies. One leg has really changed when the difference is more than **{ $change }** or **{ $change_deg }°** ({ $change_source }). { $effects } Watch the trend.

    {"**"}Left and right** differ in healthy people too. A difference under { $repeat_from } may be chance, up to { $beyond } it is worth testing again, and more than that, or more than { $beyond_deg } degrees, is a real difference ({ $sides_source }).
understand-felt-text =
    People note where the movement stops, and Kneewall keeps it with the session. It is what is usually written down, an opinion and not a finding:

    - **Front of the ankle**: usually logged as the joint itself.
    - **Back of the ankle**: usually logged as the tendon.
    - **Back of the calf**: usually logged as muscle or nerve.
understand-not = When not to test
understand-not-text = Leave the test and see a professional if you cannot put weight on the leg, if the ankle is swollen, hot or deformed, after a fresh injury or operation, when the foot is numb or changes colour, when the calf is swollen and painful, or when the test itself hurts sharply. Kneewall measures; it does not diagnose and does not replace them.
reference-heading = What others reached, distance to the wall in cm:
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

## vision/film

photo-too-large = The photo '{ $name }' is too large to open
    .remedy = Save it smaller
film-unreadable = '{ $name }' is not a film that can be opened
    .remedy = Film it again, or save it as an .mp4 on the phone, and give that file
photo-moving = '{ $name }' is an animation, neither a photo nor a film
    .remedy = Save it as an .mp4 film, or give one picture of it as JPG
film-ends-early = The last { DECIMALS($lost_s, digits: 1) } of the film's { DECIMALS($duration_s, digits: 1) } seconds could not be read, and are not measured. Copy it from the phone again, whole.
film-damaged =
    { $pictures ->
        [one] { $pictures } picture of the film is damaged or missing. Copy it from the phone again, whole.
       *[other] { $pictures } pictures of the film are damaged or missing. Copy it from the phone again, whole.
    }
nothing-counts =
    { $reason ->
        [none] No repetition counts
       *[other] No repetition counts ({ $reason })
    }
    .remedy = Put that right and film again
photo-heic = '{ $name }' is an HEIC photo, which cannot be opened
    .remedy = Save it as JPG
film-sound-only = The file '{ $name }' has sound but no picture
    .remedy = Give the film itself
clip-missing = There is no file '{ $name }' at that place
    .remedy = Check the name and the folder
clip-no-file = '{ $name }' is not a file
    .remedy = Give the film or the photo itself
clip-empty = The file '{ $name }' is empty
    .remedy = Copy it from the phone again
clip-forbidden = '{ $name }' may not be read
    .remedy = Copy it to a folder of your own
photo-damaged = The photo '{ $name }' is damaged or cut off
    .remedy = Copy it from the phone again, whole
film-declares-more = The film '{ $name }' says that it holds more pictures than it does
    .remedy = Copy it from the phone again, whole
film-too-large = The film's picture is too large to open
    .remedy = Film in 1080p or 4K
film-breaks-off = The film breaks off after { DECIMALS($last_s, digits: 1) } of { DECIMALS($duration_s, digits: 1) } seconds
    .remedy = Copy it from the phone again, whole
film-changes-size = The film's picture changes its size part way through
    .remedy = Film again without turning the phone or changing the zoom
photo-deep = '{ $name }' has more than 8 bits per colour
    .remedy = Save it as JPG
photo-unreadable = '{ $name }' is not a photo that can be opened
    .remedy = Save it as JPG or PNG
film-cut-off = The film '{ $name }' was cut off while it was saved or copied
    .remedy = Copy it from the phone again, whole
film-pixels-unknown = The film's pictures are stored in a way that cannot be shown
    .remedy = Film it again, or save it as an .mp4 on the phone, and give that file

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

## vision/report

results-over-clip = The results would take the place of '{ $name }'
    .remedy = Choose another folder
folder-name-unreadable = The folder's name is not readable text
    .remedy = Choose another folder
report-not-written = The results could not be written to '{ $folder }': { $reason }
    .remedy = Choose another folder
file-not-written = '{ $name }' could not be written: { $reason }
    .remedy =
    { $why ->
        [full] Make room on the disk
       *[other] Choose another folder
    }
film-changed = '{ $name }' has changed since it was measured
    .remedy = Measure it again
marked-film-not-written = The marked film '{ $name }' could not be written
    .remedy = Make room on the disk
