## ui, screens

sample-truth = Das ist ein Beispiel. Die wahren Neigungen seiner Wiederholungen sind { $truths }.
repetitions = Wiederholungen
how-measured = Wie gemessen wurde
not-in-this-film = In diesem Film nicht gemessen.
very-likely = Sehr wahrscheinlich { $range } (zu 95 % sicher).
needs-a-length = Dafür braucht es eine Länge im Bild: das gedruckte Blatt, oder die Länge des Fußes.
knee-or-toes-unclear = Knie oder Zehen waren in diesem Film nicht klar genug zu sehen.
line-on-shin = Liegt die Linie auf der Vorderseite des Unterschenkels?
repetition-at-deepest = Wiederholung { $number } am tiefsten Punkt
line-wrong-hint = Folgt die Linie nicht der Vorderseite des Unterschenkels, so trauen Sie den Zahlen nicht: Helfen Sie unten von Hand nach.
untick-hint = Nehmen Sie den Haken bei einer missglückten Wiederholung weg; das Ergebnis folgt, und Ihre Wahl bleibt dabei.
repetition-line = {"**"}Wiederholung { $number }** bei { DECIMALS($at_s, digits: 1) } s: { $figures }; { $heel }, **{ $verdict }**
saved-for = Gespeichert im Verlauf von { $person }.
go-history = Zum Verlauf
then-the-other = Als Nächstes das andere Sprunggelenk: Stellen Sie sich andersherum hin und filmen Sie es ebenso. Beide werden zusammen gespeichert.
see-both = Beide Sprunggelenke ansehen
film-again = Noch einmal filmen
new-film = Neuer Film
help-by-hand = Von Hand helfen
film-in-memory = Der Film liegt nicht mehr auf der Platte. Für Berichtigungen bleibt er im Speicher, bis Sie speichern, noch einmal filmen oder diese Seite schließen. Die Zahlen und das Bild warten auf diesem Rechner, bis Sie sie speichern oder verwerfen, höchstens { $days } Tage.
film-gone = Der Film ist fort, daher lässt sich nichts mehr von Hand berichtigen. Die Zahlen und das Bild warten auf diesem Rechner, bis Sie sie speichern oder verwerfen, höchstens { $days } Tage.
how-it-felt = Wie hat es sich angefühlt? Dann speichern
day-of-film = Tag des Films
keep-still = Auch das Standbild behalten
save = Speichern
save-what = Gespeichert wird: { $ankles } von { $person }.
not-said = nicht gesagt
score-none = 0 kein
score-worst = 10 schlimmster
pain-score = Schmerz, 0 bis 10
stiffness-score = Steifheit, 0 bis 10
where-felt-question = Wo haben Sie es gespürt?
which-hurt = Welches Sprunggelenk war verletzt?
note = Notiz
method-sheet = dem gedruckten Blatt
method-clicked = vier von Hand angeklickten Ecken
method-foot-length = der Länge des Fußes
method-level-only = der Senkrechten allein, ohne Längen
method-none = nichts als den Kanten im Bild
method-picture = dem Bild
how-measured-text = Maßstab und Senkrechte aus { $method }. { $heel } Film: { DECIMALS($seconds, digits: 1) } s, { $pictures } Bilder von { $width_px } x { $height_px }. Kneewall { $version }.
page-both = Beide Sprunggelenke
save-each = Noch nicht gespeichert. Beide werden zusammen gespeichert.
from-session = Aus der Sitzung vom { $day }. Messen Sie jetzt beide, um auch ihre Kurven zu sehen.
measure-both = Messen Sie beide Sprunggelenke, in einem Film oder nacheinander, um sie nebeneinander zu sehen.
go-measure = Messen gehen
one-scale = Beide Bilder haben denselben Maßstab.
no-one-scale = Ohne eine Länge in beiden Bildern lassen sie sich nicht auf denselben Maßstab bringen.
deepest-of-each = Die tiefste Wiederholung jedes Beins
choose-title = Wie weit beugt sich Ihr Sprunggelenk?
choose-lead = Gehen Sie im Ausfallschritt zu einer Wand, von der Seite gefilmt. Kneewall liest ab, wie weit sich Ihr Unterschenkel über den Fuß neigt, wie weit von der Wand Ihre Zehen stehen könnten, und ob die Ferse unten blieb.
where-film = Wo ist der Film?
which-leg = Welches Bein ist vorn?
film-or-choose = Filmen Sie, oder wählen Sie einen Film
film-or-photo = Ein Film oder ein Foto
how-to-set-up = So bauen Sie auf
set-up-wall = 1. Wand
set-up-wall-text = Der vordere Fuß gerade zur Wand, die Ferse am Boden, das Knie über der zweiten Zehe.
set-up-sheet = 2. Blatt
set-up-sheet-text = Das gedruckte Blatt aufrecht hinter die Ferse stellen, in einer Linie mit dem Fuß, auf den Boden.
set-up-camera = 3. Kamera
set-up-camera-text = Aufrecht, { BETWEEN(2, 2.5, "m", digits: 1) } entfernt, auf Kniehöhe, Sie ganz im Bild.
then-lunge = Dann das Knie dreimal langsam zur Wand und zurück.
demonstration-told = **Sehen Sie es einmal an.** Das Knie geht gerade zur Wand, langsam, und zurück. Die Ferse bleibt am Boden. Der ganze Körper bleibt im Bild, von der Seite.
drawing-lunge-title = Jemand beugt das vordere Knie seitlich zur Kamera bis an die Wand, die Ferse des vorderen Fußes am Boden
drawing-above-title = Der Raum von oben: Fuß und gedrucktes Blatt in einer Linie, gerade auf die Wand zu; das Telefon sieht sie von der Seite
drawing-side-title = Telefon und Person, an der Wand entlang gesehen: Das Telefon steht aufrecht in Kniehöhe und sieht den ganzen Körper
drawing-heel = Ferse unten
drawing-wall = Wand
drawing-foot = Fuß
drawing-sheet = Blatt
drawing-phone = Telefon
drawing-knee-high = kniehoch
drawing-distance = { BETWEEN(2, 2.5, "m", digits: 1) }
paper-of-printer = Papier Ihres Druckers
download-sheet = Blatt herunterladen (PDF)
print-at-100 = Drucken Sie es mit 100 % („tatsächliche Größe“), nicht an die Seite angepasst, und prüfen Sie mit einem Lineal, dass seine Linie 100 mm misst. Ohne das Blatt gibt es Winkel, aber keine Abstände.
details-heading = So wird getestet
said-foot = Fuß { $length }
said-ruler = Linie auf dem Blatt { $length }
asked-heading = Bevor Sie anfangen.
asked-question = Trifft etwas davon heute zu?
asked-none = Nein, nichts davon
asked-some = Ja
asked-stop = Dann testen Sie heute nicht. Lassen Sie es zuerst ansehen: von einer Ärztin, einem Arzt oder in der Physiotherapie, und sofort, wenn Sie auf dem Bein nicht stehen können.
on-the-foot = Am Fuß
where-the-camera-stands = Wo die Kamera steht
name-of-view-side = An der Seite
name-of-view-front = Vor Ihnen
check-from-front = Von vorn prüfen
how-you-stand = Wie Sie stehen
front-knee = Vorderes Knie
foot-length-field = Länge des Fußes ({ $unit }), wenn im Film kein Blatt ist
foot-length-help = Von der Ferse bis zur längsten Zehe. Damit lassen sich Abstände schätzen.
ruler-field = Was die gedruckte Linie von 100 mm auf dem Blatt misst, in mm
ruler-help = Legen Sie ein Lineal an die Linie. Lassen Sie das Feld leer, wenn sie 100 mm misst. Drucker, die an die Seite anpassen, machen sie kürzer, und jede Strecke würde zu lang.
sample = Beispiel
sample-caption = Berechnete Filme, deren wahre Winkel bekannt sind: So sehen Sie, wie gut die Messung ist.
measure-sample = Dieses Beispiel messen
sheet-beforehand = Ein Bild des Blattes von vorher
sheet-beforehand-text = Nur wenn das Blatt zuerst an der Wand stand und weggenommen wurde, bevor Sie ins Bild kamen. Die Kamera darf sich dazwischen nicht bewegt haben.
sheet-upload = Foto oder Film des Blattes
upload-remove = { $name } entfernen
page-measure = Messen
countdown-heading = Vorlauf und Länge
countdown-seconds = Sekunden für den Weg zur Wand
filming-seconds = Sekunden Film
sound-cues = Töne und gesprochene Hinweise
measuring-now = Messung läuft
work-goes-on = Sie können diese Seite offen lassen, andere Seiten ansehen oder neu laden: Die Arbeit geht weiter.
cancel-film = Abbrechen und den Film löschen
film-not-measured = Dieser Film konnte nicht gemessen werden
nothing-saved = Es wurde nichts gespeichert. Der Film wird gelöscht, wenn Sie ihn verlassen.
phone-title = Mit dem Telefon filmen
how-to-film = So filmen Sie
phone-closed = Kneewall ist nur für diesen Rechner offen. Um direkt vom Telefon zu filmen, schließen Sie es und starten es mit `kneewall app --lan`: Dann erscheint hier ein Code zum Scannen. Oder schicken Sie den Film auf diesen Rechner und wählen ihn als Datei.
phone-connected = Dieses Telefon ist verbunden. Wählen Sie unten den Film: Auch die Kamera des Telefons öffnet sich von dort.
phone-scan = Scannen Sie das mit der Kamera des Telefons, im selben Heimnetz. Oder öffnen Sie **{ $address }** und tippen den Code
phone-one-code = Ein Code lässt ein Telefon herein; der nächste erscheint hier. Alles bleibt zwischen Telefon und Rechner.
page-history = Verlauf
nothing-kept = Noch ist nichts gespeichert. Messen Sie ein Sprunggelenk und speichern Sie es; dann erscheint es hier.
show-quantity = Zeigen
tested-how = Wie getestet?
right-minus-left = Rechts minus links
sessions = Sitzungen
column-day = Tag
column-pain = Schmerz
column-felt = Gespürt
edit-diary = Eine Messung berichtigen oder löschen, oder das Tagebuch eines Tages ändern
which-day = Welcher Tag?
save-diary = Tagebuch speichern
sure-delete-day = Ja, diesen Tag mit seinen Messungen, Notizen und Bildern endgültig löschen
delete-day = Diesen Tag löschen
rename-or-delete = { $person } umbenennen oder löschen
new-name = Neuer Name
rename = Umbenennen
sure-delete-person = Ja, { $person } mit allen Sitzungen endgültig löschen
delete-person = Diese Person löschen
what-went-wrong = Was ging schief?
which-moment = Welcher Moment des Films?
measure-again = Noch einmal messen
back = Zurück
turn-it = Drehen
mirrored-question = Links und rechts sind vertauscht, wie im Spiegel (manche Frontkameras speichern Filme so)
head-at-top = Der Kopf muss oben sein.
what-stands = Was steht aufrecht auf dem Boden, in einer Linie mit dem Fuß?
grid-check = Das Gitter muss auf dem Boden liegen und seine Linien an den Kanten des Gegenstands entlanglaufen; seine Felder sind 1 cm groß.
click-leg = Wählen Sie einen Moment, in dem Knie und Fuß des vorderen Beins gut zu sehen sind, und klicken Sie sie an.
set-scale = Maßstab angeklickt
set-leg = Bein angeklickt
take-it = Zum Mitnehmen
backup-heading = Sicherung von allen, und Import
backup-button = Sicherung von allen
import-upload = Eine Verlaufsdatei (JSON) aus einem Export oder einer Sicherung
same-person = Personen mit gleichem Namen sind dieselbe Person
import-button = Importieren
imported = Neu: Personen { $people }, Sitzungen { $sessions }, Messungen { $trials }, Tagebucheinträge { $diary }. Was vorher da war, blieb unverändert.
export-sessions = Sitzungen (CSV)
export-repetitions = Wiederholungen (CSV)
export-json = Alles (JSON)
export-fhir = Für eine Klinik (FHIR)
export-hint = Das PDF ist zum Lesen, CSV für Tabellen, JSON, um alles zurückzuholen, FHIR für Systeme in Kliniken.
axis-lean = Neigung des Unterschenkels (Grad)
axis-seconds = Sekunden
axis-heel = Anheben der Ferse (mm)
heel-up-from = Ferse oben ab { MEASURED($limit_mm, "mm", digits: 0) }
axis-deepest = Sekunden ab ihrem Beginn
results-not-saved = Gemessen, aber noch nicht gespeichert: { $ankles } von { $person }.
back-to-result = Zurück zum Ergebnis
draft-waits = **Noch nicht gespeichert**, vom { $day }: { $ankles } von { $person }. Es wartet { $days } Tage auf diesem Rechner und wird dann gelöscht.
draft-take-up = Damit weitermachen
draft-throw-away = Verwerfen
page-is-about = Hier geht es um **{ $person }**
sides-untold = **{ $title }: Ob ein Sprunggelenk weiter kommt, ist an diesen Filmen nicht zu erkennen.** Rechts minus links liegt irgendwo bei { $between } (zu 95 % sicher).
what-would-tell =
    { $scale ->
        [missing] Was es zeigen würde: Filmen Sie beide Sprunggelenke noch einmal mit dem gedruckten Blatt hinter der Ferse, je drei Ausfallschritte. Ein Unterschied ist zu erkennen, sobald dieser Bereich nach jeder Seite schmaler ist als { $limit }.
       *[there] Was es zeigen würde: Filmen Sie beide Sprunggelenke noch einmal, die Kamera { BETWEEN(2, 2.5, "m", digits: 1) } entfernt, kniehoch und an Ihrer Seite, je drei Ausfallschritte. Ein Unterschied ist zu erkennen, sobald dieser Bereich nach jeder Seite schmaler ist als { $limit }.
    }
