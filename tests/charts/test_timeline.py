import pandas as pd

from dashboard.charts.theme import THEMES
from dashboard.charts.timeline import FADES, MOST_ROWS, rows_of, timeline, undated


def bars(table: pd.DataFrame, name: str | None = None) -> list[object]:
    return [trace for trace in timeline(table).data if trace.type == "bar" and trace.name == name]


def of(table: pd.DataFrame, *ids: str) -> pd.DataFrame:
    return table[table["deployment_id"].isin(ids)]


def test_the_same_table_gives_the_same_figure_in_any_order(table: pd.DataFrame) -> None:
    assert timeline(table).to_json() == timeline(table.sample(frac=1, random_state=3)).to_json()


def test_what_has_no_date_is_left_out_and_counted(table: pd.DataFrame) -> None:
    assert undated(table) == 1
    assert "on-call" not in set(rows_of(table)["deployment_id"])
    assert len(rows_of(table)) == len(table) - 1


def test_a_span_runs_to_the_end_of_its_last_day(table: pd.DataFrame) -> None:
    [bar] = bars(of(table, "shared"), "planned")
    assert pd.Timestamp(bar.base[0]) == pd.Timestamp(2021, 5, 1)
    assert bar.x[0] == 9 * 86_400_000


def test_a_plan_is_hollow(table: pd.DataFrame) -> None:
    [bar] = bars(of(table, "shared"), "planned")
    assert bar.marker.color[0].endswith(",0.12)")
    assert bar.marker.line.color == THEMES["light"].statuses["planned"]


def test_an_end_that_is_not_said_fades_out_and_a_start_fades_in(table: pd.DataFrame) -> None:
    open_end = [bar for bar in bars(of(table, "in-town")) if bar.x[0] > 0]
    open_start = [bar for bar in bars(of(table, "pacific")) if bar.x[0] < 0]
    for pieces in (open_end, open_start):
        assert [float(bar.marker.color[0].split(",")[-1][:-1]) for bar in pieces] == list(FADES)
    assert not bars(of(table, "shared"))


def test_every_row_can_be_clicked_and_has_its_label(table: pd.DataFrame) -> None:
    marks = next(trace for trace in timeline(table).data if trace.customdata is not None)
    assert set(marks.customdata) == set(table["deployment_id"]) - {"on-call"}
    labels = next(trace.text for trace in timeline(table).data if trace.type == "scatter" and trace.mode == "text")
    assert "1,700 · Ruritania · Camp Alder → Poland" in labels


def test_only_the_newest_are_drawn_of_very_many(table: pd.DataFrame) -> None:
    day = pd.Timestamp(2000, 1, 1)
    row = of(table, "one-way")
    many = pd.concat(
        [
            row.assign(deployment_id=f"d{n:03}", date=day + pd.Timedelta(days=n), date_end=day + pd.Timedelta(days=n))
            for n in range(MOST_ROWS + 5)
        ],
        ignore_index=True,
    )
    ids = set(rows_of(many)["deployment_id"])
    assert len(ids) == MOST_ROWS
    assert "d004" not in ids


def test_the_selected_row_has_a_ground_of_its_own(table: pd.DataFrame) -> None:
    assert len(timeline(table, selected="shared").layout.shapes) == 1
    assert not timeline(table).layout.shapes


def test_no_rows_give_an_empty_timeline(table: pd.DataFrame) -> None:
    assert rows_of(table.head(0)).empty
    assert timeline(table.head(0)).layout.height > 0
