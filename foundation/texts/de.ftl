### Was Kneewall auf Deutsch sagt. Welche Nachricht wo gebraucht wird: ihr Code steht in den Quellen.

## history

zone-missing = Bei Datum und Uhrzeit fehlt die Zeitzone
    .remedy = Geben Sie sie mit an, etwa +01:00
year-odd = Das Jahr { $year } kann nicht stimmen
    .remedy = Geben Sie den Tag an, an dem gemessen wurde
export-no-name = „{ $path }“ ist kein Dateiname
    .remedy = Geben Sie einen Namen an wie verlauf.csv
measurement-not-kept = Die Messung lässt sich nicht aufbewahren: { $fault }
    .remedy = Messen Sie den Film noch einmal
measurement-no-json = Die Messung lässt sich nicht als JSON schreiben ({ $reason })
    .remedy = Messen Sie den Film noch einmal; geschieht es wieder, melden Sie es mit dem Film
history-address-odd = Die Adresse des Verlaufs lässt sich nicht verwenden ({ $reason })
    .remedy = Berichtigen Sie KNEEWALL_DATABASE_URL, oder entfernen Sie es, um den üblichen Ort zu verwenden
history-unusable = Der Verlauf unter { $place } lässt sich nicht verwenden ({ $reason })
    .remedy = Prüfen Sie, ob es den Ort gibt und er erlaubt ist, oder wählen Sie einen anderen mit KNEEWALL_DATABASE_URL
history-unavailable =
    { $why ->
        [full] Die Platte ist voll, also wurde nichts gespeichert; was vorher da war, ist sicher ({ $place })
        [disk] Auf die Platte lässt sich nicht schreiben, also wurde nichts gespeichert; was vorher da war, ist sicher ({ $place })
        [readonly] Der Verlauf darf hier gelesen, aber nicht geschrieben werden, also wurde nichts gespeichert ({ $place })
        [cannot-open] Die Datei des Verlaufs lässt sich nicht öffnen oder anlegen ({ $place })
        [no-history] Die Datei ist kein Verlauf von Kneewall, oder sie ist beschädigt ({ $place })
        [damaged] Die Datei des Verlaufs ist beschädigt ({ $place })
       *[locked] Ein anderes Programm hält den Verlauf seit einer Minute fest ({ $place })
    }
    .remedy =
    { $why ->
        [full] Schaffen Sie Platz und speichern Sie noch einmal
        [disk] Prüfen Sie, ob auf der Platte Platz und sie noch angeschlossen ist, und speichern Sie noch einmal
        [readonly] Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder wählen Sie mit KNEEWALL_DATABASE_URL einen anderen
        [cannot-open] Wählen Sie mit KNEEWALL_DATABASE_URL einen Ordner, in den Sie schreiben dürfen
        [no-history] Legen Sie sie beiseite und holen Sie den Verlauf aus einer Sicherung zurück: kneewall import DATEI
        [damaged] Legen Sie sie beiseite und holen Sie den Verlauf aus einer Sicherung zurück: kneewall import DATEI
       *[locked] Schließen Sie das andere Programm und versuchen Sie es noch einmal
    }
history-newer = Den Verlauf hat zuletzt ein neueres Kneewall verwendet (seine Form ist { $found }, dieses Programm kennt { $known })
    .remedy = Installieren Sie das neuere Kneewall
history-folder-not-made = Der Ordner { $folder } lässt sich nicht anlegen ({ $reason })
    .remedy = Wählen Sie mit KNEEWALL_DATABASE_URL einen Ordner, in den Sie schreiben dürfen
history-refused = Der Verlauf hat die Änderung nicht angenommen ({ $reason }); es wurde nichts gespeichert
    .remedy = Versuchen Sie es noch einmal
export-exists = { $path } gibt es schon
    .remedy = Wählen Sie einen anderen Namen, oder fügen Sie --replace hinzu
export-not-written = { $path } lässt sich nicht schreiben ({ $reason })
    .remedy = Wählen Sie einen anderen Ordner oder schaffen Sie Platz, und versuchen Sie es noch einmal
