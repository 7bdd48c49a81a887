## vision/live

camera-closed = Kamera { $number } lässt sich nicht öffnen
    .remedy = Stecken Sie sie an, schließen Sie andere Programme, die sie verwenden, oder geben Sie mit --camera eine andere Nummer an
camera-stopped = Die Kamera liefert keine Bilder mehr
    .remedy = Stecken Sie sie noch einmal an und beginnen Sie neu

# What the person at the wall is told: short, since it is spoken.
live-step-in = Kommen Sie ins Bild, seitlich zur Kamera, einen Fuß nach vorn.
live-stand-still = Den Fuß flach auf den Boden, die Zehen zur Wand, und still stehen.
live-ready = Fertig. Gehen Sie vor, wann Sie wollen.
live-heel-up = Die Ferse ist oben. Das zählt nicht.
live-hold = Halten.
live-and-back = Und zurück.
live-new-best = Ihr tiefster bisher.
live-practice-counted = Probe { $number }.
live-practice-over = Das war die Probe. Jetzt zählt es.
live-counted = { $number } von { $full }.
live-again-heel-down = Noch einmal, mit der Ferse am Boden.
live-too-short = Das war kurz. Gehen Sie so weit, wie die Ferse es zulässt.
live-next-leg = Gut gemacht. Jetzt das andere Bein: den anderen Fuß zur Wand.
live-other-leg = Stellen Sie den anderen Fuß nach vorn, die Zehen zur Wand.
live-done = Fertig. Sie können sich umdrehen.
live-too-long = Das hat sehr lange gedauert, also ist hier Schluss. Was gefilmt ist, bleibt.
live-nobody-left = Eine Minute lang war niemand da, also ist hier Schluss. Was gefilmt ist, bleibt.
live-nobody = Ich sehe Sie nicht. Kommen Sie ins Bild.
live-too-dark = Es ist zu dunkel. Machen Sie Licht.
live-feet-not-in-picture = Ich sehe Ihre Füße nicht. Neigen Sie das Telefon oder gehen Sie zurück.
live-camera-turned = Stellen Sie sich seitlich zur Kamera.
live-second-person = Ich sehe zwei Personen. Bitte nur eine.
live-too-far = Sie sind weit weg. Stellen Sie die Kamera näher.
live-camera-rolled = Das Telefon ist schief. Richten Sie es gerade.

# The page of the guided test.
guided-title = Der geführte Test
guided-intro = Stellen Sie Telefon oder Rechner zwei bis zweieinhalb Meter entfernt auf, auf Kniehöhe, und starten Sie. Was zu tun ist, wird laut gesagt: Bis zum Ende muss nichts berührt werden. Der Film bleibt auf diesem Rechner.
guided-both-legs = Beide
guided-which-leg = Welches Bein?
guided-how-many = Wie viele Ausfallschritte
guided-practice = Zuerst zur Probe
guided-full = Die zählen
guided-see-result = Das ganze Ergebnis ansehen und speichern
guided-result-none =
    { $side ->
        [left] Das linke Bein konnte nicht gemessen werden.
       *[right] Das rechte Bein konnte nicht gemessen werden.
    }
guided-turn-on = Kamera einschalten
guided-try-volume = Lautstärke probieren
guided-start = Start
guided-stop = Stopp
guided-keep-film = Den Film als Datei behalten
guided-camera = Kamera
guided-mute = Stumm
guided-unmute = Ton an
guided-picture = Was die Kamera sieht, gespiegelt
guided-over = Die Kamera des geführten Tests
guided-counted = Ausfallschritte bisher
guided-off = Die Kamera ist aus.
guided-place = Stellen Sie die Kamera so, dass Boden und Wand im Bild sind. Probieren Sie die Lautstärke, dann starten Sie und kommen ins Bild.
guided-volume-voice = So laut spreche ich. Drehen Sie lauter, bis Sie es an der Wand hören.
guided-volume-sounds = Dieser Browser hat keine eigene Stimme, also hören Sie Töne und lesen den Rest. Drehen Sie lauter, bis Sie sie an der Wand hören.
guided-step-in = Kommen Sie ins Bild, seitlich zur Kamera.
guided-handing-over = Der Film wird gemessen ...
guided-kept-here = Kneewall antwortet nicht, also ist der Film noch nicht gemessen. Behalten Sie ihn als Datei, und messen Sie ihn, wenn Kneewall wieder läuft.
guided-left-behind = Die Seite wurde mitten im Test neu aufgebaut. Was bis dahin gefilmt war, ist hier: Behalten Sie es als Datei, und messen Sie es.
guided-nothing-filmed = Es wurde nichts gefilmt.
guided-no-camera-here = Browser geben dieser Adresse keine Kamera. Starten Sie Kneewall mit --lan --https, oder filmen Sie mit der Kamera des Telefons und schicken Sie den Film.
guided-camera-fails = Die Kamera ließ sich nicht starten. Filmen Sie stattdessen mit dem Telefon.
guided-NotAllowedError = Der Browser durfte die Kamera nicht verwenden. Erlauben Sie es in der Adresszeile, und versuchen Sie es noch einmal.
guided-NotFoundError = Keine Kamera gefunden. Stecken Sie eine an, oder filmen Sie mit dem Telefon.
guided-NotReadableError = Ein anderes Programm verwendet die Kamera. Schließen Sie es, und versuchen Sie es noch einmal.
guided-camera-taken = Die Kamera wurde weggenommen. Was bis dahin gefilmt war, wird gemessen.
guided-hidden = Die Seite ist im Hintergrund, also sieht niemand zu. Der Film läuft weiter.
guided-slept = Das Gerät hat geschlafen, also hat niemand zugesehen. Der Film hat vielleicht eine Lücke.
guided-slow = Dieser Rechner ist langsam: Was Sie hören, kommt vielleicht spät. Der Film ist davon nicht betroffen.
guided-lost = Die Verbindung ist weg. Der Film läuft weiter; ich versuche es wieder.
guided-back = Ich bin wieder da.
guided-gone = Ich kann Sie nicht weiter führen. Der Film läuft noch zwei Minuten: Machen Sie drei Ausfallschritte, dann halten Sie ihn an.
guided-busy = Es werden zu viele Tests geführt. Der Film läuft noch zwei Minuten: Machen Sie drei Ausfallschritte, dann halten Sie ihn an.
guided-elsewhere = Der Test wurde in einem anderen Fenster geöffnet. Hier läuft der Film noch zwei Minuten ohne Führung weiter.
guided-best = bester
guided-last = letztes Mal
guided-heel_up = FERSE OBEN
guided-dot-practice = Probe
guided-dot-full = voll, Ferse unten
guided-dot-heel-up = Ferse oben, zählt nicht
guided-dot-short = kurz, zählt nicht
guided-dot-open = kommt noch
