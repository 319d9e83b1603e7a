// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that is full after a number of operations, until there is room again. */
final class FailingDisk implements Disk {
    private int operations = Integer.MAX_VALUE;

    void failAfter(int successful) {
        operations = successful;
    }

    void makeRoom() {
        operations = Integer.MAX_VALUE;
    }

    boolean isFull() {
        return operations < 0;
    }

    private void use() throws IOException {
        if (operations != Integer.MAX_VALUE && --operations < 0) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public Directory open(Path folder) throws IOException {
        return new FilterDirectory(FSDirectory.open(folder)) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                use();
                return super.createOutput(name, context);
            }

            @Override
            public void sync(Collection<String> names) throws IOException {
                use();
                super.sync(names);
            }

            @Override
            public void rename(String source, String target) throws IOException {
                use();
                super.rename(source, target);
            }

            @Override
            public void syncMetaData() throws IOException {
                use();
                super.syncMetaData();
            }
        };
    }
}
