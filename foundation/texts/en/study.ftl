## study: why a clip was not measured, and the plot of agreement

failed-unreadable = The file cannot be read ({ $reason }). Try again.
failed-worker-killed = The worker was killed { $times } times while measuring it, as happens when the memory does not suffice. Use fewer workers with --jobs.
failed-worker = The worker failed ({ $kind }: { $why }). Please report it.
failed-other-version = The worker has Kneewall { $there }, this computer { $here }. Install the same on both.
failed-time-out = It took longer than { $minutes } minutes. Allow more with --time-limit-min.
failed-not-on-worker = The worker does not find the file. Put the films into a folder that all computers see under the same path.
failed-out-of-memory = The memory did not suffice. Use fewer workers with --jobs.
failed-internal = Kneewall failed inside ({ $kind }: { $why }). Please report it.
failed-clip-changed = The file changed while it was read. Run the same command again.
plot-upper-limit = upper limit
plot-bias = bias
plot-lower-limit = lower limit
plot-title = { $column }: { NUMBER($pairs, useGrouping: 0) } pairs, shaded: 95 % intervals
plot-mean = mean of { $a } and { $b }
plot-minus = { $a } minus { $b }
names-and-more =
    { $more ->
        [0] { $names }
       *[other] { $names }; and { $more } more
    }

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
list-word-unknown = In the list, { $column } must be one of: { $words }
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
