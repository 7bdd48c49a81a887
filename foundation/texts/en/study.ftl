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
