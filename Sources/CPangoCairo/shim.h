// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One header for the libraries that set and draw the paper: Pango shapes Devanagari, Cairo writes PDF,
// Fontconfig is told which fonts to look at.

#include <pango/pangocairo.h>
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
