"""A row of the table in, the forms that correct, place, judge and reject it out."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import streamlit as st

from dashboard import review, session
from dashboard.app_pages import history, word
from dashboard.app_pages.escape import plain
from dashboard.charts.wording import short
from dashboard.records import LEVELS, STATUSES, Deployment, Place, PlaceCandidate, Report, Verdict

SEPARATOR = ";"
SIDES = ("origins", "destinations")
TYPED_SLOTS = (
    "force", "status", "origins", "destinations", "date", "date_end", "unit", "count", "count_low", "count_high",
    "approximate", "hypothetical",
)  # fmt: skip
TYPED = "Type coordinates"


def show(deployment: Deployment) -> None:
    """The ways to change the row; each change is kept with name and reason, and can be taken back."""
    word.show_said()
    history.show_standing(deployment)
    with st.expander("Change this row", icon=":material/edit:"):
        st.caption("Nothing is deleted: the original stays, and every change can be taken back under “History”.")
        word.sign()
        names = ["Correct", "Place", "Fold or split", "Reject", "History"]
        for tab, form in zip(st.tabs(names), (correct, place, judge, reject, history.show), strict=True):
            with tab:
                form(deployment)
    word.look()


def correct(deployment: Deployment) -> None:
    """The values of the row, to be typed over. What others change meanwhile does not clear them."""
    reports = chosen_reports(deployment)
    form = f"correct_{deployment.deployment_id}_{len(reports)}_{reports[0].report_id}_{word.edits()}"
    seen = st.session_state.setdefault(form, {slot: as_typed(reports[0], slot) for slot in TYPED_SLOTS})
    for slot, value in seen.items():
        st.session_state.setdefault(f"{form}_{slot}", value)
    with st.form(f"form_{form}", enter_to_submit=False):
        typed = fields(form)
        if st.form_submit_button("Store the correction", icon=":material/save:"):
            said = {slot: as_slot(slot, value) for slot, value in typed.items() if value != seen[slot]}
            gazetteer = session.tools().gazetteer
            word.change(lambda by: review.correct(session.store(), reports, said, by, gazetteer), "Corrected.")
            st.rerun()


def fields(form: str) -> dict[str, Any]:
    """A field for each slot, and what is typed in it."""
    left, right = st.columns(2)
    day: dict[str, Any] = {"format": "YYYY-MM-DD"}
    people: dict[str, Any] = {"min_value": 0, "step": 1}
    return {
        "force": left.text_input("Force", key=f"{form}_force"),
        "status": right.selectbox("Status", STATUSES, key=f"{form}_status"),
        "origins": left.text_input("From", key=f"{form}_origins", help="Several: with a semicolon between them."),
        "destinations": right.text_input("To, or in", key=f"{form}_destinations"),
        "date": left.date_input("First day", key=f"{form}_date", **day),
        "date_end": right.date_input("Last day", key=f"{form}_date_end", **day),
        "unit": left.text_input("Unit", key=f"{form}_unit"),
        "count": right.number_input("Count", key=f"{form}_count", **people),
        "count_low": left.number_input("At least", key=f"{form}_count_low", **people),
        "count_high": right.number_input("At most", key=f"{form}_count_high", **people),
        "approximate": left.checkbox("About", key=f"{form}_approximate"),
        "hypothetical": right.checkbox("Not decided", key=f"{form}_hypothetical"),
    }


def chosen_reports(deployment: Deployment) -> Sequence[Report]:
    """All reports of the row, or the one that a person picks."""
    if len(deployment.reports) == 1:
        return deployment.reports
    labels = {None: "All reports of this row"} | {each.report_id: outlet(each) for each in deployment.reports}
    chosen = st.selectbox(
        "In which report", list(labels), format_func=lambda each: labels[each], key=f"in_{deployment.deployment_id}"
    )
    return [each for each in deployment.reports if chosen in (None, each.report_id)]


def place(deployment: Deployment) -> None:
    """The places that a name of the row may mean, and fields for another."""
    named = {
        each.name: (report, each)
        for report in deployment.reports
        for each in (*report.origin_places, *report.destination_places)
    }
    if not named:
        st.caption("The row names no place.")
        return
    name = st.selectbox("Name", list(named), key=f"name_{deployment.deployment_id}")
    report, read = named[name]
    choices: list[PlaceCandidate | str] = [*read.candidates, TYPED]
    with st.form(f"place_{deployment.deployment_id}_{name}", enter_to_submit=False):
        chosen = st.radio("It is", choices, format_func=candidate_words)
        left, middle, right = st.columns(3)
        lat = left.number_input("Latitude", -90.0, 90.0, read.lat, format="%.4f", help="Degrees, north positive")
        lon = middle.number_input("Longitude", -180.0, 180.0, read.lon, format="%.4f", help="Degrees, east positive")
        level = right.selectbox("How exact", LEVELS, LEVELS.index(read.level) if read.level else 1)
        everywhere = st.checkbox("For this name in every article")
        if st.form_submit_button("Store the place", icon=":material/pin_drop:"):
            said = chosen if isinstance(chosen, PlaceCandidate) else Place(name, None, lat, lon, level)
            say = partial(review.choose_place, session.store(), report, name, said, everywhere=everywhere)
            word.change(lambda by: say(word=by), f"{name} has another place.")
            st.rerun()


def judge(deployment: Deployment) -> None:
    """Fold the row with another one, or split a report off it."""
    table = session.dataset().table
    labels = {row["deployment_id"]: short(row) for row in table.to_dict("records")}
    labels.pop(deployment.deployment_id, None)
    same = [each for each in labels if session.dataset().deployments[each].force == deployment.force]
    with st.form(f"fold_{deployment.deployment_id}", enter_to_submit=False):
        others = st.selectbox("The other row", same, None, format_func=lambda each: labels[each])
        verdict = st.radio("This row and the other are", ["one deployment", "a part and its total"], horizontal=True)
        if st.form_submit_button("Fold", icon=":material/merge:"):
            if others is None:
                st.error("Choose the other row first.", icon=":material/error:")
            else:
                pair = part_first(deployment.reports[0], session.dataset().deployments[others].reports[0])
                say: Verdict = "same" if verdict == "one deployment" else "part of"
                word.change(lambda by: review.judge(session.store(), *pair, say, by), f"Judged: {verdict}.")
                st.rerun()
    if len(deployment.reports) > 1:
        split(deployment)


def part_first(one: Report, other: Report) -> tuple[Report, Report]:
    """Of a part and its total the part is the one with fewer people."""
    part, total = sorted((one, other), key=lambda each: each.fact.count or each.fact.count_low or 0)
    return part, total


def split(deployment: Deployment) -> None:
    """Take a report out of the row: it tells of another deployment."""
    ids = {each.report_id: each for each in deployment.reports}
    with st.form(f"split_{deployment.deployment_id}", enter_to_submit=False):
        chosen = st.selectbox(
            "The report that tells of another deployment", list(ids), format_func=lambda i: outlet(ids[i])
        )
        if st.form_submit_button("Split it off", icon=":material/call_split:"):
            others = [each for each in deployment.reports if each.report_id != chosen]
            word.change(partial(tell_apart, ids[chosen], others), "Split off: it is a row of its own.")
            st.rerun()


def tell_apart(report: Report, others: Sequence[Report], by: review.Word) -> None:
    """Judges the report to be of another deployment than each of the others."""
    store = session.store()
    for number, other in enumerate(others):
        seen = store.trail.position() if number else by.seen
        review.judge(store, report, other, "different", review.Word(by.who, by.why, seen))


def reject(deployment: Deployment) -> None:
    """Take the row out of the table."""
    with st.form(f"reject_{deployment.deployment_id}", enter_to_submit=False):
        st.write("The sentence tells of no such deployment: the row leaves the table, and can be restored.")
        if st.form_submit_button("Reject the row", icon=":material/block:"):
            reports = list(deployment.reports)
            word.change(lambda by: review.reject(session.store(), reports, by), "Rejected. Review restores it.")
            st.rerun()


def as_typed(report: Report, slot: str) -> Any:
    """What the field of a slot shows."""
    value = getattr(report.fact, slot)
    return names_of(value) if slot in SIDES else value or "" if slot == "unit" else value


def as_slot(slot: str, value: Any) -> Any:
    """What is typed in the field, as the slot holds it."""
    return split_up(value) if slot in SIDES else value


def split_up(names: str) -> list[str]:
    """The names between semicolons."""
    return [each.strip() for each in names.split(SEPARATOR) if each.strip()]


def names_of(names: Sequence[str]) -> str:
    """Names as one field shows them."""
    return f"{SEPARATOR} ".join(names)


def outlet(report: Report) -> str:
    """A report by its outlet, day and figure."""
    article = session.dataset().articles[report.fact.article_id]
    count = report.fact.count_text or report.fact.count
    return f"{article.publisher or article.title or 'Outlet not given'}, {article.published}: {count}"


def candidate_words(candidate: PlaceCandidate | str) -> str:
    """A candidate by name, country, level and position."""
    if isinstance(candidate, str):
        return candidate
    where = f"{candidate.lat:.2f}, {candidate.lon:.2f}"
    return plain(f"{candidate.name} ({candidate.country_iso3 or 'no country'}, {candidate.level}) at {where}")