still-damaged = Das Bild ist beschädigt
    .remedy = Exportieren Sie die Datei noch einmal
still-too-large = Das Bild hat { NUMBER($width_px, useGrouping: 0) } x { NUMBER($height_px, useGrouping: 0) } Bildpunkte
    .remedy = Speichern Sie es kleiner
renamed = Hier gibt es schon „{ $person }“, also heißt die importierte Person „{ $name }“. Sind beide dieselbe, so löschen Sie „{ $name }“ und importieren noch einmal mit --same-person.
still-no-picture = Das Bild ist weder PNG noch JPEG
    .remedy = Speichern Sie es als PNG oder JPEG
text-too-long = { $name } darf höchstens { $most } Zeichen lang sein
    .remedy = Kürzen Sie es
text-not-storable = { $name } enthält Zeichen, die sich nicht speichern lassen
    .remedy = Tippen Sie es neu, statt es einzufügen
still-of-another-type = Das Bild ist kein Bild der Art { $media_type }
    .remedy = Speichern Sie es als PNG oder JPEG
score-odd = { $name } muss eine ganze Zahl von 0 bis { $most } sein, nicht { $given }
    .remedy = Geben Sie eine Zahl von 0 bis { $most } an, oder lassen Sie es weg
choice-odd = { $name } muss eines von diesen sein: { $choices }; da stand „{ $given }“
    .remedy = Wählen Sie eines davon, oder lassen Sie es weg
no-person = Es gibt keine Person namens „{ $person }“ (bekannt: { $known })
    .remedy = Fügen Sie die Person hinzu: kneewall person add NAME
name-control-characters = Ein Name enthält keine Steuerzeichen
    .remedy = Tippen Sie den Namen neu, statt ihn einzufügen
name-length = Ein Name hat 1 bis { $most } Zeichen
    .remedy = Geben Sie einen anderen Namen an
name-taken = Es gibt schon eine Person namens „{ $person }“
    .remedy = Wählen Sie einen anderen Namen
person-gone = Diese Person ist nicht im Verlauf
    .remedy = Fügen Sie die Person hinzu: kneewall person add NAME
no-session = Es gibt keine Sitzung { $session }
    .remedy = Die Sitzungen zeigt: kneewall history
no-trial = Es gibt keine Messung { $trial }
    .remedy = Die Sitzungen zeigt: kneewall history --json
trial-corrected = Diese Messung ist nicht im Verlauf, oder sie wurde inzwischen berichtigt
    .remedy = Öffnen Sie die Sitzung noch einmal
no-such-trial = Diese Messung gibt es nicht
    .remedy = Die Sitzungen zeigt: kneewall history --json
nothing-to-delete =
    { $kind ->
        [session] Diese Sitzung gibt es nicht
        [trial] Diese Messung gibt es nicht
       *[person] Diese Person gibt es nicht
    }
    .remedy = Vielleicht wurde sie schon gelöscht
journal-entry-gone = Diesen Eintrag gibt es nicht
    .remedy = Vielleicht wurde er schon gelöscht
journal-kind-odd = „{ $kind }“ ist keine Art von Eintrag
    .remedy = Verwenden Sie kleine Buchstaben und Bindestriche
journal-entry-unwritable = Der Eintrag lässt sich nicht als JSON schreiben ({ $why })
    .remedy = Melden Sie es mit dem, was eingegeben wurde
journal-entry-too-long = Ein Eintrag ist ein Objekt von höchstens { NUMBER($most, useGrouping: 0) } Zeichen
    .remedy = Kürzen Sie ihn
import-no-file = { $name } ist keine Datei
    .remedy = Wählen Sie eine Datei aus: kneewall export --format json
import-too-large = { $name } ist größer als 1 GB
    .remedy = Exportieren Sie weniger Personen auf einmal
import-unreadable = { $name } lässt sich nicht lesen ({ $reason })
    .remedy = Prüfen Sie den Namen der Datei