wider-than-published = { $title }: Dieser Bereich ist breiter als das, was von einer Sitzung zur nächsten als echte Änderung gilt. Filmen Sie noch einmal, mit dem gedruckten Blatt und drei Ausfallschritten, um es genauer zu wissen.
who-viewed = Um wen geht es?
somebody-else = Nicht { $person }?
whose-result = Wessen Sprunggelenk ist es?
it-is-this-leg =
    { $side ->
        [left] Es ist das linke Bein
       *[right] Es ist das rechte Bein
    }
who-measured = Wer wird gemessen?
type-new-name = Tippen Sie einen neuen Namen, um jemanden hinzuzufügen.
unit-of-length = Längeneinheit
promise = Nichts verlässt diesen Rechner. Kneewall misst; es stellt keine Diagnose.
server-gone-title = Kneewall antwortet nicht
server-gone = Es wurde geschlossen, oder dieses Gerät ist nicht mehr im Netz. Starten Sie es wieder mit „kneewall app“: Dann kommt diese Seite von selbst zurück. Gespeichertes ist sicher, und noch nicht gespeicherte Ergebnisse warten.
choose-a-file = Eine Datei wählen
camera-unreadable = Das Bild der Kamera war nicht lesbar. Prüfen Sie noch einmal.
page-understand = Verstehen
page-phone = Telefon
not-measured = nicht gemessen
heel-unseen = Ferse nicht zu sehen
heel-stayed-down = Ferse blieb unten
rep-left-out = von Ihnen weggelassen
rep-counts-not = zählt nicht
verdict-heel-down = Die Ferse blieb unten.
verdict-heel-unseen = Ob die Ferse unten blieb, war nicht zu sehen: Sehen Sie selbst im Film nach.
heel-explained = Eine Ferse, die sich um { MEASURED($limit_mm, "mm", digits: 0) } oder mehr hebt, beendet den Teil, der zählt.
page-failed = Im Programm ging etwas schief
page-failed-remedy = Laden Sie die Seite neu; was gespeichert ist, ist sicher. Geschieht es wieder, melden Sie, was im Terminal steht.
progress-waiting-for-another-measurement-to-finish = Wartet auf das Ende einer anderen Messung
progress-opening-the-film = Öffnet den Film
progress-watching-the-film = Sieht den Film an
progress-working-out-the-result = Rechnet das Ergebnis aus
progress-drawing-the-film = Zeichnet den Film
progress-starting = Beginnt
pattern-of-day = dd.MM.y
pattern-of-day-in-full = d. MMMM y
order-of-date = DD.MM.YYYY
name-of-side-auto = Im Film suchen
name-of-side-left = Links
name-of-side-right = Rechts
ankle-left = Linkes Sprunggelenk
ankle-right = Rechtes Sprunggelenk
name-of-stance-standing = Stehend
name-of-stance-half-kneeling = Auf dem anderen Knie kniend
name-of-knee-bent = Knie gebeugt
name-of-knee-straight = Knie gestreckt
name-of-footwear-barefoot = Barfuß
name-of-footwear-socks = Socken
name-of-footwear-shoes = Schuhe
felt-front-of-ankle = Vorn am Sprunggelenk
felt-back-of-ankle = Hinten am Sprunggelenk
felt-back-of-calf = Hinten an der Wade
felt-elsewhere = Woanders
felt-nowhere = Nirgends
hurt-left = Das linke
hurt-right = Das rechte
hurt-both = Beide
hurt-none = Keines
side-verdict-no-detectable-difference = zu wenig für einen Unterschied
side-verdict-repeat-the-test = vielleicht ein Unterschied: noch einmal testen
side-verdict-beyond-measurement-error = ein Unterschied
side-verdict-cannot-tell-from-these-films = an diesen Filmen nicht zu erkennen
change-verdict-real-change = eine echte Änderung
change-verdict-within-measurement-error = kann Zufall sein
between = { $low } bis { $high }{ $unit }
unit-in = Zoll
unit-ft = Fuß
unit-deg-in-full = Grad
unit-cm-in-full = Zentimeter
unit-mm-in-full = Millimeter
unit-in-in-full = Zoll
unit-m-in-full = Meter
unit-ft-in-full = Fuß
rep-practice = Probe
rep-counts = zählt
verdict-photo = Aus einem Foto gemessen.
verdict-some =
    { $short ->
        [0] { $used } von { $total } Wiederholungen zählen.
       *[other] { $used } von { $total } Wiederholungen zählen, { $short } gingen nicht bis zum Ende.
    }
