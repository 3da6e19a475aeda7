package vn.gov.dvctt.processing;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The module's own beans put together around one entity manager, without a server: what they inject is made, what they announce is heard by the observers named
 * here. No stand-ins; a transaction begins and ends where the test says.
 */
public final class Workshop {
    private static final List<Class<? extends Annotation>> NEEDED =
            List.of(Inject.class, EJB.class, PersistenceContext.class, Resource.class);

    final List<Object> announced = new ArrayList<>();
    private final EntityManager entities;
    private final List<Class<?>> observers;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private long caller;

    public Workshop(EntityManager entities, Class<?>... observers) {
        this.entities = entities;
        this.observers = new ArrayList<>(List.of(observers));
    }

    public void alsoHeardBy(String observer) {
        try {
            observers.add(Class.forName(observer));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever calls the desks from now on. */
    public void signedIn(long account) {
        caller = account;
    }

    public <T> T get(Class<T> type) {
        if (!made.containsKey(type)) {
            var whole = type.isInterface() ? get(implementation(type)) : make(type);
            made.put(type, whole);
        }
        return type.cast(made.get(type));
    }

    public <T> List<T> announced(Class<T> type) {
        return announced.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Tells an event as a bean of the module would. */
    void fire(Object event) {
        announced.add(event);
        observers.forEach(type -> Stream.of(type.getDeclaredMethods())
                .filter(method -> hears(method, event))
                .forEach(method -> call(method, get(type), event)));
    }

    private static boolean hears(Method method, Object event) {
        return Arrays.stream(method.getParameters())
                .limit(1)
                .anyMatch(parameter -> parameter.isAnnotationPresent(Observes.class)
                        && parameter.getAnnotation(Observes.class).during() == TransactionPhase.IN_PROGRESS
                        && parameter.getType().isInstance(event));
    }

    /** {@code dossier.api.DossierProgress} is {@code dossier.DossierProgressBean}. */
    private static Class<?> implementation(Class<?> contract) {
        try {
            return Class.forName(contract.getName().replace(".api.", ".") + "Bean");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T make(Class<T> type) {
        try {
            var whole = type.cast(constructed(type));
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                for (var field : level.getDeclaredFields()) {
                    if (isNeeded(field)) {
                        fill(field, whole);
                    }
                }
            }
            return whole;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object constructed(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> chosen = Stream.of(type.getDeclaredConstructors())
                .filter(each -> each.isAnnotationPresent(Inject.class))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            chosen = type.getDeclaredConstructor();
        }
        chosen.setAccessible(true);
        return chosen.newInstance(
                Stream.of(chosen.getParameterTypes()).map(this::part).toArray());
    }

    private static boolean isNeeded(AnnotatedElement field) {
        return NEEDED.stream().anyMatch(field::isAnnotationPresent);
    }

    private void fill(Field field, Object whole) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(whole, part(field.getType()));
    }

    private Object part(Class<?> type) {
        if (type == EntityManager.class) {
            return entities;
        }
        if (type == Event.class) {
            return proxy(type, arguments -> {
                fire(arguments[0]);
                return null;
            });
        }
        if (EJBContext.class.isAssignableFrom(type)) {
            Principal principal = () -> String.valueOf(caller);
            return proxy(type, arguments -> principal);
        }
        return get(type);
    }

    private interface Answer {
        Object to(Object[] arguments);
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                Workshop.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(arguments));
    }

    private static void call(Method method, Object bean, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(bean, event);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
