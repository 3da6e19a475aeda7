package vn.gov.dvctt.audit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a call is about: the ids among its arguments and the components of its command records, by name. A text counts only if it also has the shape of an id, so
 * that words of people cannot slip in.
 */
final class Subject {
    private static final Set<String> TEXTS =
            Set.of("submissionNumber", "code", "dossierCode", "procedureCode", "system", "unit");
    private static final Set<String> NUMBERS = Set.of("id", "component", "version", "procedureVersion");
    private static final Set<String> DOSSIERS = Set.of("dossierId", "submissionNumber", "dossierCode", "DossierCode");
    private static final Pattern ID_SHAPE = Pattern.compile("[\\w.:/-]{1,60}");
    private static final int MOST = 300;

    private final List<Place> places = new ArrayList<>();
    private boolean dossier;

    /** Where an id stands: an argument, or a component of a record that is an argument. */
    private record Place(String name, int argument, Method component) {}

    Subject(Method method) {
        var parameters = method.getParameters();
        for (var i = 0; i < parameters.length; i++) {
            var type = parameters[i].getType();
            if (type.isRecord() && !isValue(type)) {
                addComponents(i, type);
            } else {
                add(parameters[i].getName(), type, i, null);
            }
        }
    }

    private void addComponents(int argument, Class<?> type) {
        Arrays.stream(type.getRecordComponents())
                .forEach(part -> add(part.getName(), part.getType(), argument, accessor(part)));
    }

    private static Method accessor(RecordComponent part) {
        var accessor = part.getAccessor();
        accessor.setAccessible(true); // commands of a feature may be package-private
        return accessor;
    }

    private void add(String name, Class<?> type, int argument, Method component) {
        if (isId(name, type)) {
            places.add(new Place(name, argument, component));
            dossier |= DOSSIERS.contains(name) || DOSSIERS.contains(type.getSimpleName());
        }
    }

    private static boolean isId(String name, Class<?> type) {
        if (type == long.class || type == Long.class || type == int.class) {
            return NUMBERS.contains(name) || name.endsWith("Id");
        }
        return isValue(type) || type == String.class && TEXTS.contains(name);
    }

    /** A typed id such as a dossier code: a record around one text called {@code value}. */
    private static boolean isValue(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        var parts = type.getRecordComponents();
        return parts.length == 1 && parts[0].getName().equals("value") && parts[0].getType() == String.class;
    }

    boolean isDossier() {
        return dossier;
    }

    /** Such as {@code dossierId=1204 component=2}; null where there is nothing to name. */
    String of(Object[] arguments) throws ReflectiveOperationException {
        var text = new StringBuilder();
        for (var place : places) {
            var id = id(place, arguments[place.argument()]);
            if (ID_SHAPE.matcher(id).matches() && text.length() + place.name().length() + id.length() + 2 <= MOST) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(place.name())
                        .append('=')
                        .append(id);
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    private static String id(Place place, Object argument) throws ReflectiveOperationException {
        if (argument == null) {
            return "";
        }
        var found = place.component() == null ? argument : place.component().invoke(argument);
        if (found != null && isValue(found.getClass())) {
            found = accessor(found.getClass().getRecordComponents()[0]).invoke(found);
        }
        return String.valueOf(found);
    }
}
