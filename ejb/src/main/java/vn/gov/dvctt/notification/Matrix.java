package vn.gov.dvctt.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeMatter;

/** Who is told of what, and how: {@code notification/matrix.tsv}, read once. A kind that is missing or decided twice otherwise keeps the application from starting. */
final class Matrix {
    private static final int KIND = 1;
    private static final int AUDIENCE = 2;
    private static final int MATTER = 3;
    private static final int PORTAL = 4;
    private static final int FIRST_WAY = 5;
    private static final List<NoticeChannel> COLUMNED =
            List.of(NoticeChannel.MAIL, NoticeChannel.SMS, NoticeChannel.SOCIAL);
    private static final int HOURS = FIRST_WAY + COLUMNED.size();
    private static final int COLUMNS = HOURS + 2;
    private static final Map<NoticeKind, Decision> DECISIONS = read();

    private Matrix() {}

    static Decision of(NoticeKind kind) {
        return DECISIONS.get(kind);
    }

    private static Map<NoticeKind, Decision> read() {
        var decisions = new EnumMap<NoticeKind, Decision>(NoticeKind.class);
        lines().map(line -> line.split("\t"))
                .filter(part -> part.length == COLUMNS)
                .forEach(part -> {
                    var kind = NoticeKind.valueOf(part[KIND]);
                    var decision = decision(part);
                    var other = decisions.putIfAbsent(kind, decision);
                    if (other != null && !other.equals(decision)) {
                        throw new IllegalStateException("two decisions about " + kind);
                    }
                });
        for (var kind : NoticeKind.values()) {
            if (!decisions.containsKey(kind)) {
                throw new IllegalStateException("no decision about " + kind);
            }
        }
        return decisions;
    }

    private static Decision decision(String[] part) {
        var ways = new EnumMap<NoticeChannel, Wish>(NoticeChannel.class);
        for (var channel : COLUMNED) {
            ways.put(channel, Wish.of(part[FIRST_WAY + channel.ordinal()]));
        }
        ways.put(NoticeChannel.PUSH, push(NoticeMatter.valueOf(part[MATTER])));
        return new Decision(
                part[AUDIENCE],
                NoticeMatter.valueOf(part[MATTER]),
                part[PORTAL].equals("on"),
                ways,
                part[HOURS].equals("any"),
                part[HOURS + 1].equals("bulk") ? Lane.BULK : Lane.SINGLE);
    }

    /** Whoever lets a browser show notices wants them; the account's door is not shown on a locked screen, and what travels in bulk is no hurry. */
    private static Wish push(NoticeMatter matter) {
        return switch (matter) {
            case ACCOUNT, DUTY_ACCOUNTS, DUTY_FAULTS -> Wish.NEVER;
            default -> Wish.ON;
        };
    }

    private static Stream<String> lines() {
        try (var stream = Matrix.class.getResourceAsStream("/notification/matrix.tsv");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
