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
heel-doubtful = The heel seems to rise { MEASURED($lift_mm, "mm", digits: 0) }, but how far cannot be told for sure. Prop the camera up firmly, nearer, and stand on a plain floor.
heel-nearly-lifted = The heel rose { MEASURED($lift_mm, "mm", digits: 0) }, less than counts as lifted. Press it into the floor.
heel-not-seen =
    { $when ->
        [rising] The heel was out of sight when it came up, so it is not sure how far you leaned with the heel down. Film the whole foot, with nothing before it.
        [deepest] The heel was out of sight at the deepest moment, so nobody watched whether it rose. Film the whole foot, with nothing before it.
        [unlike] The heel looks different from when it stood, so it may have come up over its own shadow unseen; the range tells how far you leaned either way. Film on a plain floor that is not the colour of the foot, with light from the front.
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
leg-thick-at-slant = The leg looks thick, or its trousers wide, and the camera looks at it at a slant: a calf that bulges before the shin makes it lean too far, so the angle was set back and is less sure. Film again exactly from the side, from the outer side of this leg.
picture-blurred = The picture is blurred, so the angle may be several degrees off. Wipe the lens, prop the phone up, and film again when it is sharp.
picture-noisy = The picture is full of noise, so the angle may be a few degrees off. Film again with more light.
legs-only = Only your legs are in the picture, so where the shin begins and ends is less sure, and the angle with it. Film with the whole body in view for a narrower result.
picture-compressed = The film was squeezed so much that the angle may be some degrees off, and the distance some centimetres. Use the film as the phone saved it, not one sent by a messenger.
stance-not-measured = From { DECIMALS($from_s, digits: 0) } to { DECIMALS($to_s, digits: 0) } s of the film a leg stands and bends as well, but it could not be measured there, so nothing of that is given. If that was a lunge, film it again with the whole leg in view.
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
