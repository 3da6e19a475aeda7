package vn.gov.dvctt.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;

/** Arguments for any method of a desk: known values where a parameter, or a component of a command, has their name; otherwise something harmless. */
final class Samples {
    static final String TEXT = "text";
    private static final DossierCode NOBODYS = new DossierCode("000.00.00.G13-170712-0001");
    /** A term has at least one phase. */
    private static final List<TermPhase> TERM = List.of(TermPhase.of("x", 5, TermUnit.WORKING_DAY));

    private Samples() {}

    static Object[] arguments(Method method, Map<String, ?> known) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> value(parameter.getName(), parameter.getType(), known))
                .toArray();
    }

    /** Whether the method is told which dossier it is about, in a parameter or in its command. */
    static boolean names(Method method, Set<String> wanted) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.getType().isRecord()
                        ? Arrays.stream(parameter.getType().getRecordComponents())
                                .map(RecordComponent::getName)
                        : Stream.of(parameter.getName()))
                .anyMatch(wanted::contains);
    }

    private static Object value(String name, Class<?> type, Map<String, ?> known) {
        if (known.containsKey(name)) {
            return known.get(name);
        }
        if (type == String.class) {
            return known.containsKey(TEXT) ? known.get(TEXT) : "x";
        }
        if (type == DossierCode.class) {
            return NOBODYS;
        }
        if (name.equals("phases")) {
            return TERM;
        }
        return type.isRecord() ? record(type, known) : plain(type);
    }

    private static Object plain(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getName()) {
            case "long", "java.lang.Long" -> -1L;
            case "int", "java.lang.Integer" -> 1;
            case "boolean", "java.lang.Boolean" -> false;
            case "java.util.List", "java.util.Collection" -> List.of();
            case "java.util.Map" -> Map.of();
            case "java.time.Instant" -> Instant.EPOCH;
            case "java.time.LocalDate" -> LocalDate.EPOCH;
            case "java.time.LocalTime" -> LocalTime.NOON;
            case "java.time.YearMonth" -> java.time.YearMonth.of(1970, 1);
            case "java.util.function.Consumer" -> (Consumer<Object>) line -> {};
            case "[B" -> new byte[0];
            case "java.util.Set" -> Set.of();
            case "java.io.OutputStream" -> OutputStream.nullOutputStream();
            case "java.util.Optional" -> Optional.empty();
            case "java.io.InputStream" -> InputStream.class.cast(new ByteArrayInputStream(new byte[0]));
            default -> throw new AssertionError("no sample for " + type);
        };
    }

    private static Object record(Class<?> type, Map<String, ?> known) {
        try {
            var parts = type.getRecordComponents();
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Arrays.stream(parts)
                    .map(part -> value(part.getName(), part.getType(), known))
                    .toArray();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample for " + type, e);
        }
    }
}
