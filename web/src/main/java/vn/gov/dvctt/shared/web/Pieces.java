package vn.gov.dvctt.shared.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import me.desair.tus.server.exception.InvalidUploadOffsetException;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.disk.DiskStorageService;
import me.desair.tus.server.util.Utils;

/**
 * The library's storage, but a piece is added without waiting for the disk and not by eight kilobytes at a time: the file is forced to disk as a whole when it is taken in, and
 * until then it is its sender's to send again. A piece that breaks off stays as far as it came; after a power failure a shorter file than was said is begun anew.
 */
final class Pieces extends DiskStorageService {
    private static final int CHUNK = 256 * 1024;

    private final RunningHashes hashes;

    Pieces(String storagePath, RunningHashes hashes) {
        super(storagePath);
        this.hashes = hashes;
    }

    @Override
    public UploadInfo append(UploadInfo upload, InputStream in) throws IOException, TusException {
        if (upload == null) {
            return null;
        }
        var data = place(upload).resolve("data");
        try (var out = FileChannel.open(data, StandardOpenOption.WRITE)) {
            long offset = upload.getOffset();
            if (out.size() != offset) {
                throw new InvalidUploadOffsetException("the file has " + out.size() + " bytes, not " + offset);
            }
            out.position(offset);
            try {
                copy(in, out, most(upload) - offset);
            } finally {
                upload.setOffset(out.position());
                update(upload);
                hashes.added(upload.getId().toString(), data, offset, out.position());
            }
        }
        return upload;
    }

    /** A piece that was not what its sender said. */
    @Override
    public void removeLastNumberOfBytes(UploadInfo upload, long bytes) throws UploadNotFoundException, IOException {
        hashes.forget(upload.getId().toString());
        super.removeLastNumberOfBytes(upload, bytes);
    }

    /**
     * Over what stands there: the library empties the file first, so that a kill in between leaves an upload that nobody knows, and each piece waits until the disk has let go of
     * the note about the one before.
     */
    @Override
    public void update(UploadInfo upload) throws IOException, UploadNotFoundException {
        var note = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(note)) {
            out.writeObject(upload);
        }
        try (var out = FileChannel.open(
                        place(upload).resolve("info"), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                var lock = Utils.lockFileExclusively(out)) {
            if (lock == null) {
                throw new IOException("the note about " + upload.getId() + " is held");
            }
            write(ByteBuffer.wrap(note.toByteArray()), out);
            out.truncate(note.size());
        }
    }

    private Path place(UploadInfo upload) throws UploadNotFoundException {
        var directory = getPathInStorageDirectory(upload.getId());
        if (directory == null) {
            throw new UploadNotFoundException("no place for " + upload.getId());
        }
        return directory;
    }

    private static void write(ByteBuffer bytes, FileChannel out) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private long most(UploadInfo upload) {
        return upload.hasLength() ? upload.getLength() : getMaxUploadSize();
    }

    private static void copy(InputStream in, FileChannel out, long most) throws IOException {
        var chunk = new byte[CHUNK];
        long left = most;
        while (left > 0) {
            int read = in.readNBytes(chunk, 0, (int) Math.min(CHUNK, left));
            write(ByteBuffer.wrap(chunk, 0, read), out);
            left -= read;
            if (read == 0) {
                return;
            }
        }
    }
}
