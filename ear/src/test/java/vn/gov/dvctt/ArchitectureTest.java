package vn.gov.dvctt;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.container.DeskTable;

/** The rules of the house that a machine can hold. */
class ArchitectureTest {
    private static final int LONGEST_CLASS = 300;
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final Set<String> BEANS = Set.of(
            "jakarta.ejb.Stateless", "jakarta.ejb.Stateful", "jakarta.ejb.Singleton", "jakarta.ejb.MessageDriven");
    private static final Set<String> SAY_WHO = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll");
    /** Static weaving writes its provider into entities after they were compiled. */
    private static final Set<String> WOVEN = Set.of("org.eclipse.persistence.", "jakarta.xml.bind.annotation.");

    private static final DescribedPredicate<JavaClass> DOMAIN = describe(
            "domain code",
            type -> House.isIn("ejb", type)
                    && (isEntity(type) || type.isAnnotatedWith("jakarta.persistence.Embeddable") || type.isEnum()));

    private static JavaClasses built;

    @BeforeAll
    static void read() {
        built = House.built();
    }

    @Test
    void aFeatureUsesOnlyTheApiOfThoseBelowIt() {
        classes()
                .should(new ArchCondition<JavaClass>("use only what the table of the house allows") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> !mayUse(type, use.getTargetClass()))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                    }
                })
                .check(built);
    }

    @Test
    void everyFeatureStandsInTheTable() {
        classes()
                .should(new ArchCondition<JavaClass>("belong to a feature of the table, to shared or to migration") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var feature = House.featureOf(type);
                        if (!House.MAY_USE.containsKey(feature)
                                && !Set.of("shared", "migration").contains(feature)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is of no known feature"));
                        }
                    }
                })
                .check(built);
    }

    @Test
    void pagesSeeOnlyTheContract() {
        noClasses()
                .that(describe("of the web module", type -> House.isIn("web", type)))
                .should()
                .dependOnClassesThat(describe("classes of the ejb module", type -> House.isIn("ejb", type)))
                .check(built);
    }

    /** They are open to every caller, because the desk that calls them has asked who it is; a page that called one would ask nobody. */
    @Test
    void pagesCallNoBeanThatIsMeantForOtherFeatures() {
        var inside = DeskTable.inside();
        assertEquals(14, inside.size(), inside.toString());
        noClasses()
                .that(describe("of the web module", type -> House.isIn("web", type)))
                .should()
                .dependOnClassesThat(describe("interfaces for other features", type -> inside.contains(type.getName())))
                .check(built);
    }

    @Test
    void domainCodeKnowsNoContainer() {
        classes()
                .that(DOMAIN)
                .should()
                .onlyDependOnClassesThat(describe(
                        "Java, persistence, validation or our own",
                        type -> type.isPrimitive()
                                || type.isArray()
                                || type.getName().startsWith("java.")
                                || type.getName().startsWith("jakarta.persistence.")
                                        && !type.getName().equals("jakarta.persistence.EntityManager")
                                || type.getName().startsWith("jakarta.validation.")
                                // pure functions without a container: password hashes
                                || type.getName().startsWith("javax.crypto.")
                                || type.getName().startsWith("org.apache.commons.codec.")
                                || WOVEN.stream().anyMatch(type.getName()::startsWith)
                                || type.getName().startsWith(House.ROOT)))
                .check(built);
    }

    @Test
    void domainCodeDoesNotReadTheClock() {
        noClasses()
                .that(DOMAIN)
                .should()
                .callMethodWhere(describe(
                        "asks the system what time it is",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(built);
    }

    @Test
    void entitiesStayInTheirPackageAndHaveNoSetters() {
        classes()
                .that(describe("are entities", ArchitectureTest::isEntity))
                .should()
                .bePackagePrivate()
                .andShould(new ArchCondition<>("have verbs, not setters") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethods().stream()
                                .filter(ArchitectureTest::isSetter)
                                .forEach(method ->
                                        events.add(SimpleConditionEvent.violated(method, method.getFullName())));
                    }
                })
                .check(built);
    }

    @Test
    void everyDeskSaysWhoMayCallIt() {
        classes()
                .that(describe(
                        "are session or message beans", type -> BEANS.stream().anyMatch(type::isAnnotatedWith)))
                .should(
                        new ArchCondition<>(
                                "carry @RolesAllowed or @PermitAll, on the class or on every public method") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                if (SAY_WHO.stream().anyMatch(type::isAnnotatedWith)) {
                                    return;
                                }
                                type.getMethods().stream()
                                        .filter(ArchitectureTest::isBusinessMethod)
                                        .filter(method -> SAY_WHO.stream().noneMatch(method::isAnnotatedWith))
                                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                                method, method.getFullName() + " does not say who may call it")));
                            }
                        })
                .check(built);
    }

    @Test
    void providersStayInConfiguration() {
        noClasses()
                .that(describe(
                        "not woven",
                        type -> !isEntity(type)
                                && type.getDirectDependenciesFromSelf().stream()
                                        .noneMatch(use -> use.getDescription().contains("_persistence_"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.persistence..",
                        "org.apache.activemq..",
                        "org.primefaces..",
                        "org.jboss..",
                        "org.wildfly..",
                        "org.h2..",
                        "org.postgresql..",
                        "oracle..")
                .check(built);
    }

    @Test
    void noClassIsNamedAfterATechnique() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Constants")
                .check(built);
    }

    @Test
    void noClassIsLongerThanThreeHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (var source : House.sources()) {
            try (var lines = Files.lines(source)) {
                long count = lines.count();
                if (count > LONGEST_CLASS) {
                    tooLong.add(source.getFileName() + " " + count);
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    /** Two of one name keep the whole application from starting. */
    @Test
    void aNameThatPagesCallIsGivenOnce() {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (var type : built) {
            type.tryGetAnnotationOfType("jakarta.inject.Named")
                    .map(named -> (String) named.get("value").orElse(""))
                    .map(given -> given.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given)
                    .filter(name -> !seen.add(name))
                    .ifPresent(twice::add);
        }
        assertTrue(seen.size() > 30, seen.size() + " names");
        assertEquals(List.of(), twice);
    }

    private static boolean mayUse(JavaClass user, JavaClass used) {
        var own = House.featureOf(user);
        var other = House.featureOf(used.getBaseComponentType());
        if (other.isEmpty() || other.equals(own) || other.equals("shared")) {
            return true;
        }
        return House.MAY_USE.getOrDefault(own, Set.of()).contains(other) && House.isApi(used.getBaseComponentType());
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(ENTITY);
    }

    private static boolean isBusinessMethod(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** {@code setAside} is a verb as long as there is no field named aside. */
    private static boolean isSetter(JavaMethod method) {
        return method.getOwner().getFields().stream()
                .map(field -> "set" + field.getName())
                .anyMatch(method.getName()::equalsIgnoreCase);
    }
}
