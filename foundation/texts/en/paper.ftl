### The report on paper: one page to read, then the details.

paper-title = Ankle mobility: the knee-to-wall test
paper-footer = Kneewall · { $person } · { $day } · a measurement, not a diagnosis
paper-page = page { $number }
paper-who =
    { $sessions ->
        [one] { $person }. Measured on { $day }, the only session.
       *[other] { $person }. Measured on { $day }; { $sessions } sessions since { $since }.
    }
paper-no-picture = no picture kept
paper-not-tested = not tested that day
paper-value = { $title }: { $value }
paper-felt-that-day = How it felt that day: { $felt }.
paper-pain = pain { $score } of 10
paper-stiffness = stiffness { $score } of 10
paper-hurt = hurt: { $hurt }
paper-chart = { $title } ({ $unit })
paper-key = Each mark is a session, its bar the range in which the true value very likely lies (95 %). Shaded: the trend. { $left } left, { $right } right.
paper-key-goal = Thin line: the goal.
paper-notes = Notes: { $notes }
paper-how = How it was measured: facing a wall, the knee comes forward over the foot with the heel on the floor, filmed from the side. Distance to the wall: how far the longest toe can stand from a wall that the knee just touches. Lean: the front outline of the shin against the vertical. Each at the deepest moment with the heel down (risen less than { MEASURED(5, "mm", digits: 0) }); the result of a film is the median of its full lunges. Here: { $tested }; { $lunges } lunges counted.
paper-details = Details
paper-changes = What changed
paper-changes-what = what
paper-changes-against = against
paper-changes-size = change
paper-changes-band = counts beyond
paper-changes-verdict = so it is
paper-one-session = One session only: there is nothing to compare it with yet.
paper-method = How it is measured, and how sure it is
paper-method-test = The person stands facing a wall (or any mark) and brings the knee forward over the foot with the heel on the floor, filmed from the side. Lean of the shin: how far its front outline leans from the vertical. Distance to the wall: how far the longest toe can stand from a wall that the knee just touches. Each is taken at the deepest moment with the heel down; the result of a film is the median of its full lunges.
paper-method-error = Every number has an error. The ± is half of a 95 % range: the true value lies inside it 95 times in 100. People also vary from day to day. So a difference counts only beyond the limits printed with it, which come from studies, and which are wider where our own range is wider.
paper-method-not = Angles taken at another place on the shin, or with another tool, are other quantities: do not compare them with these. This report measures; it is not a diagnosis.
paper-others = What other people reach (distance to the wall)
paper-others-who = who
paper-others-value = average ± SD
paper-others-source = source
paper-films = All films, newest first: { $test }
paper-films-ankle = ankle
paper-films-lunges = each lunge
paper-films-counted = counted
paper-films-heel = heel
paper-films-heel-down = down
paper-films-heel-up = lifted in { $times }
paper-films-heel-unseen = not seen
paper-films-practice = practice
paper-films-of = { $counted } of { $found }
short-pain = pain
short-stiffness = stiffness
pattern-of-axis-day = d MMM
pattern-of-axis-month = MMM y
short-wall_distance_cm = Wall
short-tibial_inclination_deg = Lean
short-knee_over_second_toe_cm = Knee in
short-frontal_projection_angle_deg = Knee angle
short-toe_out_deg = Toes out
