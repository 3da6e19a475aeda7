package vn.gov.dvctt.migration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.jpa.EJBQueryImpl;
import org.eclipse.persistence.jpa.JpaEntityManagerFactory;

/** The named queries of the product, run with arguments that find nothing. */
final class Queries {
    private Queries() {}

    static List<String> named(EntityManagerFactory unit) {
        var session = unit.unwrap(JpaEntityManagerFactory.class).getServerSession();
        return session.getQueries().keySet().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    static void run(EntityManager em, String name) {
        var query = filled(em.createNamedQuery(name));
        if (((EJBQueryImpl<?>) query).getDatabaseQuery().isReadQuery()) {
            query.setMaxResults(5).getResultList();
        } else {
            query.executeUpdate();
        }
    }

    private static Query filled(Query query) {
        for (Parameter<?> parameter : query.getParameters()) {
            query.setParameter(parameter.getName(), sample(parameter.getParameterType()));
        }
        return query;
    }

    private static Object record(Class<?> kind) {
        try {
            var whole = kind.getDeclaredConstructor(Stream.of(kind.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            whole.setAccessible(true);
            return whole.newInstance(Stream.of(kind.getRecordComponents())
                    .map(each -> sample(each.getType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object sample(Class<?> kind) {
        if (kind == null || kind == Object.class || kind == String.class) {
            return "x";
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[0];
        }
        if (Collection.class.isAssignableFrom(kind)) {
            return List.of(1L);
        }
        if (kind.isRecord()) {
            return record(kind);
        }
        if (kind == Instant.class) {
            return Instant.EPOCH;
        }
        if (kind == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (kind == Boolean.class || kind == boolean.class) {
            return Boolean.TRUE;
        }
        return kind == Integer.class || kind == int.class ? (Object) 1 : (Object) 1L;
    }
}
