## plan: the exercises. Steps are one a line.

doing-march-on-the-spot = March on the spot
    .purpose = Warms the calf and the joint before anything else, so that stretching and loading feel easier.
    .steps =
        Stand tall, with something to hold on to nearby.
        March on the spot. Put each foot down softly, forefoot first, then the heel.
        Let the knees come a little higher as it gets easier.
    .easier = Sit on a chair and march with the feet only.
    .harder = Rise onto the toes of the standing foot with every step.
    .not-when = Stop if putting weight on the foot hurts more with each step.
    .feel = Warm, and no worse than before.
doing-ankle-circles = Ankle circles
    .purpose = Moves the joint through all the room it has, without weight on it.
    .steps =
        Sit, and lift one foot off the floor.
        Draw slow, large circles with the toes: ten one way, then ten the other.
        Only the foot moves; the shin stays still.
    .easier = Draw smaller circles, or let the heel rest on the floor.
    .harder = Write the alphabet in capital letters with the big toe.
    .not-when = Leave it out if the circles lock or catch painfully.
    .feel = A gentle pull all round the ankle. Clicking without pain is no reason to stop.
doing-calf-roller = Calf on a roller
    .purpose = Eases a calf that feels tight before it is stretched.
    .steps =
        Sit on the floor with the calf on the roller, hands behind you.
        Roll slowly between the ankle and the bend of the knee. Stay off the bend itself.
        Where it is tender, rest for a few breaths and move the foot up and down.
    .easier = Keep the other foot on the floor to take weight off, or use your hands instead of the roller.
    .harder = Lay the other leg on top, and turn the toes in and out.
    .not-when = Not on a calf that is swollen, hot or bruised, nor with a clot now or in the past, nor over varicose veins.
    .feel = A pressure that eases while you stay. Sharp pain or tingling in the foot: move elsewhere.
doing-tendon-strokes = Strokes beside the tendon
    .purpose = Eases the place where the calf turns into the tendon.
    .steps =
        Sit, and take hold of the leg just above the heel with thumb and fingers, one on each side of the tendon.
        Stroke slowly upwards into the calf, with a little oil or lotion.
        Let the foot hang loose.
    .easier = Stroke with the flat hand, more lightly.
    .harder = Draw the toes slowly towards you and away while you stroke.
    .not-when = Not on a tendon that is sore, thick or creaks, and never after a kick was felt in it.
    .feel = Warm and loose. The tendon itself should not hurt.
doing-sole-roller = Sole on a roller or a bottle
    .purpose = Eases a stiff sole.
    .steps =
        Sit, and put the bare foot on a small roller, a ball or a bottle.
        Roll slowly from the heel to the ball of the foot and back.
        Stay a little longer where it is tight.
    .easier = Press less.
    .harder = Do it standing, with more of your weight.
    .not-when = Not where the skin is broken or numb.
    .feel = Pleasant pressure, never a stab in the heel.
doing-straight-knee-stretch = Calf stretch, knee straight
    .purpose = Lengthens the calf, above all its upper muscle, which a straight knee stretches as well.
    .steps =
        Stand facing a wall, hands on it, this foot a long step behind the other. Toes point at the wall.
        Keep the back knee straight and the heel on the floor, and bring the hips forward.
        Hold and breathe. Come back slowly.
    .easier = Take a shorter step.
    .harder = Take a longer step, or stand with a rolled towel under the forefoot.
    .not-when = Not while the tendon at the back of the ankle is sore: load it instead. Not if it tingles or burns down the leg.
    .feel = A steady pull in the middle of the calf.
    .source = Weeks of holding calf stretches brought 2 to 3 degrees: Radford 2006, PMID 16926259. A straight knee adds the upper calf muscle: Baumbach 2014, doi 10.1186/1471-2474-15-246.
doing-bent-knee-stretch = Calf stretch, knee bent
    .purpose = Lengthens the lower calf muscle, which holds back the knee-to-wall test.
    .steps =
        Stand facing a wall with this foot half a step behind the other.
        Bend both knees and sink, with both heels on the floor.
        Let the back knee travel over the second toe. Hold and breathe.
    .easier = Sink less deep, hands higher on the wall.
    .harder = Put the forefoot on a rolled towel, or put more weight on this leg.
    .not-when = If it pinches in front of the ankle, use the banded glide instead. Not while the tendon is sore.
    .feel = A pull low in the calf, near the heel; no pinch in front.
    .source = 20 degrees of bend already take the upper calf muscle out of the stretch: Baumbach 2014, doi 10.1186/1471-2474-15-246. Weeks of holding brought 2 to 3 degrees: Radford 2006, PMID 16926259.
doing-deep-sit = Deep sit against a wall
    .purpose = Uses your own weight to bend both ankles as far as they go, as in a deep squat.
    .steps =
        Stand with your back against a wall, feet about a foot's length in front of it.
        Slide down as far as the heels stay on the floor.
        Let the knees go over the toes. Hold and breathe, then push up with your hands if you need them.
    .easier = Put a book under the heels, or sit on a low stool.
    .harder = Move the feet closer to the wall, or sit without the wall.
    .not-when = Not with a knee that hurts in deep bending, nor if it pinches in front of the ankle.
    .feel = A stretch low in both calves and weight spread over the whole foot.
    .source = Squat depth goes with the bend of the ankle, r = 0.69 in 20 people: Gomes 2020, second-hand.
