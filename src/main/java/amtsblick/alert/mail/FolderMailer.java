// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** A dry run: writes each mail into a folder as a file that mail programs open, and sends none. */
public final class FolderMailer implements Mailer {
    private final Path folder;
    private final MailSettings settings;
    private final String name;
    private final Session session = Session.getInstance(new Properties());

    /** @param name of the sender */
    public FolderMailer(Path folder, MailSettings settings, String name) {
        this.folder = folder;
        this.settings = settings;
        this.name = name;
    }

    @Override
    public Outcome send(Letter letter) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "mail", ".part");
            MimeMessage message = MimeForm.of(letter, settings, name, session);
            try (OutputStream out = Files.newOutputStream(part)) {
                message.writeTo(out);
            }
            Files.move(part, folder.resolve(letter.id() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
            return new Outcome.Taken();
        } catch (IOException | MessagingException e) {
            return new Outcome.Down("the folder " + folder + " takes nothing: " + e.getMessage());
        }
    }

    @Override
    public void rest() {
        // nothing stays open
    }
}
