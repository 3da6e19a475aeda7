package vn.gov.dvctt.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gov.dvctt.procedure.api.Fee;
import vn.gov.dvctt.procedure.api.FeeBracket;
import vn.gov.dvctt.procedure.api.FeeDue;
import vn.gov.dvctt.procedure.api.FeeLine;
import vn.gov.dvctt.procedure.api.FeeRelief;

/** What was filed, priced by the rule of its version: a pure function, exact to the đồng. What cannot be known is not billed, and never taken for nothing. */
record FeeCount(Fee fee, String caseName, Map<String, String> answers, Collection<Integer> components) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern ROW = Pattern.compile("\\.(\\d{1,4})\\..*");

    Optional<FeeDue> due() {
        if (fee == null || fee.rule() == null) {
            return Optional.empty();
        }
        var full = 0L;
        var words = new ArrayList<String>();
        for (var line : fee.rule().lines()) {
            if (line.when() != null && !line.when().holds(caseName, answers)) {
                continue;
            }
            var priced = price(line);
            if (priced.isEmpty()) {
                return Optional.empty();
            }
            full += priced.get().amount();
            words.add(priced.get().words());
        }
        return full <= 0 ? Optional.empty() : Optional.of(due(full, String.join("; ", words)));
    }

    private record Priced(long amount, String words) {}

    private FeeDue due(long full, String basis) {
        var rule = fee.rule();
        var relief = rule.reliefs().stream().filter(this::isGranted).max(Comparator.comparingInt(FeeRelief::percent));
        // what is left is rounded, so that relief and rest always add up to the whole
        var left = relief.map(each -> rounded(BigDecimal.valueOf(full)
                        .multiply(BigDecimal.valueOf(100L - each.percent()))
                        .divide(HUNDRED)))
                .orElse(full);
        var ground =
                relief.map(each -> each.ground() + " (" + each.percent() + "%)").orElse("");
        return new FeeDue(rule.moment(), fee.kind(), rule.invoice(), rule.days(), left, full, basis, ground);
    }

    private boolean isGranted(FeeRelief relief) {
        return (relief.when() == null || relief.when().holds(caseName, answers))
                && (relief.component() == null || components.contains(relief.component()));
    }

    private Optional<Priced> price(FeeLine line) {
        if (line.amount() != null) {
            return Optional.of(new Priced(line.amount(), said(line.name(), line.amount())));
        }
        if (!line.brackets().isEmpty()) {
            return worth(line.measure())
                    .flatMap(measure -> bracket(line.brackets(), measure).map(bracket -> {
                        var name = bracket.words() == null ? line.name() : line.name() + ", " + bracket.words();
                        return new Priced(bracket.amount(), said(name, bracket.amount()));
                    }));
        }
        return worth(line.formula())
                .map(FeeCount::rounded)
                .map(amount -> new Priced(amount, said(line.name(), amount)));
    }

    private static Optional<FeeBracket> bracket(List<FeeBracket> scale, BigDecimal measure) {
        return scale.stream()
                .filter(step -> step.upTo() == null || measure.compareTo(step.upTo()) <= 0)
                .findFirst();
    }

    private Optional<BigDecimal> worth(String formula) {
        return new Formula(formula).of(new Formula.Answers(this::value, this::count, this::hectares));
    }

    private Optional<BigDecimal> value(String field) {
        var answer = answers.getOrDefault(field, "").strip();
        return NUMBER.matcher(answer).matches() ? Optional.of(new BigDecimal(answer)) : Optional.empty();
    }

    private Optional<BigDecimal> hectares(String field) {
        return Corners.of(answers.get(field)).flatMap(Corners::hectares);
    }

    /** Chosen options, or rows of a table. */
    private BigDecimal count(String field) {
        var rows = answers.keySet().stream()
                .filter(path -> path.startsWith(field + "."))
                .map(path -> ROW.matcher(path.substring(field.length())))
                .filter(java.util.regex.Matcher::matches)
                .map(row -> row.group(1))
                .distinct()
                .count();
        var chosen = Arrays.stream(answers.getOrDefault(field, "").split(","))
                .filter(each -> !each.isBlank())
                .count();
        return BigDecimal.valueOf(rows == 0 ? chosen : rows);
    }

    private static long rounded(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String said(String name, long amount) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return name + ": " + new DecimalFormat("#,##0", symbols).format(amount) + " đồng";
    }
}