doing-banded-glide = Glide with a band
    .purpose = Helps the shin bone move over the foot where the front of the ankle blocks.
    .steps =
        Fix a strong band low behind you and lay its loop across the very front of the ankle, below the shin bones.
        Step forward until it pulls firmly backwards.
        Bend the knee over the second toe with the heel down, wait two seconds, come back.
    .easier = Less pull, and the foot on a low step.
    .harder = More pull, and the other foot further back.
    .not-when = Not over broken skin, metal under the skin or a fresh scar. Stop if the pinch grows.
    .feel = Less pinch in front than without the band.
    .source = Gliding with a strap did better than stretching alone over 3 weeks: Jeon 2015, J Athl Train 50(12):1226.
doing-half-kneeling-rock = Half-kneeling rock
    .purpose = Repeats the movement of the knee-to-wall test with little weight on the ankle.
    .steps =
        Kneel on the other knee, on something soft, this foot flat in front.
        Bring the knee slowly over the second toe with the heel down.
        Wait two seconds at the end, then go back.
    .easier = Sit on a chair and slide the foot backwards under the knee instead.
    .harder = Hold for five seconds each time.
    .not-when = Turn back before it pinches in front; never push through a pinch.
    .feel = A stretch deep in the joint or low in the calf.
doing-weight-on-knee = Weight on the knee
    .purpose = Holds the end of the bend a little longer, with some weight.
    .steps =
        Half kneel, this foot flat in front.
        Bring the knee over the toes and lean your forearms, or a weight of a few kilograms, on it.
        Hold with the heel down. Ease off slowly.
    .easier = Press with one hand only.
    .harder = More weight, up to what stays comfortable.
    .not-when = Not where it pinches in front, not soon after an injury.
    .feel = A strong but calm stretch that has gone within minutes afterwards.
doing-step-rock = Rock on a step
    .purpose = Bends the ankle with as little weight as you like.
    .steps =
        Put this foot on a step, the other stays on the floor.
        Bring the knee forward over the toes with the heel down, and back, in a slow rhythm.
        Let the other leg carry most of the weight.
    .easier = Use a lower step and go less far.
    .harder = Shift more of your weight forward.
    .not-when = Hold on to something if you are unsteady.
    .feel = Easy movement, smoother after a few times.
doing-seated-heel-slide = Heel slide, sitting
    .purpose = The gentlest way to bend a stiff ankle: the floor does the work and no weight is on it.
    .steps =
        Sit with the foot flat on a smooth floor, in a sock.
        Slide it back under the chair as far as the heel stays down.
        Wait three seconds, slide forward again.
    .easier = Slide less far.
    .harder = Press down on the knee with your hands at the end.
    .not-when = Turn back where it hurts rather than pulls.
    .feel = A mild stretch at the end, gone as soon as you slide forward.
doing-heel-hold = Heel hold
    .purpose = Loads the tendon without moving it, which a sore tendon often bears best.
    .steps =
        Stand at a wall with your hands on it.
        Rise on both feet to half the height.
        Hold still, weight over the big and second toe. Come down slowly.
    .easier = Let your hands take more weight, or sit with a bag on the knee.
    .harder = Hold on one leg.
    .not-when = Not if a kick was felt in the tendon or you can't rise at all: have that seen.
    .feel = Work in the calf. Up to 3 of 10 in the tendon is allowed, if it is no worse the next morning.
doing-heel-raise = Heel raise
    .purpose = Strengthens the calf and its tendon, so that new room to move is kept and used.
    .steps =
        Stand at a wall, fingertips on it, feet hip-wide.
        Rise slowly onto the balls of both feet, as high as you can.
        Lower slowly, about three seconds.
    .easier = Let your hands help.
    .harder = Up on two feet, down on one; later all on one.
    .not-when = Less if the tendon is sorer the morning after.
    .feel = Tired calves after the last few.
    .source = Strengthening with heel raises gained range as well: Young 2013, J Foot Ankle Res 6(1).
doing-seated-heel-raise = Heel raise, sitting
    .purpose = Strengthens the lower calf with less weight.
    .steps =
        Sit with the knees above the feet, a bag or your forearms on the knees.
        Raise the heels slowly as high as they go.
        Let them down just as slowly.
    .easier = No weight on the knees.
    .harder = More weight, or one foot at a time.
    .not-when = Not with a fresh wound or cast.
    .feel = Work low in the calf.
doing-heel-drop = Slow heel drop
    .purpose = Loads calf and tendon while they lengthen.
    .steps =
        Stand with the balls of both feet on the edge of a step, and hold on.
        Rise on both feet, shift to this leg.
        Lower the heel slowly, about four seconds. Come up with both.
    .easier = Lower both feet together, only to the level of the step.
    .harder = Add weight in a rucksack.
    .not-when = If the tendon is sore right at the heel bone, stop at the level of the step. Not with a fresh injury.
    .feel = Hard work in the calf. The tendon may complain up to 3 of 10 and should be no worse the next morning.
    .source = In a sore Achilles tendon, 12 weeks of such lowering with stretching brought no more range than without: Lagas 2021, doi 10.1186/s12891-021-04337-y. It is here for strength, not for range.
