## plan: Seite und Exporte

plan-in-words = { $side }, { $phase }, { NUMBER($minutes, useGrouping: 0) } Minuten am Tag; erstellt am { $day }
export-plan-title = Programm für das Sprunggelenk, { WORD("side", $side) }, Phase { WORD("phase", $phase) }
export-plan-from-rules = Nach Regeln gemacht von Kneewall, einem Messwerkzeug; keine Diagnose.
export-progress = Fortschritt und Ziele
export-column-exercise = Übung
export-column-dose = Wie viel
export-column-days = Wie oft
export-column-form = Form
export-column-why = Warum
side-both = beide
handover-tested-how =
    { $repetitions ->
        [one] { WORD("name-of-stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("name-of-footwear", $footwear) }; Maßstab und Senkrechte nach { WORD("method", $method) }; { $repetitions } Wiederholung.
       *[other] { WORD("name-of-stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("name-of-footwear", $footwear) }; Maßstab und Senkrechte nach { WORD("method", $method) }; { $repetitions } Wiederholungen.
    }

## plan

# Faults

exercises-unreadable = Die Datei der Übungen lässt sich nicht lesen ({ $why })
    .remedy = Installieren Sie Kneewall noch einmal
exercise-damaged = Die Übung „{ $exercise }“ ist beschädigt: { $why }
    .remedy = Installieren Sie Kneewall noch einmal
exercise-twice = Die Übung „{ $exercise }“ steht in der Datei der Übungen zweimal
    .remedy = Installieren Sie Kneewall noch einmal
exercises-none = Die Datei der Übungen ist leer
    .remedy = Installieren Sie Kneewall noch einmal
exercise-unknown = Eine Übung „{ $exercise }“ gibt es nicht
    .remedy = Die Übungen zeigt: kneewall exercises
number-out-of-range = { $name } muss eine ganze Zahl von { NUMBER($least, useGrouping: 0) } bis { NUMBER($most, useGrouping: 0) } sein, nicht { $given }
    .remedy = Geben Sie eine Zahl in diesem Bereich an
own-exercise-unnamed = Eine eigene Übung braucht einen Namen
    .remedy = Geben Sie ihr einen
line-names-nothing = Eine Zeile des Plans nennt eine Übung, aus der Liste oder eine eigene
    .remedy = Wählen Sie eines von beiden
exercise-in-plan-twice = Eine Übung steht zweimal im Plan
    .remedy = Lassen Sie eine davon weg
line-unknown = Im Plan ist keine Übung „{ $exercise }“ (darin sind: { $known })
    .remedy = Nennen Sie eine davon
exercise-ruled-out = „{ $exercise }“ ist zurzeit nichts für Sie: { $why }
    .remedy = Wählen Sie eine andere Übung, oder fragen Sie, wer Sie behandelt
no-plan-now = Vorerst gibt es keinen Plan: Eine der Antworten muss heute angesehen werden
    .remedy = Gehen Sie heute in eine Notaufnahme oder zu einem Arzt, und üben Sie bis dahin nicht
no-plan-soon = Vorerst gibt es keinen Plan: Eine der Antworten muss zuerst angesehen werden
    .remedy = Gehen Sie in den nächsten Tagen zu einem Arzt, sofort, wenn es schlimmer wird, und beantworten Sie die Fragen danach noch einmal
no-plan-together = Ohne die Person, die Sie behandelt, gibt es keinen Plan
    .remedy = Zeigen Sie ihr diese Seite, und sagen Sie hier, sobald sie einverstanden ist
no-exercise-left = Nach dem, was gesagt wurde, bleibt keine Übung für Sie ({ $why })
    .remedy = Lassen Sie das Sprunggelenk von einer Physiotherapeutin oder einem Physiotherapeuten ansehen
no-plan-yet = { $name } hat noch keinen Plan
    .remedy = Machen Sie einen mit: kneewall plan make --person "{ $name }"

# Safety

see-someone-now = Lassen Sie das heute ansehen, in einer Notaufnahme oder bei einem Arzt. Üben Sie bis dahin nicht.
see-someone-soon = Lassen Sie das in den nächsten Tagen von einem Arzt ansehen, vor jeder Übung. Gehen Sie sofort, wenn es schlimmer wird.
flag-cannot-take-four-steps = Sie können auf dem Fuß keine vier Schritte gehen: eines der Zeichen, nach denen ein Sprunggelenk geröntgt wird.
flag-tender-ankle-bone = Es tut an der hinteren Kante oder der Spitze eines Knöchels weh: eines der Zeichen, nach denen ein Sprunggelenk geröntgt wird.
flag-tender-fifth-metatarsal = Es tut am Ansatz des äußeren Mittelfußknochens weh, auf halber Länge am Außenrand des Fußes: eines der Zeichen, nach denen ein Fuß geröntgt wird.
flag-tender-navicular = Es tut an der Innenseite des Fußes weh, vor dem Knöchel: eines der Zeichen, nach denen ein Fuß geröntgt wird.
flag-heard-a-crack = Als es geschah, war ein Knacken zu hören: Etwas kann gebrochen oder gerissen sein.
flag-misshapen = Sprunggelenk oder Fuß sehen anders aus als auf der anderen Seite: Ein Knochen kann gebrochen oder verschoben sein.
flag-broken-skin = Die Haut ist über der Verletzung offen.
flag-numb-or-cold = Der Fuß ist taub, kalt oder blass: Nerven oder Blutgefäße können in Gefahr sein.
flag-kick-in-tendon = Hinten am Sprunggelenk war ein Tritt oder Schnalzen zu spüren: Die Sehne kann gerissen sein. Das wird leicht übersehen, und frühe Behandlung ist wichtig.
flag-hot-with-fever = Das Gelenk ist heiß und Sie haben Fieber: Es kann entzündet sein.
flag-calf-swollen-painful = Die Wade ist geschwollen und tut weh: Das kann ein Gerinnsel in einer Vene sein.
treated-child = Ein Kind wächst an den Gelenken: Die Übungen wählt, wer das Kind behandelt.
treated-operation = Nach einer Operation gelten zuerst die Regeln der Chirurgin oder der Physiotherapie.
treated-stroke = Nach einem Schlaganfall kann ein steifes Sprunggelenk von verspannten Muskeln kommen; das braucht eine andere Behandlung.
treated-neurological = Bei einer Nervenkrankheit kann ein steifes Sprunggelenk von verspannten oder schwachen Muskeln kommen; das braucht eine andere Behandlung.
ask-first = Zeigen Sie ihr oder ihm diese Seite und üben Sie gemeinsam. Sagen Sie es hier, sobald sie oder er einverstanden ist.
keep-them-informed = Wer Sie behandelt, weiß davon und ist einverstanden. Zeigen Sie dort ab und zu die Ergebnisse.
not-cleared = Diese Fragen können Sie zu jemandem schicken; sie können nicht sagen, dass alles gut ist. Wenn Ihnen etwas Sorgen macht, lassen Sie es ansehen.
ask-safety-again = Schmerz von { NUMBER($pain, useGrouping: 0) } von 10 ist mehr, als Üben bringen sollte. Hören Sie für heute auf und beantworten Sie die Sicherheitsfragen noch einmal.
not-a-diagnosis = Kneewall ist ein Messwerkzeug, keine Diagnose.
question-cannot-take-four-steps = Können Sie keine vier Schritte darauf gehen, nicht einmal hinkend?
question-tender-ankle-bone = Seit einer Verletzung: Tut es weh, wenn Sie auf die hintere Kante oder die Spitze eines der beiden Knöchel drücken?
question-tender-fifth-metatarsal = Seit einer Verletzung: Tut es weh, wenn Sie auf den Höcker auf halber Länge am Außenrand des Fußes drücken?
question-tender-navicular = Seit einer Verletzung: Tut es weh, wenn Sie auf den Knochen an der Innenseite des Fußes drücken, vor dem Knöchel?
question-heard-a-crack = Haben Sie ein Knacken gehört, als es geschah?
question-misshapen = Sieht es anders aus als das andere Sprunggelenk oder der andere Fuß?
question-broken-skin = Ist die Haut über der Verletzung offen?
question-numb-or-cold = Ist der Fuß taub, kalt oder blass?
question-kick-in-tendon = Haben Sie hinten am Sprunggelenk einen Tritt oder ein Schnalzen gespürt?
question-hot-with-fever = Ist das Gelenk heiß, und haben Sie Fieber?
question-calf-swollen-painful = Ist die Wade geschwollen und tut sie weh?
question-child = Ist es das Sprunggelenk eines Kindes (unter 16)?
question-operation = Wurde das Sprunggelenk oder der Fuß operiert?
question-stroke = Hatten Sie einen Schlaganfall?
question-neurological = Haben Sie eine Krankheit der Nerven oder Muskeln (etwa MS, Zerebralparese, Polyneuropathie)?

# What rules exercises out

caution-sore-tendon = bei einer gereizten Sehne fällt weg, was sie dehnt: sie wird stattdessen belastet
caution-sore-insertion = bei einer Sehne, die am Fersenbein gereizt ist, sinkt die Ferse nicht unter den Vorfuß
caution-front-pinch = was das Sprunggelenk vorn zusammendrückt, fällt weg, solange es vorn zu spüren ist
caution-nerve-signs = bei Kribbeln fällt langes Ziehen am gestreckten Bein weg
caution-much-pain = bei starkem Schmerz bleibt nur Sanftes
caution-fresh-injury = bald nach einer Verletzung fällt weg, was das Sprunggelenk stark belastet oder drückt
left-out-heading = Vorerst weggelassen
caution-wall-out-of-reach = was mehr Beugung verlangt, als zurzeit da ist, fällt weg

# Why

why-felt-in-front = Sie spüren es vorn am Sprunggelenk: Fachleute bewegen dann zuerst das Gelenk (Meinung, kein Befund aus Studien). Bleibt das Klemmen über Wochen, lassen Sie es ansehen.
why-sore-tendon = Sie spüren es hinten in der Sehne: Sie wird Schritt für Schritt belastet und nicht gedehnt (Meinung von Fachleuten).
why-sore-where-tendon-meets-bone = Es tut direkt am Fersenbein weh: Die Ferse wird nicht unter den Vorfuß gesenkt.
why-felt-in-calf = Sie spüren es in der Wade: Der Muskel wird gedehnt (Meinung von Fachleuten).
why-calf-tingles = Dehnen lässt es kribbeln: Der Nerv wird sanft bewegt, nicht gedehnt gehalten (Meinung von Fachleuten). Bleibt oder wächst das Kribbeln, lassen Sie es ansehen.
why-felt-nowhere-special = Sie spüren es an keiner bestimmten Stelle: Gelenk und Wade kommen beide dran.
why-straight-knee-holds-back = Mit gebeugtem Knie kommen Sie { MEASURED($adds_deg, "deg", digits: 0) } weiter als mit gestrecktem ({ BETWEEN($low_deg, $high_deg, "deg", digits: 0) }); üblich sind 10 bis 13° (Baumbach 2014, 2016). Der obere Wadenmuskel, den ein gestrecktes Knie dehnt, bremst Sie vielleicht. Eine anerkannte Grenze gibt es nicht.
why-bent-knee-holds-back = Das Knie zu beugen bringt Ihnen nur { MEASURED($adds_deg, "deg", digits: 0) } ({ BETWEEN($low_deg, $high_deg, "deg", digits: 0) }); üblich sind 10 bis 13° (Baumbach 2014, 2016). Das Gelenk oder die untere Wade bremst Sie vielleicht. Eine anerkannte Grenze gibt es nicht.
why-only-straight-measured = Es wurde nur mit gestrecktem Knie gemessen. Messen Sie auch mit gebeugtem: Dann kann der Plan sagen, was von beidem Sie bremst.
why-sides-differ = Ihre Sprunggelenke unterscheiden sich um mehr, als Zufall sein kann, also ist der Plan nur für das steifere.
why-wall-not-reached = Das Knie erreicht die Wand noch nicht, auch wenn die Zehen sie berühren ({ MEASURED($reach_cm, "cm") }), also beginnt es mit wenig Gewicht, und auch ein Verlauf in Grad zeigt den Fortschritt.
why-reach-is-short = Sie erreichen { MEASURED($reach_cm, "cm") }. Fachleute wünschen sich oft mehr als { MEASURED(10, "cm", digits: 0) } (eine Faustregel: eine Studie dahinter wurde nicht gefunden, und sie fragt nicht nach dem Alter).
why-reach-is-good = Sie erreichen { MEASURED($reach_cm, "cm") }, was Fachleute genug nennen (eine Faustregel: eine Studie dahinter wurde nicht gefunden). Mehr Weite muss nicht das Ziel sein: Kraft und Kontrolle gehen vor.
why-nothing-measured = Es wurde noch nichts gemessen: Messen Sie, bevor Sie beginnen, sonst kann später niemand sagen, was es gebracht hat.
why-much-pain = Es tut stark weh: nur Sanftes, und lassen Sie es ansehen, wenn es in ein, zwei Wochen nicht weniger wird.
why-some-pain = Es tut etwas weh: Alles beginnt in seiner leichteren Form.
why-fresh-injury = Verletzt wurde es { $weeks ->
    [0] diese Woche
    [one] vor einer Woche
   *[other] vor { $weeks } Wochen
}: sanfte Bewegung mit wenig Gewicht, in der leichteren Form.
why-injury-without-date = Wann es verletzt wurde, ist nicht gesagt: Alles beginnt in seiner leichteren Form.
why-after-fracture = Nach Bruch und Gips ist das Gelenk oft steif und die Wade schwach: zuerst sanfte Bewegung. Belasten Sie es nur so weit, wie es erlaubt, wer es behandelt hat.
why-after-sprain = Nach einer Verstauchung wird auch die Kontrolle geübt, damit es hält.
why-with-whoever-treats = Gemeinsam mit der Person, die Sie behandelt: Alles beginnt in seiner leichteren Form.
why-big-toe-stiff = Die große Zehe ist steif: Sie bekommt einen eigenen Teil.
why-high-arch = Bei hohem Fußgewölbe bekommen die Sohle und die kleinen Fußmuskeln einen Teil. Die Form selbst soll sich nicht ändern.
why-runner = Sie laufen: Die Wade wird dafür gekräftigt. Steigern Sie das Training in kleinen Schritten.
why-dancer = Sie tanzen: Kraft und Kontrolle am Ende des Weges zählen so viel wie der Weg. Ob er so weit wachsen kann, wie Sie brauchen, zeigen erst die Wochen.
why-have-it-looked-at = Seit { NUMBER($weeks, useGrouping: 0) } Wochen keine echte Änderung: Lassen Sie das Sprunggelenk von der Physiotherapie oder einem Arzt ansehen. Vielleicht bremst etwas, das Üben nicht bewegt.
put-in-by-hand = Von Hand gewählt.
part-warm-up = Für den Anfang.
part-release = Um den Muskel zu lockern, bevor er gedehnt wird.
part-stretch = Für mehr Beweglichkeit.
part-joint = Für mehr Beweglichkeit.
part-strength = Damit die gewonnene Beweglichkeit bleibt und gebraucht wird.
part-control = Damit die Beweglichkeit im Stehen und Gehen gebraucht wird.
part-nerve = Um den Nerv sanft zu bewegen.
part-toe = Für den Fuß.
phase-mobility = Beweglichkeit
phase-strength = Kraft
phase-control = Kontrolle
level-easier = leichtere Form
level-usual = wie beschrieben
level-harder = schwerere Form
entry-unreadable = Ein Eintrag des Programms ({ $kind }) war nicht lesbar und fällt weg: { $why }

# What an exercise did

effect-real = { $exercise }: { MEASURED($effect, $unit) } ({ BETWEEN($low, $high, $unit) }): eine echte Wirkung.
effect-not-shown = { $exercise }: { MEASURED($effect, $unit) } ({ BETWEEN($low, $high, $unit) }): bisher keine Wirkung zu sehen.
effect-not-enough-yet = { $exercise }: noch nicht genug, es braucht { $more ->
    [one] noch ein Mal
   *[other] noch { NUMBER($more, useGrouping: 0) } Mal
}.
effect-cannot-be-told-apart = { $exercise }: wurde immer gemacht, wenn Zeit verging oder eine andere Übung gemacht wurde, also ist ihr Anteil nicht zu sagen. Lassen Sie sie in manchen Wochen weg.
effects-at-once = Sofort: direkt danach gegen direkt davor
effects-stayed = Was blieb: nach zehn Tagen mit dieser Übung
effects-rest-missing = Zweimal zu testen kann schon selbst Weite bringen. Sitzen Sie ab und zu zwischen zwei Tests so lange still, wie eine Übung dauert: Dann wird das abgezogen.
effects-none = Noch wurde kein Test direkt vor und direkt nach einer Übung aufbewahrt.
effects-pairs-needed = Da Ihre Tests von selbst schwanken, braucht es { NUMBER($pairs, useGrouping: 0) } Testpaare, um eine Wirkung von { MEASURED(1, "cm", digits: 0) } zu sehen.

# Rest

rest-tomorrow = Danach war es empfindlicher ({ $exercises }): Lassen Sie morgen weg, was es belastet, und machen Sie dann in der leichteren Form weiter.
rest-today = Nach gestern war es empfindlicher ({ $exercises }): heute keine Belastung, nur sanfte Bewegung, dann die leichtere Form.

# The weekly check

progress-real =
    { $side ->
        [left] Linkes Sprunggelenk seit Beginn des Plans: { MEASURED($change, $unit) }, eine echte Änderung (mehr als { MEASURED($limit, $unit) } ist kein Zufall mehr).
       *[right] Rechtes Sprunggelenk seit Beginn des Plans: { MEASURED($change, $unit) }, eine echte Änderung (mehr als { MEASURED($limit, $unit) } ist kein Zufall mehr).
    }
progress-within-error =
    { $side ->
        [left] Linkes Sprunggelenk seit Beginn des Plans: { MEASURED($change, $unit) }. So viel schwankt der Test von selbst; eine echte Änderung wäre mehr als { MEASURED($limit, $unit) }.
       *[right] Rechtes Sprunggelenk seit Beginn des Plans: { MEASURED($change, $unit) }. So viel schwankt der Test von selbst; eine echte Änderung wäre mehr als { MEASURED($limit, $unit) }.
    }
progress-slope =
    { $side ->
        [left] Linkes Sprunggelenk: { MEASURED($slope, $unit, digits: 2) } in der Woche ({ BETWEEN($low, $high, $unit, digits: 2) }).
       *[right] Rechtes Sprunggelenk: { MEASURED($slope, $unit, digits: 2) } in der Woche ({ BETWEEN($low, $high, $unit, digits: 2) }).
    }
error-own = Bei Ihren eigenen Sitzungen kann eine Änderung von weniger als { MEASURED($own, $unit) } ({ BETWEEN($low, $high, $unit) }) Zufall sein, in Studien eine von weniger als { MEASURED($published, $unit) } ({ $source }).
error-published = Eine Änderung von weniger als { MEASURED($published, $unit) } kann Zufall sein, wie Studien zu diesem Test fanden ({ $source }). Nach zehn Wochenmessungen sagen es Ihre eigenen Sitzungen besser.
gain-shows-after = Programme über Wochen bringen { BETWEEN($least, $most, $unit) } (Radford 2006, PMID 16926259; Medeiros & Martini 2018, PMID 29223884; in diesem Test berichtet: { BETWEEN(6, 22, "mm", digits: 0) }). Da Ihre Tests von selbst schwanken, zeigt sich der größere Gewinn nach etwa { NUMBER($fast, useGrouping: 0) } Wochenmessungen, der kleinere { $slow ->
    [0] kaum in einem Jahr
   *[other] nach etwa { NUMBER($slow, useGrouping: 0) }
} ({ WORD("side", $side) }).
gain-hard-to-see = Programme über Wochen bringen { BETWEEN($least, $most, $unit) } (Radford 2006, PMID 16926259; Medeiros & Martini 2018, PMID 29223884; in diesem Test berichtet: { BETWEEN(6, 22, "mm", digits: 0) }). Da Ihre Tests von selbst schwanken, zeigt sich das in einem Jahr kaum: Testen Sie sorgfältiger, immer auf dieselbe Weise ({ WORD("side", $side) }).
plateau-do-it-regularly = Seit { NUMBER($weeks, useGrouping: 0) } Wochen keine echte Änderung, und { DECIMALS($percent, digits: 0) } % des Plans wurden gemacht: Machen Sie ihn regelmäßiger, bevor Sie ihn ändern.
plateau-change-one = Seit { NUMBER($weeks, useGrouping: 0) } Wochen keine echte Änderung: Ändern Sie eines. Setzen Sie „{ $new }“ an die Stelle von „{ $old }“.
move-to-strength = Die Weite ist gewachsen oder wächst nicht mehr, und es fühlt sich gut an: weiter mit Kraft.
move-to-control = Es fühlt sich gut an und die Weite blieb: weiter mit Kontrolle.
check-is-due = Die Wochenmessung ist dran: Testen Sie vor dem Üben, immer auf dieselbe Weise.

# Goals

goal-out-of-range = Ein Ziel von { $given } kann kein Sprunggelenk haben (von { $least } bis { $most })
    .remedy = Wählen Sie ein anderes Ziel
goal-distance-cm =
    { $side ->
        [left] Linkes Sprunggelenk: { MEASURED($target, "cm") } zur Wand
       *[right] Rechtes Sprunggelenk: { MEASURED($target, "cm") } zur Wand
    }
goal-angle-deg =
    { $side ->
        [left] Linkes Sprunggelenk: { MEASURED($target, "deg") } Neigung
       *[right] Rechtes Sprunggelenk: { MEASURED($target, "deg") } Neigung
    }
goal-difference-cm = Höchstens { MEASURED($target, "cm") } zwischen den Sprunggelenken
goal-squat-heel-down = Die Ferse bleibt in der Hocke unten ({ WORD("side", $side) })
outlook-reached = Erreicht.
outlook-told = Wenn es so weitergeht: zwischen { DAY($earliest) } und { DAY($latest) }.
outlook-not-before = Wenn es so weitergeht: nicht vor { DAY($earliest) }; der späteste Tag ist nicht zu sagen.
outlook-cannot-be-told = Wann es erreicht wird, ist noch nicht zu sagen.

# The hand-over

return-refused = Die Datei wurde im Ganzen abgelehnt: { $fault }
    .remedy = Es wurde nichts übernommen. Bitten Sie noch einmal um die Datei
return-of-another-kind = Die Datei ist von der Art „{ $given }“, nicht „{ $wanted }“
    .remedy = Wählen Sie die Datei, die zurückkam; einen ganzen Verlauf liest: kneewall import DATEI
return-for-another = Die Datei ist für „{ $name }“, nicht für „{ $person }“
    .remedy = Wählen Sie die Person, für die sie ist
return-taken-in-before = Diese Datei wurde schon übernommen
    .remedy = Es ist nichts zu tun
return-without-answers = Es gibt noch keine Antworten auf die Sicherheitsfragen
    .remedy = Machen Sie zuerst einen Plan, und übernehmen Sie dann die Datei
return-against-safety = Eine Antwort auf die Sicherheitsfragen spricht gegen jeden Plan
    .remedy = Lassen Sie es zuerst ansehen, und beantworten Sie die Fragen noch einmal
return-ruled-out = „{ $exercise }“ steht in diesem Plan, obwohl gilt: { $why }. Fragen Sie nach, wer ihn geschickt hat, bevor Sie sie machen.
handover-title = Beweglichkeit des Sprunggelenks von { $name }
handover-made = Gemacht am { $day } mit Kneewall, verschickt von niemandem als der Person, um die es geht.
handover-note-by-person = Notiz der Person
handover-note-by-therapist = Notiz der behandelnden Person
handover-newest = Neueste Messung ({ $day })
handover-side-left = Linkes Sprunggelenk
handover-side-right = Rechtes Sprunggelenk
handover-side-both = Beide Sprunggelenke
handover-not-tested = An diesem Tag nicht getestet.
handover-still = Der tiefste Punkt des Ausfallschritts
handover-over-time = Im Lauf der Zeit
handover-chart-key = Punkte mit ihrem 95-%-Bereich, einer je Sitzung. Links: runde Punkte, durchgezogene Linie. Rechts: eckige Punkte, gestrichelte Linie. Gepunktet: ein Ziel.
handover-plan = Der geltende Plan
handover-progress = Fortschritt, Ziele und Wirkungen
handover-log = Was in den letzten { NUMBER($weeks, useGrouping: 0) } Wochen gemacht wurde
handover-sessions = Alle Sitzungen
handover-column-day = Tag
handover-column-done = Gemacht
handover-column-pain = Schmerz danach
handover-column-felt = Gespürt
handover-column-pain-that-day = Schmerz an dem Tag
handover-column-note = Notiz
handover-how = Wie gemessen wurde und wie sicher es ist
handover-method = Der Knie-an-die-Wand-Test: Vor einer Wand geht das Knie über den Fuß nach vorn, die Ferse bleibt am Boden, gefilmt von der Seite. Neigung des Unterschenkels: wie weit sich sein vorderer Umriss (35 bis 75 % des Weges vom Knöchel zum Knie) aus der Senkrechten neigt. Abstand zur Wand: wie weit die Zehen von einer Wand stehen können, die das Knie gerade berührt. Beides am tiefsten Punkt mit der Ferse am Boden (weniger als { MEASURED(5, "mm", digits: 0) } gestiegen); ein Ergebnis ist die mittlere (der Median) der Wiederholungen, die zählen.
handover-error = Jede Zahl steht mit ihrem 95-%-Bereich: Er enthält den wahren Wert 95 Mal von 100. Eine Änderung an einem Bein um weniger als { MEASURED(1.9, "cm") } oder { MEASURED(4.7, "deg") } kann Zufall sein (Powden 2015, Man Ther, doi 10.1016/j.math.2015.01.004); sobald es genug Messungen gibt, sagen die eigenen Sitzungen dieser Person, wie viel Zufall sein kann. Winkel, die an einer anderen Stelle des Unterschenkels oder mit einem anderen Gerät gemessen werden, sind andere Größen.
handover-limits = Was der Plan nach der Stelle bevorzugt, an der etwas zu spüren ist, folgt der Meinung von Fachleuten, nicht einem Befund aus Studien. Die Wirkungen der Übungen sind für diese eine Person berechnet (lineare Modelle, Student-t) und werden bei festgelegten Zahlen von Tests echt genannt, so dass höchstens 1 von 20 Personen, denen nichts hilft, gesagt wird, dass etwas hilft.

# The programme's pages

plan-title = Ein Programm für Ihr Sprunggelenk
plan-save-name-first = Dieser Name ist noch nicht im Verlauf.
plan-add-person = Ein Programm unter diesem Namen beginnen
plan-view = Seite
plan-view-plan = Plan
plan-view-session = Üben
plan-view-week = Wochenmessung
plan-view-handover = Weitergeben
plan-questions-lead = Zuerst einige Fragen: ob jemand das Sprunggelenk ansehen sollte, bevor Sie üben, und wofür der Plan sein soll.
plan-safety = Kreuzen Sie an, was zutrifft
plan-agreed = Wer es behandelt, weiß davon und ist einverstanden
plan-about = Zum Sprunggelenk
plan-answered = Ich habe jede Frage oben gelesen
plan-answer-first = Lesen Sie die Fragen, kreuzen Sie an, was zutrifft, und sagen Sie am Ende, dass Sie es getan haben.
plan-make = Plan machen
plan-keep-old = Zurück zum Plan
plan-side = Welches Sprunggelenk?
plan-felt = Wo spüren Sie das Ende des Ausfallschritts?
plan-tendon = Wenn die Sehne wehtut: wo?
plan-pain = Schmerz im Alltag, 0 bis 10
plan-activity = Wofür soll es gut sein?
plan-injury = War es verletzt?
plan-weeks = Vor wie vielen Wochen?
plan-weeks-help = Lassen Sie es leer, wenn es nie verletzt war.
plan-minutes = Minuten am Tag
plan-things = Was ist zur Hand?
plan-tingles = Das Dehnen der Wade lässt es kribbeln oder brennen
plan-big-toe = Die große Zehe ist steif
plan-high-arch = Hohes Fußgewölbe
plan-not-said = nicht gesagt
plan-choice-left = Links
plan-choice-right = Rechts
plan-choice-both = Beide
plan-choice-front-of-ankle = Vorn am Sprunggelenk
plan-choice-back-of-ankle = Hinten am Sprunggelenk
plan-choice-back-of-calf = In der Wade
plan-choice-elsewhere = Woanders
plan-choice-nowhere = Nirgends
plan-choice-above-the-heel = Über der Ferse
plan-choice-at-the-heel-bone = Direkt am Fersenbein
plan-choice-none = Nein
plan-choice-sprain = Verstaucht
plan-choice-fracture = Gebrochen, oder im Gips
plan-choice-tendon = Die Sehne
plan-choice-other = Etwas anderes
plan-choice-everyday = Alltag
plan-choice-running = Laufen
plan-choice-dance = Tanzen
plan-thing-wall = Eine Wand
plan-thing-step = Eine Stufe oder ein dickes Buch
plan-thing-band = Ein starkes Band
plan-thing-roller = Eine Rolle oder eine Flasche
plan-minutes-a-day = { NUMBER($minutes, useGrouping: 0) } Minuten am Tag
plan-why = Warum dieser Plan
plan-own = Eine eigene Übung hinzufügen
plan-own-name = Ihr Name
plan-own-how = Wie sie gemacht wird
plan-own-add = Hinzufügen
plan-phase = Abschnitt
plan-phase-move = Den Abschnitt wechseln
plan-again = Die Fragen noch einmal beantworten
plan-how = Wie es geht, und Änderungen
plan-purpose = wofür
plan-not-when = nicht, wenn
plan-feel = so soll es sich anfühlen
plan-level = Form
plan-swap-for = Tauschen gegen
plan-swap = Tauschen
plan-leave-out = Weglassen
plan-days =
    { $days ->
        [one] an einem Tag in der Woche
       *[other] an { NUMBER($days, useGrouping: 0) } Tagen in der Woche
    }
session-start = Start
session-pause = Pause
session-resume = Weiter
session-easier = Leichter
session-harder = Schwerer
session-skip = Auslassen
session-part = Hier aufhören
session-keys = Die Leertaste startet, hält an und geht weiter. Einmal gestartet, läuft es von selbst.
session-voice = Laut vorsagen
session-get-ready = Machen Sie sich bereit: {"{"}name{"}"}. {"{"}side{"}"}
session-other-side = Machen Sie sich bereit: Satz {"{"}set{"}"} von {"{"}sets{"}"}. {"{"}side{"}"}
session-hold = Halten. Satz {"{"}set{"}"} von {"{"}sets{"}"}. {"{"}side{"}"}
session-go-on = Los. {"{"}repetitions{"}"}-mal, Satz {"{"}set{"}"} von {"{"}sets{"}"}. {"{"}side{"}"}
session-rest = Ausruhen
session-pain-before = Schmerz jetzt, bevor Sie beginnen, 0 bis 10?
session-pain-after = Schmerz jetzt, 0 bis 10?
session-pain-score = Schmerz {"{"}score{"}"} von 10
session-where = Übung {"{"}number{"}"} von {"{"}count{"}"}
session-over = Fertig für heute.
session-left = Links
session-right = Rechts
session-sore = Es ist empfindlicher als vorher ({ $exercise }): Hören Sie für heute und morgen mit dem auf, was es belastet, dann die leichtere Form.
session-today = Heute
session-pain-was = Schmerz { NUMBER($pain, useGrouping: 0) }
session-outcome-done = gemacht
session-outcome-part = begonnen
session-outcome-skipped = ausgelassen
session-pairs = Direkt vor und direkt nach einer Übung testen
session-pairs-how = Messen Sie das Sprunggelenk, machen Sie hier eine Übung, und messen Sie innerhalb von 40 Minuten auf dieselbe Weise noch einmal. Dann erscheint das Paar hier. Ruhen Sie ab und zu aus, statt zu üben: Das zeigt, was zweimaliges Testen von selbst bewirkt.
session-pair-rest = Ausruhen
session-pair-keep = Dieses Paar behalten
week-move-on = Weiter zum nächsten Abschnitt
week-change = Dieses eine ändern
week-goals = Ziele
week-goal-reached = Sie bleibt unten
week-goal-drop = Dieses Ziel aufgeben
week-goal-new = Ein neues Ziel
week-goal-kind = Was soll erreicht werden?
week-goal-distance-cm = Ein Abstand zur Wand
week-goal-angle-deg = Eine Neigung des Unterschenkels
week-goal-difference-cm = Ein kleinerer Unterschied zwischen den Sprunggelenken
week-goal-squat-heel-down = Die Ferse bleibt in der Hocke unten
week-goal-target = Wie viel?
week-goal-set = Ziel setzen
week-effects = Was jede Übung gebracht hat
give-lead = Geben Sie Ihrer Physiotherapie eine Seite zum Lesen und eine Datei für deren eigenes Kneewall. Sie verschicken sie selbst; sonst bekommt sie niemand.
give-page = Seite zum Lesen oder Drucken (HTML)
give-file = Datei für deren Kneewall (JSON)
back-heading = Was zurückkam
back-file = Die Datei, die Ihre Physiotherapie zurückgeschickt hat
back-take-in = Übernehmen
back-done = Sie ist übernommen.
back-from = Geschrieben am { $day }:
back-write = Für die Physiotherapie: etwas zurückschicken
back-note = Eine Notiz
back-make = Datei zum Zurückschicken
