## plan: Seite und Exporte

plan-in-words = { $side }, { $phase }, { NUMBER($minutes, useGrouping: 0) } Minuten am Tag; erstellt am { $day }
export-plan-title = Programm für das Sprunggelenk, { WORD("side", $side) }, Phase { WORD("phase", $phase) }
export-plan-from-rules = Nach Regeln gemacht von Kneewall, einem Messwerkzeug; keine Diagnose.
export-progress = Fortschritt und Ziele
export-column-exercise = Übung
export-column-dose = Wie viel
export-column-days = Wie oft
export-column-form = Form
export-column-why = Warum
side-both = beide
handover-tested-how =
    { $repetitions ->
        [one] { WORD("name-of-stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("name-of-footwear", $footwear) }; Maßstab und Senkrechte nach { WORD("method", $method) }; { $repetitions } Wiederholung.
       *[other] { WORD("name-of-stance", $stance) }, { WORD("name-of-knee", $knee) }, { WORD("name-of-footwear", $footwear) }; Maßstab und Senkrechte nach { WORD("method", $method) }; { $repetitions } Wiederholungen.
    }
