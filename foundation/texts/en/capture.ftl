## vision/capture

nobody = Nobody is seen: step into the picture, side-on to the camera, with more light.
too-dark = It is too dark: turn on a light or open a curtain.
head-not-in-picture = Step back until your head is in the picture.
feet-not-in-picture = Tilt the phone down or step back until both feet are in the picture.
body-not-in-picture = Step back until your whole body is in the picture.
wrong-leg =
    { $side ->
        [left] The other leg is nearer the wall: put your left foot forward.
       *[right] The other leg is nearer the wall: put your right foot forward.
    }
too-far =
    { $when ->
        [before] Bring the camera closer: the leg is too small in the picture.
       *[after] The leg is small in the picture, so the numbers are less sure. Bring the camera closer and film again.
    }
second-person = Ask the other person to leave the picture.
blurred = The picture is blurred: wipe the lens, prop the phone up and wait until it is sharp.
camera-rolled = Straighten the phone: the picture is tilted.
frame-rate-low = Film with more frames per second: choose 30 in the camera's settings.
start-filming = This is good: start filming.
