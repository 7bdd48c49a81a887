## commands: what stands in the terminal

plot-name-odd = the plot's name has to end in .png or .pdf
https-without-lan = this is for phones, so give --lan as well
jobs-and-scheduler = --jobs is for workers on this computer, --scheduler for others; give one of the two
calibration-name-odd = '{ $name }' has to be a new file whose name ends in .json
corner-no-pair = '{ $given }' is not a pair x,y such as 120,640
calibration-and-corners = give either --calibration or --corners
save-needs-person = --save and --person NAME belong together
camera-cannot-hurry = only a film can be gone through faster than it was filmed
figure-of-none = name one exercise to draw
questions-not-read = read the questions (kneewall plan questions), then add --answered, or --yes-to ID
no-such-phase = write one of { $choices }

agree-left-out =
    { $what ->
        [first] { $column }: only in the first table, left out: { $names }
        [second] { $column }: only in the second table, left out: { $names }
       *[without] { $column }: without a value, left out: { $names }
    }
agree-title = { $columns }, A minus B: { NUMBER($pairs, useGrouping: 0) } pairs, matched by { $keys }
agree-interval = 95 % interval
agree-bias = Bias: A reads more than B by
agree-lower-limit = Lower limit of agreement
agree-upper-limit = Upper limit of agreement
agree-icc-2-1 = ICC(2,1), absolute agreement
agree-icc-3-1 = ICC(3,1), consistency
agree-sem = SEM, error of one measurement
agree-mdc95 = MDC95, smallest real change
agree-slope = Slope of the difference over the mean
agree-sd = SD of the differences
agree-methods = Intervals hold the true figure 95 times in 100. Of 100 differences, 95 are expected between the limits of agreement: bias ± 1.96 SD (Bland & Altman 1999), with exact intervals for each limit (Carkeet 2015). ICC: Shrout & Fleiss 1979, intervals after McGraw & Wong 1996. SEM: root of the error mean square, so without the bias; MDC95 = 1.96 × √2 × SEM; chi-square intervals.

batch-measured =
    { $kept ->
        [0] { $measured } of { $clips } clips measured.
       *[other] { $measured } of { $clips } clips measured, { $kept } of all known from an earlier run.
    }
batch-not-measured = Not measured:
batch-tried-again = What failed for want of time, memory or a worker is tried again when the same command is run.
batch-measuring = Measuring
batch-so-far = { $known } of { $clips } clips.
batch-refused = { $refused } not measured
batch-time-left = about { $time } left

calibration-title = Calibration
calibration-from = From
calibration-from-sheet = the printed sheet
calibration-from-clicked = four corners
calibration-paper = Paper
calibration-markers = Squares seen
calibration-of-six = { $markers } of 6
calibration-placement = Placement
placement-against-wall-left = against the wall, on the left
placement-against-wall-right = against the wall, on the right
placement-behind-heel = behind the heel
calibration-wall = Wall
calibration-wall-side =
    { $side ->
        [left] known, on the left
        [right] known, on the right
       *[none] not known
    }
calibration-picture = Picture
calibration-pixels = { NUMBER($width, useGrouping: 0) } x { NUMBER($height, useGrouping: 0) } pixels
calibration-scale = Scale
calibration-px-per-cm = { DECIMALS($px, digits: 2) } pixels per cm
calibration-roll = Camera tilted to a side
calibration-pitch = Camera looks down (+)
calibration-yaw = Camera turned to the right (+)
calibration-distance = Camera stands away
calibration-misses = Corners miss a flat sheet by
calibration-px-and-mm = { DECIMALS($px, digits: 2) } pixels, { MEASURED($mm, "mm", digits: 2) }
calibration-worth-lean = Good for: lean of a shin (95 %)
calibration-worth-length = Good for: { MEASURED(26, "cm", digits: 0) } along the floor (95 %)
calibration-wrote = Wrote { $file } and { $picture }: the grid must lie flat on the sheet, its lowest line on the floor.

demo-lead = Two rendered films, so the truth is known exactly.
demo-measured = measured (95 %)
demo-true = true
demo-off-by = off by
demo-then = Film your own: sample_videos/README.md says how. Then: kneewall measure CLIP
sample-right_barefoot_sheet_behind = Right leg, sheet behind the heel
sample-left_barefoot_sheet_wall_heel_lift = Left leg, sheet against the wall

backup-written =
    { $sessions ->
        [one] { $sessions } session written to { $file }, and read back.
       *[other] { $sessions } sessions written to { $file }, and read back.
    }
