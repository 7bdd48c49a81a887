## plan: page and exports

plan-in-words = { $side }, { $phase }, { NUMBER($minutes, useGrouping: 0) } minutes a day; made on { $day }
export-plan-title = Ankle programme, { WORD("side", $side) }, phase { WORD("phase", $phase) }
export-plan-from-rules = Made from rules by Kneewall, a measuring tool, not a diagnosis.
export-progress = Progress and goals
export-column-exercise = Exercise
export-column-dose = How much
export-column-days = How often
export-column-form = Form
export-column-why = Why
side-both = both
handover-tested-how =
    { $repetitions ->
        [one] { WORD("name-of-stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("name-of-footwear", $footwear) }; scale and vertical from { WORD("method", $method) }; { $repetitions } repetition.
       *[other] { WORD("name-of-stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("name-of-footwear", $footwear) }; scale and vertical from { WORD("method", $method) }; { $repetitions } repetitions.
    }
