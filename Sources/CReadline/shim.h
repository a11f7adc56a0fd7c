// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GNU Readline expects <stdio.h> before its own headers; a module map cannot order headers, a shim can.
// pkg-config is not used for it: its flags (-D_XOPEN_SOURCE=600) are refused by SwiftPM with a warning.

#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
