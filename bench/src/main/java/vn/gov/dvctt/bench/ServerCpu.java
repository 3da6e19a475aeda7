package vn.gov.dvctt.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Processor time and memory of another process as Linux counts them in {@code /proc} (proc(5)). */
record ServerCpu(long pid) {
    private static final double TICKS_PER_SECOND = 100;

    /** Seconds of user and system time since the process began. */
    double seconds() throws IOException {
        return seconds(Path.of("/proc/" + pid));
    }

    /** The part of it that the JVM's compilers took: what a page costs once, not each time. */
    double compilerSeconds() throws IOException {
        double seconds = 0;
        try (var threads = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
            for (var thread : threads) {
                seconds += isCompiler(thread) ? seconds(thread) : 0;
            }
        } catch (NoSuchFileException ended) {
            // a thread that ended in between: the JVM keeps as few compilers as it needs
            return compilerSeconds();
        }
        return seconds;
    }

    /** As HotSpot names them, cut at fifteen letters by Linux. */
    private static boolean isCompiler(Path thread) throws IOException {
        return Files.readString(thread.resolve("comm")).matches("C[12] CompilerThre\\s*");
    }

    private static double seconds(Path process) throws IOException {
        var stat = Files.readString(process.resolve("stat"));
        // the command name in parentheses may hold blanks: count from behind it; utime and stime are fields 14 and 15
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /** MiB of objects that are in use, after a full collection. */
    double liveHeapMegabytes() throws IOException {
        ask("GC.run");
        // "garbage-first heap   total 524288K, used 152034K [0x…"
        var used = Pattern.compile("heap.*?used (\\d+)K").matcher(ask("GC.heap_info"));
        if (!used.find()) {
            throw new IOException("the server says nothing of its heap");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private String ask(String command) throws IOException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
