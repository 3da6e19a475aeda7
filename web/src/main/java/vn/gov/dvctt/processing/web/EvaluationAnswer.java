package vn.gov.dvctt.processing.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import vn.gov.dvctt.processing.api.DueStep;
import vn.gov.dvctt.processing.api.EvaluateTerm;
import vn.gov.dvctt.processing.api.TermEvaluation;

/** The answer as JSON: each step as data, and in words as {@code text}. */
record EvaluationAnswer(EvaluationWords words) {
    JsonObject of(EvaluateTerm asked, TermEvaluation term) {
        var steps = Json.createArrayBuilder();
        steps.add(step("START", words.start(asked.received(), term))
                .add("received", asked.received().toString())
                .add("countsFrom", term.countsFrom().toString()));
        for (int i = 0; i < term.steps().size(); i++) {
            steps.add(phase(i + 1, term.steps().get(i)));
        }
        if (term.due() == null) {
            steps.add(step("PAUSED", words.stands(term.standsSince()))
                    .add("from", term.standsSince().toString()));
        } else {
            steps.add(step("DUE", words.due(term.due())).add("at", term.due().toString()));
        }
        var answer = Json.createObjectBuilder();
        if (term.due() == null) {
            answer.addNull("due");
        } else {
            answer.add("due", term.due().toString());
        }
        return answer.add("steps", steps).build();
    }

    private JsonObjectBuilder phase(int number, DueStep step) {
        return step("PHASE", words.phase(number, step))
                .add("phase", number)
                .add("amount", step.phase().amount())
                .add("unit", step.phase().unit().name())
                .add("from", step.from().toString())
                .add("until", step.until().toString())
                .add("daysOff", step.daysOff())
                .add("pausedDays", step.pausedDays())
                .add("pausedMinutes", step.pausedMinutes())
                .add(
                        "movedFrom",
                        step.movedFrom() == null
                                ? JsonValue.NULL
                                : Json.createValue(step.movedFrom().toString()));
    }

    private static JsonObjectBuilder step(String kind, String text) {
        return Json.createObjectBuilder().add("kind", kind).add("text", text);
    }
}
