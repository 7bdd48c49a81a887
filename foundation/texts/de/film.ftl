## vision/film

photo-too-large = Das Foto „{ $name }“ ist zu groß zum Öffnen
    .remedy = Speichern Sie es kleiner
film-unreadable = „{ $name }“ ist kein Film, der sich öffnen lässt
    .remedy = Filmen Sie noch einmal, oder speichern Sie ihn auf dem Telefon als .mp4, und nehmen Sie diese Datei
photo-moving = „{ $name }“ ist ein bewegtes Bild, weder Foto noch Film
    .remedy = Speichern Sie es als .mp4-Film, oder nehmen Sie ein Bild daraus als JPG
film-ends-early = Die letzten { DECIMALS($lost_s, digits: 1) } der { DECIMALS($duration_s, digits: 1) } Sekunden des Films waren nicht lesbar und sind nicht gemessen. Kopieren Sie ihn noch einmal ganz vom Telefon.
film-leaps = { DECIMALS($leapt_s, digits: 0) } Sekunden des Films haben kein Bild, wie wenn das Gerät schlief: was in dieser Zeit geschah, ist nicht gemessen.
film-damaged =
    { $pictures ->
        [one] { $pictures } Bild des Films ist beschädigt oder fehlt. Kopieren Sie ihn noch einmal ganz vom Telefon.
       *[other] { $pictures } Bilder des Films sind beschädigt oder fehlen. Kopieren Sie ihn noch einmal ganz vom Telefon.
    }
nothing-counts =
    { $reason ->
        [none] Keine Wiederholung zählt
       *[other] Keine Wiederholung zählt ({ $reason })
    }
    .remedy = Beheben Sie das und filmen Sie noch einmal
photo-heic = „{ $name }“ ist ein HEIC-Foto, das sich nicht öffnen lässt
    .remedy = Speichern Sie es als JPG
film-sound-only = Die Datei „{ $name }“ hat Ton, aber kein Bild
    .remedy = Nehmen Sie den Film selbst
clip-missing = Eine Datei „{ $name }“ gibt es dort nicht
    .remedy = Prüfen Sie Namen und Ordner
clip-no-file = „{ $name }“ ist keine Datei
    .remedy = Nehmen Sie den Film oder das Foto selbst
clip-empty = Die Datei „{ $name }“ ist leer
    .remedy = Kopieren Sie sie noch einmal vom Telefon
clip-forbidden = „{ $name }“ darf nicht gelesen werden
    .remedy = Kopieren Sie es in einen eigenen Ordner
photo-damaged = Das Foto „{ $name }“ ist beschädigt oder bricht ab
    .remedy = Kopieren Sie es noch einmal ganz vom Telefon
film-declares-more = Der Film „{ $name }“ gibt mehr Bilder an, als er hat
    .remedy = Kopieren Sie ihn noch einmal ganz vom Telefon
film-too-large = Das Bild des Films ist zu groß zum Öffnen
    .remedy = Filmen Sie in 1080p oder 4K
film-breaks-off = Der Film bricht nach { DECIMALS($last_s, digits: 1) } von { DECIMALS($duration_s, digits: 1) } Sekunden ab
    .remedy = Kopieren Sie ihn noch einmal ganz vom Telefon
film-changes-size = Das Bild des Films ändert mittendrin seine Größe
    .remedy = Filmen Sie noch einmal, ohne das Telefon zu drehen oder zu zoomen
photo-deep = „{ $name }“ hat mehr als 8 Bit je Farbe
    .remedy = Speichern Sie es als JPG
photo-unreadable = „{ $name }“ ist kein Foto, das sich öffnen lässt
    .remedy = Speichern Sie es als JPG oder PNG
film-cut-off = Der Film „{ $name }“ wurde beim Speichern oder Kopieren abgeschnitten
    .remedy = Kopieren Sie ihn noch einmal ganz vom Telefon
film-pixels-unknown = Die Bilder des Films sind auf eine Weise gespeichert, die sich nicht zeigen lässt
    .remedy = Filmen Sie noch einmal, oder speichern Sie ihn auf dem Telefon als .mp4, und nehmen Sie diese Datei
