#!/bin/sh
# SPDX-FileCopyrightText: The Amtsblick developers
# SPDX-License-Identifier: EUPL-1.2
#
# Kills a writing archive with SIGKILL as often as wanted (default 1000, about two seconds each) and fails at the first item that was
# acknowledged and is gone, or the first index that is not what the store has: src/test/scripts/kill.sh [KILLS]
set -e
cd "$(dirname "$0")/../../.."
mvn -q -Dquick test -Dtest=KillTest -Dkills="${1:-1000}"
cat target/kills.txt
