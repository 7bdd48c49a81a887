## vision/leg

points-not-four = Gebraucht werden vier Punkte im Bild, da waren { $given }
    .remedy = Klicken Sie Knie, Knöchel, Ferse und Zehe noch einmal an, jedes an seiner Stelle
points-on-one-spot = Zwei der Punkte liegen an derselben Stelle
    .remedy = Klicken Sie Knie, Knöchel, Ferse und Zehe noch einmal an, jedes an seiner Stelle

## vision/lunge

knee-left-frame = Das Knie ist aus dem Bild geraten. Stellen Sie die Kamera weiter weg.
outline-lost = Die Vorderseite des Unterschenkels war am tiefsten Punkt nicht klar zu sehen. Machen Sie ihn frei, und filmen Sie vor einem ruhigen Hintergrund mit mehr Licht.
camera-moved-in-repetition = Die Kamera wurde während dieses Ausfallschritts bewegt. Stellen Sie sie fest auf.
not-held = Die tiefste Stellung wurde nur kurz berührt. Halten Sie sie eine Sekunde.
shin-not-seen = Die Vorderseite des Unterschenkels war verdeckt, als die Ferse hochkam, also ist nicht sicher, wie weit Sie mit der Ferse am Boden gekommen sind. Lassen Sie nichts davor.
too-fast = Der Unterschenkel bewegte sich mit { DECIMALS($fastest_deg_per_s, digits: 0) } Grad in der Sekunde. Lassen Sie sich etwa zwei Sekunden Zeit.
heel-doubtful = Die Ferse scheint { MEASURED($lift_mm, "mm", digits: 0) } zu steigen, aber wie weit, ist nicht sicher zu sagen. Stellen Sie die Kamera fest und näher auf, und stehen Sie auf einfarbigem Boden.
heel-nearly-lifted = Die Ferse stieg um { MEASURED($lift_mm, "mm", digits: 0) }; das gilt noch nicht als abgehoben. Drücken Sie sie in den Boden.
heel-not-seen =
    { $when ->
        [rising] Die Ferse war verdeckt, als sie hochkam, also ist nicht sicher, wie weit Sie mit der Ferse am Boden gekommen sind. Filmen Sie den ganzen Fuß, mit nichts davor.
        [deepest] Die Ferse war am tiefsten Punkt verdeckt, also hat niemand gesehen, ob sie stieg. Filmen Sie den ganzen Fuß, mit nichts davor.
        [unlike] Die Ferse sieht anders aus als im Stand, sie kann also unbemerkt über ihrem eigenen Schatten hochgekommen sein; der Bereich nennt die Neigung für beide Fälle. Filmen Sie auf einem einfarbigen Boden, der nicht die Farbe des Fußes hat, mit Licht von vorn.
       *[always] Der Ferse war nicht zu folgen, also hat niemand gesehen, ob sie stieg. Filmen Sie den ganzen Fuß, gut beleuchtet.
    }
heel-lifted =
    { $onset_deg ->
        [unknown] Die Ferse löste sich nach { DECIMALS($onset_s, digits: 1) } s vom Boden und stieg um { MEASURED($lift_mm, "mm", digits: 0) }. Es zählt nur, was davor war; gehen Sie so weit, wie die Ferse unten bleibt.
       *[other] Die Ferse löste sich nach { DECIMALS($onset_s, digits: 1) } s, bei einer Neigung von { DECIMALS($onset_deg, digits: 0) } Grad, vom Boden und stieg um { MEASURED($lift_mm, "mm", digits: 0) }. Es zählt nur, was davor war; gehen Sie so weit, wie die Ferse unten bleibt.
    }
foot-slid = Der Fuß rutschte um { MEASURED($moved_mm, "mm", digits: 0) }. Lassen Sie ihn, wo er steht, auf einem Boden, der nicht rutscht.
foot-turned = Der Fuß drehte sich: Seine Länge, von der Seite gesehen, änderte sich um { MEASURED($moved_mm, "mm", digits: 0) }. Stellen Sie ihn gerade zur Wand und lassen Sie ihn so.
sheet-not-usable = { $trouble }
calibration-of-other-size = Das Bild des Blattes hat { $calibration } Bildpunkte, der Film { $film }
    .remedy = Filmen Sie das Blatt mit derselben Einstellung wie den Ausfallschritt, nicht als Foto, oder lassen Sie es im Film
calibration-misfit = Das Bild des Blattes passt nicht zum Bein in diesem Film
    .remedy = Machen Sie sie noch einmal, mit der Kamera dort, wo sie beim Film steht, und bewegen Sie sie nicht
