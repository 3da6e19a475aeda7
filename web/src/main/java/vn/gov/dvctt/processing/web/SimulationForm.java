package vn.gov.dvctt.processing.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a simulation is asked, as it is typed. */
public class SimulationForm implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, Integer> MOST =
            Map.of("dossiers", 1000, "perDay", 500, "people", 200, "minutes", 4800, "elsewhere", 250, "back", 100);

    private final HashMap<String, String> numbers = new HashMap<>(
            Map.of("dossiers", "100", "perDay", "5", "people", "2", "minutes", "60", "elsewhere", "5", "back", "10"));
    private String answers = "";

    /** Inputs that hold no number within their bounds, with the highest. */
    Map<String, Integer> faults() {
        var faults = new LinkedHashMap<String, Integer>();
        MOST.forEach((input, most) -> {
            var text = numbers.getOrDefault(input, "").strip();
            var least = input.equals("elsewhere") || input.equals("back") ? 0 : 1;
            if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                faults.put(input, most);
            }
        });
        return faults;
    }

    int number(String input) {
        return Integer.parseInt(numbers.get(input).strip());
    }

    public Map<String, String> getNumbers() {
        return numbers;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers == null ? "" : answers;
    }
}
