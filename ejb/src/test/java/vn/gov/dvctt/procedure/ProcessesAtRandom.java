package vn.gov.dvctt.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.gov.dvctt.procedure.api.Consultation;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessFault;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepCondition;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepOutcome;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.procedure.api.WaitGround;

/** Processes as nobody would draw them, sound ones and others: mostly forward, with every edge free to lead elsewhere. */
public final class ProcessesAtRandom {
    public static final List<String> SYSTEMS = List.of("TNN");
    public static final Set<String> UNITS = Set.of("TNN", "KTTV");

    private static final List<StepKind> MIDDLE = List.of(
            StepKind.INSPECT,
            StepKind.CONSULT,
            StepKind.APPRAISE,
            StepKind.APPRAISE,
            StepKind.APPROVE,
            StepKind.APPROVE);

    private final Random random;
    private final List<String> ids = new ArrayList<>();
    private final List<StepKind> kinds = new ArrayList<>();
    private final List<Boolean> rounds = new ArrayList<>();

    private ProcessesAtRandom(long seed) {
        random = new Random(seed);
    }

    public static ProcessDefinition of(long seed) {
        return new ProcessesAtRandom(seed).process();
    }

    public static boolean isSound(ProcessDefinition process) {
        return faults(process).isEmpty();
    }

    public static List<ProcessFault> faults(ProcessDefinition process) {
        return ProcessCheck.check(process, SYSTEMS, UNITS::contains);
    }

    /** Answers that a dossier may have been filed with. */
    public static Map<String, String> answers(Random random) {
        return Map.of("q0", random.nextBoolean() ? "yes" : "no", "q1", random.nextBoolean() ? "yes" : "no");
    }

    private ProcessDefinition process() {
        add("check", StepKind.CHECK);
        add("route", StepKind.ROUTE);
        if (random.nextInt(8) > 0) {
            int middle = 1 + random.nextInt(7);
            for (int i = 0; i < middle; i++) {
                add("s" + i, MIDDLE.get(random.nextInt(MIDDLE.size())));
            }
            add("approve", StepKind.APPROVE);
            add("issue", StepKind.ISSUE);
        }
        add("return", StepKind.RETURN);
        var ministry = kinds.contains(StepKind.ISSUE);
        var steps = new ArrayList<ProcessStep>();
        for (int i = 0; i < ids.size(); i++) {
            steps.add(step(i, ministry));
        }
        return new ProcessDefinition(1, steps);
    }

    private void add(String id, StepKind kind) {
        ids.add(id);
        kinds.add(kind);
        // another round has a step of its own, which only those come to who are asked for it
        rounds.add(kind == StepKind.APPRAISE && ids.size() > 3 && random.nextInt(3) == 0);
    }

    private ProcessStep step(int at, boolean ministry) {
        var kind = kinds.get(at);
        var pause = rounds.get(at) ? WaitGround.SECOND_ROUND : null;
        if (kind == StepKind.CONSULT && random.nextBoolean()) {
            pause = WaitGround.OPINION;
        }
        return new ProcessStep(
                ids.get(at),
                kind,
                name("Bước " + ids.get(at)),
                random.nextInt(6) == 0 && at > 1 && kind != StepKind.RETURN ? "KTTV" : null,
                role(kind, at),
                random.nextInt(3) == 0 ? new StepTerm(1 + random.nextInt(9), TermUnit.WORKING_DAY) : null,
                pause,
                kind == StepKind.ROUTE ? SYSTEMS : List.of(),
                kind == StepKind.CONSULT ? heard() : List.of(),
                random.nextInt(4) == 0 && at > 1 && at < ids.size() - 2 && !rounds.get(at) ? condition() : null,
                outcomes(kind, at, ministry));
    }

    private List<Consultation> heard() {
        var body = new Consultation(null, name("Cơ quan ngoài Bộ"), null);
        return random.nextBoolean()
                ? List.of(body)
                : List.of(new Consultation("KTTV", null, new StepTerm(2, TermUnit.WORKING_DAY)), body);
    }

    private StepCondition condition() {
        return new StepCondition(List.of(), new FormCondition("q" + random.nextInt(2), List.of("yes")));
    }

    private String role(StepKind kind, int at) {
        var may = StepHands.rolesOf(kind);
        if (may.isEmpty()) {
            return null;
        }
        return kind == StepKind.APPROVE && at == ids.size() - 3 ? "APPROVER" : may.get(random.nextInt(may.size()));
    }

    private List<StepOutcome> outcomes(StepKind kind, int at, boolean ministry) {
        var codes = new ArrayList<>(StepHands.outcomesOf(kind, ministry));
        if (kind == StepKind.APPRAISE && rounds.contains(true) && random.nextBoolean()) {
            codes.add("SECOND_ROUND");
        }
        if (random.nextInt(60) == 0 && !codes.isEmpty()) {
            codes.remove(random.nextInt(codes.size()));
        }
        return codes.stream()
                .map(code -> new StepOutcome(code, name(code), next(code, at)))
                .toList();
    }

    private String next(String code, int at) {
        if (random.nextInt(40) == 0) {
            return ids.get(random.nextInt(ids.size()));
        }
        if (StepHands.ends(code)) {
            return "return";
        }
        if (code.equals("SENT_BACK")) {
            return ids.get(2 + random.nextInt(Math.max(1, at - 2)));
        }
        if (code.equals("SECOND_ROUND")) {
            return ids.get(Math.max(2, rounds.indexOf(true)));
        }
        var forward = random.nextInt(5) == 0 ? at + 1 + random.nextInt(ids.size() - at - 1) : at + 1;
        while (rounds.get(forward)) {
            forward++;
        }
        return ids.get(forward);
    }

    private static Label name(String words) {
        return new Label(words, "Step");
    }
}
