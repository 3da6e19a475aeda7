package vn.gov.dvctt.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import me.desair.tus.server.exception.InvalidUploadOffsetException;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.disk.DiskStorageService;

/**
 * The library's storage, but a piece is added without waiting for the disk and not by eight kilobytes at a time: the file is forced to disk as a whole when it is taken in, and
 * until then it is its sender's to send again. A piece that breaks off stays as far as it came; after a power failure a shorter file than was said is begun anew.
 */
final class Pieces extends DiskStorageService {
    private static final int CHUNK = 256 * 1024;

    Pieces(String storagePath) {
        super(storagePath);
    }

    @Override
    public UploadInfo append(UploadInfo upload, InputStream in) throws IOException, TusException {
        if (upload == null) {
            return null;
        }
        var directory = getPathInStorageDirectory(upload.getId());
        if (directory == null) {
            throw new UploadNotFoundException("no place for " + upload.getId());
        }
        try (var out = FileChannel.open(directory.resolve("data"), StandardOpenOption.WRITE)) {
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
            }
        }
        return upload;
    }

    private long most(UploadInfo upload) {
        return upload.hasLength() ? upload.getLength() : getMaxUploadSize();
    }

    private static void copy(InputStream in, FileChannel out, long most) throws IOException {
        var chunk = new byte[CHUNK];
        long left = most;
        while (left > 0) {
            int read = in.readNBytes(chunk, 0, (int) Math.min(CHUNK, left));
            for (var rest = ByteBuffer.wrap(chunk, 0, read); rest.hasRemaining(); ) {
                out.write(rest);
            }
            left -= read;
            if (read == 0) {
                return;
            }
        }
    }
}
