// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// libqrencode computes QR codes: which modules are dark. A module map may not name a header outside its
// folder by a path that differs between machines; a shim finds it where the compiler does.

#include <qrencode.h>