foot-not-seen = Der Umriss des Fußes wurde nicht gefunden, also gibt Ihre Fußlänge keinen Maßstab. Filmen Sie mit dem ganzen Fuß im Bild, auf einem Boden von anderer Farbe.
shin-front-not-told = Die Vorderseite des Unterschenkels war nicht von dem zu unterscheiden, was dahinter ist
    .remedy = Filmen Sie vor einem ruhigen Hintergrund mit freiem Unterschenkel oder enger Hose, und mit mehr Licht
leg-not-in-picture = Das getestete Bein ist nicht vom Knie bis zu den Zehen im Bild
    .remedy = Filmen Sie noch einmal, mit beiden Füßen und den Knien im Bild
leg-not-in-photo = Das Bein wurde nicht gefunden
    .remedy = Fotografieren Sie es von der Seite, mit dem ganzen Fuß und dem Knie im Bild
leg-not-found = Das Bein wurde nicht gefunden: Kein Fuß blieb an einer Stelle stehen
    .remedy = Filmen Sie von der Seite mit Füßen und Knien im Bild, und lassen Sie den getesteten Fuß, wo er steht
side-untold-by-film = Der Film sagt nicht, welches das linke Bein ist
    .remedy = Sagen Sie, welches Bein es ist (--side left oder --side right)
side-unsure =
    { $side ->
        [left] Es ist nicht sicher, dass dies das linke Bein ist: Die Beine verdecken einander. Prüfen Sie, welches Bein Sie getestet haben.
       *[right] Es ist nicht sicher, dass dies das rechte Bein ist: Die Beine verdecken einander. Prüfen Sie, welches Bein Sie getestet haben.
    }
seen-from-front = Die Person ist von vorn oder hinten zu sehen
    .remedy = Filmen Sie noch einmal so, dass die Kamera das getestete Bein von der Seite sieht
seen-from-side = Die Person ist nicht von vorn zu sehen
    .remedy = Filmen Sie noch einmal genau von vorn, mit dem Ausfallschritt zur Kamera, oder messen Sie diesen Film als Ansicht von der Seite
hips-not-in-picture = Die Hüfte ist nicht im Bild
    .remedy = Filmen Sie noch einmal aus größerem Abstand, mit Hüfte, Knien und Füßen im Bild
seen-from-behind = Die Person ist von hinten zu sehen
    .remedy = Filmen Sie noch einmal von vorn, mit dem Ausfallschritt zur Kamera
knee-never-bent = Kein Ausfallschritt gefunden: Die Hüfte ging über einem stehenden Fuß nie nach unten und wieder hoch
    .remedy = Starten Sie den Film, gehen Sie mit der Ferse am Boden zur Kamera vor, kommen Sie zurück, und beenden Sie den Film
front-needs-no-calibration = Ein Film von vorn wird ohne das Blatt gemessen
    .remedy = Lassen Sie die Kalibrierung weg und geben Sie mit --foot-length-cm die Länge des Fußes an
scale-of-a-body = Nichts im Bild zeigt den Maßstab; die Zentimeter sind die eines üblichen Beins von Erwachsenen. Mit der Länge des Fußes werden sie genauer.
foot-outline-not-seen = Der Umriss des Fußes war nicht vom Boden zu unterscheiden, deshalb sind Auswärtsdrehung und Lage des Knies weniger sicher. Filmen Sie noch einmal barfuß auf einem Boden von anderer Farbe.
thigh-too-level = Der Oberschenkel liegt im tiefsten Moment zu waagerecht, um von vorn einen Winkel zu haben.
foot-turned-out = Von der Seite sieht der Fuß { MEASURED($seen_cm, "cm") } lang aus, obwohl er { MEASURED($known_cm, "cm") } misst: Er war wohl um 25 Grad oder mehr nach außen gedreht; damit reicht das Sprunggelenk weiter, als es geht. Richten Sie den zweiten Zeh auf die Wand.
foot-points-outwards = Der Fuß ist um mehr als { DECIMALS($border_deg, digits: 0) } Grad nach außen gedreht; damit reicht das Sprunggelenk weiter, als es geht. (Die Grenze ist unsere.) Richten Sie den zweiten Zeh genau nach vorn.
reach-bought = Ein Teil dieser Reichweite ist erkauft durch { $causes }, wie der Film von vorn vom selben Tag zeigt. Halten Sie das Knie über dem zweiten Zeh und den Fuß gerade, und messen Sie noch einmal.
bought-by-knee = das Knie, das nach innen geht ({ MEASURED($knee_over_second_toe_cm, "cm") } am zweiten Zeh vorbei)
bought-by-foot = den Fuß, der sich nach außen dreht ({ DECIMALS($toe_out_deg, digits: 0) } Grad)
knee-over-foot = Das Knie bleibt über dem Fuß. (Die Grenzen dieser Einteilung sind unsere, eine Norm ist nicht bekannt.)
knee-inwards = Das Knie geht nach innen, über die große Zehe hinaus. (Die Grenzen dieser Einteilung sind unsere, eine Norm ist nicht bekannt.)
knee-outwards = Das Knie geht nach außen, über die mittleren Zehen hinaus. (Die Grenzen dieser Einteilung sind unsere, eine Norm ist nicht bekannt.)
knee-class-untold = Ob das Knie über dem Fuß bleibt, ist nicht zu sagen: Die Messung ist dafür nicht genau genug. Filmen Sie genau von vorn mit einer senkrechten Kante oder Linien des Bodens im Bild, und geben Sie die Länge des Fußes an.
picture-too-noisy = Das Bild rauscht so stark, dass Bein und Fuß nicht vom Raum zu unterscheiden sind
    .remedy = Filmen Sie noch einmal mit viel mehr Licht
