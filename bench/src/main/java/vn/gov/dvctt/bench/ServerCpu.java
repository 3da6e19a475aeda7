package vn.gov.dvctt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time and memory of another process as Linux counts them in {@code /proc} (proc(5)). */
record ServerCpu(long pid) {
    private static final double TICKS_PER_SECOND = 100;

    /** Seconds of user and system time since the process began. */
    double seconds() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        // the command name in parentheses may hold blanks: count from behind it; utime and stime are fields 14 and 15
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /** Resident memory in MiB. */
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024.0;
    }
}
