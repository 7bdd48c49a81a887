### Der eine Satz, den eine Messung beantwortet, was darunter steht, und der Verlauf auf einen Blick.

answer-lead-distance =
    { $side ->
        [left] Linkes Sprunggelenk: { MEASURED($now, "cm") }
       *[right] Rechtes Sprunggelenk: { MEASURED($now, "cm") }
    }
answer-lead-lean =
    { $side ->
        [left] Linkes Sprunggelenk: Der Unterschenkel neigt sich um { MEASURED($now, "deg") }
       *[right] Rechtes Sprunggelenk: Der Unterschenkel neigt sich um { MEASURED($now, "deg") }
    }
answer-moved =
    { $moved ->
        [more]
            { $kind ->
                [day] { MEASURED($size, $unit) } mehr als am { $when }
               *[month] { MEASURED($size, $unit) } mehr als im { $when }
            }
        [less]
            { $kind ->
                [day] { MEASURED($size, $unit) } weniger als am { $when }
               *[month] { MEASURED($size, $unit) } weniger als im { $when }
            }
        [same]
            { $kind ->
                [day] seit dem { $when } keine Änderung zu erkennen
               *[month] seit { $when } keine Änderung zu erkennen
            }
       *[untold]
            { $kind ->
                [day] nicht genau genug gemessen, um eine Änderung seit dem { $when } zu erkennen
               *[month] nicht genau genug gemessen, um eine Änderung seit { $when } zu erkennen
            }
    }
answer-stands =
    { $stands ->
        [more]
            { $lately ->
                [now] jetzt { MEASURED($size, $unit) } mehr als { WORD("side", $other) }
                [still] immer noch { MEASURED($size, $unit) } mehr als { WORD("side", $other) }
               *[none] { MEASURED($size, $unit) } mehr als { WORD("side", $other) }
            }
        [less]
            { $lately ->
                [now] jetzt { MEASURED($size, $unit) } weniger als { WORD("side", $other) }
                [still] immer noch { MEASURED($size, $unit) } weniger als { WORD("side", $other) }
               *[none] { MEASURED($size, $unit) } weniger als { WORD("side", $other) }
            }
        [level]
            { $lately ->
                [now] jetzt gleich weit wie { WORD("side", $other) }
               *[none] gleich weit wie { WORD("side", $other) }
            }
        [perhaps-more] vielleicht { MEASURED($size, $unit) } mehr als { WORD("side", $other) } (noch einmal testen)
        [perhaps-less] vielleicht { MEASURED($size, $unit) } weniger als { WORD("side", $other) } (noch einmal testen)
       *[untold] nicht genau genug gemessen, um mit { WORD("side", $other) } zu vergleichen
    }
pattern-of-month = MMMM
pattern-of-month-and-year = MMMM y
pattern-of-day-and-month = d. MMMM
pattern-of-whole-day = d. MMMM y
answer-sure = Sehr wahrscheinlich { BETWEEN($low, $high, $unit) } (zu 95 % sicher).
answer-other =
    { $side ->
        [left] Das linke Sprunggelenk: { MEASURED($now, $unit) } ({ BETWEEN($low, $high, $unit) }).
       *[right] Das rechte Sprunggelenk: { MEASURED($now, $unit) } ({ BETWEEN($low, $high, $unit) }).
    }
answer-last =
    { $moved ->
        [more] Beim letzten Mal, am { $when }: { MEASURED($then, $unit) }. Das sind jetzt { MEASURED($size, $unit) } mehr, ein echter Gewinn.
        [less] Beim letzten Mal, am { $when }: { MEASURED($then, $unit) }. Das sind jetzt { MEASURED($size, $unit) } weniger, ein echter Verlust.
        [same] Beim letzten Mal, am { $when }: { MEASURED($then, $unit) }. Ein Unterschied von weniger als { MEASURED($band, $unit) } kann Zufall sein.
       *[untold] Beim letzten Mal, am { $when }: { MEASURED($then, $unit) }. Nur ein Unterschied von mehr als { MEASURED($band, $unit) } wäre zu erkennen; für weniger waren die Filme nicht gut genug.
    }