import-foreign = Die Datei ist kein Verlauf von Kneewall
    .remedy = Wählen Sie eine Datei aus: kneewall export --format json
import-too-much = Die Datei enthält zu viel für einen Verlauf
    .remedy = Exportieren Sie weniger Personen auf einmal
import-too-much-text = Die Datei enthält neben ihren Bildern mehr als { $most_mb } MB
    .remedy = Exportieren Sie weniger Personen auf einmal
import-cut-in-picture = Die Datei bricht in einem Bild ab
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-cut-short = Die Datei ist kein Verlauf von Kneewall, oder sie bricht ab ({ $reason })
    .remedy = Wählen Sie eine Datei aus: kneewall export --format json
import-written-twice = { $field }: steht in einem Objekt zweimal
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-newer = { $field }: Ein neueres Kneewall schrieb { $found }, dieses kennt { $known }
    .remedy = Installieren Sie auf diesem Rechner das neuere Kneewall und importieren Sie noch einmal
import-schema-missing = { $field }: fehlt
    .remedy = Wählen Sie eine Datei aus: kneewall export --format json
import-schema-other = { $field }: erwartet wurde { $known }, da steht { $found }
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-missing = { $field }: fehlt
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-unknown-field = { $field }: unbekanntes Feld
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-wrong = { $field }: erwartet wurde { WORD("expected", $expected) }, da steht { $given }
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-not-storable = { $field }: enthält Zeichen, die sich nicht speichern lassen
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-too-long = { $field }: zu lang
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-name-blanks = { $field }: hat Leerzeichen am Rand oder mehrere hintereinander
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-id-twice = { $field }: { $given } kommt zweimal vor
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-no-instant = { $field }: erwartet wurden Datum und Uhrzeit wie 2026-03-01T09:00:00+01:00, da steht { $given }
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-instant-otherwise = { $field }: nicht so geschrieben, wie Kneewall Datum und Uhrzeit schreibt
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-no-day = { $field }: erwartet wurde ein Tag wie 2026-03-01, da steht { $given }
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-no-kind = { $field }: erwartet wurde die Art eines Eintrags, da steht { $given }
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-measurement = { $field }: { $fault }
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-measurement-newer = { $field }: { $fault }
    .remedy = Installieren Sie auf diesem Rechner das neuere Kneewall und importieren Sie noch einmal
import-refused-value = { $field }: { $why }
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-no-base64 = { $field }: nicht in Base64 geschrieben
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-day-otherwise = { $field }: { $given } ist nicht der Tag von started_at
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-day-twice = { $field }: { $given } hat zwei Sitzungen
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-name-twice = { $field }: so heißt auch eine andere Person
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-replaced-by-nothing = { $field }: nennt keine andere Messung der Sitzung
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-replaced-round = { $field }: führt im Kreis
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-session-of-another = { $field }: Diese Sitzung gehört im Verlauf zu einer anderen Person oder einem anderen Tag
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-other-diary = { $field }: Der Verlauf hat unter dieser Kennung einen anderen Tagebucheintrag
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-other-entry = { $field }: Der Verlauf hat unter dieser Kennung einen anderen Eintrag
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
import-other-trial = { $field }: Der Verlauf hat unter dieser Kennung eine andere Messung
    .remedy = Es wurde nichts importiert. Exportieren Sie die Datei noch einmal auf dem Rechner, von dem sie kommt
expected-string_type = ein Text
expected-bool_type = wahr oder falsch
expected-int_type = eine ganze Zahl
expected-list_type = eine Liste
expected-model_type = ein Objekt
expected-other = etwas anderes
side-missing =
    { $side ->
        [left] In dieser Sitzung fehlt das linke Sprunggelenk. Filmen Sie es am selben Tag, um zu vergleichen: { WORD("quantity", $quantity) }.
        [right] In dieser Sitzung fehlt das rechte Sprunggelenk. Filmen Sie es am selben Tag, um zu vergleichen: { WORD("quantity", $quantity) }.
       *[both] In dieser Sitzung fehlen beide Sprunggelenke. Filmen Sie beide am selben Tag, um zu vergleichen: { WORD("quantity", $quantity) }.
    }
