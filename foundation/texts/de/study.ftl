## study: warum ein Film nicht gemessen ist, und das Bild der Übereinstimmung

failed-unreadable = Die Datei lässt sich nicht lesen ({ $reason }). Versuchen Sie es noch einmal.
failed-worker-killed = Der Arbeiter wurde beim Messen { $times } Mal beendet, wie es geschieht, wenn der Speicher nicht reicht. Nehmen Sie mit --jobs weniger Arbeiter.
failed-worker = Der Arbeiter ist gescheitert ({ $kind }: { $why }). Bitte melden Sie es.
failed-other-version = Der Arbeiter hat Kneewall { $there }, dieser Rechner { $here }. Installieren Sie auf beiden dasselbe.
failed-time-out = Es dauerte länger als { $minutes } Minuten. Erlauben Sie mit --time-limit-min mehr.
failed-not-on-worker = Der Arbeiter findet die Datei nicht. Legen Sie die Filme in einen Ordner, den alle Rechner unter demselben Pfad sehen.
failed-out-of-memory = Der Speicher reichte nicht. Nehmen Sie mit --jobs weniger Arbeiter.
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