rep-short = nicht bis zum Ende
unit-degrees = Grad
page-guided = Geführt
page-plan = Plan
set-mirrored = gespiegelt
set-by-hand = Von Hand gesetzt und mit dem Ergebnis aufgehoben: { $done }.
source-sample = Ein Beispiel
source-record = Hier aufnehmen
source-phone = Vom Telefon
source-file = Eine Datei
trouble-turn = Der Film liegt auf der Seite
trouble-scale = Kein Blatt gefunden
trouble-leg = Die Linie liegt falsch
turn-0 = Wie er ist
turn-90 = Ein Viertel nach rechts
turn-180 = Auf den Kopf
turn-270 = Ein Viertel nach links
thing-a4 = Papier A4
thing-letter = Papier US Letter
thing-card = Bankkarte
corner-top-left = Ecke oben links
corner-top-right = Ecke oben rechts
corner-bottom-right = Ecke unten rechts
corner-bottom-left = Ecke unten links
leg-point-knee = Mitte des Knies, von der Seite gesehen
leg-point-ankle = Mitte des Knöchels
leg-point-heel = Ferse, ihr hinteres Ende am Boden
leg-point-toe = Spitze der längsten Zehe
trend-caption = Striche: wo der wahre Wert jeder Sitzung sehr wahrscheinlich liegt. Fläche: wo der Verlauf sehr wahrscheinlich liegt. Gepunktet: das Ziel. Über null im unteren Bild: Das rechte Sprunggelenk kommt weiter. Was als Änderung zählt: an einem Sprunggelenk { $legs }; am Unterschied { $sides }. Getestet: { $tested }.
now-the-other =
    { $side ->
        [left] Jetzt das linke Sprunggelenk
       *[right] Jetzt das rechte Sprunggelenk
    }
