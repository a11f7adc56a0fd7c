# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python environments of their own for what is measured beside Parakh.

    environment.py FOLDER PACKAGE

makes the environment, unless it already has that package.
"""
import pathlib
import subprocess
import sys


def python_with(package, folder):
    """The Python of an environment that has a package, given as `name==version`."""
    python, name, version = folder / "bin/python3", *package.split("==")
    if not has(python, name, version):
        print("  installing " + package, file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", package], check=True)
    return python


def has(python, name, version):
    asks = f"from importlib.metadata import version; assert version({name!r}) == {version!r}"
    return python.exists() and not subprocess.run(
        [python, "-c", asks], check=False, capture_output=True).returncode


if __name__ == "__main__":
    python_with(sys.argv[2], pathlib.Path(sys.argv[1]))
