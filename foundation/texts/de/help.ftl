## cli: `kneewall --help`. Jeder dieser Texte ist eine Zeile und wird ohne Fluent gelesen.

help-kneewall = Die Beweglichkeit des Sprunggelenks zu Hause messen.
help-kneewall-more = Filmen Sie den Knie-an-die-Wand-Test von der Seite, und Sie erfahren, wie weit sich der Unterschenkel neigt, wie groß der Abstand zur Wand ist und ob die Ferse am Boden blieb. Alles bleibt auf diesem Rechner.
help-measure = Die Ausfallschritte in einem Film oder Foto messen.
help-check = Sagen, was vor dem Filmen zu ändern ist.
help-watch = Einen Test führen, während er gemacht wird: sagt, was zu ändern ist, und zählt, was zählt.
help-batch = Viele Filme messen, mehrere zugleich, in Tabellen.
help-agree = Sagen, wie gut zwei Tabellen derselben Messungen übereinstimmen.
help-demo = Zwei Beispielfilme messen und das Gemessene neben dem Wahren zeigen.
help-app = Filmen, messen und vergleichen im Browser, auf diesem Rechner.
help-sheet = Das Blatt zum Drucken schreiben, das Zentimeter und die Senkrechte gibt.
help-calibrate = Aufheben, was die Kamera vom Blatt sah, zum Wiederverwenden.
help-person = Personen im Verlauf hinzufügen, auflisten, umbenennen oder löschen.
help-history = Die Sitzungen auflisten und sagen, was sich wirklich geändert hat.
help-compare = Links mit rechts in einer Sitzung vergleichen.
help-plan = Das Programm für ein Sprunggelenk erstellen, zeigen und ändern.
help-exercises = Die Übungen auflisten oder eine beschreiben.
help-log = Auflisten, was vom Programm gemacht wurde, und ergänzen.
help-effects = Sagen, was jede Übung bewirkt hat und was die Woche bedeutet.
help-delete = Eine Sitzung oder eine Messung aus dem Verlauf löschen.
help-export = Den Verlauf als JSON, CSV, PDF oder FHIR schreiben, oder eine Erinnerung.
help-import = Einen exportierten oder gesicherten Verlauf einlesen.
help-backup = Alles in eine Datei schreiben.
option-help = Diese Hilfe zeigen und aufhören.
option-version = Die Version zeigen und aufhören.
option-install_completion = Diese Shell Befehle und Optionen mit der Tabulatortaste ergänzen lassen.
option-show_completion = Ausgeben, was die Shell ergänzen lässt, um es selbst einzubauen.

# Was `kneewall BEFEHL --help` sagt, wo das mehr ist als seine Zeile oben.

help-measure-in-full = Misst in jeder Wiederholung, wie weit sich der Unterschenkel über den Fuß neigt und ob die Ferse am Boden blieb.
help-check-in-full = Sagt das eine, was vor dem Filmen zu ändern ist, und alles andere, was aufgefallen ist.
help-watch-in-full = Sieht bei den Ausfallschritten zu und sagt, was zu ändern ist; schreibt jede Ansage mit ihrer Zeit und lässt das Terminal klingeln.
help-batch-in-full =
    Misst viele Filme, mehrere zugleich, in clips.csv und repetitions.csv (und dasselbe als .parquet).

    Ein Ordner steht für jeden Film darin und darunter. Welches Bein getestet ist, wird aus dem Dateinamen gelesen: Eines seiner Wörter ist left, right, l oder r, wie in anna_left_2.mp4. NAME_calibration.png (jpg, mp4, json) neben einem Film NAME ist seine Vermessung. Eine Liste hat eine Zeile je Film und die Spalten clip und side; wo gewünscht calibration, foot_length_cm, stance, knee, footwear, view; jede andere Spalte, etwa subject oder session, geht mit in die Tabellen.

    Ein Film, der sich nicht messen lässt, bekommt eine Zeile, die sagt, warum, und hält die anderen nie auf. Rufen Sie denselben Befehl nach einer Unterbrechung oder mit mehr Filmen noch einmal auf: Was schon gemessen ist, wird übernommen, außer der Film, seine Vermessung, die Optionen oder die Version von Kneewall haben sich geändert.

    Endet mit dem Status 0, wenn jeder Film gemessen ist, mit 3, wenn einige es nicht sind.
help-agree-in-full =
    Vergleicht zwei Tabellen derselben Messungen: wie weit die eine über der anderen liegt, zwischen welchen Grenzen sie sich unterscheiden, wie gut sie Menschen auseinanderhalten (ICC), der Fehler einer Messung (SEM) und die kleinste echte Änderung.

    Jede Tabelle hat eine Zeile je Messung, mit Spalten, die sagen, wessen sie ist, etwa subject, session und side. Der Unterschied ist A minus B. Zeilen ohne Gegenstück oder ohne Wert werden genannt und weggelassen.