side-not-measured =
    { $side ->
        [left] Am linken Sprunggelenk wurde hier nicht gemessen: { WORD("quantity", $quantity) }. Also gibt es nichts zu vergleichen; den Grund sagen die Hinweise der Messung.
        [right] Am rechten Sprunggelenk wurde hier nicht gemessen: { WORD("quantity", $quantity) }. Also gibt es nichts zu vergleichen; den Grund sagen die Hinweise der Messung.
       *[both] An beiden Sprunggelenken wurde hier nicht gemessen: { WORD("quantity", $quantity) }. Also gibt es nichts zu vergleichen; den Grund sagen die Hinweise der Messungen.
    }
not-alike = Nicht verglichen wurde: { WORD("quantity", $quantity) }, denn links und rechts wurden verschieden gemessen: { $differences }. Filmen Sie beide auf dieselbe Weise.
left-out =
    { $trials ->
        [one] { $trials } Messung ist nicht dabei, denn sie wurde anders gemacht: { $differences }.
       *[other] { $trials } Messungen sind nicht dabei, denn sie wurden anders gemacht: { $differences }.
    }
difference =
    { $what ->
        [calibration] woher die Längen kommen ({ WORD("grade", $mine) } / { WORD("grade", $theirs) })
        [stance] Stellung ({ WORD("stance", $mine) } / { WORD("stance", $theirs) })
        [knee] Knie ({ WORD("knee", $mine) } / { WORD("knee", $theirs) })
        [view] Ansicht ({ WORD("view", $mine) } / { WORD("view", $theirs) })
       *[footwear] Schuhwerk ({ WORD("footwear", $mine) } / { WORD("footwear", $theirs) })
    }
plateau =
    { $line ->
        [left] Am linken Sprunggelenk seit { $weeks } Wochen keine echte Änderung: { WORD("quantity", $quantity) } (weniger als { MEASURED($band, $unit) } kann Zufall sein). Es bleibt, wie es ist, oder ändert sich zu langsam, um es schon zu sehen. Messen Sie weiter jede Woche.
        [right] Am rechten Sprunggelenk seit { $weeks } Wochen keine echte Änderung: { WORD("quantity", $quantity) } (weniger als { MEASURED($band, $unit) } kann Zufall sein). Es bleibt, wie es ist, oder ändert sich zu langsam, um es schon zu sehen. Messen Sie weiter jede Woche.
       *[asymmetry] Am Unterschied zwischen links und rechts seit { $weeks } Wochen keine echte Änderung: { WORD("quantity", $quantity) } (weniger als { MEASURED($band, $unit) } kann Zufall sein). Er bleibt, wie er ist, oder ändert sich zu langsam, um es schon zu sehen. Messen Sie weiter jede Woche.
    }
