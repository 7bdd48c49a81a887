## cli: `kneewall --help`. Each of these is one line, read without Fluent.

help-kneewall = Measure ankle mobility at home.
help-kneewall-more = Film the knee-to-wall test from the side and get the lean of the shin, the distance to the wall and whether the heel stayed down. Everything stays on this computer.
help-measure = Measure the lunges in a film or a photo.
help-check = Say what to change before filming.
help-watch = Guide a test as it is done: says what to change, counts what counts.
help-batch = Measure many clips, several at a time, into tables.
help-agree = Tell how well two tables of the same measurements agree.
help-demo = Measure two sample films and print measured beside true.
help-app = Film, measure and compare in the browser, on this computer.
help-sheet = Write the sheet to print that gives centimetres and the vertical.
help-calibrate = Keep what the camera saw of the sheet, to reuse.
help-person = Add, list, rename or delete the people in the history.
help-history = List the sessions, and tell what really changed.
help-compare = Compare left with right in one session.
help-plan = Make, show and change the programme for an ankle.
help-exercises = List the exercises, or describe one.
help-log = List what was done of the programme, and add to it.
help-effects = Tell what each exercise did, and what the week means.
help-delete = Delete a session or one measurement from the history.
help-export = Write the history as JSON, CSV, PDF or FHIR, or a reminder.
help-import = Read a history that was exported or backed up.
help-backup = Write everything to one file.
option-help = Show this message and stop.
option-version = Show the version and stop.
option-install_completion = Let this shell complete commands and options with the tab key.
option-show_completion = Print what makes the shell complete, to put it where you like.

# What `kneewall COMMAND --help` says where that is more than its line above.

help-measure-in-full = Measure how far the shin leans over the foot, and whether the heel stayed down, in each repetition.
help-check-in-full = Say the one thing to change before filming, and everything else that was noticed.
help-watch-in-full = Watch somebody lunge and say what to change; print every cue with its time, and ring the terminal's bell.
help-batch-in-full =
    Measure many clips, several at a time, into clips.csv and repetitions.csv (and the same as .parquet).

    A folder stands for every film in it and below. The tested leg is read from the file's name: one of its words is left, right, l or r, as in anna_left_2.mp4. NAME_calibration.png (jpg, mp4, json) beside a clip NAME is its calibration. A list has a row per clip and the columns clip and side; where wanted calibration, foot_length_cm, stance, knee, footwear, view; every other column, such as subject or session, is carried into the tables.

    A clip that cannot be measured gets a row that says why, and never stops the others. Run the same command again after an interruption, or with more clips: what is measured already is taken over, unless the clip, its calibration, the options or Kneewall's version changed.

    Ends with status 0 if every clip was measured, 3 if some were not.
help-agree-in-full =
    Compare two tables of the same measurements: how far one reads above the other, between which limits they differ, how well they tell people apart (ICC), the error of one measurement (SEM) and the smallest real change.

    Each table has a row per measurement, with columns that say whose it is, such as subject, session and side. The difference is A minus B. Rows without a partner or without a value are told and left out.
help-demo-in-full = Measure two sample films whose truth is known, and print measured beside true. Takes a minute or two.
help-app-in-full = Film, measure, compare and keep, in the browser. Nothing leaves this computer.
help-sheet-in-full = Write the sheet to print: squares of known size that turn the picture into centimetres.
help-calibrate-in-full = Measure where the camera stands from a photo or clip of the sheet, to reuse with: kneewall measure --calibration
help-person-add = Add a person.
help-person-list = List everybody.
help-person-rename = Give a person another name.
help-person-delete = Delete a person with every session, note and picture, for good.
help-plan-questions = List the safety questions and the names of their answers.
help-plan-make = Make a plan. Read the safety questions first: kneewall plan questions.
help-plan-swap = Put another exercise in the place of one.
help-plan-leave-out = Leave an exercise out.
help-plan-add-own = Add an exercise of your own.
help-plan-level = Make an exercise easier or harder.
help-plan-goal = Set a goal, or give it up.
help-plan-phase = Move on to another phase, or back.
help-plan-hand-over = Write a page for whoever treats you, and beside it a file that their Kneewall imports.
help-plan-send-back = For whoever treats somebody: write plan, goals and a note to a file that the person takes in.
help-plan-take-in = Take in what whoever treats you sent back.
help-log-add = Keep that an exercise of the plan was done or skipped.
help-log-delete = Delete an entry for good.
help-effects-in-full = Tell what each exercise did, how the weeks went, and what to change.
help-delete-in-full = Delete a session, or one measurement of it, for good.
help-export-in-full = Write the history to a file: complete (json), for a spreadsheet (csv), to print (pdf), for a clinic (fhir), to be reminded (calendar).
help-import-in-full = Bring a history back, or merge it into this one; what is there already is not doubled.
help-backup-in-full = Write everybody's whole history to one file, and check that it can be read back.

