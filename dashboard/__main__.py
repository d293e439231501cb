"""`python -m dashboard …` starts here; the commands stand in command_line.py."""

import sys
from io import TextIOWrapper

from dashboard.command_line import main

if __name__ == "__main__":
    # JSON lines are UTF-8 whatever the terminal's locale says.
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    main(prog_name="python -m dashboard")