doing-toe-raise = Toe raise
    .purpose = Strengthens the muscles in front of the shin, which pull the foot up.
    .steps =
        Lean with your back against a wall, feet a foot's length in front of it.
        Pull both forefeet up as high as they go, heels down.
        Lower slowly.
    .easier = Sit down for it.
    .harder = Feet further from the wall, or one foot at a time.
    .not-when = Not with a fresh ankle injury.
    .feel = Work along the front of the shin.
doing-dorsiflexion-hold = Pull up and hold
    .purpose = Teaches the muscles in front to hold the foot in the range you have gained.
    .steps =
        Sit with the leg out, a band round the forefoot and fixed in front of you.
        Pull the toes towards you as far as they go.
        Hold, let go slowly.
    .easier = Without a band.
    .harder = A stronger band, or a longer hold.
    .not-when = Stop if the front of the ankle pinches.
    .feel = Work in front of the shin.
doing-single-leg-stand = Stand on one leg
    .purpose = Trains the ankle to keep you steady.
    .steps =
        Stand on this leg near something to hold on to, knee a little bent.
        Keep heel, big toe and little toe on the floor.
        Hold, breathing calmly.
    .easier = One fingertip on a chair.
    .harder = Turn the head, close the eyes, or stand on a cushion.
    .not-when = Hold on if you have fallen lately.
    .feel = Small, busy movements in the foot.
doing-reach = Reach with the other foot
    .purpose = Uses the ankle's bend under control, on one leg.
    .steps =
        Stand on this leg.
        Reach forward with the other foot, touch the floor lightly, come back. Then to the side, then behind.
        Heel down, knee over the second toe.
    .easier = Reach less far and hold on.
    .harder = Reach further, or add a light weight.
    .not-when = Not while standing on one leg hurts.
    .feel = Calf, thigh and foot work together.
doing-step-down = Step down
    .purpose = Going downstairs asks for this very bend.
    .steps =
        Stand on a step with this foot, the other in front of it in the air.
        Bend the knee slowly until the other heel touches the floor. This heel stays down.
        Push back up.
    .easier = A lower step, and a hand on the rail.
    .harder = A higher step, more slowly.
    .not-when = Not with a knee that hurts in front when bending.
    .feel = Steady work; the knee points over the second toe.
doing-heel-to-toe-walk = Slow heel-to-toe walk
    .purpose = Brings the new range into walking.
    .steps =
        Walk very slowly.
        Land on the heel, let the shin travel forward over the whole foot, and leave the heel down as long as you can.
        Push off over the big toe.
    .easier = Hold on to a rail or a worktop.
    .harder = Walk up a gentle slope.
    .not-when = Not before you may put full weight on the foot.
    .feel = A stretch in the calf just before the heel leaves the floor.
doing-forefoot-raised-squat = Squat, forefoot raised
    .purpose = Asks more bend of both ankles than a squat on flat ground.
    .steps =
        Stand with the forefeet on a book or a thin plank, heels on the floor.
        Squat as deep as you can control, holding on if need be.
        Stand up again.
    .easier = A thinner book, or less deep.
    .harder = A thicker book, more slowly.
    .not-when = Not with a pinch in front, a sore tendon, or knees that hurt.
    .feel = Weight over the middle of the foot, a stretch low in the calf.
doing-nerve-glide = Nerve glide, sitting
    .purpose = Moves the nerve at the back of the leg gently to and fro, without holding it stretched.
    .steps =
        Sit tall on a chair and straighten this knee until you just feel something.
        Pull the toes towards you and look up at the same time.
        Then let the toes go and look down. Keep it flowing.
    .easier = Straighten the knee less.
    .harder = Straighten the knee more, as long as it stays free of tingling.
    .not-when = Stop if tingling or numbness lasts after the exercise. New or growing numbness has to be seen by a professional.
    .feel = A light pull that comes and goes. Never held, never burning.
doing-big-toe-stretch = Big toe stretch
    .purpose = Gives the big toe room to bend up, which the end of every step needs.
    .steps =
        Sit with the ankle on the other knee, or the foot on a low stool.
        Hold the forefoot with one hand and bend the big toe up with the other.
        Hold, and pull it slightly long at the same time.
    .easier = Bend it less, without pulling.
    .harder = Do it standing: heel up, weight on the ball of the foot.
    .not-when = Not on a toe that is hot, red or swollen.
    .feel = A stretch under the toe and along the sole; no pinch on top.
doing-toe-press = Big toe press
    .purpose = Wakes the small muscles that hold up the arch.
    .steps =
        Sit or stand with the foot flat.
        Press the pad of the big toe into the floor and lift the other toes.
        Hold, then press the others and lift the big toe.
    .easier = Help with your fingers.
    .harder = Do it on one leg.
    .not-when = Cramps are common at first: pause and go on more gently.
    .feel = Work under the arch.
