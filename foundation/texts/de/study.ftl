## study: warum ein Film nicht gemessen ist, und das Bild der Übereinstimmung

failed-unreadable = Die Datei lässt sich nicht lesen ({ $reason }). Versuchen Sie es noch einmal.
failed-worker-killed = Der Helfer wurde beim Messen { $times } Mal beendet, wie es geschieht, wenn der Speicher nicht reicht. Nehmen Sie mit --jobs weniger Helfer.
failed-worker = Der Helfer ist gescheitert ({ $kind }: { $why }). Bitte melden Sie es.
failed-other-version = Der Helfer hat Kneewall { $there }, dieser Rechner { $here }. Installieren Sie auf beiden dasselbe.
failed-time-out = Es dauerte länger als { $minutes } Minuten. Erlauben Sie mit --time-limit-min mehr.
failed-not-on-worker = Der Helfer findet die Datei nicht. Legen Sie die Filme in einen Ordner, den alle Rechner unter demselben Pfad sehen.
failed-out-of-memory = Der Speicher reichte nicht. Nehmen Sie mit --jobs weniger Helfer.
failed-internal = In Kneewall ist etwas schiefgegangen ({ $kind }: { $why }). Bitte melden Sie es.
failed-clip-changed = Die Datei hat sich beim Lesen geändert. Rufen Sie denselben Befehl noch einmal auf.
plot-upper-limit = obere Grenze
plot-bias = Abweichung
plot-lower-limit = untere Grenze
plot-title = { $column }: { NUMBER($pairs, useGrouping: 0) } Paare, schattiert: 95-%-Bereiche
plot-mean = Mittel aus { $a } und { $b }
plot-minus = { $a } minus { $b }
names-and-more =
    { $more ->
        [0] { $names }
       *[other] { $names }; und { $more } weitere
    }

## study

no-spread = Die Werte der Gemessenen unterscheiden sich kaum, also lässt sich nicht sagen, wie gut man sie auseinanderhält: kein ICC und keine Steigung. Messen Sie Menschen, die sich unterscheiden.
not-normal = Die Unterschiede folgen nicht der Glockenkurve, die die Grenzen annehmen, vielleicht wegen einzelner weit entfernter Paare: Sehen Sie sich diese zuerst an.
proportional-bias = Der Unterschied ändert sich mit der Größe des Gemessenen (um { DECIMALS($slope, digits: 2) } je 1, { DECIMALS($low, digits: 2) } bis { DECIMALS($high, digits: 2) }): Eine einzige Abweichung gilt nicht für kleine und große Werte zugleich. Sehen Sie sich das Bild an.
spread-changes = Die Unterschiede streuen an einem Ende des Bereichs stärker als am anderen: Die Grenzen sind an einem Ende zu weit und am anderen zu eng.
pairs-too-few =
    { $pairs ->
        [one] Zum Vergleichen gibt es nur { $pairs } Paar
       *[other] Zum Vergleichen gibt es nur { $pairs } Paare
    }
    .remedy = Gebraucht werden mindestens { $least }, und für enge Grenzen viel mehr
list-without-clips = Die Liste „{ $name }“ hat keine Spalte „clip“
    .remedy = Geben Sie der ersten Zeile die Namen clip und side, und jedem Film eine Zeile
list-column-taken = Die Spalte „{ $column }“ der Liste heißt wie eine Spalte der Ergebnisse
    .remedy = Geben Sie der Spalte einen anderen Namen
list-word-unknown = In der Liste muss { $column } eines davon sein: { $words }
    .remedy = Schreiben Sie eines dieser Wörter, oder lassen Sie es leer
foot-length-no-number = Die Fußlänge „{ $given }“ ist keine Zahl
    .remedy = Schreiben Sie Zentimeter, etwa 25.5
no-film-there = In { $places } ist kein Film
    .remedy = Nennen Sie den Ordner mit den Filmen, oder ein Muster wie 'clips/*.mp4'
sides-contradict = Der Name der Datei sagt { $named }, --side aber { $told }
    .remedy = Benennen Sie die Datei um, oder messen Sie sie allein