shin-never-moved = Kein Ausfallschritt gefunden: Der Unterschenkel bewegte sich nie zur Wand und zurück
    .remedy = Starten Sie den Film, gehen Sie vor, bis das Knie der Wand nahe kommt, kommen Sie zurück, und beenden Sie den Film
foot-never-stood = Kein Ausfallschritt gefunden: Kein Fuß stand still, während sein Unterschenkel sich bewegte, wie beim Gehen
    .remedy = Stellen Sie den Fuß hin, lassen Sie ihn dort, gehen Sie vor und zurück, und stellen Sie das Telefon fest auf
trousers-loose =
    { $when ->
        [before] Machen Sie den Unterschenkel frei oder krempeln Sie die Hose hoch: Er ist verdeckt.
       *[after] Das Hosenbein ist weit, also wurde seine Vorderseite gemessen, nicht die des Unterschenkels. Machen Sie ihn frei oder tragen Sie eine enge Hose.
    }
camera-turned =
    { $when ->
        [before] Drehen Sie die Kamera, bis sie Ihr Bein genau von der Seite sieht.
       *[after] Die Kamera sieht Sie schräg, also stimmt der Winkel nicht. Filmen Sie noch einmal genau von der Seite.
    }
leg-thick-at-slant = Das Bein sieht dick aus, oder seine Hose weit, und die Kamera sieht es schräg: Eine Wade, die sich vor das Schienbein wölbt, neigt es scheinbar zu weit. Der Winkel wurde darum zurückgenommen und ist weniger sicher. Filmen Sie noch einmal genau von der Seite, von der Außenseite dieses Beins.
picture-blurred = Das Bild ist unscharf, also kann der Winkel um mehrere Grad falsch sein. Wischen Sie die Linse ab, stellen Sie das Telefon fest auf, und filmen Sie noch einmal, wenn es scharf ist.
picture-noisy = Das Bild rauscht stark, also kann der Winkel um ein paar Grad falsch sein. Filmen Sie noch einmal mit mehr Licht.
legs-only = Nur Ihre Beine sind im Bild. Darum ist weniger sicher, wo der Unterschenkel anfängt und aufhört, und damit auch der Winkel. Filmen Sie den ganzen Körper, dann wird das Ergebnis genauer.
picture-compressed = Der Film ist so stark zusammengedrückt, dass der Winkel um einige Grad und der Abstand um einige Zentimeter falsch sein kann. Nehmen Sie den Film, wie ihn das Telefon gespeichert hat, nicht einen, den ein Messenger verschickt hat.
stance-not-measured = Von { DECIMALS($from_s, digits: 0) } bis { DECIMALS($to_s, digits: 0) } s des Films steht und beugt sich ebenfalls ein Bein, ließ sich dort aber nicht messen. Darum steht davon nichts im Ergebnis. War das ein Ausfallschritt, filmen Sie ihn noch einmal, mit dem ganzen Bein im Bild.
side-doubtful =
    { $side ->
        [left] Das Bein näher an der Wand sieht wie das andere aus, nicht wie das linke. Prüfen Sie, welches Bein Sie getestet haben.
       *[right] Das Bein näher an der Wand sieht wie das andere aus, nicht wie das rechte. Prüfen Sie, welches Bein Sie getestet haben.
    }
too-fast-for-distance = Dieser Ausfallschritt war zu schnell für einen Wandabstand. Machen Sie ihn langsam, in etwa zwei Sekunden, und halten Sie ihn.
lunge-too-fast = Der Ausfallschritt war zu schnell, um gemessen zu werden
    .remedy = Machen Sie ihn langsam, in etwa zwei Sekunden, halten Sie ihn eine Sekunde und gehen Sie zurück
