package vn.gov.dvctt.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;

/**
 * What the machine gives at this moment: SHA-256 megabytes a second on one core, and 4-KiB fsyncs a second. Taken before and after a measurement; where the two
 * differ by more than 15% somebody else was at work and the run is void.
 */
record Noise(double hashMegabytes, double fsyncs) {
    private static final double LIMIT = 0.15;

    static Noise take(Path folder) throws IOException {
        return new Noise(hashRate(), fsyncRate(folder));
    }

    /** The larger relative difference of the processor check; the disk's rate is reported but swings too much on shared disks to judge by. */
    boolean differsFrom(Noise other) {
        return Math.abs(hashMegabytes - other.hashMegabytes) / Math.min(hashMegabytes, other.hashMegabytes) > LIMIT;
    }

    private static double hashRate() {
        var rates = new double[5];
        var block = new byte[1 << 20];
        for (int round = 0; round < rates.length; round++) {
            long start = System.nanoTime();
            int blocks = 0;
            var digest = sha256();
            while (System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(200)) {
                digest.update(block);
                blocks++;
            }
            rates[round] = blocks * 1e9 / (System.nanoTime() - start);
        }
        return Rounds.median(rates);
    }

    private static double fsyncRate(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "fsync", ".tmp");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long start = System.nanoTime();
            int done = 0;
            while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(1)) {
                channel.write(ByteBuffer.allocate(4096), (done % 256) * 4096L);
                channel.force(false);
                done++;
            }
            return done * 1e9 / (System.nanoTime() - start);
        } finally {
            Files.delete(file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
