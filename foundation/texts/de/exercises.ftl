## plan: die Übungen. Jeder Schritt steht auf einer Zeile.

doing-march-on-the-spot = Auf der Stelle gehen
    .purpose = Wärmt Wade und Gelenk vor allem anderen auf, damit Dehnen und Belasten leichter fallen.
    .steps =
        Stehen Sie aufrecht, mit etwas zum Festhalten in der Nähe.
        Gehen Sie auf der Stelle. Setzen Sie jeden Fuß weich auf, erst den Vorfuß, dann die Ferse.
        Heben Sie die Knie etwas höher, wenn es leichter wird.
    .easier = Setzen Sie sich auf einen Stuhl und gehen Sie nur mit den Füßen.
    .harder = Gehen Sie bei jedem Schritt mit dem Standbein auf die Zehenspitzen.
    .not-when = Hören Sie auf, wenn das Auftreten mit jedem Schritt mehr schmerzt.
    .feel = Warm, und nicht schlimmer als vorher.
doing-ankle-circles = Fußkreisen
    .purpose = Bewegt das Gelenk, so weit es geht, ohne Gewicht darauf.
    .steps =
        Setzen Sie sich und heben Sie einen Fuß vom Boden.
        Ziehen Sie mit den Zehen langsame, große Kreise: zehn in die eine Richtung, zehn in die andere.
        Nur der Fuß bewegt sich, der Unterschenkel bleibt ruhig.
    .easier = Ziehen Sie kleinere Kreise, oder lassen Sie die Ferse auf dem Boden.
    .harder = Schreiben Sie mit der großen Zehe das Alphabet in Großbuchstaben.
    .not-when = Lassen Sie es, wenn das Gelenk beim Kreisen schmerzhaft hängen bleibt oder sperrt.
    .feel = Ein sanfter Zug rund um das Sprunggelenk. Knacken ohne Schmerz ist kein Grund aufzuhören.
doing-calf-roller = Wade auf der Rolle
    .purpose = Lockert eine Wade, die sich fest anfühlt, bevor sie gedehnt wird.
    .steps =
        Setzen Sie sich auf den Boden, die Wade auf der Rolle, die Hände hinter sich aufgestützt.
        Rollen Sie langsam zwischen Knöchel und Kniekehle. Die Kniekehle selbst lassen Sie aus.
        Wo es empfindlich ist, bleiben Sie einige Atemzüge und bewegen den Fuß auf und ab.
    .easier = Lassen Sie den anderen Fuß am Boden, damit weniger Gewicht darauf liegt, oder nehmen Sie die Hände statt der Rolle.
    .harder = Legen Sie das andere Bein darüber, und drehen Sie die Zehen nach innen und außen.
    .not-when = Nicht an einer geschwollenen, heißen oder geprellten Wade, nicht bei einer Thrombose, auch einer früheren, und nicht über Krampfadern.
    .feel = Ein Druck, der nachlässt, während Sie bleiben. Bei stechendem Schmerz oder Kribbeln im Fuß: eine andere Stelle.
doing-tendon-strokes = Neben der Sehne streichen
    .purpose = Lockert die Stelle, an der die Wade in die Sehne übergeht.
    .steps =
        Setzen Sie sich und umfassen Sie das Bein gleich über der Ferse, den Daumen auf der einen, die Finger auf der anderen Seite der Sehne.
        Streichen Sie langsam nach oben in die Wade, mit etwas Öl oder Creme.
        Lassen Sie den Fuß locker hängen.
    .easier = Streichen Sie mit der flachen Hand und leichter.
    .harder = Ziehen Sie beim Streichen die Zehen langsam zu sich heran und wieder weg.
    .not-when = Nicht an einer Sehne, die schmerzt, verdickt ist oder knirscht, und nie, nachdem darin ein Schlag zu spüren war.
    .feel = Warm und locker. Die Sehne selbst soll nicht schmerzen.
