"""Start of the program, as `timeline-app` and as `python -m timeline_app`."""

import sys


def main() -> None:
    """Never returns: leaves with the exit status of the command."""
    from timeline_app.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