help-demo-in-full = Misst zwei Beispielfilme, deren Wahrheit bekannt ist, und zeigt das Gemessene neben dem Wahren. Dauert ein, zwei Minuten.
help-app-in-full = Filmen, messen, vergleichen und aufheben, im Browser. Nichts verlässt diesen Rechner.
help-sheet-in-full = Schreibt das Blatt zum Drucken: Quadrate bekannter Größe, die aus dem Bild Zentimeter machen.
help-calibrate-in-full = Misst nach einem Foto oder Film des Blattes, wo die Kamera steht, zum Wiederverwenden mit: kneewall measure --calibration
help-person-add = Eine Person hinzufügen.
help-person-list = Alle auflisten.
help-person-rename = Einer Person einen anderen Namen geben.
help-person-delete = Eine Person mit allen Sitzungen, Notizen und Bildern endgültig löschen.
help-plan-questions = Die Sicherheitsfragen und die Namen ihrer Antworten auflisten.
help-plan-make = Einen Plan erstellen. Lesen Sie zuerst die Sicherheitsfragen: kneewall plan questions.
help-plan-swap = Eine andere Übung an die Stelle einer Übung setzen.
help-plan-leave-out = Eine Übung weglassen.
help-plan-add-own = Eine eigene Übung hinzufügen.
help-plan-level = Eine Übung leichter oder schwerer machen.
help-plan-goal = Ein Ziel setzen oder aufgeben.
help-plan-phase = In eine andere Phase gehen, vor oder zurück.
help-plan-hand-over = Eine Seite für die Fachperson schreiben, die Sie behandelt, und daneben eine Datei, die deren Kneewall einliest.
help-plan-send-back = Für Fachpersonen: Plan, Ziele und eine Notiz in eine Datei schreiben, die die Person übernimmt.
help-plan-take-in = Übernehmen, was die Fachperson zurückgeschickt hat, die Sie behandelt.
help-log-add = Festhalten, dass eine Übung des Plans gemacht oder ausgelassen wurde.
help-log-delete = Einen Eintrag endgültig löschen.
help-effects-in-full = Sagt, was jede Übung bewirkt hat, wie die Wochen liefen und was zu ändern ist.
help-delete-in-full = Löscht eine Sitzung, oder eine Messung daraus, endgültig.
help-export-in-full = Schreibt den Verlauf in eine Datei: vollständig (json), für eine Tabellenkalkulation (csv), zum Drucken (pdf), für eine Klinik (fhir), zum Erinnern (calendar).
help-import-in-full = Holt einen Verlauf zurück oder fügt ihn in diesen ein; was schon da ist, wird nicht verdoppelt.
help-backup-in-full = Schreibt den ganzen Verlauf aller Personen in eine Datei und prüft, ob sie sich zurücklesen lässt.

# Optionen und Argumente: option-BEFEHL-NAME, oder option-NAME, wo alle Befehle dasselbe damit meinen.