doing-sole-roller = Fußsohle auf einer Rolle oder Flasche
    .purpose = Lockert eine steife Fußsohle.
    .steps =
        Setzen Sie sich und stellen Sie den bloßen Fuß auf eine kleine Rolle, einen Ball oder eine Flasche.
        Rollen Sie langsam von der Ferse bis zum Ballen und zurück.
        Bleiben Sie etwas länger, wo es fest ist.
    .easier = Drücken Sie weniger.
    .harder = Machen Sie es im Stehen, mit mehr Gewicht.
    .not-when = Nicht, wo die Haut verletzt oder taub ist.
    .feel = Ein angenehmer Druck, nie ein Stich in der Ferse.
doing-straight-knee-stretch = Wade dehnen, Knie gestreckt
    .purpose = Dehnt die Wade, vor allem ihren oberen Muskel, der bei gestrecktem Knie mitgedehnt wird.
    .steps =
        Stellen Sie sich vor eine Wand, die Hände daran, diesen Fuß einen großen Schritt hinter dem anderen. Die Zehen zeigen zur Wand.
        Halten Sie das hintere Knie gestreckt und die Ferse am Boden, und schieben Sie das Becken nach vorn.
        Halten und atmen. Kommen Sie langsam zurück.
    .easier = Machen Sie den Schritt kürzer.
    .harder = Machen Sie den Schritt länger, oder legen Sie ein gerolltes Handtuch unter den Vorfuß.
    .not-when = Nicht, solange die Sehne hinten am Sprunggelenk schmerzt: Belasten Sie sie stattdessen. Nicht, wenn es das Bein hinunter kribbelt oder brennt.
    .feel = Ein gleichmäßiger Zug in der Mitte der Wade.
    .source = Wochen mit gehaltenem Dehnen der Wade brachten 2 bis 3 Grad: Radford 2006, PMID 16926259. Ein gestrecktes Knie nimmt den oberen Wadenmuskel dazu: Baumbach 2014, doi 10.1186/1471-2474-15-246.
doing-bent-knee-stretch = Wade dehnen, Knie gebeugt
    .purpose = Dehnt den unteren Wadenmuskel, der beim Knie-an-die-Wand-Test bremst.
    .steps =
        Stellen Sie sich vor eine Wand, diesen Fuß einen halben Schritt hinter dem anderen.
        Beugen Sie beide Knie und sinken Sie tiefer, beide Fersen am Boden.
        Lassen Sie das hintere Knie über die zweite Zehe wandern. Halten und atmen.
    .easier = Gehen Sie weniger tief, die Hände höher an der Wand.
    .harder = Legen Sie ein gerolltes Handtuch unter den Vorfuß, oder geben Sie mehr Gewicht auf dieses Bein.
    .not-when = Wenn es vorn am Sprunggelenk klemmt, nehmen Sie stattdessen das Gleiten mit dem Band. Nicht, solange die Sehne schmerzt.
    .feel = Ein Zug tief unten in der Wade, nahe der Ferse; vorn klemmt nichts.
    .source = Schon 20 Grad Beugung nehmen den oberen Wadenmuskel aus der Dehnung: Baumbach 2014, doi 10.1186/1471-2474-15-246. Wochen mit gehaltenem Dehnen brachten 2 bis 3 Grad: Radford 2006, PMID 16926259.
doing-deep-sit = Tiefer Sitz an der Wand
    .purpose = Beugt mit dem eigenen Gewicht beide Sprunggelenke, so weit sie gehen, wie in einer tiefen Hocke.
    .steps =
        Stellen Sie sich mit dem Rücken an eine Wand, die Füße etwa eine Fußlänge davor.
        Rutschen Sie hinunter, so weit die Fersen am Boden bleiben.
        Lassen Sie die Knie über die Zehen gehen. Halten und atmen, dann drücken Sie sich hoch, wenn nötig mit den Händen.
    .easier = Legen Sie ein Buch unter die Fersen, oder setzen Sie sich auf einen niedrigen Hocker.
    .harder = Stellen Sie die Füße näher an die Wand, oder sitzen Sie ohne Wand.
    .not-when = Nicht mit einem Knie, das bei tiefer Beugung schmerzt, und nicht, wenn es vorn am Sprunggelenk klemmt.
    .feel = Eine Dehnung unten in beiden Waden, das Gewicht auf dem ganzen Fuß verteilt.
    .source = Wie tief jemand in die Hocke kommt, hängt mit der Beugung des Sprunggelenks zusammen, r = 0,69 bei 20 Menschen: Gomes 2020, aus zweiter Hand.
