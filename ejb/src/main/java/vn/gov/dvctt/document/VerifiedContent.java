package vn.gov.dvctt.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Reads a content and compares its hash at the end: what a failing disk or a stranger changed does not pass in silence. */
class VerifiedContent extends FilterInputStream {
    private final MessageDigest digest;
    private final String expected;
    private boolean ended;

    VerifiedContent(InputStream in, MessageDigest digest, String expected) {
        super(in);
        this.digest = digest;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var read = in.read(target, offset, length);
        if (read > 0) {
            digest.update(target, offset, read);
        }
        if (read < 0 && !ended) {
            ended = true;
            verify();
        }
        return read;
    }

    /** Skipped bytes count for the hash like read ones. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 64 * 1024)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void verify() throws IOException {
        if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
            throw new IOException("content " + expected + " is not what its name says");
        }
    }
}
