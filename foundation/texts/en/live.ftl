## vision/live

camera-closed = Camera { $number } cannot be opened
    .remedy = Plug it in, close other programs that use it, or give another number with --camera
camera-stopped = The camera stopped giving pictures
    .remedy = Plug it in again and start anew

# What the person at the wall is told: short, since it is spoken.
live-step-in = Step in, sideways to the camera, one foot in front.
live-stand-still = Put the foot flat on the floor, toes to the wall, and stand still.
live-ready = Ready. Lunge when you like.
live-heel-up = Heel up. That one does not count.
live-hold = Hold.
live-and-back = And back.
live-new-best = Your deepest so far.
live-practice-counted = Practice { $number }.
live-practice-over = That was practice. Now it counts.
live-counted = { $number } of { $full }.
live-again-heel-down = Again, with the heel down.
live-too-short = That was short. Go as far as the heel lets you.
live-next-leg = Well done. Now change legs: the other foot to the wall.
live-other-leg = Put the other foot in front, toes to the wall.
live-done = Done. You can turn round.
live-too-long = That took very long, so it stops here. What was filmed is kept.
live-nobody-left = Nobody was there for a minute, so it stops here. What was filmed is kept.
live-nobody = I cannot see you. Step into the picture.
live-too-dark = It is too dark. Turn on a light.
live-feet-not-in-picture = I cannot see your feet. Tilt the phone down or step back.
live-camera-turned = Stand sideways to the camera.
live-second-person = I see two people. Only one, please.
live-too-far = You are far away. Bring the camera closer.
live-camera-rolled = The phone is tilted. Straighten it.

# The page of the guided test.
guided-title = The guided test
guided-intro = Stand the phone or computer two to two and a half metres away, knee-high, and start. You are told what to do, out loud: nothing needs to be touched until the end. The film stays on this computer.
guided-both-legs = Both
guided-which-leg = Which leg?
guided-how-many = How many lunges
guided-practice = To practise first
guided-full = That count
guided-see-result = See the whole result, and save it
guided-result = { $side ->
        [left] Left
       *[right] Right
    } leg: { MEASURED($lean_deg, "deg", digits: 0, long: 1) }. The knee reaches a wall { MEASURED($wall_cm, "cm", long: 1) } from the toes.
guided-result-lean = { $side ->
        [left] Left
       *[right] Right
    } leg: { MEASURED($lean_deg, "deg", digits: 0, long: 1) }.
guided-result-none = The { $side } leg could not be measured.
guided-turn-on = Turn the camera on
guided-try-volume = Try the volume
guided-start = Start
guided-stop = Stop
guided-keep-film = Keep the film as a file
guided-camera = Camera
guided-mute = Mute
guided-unmute = Sound on
guided-picture = What the camera sees, mirrored
guided-counted = Lunges so far
guided-off = The camera is off.
guided-place = Place the camera so that the floor and the wall are in the picture. Try the volume, then start and step in.
guided-volume-voice = This is how loud I speak. Turn it up until you hear it at the wall.
guided-volume-sounds = This browser has no voice of its own, so you hear sounds, and read the rest. Turn it up until you hear them at the wall.
guided-step-in = Step in, sideways to the camera.
guided-handing-over = Measuring the film ...
guided-nothing-filmed = Nothing was filmed.
guided-no-camera-here = Browsers give no camera to this address. Start Kneewall with --lan --https, or film with the phone's own camera and send the film.
guided-camera-fails = The camera could not be started. Film with your phone instead.
guided-NotAllowedError = The browser was not allowed to use the camera. Allow it in the address bar, then try again.
guided-NotFoundError = No camera was found. Plug one in, or film with your phone.
guided-NotReadableError = Another program is using the camera. Close it, then try again.
guided-camera-taken = The camera was taken away. What was filmed until then is measured.
guided-hidden = The page was in the background, so nobody watched. The film went on.
guided-slept = The device slept, so nobody watched. The film may have a gap.
guided-slow = This computer is slow: what you hear may come late. The film is not affected.
guided-lost = I lost the connection. The film goes on; I try again.
guided-back = I am back.
guided-gone = I cannot guide you any longer. The film goes on: lunge three times, then stop it.
guided-busy = Too many tests are being guided. The film goes on: lunge three times, then stop it.
guided-elsewhere = The test was opened in another window. The film goes on here without guidance.
guided-best = best
guided-last = last time
guided-heel_up = HEEL UP
guided-dot-practice = practice
guided-dot-full = full, heel down
guided-dot-heel-up = heel up, not counted
guided-dot-short = short, not counted
guided-dot-open = still to come