answer-usual =
    { $verdict ->
        [below] Üblich: Gesunde Erwachsene erreichten in { $studies } Studien im Mittel { $range }; dieses Sprunggelenk erreicht weniger. Menschen sind verschieden: Zwei von dreien liegen höchstens { $spread } neben dem Mittel ihrer Gruppe.
        [above] Üblich: Gesunde Erwachsene erreichten in { $studies } Studien im Mittel { $range }; dieses Sprunggelenk erreicht mehr. Menschen sind verschieden: Zwei von dreien liegen höchstens { $spread } neben dem Mittel ihrer Gruppe.
        [within] Üblich: Gesunde Erwachsene erreichten in { $studies } Studien im Mittel { $range }, und dort liegt auch dieses Sprunggelenk. Menschen sind verschieden: Zwei von dreien liegen höchstens { $spread } neben dem Mittel ihrer Gruppe.
       *[unsure] Üblich: Gesunde Erwachsene erreichten in { $studies } Studien im Mittel { $range }; dieses Sprunggelenk wurde nicht genau genug gemessen, um zu sagen, auf welcher Seite davon es liegt. Menschen sind verschieden: Zwei von dreien liegen höchstens { $spread } neben dem Mittel ihrer Gruppe.
    }
answer-no-usual = Eine übliche Neigung zum Vergleichen gibt es nicht: Studien messen den Winkel an anderen Stellen des Beins, und das gibt andere Zahlen.
answer-goal =
    { $state ->
        [reached] Das Ziel von { MEASURED($target, $unit) } ist erreicht.
        [about] Das Ziel von { MEASURED($target, $unit) } ist erreicht, oder beinahe: Genauer kann es die Messung nicht sagen.
       *[to-go] Das Ziel sind { MEASURED($target, $unit) }: Es fehlen noch { MEASURED($size, $unit) }.
    }
answer-source-change = Eine Änderung zählt ab { MEASURED($band, $unit) }: { $source }.
answer-source-sides = Links und rechts gelten unter { MEASURED($repeat_from, $unit) } als gleich, über { MEASURED($beyond, $unit) } als verschieden: { $source }.
answer-source-usual = Üblich: { $sources }.
answer-sources = Quellen, und was als Unterschied zählt

sample-hoch = 35 gesunde Erwachsene
sample-calatayud = 26 Studenten
sample-gohil-women = 215 Erwachsene von 20 bis 30 Jahren, die Frauen
sample-gohil-men = 215 Erwachsene von 20 bis 30 Jahren, die Männer
sample-nambiar = 400 Studentinnen
sample-hall = 50 Erwachsene
sample-rule-of-thumb = Faustregel, niemand wurde gemessen
rule-of-thumb-value = mehr als { MEASURED($least_cm, "cm", digits: 0) }
rule-of-thumb-source = Gewohnheit in der Praxis; eine erste Quelle war nicht zu finden, und das Alter zählt dabei nicht
read-in-abstract = in der Zusammenfassung gelesen
read-in-second-hand = bei anderen gelesen
reference-age = Bei 899 Erwachsenen aus drei Ländern nimmt der Abstand ab 60 bis 69 Jahren deutlich ab, links und rechts sind gleich, und die Körpergröße erklärt höchstens 9 % (McBride 2026, doi 10.1016/j.msksp.2026.103525, Zusammenfassung).
reference-definition = Große Zehe bis Wand, das Knie berührt sie, die Ferse ist unten; Mittelwert, und ± die Standardabweichung, wo sie zu lesen war. Das sind andere Menschen, kein Ziel.
treatment-effects = Programme brachten in Studien { BETWEEN(0.6, 2.2, "cm") } oder { BETWEEN(3.0, 5.5, "deg") }; zwei Sitzungen zeigen einen echten Gewinn also oft noch nicht: Sehen Sie auf den Verlauf.

course =
    { $way ->
        [improving] ↑ kommt weiter: { MEASURED($rate, $unit, signed: 1, digits: 2) } pro Woche ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
        [worsening] ↓ kommt weniger weit: { MEASURED($rate, $unit, signed: 1, digits: 2) } pro Woche ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
        [closing] ↑ gleicht sich an, das ist gut: { MEASURED($rate, $unit, signed: 1, digits: 2) } pro Woche ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
        [opening] ↓ geht auseinander: { MEASURED($rate, $unit, signed: 1, digits: 2) } pro Woche ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
        [rising] steigend: { MEASURED($rate, $unit, signed: 1, digits: 2) } pro Woche ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
        [falling] fallend: { MEASURED($rate, $unit, signed: 1, digits: 2) } pro Woche ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
       *[unclear] aus { $sessions } Sitzungen noch keine Richtung zu erkennen: { MEASURED($rate, $unit, signed: 1, digits: 2) } pro Woche ({ BETWEEN($low, $high, $unit, signed: 1, digits: 2) })
    }
course-too-few = ein Verlauf zeigt sich ab { $least } Sitzungen; bisher: { $sessions }