doing-banded-glide = Gleiten mit dem Band
    .purpose = Hilft dem Schienbein, über den Fuß zu gleiten, wo es vorn am Sprunggelenk hakt.
    .steps =
        Befestigen Sie ein kräftiges Band tief hinter sich, und legen Sie seine Schlaufe ganz vorn über das Sprunggelenk, unterhalb der Unterschenkelknochen.
        Gehen Sie einen Schritt vor, bis es fest nach hinten zieht.
        Beugen Sie das Knie über die zweite Zehe, die Ferse am Boden, warten Sie zwei Sekunden, kommen Sie zurück.
    .easier = Weniger Zug, und der Fuß auf einer niedrigen Stufe.
    .harder = Mehr Zug, und der andere Fuß weiter hinten.
    .not-when = Nicht über verletzter Haut, über Metall unter der Haut oder einer frischen Narbe. Hören Sie auf, wenn das Klemmen zunimmt.
    .feel = Vorn klemmt es weniger als ohne das Band.
    .source = Gleiten mit einem Gurt brachte über 3 Wochen mehr als Dehnen allein: Jeon 2015, J Athl Train 50(12):1226.
doing-half-kneeling-rock = Wippen im halben Kniestand
    .purpose = Wiederholt die Bewegung des Knie-an-die-Wand-Tests mit wenig Gewicht auf dem Sprunggelenk.
    .steps =
        Knien Sie auf dem anderen Knie, auf etwas Weichem, dieser Fuß steht flach vorn.
        Schieben Sie das Knie langsam über die zweite Zehe, die Ferse am Boden.
        Warten Sie am Ende zwei Sekunden, dann gehen Sie zurück.
    .easier = Setzen Sie sich auf einen Stuhl, und schieben Sie stattdessen den Fuß unter dem Knie nach hinten.
    .harder = Halten Sie jedes Mal fünf Sekunden.
    .not-when = Kehren Sie um, bevor es vorn klemmt; nie durch ein Klemmen hindurchdrücken.
    .feel = Eine Dehnung tief im Gelenk oder unten in der Wade.
doing-weight-on-knee = Gewicht auf dem Knie
    .purpose = Hält das Ende der Beugung etwas länger, mit etwas Gewicht.
    .steps =
        Gehen Sie in den halben Kniestand, dieser Fuß steht flach vorn.
        Schieben Sie das Knie über die Zehen, und stützen Sie die Unterarme oder ein Gewicht von einigen Kilogramm darauf.
        Halten Sie, die Ferse am Boden. Lassen Sie langsam nach.
    .easier = Drücken Sie nur mit einer Hand.
    .harder = Mehr Gewicht, solange es angenehm bleibt.
    .not-when = Nicht, wo es vorn klemmt, und nicht bald nach einer Verletzung.
    .feel = Eine kräftige, aber ruhige Dehnung, die danach in wenigen Minuten weg ist.
doing-step-rock = Wippen auf einer Stufe
    .purpose = Beugt das Sprunggelenk mit so wenig Gewicht, wie Sie wollen.
    .steps =
        Stellen Sie diesen Fuß auf eine Stufe, der andere bleibt am Boden.
        Schieben Sie das Knie über die Zehen und zurück, die Ferse auf der Stufe, in langsamem Takt.
        Lassen Sie das andere Bein das meiste Gewicht tragen.
    .easier = Nehmen Sie eine niedrigere Stufe, und gehen Sie weniger weit.
    .harder = Verlagern Sie mehr Gewicht nach vorn.
    .not-when = Halten Sie sich fest, wenn Sie unsicher stehen.
    .feel = Leichte Bewegung, nach einigen Malen geschmeidiger.
