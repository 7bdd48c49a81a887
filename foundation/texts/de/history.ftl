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
