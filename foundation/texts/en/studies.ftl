## vision/quantities: where a published figure was read

study-powden = Powden 2015, Man Ther, doi 10.1016/j.math.2015.01.004: one rater, 12 studies pooled
study-konor = Konor 2012, IJSPT 7(3):279: standard error of repeated measurements, the larger one, 20 people
study-gwynne = Gwynne & Curran 2014, PMID 25540705: single-leg squat
study-gwynne-change = derived from the standard error of 2 to 4°, the larger one: Gwynne & Curran 2014, PMID 25540705: single-leg squat
study-lean-sides = { MEASURED(4.7, "deg") }: Powden 2015, Man Ther, doi 10.1016/j.math.2015.01.004: one rater, 12 studies pooled; { MEASURED(5, "deg", digits: 0) }: a margin above it
study-lean-sides-change = derived, no study found: root 2 times the { MEASURED(4.7, "deg") } of one leg (Powden 2015, Man Ther, doi 10.1016/j.math.2015.01.004: one rater, 12 studies pooled)
study-distance-sides = { MEASURED(1.5, "cm") }: Chisholm 2012, Physiother Can 64(4):347: patients, 3 days apart, and about 68 % of healthy adults lie within it (Hoch & McKeon 2011, Man Ther 16:516, as cited by others); { MEASURED(2, "cm") }: a margin above it
study-distance-sides-change = a margin above the { MEASURED(1.5, "cm") } of Chisholm 2012, Physiother Can 64(4):347: patients, 3 days apart
study-knee-over-toe = derived, no study found: 3°, half the shin's, over a shin of { MEASURED(42, "cm", digits: 0) } (Gwynne & Curran 2014, PMID 25540705: single-leg squat)
study-toe-out = derived, no study found: the foot stays where it is put
study-none = no study found: the interval of these two measurements