quantity-wall_distance_cm = Abstand zur Wand
quantity-tibial_inclination_deg = Neigung des Unterschenkels
quantity-heel_lift_mm = Anheben der Ferse
quantity-toe_to_wall_cm = Abstand der Zehen von der Wand
quantity-knee_flexion_deg = Beugung des Knies
quantity-knee_over_second_toe_cm = Lage des Knies neben dem zweiten Zeh
quantity-frontal_projection_angle_deg = Kniewinkel von vorn
quantity-toe_out_deg = Auswärtsdrehung des Fußes
title-wall_distance_cm = Abstand zur Wand
title-tibial_inclination_deg = Neigung des Unterschenkels
title-heel_lift_mm = Anheben der Ferse
title-toe_to_wall_cm = Zehen bis Wand
title-knee_flexion_deg = Beugung des Knies
title-knee_over_second_toe_cm = Knie neben dem zweiten Zeh
title-frontal_projection_angle_deg = Kniewinkel von vorn
title-toe_out_deg = Fuß nach außen gedreht
explained-wall_distance_cm = Wie weit der längste Zeh von einer Wand entfernt stehen könnte, die das Knie gerade berührt, Ferse am Boden.
explained-tibial_inclination_deg = Wie weit sich die Vorderseite des Unterschenkels gegen die Senkrechte über den Fuß neigt, Ferse am Boden.
explained-heel_lift_mm = Wie weit sich die Ferse vom Boden hob.
explained-toe_to_wall_cm = Wie weit der längste Zeh von der Wand entfernt stand.
explained-knee_flexion_deg = Wie weit das Knie gebeugt ist: 0 ist gestreckt.
explained-knee_over_second_toe_cm = Wie weit die Mitte des Knies neben der Linie durch Ferse und zweiten Zeh liegt: positiv auf der Seite des großen Zehs.
explained-frontal_projection_angle_deg = Der Winkel von Hüfte, Knie und Knöchel im Bild von vorn: positiv, wenn das Knie nach innen geht.
explained-toe_out_deg = Wie weit der Fuß von der Richtung des Ausfallschritts weg zeigt: positiv nach außen.
column-wall_distance_cm =
    Abstand
    Wand, cm
column-tibial_inclination_deg =
    Neigung,
    °
column-heel_lift_mm = Ferse
    hoch, mm
column-toe_to_wall_cm =
    Zehen zur
    Wand, cm
column-knee_flexion_deg = Beugung
    Knie, °
column-knee_over_second_toe_cm = Knie neben
    2. Zeh, cm
column-frontal_projection_angle_deg = Kniewinkel
    vorn, °
column-toe_out_deg = Fuß
    außen, °
test-bent-knee = Test mit gebeugtem Knie
test-half-kneeling = Test im Halbkniestand
test-straight-knee = Test mit gestrecktem Knie
test-front-view = Ansicht von vorn
view-side = von der Seite
view-front = von vorn
side-left = links
side-right = rechts
stance-standing = stehend
stance-half-kneeling = halb kniend
knee-bent = gebeugt
knee-straight = gestreckt
footwear-barefoot = barfuß
footwear-socks = Socken
footwear-shoes = Schuhe
grade-measured-scale = Längen nach einem Blatt oder einer Karte
grade-corrected-for-the-camera-s-angle = Blick der Kamera berichtigt
grade-scale-from-the-foot-s-length = Längen nach der Länge des Fußes
grade-level-only = nur die Senkrechte, keine Längen
grade-no-calibration = nichts im Bild, wonach zu messen ist

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
axis-deepest = Sekunden ab Beginn der tiefsten Wiederholung
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

## ui

ports-taken = Die Ports { $first } bis { $last } sind alle belegt
    .remedy = Geben Sie mit --port einen freien an
no-network = Dieser Rechner ist in keinem Netzwerk
    .remedy = Verbinden Sie ihn mit Ihrem Heimnetz und starten Sie noch einmal
address-public = Die Adresse { $address } ist aus dem Internet erreichbar, nicht nur von zu Hause
    .remedy = Verbinden Sie sich über Ihren Router, oder starten Sie ohne --lan
port-taken = Port { $port } ist von einem anderen Programm belegt
    .remedy = Geben Sie mit --port einen anderen an, oder gar keinen
address-unusable = Die Adresse { $address } lässt sich nicht verwenden
    .remedy = Starten Sie ohne --lan
certificate-not-kept = Das Zertifikat konnte nicht in „{ $folder }“ aufbewahrt werden
    .remedy = Machen Sie den Ordner beschreibbar, oder starten Sie ohne --https
