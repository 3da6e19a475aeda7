package vn.gov.dvctt.bench;

import java.util.Locale;

/**
 * One measured figure beside its bound, as printed: {@code name figure unit bound ratio goal holds}.
 *
 * @param figure median of the rounds
 * @param bound  median of the bound's rounds in the same run; NaN where the goal is absolute
 * @param ratio  median of figure/bound round by round
 * @param spread (largest − smallest)/median of the figure's rounds
 * @param goal   in words without blanks: {@code >=0.50x,>=200/s}
 */
public record Figure(
        String name,
        double figure,
        String unit,
        double bound,
        double ratio,
        double spread,
        String goal,
        boolean holds) {

    public String line() {
        return String.format(
                Locale.ROOT,
                "%s %s %s %s %s %s %s",
                name,
                number(figure),
                unit,
                number(bound),
                number(ratio),
                goal,
                holds ? "holds" : "short");
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
    }
}
