package vn.gov.dvctt.partner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.partner.client.NotSentException;
import vn.gov.dvctt.routing.message.WireItem;

/** Commands of a person at the terminal. */
final class Console {
    private static final int COMMAND_CODE_REST = 3;
    private static final int COMMAND_CODE_PATH_REST = 4;

    private final List<SpecialisedSystem> systems;
    private final PrintStream out;

    Console(List<SpecialisedSystem> systems, PrintStream out) {
        this.systems = systems;
        this.out = out;
    }

    /** Until {@code quit} or the end of the input. */
    void run(BufferedReader in) throws IOException {
        out.println(Words.say(
                "console.ready", systems.stream().map(SpecialisedSystem::code).collect(Collectors.joining(", "))));
        for (var line = in.readLine(); line != null && !line.strip().equals("quit"); line = in.readLine()) {
            if (!line.isBlank()) {
                obey(line.strip());
            }
        }
    }

    private void obey(String line) {
        try {
            var words = line.split("\\s+", COMMAND_CODE_REST);
            switch (words[0]) {
                case "list" -> list();
                case "approve" -> answer(words[1], new Answer.Approval());
                case "refuse" -> answer(words[1], new Answer.Refusal(words[2]));
                case "supplement" -> {
                    var parts = line.split("\\s+", COMMAND_CODE_PATH_REST);
                    answer(parts[1], new Answer.Supplement(List.of(new WireItem(parts[2], parts[3]))));
                }
                case "delay" -> {
                    var delay = Options.duration(words[1]);
                    systems.forEach(system -> system.delay(delay));
                    out.println(Words.say("console.delay", words[1]));
                }
                case "hand" -> systems.forEach(system -> system.byHand("on".equals(words[1])));
                default -> out.println(Words.say("console.what", line));
            }
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException | java.time.DateTimeException misspelt) {
            out.println(Words.say("console.what", line));
        } catch (IOException | NotSentException failure) {
            out.println(Words.say("console.failed", failure.getMessage()));
        }
    }

    private void list() {
        var lines = systems.stream()
                .flatMap(system -> system.book().entries().stream()
                        .map(entry -> Words.say(
                                "console.line", system.code(), entry.dossierCode(), entry.last(), entry.title())))
                .toList();
        if (lines.isEmpty()) {
            out.println(Words.say("console.none"));
        }
        lines.forEach(out::println);
    }

    private void answer(String dossierCode, Answer answer) throws IOException {
        for (var system : systems) {
            if (system.answer(dossierCode, answer)) {
                out.println(Words.say("console.done", dossierCode));
                return;
            }
        }
        out.println(Words.say("console.unknown", dossierCode));
    }
}
