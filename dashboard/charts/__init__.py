"""A DataFrame in, a plotly Figure out. No Streamlit, no files, no clock."""
