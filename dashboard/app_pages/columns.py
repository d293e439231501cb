"""How a page shows the table's columns: which ones, in which order, under which heading."""

from typing import Any

import streamlit as st

ORDER = (
    "origin", "destination", "count", "date", "date_end", "force", "unit", "status", "is_hypothetical", "count_low",
    "count_high", "is_approximate", "distance_km", "reports", "sources", "published", "review", "evidence",
)  # fmt: skip

FIRST_ON_A_PHONE = ("force", "count", "status")
PHONE_ORDER = (*FIRST_ON_A_PHONE, *(column for column in ORDER if column not in FIRST_ON_A_PHONE))

COLUMNS: dict[str, Any] = {
    "origin": st.column_config.TextColumn("Origin", width=150),
    "destination": st.column_config.TextColumn("Destination", width=150),
    "count": st.column_config.NumberColumn(
        "Count", format="localized", help="People; empty where only words are given"
    ),
    "date": st.column_config.DateColumn("Date", width=100, format="YYYY-MM-DD", help="First day of the event"),
    "date_end": st.column_config.DateColumn("Until", width=100, format="YYYY-MM-DD", help="Last day of the event"),
    "force": st.column_config.TextColumn("Force"),
    "unit": st.column_config.TextColumn("Unit"),
    "status": st.column_config.TextColumn("Status"),
    "is_hypothetical": st.column_config.CheckboxColumn("Not decided"),
    "count_low": st.column_config.NumberColumn("Low", format="localized"),
    "count_high": st.column_config.NumberColumn("High", format="localized"),
    "is_approximate": st.column_config.CheckboxColumn("About"),
    "distance_km": st.column_config.NumberColumn("Distance (km)", format="%.0f"),
    "reports": st.column_config.NumberColumn("Reports", help="Articles that say it"),
    "sources": st.column_config.TextColumn("Sources"),
    "published": st.column_config.DateColumn("Published", width=100, format="YYYY-MM-DD"),
    "review": st.column_config.TextColumn("To check"),
    "evidence": st.column_config.TextColumn("Evidence", width="large"),
    "count_text": st.column_config.TextColumn("In its words"),
    "reason": st.column_config.TextColumn("Why", width="large"),
    "text": st.column_config.TextColumn("Sentence", width="large"),
    "publisher": st.column_config.TextColumn("Outlet"),
    "title": st.column_config.TextColumn("Title", width="large"),
    "source_url": st.column_config.LinkColumn("Address", display_text="open ↗", validate="^https?://"),
}