certificate-made = Dieser Rechner hat für https ein eigenes Zertifikat gemacht. Sein Fingerabdruck, zum Vergleichen mit dem, was das Telefon zeigt:
certificate-kept = Dieser Rechner verwendet für https das Zertifikat, das er früher gemacht hat. Sein Fingerabdruck, zum Vergleichen mit dem, was das Telefon zeigt:
certificate-how = Der Browser des Telefons wird warnen, denn keine Firma bürgt für Ihren Rechner. Was dann zu tun ist: { $address }
certificate-title = Dieses Telefon soll Ihrem Rechner glauben
certificate-why = Ein Browser gibt seine Kamera nur Adressen, denen er glaubt. Für einen Rechner zu Hause bürgt keine Firma, also hat er ein eigenes Zertifikat gemacht, gültig für diese eine Adresse. Sie sagen es dem Telefon einmal.
certificate-iphone = iPhone und iPad
certificate-file = Zertifikat holen
certificate-iphone-1 = 1. Tippen Sie auf den Knopf oben und erlauben Sie das Laden. Öffnen Sie dann die Einstellungen, tippen Sie auf „Profil geladen“ und auf Installieren.
certificate-iphone-2 = 2. In Einstellungen, Allgemein, Info, Zertifikatsvertrauenseinstellungen: Schalten Sie Kneewall ein. Kommen Sie dann hierher zurück.
certificate-android = Android
certificate-android-1 = 1. Wenn der Browser warnt, tippen Sie auf „Erweitert“.
certificate-android-2 = 2. Tippen Sie auf „Weiter“. Von da an geht die Kamera.
certificate-compare = Um sicher zu sein, dass es Ihr Rechner ist: Der SHA-256-Fingerabdruck des Zertifikats, den der Browser bei den Einzelheiten zeigt, ist der im Terminal:
certificate-back = Zu Kneewall
measuring-stopped = Die Messung wurde angehalten
    .remedy = Starten Sie sie wieder, wenn Sie so weit sind
measuring-failed-inside = Im Programm ging etwas schief, und dieser Film konnte nicht gemessen werden
    .remedy = Versuchen Sie einen anderen Film, und melden Sie, was im Terminal steht

## vision/capture

nobody = Es ist niemand zu sehen: Treten Sie seitlich zur Kamera ins Bild, mit mehr Licht.
too-dark = Es ist zu dunkel: Machen Sie Licht oder einen Vorhang auf.
head-not-in-picture = Gehen Sie zurück, bis Ihr Kopf im Bild ist.
feet-not-in-picture = Neigen Sie das Telefon nach unten oder gehen Sie zurück, bis beide Füße im Bild sind.
body-not-in-picture = Gehen Sie zurück, bis Sie ganz im Bild sind.
wrong-leg =
    { $side ->
        [left] Das andere Bein ist näher an der Wand: Stellen Sie den linken Fuß nach vorn.
       *[right] Das andere Bein ist näher an der Wand: Stellen Sie den rechten Fuß nach vorn.
    }
