package vn.gov.dvctt.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;

/** One bill and what happens to it. */
final class Schedule {
    private static final long FIRST_PERSON = 7_100_000_000L;
    private static final List<String> FAULTS =
            List.of("PAY", "PAY", "TWICE", "TIME_OUT", "NOTICE_FIRST", "WRONG_AMOUNT", "FORGED", "FAIL");
    private static final int SHORT = 1000;

    final long person;
    final long amount;
    final List<Intent> intents = new ArrayList<>();
    final List<String> story = new ArrayList<>();
    long bill;
    boolean cancelled;
    private final Random random;

    Schedule(int number, Random random) {
        this.person = FIRST_PERSON + number;
        this.random = random;
        this.amount = 2000 + random.nextInt(5000) * 1000L;
    }

    Schedule play(Teller at) throws Exception {
        bill = Long.parseLong(at.ask("bill&person=" + person + "&amount=" + amount));
        begin(at);
        int steps = 1 + random.nextInt(5);
        for (int step = 0; step < steps; step++) {
            step(at);
        }
        for (var intent : intents) {
            at.ask("enquire&payment=" + intent.id());
        }
        return this;
    }

    private void step(Teller at) throws Exception {
        var intent = intents.isEmpty() ? null : intents.get(random.nextInt(intents.size()));
        int chance = random.nextInt(10);
        if (intent == null || chance < 2) {
            begin(at);
        } else if (chance == 2) {
            cancel(at);
        } else if (chance == 3) {
            story.add("enquire " + intent.reference);
            at.ask("enquire&payment=" + intent.id());
        } else if (chance == 4) {
            atOnce(at, intent);
        } else {
            press(at, intent, FAULTS.get(random.nextInt(FAULTS.size())));
        }
    }

    private void begin(Teller at) throws Exception {
        var reference = at.ask("begin&person=" + person + "&bill=" + bill);
        story.add("begin " + reference);
        if (reference.equals("payment.notOpen")) {
            return;
        }
        var departure = at.ask("depart&person=" + person + "&payment=" + reference);
        if (!departure.equals("payment.notOpen")) {
            intents.add(new Intent(reference, departure));
        }
    }

    private void cancel(Teller at) throws Exception {
        var state = at.ask("cancel&person=" + person);
        story.add("cancel: " + state);
        cancelled = state.equals("CANCELLED");
    }

    private void press(Teller at, Intent intent, String fault) throws Exception {
        story.add(fault + " " + intent.reference);
        charge(intent, fault);
        at.press(intent.departure, fault);
    }

    /** The gateway's book keeps what came first. */
    private void charge(Intent intent, String fault) {
        if (intent.charged == 0) {
            intent.charged = switch (fault) {
                case "FAIL" -> -1;
                case "WRONG_AMOUNT" -> amount - SHORT;
                default -> amount;
            };
        }
    }

    /** Notice twice and an enquiry, all at the same moment. */
    private void atOnce(Teller at, Intent intent) throws Exception {
        story.add("at once " + intent.reference);
        charge(intent, "TWICE");
        var notice = Executors.newSingleThreadExecutor();
        try {
            var told = notice.submit(() -> {
                at.press(intent.departure, "TWICE");
                return null;
            });
            at.ask("enquire&payment=" + intent.id());
            told.get();
        } finally {
            notice.shutdown();
        }
    }

    /** What is known of one payment: the gateway keeps what its first button did. */
    static final class Intent {
        final String reference;
        final String departure;
        long charged;

        Intent(String reference, String departure) {
            this.reference = reference;
            this.departure = departure;
        }

        long id() {
            return Long.parseLong(reference.substring(2));
        }
    }
}
