## vision/report: what is written on the marked film, the stills and the chart. Short: it stands on a picture.

mark-lean = Shin leans { MEASURED($lean_deg, "deg") }
mark-no-lean = Shin not measured here
mark-repetition = Repetition { $number } of { $count }
mark-deepest = Repetition { $number } of { $count }: deepest
mark-between = Between repetitions
mark-heel-down = Heel down
mark-heel-lifting = Heel lifting { MEASURED($lift_mm, "mm", digits: 0) }
mark-heel-up = Heel UP { MEASURED($lift_mm, "mm", digits: 0) }
mark-heel-share = Heel lift { DECIMALS($percent, digits: 0) } % of the foot
mark-no-heel = Heel not measured
mark-lift = { MEASURED($lift_mm, "mm", digits: 0) } up
mark-not-counted = { $number } not counted
chart-lean = Lean of the shin (°)
chart-heel = Rise of the heel ({ $unit })
chart-heel-share = Rise of the heel (% of the foot)
chart-no-heel = The heel was not measured
chart-time = Time (s)

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