too-far = Stellen Sie die Kamera näher: Das Bein ist im Bild zu klein.
second-person = Bitten Sie die andere Person, aus dem Bild zu gehen.
blurred = Das Bild ist unscharf: Wischen Sie die Linse ab, stellen Sie das Telefon fest auf und warten Sie, bis es scharf ist.
camera-rolled = Richten Sie das Telefon gerade: Das Bild ist gekippt.
frame-rate-low = Filmen Sie mit mehr Bildern je Sekunde: Wählen Sie 30 in den Einstellungen der Kamera.
start-filming = So ist es gut: Filmen Sie los.

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
heel-doubtful = Die Ferse scheint { MEASURED($lift_mm, "mm", digits: 0) } zu steigen, aber das Bild ist zu unruhig, um es zu sagen. Stellen Sie die Kamera fest auf.
heel-nearly-lifted = Die Ferse stieg um { MEASURED($lift_mm, "mm", digits: 0) }; das gilt noch nicht als abgehoben. Drücken Sie sie in den Boden.
heel-not-seen =
    { $when ->
        [rising] Die Ferse war verdeckt, als sie hochkam, also ist nicht sicher, wie weit Sie mit der Ferse am Boden gekommen sind. Filmen Sie den ganzen Fuß, mit nichts davor.
        [deepest] Die Ferse war am tiefsten Punkt verdeckt, also hat niemand gesehen, ob sie stieg. Filmen Sie den ganzen Fuß, mit nichts davor.
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
picture-blurred = Das Bild ist unscharf, also kann der Winkel um mehrere Grad falsch sein. Wischen Sie die Linse ab, stellen Sie das Telefon fest auf, und filmen Sie noch einmal, wenn es scharf ist.
picture-noisy = Das Bild rauscht stark, also kann der Winkel um ein paar Grad falsch sein. Filmen Sie noch einmal mit mehr Licht.
legs-only = Nur Ihre Beine sind im Bild. Darum ist weniger sicher, wo der Unterschenkel anfängt und aufhört, und damit auch der Winkel. Filmen Sie den ganzen Körper, dann wird das Ergebnis genauer.
picture-compressed = Der Film ist so stark zusammengedrückt, dass der Winkel um ein, zwei Grad falsch sein kann. Nehmen Sie den Film, wie ihn das Telefon gespeichert hat, nicht einen, den ein Messenger verschickt hat.
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

## vision/live

camera-closed = Kamera { $number } lässt sich nicht öffnen
    .remedy = Stecken Sie sie an, schließen Sie andere Programme, die sie verwenden, oder geben Sie mit --camera eine andere Nummer an
camera-stopped = Die Kamera liefert keine Bilder mehr
    .remedy = Stecken Sie sie noch einmal an und beginnen Sie neu

# What the person at the wall is told: short, since it is spoken.
live-step-in = Kommen Sie ins Bild, seitlich zur Kamera, einen Fuß nach vorn.
live-stand-still = Den Fuß flach auf den Boden, die Zehen zur Wand, und still stehen.
live-ready = Fertig. Gehen Sie vor, wann Sie wollen.
live-heel-up = Die Ferse ist oben. Das zählt nicht.
live-hold = Halten.
live-and-back = Und zurück.
live-new-best = Ihr tiefster bisher.
live-practice-counted = Probe { $number }.
live-practice-over = Das war die Probe. Jetzt zählt es.
live-counted = { $number } von { $full }.
live-again-heel-down = Noch einmal, mit der Ferse am Boden.
live-too-short = Das war kurz. Gehen Sie so weit, wie die Ferse es zulässt.
live-next-leg = Gut gemacht. Jetzt das andere Bein: den anderen Fuß zur Wand.
live-other-leg = Stellen Sie den anderen Fuß nach vorn, die Zehen zur Wand.
live-done = Fertig. Sie können sich umdrehen.
live-too-long = Das hat sehr lange gedauert, also ist hier Schluss. Was gefilmt ist, bleibt.
live-nobody-left = Eine Minute lang war niemand da, also ist hier Schluss. Was gefilmt ist, bleibt.
live-nobody = Ich sehe Sie nicht. Kommen Sie ins Bild.
live-too-dark = Es ist zu dunkel. Machen Sie Licht.
live-feet-not-in-picture = Ich sehe Ihre Füße nicht. Neigen Sie das Telefon oder gehen Sie zurück.
live-camera-turned = Stellen Sie sich seitlich zur Kamera.
live-second-person = Ich sehe zwei Personen. Bitte nur eine.
live-too-far = Sie sind weit weg. Stellen Sie die Kamera näher.
live-camera-rolled = Das Telefon ist schief. Richten Sie es gerade.

# The page of the guided test.
guided-title = Der geführte Test
guided-intro = Stellen Sie Telefon oder Rechner zwei bis zweieinhalb Meter entfernt auf, auf Kniehöhe, und starten Sie. Was zu tun ist, wird laut gesagt: Bis zum Ende muss nichts berührt werden. Der Film bleibt auf diesem Rechner.
guided-both-legs = Beide
guided-which-leg = Welches Bein?
guided-how-many = Wie viele Ausfallschritte
guided-practice = Zuerst zur Probe
guided-full = Die zählen
guided-see-result = Das ganze Ergebnis ansehen und speichern
guided-result =
    { $side ->
        [left] Linkes Bein: { MEASURED($lean_deg, "deg", digits: 0, long: 1) }. Das Knie erreicht eine Wand { MEASURED($wall_cm, "cm", long: 1) } vor den Zehen.
       *[right] Rechtes Bein: { MEASURED($lean_deg, "deg", digits: 0, long: 1) }. Das Knie erreicht eine Wand { MEASURED($wall_cm, "cm", long: 1) } vor den Zehen.
    }
guided-result-lean =
    { $side ->
        [left] Linkes Bein: { MEASURED($lean_deg, "deg", digits: 0, long: 1) }.
       *[right] Rechtes Bein: { MEASURED($lean_deg, "deg", digits: 0, long: 1) }.
    }
guided-result-none =
    { $side ->
        [left] Das linke Bein konnte nicht gemessen werden.
       *[right] Das rechte Bein konnte nicht gemessen werden.
    }
guided-turn-on = Kamera einschalten
guided-try-volume = Lautstärke probieren
guided-start = Start
guided-stop = Stopp
guided-keep-film = Den Film als Datei behalten
guided-camera = Kamera
guided-mute = Stumm
guided-unmute = Ton an
guided-picture = Was die Kamera sieht, gespiegelt
guided-counted = Ausfallschritte bisher
guided-off = Die Kamera ist aus.
guided-place = Stellen Sie die Kamera so, dass Boden und Wand im Bild sind. Probieren Sie die Lautstärke, dann starten Sie und kommen ins Bild.
guided-volume-voice = So laut spreche ich. Drehen Sie lauter, bis Sie es an der Wand hören.
guided-volume-sounds = Dieser Browser hat keine eigene Stimme, also hören Sie Töne und lesen den Rest. Drehen Sie lauter, bis Sie sie an der Wand hören.
guided-step-in = Kommen Sie ins Bild, seitlich zur Kamera.
guided-handing-over = Der Film wird gemessen ...
guided-nothing-filmed = Es wurde nichts gefilmt.
guided-no-camera-here = Browser geben dieser Adresse keine Kamera. Starten Sie Kneewall mit --lan --https, oder filmen Sie mit der Kamera des Telefons und schicken Sie den Film.
guided-camera-fails = Die Kamera ließ sich nicht starten. Filmen Sie stattdessen mit dem Telefon.
guided-NotAllowedError = Der Browser durfte die Kamera nicht verwenden. Erlauben Sie es in der Adresszeile, und versuchen Sie es noch einmal.
guided-NotFoundError = Keine Kamera gefunden. Stecken Sie eine an, oder filmen Sie mit dem Telefon.
guided-NotReadableError = Ein anderes Programm verwendet die Kamera. Schließen Sie es, und versuchen Sie es noch einmal.
guided-camera-taken = Die Kamera wurde weggenommen. Was bis dahin gefilmt war, wird gemessen.
guided-hidden = Die Seite war im Hintergrund, also hat niemand zugesehen. Der Film lief weiter.
guided-slept = Das Gerät hat geschlafen, also hat niemand zugesehen. Der Film hat vielleicht eine Lücke.
guided-slow = Dieser Rechner ist langsam: Was Sie hören, kommt vielleicht spät. Der Film ist davon nicht betroffen.
guided-lost = Die Verbindung ist weg. Der Film läuft weiter; ich versuche es wieder.
guided-back = Ich bin wieder da.
guided-gone = Ich kann Sie nicht weiter führen. Der Film läuft weiter: Machen Sie drei Ausfallschritte, dann halten Sie ihn an.
guided-busy = Es werden zu viele Tests geführt. Der Film läuft weiter: Machen Sie drei Ausfallschritte, dann halten Sie ihn an.
guided-elsewhere = Der Test wurde in einem anderen Fenster geöffnet. Hier läuft der Film ohne Führung weiter.
guided-best = bester
guided-last = letztes Mal
guided-heel_up = FERSE OBEN
guided-dot-practice = Probe
guided-dot-full = voll, Ferse unten
guided-dot-heel-up = Ferse oben, zählt nicht
guided-dot-short = kurz, zählt nicht
guided-dot-open = kommt noch
