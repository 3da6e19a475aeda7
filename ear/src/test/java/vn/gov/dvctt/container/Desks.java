package vn.gov.dvctt.container;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The desks as the server has them: every interface of an api package behind which a session bean stands. */
final class Desks {
    private static final String BEANS = "java:global/dvctt/ejb";

    private Desks() {}

    /** A method of a desk, and the bean to call it on. */
    record Door(Method method, Object desk) {
        /** As in the table: {@code dossier.DossierDesk.submit}. */
        String name() {
            var desk = method.getDeclaringClass();
            var feature = desk.getPackageName().replace("vn.gov.dvctt.", "").replace(".api", "");
            return feature + "." + desk.getSimpleName() + "." + method.getName();
        }

        /** Calls as anybody may: whatever the desk throws comes out as it is. */
        Object call(Map<String, ?> known) throws Exception {
            try {
                return method.invoke(desk, Samples.arguments(method, known));
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception thrown ? thrown : e;
            }
        }
    }

    static <T> T of(Class<T> desk) {
        return desk.cast(all().get(desk));
    }

    /** Every method of every desk, by name. */
    static List<Door> doors() {
        var doors = new ArrayList<Door>();
        all().forEach((type, desk) ->
                Arrays.stream(type.getMethods()).forEach(method -> doors.add(new Door(method, desk))));
        doors.sort(Comparator.comparing(Door::name));
        return doors;
    }

    static Door door(String name) {
        return doors().stream()
                .filter(door -> door.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Class<?>, Object> all() {
        try {
            var names = new InitialContext();
            Map<Class<?>, Object> desks = new TreeMap<>(Comparator.comparing(Class::getName));
            for (var pair : Collections.list(names.list(BEANS))) {
                var view = pair.getName().substring(pair.getName().indexOf('!') + 1);
                if (view.contains(".api.")) {
                    desks.put(Class.forName(view), names.lookup(BEANS + "/" + pair.getName()));
                }
            }
            return desks;
        } catch (NamingException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
