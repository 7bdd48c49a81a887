## vision/capture

nobody = Es ist niemand zu sehen: Treten Sie seitlich zur Kamera ins Bild, mit mehr Licht.
too-dark = Es ist zu dunkel: Machen Sie Licht oder einen Vorhang auf.
head-not-in-picture = Gehen Sie zurück, bis Ihr Kopf im Bild ist.
feet-not-in-picture = Neigen Sie das Telefon nach unten oder gehen Sie zurück, bis beide Füße im Bild sind.
body-not-in-picture = Gehen Sie zurück, bis Sie ganz im Bild sind.
wrong-leg =
    { $side ->
        [left] Das andere Bein ist näher an der Wand: Stellen Sie den linken Fuß nach vorn.
       *[right] Das andere Bein ist näher an der Wand: Stellen Sie den rechten Fuß nach vorn.
    }
too-far =
    { $when ->
        [before] Stellen Sie die Kamera näher: Das Bein ist im Bild zu klein.
       *[after] Das Bein ist im Bild klein, die Zahlen sind daher weniger sicher. Stellen Sie die Kamera näher und filmen Sie noch einmal.
    }
second-person = Bitten Sie die andere Person, aus dem Bild zu gehen.
blurred = Das Bild ist unscharf: Wischen Sie die Linse ab, stellen Sie das Telefon fest auf und warten Sie, bis es scharf ist.
camera-rolled = Richten Sie das Telefon gerade: Das Bild ist gekippt.
frame-rate-low = Filmen Sie mit mehr Bildern je Sekunde: Wählen Sie 30 in den Einstellungen der Kamera.
start-filming = So ist es gut: Filmen Sie los.
