package vn.gov.dvctt.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Random;

/** A PDF of any length that is never in memory as a whole: one page, and before it comments of noise that no two papers share. Its table of contents is right. */
final class LargePaper {
    private static final int BLOCK = 1 << 20;
    private static final byte[] HEAD = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);

    private final int turn;
    private final long noise;
    private final byte[] block;
    private final byte[] tail;

    private LargePaper(long noise, int turn) {
        this.noise = noise;
        this.turn = turn;
        this.block = noise(turn);
        this.tail = tail(HEAD.length + noise);
    }

    static LargePaper of(long bytes, int turn) {
        var probe = new LargePaper(bytes, turn);
        return new LargePaper(bytes - HEAD.length - probe.tail.length, turn);
    }

    String name() {
        return "ban-ve-" + turn + ".pdf";
    }

    long length() {
        return HEAD.length + noise + tail.length;
    }

    byte[] piece(long from, int most) {
        var piece = new byte[(int) Math.min(most, length() - from)];
        for (int done = 0; done < piece.length; ) {
            done += fill(piece, done, from + done);
        }
        return piece;
    }

    private int fill(byte[] piece, int at, long place) {
        int room = piece.length - at;
        if (place < HEAD.length) {
            return copied(HEAD, (int) place, piece, at, room);
        }
        long inNoise = place - HEAD.length;
        if (inNoise < noise) {
            int start = (int) (inNoise % BLOCK);
            return copied(block, start, piece, at, (int) Math.min(room, noise - inNoise));
        }
        return copied(tail, (int) (inNoise - noise), piece, at, room);
    }

    private static int copied(byte[] from, int start, byte[] into, int at, int most) {
        int length = Math.min(most, from.length - start);
        System.arraycopy(from, start, into, at, length);
        return length;
    }

    /** Lines of a comment each. */
    private static byte[] noise(int turn) {
        var chance = new Random(turn);
        var noise = new byte[BLOCK];
        for (int place = 0; place < BLOCK; place++) {
            noise[place] = place % 128 == 0 ? (byte) '%' : (byte) ('a' + chance.nextInt(26));
            if (place % 128 == 127) {
                noise[place] = '\n';
            }
        }
        return noise;
    }

    /** The comment that was cut is ended first. */
    private static byte[] tail(long start) {
        var page = "BT /F1 24 Tf 72 720 Td (Ban ve) Tj ET";
        var objects = new String[] {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"
        };
        var text = new StringBuilder("\n");
        var places = new ArrayList<Long>();
        for (int index = 0; index < objects.length; index++) {
            places.add(start + text.length());
            text.append(index + 1).append(" 0 obj\n").append(objects[index]).append("\nendobj\n");
        }
        long table = start + text.length();
        text.append("xref\n0 6\n0000000000 65535 f \n");
        places.forEach(place -> text.append(String.format("%010d 00000 n \n", place)));
        // every paper has the same length of tail, whatever its places
        text.append(String.format("trailer << /Size 6 /Root 1 0 R >>%nstartxref%n%012d%n%%%%EOF%n", table));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
