### Der Bericht auf Papier: eine Seite zum Lesen, dann die Einzelheiten.

paper-title = Beweglichkeit des Sprunggelenks: der Knie-an-die-Wand-Test
paper-footer = Kneewall · { $person } · { $day } · eine Messung, keine Diagnose
paper-page = Seite { $number }
paper-who =
    { $sessions ->
        [one] { $person }. Gemessen am { $day }, die einzige Sitzung.
       *[other] { $person }. Gemessen am { $day }; { $sessions } Sitzungen seit dem { $since }.
    }
paper-no-picture = kein Bild behalten
paper-not-tested = an diesem Tag nicht getestet
paper-value = { $title }: { $value }
paper-felt-that-day = Wie es sich an dem Tag anfühlte: { $felt }.
paper-pain = Schmerz { $score } von 10
paper-stiffness = Steifheit { $score } von 10
paper-hurt = verletzt: { $hurt }
paper-chart = { $title } ({ $unit })
paper-key = Jede Marke ist eine Sitzung, ihr Strich der Bereich, in dem der wahre Wert sehr wahrscheinlich liegt (95 %). Fläche: der Verlauf. { $left } links, { $right } rechts.
paper-key-goal = Dünne Linie: das Ziel.
paper-notes = Notizen: { $notes }
paper-how = So wurde gemessen: vor einer Wand kommt das Knie über den Fuß nach vorn, die Ferse bleibt am Boden, gefilmt von der Seite. Abstand zur Wand: wie weit die längste Zehe von einer Wand stehen kann, die das Knie gerade berührt. Neigung: der vordere Umriss des Unterschenkels gegen die Senkrechte. Jeweils im tiefsten Moment mit der Ferse am Boden (um weniger als { MEASURED(5, "mm", digits: 0) } gehoben); das Ergebnis eines Films ist der Median seiner vollen Ausfallschritte. Hier: { $tested }; { $lunges } Ausfallschritte gezählt.
paper-details = Einzelheiten
paper-changes = Was sich geändert hat
paper-changes-what = was
paper-changes-against = gegen
paper-changes-size = Änderung
paper-changes-band = zählt ab mehr als
paper-changes-verdict = also
paper-one-session = Erst eine Sitzung: Es gibt noch nichts zu vergleichen.
paper-method = Wie gemessen wird, und wie sicher es ist
paper-method-test = Die Person steht vor einer Wand (oder einer Marke) und bringt das Knie über den Fuß nach vorn, die Ferse am Boden, gefilmt von der Seite. Neigung des Unterschenkels: wie weit sein vorderer Umriss von der Senkrechten abweicht. Abstand zur Wand: wie weit die längste Zehe von einer Wand stehen kann, die das Knie gerade berührt. Beides im tiefsten Moment mit der Ferse am Boden; das Ergebnis eines Films ist der Median seiner vollen Ausfallschritte.
paper-method-error = Jede Zahl hat einen Fehler. Das ± ist die Hälfte eines 95-%-Bereichs: Der wahre Wert liegt in 95 von 100 Fällen darin. Auch Menschen schwanken von Tag zu Tag. Darum zählt ein Unterschied erst jenseits der Grenzen, die dabei stehen; sie kommen aus Studien und sind weiter, wo unser eigener Bereich weiter ist.
paper-method-not = Winkel, die an anderer Stelle des Unterschenkels oder mit anderem Werkzeug gemessen sind, sind andere Größen: Vergleichen Sie sie nicht mit diesen. Dieser Bericht misst; er ist keine Diagnose.
paper-others = Was andere erreichen (Abstand zur Wand)
paper-others-who = wer
paper-others-value = Mittel ± Standardabweichung
paper-others-source = Quelle
paper-films = Alle Filme, die neuesten zuerst: { $test }
paper-films-ankle = Seite
paper-films-lunges = jeder Ausfallschritt
paper-films-counted = gezählt
paper-films-heel = Ferse
paper-films-heel-down = unten
paper-films-heel-up = gehoben in { $times }
paper-films-heel-unseen = nicht zu sehen
paper-films-practice = Probe
paper-films-of = { $counted } von { $found }
short-pain = Schmerz
short-stiffness = Steifheit
pattern-of-axis-day = dd.MM.
pattern-of-axis-month = MM.y
short-wall_distance_cm = Wand
short-tibial_inclination_deg = Neigung
short-knee_over_second_toe_cm = Knie innen
short-frontal_projection_angle_deg = Kniewinkel
short-toe_out_deg = Zehen außen