doing-seated-heel-slide = Ferse zurückschieben, im Sitzen
    .purpose = Die sanfteste Art, ein steifes Sprunggelenk zu beugen: Der Boden hilft, und kein Gewicht lastet darauf.
    .steps =
        Setzen Sie sich, den Fuß in einer Socke flach auf glattem Boden.
        Schieben Sie ihn unter den Stuhl zurück, so weit die Ferse unten bleibt.
        Warten Sie drei Sekunden, schieben Sie ihn wieder vor.
    .easier = Schieben Sie weniger weit.
    .harder = Drücken Sie am Ende mit den Händen auf das Knie.
    .not-when = Kehren Sie um, wo es schmerzt statt zieht.
    .feel = Eine leichte Dehnung am Ende, die aufhört, sobald Sie nach vorn schieben.
doing-heel-hold = Fersen halten
    .purpose = Belastet die Sehne, ohne sie zu bewegen; das verträgt eine schmerzende Sehne oft am besten.
    .steps =
        Stellen Sie sich an eine Wand, die Hände daran.
        Heben Sie auf beiden Füßen die Fersen bis auf halbe Höhe.
        Halten Sie still, das Gewicht über der großen und der zweiten Zehe. Kommen Sie langsam herunter.
    .easier = Lassen Sie die Hände mehr Gewicht tragen, oder machen Sie es im Sitzen mit einer Tasche auf dem Knie.
    .harder = Halten Sie auf einem Bein.
    .not-when = Nicht, wenn in der Sehne ein Schlag zu spüren war oder Sie die Ferse gar nicht heben können: Lassen Sie das ansehen.
    .feel = Arbeit in der Wade. In der Sehne sind bis 3 von 10 erlaubt, wenn es am nächsten Morgen nicht schlimmer ist.
doing-heel-raise = Fersen heben
    .purpose = Kräftigt die Wade und ihre Sehne, damit die gewonnene Beweglichkeit bleibt und genutzt wird.
    .steps =
        Stellen Sie sich hüftbreit an eine Wand, die Fingerspitzen daran.
        Heben Sie langsam beide Fersen, bis Sie auf den Ballen stehen, so hoch Sie können.
        Senken Sie sie langsam, in etwa drei Sekunden.
    .easier = Helfen Sie mit den Händen.
    .harder = Auf zwei Füßen hoch, auf einem herunter; später alles auf einem.
    .not-when = Weniger, wenn die Sehne am Morgen danach mehr schmerzt.
    .feel = Müde Waden nach den letzten paar Malen.
    .source = Kräftigen durch Heben der Fersen brachte auch Beweglichkeit: Young 2013, J Foot Ankle Res 6(1).
doing-seated-heel-raise = Fersen heben, im Sitzen
    .purpose = Kräftigt die untere Wade mit weniger Gewicht.
    .steps =
        Setzen Sie sich, die Knie über den Füßen, eine Tasche oder die Unterarme auf den Knien.
        Heben Sie die Fersen langsam, so hoch sie gehen.
        Senken Sie sie ebenso langsam.
    .easier = Kein Gewicht auf den Knien.
    .harder = Mehr Gewicht, oder ein Fuß nach dem anderen.
    .not-when = Nicht mit einer frischen Wunde oder im Gips.
    .feel = Arbeit unten in der Wade.
doing-heel-drop = Ferse langsam senken
    .purpose = Belastet Wade und Sehne, während sie länger werden.
    .steps =
        Stellen Sie sich mit beiden Ballen auf die Kante einer Stufe, und halten Sie sich fest.
        Heben Sie beide Fersen, verlagern Sie das Gewicht auf dieses Bein.
        Senken Sie die Ferse langsam, in etwa vier Sekunden. Kommen Sie mit beiden Füßen hoch.
    .easier = Senken Sie beide Fersen zusammen, nur bis auf die Höhe der Stufe.
    .harder = Nehmen Sie Gewicht in einem Rucksack dazu.
    .not-when = Wenn die Sehne direkt am Fersenbein schmerzt, nur bis auf die Höhe der Stufe. Nicht nach einer frischen Verletzung.
    .feel = Harte Arbeit in der Wade. Die Sehne darf sich bis 3 von 10 melden und soll am nächsten Morgen nicht schlimmer sein.
    .source = Bei schmerzender Achillessehne brachten 12 Wochen solches Senken mit Dehnen nicht mehr Beweglichkeit als ohne: Lagas 2021, doi 10.1186/s12891-021-04337-y. Es steht hier für die Kraft, nicht für die Beweglichkeit.