repetition-cut-off = Der Film beginnt oder endet mitten in diesem Ausfallschritt. Starten Sie vorher und enden Sie danach.
value-impossible = { WORD("quantity", $quantity) }: { MEASURED($value, $unit) } kann kein Körper haben ({ BETWEEN($least, $most, $unit, digits: 0) }), also wird nichts angegeben. Filmen Sie noch einmal, Bein und Fuß ganz im Bild und nichts davor.
value-too-unsure = { WORD("quantity", $quantity) }: in diesem Film so unsicher, dass die Zahl nichts sagt, also wird nichts angegeben. Filmen Sie noch einmal mit dem Blatt im Bild und mehr Licht.
result-unsure = { WORD("quantity", $quantity) }: nur auf ± { MEASURED($half_width, $unit) } bekannt. Filmen Sie noch einmal mit dem Blatt im Bild, und gehen Sie jedes Mal gleich weit.
result-of-one = Nur eine von { $counted } Wiederholungen ging bis ans Ende, also beruht das Ergebnis auf dieser einen. Gehen Sie jedes Mal so weit Sie können, Ferse am Boden.
knee-not-straight = Das Knie war um { MEASURED($flexion_deg, "deg", digits: 0) } gebeugt, obwohl es gestreckt sein soll, also war die Wade locker. Drücken Sie das Knie durch und gehen Sie noch einmal vor.
knee-not-bent = Das Knie war nur um { MEASURED($flexion_deg, "deg", digits: 0) } gebeugt, zu wenig, um die Wade zu lockern (20° sind nötig). Beugen Sie das Knie mehr, oder messen Sie es als Test mit gestrecktem Knie.
bending-adds =
    { $side ->
        [left] Links:
       *[right] Rechts:
    } mit gebeugtem Knie neigt sich der Unterschenkel { MEASURED($added_deg, "deg") } weiter als mit gestrecktem (sehr wahrscheinlich { BETWEEN($low_deg, $high_deg, "deg") }). So viel der Grenze fällt weg, wenn die Wade locker ist; bei Gesunden wurden { BETWEEN($least_deg, $most_deg, "deg", digits: 0) } veröffentlicht ({ $source }). Eine Messung, keine Diagnose.
series-counts =
    { $full ->
        [one] { $found } Wiederholungen, { $counted } davon brauchbar, eine ging bis ans Ende und zählt für das Ergebnis.
       *[other] { $found } Wiederholungen, { $counted } davon brauchbar, { $full } gingen bis ans Ende und zählen für das Ergebnis.
    }
series-slope =
    { $course ->
        [rising] { WORD("quantity", $quantity) }: von Wiederholung zu Wiederholung { MEASURED($slope, $unit) } mehr ({ BETWEEN($low, $high, $unit) }), das Gelenk wurde noch warm.
        [falling] { WORD("quantity", $quantity) }: von Wiederholung zu Wiederholung { MEASURED($slope, $unit) } ({ BETWEEN($low, $high, $unit) }), also weniger.
       *[steady] { WORD("quantity", $quantity) }: von Wiederholung zu Wiederholung keine klare Änderung, { MEASURED($slope, $unit) } ({ BETWEEN($low, $high, $unit) }).
    }
knee-short-of-toes = Das Knie bleibt { MEASURED($short_cm, "cm") } hinter den Zehen: ein Abstand unter null, wie oft nach einem Gips.
not-to-the-end = Diese Wiederholung ging nicht so weit wie die tiefste, also wird sie aufgehoben, zählt aber nicht zum Ergebnis.
knee-not-seen = Die Vorderseite des Knies oder die Zehen waren am tiefsten Punkt nicht zu sehen, also gibt es keinen Abstand zur Wand. Lassen Sie nichts davor.
picture-black = Das Bild ist schwarz
    .remedy = Filmen Sie noch einmal mit freier Linse und Licht
film-turned-upright =
    { $turn_deg ->
        [180] Der Film stand auf dem Kopf und wurde aufgerichtet. Sehen Sie auf den Standbildern nach, ob Sie darin stehen.
       *[other] Der Film lag auf der Seite und wurde aufgerichtet. Sehen Sie auf den Standbildern nach, ob Sie darin stehen.
    }
nobody-found = Im Bild wurde niemand gefunden
    .remedy = Filmen Sie noch einmal von der Seite, ganz im Bild und mit mehr Licht
film-too-short = Der Film dauert nur { DECIMALS($length_s, digits: 1) } Sekunden
    .remedy = Filmen Sie einen ganzen Ausfallschritt, hin und zurück, mindestens drei Sekunden lang
