package vn.gov.dvctt.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.dvctt.shared.Reading;

/**
 * What the code itself says of a method: its name in the ledger, whether it changes something, who is admitted, and where the ids stand. Found out once.
 *
 * @param spread true: a desk's method without a transaction of its own, whose effect comes about in a short one of another bean
 */
record Deed(String name, boolean changing, boolean spread, List<String> admitted, Subject subject) {
    private static final Map<Method, Deed> KNOWN = new ConcurrentHashMap<>();
    private static final Set<TransactionAttributeType> WITH_TRANSACTION = Set.of(
            TransactionAttributeType.REQUIRED,
            TransactionAttributeType.REQUIRES_NEW,
            TransactionAttributeType.MANDATORY);

    static Deed of(Method method) {
        return KNOWN.computeIfAbsent(method, Deed::read);
    }

    private static Deed read(Method method) {
        var bean = method.getDeclaringClass();
        var name = bean.getSimpleName().replaceFirst("Bean$", "") + "." + method.getName();
        var roles = found(method, RolesAllowed.class);
        return new Deed(
                name,
                isChanging(method),
                roles != null && isSpread(method),
                roles == null ? List.of() : List.of(roles.value()),
                new Subject(method));
    }

    private static boolean isSpread(Method method) {
        var attribute = found(method, TransactionAttribute.class);
        return found(method, Reading.class) == null
                && attribute != null
                && attribute.value() == TransactionAttributeType.NOT_SUPPORTED;
    }

    private static boolean isChanging(Method method) {
        if (found(method, Reading.class) != null) {
            return false;
        }
        var management = method.getDeclaringClass().getAnnotation(TransactionManagement.class);
        if (management != null && management.value() == TransactionManagementType.BEAN) {
            return false;
        }
        var attribute = found(method, TransactionAttribute.class);
        return attribute == null || WITH_TRANSACTION.contains(attribute.value());
    }

    private static <A extends Annotation> A found(Method method, Class<A> wanted) {
        var own = method.getAnnotation(wanted);
        return own == null ? method.getDeclaringClass().getAnnotation(wanted) : own;
    }
}
