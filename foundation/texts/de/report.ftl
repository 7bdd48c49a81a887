## vision/report: was auf dem gezeichneten Film, den Standbildern und der Kurve steht. Kurz: Es steht auf einem Bild.

mark-lean = Neigung { MEASURED($lean_deg, "deg") }
mark-no-lean = Neigung hier nicht gemessen
mark-repetition = Wiederholung { $number } von { $count }
mark-deepest = Wiederholung { $number } von { $count }: am tiefsten
mark-between = Zwischen den Wiederholungen
mark-heel-down = Ferse unten
mark-heel-lifting = Ferse hebt sich { MEASURED($lift_mm, "mm", digits: 0) }
mark-heel-up = Ferse OBEN { MEASURED($lift_mm, "mm", digits: 0) }
mark-heel-share = Ferse gehoben um { DECIMALS($percent, digits: 0) } % des Fußes
mark-no-heel = Ferse nicht gemessen
mark-lift = { MEASURED($lift_mm, "mm", digits: 0) } hoch
mark-not-counted = { $number } zählt nicht
chart-lean = Neigung des Unterschenkels (°)
chart-heel = Anheben der Ferse ({ $unit })
chart-heel-share = Anheben der Ferse (% des Fußes)
chart-no-heel = Die Ferse wurde nicht gemessen
chart-time = Zeit (s)

## vision/report

results-over-clip = Die Ergebnisse würden „{ $name }“ ersetzen
    .remedy = Wählen Sie einen anderen Ordner
folder-name-unreadable = Der Name des Ordners ist kein lesbarer Text
    .remedy = Wählen Sie einen anderen Ordner
report-not-written = Die Ergebnisse konnten nicht nach „{ $folder }“ geschrieben werden: { $reason }
    .remedy = Wählen Sie einen anderen Ordner
file-not-written = „{ $name }“ konnte nicht geschrieben werden: { $reason }
    .remedy =
    { $why ->
        [full] Schaffen Sie Platz auf der Platte
       *[other] Wählen Sie einen anderen Ordner
    }
film-changed = „{ $name }“ hat sich seit der Messung geändert
    .remedy = Messen Sie es noch einmal
marked-film-not-written = Der gezeichnete Film „{ $name }“ konnte nicht geschrieben werden
    .remedy = Schaffen Sie Platz auf der Platte