exercise-line =
    { $things ->
        [0] { $name }
       *[other] { $name } (needs: { $needs })
    }
kind-warm-up = warm-up
kind-release = release
kind-stretch = stretch
kind-joint = joint
kind-strength = strength
kind-control = control
kind-nerve = nerve
kind-toe = foot
target-joint = for the joint
target-tendon = for the tendon
target-muscle = for the muscle
target-nerve = for the nerve
target-big-toe = for the big toe
target-control = for control
target-general = for everything
log-sets =
    { $sets ->
        [one] { $sets } set
       *[other] { $sets } sets
    }
log-pain = pain { $before } to { $after }
sure-delete-entry = Delete this entry for good?
sure-delete-session = Delete the session of { $day } of { $person }, for good?
sure-delete-trial = Delete one measurement of { $day } of { $person }, for good?
deleted = Deleted.
person-added = Added { $person }.
person-renamed = Renamed to { $person }.
person-deleted = Deleted { $person }.
nobody-yet = Nobody yet. Add somebody with: kneewall person add NAME
sure-delete-all-of-person = Delete { $person } and everything measured, for good?
sheet-then =
    { $paper ->
        [letter] For US Letter paper. Print it at 100 %, check that the line of 100 mm measures 100 mm, and tape it flat to a box (page 2).
       *[a4] For A4 paper. Print it at 100 %, check that the line of 100 mm measures 100 mm, and tape it flat to a box (page 2).
    }
watch-summed-up = { $full } full of { $lunges } lunges; deepest with the heel down about { DECIMALS($best_deg, digits: 0) } degrees. For the exact figure, measure the film.
back-took-in =
    { $plans ->
        [0] { $goals ->
            [0] { $notes ->
                [0] Nothing was in it.
               *[other] A note came back.
            }
            [one] { $notes ->
                [0] A goal came back.
               *[other] A goal and a note came back.
            }
           *[other] { $notes ->
                [0] { $goals } goals came back.
               *[other] { $goals } goals and a note came back.
            }
        }
       *[other] { $goals ->
            [0] { $notes ->
                [0] A plan came back.
               *[other] A plan and a note came back.
            }
            [one] { $notes ->
                [0] A plan and a goal came back.
               *[other] A plan, a goal and a note came back.
            }
           *[other] { $notes ->
                [0] A plan and { $goals } goals came back.
               *[other] A plan, { $goals } goals and a note came back.
            }
        }
    }
dose =
    { $hold_s ->
        [0] { $sets } × { $repetitions }
       *[other] { $sets } × { $repetitions } × { $hold_s } s
    }
dose-rest = { $rest_s } s rest
plan-dose = how much
failed-inside = Kneewall failed inside ({ $kind }: { $why }). Set KNEEWALL_DEBUG=1 to see where

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

# A command that cannot be as it was typed.

no-such-option = There is no option { $name }.
no-such-command = There is no command { $name }.
perhaps-meant = Did you mean { $names }?
option-takes-no-value = { $option } is a switch and takes no value.
option-needs-values =
    { $count ->
        [one] { $option } needs a value after it.
       *[other] { $option } needs { $count } values after it.
    }
parameter-missing = { $name } is missing.
value-not-possible = { $name } cannot have this value.
words-too-many = This is more than the command takes: { $words }
takes-one-of = { $name } takes one of: { $choices }.
takes-a-day = { $name } takes a day such as 2026-03-01, or a day and a time such as 2026-03-01T18:30.
takes-a-file = { $name } must be a file that is there.
takes-a-number =
    { $whole ->
        [yes] { $name } takes a whole number.
       *[no] { $name } takes a number, such as 25.5.
    }
takes-at-least =
    { $whole ->
        [yes] { $name } takes a whole number, { $low } or more.
       *[no] { $name } takes a number, { $low } or more.
    }
takes-between =
    { $whole ->
        [yes] { $name } takes a whole number from { $low } to { $high }.
       *[no] { $name } takes a number from { $low } to { $high }.
    }

# Why the system did not do something with a file.

system-not-there = there is no such file or folder
system-not-allowed = the system does not allow it
system-read-only = nothing can be written there
system-is-a-folder = it is a folder
system-no-folder = a part of the path is not a folder
system-exists = there is a file of this name
system-full = the disk is full

# Yes or no, in a terminal.

yes-or-no = [y/N]
answers-yes = y yes
