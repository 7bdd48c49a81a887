## commands: was im Terminal steht

plot-name-odd = Der Name des Bildes muss auf .png oder .pdf enden
https-without-lan = Das ist für Telefone; geben Sie auch --lan an
jobs-and-scheduler = --jobs ist für Helfer auf diesem Rechner, --scheduler für andere; geben Sie eines von beiden an
calibration-name-odd = „{ $name }“ muss eine neue Datei sein, deren Name auf .json endet
corner-no-pair = „{ $given }“ ist kein Paar x,y wie 120,640
calibration-and-corners = Geben Sie entweder --calibration oder --corners an
save-needs-person = --save und --person NAME gehören zusammen
camera-cannot-hurry = Nur ein Film lässt sich schneller durchgehen, als er gefilmt wurde
figure-of-none = Nennen Sie die Übung, die gezeichnet werden soll
questions-not-read = Lesen Sie die Fragen (kneewall plan questions), dann fügen Sie --answered hinzu, oder --yes-to KENNUNG
no-such-phase = Schreiben Sie eines von { $choices }

agree-left-out =
    { $what ->
        [first] { $column }: nur in der ersten Tabelle, weggelassen: { $names }
        [second] { $column }: nur in der zweiten Tabelle, weggelassen: { $names }
       *[without] { $column }: ohne Wert, weggelassen: { $names }
    }
agree-title = { $columns }, A minus B: { NUMBER($pairs, useGrouping: 0) } Paare, zugeordnet nach { $keys }
agree-interval = 95-%-Bereich
agree-bias = Abweichung: A zeigt mehr als B um
agree-lower-limit = Untere Übereinstimmungsgrenze
agree-upper-limit = Obere Übereinstimmungsgrenze
agree-icc-2-1 = ICC(2,1), absolute Übereinstimmung
agree-icc-3-1 = ICC(3,1), Konsistenz
agree-sem = SEM, Fehler einer Messung
agree-mdc95 = MDC95, kleinste echte Änderung
agree-slope = Steigung des Unterschieds über dem Mittel
agree-sd = Standardabweichung der Unterschiede
agree-methods = Die Bereiche enthalten den wahren Wert 95 Mal von 100. Von 100 Unterschieden werden 95 zwischen den Übereinstimmungsgrenzen erwartet: Abweichung ± 1,96 Standardabweichungen (Bland & Altman 1999), mit genauen Bereichen für jede Grenze (Carkeet 2015). ICC: Shrout & Fleiss 1979, Bereiche nach McGraw & Wong 1996. SEM: Wurzel aus dem mittleren Fehlerquadrat, also ohne die Abweichung; MDC95 = 1,96 × √2 × SEM; Bereiche nach der Chi-Quadrat-Verteilung.

batch-measured =
    { $kept ->
        [0] { $measured } von { $clips } Filmen gemessen.
       *[other] { $measured } von { $clips } Filmen gemessen, { $kept } von allen aus einem früheren Lauf bekannt.
    }
batch-not-measured = Nicht gemessen:
batch-tried-again = Was aus Mangel an Zeit, Speicher oder Helfern nicht gelang, wird beim nächsten Aufruf desselben Befehls noch einmal versucht.
batch-measuring = Messen
batch-so-far = { $known } von { $clips } Filmen.
batch-refused = { $refused } nicht gemessen
batch-time-left = noch etwa { $time }

calibration-title = Vermessung
calibration-from = Nach
calibration-from-sheet = dem gedruckten Blatt
calibration-from-clicked = vier Ecken
calibration-paper = Papier
calibration-markers = Gesehene Quadrate
calibration-of-six = { $markers } von 6
calibration-placement = Platz
placement-against-wall-left = an der Wand, links
placement-against-wall-right = an der Wand, rechts
placement-behind-heel = hinter der Ferse
calibration-wall = Wand
calibration-wall-side =
    { $side ->
        [left] bekannt, links
        [right] bekannt, rechts
       *[none] nicht bekannt
    }
calibration-picture = Bild
calibration-pixels = { NUMBER($width, useGrouping: 0) } x { NUMBER($height, useGrouping: 0) } Bildpunkte
calibration-scale = Maßstab
calibration-px-per-cm = { DECIMALS($px, digits: 2) } Bildpunkte je cm
calibration-roll = Kamera zur Seite geneigt
calibration-pitch = Kamera schaut nach unten (+)
calibration-yaw = Kamera nach rechts gedreht (+)
calibration-distance = Kamera steht entfernt
calibration-misses = Ecken neben einem flachen Blatt um
calibration-px-and-mm = { DECIMALS($px, digits: 2) } Bildpunkte, { MEASURED($mm, "mm", digits: 2) }
calibration-worth-lean = Gut für: Neigung eines Unterschenkels (95 %)
calibration-worth-length = Gut für: { MEASURED(26, "cm", digits: 0) } am Boden entlang (95 %)
calibration-wrote = Geschrieben: { $file } und { $picture }. Das Gitter muss flach auf dem Blatt liegen, seine unterste Linie auf dem Boden.

