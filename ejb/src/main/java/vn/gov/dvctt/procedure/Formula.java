package vn.gov.dvctt.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Arithmetic over answers: decimal numbers, names of fields, {@code + - * /}, brackets, {@code min(a, b)}, {@code max(a, b)}, {@code count(field)} and {@code hectares(field)}. Nothing else can be
 * said in it, so that a definition stays data. Exact; only a division is rounded, to twenty places.
 */
final class Formula {
    private static final int LONGEST = 300;
    private static final int DEEPEST = 20;
    private static final int PLACES = 20;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

    private final String text;
    private final Set<String> fields = new HashSet<>();
    private final Node root;
    private int at;

    /** What a field is worth, how many there are of it, or what its places enclose; empty: not answered. */
    record Answers(
            Function<String, Optional<BigDecimal>> value,
            Function<String, BigDecimal> count,
            Function<String, Optional<BigDecimal>> hectares) {}

    private interface Node {
        /** Empty where an answer is missing, or where somebody divides by nothing. */
        Optional<BigDecimal> in(Answers answers);
    }

    /** @throws IllegalArgumentException where it is none */
    Formula(String text) {
        this.text = text;
        if (text.length() > LONGEST) {
            throw fault();
        }
        root = sum(0);
        blanks();
        if (at < text.length()) {
            throw fault();
        }
    }

    Set<String> fields() {
        return Set.copyOf(fields);
    }

    Optional<BigDecimal> of(Answers answers) {
        return root.in(answers).filter(Formula::isSensible);
    }

    private static boolean isSensible(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(LARGEST) <= 0;
    }

    private Node sum(int depth) {
        var left = product(depth);
        while (true) {
            if (next('+')) {
                left = both(left, product(depth), BigDecimal::add);
            } else if (next('-')) {
                left = both(left, product(depth), BigDecimal::subtract);
            } else {
                return left;
            }
        }
    }

    private Node product(int depth) {
        var left = atom(depth);
        while (true) {
            if (next('*')) {
                left = both(left, atom(depth), BigDecimal::multiply);
            } else if (next('/')) {
                left = quotient(left, atom(depth));
            } else {
                return left;
            }
        }
    }

    private Node atom(int depth) {
        if (depth > DEEPEST) {
            throw fault();
        }
        if (next('(')) {
            var inner = sum(depth + 1);
            must(')');
            return inner;
        }
        var word = word();
        if (Character.isDigit(word.charAt(0))) {
            var number = number(word);
            return answers -> Optional.of(number);
        }
        return next('(') ? call(word.toLowerCase(Locale.ROOT), depth + 1) : field(word);
    }

    private Node call(String name, int depth) {
        if (name.equals("count")) {
            var field = word();
            fields.add(field);
            must(')');
            return answers -> Optional.of(answers.count().apply(field));
        }
        if (name.equals("hectares")) {
            var field = word();
            fields.add(field);
            must(')');
            return answers -> answers.hectares().apply(field);
        }
        var one = sum(depth);
        must(',');
        var other = sum(depth);
        must(')');
        return switch (name) {
            case "min" -> both(one, other, BigDecimal::min);
            case "max" -> both(one, other, BigDecimal::max);
            default -> throw fault();
        };
    }

    private Node field(String name) {
        fields.add(name);
        return answers -> answers.value().apply(name);
    }

    private static Node both(
            Node left, Node right, java.util.function.BiFunction<BigDecimal, BigDecimal, BigDecimal> how) {
        return answers -> left.in(answers)
                .flatMap(one -> right.in(answers).map(other -> how.apply(one, other)))
                .filter(value -> value.abs().compareTo(LARGEST) <= 0);
    }

    private static Node quotient(Node left, Node right) {
        return answers -> left.in(answers).flatMap(one -> right.in(answers)
                .filter(other -> other.signum() != 0)
                .map(other -> one.divide(other, PLACES, RoundingMode.HALF_UP)));
    }

    private BigDecimal number(String word) {
        try {
            return new BigDecimal(word);
        } catch (NumberFormatException none) {
            throw fault();
        }
    }

    private String word() {
        blanks();
        var from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (from == at) {
            throw fault();
        }
        return text.substring(from, at);
    }

    private boolean next(char sign) {
        blanks();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void must(char sign) {
        if (!next(sign)) {
            throw fault();
        }
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException fault() {
        return new IllegalArgumentException("no formula: " + text + " (at " + at + ")");
    }
}