one-is-measured =
    { $side ->
        [left] Das linke Sprunggelenk ist gemessen. Filmen Sie jetzt das rechte.
       *[right] Das rechte Sprunggelenk ist gemessen. Filmen Sie jetzt das linke.
    }
side-difference =
    { $ahead ->
        [left] {"**"}{ $title }: links { $size } mehr; { $verdict }.** Rechts minus links ist sehr wahrscheinlich { $between } (zu 95 % sicher).
       *[right] {"**"}{ $title }: rechts { $size } mehr; { $verdict }.** Rechts minus links ist sehr wahrscheinlich { $between } (zu 95 % sicher).
    }
heel-came-up =
    { $lift_mm ->
        [unknown] Ferse kam hoch
       *[other] Ferse kam hoch ({ MEASURED($lift_mm, "mm", digits: 0) })
    }
heel-rose-a-little = Ferse hob sich ein wenig ({ MEASURED($lift_mm, "mm", digits: 0) })
verdict-none =
    { $why ->
        [heel] { $total ->
            [one] Die Wiederholung zählt nicht, weil die Ferse hochkam.
           *[other] Keine der { $total } Wiederholungen zählt, weil die Ferse hochkam.
        }
       *[below] { $total ->
            [one] Die Wiederholung zählt nicht; warum, steht unten.
           *[other] Keine der { $total } Wiederholungen zählt; warum, steht unten.
        }
    }
