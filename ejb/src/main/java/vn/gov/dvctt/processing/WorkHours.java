package vn.gov.dvctt.processing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The working periods of a day in their order; none: a day off. Written as {@code 08:00-12:00,13:30-17:30}. */
record WorkHours(List<WorkPeriod> periods) {
    static final WorkHours OFF = new WorkHours(List.of());
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");

    WorkHours {
        periods = List.copyOf(periods);
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i).from().isBefore(periods.get(i - 1).until())) {
                throw new IllegalArgumentException("working periods overlap or lack order: " + periods);
            }
        }
    }

    static WorkHours of(String text) {
        if (text == null || text.isBlank()) {
            return OFF;
        }
        return new WorkHours(Arrays.stream(text.split(","))
                .map(period -> period.strip().split("-"))
                .map(ends -> new WorkPeriod(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                .toList());
    }

    /** As people write them: {@code 8:00 - 12:00, 13:30-17:30}; empty text is {@link #OFF}. Empty where it cannot be understood. */
    static Optional<WorkHours> typed(String text) {
        var bare = text == null ? "" : text.replaceAll("\\s*[-–]\\s*", "-").strip();
        if (bare.isEmpty()) {
            return Optional.of(OFF);
        }
        try {
            return Optional.of(new WorkHours(Arrays.stream(bare.split("[,;\\s]+"))
                    .map(period -> period.split("-", 2))
                    .map(ends -> new WorkPeriod(LocalTime.parse(ends[0], TYPED), LocalTime.parse(ends[1], TYPED)))
                    .toList()));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    boolean isOff() {
        return periods.isEmpty();
    }

    LocalTime opening() {
        return periods.get(0).from();
    }

    LocalTime closing() {
        return periods.get(periods.size() - 1).until();
    }

    Duration length() {
        return periods.stream()
                .map(period -> Duration.between(period.from(), period.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    String text() {
        return periods.stream()
                .map(period -> period.from() + "-" + period.until())
                .collect(Collectors.joining(","));
    }
}
