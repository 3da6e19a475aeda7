package vn.gov.dvctt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes {@code bench/results/<name>.md}: command, commit, the machine's noise before and after, every figure with its spread. */
final class Report {
    private final Path root;

    Report(Path root) {
        this.root = root;
    }

    void write(String name, List<Figure> figures, List<String> remarks, Noise before, Noise after) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# " + name);
        lines.add("");
        lines.add("- command: `./dvctt bench " + name + "`");
        lines.add("- commit: " + commit());
        lines.add("- at: " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        lines.add("- cores: " + Runtime.getRuntime().availableProcessors() + ", Java " + Runtime.version());
        lines.add(String.format(
                Locale.ROOT,
                "- noise check before / after: SHA-256 %.0f / %.0f MB/s, 4-KiB fsync %.0f / %.0f per s",
                before.hashMegabytes(),
                after.hashMegabytes(),
                before.fsyncs(),
                after.fsyncs()));
        lines.add("");
        lines.add("| figure | value | unit | bound | ratio | spread | goal | verdict |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        figures.forEach(figure -> lines.add(row(figure)));
        lines.add("");
        remarks.forEach(remark -> lines.add("- " + remark));
        var folder = Files.createDirectories(root.resolve("bench/results"));
        Files.write(folder.resolve(name + ".md"), lines);
    }

    private static String row(Figure figure) {
        return "| "
                + String.join(
                        " | ",
                        figure.name(),
                        Figure.number(figure.figure()),
                        figure.unit(),
                        Figure.number(figure.bound()),
                        Figure.number(figure.ratio()),
                        Figure.number(figure.spread()),
                        figure.goal(),
                        figure.holds() ? "holds" : "short")
                + " |";
    }

    private String commit() throws IOException {
        return output("rev-parse", "--short", "HEAD")
                + (output("status", "--porcelain", "--", ":!bench/results").isEmpty()
                        ? ""
                        : " with uncommitted changes");
    }

    private String output(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes()).strip();
    }
}
