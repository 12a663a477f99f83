#!/usr/bin/env python3
"""Runs html5lib's tokenizer and tree construction cases against the HTML parser.

usage: Scripts/html5lib.py FOLDER

FOLDER is a checkout of html5lib-tests (https://github.com/html5lib/html5lib-tests), which is not
part of this package. Prints how many cases pass and the first ones that do not; exits with the
status of the test run. Left out: `xmlViolation`, error lists, fragments, and trees with script, svg,
math, template, frameset, select, ruby or plaintext.
"""
import os
import pathlib
import subprocess
import sys


def main():
    if len(sys.argv) != 2 or not (pathlib.Path(sys.argv[1]) / "tokenizer").is_dir():
        sys.exit(__doc__)
    package = pathlib.Path(__file__).resolve().parent.parent
    folder = str(pathlib.Path(sys.argv[1]).resolve())
    command = ["swift", "test", "--filter", "HTML5LibTests"]
    sys.exit(subprocess.run(command, cwd=package, env={**os.environ, "HTML5LIB_TESTS": folder}).returncode)


if __name__ == "__main__":
    main()
