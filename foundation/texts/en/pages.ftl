## ui/components: the recorder

recorder-picture = What the camera sees, mirrored
recorder-head = head
recorder-foot = foot
recorder-off = The camera is off.
recorder-camera = Camera
recorder-turn-on = Turn the camera on
recorder-check = Check the picture
recorder-start = Start
recorder-stop = Stop now
recorder-no-camera-here = Browsers give no camera to this address. Film with the phone's own camera, then choose the film below.
recorder-camera-fails = The camera could not be started ({"{"}name{"}"}). Film with your phone instead.
recorder-NotAllowedError = The browser was not allowed to use the camera. Allow it in the address bar, then try again.
recorder-NotFoundError = No camera was found. Plug one in, or film with your phone.
recorder-NotReadableError = Another program is using the camera. Close it, then try again.
recorder-small-picture = This camera gives only {"{"}width{"}"} x {"{"}height{"}"} pixels: the result will be less exact.
recorder-stand = Stand sideways to the camera, the whole body in the frame. Then check the picture.
recorder-checking = Checking the picture ...
recorder-handing-over = Done. Handing the film over ...
recorder-lunge = Lean your knee to the wall, heel down, and back.
recorder-again = And again.
recorder-recording = Recording. Lean the knee to the wall and back, {"{"}repetitions{"}"} times. It stops by itself.
recorder-step = Step to the wall.
recorder-stopped = Stopped.

## ui/components: the picture to click on

picker-zoom-out = Zoom out
picker-zoom-in = Zoom in
picker-undo = Undo
picker-clear = Start over
picker-window = Picture to click on; scrolls when zoomed
picker-picture = One picture of the film
picker-click = Click: {"{"}point{"}"}
picker-all = All set. Drag a mark, or use the arrow keys, to correct it.
picker-mark = {"{"}point{"}"}, at {"{"}x{"}"}, {"{"}y{"}"}. Arrow keys move it.
picker-across = {"{"}point{"}"}, pixels across
picker-down = {"{"}point{"}"}, pixels down

## ui/access and ui/server: the door, and what the terminal says of the app

door-title = Kneewall: access code
door-label = Access code, as shown on the computer
door-open = Open
door-code-needed = An access code is needed. Open the address shown on the computer.
door-no-form = Send the code as a form.
door-no-code = That is no access code.
door-wrong-code = That code is not right, or was used before. Type the one shown on the computer now.
door-wait =
    { $seconds ->
        [one] Too many wrong codes. Wait { $seconds } second, then type the code shown on the computer.
       *[other] Too many wrong codes. Wait { $seconds } seconds, then type the code shown on the computer.
    }
server-open = Kneewall is open in your browser at { $address }
server-phone = On your phone, in the same network: scan this, or open { $address } and type the code { $code }
server-close = Press Ctrl+C here to close it. Nothing leaves this computer.
certificate-screen-install = Install
certificate-screen-trust-1 = Certificate
certificate-screen-trust-2 = Trust Settings
certificate-screen-warning = not private
certificate-screen-advanced = Advanced
certificate-screen-proceed = Proceed to

## ui/pictures

paper-a4 = A4
paper-letter = US Letter

## ui/charts: what a chart says under the pointer

tip-leg = leg
tip-value = measured
tip-low = very likely from
tip-high = very likely to

## ui

ports-taken = The ports { $first } to { $last } are all taken
    .remedy = Give a free one with --port
no-network = This computer is not in a network
    .remedy = Connect it to your home network and start again
address-public = The address { $address } can be reached from the internet, not only from your home
    .remedy = Connect through your home router, or start without --lan
port-taken = Port { $port } is taken by another program
    .remedy = Give another one with --port, or none at all
address-unusable = The address { $address } cannot be used
    .remedy = Start without --lan
certificate-not-kept = The certificate could not be kept in '{ $folder }'
    .remedy = Make that folder writable, or start without --https
certificate-made = This computer made a certificate of its own for https. Its fingerprint, to compare with what the phone shows:
certificate-kept = For https this computer uses the certificate that it made before. Its fingerprint, to compare with what the phone shows:
certificate-how = The phone's browser will warn, since no company vouches for your computer. What to do then: { $address }
certificate-title = Let this phone believe your computer
certificate-why = A browser gives its camera only to addresses that it believes. No company vouches for a computer at home, so it made a certificate of its own, good for this one address. You tell the phone once.
certificate-iphone = iPhone and iPad
certificate-file = Get the certificate
certificate-iphone-1 = 1. Tap the button above and allow the download. Then open Settings, tap "Profile Downloaded", and Install.
certificate-iphone-2 = 2. In Settings, General, About, Certificate Trust Settings: switch Kneewall on. Then come back here.
certificate-android = Android
certificate-android-1 = 1. When the browser warns, tap "Advanced".
certificate-android-2 = 2. Tap "Proceed". From then on the camera works.
certificate-compare = To be sure that it is your computer: the certificate's SHA-256 fingerprint, which the browser shows among its details, is the one in the terminal:
certificate-back = To Kneewall
measuring-stopped = The measurement was stopped
    .remedy = Start it again when you are ready
measuring-failed-inside = Something went wrong inside the program, and this film could not be measured
    .remedy = Try another film, and report what the terminal says
