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
