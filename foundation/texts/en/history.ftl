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
