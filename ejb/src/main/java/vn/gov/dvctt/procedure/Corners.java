package vn.gov.dvctt.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Places as they are written, one a line: latitude and longitude in degrees (WGS 84), or X (north) and Y (east) in metres (VN-2000). Which of the two it is the numbers
 * say themselves: no place of Vietnam or of its sea has one of them in the range of the other.
 */
record Corners(List<Corner> corners, boolean inDegrees) {
    static final int MOST = 500;
    private static final Pattern LINE =
            Pattern.compile("(-?\\d{1,7}(?:[.,]\\d{1,8})?)\\s*[;\\s]\\s*(-?\\d{1,7}(?:[.,]\\d{1,8})?)");
    /** Radius of the sphere that has the surface of the ellipsoid, in metres. */
    private static final double RADIUS = 6_371_007.18;

    private static final int SQUARE_METRES = 10_000;

    /** @param first latitude or X */
    record Corner(double first, double second) {
        boolean isInDegrees() {
            return first >= 4 && first <= 24 && second >= 100 && second <= 118;
        }

        boolean isInMetres() {
            return first >= 400_000 && first <= 2_700_000 && second >= 100_000 && second <= 1_000_000;
        }
    }

    /** The number of the first line that is no place, or not of the system of the first; 0: all are. */
    static int wrongLine(String text) {
        var lines = text.strip().split("\n", -1);
        if (lines.length > MOST) {
            return MOST + 1;
        }
        var first = corner(lines[0]);
        for (int index = 0; index < lines.length; index++) {
            var one = corner(lines[index]);
            if (one.isEmpty() || one.get().isInDegrees() != first.get().isInDegrees()) {
                return index + 1;
            }
        }
        return 0;
    }

    static Optional<Corners> of(String text) {
        if (text == null || text.isBlank() || wrongLine(text) > 0) {
            return Optional.empty();
        }
        var corners = new ArrayList<Corner>();
        text.strip().lines().forEach(line -> corners.add(corner(line).orElseThrow()));
        return Optional.of(new Corners(List.copyOf(corners), corners.get(0).isInDegrees()));
    }

    private static Optional<Corner> corner(String line) {
        var match = LINE.matcher(line.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var one = new Corner(number(match.group(1)), number(match.group(2)));
        return one.isInDegrees() || one.isInMetres() ? Optional.of(one) : Optional.empty();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** What they enclose, to a square metre; empty: fewer than three enclose nothing. */
    Optional<BigDecimal> hectares() {
        if (corners.size() < 3) {
            return Optional.empty();
        }
        var metres = Math.abs(inDegrees ? onTheSphere() : inThePlane());
        return Optional.of(BigDecimal.valueOf(metres / SQUARE_METRES)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    private double inThePlane() {
        double twice = 0;
        for (int index = 0; index < corners.size(); index++) {
            var one = corners.get(index);
            var next = corners.get((index + 1) % corners.size());
            twice += one.second() * next.first() - next.second() * one.first();
        }
        return twice / 2;
    }

    private double onTheSphere() {
        double sum = 0;
        for (int index = 0; index < corners.size(); index++) {
            var one = corners.get(index);
            var next = corners.get((index + 1) % corners.size());
            sum += Math.toRadians(next.second() - one.second())
                    * (2 + Math.sin(Math.toRadians(one.first())) + Math.sin(Math.toRadians(next.first())));
        }
        return sum * RADIUS * RADIUS / 2;
    }
}