doing-toe-raise = Vorfuß heben
    .purpose = Kräftigt die Muskeln vorn am Schienbein, die den Fuß hochziehen.
    .steps =
        Lehnen Sie sich mit dem Rücken an eine Wand, die Füße eine Fußlänge davor.
        Ziehen Sie beide Vorfüße hoch, so weit es geht, die Fersen am Boden.
        Senken Sie sie langsam.
    .easier = Machen Sie es im Sitzen.
    .harder = Die Füße weiter von der Wand weg, oder ein Fuß nach dem anderen.
    .not-when = Nicht nach einer frischen Verletzung des Sprunggelenks.
    .feel = Arbeit vorn am Schienbein.
doing-dorsiflexion-hold = Hochziehen und halten
    .purpose = Lehrt die vorderen Muskeln, den Fuß in der gewonnenen Beugung zu halten.
    .steps =
        Setzen Sie sich mit ausgestrecktem Bein, ein Band um den Vorfuß, vor Ihnen befestigt.
        Ziehen Sie die Zehen zu sich heran, so weit sie gehen.
        Halten Sie, lassen Sie langsam los.
    .easier = Ohne Band.
    .harder = Ein stärkeres Band, oder länger halten.
    .not-when = Hören Sie auf, wenn es vorn am Sprunggelenk klemmt.
    .feel = Arbeit vorn am Schienbein.
doing-single-leg-stand = Auf einem Bein stehen
    .purpose = Übt das Sprunggelenk darin, Sie im Gleichgewicht zu halten.
    .steps =
        Stehen Sie auf diesem Bein, das Knie ein wenig gebeugt, in der Nähe etwas zum Festhalten.
        Ferse, große und kleine Zehe bleiben am Boden.
        Halten Sie, und atmen Sie ruhig.
    .easier = Eine Fingerspitze an einem Stuhl.
    .harder = Drehen Sie den Kopf, schließen Sie die Augen, oder stehen Sie auf einem Kissen.
    .not-when = Halten Sie sich fest, wenn Sie in letzter Zeit gestürzt sind.
    .feel = Kleine, rege Bewegungen im Fuß.
doing-reach = Mit dem anderen Fuß tippen
    .purpose = Nutzt die Beugung des Sprunggelenks kontrolliert, auf einem Bein.
    .steps =
        Stehen Sie auf diesem Bein.
        Strecken Sie den anderen Fuß nach vorn, tippen Sie leicht auf den Boden, kommen Sie zurück. Dann zur Seite, dann nach hinten.
        Die Ferse am Boden, das Knie über der zweiten Zehe.
    .easier = Weniger weit, und halten Sie sich fest.
    .harder = Weiter, oder mit einem leichten Gewicht.
    .not-when = Nicht, solange das Stehen auf einem Bein schmerzt.
    .feel = Wade, Oberschenkel und Fuß arbeiten zusammen.
doing-step-down = Stufe hinab
    .purpose = Treppab zu gehen verlangt genau diese Beugung.
    .steps =
        Stehen Sie mit diesem Fuß auf einer Stufe, der andere ist davor in der Luft.
        Beugen Sie langsam das Knie, bis die andere Ferse den Boden berührt. Diese Ferse bleibt unten.
        Drücken Sie sich wieder hoch.
    .easier = Eine niedrigere Stufe, und eine Hand am Geländer.
    .harder = Eine höhere Stufe, langsamer.
    .not-when = Nicht mit einem Knie, das beim Beugen vorn schmerzt.
    .feel = Ruhige Arbeit; das Knie zeigt über die zweite Zehe.