# Options and arguments: option-COMMAND-NAME, or option-NAME where all commands mean the same by it.

option-as_json = Print one JSON object and nothing else.
option-person = Whose history; not needed if there is only one.
option-yes = Do not ask before deleting.
option-object_name = What the four corners belong to.
option-measure-clip = Film or photo of the lunge.
option-measure-side = The tested leg, nearer the wall; auto finds it, or both.
option-measure-calibration = Photo, film or saved calibration that shows the sheet, camera not moved since.
option-measure-foot_length_cm = Heel to longest toe, for centimetres where there is no sheet.
option-measure-ruler_mm = What the printed line of 100 mm measures on your sheet.
option-measure-corners = Four corners x,y in pixels of a plain sheet or bank card that stands by the foot.
option-measure-stance = How you stood.
option-measure-knee = Tested knee: a straight one has no wall distance.
option-measure-footwear = What you wore.
option-measure-view = Where the camera stood: front shows knee over foot.
option-measure-out = Folder for measurement.json, frames.csv, chart, stills and marked film.
option-measure-save = Keep the result in the history.
option-measure-person = Whose history, with --save; the first one is added.
option-measure-recorded = Day of the film; now if left out.
option-check-clip = A short film or a photo of the set-up.
option-check-side = The leg to be tested.
option-watch-film = A film, played as if it were the camera.
option-watch-camera = Number of the camera, where no film is given.
option-watch-side = The leg to be tested first.
option-watch-practice = Practice lunges before it counts.
option-watch-full = Full lunges with the heel down, then it is over.
option-watch-both = Then the other leg as well.
option-watch-stance = How you stand.
option-watch-knee = Tested knee: with a straight one the leg behind is tested.
option-watch-sheet = Photo of the sheet against the wall, taken by the camera before.
option-watch-fast = Go through the film as fast as possible.
option-batch-clips = Folder, pattern such as 'clips/*.mp4', or list of clips.
option-batch-output = Folder for the results; a rerun goes on in it.
option-batch-side = The tested leg, where neither list nor file name tells.
option-batch-jobs = Clips at a time; as many as there are cores.
option-batch-scheduler = Use the workers of a running Dask scheduler, as tcp://127.0.0.1:8786.
option-batch-calibration = For clips that have none of their own: see kneewall measure.
option-batch-foot_length_cm = Where the list does not tell.
option-batch-stance = Where the list does not tell.
option-batch-knee = Where the list does not tell.
option-batch-footwear = Where the list does not tell.
option-batch-view = Where the list does not tell.
option-batch-time_limit_min = Give a clip up after so many minutes.
option-agree-a = A table, such as clips.csv of kneewall batch.
option-agree-b = The table to compare it with, of a goniometer, say.
option-agree-key = A column that tells which rows belong together; repeat for several. By default subject, session, side and the like, where both tables have them.
option-agree-column = What to compare: NAME, or NAME_IN_A=NAME_IN_B; repeat for several. By default tibial_inclination_deg and wall_distance_cm.
option-agree-output = Plot to write, .png or .pdf; the figures beside it, .json.
option-app-port = Port to listen on; the first free one from 8501.
option-app-no_browser = Do not open a browser window.
option-app-lan = Also open it to phones in your home network, behind a code.
option-app-https = With --lan: so that a phone's browser gives its camera to the guided test.
option-sheet-paper = Paper size; by default the one used where you live.
option-sheet-output = PDF to write; kneewall-sheet-PAPER.pdf.
option-calibrate-picture = Photo or clip that shows the sheet, from where you will film.
option-calibrate-output = JSON file to write.
option-calibrate-ruler_mm = What the printed line of 100 mm measures on your print.
option-calibrate-corners = Without the printed sheet: four corners x,y in pixels of a plain sheet or bank card.
option-calibrate-placement = How the sheet stands; read from the picture.
option-calibrate-depth_cm = How far the sheet may stand beside the foot.
option-person-add-name = The person's name.
option-person-rename-name = The present name.
option-person-rename-new_name = The new name.
option-person-delete-name = The person's name.
option-history-newest = How many sessions to list, newest last.
option-compare-day = The session's day, such as 2026-03-01; the newest if left out.
option-delete-day = The day of the session to delete, such as 2026-03-01.
option-delete-trial = Delete only this measurement (its id: history --json).
option-export-format = json and csv: everybody, or one person.
option-export-output = The file to write.
option-export-paper = The page size of the PDF report; by default the one used where you live.
option-import-file = A file made by export --format json, or by backup.
option-import-same_person = People of the same name are the same person.
option-backup-file = The file to write; kneewall import brings it back.
option-backup-replace = Take the place of an existing file.
option-exercises-name = One exercise by its id; all of them if left out.
option-exercises-figure = Write the exercise's drawing (SVG) to this file.
option-log-newest = How many entries to list, newest last.
option-log-add-exercise = The exercise, as the plan names it.
option-log-add-outcome = done, part or skipped.
option-log-add-sets = Sets done; as planned if left out.
option-log-add-pain_before = Pain before, 0 to 10.
option-log-add-pain_after = Pain afterwards, 0 to 10.
option-log-add-note = A note.
option-log-delete-entry = The entry's id: kneewall log --json.
option-plan-make-side = left, right or both.
option-plan-make-felt = front-of-ankle, back-of-ankle, back-of-calf, elsewhere, nowhere.
option-plan-make-tingles = Stretching the calf makes it tingle or burn.
option-plan-make-tendon_spot = Sore tendon: above-the-heel or at-the-heel-bone.
option-plan-make-injury = none, sprain, fracture, tendon or other.
option-plan-make-weeks_since = Weeks since the injury.
option-plan-make-pain = Pain in ordinary use, 0 to 10.
option-plan-make-big_toe_stiff = The big toe is stiff.
option-plan-make-high_arch = High arches.
option-plan-make-activity = everyday, running or dance.
option-plan-make-equipment = What is at hand, with commas: wall, step, band, roller.
option-plan-make-minutes = Minutes a day, 5 to 60.
option-plan-make-yes_to = A safety question answered with yes (see: kneewall plan questions). Give it once for each.
option-plan-make-agreed = Whoever treats me knows of this and agrees.
option-plan-make-no_red_flags = I have read every safety question and answered the others with no.
option-plan-swap-old = The exercise in the plan.
option-plan-swap-new = The exercise to take its place.
option-plan-leave-out-old = The exercise in the plan.
option-plan-add-own-name = What it is called.
option-plan-add-own-how = How it is done.
option-plan-level-old = The exercise in the plan.
option-plan-level-level = easier, usual or harder.
option-plan-goal-kind = distance-cm, angle-deg, difference-cm or squat-heel-down.
option-plan-goal-side = left or right.
option-plan-goal-target = In cm or degrees; 0 for the squat.
option-plan-goal-drop = Give the goal up.
option-plan-goal-reached = The squat goal is reached.
option-plan-phase-phase = mobility, strength or control.
option-plan-hand-over-output = The HTML page to write.
option-plan-send-back-output = The file to write.
option-plan-send-back-note = A note to the person.
option-plan-take-in-file = The file that came back.

# The words around them.

help-usage = Usage:
help-arguments = Arguments
help-options = Options
help-commands = Commands
help-error = Error
help-stopped = Stopped.
help-default = [default: {"{"}{"}"}]
help-required = [required]
help-try = Try [blue]'{"{"}command_path{"}"} {"{"}help_option{"}"}'[/] for help.
help-options-place = [OPTIONS]
help-commands-place = COMMAND [ARGUMENTS]...