side-word-unknown = Die Seite „{ $given }“ ist weder left noch right
    .remedy = Schreiben Sie left oder right in die Liste
no-such-source = Einen Ordner, einen Film oder eine Liste „{ $name }“ gibt es nicht
    .remedy = Prüfen Sie Namen und Ordner
scheduler-address-odd = „{ $address }“ ist nicht die Adresse eines Verteilers
    .remedy = Schreiben Sie sie wie tcp://127.0.0.1:8786
worker-without-program = Der Helfer unter { $address } hat kein Kneewall
    .remedy = Installieren Sie Kneewall { $here } für das Python, in dem die Helfer laufen
worker-of-another-version = Der Helfer unter { $address } hat Kneewall { $there }, dieser Rechner { $here }
    .remedy = Installieren Sie auf beiden dieselbe Version
workers-do-not-start = Die Helfer auf diesem Rechner starten nicht ({ $reason })
    .remedy = Nehmen Sie weniger mit --jobs 1, oder messen Sie Film für Film
no-worker =
    { $where ->
        [scheduler] Der Verteiler unter { $address } hat keinen Helfer
       *[here] Die Helfer auf diesem Rechner starten nicht
    }
    .remedy = Starten Sie einen und geben Sie denselben Befehl noch einmal: Was gemessen ist, bleibt
scheduler-silent = Der Verteiler unter { $address } antwortet nicht
    .remedy = Starten Sie ihn mit seinen Helfern und geben Sie denselben Befehl noch einmal: Was gemessen ist, bleibt
no-common-key = Keine Spalte, die beide Tabellen haben, sagt, wessen Messung eine Zeile ist
    .remedy = Geben Sie beiden eine Spalte subject, oder nennen Sie die passenden Spalten mit --key
units-differ = Die Spalten „{ $first }“ und „{ $second }“ haben verschiedene Einheiten
    .remedy = Rechnen Sie zuerst eine davon um
several-values = Die Tabelle { $which } hat mehrere Werte für { $rows }
    .remedy = Nennen Sie mit --key eine weitere Spalte, die sie unterscheidet, oder lassen Sie von jedem einen Wert in der Tabelle
no-number = „{ $given }“ in der Spalte „{ $column }“ der Tabelle { $which } ist keine Zahl
    .remedy = Berichtigen Sie es, oder leeren Sie die Zelle
no-column = Die Tabelle { $which } hat keine Spalte „{ $column }“
    .remedy = Sie hat: { $columns }
pairs-not-independent = Die { $pairs } Paare stammen von { $people } Personen. Beine und Tage einer Person ähneln sich, also sind die Grenzen enger, als sie sein sollten.
units-suspected = Die Werte der einen Tabelle sind etwa das { DECIMALS($times, digits: 0) }fache der anderen. Prüfen Sie, ob beide dieselbe Einheit haben.
no-common-quantity = Die beiden Tabellen haben keine gemeinsame Spalte tibial_inclination_deg oder wall_distance_cm
    .remedy = Nennen Sie die Spalten: --column tibial_inclination_deg=inclinometer_deg
table-header-odd = Die erste Zeile von „{ $name }“ nennt nicht jede Spalte genau einmal
    .remedy = Speichern Sie eine Tabelle als CSV, in deren erster Zeile die Namen der Spalten stehen
table-missing = Eine Tabelle „{ $name }“ gibt es dort nicht
    .remedy = Prüfen Sie Namen und Ordner
table-forbidden = Die Tabelle „{ $name }“ darf nicht gelesen werden
    .remedy = Kopieren Sie sie in einen eigenen Ordner
table-unreadable = „{ $name }“ ist keine Tabelle ({ $reason })
    .remedy = Speichern Sie sie als CSV
results-not-written = Die Ergebnisse lassen sich nicht nach „{ $folder }“ schreiben ({ $reason })
    .remedy = Wählen Sie einen anderen Ordner oder schaffen Sie Platz, und geben Sie denselben Befehl noch einmal
results-folder-foreign = In „{ $folder }“ liegt eine Datei { $name }, die kein Ergebnis dieses Befehls ist
    .remedy = Wählen Sie einen anderen Ordner für die Ergebnisse