verdict-heel-up =
    { $times ->
        [1] Die Ferse kam einmal hoch; es zählt nur, was davor erreicht war.
        [2] Die Ferse kam zweimal hoch; es zählt nur, was davor erreicht war.
       *[other] Die Ferse kam { $times }-mal hoch; es zählt nur, was davor erreicht war.
    }
verdict-all =
    { $total ->
        [one] Die eine Wiederholung zählt.
       *[other] Alle { $total } Wiederholungen zählen.
    }
how-to-film-text =
    - Das Telefon **hochkant**, auf **Kniehöhe**, zum Beispiel an einen Stapel Bücher gelehnt.
    - **{ BETWEEN(2, 2.5, "m", digits: 1) }** entfernt, genau **von der Seite**; Sie ganz im Bild.
    - Das gedruckte Blatt hinter der Ferse, in einer Linie mit dem Fuß, aufrecht auf dem Boden.
    - Drei langsame Ausfallschritte: das Knie zur Wand, die Ferse am Boden, und zurück.
condition =
    { $view ->
        [front] { WORD("stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("footwear", $footwear) }, { WORD("grade", $grade) }, { WORD("view", $view) }
       *[side] { WORD("stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("footwear", $footwear) }, { WORD("grade", $grade) }
    }
next-check =
    { $days ->
        [one] Nächste Wochenmessung am { $day } (in { $days } Tag).
       *[other] Nächste Wochenmessung am { $day } (in { $days } Tagen).
    }
next-check-today = Die Wochenmessung ist heute dran.
next-check-overdue = Die Wochenmessung ist seit { $day } fällig.
understand-title = Den Test verstehen
understand-lead = Sie stehen vor einer Wand und beugen das vordere Knie zu ihr, bis es sie berühren würde; die Ferse bleibt am Boden. Je weiter Ihre Zehen von der Wand sein können, desto weiter beugt sich Ihr Sprunggelenk. In der Physiotherapie heißt das Knie-an-die-Wand-Test oder Ausfallschritt unter Belastung.
understand-well = So geht es gut
understand-well-text =
    - **Ferse am Boden.** Eine Ferse, die sich um { MEASURED(5, "mm", digits: 0) } hebt, bringt etwa 1,6°, die Ihr Sprunggelenk nicht geleistet hat (aus der Geometrie).
    - **Fußgewölbe oben.** Lassen Sie die Innenseite des Fußes nicht einsinken.
    - **Knie über der zweiten Zehe**, nicht nach innen.
    - **Fuß gerade** zur Wand.
    - **Jedes Mal dieselbe Stellung.** Ein anderer Platz für den hinteren Fuß ändert das Ergebnis.
understand-numbers = Was die Zahlen bedeuten
understand-numbers-text =
    {"**"}Neigung des Unterschenkels** ist der Winkel zwischen der Vorderseite Ihres Unterschenkels, auf halber Höhe, und der Senkrechten, am tiefsten Punkt mit der Ferse am Boden. Andere Apps und Fachleute legen die Linie vielleicht anders an: Bei denselben 50 Personen ergaben drei Arten 27, 39 und 45 Grad (Hall & Docherty 2017, PMID 28108266). Vergleichen Sie also nur mit Ergebnissen dieser Art.

    {"**"}Abstand zur Wand** ist, wie weit Ihre längste Zehe von einer Wand stehen könnte, die das Knie gerade berührt. Eine echte Wand braucht es dafür nicht.

    {"**"}Sehr wahrscheinlich 37,6 bis 38,8°** heißt: Von hundert solchen Bereichen enthalten etwa 95 den wahren Wert.
understand-change = Ab wann ist eine Änderung echt?
understand-change-text =
    Auch eine sorgfältige Messung schwankt. Ein Bein hat sich wirklich geändert, wenn der Unterschied größer ist als **{ $change }** oder **{ $change_deg }°** ({ $change_source }). { $effects }

    {"**"}Links und rechts** unterscheiden sich auch bei Gesunden. Ein Unterschied unter { $repeat_from } kann Zufall sein, bis { $beyond } lohnt sich ein zweiter Test, und mehr als das, oder mehr als { $beyond_deg } Grad, ist ein echter Unterschied ({ $sides_source }).
understand-felt-text =
    Man notiert, wo die Bewegung endet, und Kneewall hebt es mit der Sitzung auf. Es ist das, was üblicherweise aufgeschrieben wird, eine Meinung und kein Befund:

    - **Vorn am Sprunggelenk**: meist dem Gelenk selbst zugeschrieben.
    - **Hinten am Sprunggelenk**: meist der Sehne.
    - **Hinten an der Wade**: meist dem Muskel oder dem Nerv.
understand-not = Wann Sie nicht testen sollten
understand-not-text = Lassen Sie den Test und gehen Sie zu einer Fachperson, wenn Sie das Bein nicht belasten können, wenn das Sprunggelenk geschwollen, heiß oder verformt ist, nach einer frischen Verletzung oder Operation, wenn der Fuß taub ist oder die Farbe wechselt, wenn die Wade geschwollen ist und schmerzt, oder wenn der Test selbst stechend wehtut. Kneewall misst; es stellt keine Diagnose und ersetzt niemanden.
reference-heading = Was andere erreicht haben, Abstand zur Wand:
reference-who = Wer
reference-result = Ergebnis
reference-source = Quelle
inch-is = 1 Zoll sind 2,54 cm.

# Die wenigen Worte der Felder, in die Dateien, Zahlen und Namen kommen.

box-upload = Datei wählen
box-per-file = je Datei { $size }
box-apply = Enter übernimmt es
box-submit = Enter schickt es ab
box-add = Neu: { $name }
box-no-results = Nichts gefunden
box-between = Bitte eine Zahl von { $low } bis { $high }.
box-outside = Diese Zahl ist hier nicht möglich.