demo-lead = Zwei gerechnete Filme, deren Wahrheit also genau bekannt ist.
demo-measured = gemessen (95 %)
demo-true = wahr
demo-off-by = daneben um
demo-then = Filmen Sie selbst: sample_videos/README.md sagt, wie. Dann: kneewall measure FILM
sample-right_barefoot_sheet_behind = Rechtes Bein, Blatt hinter der Ferse
sample-left_barefoot_sheet_wall_heel_lift = Linkes Bein, Blatt an der Wand

backup-written =
    { $sessions ->
        [one] { $sessions } Sitzung nach { $file } geschrieben und zurückgelesen.
       *[other] { $sessions } Sitzungen nach { $file } geschrieben und zurückgelesen.
    }
exercise-line =
    { $things ->
        [0] { $name }
       *[other] { $name } (braucht: { $needs })
    }
kind-warm-up = Aufwärmen
kind-release = Lockern
kind-stretch = Dehnen
kind-joint = Gelenk
kind-strength = Kraft
kind-control = Kontrolle
kind-nerve = Nerv
kind-toe = Fuß
target-joint = für das Gelenk
target-tendon = für die Sehne
target-muscle = für den Muskel
target-nerve = für den Nerv
target-big-toe = für die große Zehe
target-control = für die Kontrolle
target-general = für alles
log-sets =
    { $sets ->
        [one] { $sets } Satz
       *[other] { $sets } Sätze
    }
log-pain = Schmerz { $before } auf { $after }
sure-delete-entry = Diesen Eintrag endgültig löschen?
sure-delete-session = Die Sitzung vom { $day } von { $person } endgültig löschen?
sure-delete-trial = Eine Messung vom { $day } von { $person } endgültig löschen?
deleted = Gelöscht.
person-added = Hinzugefügt: { $person }.
person-renamed = Umbenannt in { $person }.
person-deleted = Gelöscht: { $person }.
nobody-yet = Noch niemand. Fügen Sie jemanden hinzu mit: kneewall person add NAME
sure-delete-all-of-person = { $person } und alles Gemessene endgültig löschen?
sheet-then =
    { $paper ->
        [letter] Für Papier im Format US Letter. Drucken Sie es mit 100 %, prüfen Sie, ob die Linie von 100 mm auch 100 mm misst, und kleben Sie es flach auf eine Schachtel (Seite 2).
       *[a4] Für Papier im Format A4. Drucken Sie es mit 100 %, prüfen Sie, ob die Linie von 100 mm auch 100 mm misst, und kleben Sie es flach auf eine Schachtel (Seite 2).
    }
watch-summed-up = { $full } von { $lunges } Ausfallschritten voll; der tiefste mit der Ferse am Boden etwa { DECIMALS($best_deg, digits: 0) } Grad. Für die genaue Zahl messen Sie den Film.
back-took-in =
    { $plans ->
        [0] { $goals ->
            [0] { $notes ->
                [0] Es war nichts darin.
               *[other] Es kam eine Notiz zurück.
            }
            [one] { $notes ->
                [0] Es kam ein Ziel zurück.
               *[other] Es kamen ein Ziel und eine Notiz zurück.
            }
           *[other] { $notes ->
                [0] Es kamen { $goals } Ziele zurück.
               *[other] Es kamen { $goals } Ziele und eine Notiz zurück.
            }
        }
       *[other] { $goals ->
            [0] { $notes ->
                [0] Es kam ein Plan zurück.
               *[other] Es kamen ein Plan und eine Notiz zurück.
            }
            [one] { $notes ->
                [0] Es kamen ein Plan und ein Ziel zurück.
               *[other] Es kamen ein Plan, ein Ziel und eine Notiz zurück.
            }
           *[other] { $notes ->
                [0] Es kamen ein Plan und { $goals } Ziele zurück.
               *[other] Es kamen ein Plan, { $goals } Ziele und eine Notiz zurück.
            }
        }
    }
dose =
    { $hold_s ->
        [0] { $sets } × { $repetitions }
       *[other] { $sets } × { $repetitions } × { $hold_s } s
    }