option-as_json = Ein JSON-Objekt ausgeben und sonst nichts.
option-person = Wessen Verlauf; nicht nötig, wenn es nur einen gibt.
option-yes = Vor dem Löschen nicht fragen.
option-object_name = Wozu die vier Ecken gehören.
option-measure-clip = Film oder Foto des Ausfallschritts.
option-measure-side = Das getestete Bein, näher an der Wand; auto findet es, oder beide.
option-measure-calibration = Foto, Film oder gespeicherte Vermessung, die das Blatt zeigt, die Kamera seither nicht bewegt.
option-measure-foot_length_cm = Von der Ferse zur längsten Zehe, für Zentimeter ohne das Blatt.
option-measure-ruler_mm = Was die gedruckte Linie von 100 mm auf Ihrem Blatt misst.
option-measure-corners = Vier Ecken x,y in Bildpunkten eines leeren Blattes oder einer Bankkarte, die am Fuß steht.
option-measure-stance = Wie Sie standen.
option-measure-knee = Getestetes Knie: Ein gestrecktes hat keinen Abstand zur Wand.
option-measure-footwear = Was Sie am Fuß trugen.
option-measure-view = Wo die Kamera stand: front zeigt das Knie über dem Fuß.
option-measure-out = Ordner für measurement.json, frames.csv, Kurve, Standbilder und gezeichneten Film.
option-measure-save = Das Ergebnis im Verlauf aufheben.
option-measure-person = Wessen Verlauf, mit --save; die erste Person wird angelegt.
option-measure-recorded = Tag des Films; jetzt, wenn er fehlt.
option-check-clip = Ein kurzer Film oder ein Foto des Aufbaus.
option-check-side = Das Bein, das getestet wird.
option-watch-film = Ein Film, der abgespielt wird, als wäre er die Kamera.
option-watch-camera = Nummer der Kamera, wenn kein Film angegeben ist.
option-watch-side = Das Bein, das zuerst getestet wird.
option-watch-practice = Ausfallschritte zur Probe, bevor es zählt.
option-watch-full = Volle Ausfallschritte mit der Ferse am Boden, dann ist es vorbei.
option-watch-both = Danach auch das andere Bein.
option-watch-stance = Wie Sie stehen.
option-watch-knee = Getestetes Knie: mit gestrecktem wird das hintere Bein getestet.
option-watch-sheet = Foto des Blattes an der Wand, vorher von der Kamera aufgenommen.
option-watch-fast = Den Film so schnell wie möglich durchgehen.
option-batch-clips = Ordner, Muster wie 'clips/*.mp4' oder Liste von Filmen.
option-batch-output = Ordner für die Ergebnisse; ein neuer Aufruf macht darin weiter.
option-batch-side = Das getestete Bein, wo weder Liste noch Dateiname es sagen.
option-batch-jobs = Filme zugleich; so viele, wie es Kerne gibt.
option-batch-scheduler = Die Helfer eines laufenden Dask-Verteilers verwenden, wie tcp://127.0.0.1:8786.
option-batch-calibration = Für Filme, die keine eigene haben: siehe kneewall measure.
option-batch-foot_length_cm = Wo die Liste es nicht sagt.
option-batch-stance = Wo die Liste es nicht sagt.
option-batch-knee = Wo die Liste es nicht sagt.
option-batch-footwear = Wo die Liste es nicht sagt.
option-batch-view = Wo die Liste es nicht sagt.
option-batch-time_limit_min = Einen Film nach so vielen Minuten aufgeben.
option-agree-a = Eine Tabelle, etwa clips.csv von kneewall batch.
option-agree-b = Die Tabelle, mit der verglichen wird, etwa eines Winkelmessers.
option-agree-key = Eine Spalte, die sagt, welche Zeilen zusammengehören; für mehrere wiederholen. Sonst subject, session, side und Ähnliches, wo beide Tabellen sie haben.
option-agree-column = Was verglichen wird: NAME, oder NAME_IN_A=NAME_IN_B; für mehrere wiederholen. Sonst tibial_inclination_deg und wall_distance_cm.
option-agree-output = Das Bild, das geschrieben wird, .png oder .pdf; die Zahlen daneben, .json.
option-app-port = Port, auf dem die Seiten liegen; der erste freie ab 8501.
option-app-no_browser = Kein Browserfenster öffnen.
option-app-lan = Auch für Telefone in Ihrem Heimnetz öffnen, hinter einem Code.
option-app-https = Mit --lan: damit der Browser eines Telefons dem geführten Test seine Kamera gibt.
option-sheet-paper = Papiergröße; sonst die, die bei Ihnen üblich ist.
option-sheet-output = Das PDF, das geschrieben wird; kneewall-sheet-PAPER.pdf.
option-calibrate-picture = Foto oder Film, der das Blatt zeigt, von dort, wo Sie filmen werden.
option-calibrate-output = Die JSON-Datei, die geschrieben wird.
option-calibrate-ruler_mm = Was die gedruckte Linie von 100 mm auf Ihrem Ausdruck misst.
option-calibrate-corners = Ohne das gedruckte Blatt: vier Ecken x,y in Bildpunkten eines leeren Blattes oder einer Bankkarte.
option-calibrate-placement = Wie das Blatt steht; sonst aus dem Bild gelesen.
option-calibrate-depth_cm = Wie weit das Blatt neben dem Fuß stehen darf.
option-person-add-name = Der Name der Person.
option-person-rename-name = Der jetzige Name.
option-person-rename-new_name = Der neue Name.
option-person-delete-name = Der Name der Person.
option-history-newest = Wie viele Sitzungen aufgelistet werden, die neueste zuletzt.
option-compare-day = Der Tag der Sitzung, etwa 2026-03-01; sonst die neueste.
option-delete-day = Der Tag der Sitzung, die gelöscht wird, etwa 2026-03-01.
option-delete-trial = Nur diese Messung löschen (ihre Kennung: history --json).
option-export-format = json und csv: alle, oder eine Person.
option-export-output = Die Datei, die geschrieben wird.
option-export-paper = Die Seitengröße des PDF-Berichts; sonst die, die bei Ihnen üblich ist.
option-import-file = Eine Datei von export --format json oder von backup.
option-import-same_person = Personen mit demselben Namen sind dieselbe Person.
option-backup-file = Die Datei, die geschrieben wird; kneewall import holt sie zurück.
option-backup-replace = Eine vorhandene Datei ersetzen.
option-exercises-name = Eine Übung, mit ihrer Kennung; alle, wenn sie fehlt.
option-exercises-figure = Die Zeichnung der Übung (SVG) in diese Datei schreiben.
option-log-newest = Wie viele Einträge aufgelistet werden, der neueste zuletzt.
option-log-add-exercise = Die Übung, wie der Plan sie nennt.
option-log-add-outcome = done (gemacht), part (begonnen) oder skipped (ausgelassen).
option-log-add-sets = Gemachte Sätze; sonst wie geplant.
option-log-add-pain_before = Schmerz vorher, 0 bis 10.
option-log-add-pain_after = Schmerz nachher, 0 bis 10.
option-log-add-note = Eine Notiz.
option-log-delete-entry = Die Kennung des Eintrags: kneewall log --json.
option-plan-make-side = left (links), right (rechts) oder both (beide).
option-plan-make-felt = Wo Sie es spüren: front-of-ankle (vorn), back-of-ankle (hinten), back-of-calf (Wade), elsewhere (anderswo), nowhere (nirgends).
option-plan-make-tingles = Beim Dehnen der Wade kribbelt oder brennt es.
option-plan-make-tendon_spot = Schmerzende Sehne: above-the-heel (über der Ferse) oder at-the-heel-bone (am Fersenbein).
option-plan-make-injury = none (keine), sprain (verstaucht), fracture (gebrochen), tendon (Sehne) oder other (anderes).
option-plan-make-weeks_since = Wochen seit der Verletzung.
option-plan-make-pain = Schmerz im Alltag, 0 bis 10.
option-plan-make-big_toe_stiff = Die große Zehe ist steif.
option-plan-make-high_arch = Hohes Fußgewölbe.
option-plan-make-activity = everyday (Alltag), running (Laufen) oder dance (Tanz).
option-plan-make-equipment = Was zur Hand ist, mit Kommas: wall (Wand), step (Stufe), band (Band), roller (Rolle).
option-plan-make-minutes = Minuten am Tag, 5 bis 60.
option-plan-make-yes_to = Eine Sicherheitsfrage, die Sie mit Ja beantworten (siehe: kneewall plan questions). Für jede einmal angeben.
option-plan-make-agreed = Wer mich behandelt, weiß davon und ist einverstanden.
option-plan-make-no_red_flags = Ich habe jede Sicherheitsfrage gelesen und beantworte die anderen mit Nein.
option-plan-swap-old = Die Übung im Plan.
option-plan-swap-new = Die Übung, die an ihre Stelle tritt.
option-plan-leave-out-old = Die Übung im Plan.
option-plan-add-own-name = Wie sie heißt.
option-plan-add-own-how = Wie sie gemacht wird.
option-plan-level-old = Die Übung im Plan.
option-plan-level-level = easier (leichter), usual (wie beschrieben) oder harder (schwerer).
option-plan-goal-kind = distance-cm (Abstand zur Wand), angle-deg (Neigung), difference-cm (Unterschied der Seiten) oder squat-heel-down (Hocke, Ferse unten).
option-plan-goal-side = left (links) oder right (rechts).
option-plan-goal-target = In cm oder Grad; 0 bei der Hocke.
option-plan-goal-drop = Das Ziel aufgeben.
option-plan-goal-reached = Das Ziel mit der Hocke ist erreicht.
option-plan-phase-phase = mobility (Beweglichkeit), strength (Kraft) oder control (Kontrolle).
option-plan-hand-over-output = Die HTML-Seite, die geschrieben wird.
option-plan-send-back-output = Die Datei, die geschrieben wird.
option-plan-send-back-note = Eine Notiz an die Person.
option-plan-take-in-file = Die Datei, die zurückkam.

# Die Wörter darum herum.

help-usage = Aufruf:
help-arguments = Argumente
help-options = Optionen
help-commands = Befehle
help-error = Fehler
help-stopped = Abgebrochen.
help-default = [sonst: {"{"}{"}"}]
help-required = [nötig]
help-try = Hilfe gibt [blue]{"{"}command_path{"}"} {"{"}help_option{"}"}[/].
help-options-place = [OPTIONEN]
help-commands-place = BEFEHL [ARGUMENTE]...
