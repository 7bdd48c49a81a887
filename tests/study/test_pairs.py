"""Which rows of two tables belong together, and which cannot be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from study.errors import AgreementError, TableError
from study.pairs import Pairs, chosen_columns, chosen_keys, pair
from study.read_csv import TextTable, read_csv


def table(folder: Path, name: str, text: str) -> TextTable:
    (folder / name).write_text(text, encoding="utf-8")
    return read_csv(folder / name)


def paired(folder: Path, a: str, b: str, *columns: str, keys: tuple[str, ...] = ()) -> Pairs:
    left, right = table(folder, "a.csv", a), table(folder, "b.csv", b)
    return pair(left, right, chosen_columns(left, right, columns)[0], chosen_keys(left, right, keys))


def test_rows_match_whatever_their_order_and_spelling(tmp_path: Path) -> None:
    found = paired(tmp_path,
                   "clip,subject,side,session,tibial_inclination_deg\nx,1,left,1,38.5\ny,1,right,1,40\nz,Anna,left,2,41\n",
                   "Subject;Session;Side;Tibial_Inclination_deg\nANNA;2.0;L;41,5\n1;1;r;39\n1.0;1;Left;38\n")
    assert found.keys == ("subject", "session", "side") and found.unit == "deg"
    assert found.a.tolist() == [38.5, 40.0, 41.0] and found.b.tolist() == [38.0, 39.0, 41.5]
    assert found.names[0] == "subject 1, session 1, side left"
    assert [n.code for n in found.notices] == ["pairs-not-independent"]
    assert "2 people" in found.notices[0].message


def test_what_has_no_partner_or_no_value_is_told(tmp_path: Path) -> None:
    found = paired(tmp_path, "subject,wall_distance_cm\n1,10\n2,\n3,NaN\n4,11\n5,9\n",
                   "subject,wall_distance_cm\n1,10.5\n2,11\n3,9\n6,8\n5,n/a\n")
    assert found.a.tolist() == [10.0] and found.only_a == ("subject 4",) and found.only_b == ("subject 6",)
    assert found.missing == ("subject 2", "subject 3", "subject 5")


def test_a_key_twice_is_refused_unless_only_one_has_a_value(tmp_path: Path) -> None:
    twice = "subject,x_cm\n1,10\n1,11\n2,12\n"
    with pytest.raises(AgreementError, match="several values for subject 1"):
        paired(tmp_path, twice, "subject,x_cm\n1,10\n", "x_cm")
    with pytest.raises(AgreementError, match="second table"):
        paired(tmp_path, "subject,x_cm\n1,10\n", twice, "x_cm")
    refused_once = "subject,x_cm\n1,\n1,11\n"
    assert paired(tmp_path, refused_once, "subject,x_cm\n1,10\n", "x_cm").a.tolist() == [11.0]
    more = "subject,take,x_cm\n1,a,10\n1,b,11\n"
    assert paired(tmp_path, more, more, "x_cm", keys=("subject", "take")).a.tolist() == [10.0, 11.0]


@pytest.mark.parametrize(
    ("column", "says"),
    [("x_cm=y_mm", "different units"), ("x_cm=y_m", "different units"), ("x_cm=text", "is not a number"),
     ("x_cm=endless", "is not a number")],
)
def test_what_cannot_be_compared(tmp_path: Path, column: str, says: str) -> None:
    with pytest.raises(AgreementError, match=says):
        paired(tmp_path, "subject,x_cm\n1,10\n", "subject,y_mm,y_m,text,endless\n1,100,0.1,ten,inf\n", column)


def test_a_unit_that_no_name_tells_is_suspected(tmp_path: Path) -> None:
    a = "subject,x_cm\n" + "".join(f"{i},{10 + i}\n" for i in range(5))
    millimetres = "subject,tape\n" + "".join(f"{i},{10 * (10 + i)}\n" for i in range(5))
    found = paired(tmp_path, a, millimetres, "x_cm=tape")
    assert [n.code for n in found.notices] == ["units-suspected"] and "10 times" in found.notices[0].message
    assert found.unit == "cm"


def test_columns_and_keys_that_are_not_there(tmp_path: Path) -> None:
    a = table(tmp_path, "a.csv", "name,x_deg\n1,2\n")
    b = table(tmp_path, "b.csv", "clip,y_deg\n1,2\n")
    with pytest.raises(TableError, match="do not both have"):
        chosen_columns(a, b, [])
    with pytest.raises(TableError, match="second table has no column 'x_deg'"):
        chosen_columns(a, b, ["x_deg"])
    with pytest.raises(TableError, match="whose measurement"):
        chosen_keys(a, b, [])
    with pytest.raises(TableError, match="second table has no column 'name'"):
        chosen_keys(a, b, ["name"])
    assert chosen_keys(b, b, []) == ["clip"]
    assert chosen_columns(a, b, ["X_deg=y_DEG"]) == [("x_deg", "y_deg")]
