## calibration/sheet_pdf: was auf dem Blatt und seiner zweiten Seite gedruckt steht. Eine Zeile endet, wo sie hier endet.

print-title = Messblatt von Kneewall
print-floor-edge = diese Kante auf den Boden
print-full-size = Mit 100 % drucken (tatsächliche Größe). Flach auf eine Schachtel kleben.
print-fold = wenn es hilft, an den Strichen um die Kante der Schachtel falten
print-cut = bei größerem Papier an den Eckmarken abschneiden
print-ruler = 100 mm: mit einem Lineal prüfen
print-how = So steht das Blatt
print-step-1 = 1  Drucken und prüfen
    .how =
        Seite 1 mit 100 % drucken. Die Linie von 100 mm muss
        100 mm messen. Wenn nicht, notieren, was sie misst:
        Die Seite Messen hat ein Feld dafür.
print-step-2 = 2  Auf eine Schachtel kleben
    .how =
        Flach, aufrecht, die untere Kante auf dem Boden.
        Keine Wellen, keine Falten über den Quadraten.
print-step-3 = 3  Hinstellen, wo der Fuß steht
    .how =
        An der Wand: filmen, dann wegnehmen.
        Oder gleich hinter der Ferse: stehen lassen.
print-step-4 = 4  Von der Seite filmen
    .how =
        Telefon auf Kniehöhe anlehnen, dem Blatt
        gegenüber. Nicht mehr bewegen.
print-touches =
    berührt
    die Wand
print-or = oder
print-wall = Wand
print-sheet = Blatt
print-foot = Fuß
print-phone = Telefon
