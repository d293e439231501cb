import pandas as pd
import plotly.graph_objects as go
import pytest

from dashboard.charts.great_circle import angle_between, bearing
from dashboard.charts.map import MOST_LEGS, VIEWS, arcs_of, deployment_map, stocks_of
from dashboard.charts.marks import SHARED_WIDTH, width_of
from dashboard.charts.theme import THEMES, faded


def lines(figure: go.Figure) -> list[go.Scattergeo]:
    return [trace for trace in figure.data if trace.mode == "lines"]


def clickable(figure: go.Figure) -> go.Scattergeo:
    return next(trace for trace in figure.data if trace.customdata is not None)


def of(legs: pd.DataFrame, deployment_id: str) -> pd.DataFrame:
    return legs[legs["deployment_id"] == deployment_id]


def test_the_same_legs_give_the_same_figure_in_any_order(legs: pd.DataFrame) -> None:
    first = deployment_map(legs, "dark", "one-way").to_json()
    assert first == deployment_map(legs.sample(frac=1, random_state=7), "dark", "one-way").to_json()


def test_movements_are_arcs_presences_are_discs_and_what_has_no_place_is_counted(legs: pd.DataFrame) -> None:
    assert sorted(arcs_of(legs)["deployment_id"]) == ["one-way", "pacific", "shared", "shared"]
    assert sorted(stocks_of(legs)["deployment_id"]) == ["in-town", "on-call", "present"]


def test_a_lone_arc_is_two_points_so_that_plotly_draws_its_great_circle(legs: pd.DataFrame) -> None:
    [line] = [trace for trace in lines(deployment_map(of(legs, "pacific"))) if trace.line.dash == "longdashdot"]
    assert list(line.lat) == [35.7, 32.7, None]
    assert list(line.lon) == [139.7, -117.2, None]


def test_arcs_between_the_same_places_part(legs: pd.DataFrame) -> None:
    to_poland = arcs_of(legs)[lambda arcs: arcs["destination"] == "Poland"]
    assert sorted(to_poland["lift"]) == [0, 2]


@pytest.mark.parametrize(
    ("count", "wider_than"), [(500, 499), (2_000, 1_999), (10_000, 9_999), (50_000, 49_999), (1, None)]
)
def test_more_people_make_a_wider_line(count: int, wider_than: int | None) -> None:
    assert width_of(count) > width_of(wider_than) if wider_than else width_of(count) == width_of(pd.NA)


def test_legs_that_share_a_count_are_double_lines_as_wide_as_the_whole(legs: pd.DataFrame) -> None:
    shared = arcs_of(of(legs, "shared"))
    assert (shared["width"] == SHARED_WIDTH).all()
    cores = [trace for trace in lines(deployment_map(of(legs, "shared"))) if trace.line.color == THEMES["light"].halo]
    assert [trace.line.width < SHARED_WIDTH / 2 for trace in cores] == [True]
    alone = lines(deployment_map(of(legs, "one-way")))
    assert all(trace.line.color != THEMES["light"].halo for trace in alone)


def test_status_shows_as_colour_and_as_dash(legs: pd.DataFrame) -> None:
    looks = {(trace.line.color, trace.line.dash) for trace in lines(deployment_map(legs))}
    statuses = THEMES["light"].statuses
    assert (faded(statuses["planned"], 0.9), "dash") in looks
    assert (faded(statuses["deployed"], 0.9), "solid") in looks
    assert (faded(statuses["withdrawn"], 0.9), "longdashdot") in looks


def test_the_arrowhead_is_near_the_destination_and_opens_backwards(legs: pd.DataFrame) -> None:
    chevron = next(trace for trace in lines(deployment_map(of(legs, "pacific"))) if len(trace.lat) == 4)
    (left_lat, tip_lat, right_lat, _), (left_lon, tip_lon, right_lon, _) = chevron.lat, chevron.lon
    assert angle_between(tip_lat, tip_lon, 32.7, -117.2) < angle_between(tip_lat, tip_lon, 35.7, 139.7) / 8
    onward = bearing(tip_lat, tip_lon, 32.7, -117.2)
    for lat, lon in ((left_lat, left_lon), (right_lat, right_lon)):
        turn = abs((bearing(tip_lat, tip_lon, lat, lon) - onward + 180) % 360 - 180)
        assert 140 < turn < 160