dose-rest = { $rest_s } s Pause
plan-dose = wie viel
failed-inside = In Kneewall ist etwas schiefgegangen ({ $kind }: { $why }). Mit KNEEWALL_DEBUG=1 ist zu sehen, wo

## commands

table-not-written = „{ $name }“ lässt sich nicht schreiben ({ $reason })
    .remedy = Wählen Sie einen anderen Ordner
overlay-not-written = Das Bild „{ $name }“ konnte nicht geschrieben werden: { $reason }
    .remedy = Wählen Sie einen anderen Ordner
no-session-on-day = { $person } hat am { DAY($day) } keine Sitzung
    .remedy = Die Sitzungen zeigt: kneewall history
no-trial-of-number = Die Sitzung vom { DAY($day) } hat keine Messung { $trial }
    .remedy = Ihre Messungen zeigt: kneewall history --json
no-session-yet = { $person } hat noch keine Sitzung
    .remedy = Eine Messung speichern Sie mit: kneewall measure CLIP --save --person NAME
no-day = „{ $day }“ ist kein Tag
    .remedy = Schreiben Sie ihn wie 2026-03-01
several-people = Im Verlauf sind mehrere Personen ({ $names })
    .remedy = Fügen Sie --person NAME hinzu
history-empty = Der Verlauf ist leer
    .remedy = Eine Messung speichern Sie mit: kneewall measure CLIP --save --person NAME
deletion-not-confirmed = Es wurde nichts gelöscht, denn es wurde nicht bestätigt
    .remedy = Fügen Sie --yes hinzu
table-title =
    { $side ->
        [left] { $what ->
            [photo] Linkes Bein, Foto { $name }
           *[film] Linkes Bein, Film { $name }
        }
       *[right] { $what ->
            [photo] Rechtes Bein, Foto { $name }
           *[film] Rechtes Bein, Film { $name }
        }
    }
column-at = Bei
column-heel = Ferse
table-median = Ergebnis aus { $full }
row-left-out = zählt nicht
row-short =
    nicht bis
    {"  "}zum Ende
repetition = Wiederholung
heel-word-down = unten
heel-word-up = OBEN
wrote-file = Geschrieben: { $file }
saved-for-person = Gespeichert für { $person }.
check-also = außerdem:
note-said = Hinweis:
table-foot = ± enthält den wahren Wert 95 Mal von 100. Das Ergebnis ist die mittlere (der Median) der Wiederholungen, die bis ans Ende gingen. Eine Messung, keine Diagnose.

# Ein Befehl, der so nicht sein kann, wie er getippt wurde.

no-such-option = Es gibt keine Option { $name }.
no-such-command = Es gibt keinen Befehl { $name }.
perhaps-meant = Meinten Sie { $names }?
option-takes-no-value = { $option } ist ein Schalter und nimmt keinen Wert.
option-needs-values =
    { $count ->
        [one] Nach { $option } fehlt ein Wert.
       *[other] Nach { $option } müssen { $count } Werte stehen.
    }
parameter-missing = { $name } fehlt.
value-not-possible = { $name } kann diesen Wert nicht haben.
words-too-many = Das ist mehr, als der Befehl nimmt: { $words }
takes-one-of = { $name } nimmt eines von: { $choices }.
takes-a-day = { $name } nimmt einen Tag wie 2026-03-01, oder Tag und Uhrzeit wie 2026-03-01T18:30.
takes-a-file = { $name } muss eine Datei sein, die es gibt.
takes-a-number =
    { $whole ->
        [yes] { $name } nimmt eine ganze Zahl.
       *[no] { $name } nimmt eine Zahl wie 25.5.
    }
takes-at-least =
    { $whole ->
        [yes] { $name } nimmt eine ganze Zahl ab { $low }.
       *[no] { $name } nimmt eine Zahl ab { $low }.
    }
takes-between =
    { $whole ->
        [yes] { $name } nimmt eine ganze Zahl von { $low } bis { $high }.
       *[no] { $name } nimmt eine Zahl von { $low } bis { $high }.
    }

# Warum das System mit einer Datei etwas nicht tat.

system-not-there = eine solche Datei oder einen solchen Ordner gibt es nicht
system-not-allowed = das System erlaubt es nicht
system-read-only = dort lässt sich nichts schreiben
system-is-a-folder = es ist ein Ordner
system-no-folder = ein Teil des Pfades ist kein Ordner
system-exists = eine Datei dieses Namens gibt es schon
system-full = die Festplatte ist voll

# Ja oder nein, im Terminal.

yes-or-no = [j/N]
answers-yes = j ja y yes
