## vision/film

photo-too-large = The photo '{ $name }' is too large to open
    .remedy = Save it smaller
film-unreadable = '{ $name }' is not a film that can be opened
    .remedy = Film it again, or save it as an .mp4 on the phone, and give that file
photo-moving = '{ $name }' is an animation, neither a photo nor a film
    .remedy = Save it as an .mp4 film, or give one picture of it as JPG
film-ends-early = The last { DECIMALS($lost_s, digits: 1) } of the film's { DECIMALS($duration_s, digits: 1) } seconds could not be read, and are not measured. Copy it from the phone again, whole.
film-leaps = { DECIMALS($leapt_s, digits: 0) } seconds of the film have no picture, as when the device slept: what happened then is not measured.
film-damaged =
    { $pictures ->
        [one] { $pictures } picture of the film is damaged or missing. Copy it from the phone again, whole.
       *[other] { $pictures } pictures of the film are damaged or missing. Copy it from the phone again, whole.
    }
nothing-counts =
    { $reason ->
        [none] No repetition counts
       *[other] No repetition counts ({ $reason })
    }
    .remedy = Put that right and film again
photo-heic = '{ $name }' is an HEIC photo, which cannot be opened
    .remedy = Save it as JPG
film-sound-only = The file '{ $name }' has sound but no picture
    .remedy = Give the film itself
clip-missing = There is no file '{ $name }' at that place
    .remedy = Check the name and the folder
clip-no-file = '{ $name }' is not a file
    .remedy = Give the film or the photo itself
clip-empty = The file '{ $name }' is empty
    .remedy = Copy it from the phone again
clip-forbidden = '{ $name }' may not be read
    .remedy = Copy it to a folder of your own
photo-damaged = The photo '{ $name }' is damaged or cut off
    .remedy = Copy it from the phone again, whole
film-declares-more = The film '{ $name }' says that it holds more pictures than it does
    .remedy = Copy it from the phone again, whole
film-too-large = The film's picture is too large to open
    .remedy = Film in 1080p or 4K
film-breaks-off = The film breaks off after { DECIMALS($last_s, digits: 1) } of { DECIMALS($duration_s, digits: 1) } seconds
    .remedy = Copy it from the phone again, whole
film-changes-size = The film's picture changes its size part way through
    .remedy = Film again without turning the phone or changing the zoom
photo-deep = '{ $name }' has more than 8 bits per colour
    .remedy = Save it as JPG
photo-unreadable = '{ $name }' is not a photo that can be opened
    .remedy = Save it as JPG or PNG
film-cut-off = The film '{ $name }' was cut off while it was saved or copied
    .remedy = Copy it from the phone again, whole
film-pixels-unknown = The film's pictures are stored in a way that cannot be shown
    .remedy = Film it again, or save it as an .mp4 on the phone, and give that file
