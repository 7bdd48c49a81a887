## ui/components: der Rekorder

recorder-picture = Was die Kamera sieht, gespiegelt
recorder-head = Kopf
recorder-foot = Fuß
recorder-off = Die Kamera ist aus.
recorder-camera = Kamera
recorder-turn-on = Kamera einschalten
recorder-check = Bild prüfen
recorder-start = Start
recorder-stop = Jetzt anhalten
recorder-no-camera-here = Browser geben dieser Adresse keine Kamera. Filmen Sie mit der Kamera des Telefons, und wählen Sie den Film dann unten.
recorder-camera-fails = Die Kamera ließ sich nicht starten ({"{"}name{"}"}). Filmen Sie stattdessen mit dem Telefon.
recorder-NotAllowedError = Der Browser durfte die Kamera nicht verwenden. Erlauben Sie es in der Adresszeile, und versuchen Sie es noch einmal.
recorder-NotFoundError = Keine Kamera gefunden. Stecken Sie eine an, oder filmen Sie mit dem Telefon.
recorder-NotReadableError = Ein anderes Programm verwendet die Kamera. Schließen Sie es, und versuchen Sie es noch einmal.
recorder-small-picture = Diese Kamera gibt nur {"{"}width{"}"} x {"{"}height{"}"} Bildpunkte: Das Ergebnis wird weniger genau.
recorder-stand = Stellen Sie sich seitlich zur Kamera, ganz im Bild. Dann prüfen Sie das Bild.
recorder-checking = Das Bild wird geprüft ...
recorder-handing-over = Fertig. Der Film wird übergeben ...
recorder-lunge = Das Knie zur Wand, die Ferse am Boden, und zurück.
recorder-again = Und noch einmal.
recorder-recording = Es wird gefilmt. Führen Sie das Knie {"{"}repetitions{"}"} Mal zur Wand und zurück. Es hört von selbst auf.
recorder-step = Gehen Sie zur Wand.
recorder-stopped = Angehalten.

## ui/components: das Bild zum Anklicken

picker-zoom-out = Verkleinern
picker-zoom-in = Vergrößern
picker-undo = Zurücknehmen
picker-clear = Neu beginnen
picker-window = Bild zum Anklicken; vergrößert lässt es sich verschieben
picker-picture = Ein Bild des Films
picker-click = Anklicken: {"{"}point{"}"}
picker-all = Alles gesetzt. Zum Berichtigen eine Marke ziehen oder die Pfeiltasten verwenden.
picker-mark = {"{"}point{"}"}, bei {"{"}x{"}"}, {"{"}y{"}"}. Die Pfeiltasten verschieben sie.
picker-across = {"{"}point{"}"}, Bildpunkte von links
picker-down = {"{"}point{"}"}, Bildpunkte von oben

## ui/access und ui/server: die Tür, und was das Terminal von der App sagt

door-title = Kneewall: Zugangscode
door-label = Zugangscode, wie er auf dem Rechner steht
door-open = Öffnen
door-code-needed = Ein Zugangscode ist nötig. Öffnen Sie die Adresse, die auf dem Rechner steht.
door-no-form = Senden Sie den Code als Formular.
door-no-code = Das ist kein Zugangscode.
door-wrong-code = Dieser Code stimmt nicht oder wurde schon verwendet. Tippen Sie den ein, der jetzt auf dem Rechner steht.
door-wait =
    { $seconds ->
        [one] Zu viele falsche Codes. Warten Sie { $seconds } Sekunde, dann tippen Sie den Code ein, der auf dem Rechner steht.
       *[other] Zu viele falsche Codes. Warten Sie { $seconds } Sekunden, dann tippen Sie den Code ein, der auf dem Rechner steht.
    }
server-open = Kneewall ist in Ihrem Browser offen unter { $address }
server-phone = Auf Ihrem Telefon, im selben Netz: Scannen Sie dies, oder öffnen Sie { $address } und tippen Sie den Code { $code } ein
server-close = Mit Strg+C hier schließen. Nichts verlässt diesen Rechner.
certificate-screen-install = Installieren
certificate-screen-trust-1 = Zertifikats-
certificate-screen-trust-2 = vertrauen
certificate-screen-warning = nicht sicher
certificate-screen-advanced = Erweitert
certificate-screen-proceed = Weiter zu

## ui/pictures

paper-a4 = A4
paper-letter = US Letter

## ui/charts: what a chart says under the pointer

tip-leg = Bein
tip-value = gemessen
tip-low = sehr wahrscheinlich von
tip-high = sehr wahrscheinlich bis

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
