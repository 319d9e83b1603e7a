// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Where an index lies; tests put one that fails here. */
@FunctionalInterface
interface Disk {
    Disk FILES = FSDirectory::open;

    Directory open(Path folder) throws IOException;
}
