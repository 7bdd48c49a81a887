## vision/quantities: wo eine veröffentlichte Zahl gelesen wurde

study-powden = Powden 2015, Man Ther, doi 10.1016/j.math.2015.01.004: eine messende Person, 12 Studien zusammengefasst
study-konor = Konor 2012, IJSPT 7(3):279: Standardfehler wiederholter Messungen, der größere, 20 Menschen
study-gwynne = Gwynne & Curran 2014, PMID 25540705: Kniebeuge auf einem Bein
study-gwynne-change = abgeleitet vom Standardfehler von 2 bis 4°, dem größeren: Gwynne & Curran 2014, PMID 25540705: Kniebeuge auf einem Bein
study-lean-sides = { MEASURED(4.7, "deg") }: Powden 2015, Man Ther, doi 10.1016/j.math.2015.01.004: eine messende Person, 12 Studien zusammengefasst; { MEASURED(5, "deg", digits: 0) }: etwas mehr als das
study-lean-sides-change = abgeleitet, keine Studie gefunden: Wurzel 2 mal die { MEASURED(4.7, "deg") } eines Beins (Powden 2015, Man Ther, doi 10.1016/j.math.2015.01.004: eine messende Person, 12 Studien zusammengefasst)
study-distance-sides = { MEASURED(1.5, "cm") }: Chisholm 2012, Physiother Can 64(4):347: Patienten, 3 Tage auseinander, und etwa 68 % der gesunden Erwachsenen liegen darin (Hoch & McKeon 2011, Man Ther 16:516, nach anderen zitiert); { MEASURED(2, "cm") }: etwas mehr als das
study-distance-sides-change = etwas mehr als die { MEASURED(1.5, "cm") } von Chisholm 2012, Physiother Can 64(4):347: Patienten, 3 Tage auseinander
study-knee-over-toe = abgeleitet, keine Studie gefunden: 3°, die Hälfte von denen des Unterschenkels, über einen Unterschenkel von { MEASURED(42, "cm", digits: 0) } (Gwynne & Curran 2014, PMID 25540705: Kniebeuge auf einem Bein)
study-toe-out = abgeleitet, keine Studie gefunden: Der Fuß bleibt, wo er hingestellt wird
study-none = keine Studie gefunden: der Bereich dieser beiden Messungen