def test_a_country_is_a_soft_disc_and_a_town_a_crisp_one(legs: pd.DataFrame) -> None:
    soft = deployment_map(of(legs, "present")).data
    crisp = deployment_map(of(legs, "in-town")).data
    assert next(trace.marker.line.width for trace in soft if len(trace.lat) == 1) == 0
    edges = [trace.marker.line.width for trace in crisp if len(trace.lat) == 1]
    assert 1.6 in edges
    assert 0 not in edges


def test_discs_over_one_country_do_not_hide_each_other(legs: pd.DataFrame) -> None:
    in_kuwait = stocks_of(legs)[lambda stocks: stocks["destination"] == "Kuwait"]
    assert len(in_kuwait[["lat", "lon"]].drop_duplicates()) == 2


def test_a_town_keeps_its_exact_place(legs: pd.DataFrame) -> None:
    twice = pd.concat([of(legs, "in-town"), of(legs, "in-town").assign(deployment_id="other")], ignore_index=True)
    assert set(zip(stocks_of(twice)["lat"], stocks_of(twice)["lon"], strict=True)) == {(54.35, 18.65)}


def test_every_placed_deployment_can_be_clicked_and_says_its_sentence(legs: pd.DataFrame) -> None:
    marks = clickable(deployment_map(legs))
    assert set(marks.customdata) == set(legs["deployment_id"]) - {"nowhere"}
    assert all(
        isinstance(each, str) for each in marks.customdata
    )  # two dimensions come back from the browser as a dict
    assert marks.marker.opacity == 0
    text = dict(zip(marks.customdata, marks.hovertext, strict=True))["one-way"]
    assert (
        text.replace("<br>", " ")
        == "Ruritania: 1,700 troops from Camp Alder to somewhere in Poland, deployed on 4 May 2021"
    )


def test_names_cannot_bring_tags_into_the_hover(legs: pd.DataFrame) -> None:
    marks = clickable(deployment_map(of(legs, "present").assign(sentence="<a href='javascript:x'>5 troops</a>")))
    assert "<a" not in marks.hovertext[0]
    assert "&lt;a" in marks.hovertext[0]


def test_the_view_never_follows_the_data(legs: pd.DataFrame) -> None:
    for view, (lat, lon, scale) in VIEWS.items():
        geo = deployment_map(legs, view=view).layout.geo
        assert geo.fitbounds is False
        assert (geo.center.lat, geo.center.lon, geo.projection.scale) == (lat, lon, scale)
        assert geo.resolution == (110 if view == "World" else 50)


def test_the_selection_gets_a_band_or_a_ring(legs: pd.DataFrame) -> None:
    dark = THEMES["light"].selected
    assert any(trace.line.color == dark for trace in lines(deployment_map(legs, selected="one-way")))
    rings = [trace for trace in deployment_map(legs, selected="present").data if trace.marker.line.color == dark]
    assert len(rings) == 1
    assert not any(trace.line.color == dark for trace in lines(deployment_map(legs)))


def test_a_crowded_map_keeps_the_largest(legs: pd.DataFrame) -> None:
    many = pd.concat([of(legs, "present").assign(deployment_id=f"d{n:03}", count=n) for n in range(MOST_LEGS + 20)])
    ids = set(clickable(deployment_map(many.astype({"count": "Int64"}))).customdata)
    assert len(ids) == MOST_LEGS
    assert "d019" not in ids
    assert "d020" in ids


def test_no_legs_give_a_map_without_marks(legs: pd.DataFrame) -> None:
    figure = deployment_map(legs.head(0))
    assert figure.layout.geo.showland is True
    assert len(clickable_ids(figure)) == 0


def clickable_ids(figure: go.Figure) -> list[str]:
    return [each for trace in figure.data if trace.customdata is not None for each in trace.customdata]