sides-told =
    { $ahead ->
        [left] { WORD("title", $quantity) }: links { MEASURED($size, $unit) } mehr als rechts ({ WORD("side-verdict", $verdict) }). Rechts minus links ist sehr wahrscheinlich { BETWEEN($low, $high, $unit, signed: 1) }.
        [right] { WORD("title", $quantity) }: rechts { MEASURED($size, $unit) } mehr als links ({ WORD("side-verdict", $verdict) }). Rechts minus links ist sehr wahrscheinlich { BETWEEN($low, $high, $unit, signed: 1) }.
       *[none] { WORD("title", $quantity) }: links und rechts gleich ({ WORD("side-verdict", $verdict) }). Rechts minus links ist sehr wahrscheinlich { BETWEEN($low, $high, $unit, signed: 1) }.
    }
sides-limits =
    { $widened ->
        [yes] Noch einmal testen ab { MEASURED($repeat_from, $unit) }; ein Unterschied ab mehr als { MEASURED($beyond, $unit) }: weiter als in Studien, denn diese Filme sind weniger genau ({ $source }).
       *[no] Noch einmal testen ab { MEASURED($repeat_from, $unit) }; ein Unterschied ab mehr als { MEASURED($beyond, $unit) } ({ $source }).
    }
change-told = { WORD("title", $quantity) }, { WORD("line", $line) }, gegen { WORD("against", $against) } ({ $day }): { MEASURED($size, $unit, signed: 1) }, { WORD("change-verdict", $verdict) } (zählt ab mehr als { MEASURED($band, $unit) }).
line-left = linkes Sprunggelenk
line-right = rechtes Sprunggelenk
line-asymmetry = rechts minus links
against-baseline = die erste Sitzung
against-previous = die Sitzung davor
against-best = die beste Sitzung
band-of =
    { $rest ->
        [own-scatter] die eigenen Sitzungen dieser Person streuen mehr als die der Studien
        [own-interval] diese beiden Filme sind weniger genau als die Tests der Studien
       *[studies] { $source }
    }
band-of-best = mehr als das, denn die beste von { $sessions } Sitzungen ist zum Teil Glück
history-heading = { $person }: { $sessions ->
        [one] eine Sitzung
       *[other] die neuesten { $sessions } Sitzungen
    }
history-day = Neueste Sitzung, { $day }
history-none = { $person } hat noch keine Sitzung.
history-sources = Quellen: { $sources }
from-the-session = Sitzung vom { $day }
reminder-summary = Sprunggelenk: Wochenmessung
reminder-description = Filmen Sie den Knie-an-die-Wand-Test wieder: vor dem Üben, auf demselben Boden, in denselben Schuhen oder barfuß wie beim letzten Mal, beide Sprunggelenke, je zwei Ausfallschritte zur Probe und drei, die zählen, die Ferse am Boden. Messen Sie dann mit Kneewall.
reminder-button = Erinnerung für Ihren Kalender
reminder-hint = Eine Kalenderdatei für die Wochenmessung, für ein halbes Jahr: Öffnen Sie sie, dann erinnert Sie Ihr eigener Kalender. Kneewall verschickt nichts.
report-button = Bericht für die Physiotherapie (PDF)
report-hint = Eine Seite zum Lesen, dann die Einzelheiten; zum Drucken oder um ihn selbst zu mailen.
over-time = Der Verlauf
felt-axis = 0 bis 10
vega-day = %d.%m.%Y
two-days = Bilder zweier Tage nebeneinander
two-days-none = Behalten Sie dafür bei zwei Messungen desselben Sprunggelenks das Standbild.
two-days-kept = Bilder und die Umrisse darin bleiben nur dann im Verlauf auf diesem Computer, wenn „Auch das Standbild behalten“ angekreuzt war; sie gehen mit einem Export oder einer Sicherung mit und sind weg, wenn der Tag gelöscht wird.
which-ankle = Welches Sprunggelenk?
earlier-day = Früherer Tag
later-day = Späterer Tag
outlines-over = Die Umrisse übereinander, von der Zehenspitze aus
outlines-missing = Die Umrisse lassen sich übereinanderlegen, wenn beide Filme eine Länge enthielten und mit dieser oder einer neueren Version gemessen wurden.
outlines-x = Zur Wand ({ $unit })
outlines-y = Höhe ({ $unit })
which-measurement = Welche Messung?
correct-measurement = Diese Messung berichtigen
sure-delete-measurement = Ja, diese Messung mit ihrem Bild endgültig löschen
delete-measurement = Diese Messung löschen
pain-of-day = Schmerz { $score }
