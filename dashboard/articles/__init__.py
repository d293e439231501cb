"""Files, uploads and pasted text in; articles out. Nothing else in the project reads an article from outside."""
