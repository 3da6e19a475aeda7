package vn.gov.dvctt.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An installation without a message centre: each message becomes a file in {@code $DVCTT_HOME/sms}, first line the number. Written aside, then renamed: no reader meets half a file. */
final class TextFolder implements TextLine {
    private final Path folder;

    TextFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public String send(OutgoingText text) throws IOException {
        Files.createDirectories(folder);
        var aside = folder.resolve(text.id() + ".new");
        Files.writeString(aside, text.phone() + "\n" + text.words() + "\n", StandardCharsets.UTF_8);
        Files.move(
                aside,
                folder.resolve(text.id() + ".txt"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return "";
    }

    @Override
    public void close() {
        // a folder needs none
    }
}