doing-heel-to-toe-walk = Langsam abrollend gehen
    .purpose = Bringt die gewonnene Beugung ins Gehen.
    .steps =
        Gehen Sie sehr langsam.
        Setzen Sie mit der Ferse auf, lassen Sie den Unterschenkel über den ganzen Fuß nach vorn wandern, und lassen Sie die Ferse so lange unten, wie Sie können.
        Stoßen Sie sich über die große Zehe ab.
    .easier = Halten Sie sich an einem Geländer oder einer Arbeitsplatte fest.
    .harder = Gehen Sie eine leichte Steigung hinauf.
    .not-when = Nicht, bevor Sie den Fuß voll belasten dürfen.
    .feel = Eine Dehnung in der Wade, kurz bevor die Ferse den Boden verlässt.
doing-forefoot-raised-squat = Kniebeuge, Vorfuß erhöht
    .purpose = Verlangt von beiden Sprunggelenken mehr Beugung als eine Kniebeuge auf ebenem Boden.
    .steps =
        Stellen Sie die Vorfüße auf ein Buch oder ein dünnes Brett, die Fersen auf den Boden.
        Gehen Sie so tief in die Hocke, wie Sie es sicher können, wenn nötig mit Festhalten.
        Stehen Sie wieder auf.
    .easier = Ein dünneres Buch, oder weniger tief.
    .harder = Ein dickeres Buch, langsamer.
    .not-when = Nicht, wenn es vorn klemmt, nicht mit schmerzender Sehne oder schmerzenden Knien.
    .feel = Das Gewicht über der Mitte des Fußes, eine Dehnung unten in der Wade.
doing-nerve-glide = Nerv gleiten lassen, im Sitzen
    .purpose = Bewegt den Nerv an der Rückseite des Beins sanft hin und her, ohne ihn gedehnt zu halten.
    .steps =
        Setzen Sie sich aufrecht auf einen Stuhl, und strecken Sie dieses Knie, bis Sie gerade etwas spüren.
        Ziehen Sie die Zehen zu sich heran, und schauen Sie gleichzeitig nach oben.
        Dann lassen Sie die Zehen los und schauen nach unten. Bleiben Sie im Fluss.
    .easier = Strecken Sie das Knie weniger.
    .harder = Strecken Sie das Knie mehr, solange nichts kribbelt.
    .not-when = Hören Sie auf, wenn Kribbeln oder Taubheit nach der Übung anhält. Neue oder zunehmende Taubheit muss jemand vom Fach ansehen.
    .feel = Ein leichter Zug, der kommt und geht. Nie gehalten, nie brennend.
doing-big-toe-stretch = Große Zehe dehnen
    .purpose = Gibt der großen Zehe Platz, sich nach oben zu biegen, wie es das Ende jedes Schritts braucht.
    .steps =
        Setzen Sie sich, den Knöchel auf dem anderen Knie oder den Fuß auf einem niedrigen Hocker.
        Halten Sie mit einer Hand den Vorfuß, und biegen Sie mit der anderen die große Zehe nach oben.
        Halten Sie, und ziehen Sie sie dabei leicht in die Länge.
    .easier = Biegen Sie weniger, ohne zu ziehen.
    .harder = Machen Sie es im Stehen: Ferse hoch, Gewicht auf dem Ballen.
    .not-when = Nicht an einer heißen, roten oder geschwollenen Zehe.
    .feel = Eine Dehnung unter der Zehe und entlang der Sohle; oben klemmt nichts.
doing-toe-press = Große Zehe drücken
    .purpose = Weckt die kleinen Muskeln, die das Fußgewölbe halten.
    .steps =
        Sitzen oder stehen Sie, den Fuß flach am Boden.
        Drücken Sie die Kuppe der großen Zehe in den Boden, und heben Sie die anderen Zehen.
        Halten Sie, dann drücken Sie die anderen und heben die große Zehe.
    .easier = Helfen Sie mit den Fingern.
    .harder = Machen Sie es auf einem Bein.
    .not-when = Krämpfe sind am Anfang häufig: Machen Sie eine Pause, und üben Sie sanfter weiter.
    .feel = Arbeit unter dem Fußgewölbe.
