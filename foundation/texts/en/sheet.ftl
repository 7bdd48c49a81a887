## calibration/sheet_pdf: what is printed on the sheet and on its second page. A line ends where it is broken here.

print-title = Kneewall calibration sheet
print-floor-edge = this edge on the floor
print-full-size = Print at 100 % (actual size). Tape it flat to a box.
print-fold = fold back over the box's edge along the dashes, if it helps
print-cut = cut along the corner marks if your paper is larger
print-ruler = 100 mm: check with a ruler
print-how = How to stand the sheet
print-step-1 = 1  Print and check
    .how =
        Print page 1 at 100 %. The line of 100 mm must
        measure 100 mm. If not, note what it measures:
        the page Measure has a field for it.
print-step-2 = 2  Tape it to a box
    .how =
        Flat, upright, its lower edge on the floor.
        No waves, no folds across the squares.
print-step-3 = 3  Stand it where the foot stands
    .how =
        Touching the wall: film it, then take it away.
        Or just behind the heel: leave it there.
print-step-4 = 4  Film from the side
    .how =
        Phone propped up at knee height, facing the
        sheet. Do not move it any more.
print-touches =
    touches
    the wall
print-or = or
print-wall = wall
print-sheet = sheet
print-foot = foot
print-phone = phone
